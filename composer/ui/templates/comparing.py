"""Which templates are compared: two that are selected, the chosen one with a near one, or all languages of a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.store.template_records import Stored

if TYPE_CHECKING:
    from composer.ui.templates.desk import TemplatesDesk
    from composer.ui.templates.library_page import LibraryPage


class Comparing(QtCore.QObject):
    """Fills the page's comparison."""

    def __init__(self, page: LibraryPage, desk: TemplatesDesk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        page.other_wanted.connect(self._compare_with)

    def compare(self) -> None:
        """The two that are selected; else the chosen template with another that is selected, or one of its name."""
        if len(pair := self._page.side.selected) == 2:
            self._compare_two(*pair)
            return
        key = self._page.side.key
        entries = self._page.model.entries
        entry = self._page.model.found(key) if key is not None else None
        selected = [one for one in self._page.side.selected if one != key]
        if entry is None or len(entries) < 2:
            return
        near = [one.key for one in entries if one.name == entry.name and one.key != key]
        others = selected or near or [one.key for one in entries if one.key != key]
        self._compare_with(others[0])

    def _compare_with(self, other: int) -> None:
        if (key := self._page.side.key) is not None:
            self._compare_two(key, other)

    def _compare_two(self, key: int, other: int) -> None:
        def then(found: Sequence[Stored]) -> None:
            one, two = found
            page, compare = self._page, self._page.compare

            def fill() -> None:
                first, second = (one.entry, one.definition), (two.entry, two.definition)
                compare.show_two(page.model.entries, *first, *second)
                page.show_comparison()

            # To make the pane and to fill it are two turns of the event loop.
            QtCore.QTimer.singleShot(0, compare, fill)

        self._desk.stored(self, [key, other], then)

    def languages(self) -> None:
        """The chosen template in all languages that its account has, or that are here."""
        stored = self._page.detail.stored
        if stored is None:
            return
        name, account = stored.entry.name, stored.entry.account
        keys = [
            one.key
            for one in self._page.model.entries
            if one.name == name and one.account in ("", account)
        ]
        keys.sort(key=lambda key: key != stored.entry.key)

        def then(found: list[dict[str, Any]]) -> None:
            self._page.compare.show_languages(name, found)
            self._page.show_comparison()

        self._desk.ask(self, lambda library: library.definitions(keys), then)
