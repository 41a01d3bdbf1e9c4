"""The requests that a draft makes: one for each recipient, or one for all; and what the account adds to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from composer.messages.draft import Draft
from composer.messages.envelope import outgoing
from composer.messages.tree import ABSENT

_HOW = ("sending",)


def together(draft: Draft) -> bool:
    """Whether one request goes to all recipients."""
    return draft.chosen.get(_HOW) == "together"


def set_together(draft: Draft, on: bool) -> Draft:
    """The draft sent the one or the other way."""
    return draft.choose(_HOW, "together" if on else "each")


def destinations(draft: Draft) -> list[Any]:
    """The draft's recipients."""
    value = draft.get(("destinations",))
    if value is ABSENT:
        return []
    return value if isinstance(value, list) else [value]


@dataclass(slots=True)
class Plan:
    """Makes requests from drafts. Their refIds are made beforehand, so that the JSON on screen is what is sent."""

    new_ref_id: Callable[[], str]
    supplied: Mapping[str, Any] = field(default_factory=dict)
    single: bool = False
    """Whether the account's format has one recipient a request, as Meta's have."""
    _ref_ids: list[str] = field(default_factory=list)
    _made: tuple[tuple[Any, ...], dict[str, Any]] = ((), {})
    """What was made last, and of what: to be checked and to be shown it is made of the same."""

    def together(self, draft: Draft) -> bool:
        """Whether one request goes to all recipients."""
        return together(draft) and not self.single

    def count(self, draft: Draft) -> int:
        """How many requests go out; none without a recipient."""
        number = len(destinations(draft))
        return min(number, 1) if self.together(draft) else number

    def leaving(self, draft: Draft) -> int:
        """How many leave: where a request has one message, each message of a draft is one of its own."""
        messages = draft.get(("messages",)) if self.single else None
        return self.count(draft) * max(len(messages) if isinstance(messages, list) else 1, 1)

    def request(self, draft: Draft, index: int) -> dict[str, Any]:
        """One of them, as it goes out. The first is there to be seen also while nobody gets it."""
        numbers = destinations(draft)
        some = numbers if self.together(draft) else numbers[index : index + 1]
        first = 0 if self.together(draft) else index
        return self._outgoing(draft, some, first, self._ref_id(index))

    def told(self, draft: Draft, index: int) -> tuple[dict[str, Any], frozenset[str]]:
        """One of them, and which of its keys are not the draft's own."""
        made = self.request(draft, index)
        return made, frozenset(made.keys() - draft.request.keys() - {"messages", "destinations"})

    def whole(self, draft: Draft) -> dict[str, Any]:
        """All recipients in one request: what is checked."""
        return self._outgoing(draft, destinations(draft), 0, self._ref_id(0))

    def used(self) -> None:
        """They were sent: the next ones get refIds of their own."""
        self._ref_ids.clear()

    def _outgoing(self, draft: Draft, some: list[Any], first: int, ref_id: str) -> dict[str, Any]:
        """To some recipients, from the `first` on. What is no list of them stays what it is, to be complained of."""
        parts = (draft.request, self.supplied, ref_id, (first, len(some)))
        of, made = self._made
        if of and of[0] is parts[0] and of[1] is parts[1] and of[2:] == parts[2:]:
            return made
        made = outgoing(draft.request, self.supplied, some, ref_id)
        value = draft.get(("destinations",))
        if value is not ABSENT and not isinstance(value, list):
            made["destinations"] = value
        self._made = (parts, made)
        return made

    def _ref_id(self, index: int) -> str:
        while len(self._ref_ids) <= index:
            self._ref_ids.append(self.new_ref_id())
        return self._ref_ids[index]
