"""What was tried to be sent: only there is also said what is missing in fields that nobody touched."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from composer.messages import drafting, kinds
from composer.messages.draft import Draft
from composer.messages.problem import Problem, Severity
from composer.ui.compose.problems import message_at

Which = tuple[int, str]
"""A message of the draft: its number there, and its kind's key. Of another kind it is another message."""


class Attempts:
    """Of the draft's messages, each by itself."""

    def __init__(self) -> None:
        self._tried: frozenset[Which] = frozenset()

    def begin_anew(self) -> None:
        """Another draft: nothing of it was tried yet."""
        self._tried = frozenset()

    def note(self, draft: Draft, shown: Which) -> None:
        """All of its messages were tried, the one that is shown among them."""
        messages = draft.get(drafting.MESSAGES)
        listed = messages if isinstance(messages, list) else ()
        numbers = draft.numbers(drafting.MESSAGES)
        tried = {(number, key_of(one)) for number, one in zip(numbers, listed, strict=False)}
        self._tried |= tried | {shown}

    def __contains__(self, which: Which) -> bool:
        """Whether that one was."""
        return which in self._tried

    def wrong(self, draft: Draft, problems: Iterable[Problem]) -> frozenset[int]:
        """The numbers of the messages in which something is said to be wrong."""
        tried = {number for number, _kind in self._tried}
        numbers = draft.numbers(drafting.MESSAGES)
        errors = (one for one in problems if one.severity is Severity.ERROR)
        found = ((one, message_at(one.pointer)) for one in errors)
        return frozenset(
            numbers[at]
            for one, at in found
            if at is not None and (one.rule != "missing" or numbers[at] in tried)
        )


def key_of(message: Any) -> str:
    """Of a message's kind; empty where that is unknown."""
    known = kinds.kind_of(message)
    return known.key if known else ""
