"""The library as Compose sees it: a list of names, read once a template is written with, and definitions as they are wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6 import QtCore

from composer.store.template_records import Entry, Stored
from composer.ui.templates.use.library import Library, Named, best, sendable


class Shelf(QtCore.QObject):
    """Signals `changed()` when `find` would answer otherwise than before."""

    changed = QtCore.Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._account = ""
        self._asked = self._stale = False
        self.entries: Sequence[Entry] = ()
        """All templates; empty until they are read."""
        self._by_name: dict[Named, list[Entry]] = {}
        self._definitions: dict[int, tuple[Entry, dict[str, Any]]] = {}
        self._wanted: set[int] = set()

    def set_account(self, account: str) -> None:
        """Whose templates come first, where several accounts have one of the same name."""
        if account != self._account:
            self._account = account
            self.changed.emit()

    def read(self) -> None:
        """Read the list, if nobody has."""
        if not self._asked:
            self.read_again()

    def read_again(self) -> None:
        """The library has changed."""
        self._asked, self._stale = True, False
        self._library.entries(self, self._take)

    def look_up(self, *, soon: bool = True) -> None:
        """The library may have changed: read it again, if it was read; unless `soon`, when somebody looks."""
        self._stale = self._asked
        if soon:
            self.looked_at()

    def looked_at(self) -> None:
        """Somebody sees what is known: it shall be what there is."""
        if self._stale:
            self.read_again()

    def entry(self, called: Named) -> Entry | None:
        """The template of that name and language."""
        return best(self._by_name.get(called, ()), self._account)

    def languages(self, name: str) -> list[Entry]:
        """The template in all its languages."""
        codes = sorted({one.language for one in self.entries if one.name == name})
        found = (self.entry((name, code)) for code in codes)
        return [one for one in found if one is not None]

    def find(self, called: Named) -> dict[str, Any] | None:
        """The definition; None while it is not known, or not read yet: `changed` tells when it is."""
        self.read()
        entry = self.entry(called)
        if entry is None:
            return None
        known = self._definitions.get(entry.key)
        if known is not None and known[0] == entry:
            return known[1]
        self._want(entry.key)
        return None if known is None else known[1]

    def fetch(self, key: int, then: Callable[[dict[str, Any]], None]) -> None:
        """The definition of one, as its account has it."""
        self.fetch_all([key], lambda found: then(found[0]) if found else None)

    def fetch_all(
        self, keys: Sequence[int], then: Callable[[list[dict[str, Any]]], object]
    ) -> None:
        """The definitions of some, in the order of their keys."""

        def take(found: Sequence[Stored]) -> None:
            self._keep(found)
            then([self._definitions[one.entry.key][1] for one in found])

        self._library.stored(self, keys, take)

    def _want(self, key: int) -> None:
        if key not in self._wanted:
            self._wanted.add(key)
            self._library.stored(self, [key], self._keep)

    def _take(self, entries: Sequence[Entry]) -> None:
        if list(entries) == list(self.entries):
            return
        self.entries = entries
        self._by_name = {}
        for one in entries:
            self._by_name.setdefault((one.name, one.language), []).append(one)
        self.changed.emit()

    def _keep(self, found: Sequence[Stored]) -> None:
        for one in found:
            self._wanted.discard(one.entry.key)
            definition, known = sendable(one), self._definitions.get(one.entry.key)
            # What says the same stays the same object: whatever was made of it stays too.
            same = known is not None and known[1] == definition
            kept = known[1] if known is not None and same else definition
            self._definitions[one.entry.key] = (one.entry, kept)
        keys = {one.key for one in self.entries}
        if any(one.entry.key not in keys for one in found):
            self.read_again()  # one of them came since the list was read
        self.changed.emit()
