"""What is wrong with the draft, checked again only where it changed: drafts share what stayed, and never change it."""

from __future__ import annotations

import threading
from collections import defaultdict
from typing import Any

from composer.messages.kept import Kept
from composer.messages.problem import Problem
from composer.ui.forms.models import Models
from composer.ui.late import late_import


class Checking:
    """Remembers the envelope's problems: a keystroke in a message must not check ten thousand recipients again."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self._one_at_a_time = threading.Lock()
        self._messages: list[tuple[Any, tuple[Problem, ...]]] = []
        self._kept: defaultdict[int, Kept] = defaultdict(Kept)
        self._members: dict[str, Any] = {}
        self._found: tuple[Problem, ...] = ()
        self._format = "link"

    def set_format(self, format_: str) -> None:
        """The format of the account that sends, by whose rules it is checked: "link", "cloud" or "onprem"."""
        with self._one_at_a_time:
            if format_ != self._format:
                self._format, self._messages, self._members = format_, [], {}

    def alone(self, message: Any) -> tuple[Problem, ...]:
        """What is wrong with a message, by itself."""
        return self._check_message(message, Kept())

    def problems(self, whole: dict[str, Any]) -> tuple[Problem, ...]:
        """All problems of the request, the worst first, the message's before the envelope's. May run on any thread."""
        with self._one_at_a_time:
            return self._problems(whole)

    def _problems(self, whole: dict[str, Any]) -> tuple[Problem, ...]:
        messages = whole.get("messages")
        known = self._messages if self._models.ready else []
        self._messages = [
            known[index]
            if index < len(known) and known[index][0] is message
            else (message, self._check_message(message, self._kept[index]))
            for index, message in enumerate(messages if isinstance(messages, list) else ())
        ]
        found = [
            problem.under(f"/messages/{index}")
            for index, (_message, problems) in enumerate(self._messages)
            for problem in problems
        ]
        if not self._models.ready:
            self._messages = []
        found += self._envelope(whole)
        return tuple(sorted(found, key=lambda problem: problem.severity.rank))

    def _envelope(self, whole: dict[str, Any]) -> tuple[Problem, ...]:
        members = {key: value for key, value in whole.items() if key != "messages"}
        if members != self._members and self._models.ready:
            self._members = members
            self._found = self._check_envelope(whole)
        return self._found

    def _check_message(self, message: Any, kept: Kept) -> tuple[Problem, ...]:
        if self._format == "link":
            return self._models.check_message(message, kept)
        return _judging().message_problems(message, self._format) if self._models.ready else ()

    def _check_envelope(self, whole: dict[str, Any]) -> tuple[Problem, ...]:
        if self._format == "link":
            return self._models.check_envelope(whole)
        own = {
            key: value
            for key, value in whole.items()
            if (key, value) != _USUAL and key not in _OURS
        }
        return tuple(_judging().around_problems(own, self._format))


_USUAL = ("priority", "NORMAL")
_OURS = ("source", "refId")
"""What every request has without anybody asking: that Meta has no place for it is no news."""


def _judging() -> Any:
    """For those who have an account of Meta's alone."""
    return late_import("composer.formats.meta.judging")
