"""The list of conversations: pages of the journal, the newest line first, as far as somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6 import QtCore

from composer.store.inbox import Conversation, ConversationKey, ConversationPage
from composer.ui.inbox import words
from composer.ui.inbox.lookup import Lookup
from composer.ui.translate import said as translated

PAGE = 50
_LARGEST = 400
"""Rows that a refresh looks at again; those below are loaded anew when somebody comes to them."""

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex
_TOP = QtCore.QModelIndex()
_ROLE = QtCore.Qt.ItemDataRole


class ConversationsModel(QtCore.QAbstractListModel):
    """Signals `changing()` and `changed()` around each answer, `failed(error)` when one could not be had."""

    changing = QtCore.Signal()
    changed = QtCore.Signal()
    failed = QtCore.Signal(object)

    def __init__(self, lookup: Lookup, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._rows: list[Conversation] = []
        self._before: ConversationKey | None = None
        self._round = 0
        self._busy = self._again = False
        self.text = ""
        """What is looked for."""
        self.answered = False
        """Whether the journal has answered for that."""
        self.people: Mapping[str, str] = {}
        """Numbers with their plus sign to names."""

    def row(self, index: int) -> Conversation:
        """The conversation in that row."""
        return self._rows[index]

    def place(self, conversation: int) -> int:
        """In which row a conversation is; -1 when it is not loaded."""
        return next((at for at, row in enumerate(self._rows) if row.id == conversation), -1)

    def set_text(self, text: str) -> None:
        """Show those in which it is found; what was there stays until the answer comes."""
        self.text, self.answered, self._again = text, False, False
        self._round += 1
        self._ask(None, PAGE, self._replace)

    def refresh(self) -> None:
        """The journal changed: look again at what is loaded."""
        if self._busy:
            self._again = True
            return
        limit = min(max(len(self._rows), PAGE), _LARGEST)
        self._ask(None, limit, self._replace)

    def say_again(self) -> None:
        """Times and windows have changed with the clock."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more, and nobody is asking already."""
        return not (parent.isValid() or self._before is None or self._busy)

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._ask(self._before, PAGE, self._append)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """The person, and for a screen reader all that the row shows."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == _ROLE.DisplayRole:
            return words.person(row.number, self.people)
        if role == _ROLE.AccessibleTextRole:
            unread = translated("{0} unread").format(row.unread) if row.unread else ""
            who = words.person(row.number, self.people)
            parts = (who, unread, words.last_line(row), words.list_time(row.last_at))
            return ", ".join(part for part in parts if part)
        return None

    def _ask(
        self,
        before: ConversationKey | None,
        limit: int,
        took: Callable[[ConversationPage], None],
    ) -> None:
        this = self._round
        self._busy = True

        def then(page: ConversationPage) -> None:
            if this == self._round:
                self._busy = False
                took(page)
                if self._again:
                    self._again = False
                    self.refresh()

        def failed(error: Exception) -> None:
            if this == self._round:
                self._busy = False
                self.failed.emit(error)

        self._lookup.conversations(self, self.text, before, limit, then, failed)

    def _replace(self, page: ConversationPage) -> None:
        rows = list(page.rows)
        self.answered = True
        self.changing.emit()
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            self.say_again()
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self._before = page.before
        self.changed.emit()

    def _append(self, page: ConversationPage) -> None:
        known = {row.id for row in self._rows}
        rows = [row for row in page.rows if row.id not in known]
        self._before = page.before
        if rows:
            self.beginInsertRows(_TOP, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
        elif self._before is not None:
            self.fetchMore(_TOP)
