"""What using a template asks of the library, and which of its templates a message means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from PySide6 import QtCore

from composer.messages import tree
from composer.store.template_records import Entry, Stored

Named = tuple[str, str]
"""A template's name and language."""


class Library(Protocol):
    """Answers come back in the UI thread, if the owner is still alive; what fails is said elsewhere."""

    def entries(self, owner: QtCore.QObject, then: Callable[[Sequence[Entry]], None], /) -> None:
        """All templates, by name and language."""

    def stored(
        self,
        owner: QtCore.QObject,
        keys: Sequence[int],
        then: Callable[[Sequence[Stored]], None],
        /,
    ) -> None:
        """These, whole."""

    def add(
        self, owner: QtCore.QObject, definition: Mapping[str, Any], then: Callable[[int], None], /
    ) -> None:
        """A new template; its key."""


def named(message: Any) -> Named:
    """Name and language that a message says; empty where it does not."""
    name = tree.get(message, ("template", "name"))
    code = tree.get(message, ("template", "language", "code"))
    return name if isinstance(name, str) else "", code if isinstance(code, str) else ""


def best(entries: Iterable[Entry], account: str) -> Entry | None:
    """Of templates of one name and language the one that this account sends: its own, an approved one, the newest."""

    def rank(one: Entry) -> tuple[bool, bool, float]:
        return one.account == account, one.status.upper() == "APPROVED", one.changed

    return max(entries, key=rank, default=None)


def sendable(stored: Stored) -> dict[str, Any]:
    """The definition as its account has it: what was changed here since is not sent with yet."""
    kept = stored.base if stored.entry.edited and stored.base is not None else stored.definition
    status = stored.entry.status
    return {**kept, "status": status} if status else dict(kept)
