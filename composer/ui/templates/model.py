"""The templates as a list: all of them are here, and filtered as one types."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6 import QtCore

from composer.store.template_records import Entry
from composer.ui.templates import words
from composer.ui.translate import said as translated

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex
_TOP = QtCore.QModelIndex()
_ROLE = QtCore.Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Filter:
    """Which templates are shown; None means any."""

    text: str = ""
    kind: str | None = None
    category: str | None = None
    language: str | None = None
    status: str | None = None
    account: str | None = None

    def passes(self, entry: Entry) -> bool:
        """Whether it is shown: every word of the text stands in it somewhere."""
        return (
            self.kind in (None, entry.kind)
            and self.category in (None, entry.category)
            and self.language in (None, entry.language)
            and self.status in (None, entry.status)
            and self.account in (None, entry.account)
            and all(word in entry.searched for word in self.text.casefold().split())
        )

    @property
    def is_open(self) -> bool:
        """Whether everything passes."""
        return self == Filter()


class TemplatesModel(QtCore.QAbstractListModel):
    """Signals `changed()` when other rows are shown, or the same ones have changed."""

    changed = QtCore.Signal()

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Entry] = ()
        self._rows: list[Entry] = []
        self.filter = Filter()
        self.answered = False
        """Whether the library was read."""

    @property
    def entries(self) -> Sequence[Entry]:
        """All there are, whatever is shown."""
        return self._all

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """The library as it is now."""
        self.answered = True
        self._all = entries
        passes = self.filter.passes
        self._show(
            list(entries) if self.filter.is_open else [one for one in entries if passes(one)]
        )

    def set_filter(self, wanted: Filter) -> None:
        """Show those that pass."""
        if wanted != self.filter:
            self.filter = wanted
            self._show([one for one in self._all if wanted.passes(one)])

    def entry(self, row: int) -> Entry:
        """The template in that row."""
        return self._rows[row]

    def found(self, key: int) -> Entry | None:
        """The template with that key, shown or not."""
        return next((one for one in self._all if one.key == key), None)

    def place(self, key: int) -> int:
        """In which row a template is; -1 where it is not shown."""
        return next((at for at, one in enumerate(self._rows) if one.key == key), -1)

    def places(self) -> dict[int, int]:
        """In which row each is that is shown, by its key."""
        return {one.key: at for at, one in enumerate(self._rows)}

    def keys(self) -> Collection[int]:
        """Those that are shown, in their order."""
        return [one.key for one in self._rows]

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """The name, and for a screen reader all that the row shows."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry = self._rows[index.row()]
        if role == _ROLE.DisplayRole:
            return words.name(entry)
        if role == _ROLE.AccessibleTextRole:
            edited = translated("changed here") if entry.edited else ""
            age = words.age(entry)
            parts = (words.name(entry), words.status_text(entry), edited, words.about(entry), age)
            return ", ".join(part for part in parts if part)
        return None

    def say_again(self) -> None:
        """Ages have changed with the clock."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _show(self, rows: list[Entry]) -> None:
        if [one.key for one in rows] == [one.key for one in self._rows]:
            self._rows = rows
            self.say_again()
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.changed.emit()
