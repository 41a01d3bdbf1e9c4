"""The lines of one conversation, the oldest on top, loaded backwards as far as somebody looks."""

from __future__ import annotations

from PySide6 import QtCore

from composer.store.inbox import Line, LineKey, ThreadKey, ThreadPage
from composer.ui.inbox import words
from composer.ui.inbox.lookup import Lookup
from composer.ui.translate import named
from composer.ui.translate import said as translated

PAGE = 24
_MOST_STEPS = 50
"""Pages that are asked for on the way to a line that is quoted."""

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex
_TOP = QtCore.QModelIndex()
_ROLE = QtCore.Qt.ItemDataRole


class ThreadModel(QtCore.QAbstractListModel):
    """One conversation's lines.

    Signals: `opened()` when the newest lines stand; `growing()` and `grown()` around older ones put on top; `news()`
    when newer ones came; after `look_for` either `found(row)` or `missing()`; `failed(error)`.
    """

    opened = QtCore.Signal()
    growing = QtCore.Signal()
    grown = QtCore.Signal()
    news = QtCore.Signal()
    found = QtCore.Signal(int)
    missing = QtCore.Signal()
    failed = QtCore.Signal(object)

    def __init__(self, lookup: Lookup, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._lines: list[Line] = []
        self._before: ThreadKey | None = None
        self._conversation: int | None = None
        self._round = 0
        self._busy = self._again = self._backwards = False
        self._wanted: LineKey | None = None
        self._steps = 0

    @property
    def conversation(self) -> int | None:
        """Which one it is."""
        return self._conversation

    def line(self, row: int) -> Line:
        """The line in that row."""
        return self._lines[row]

    def place(self, key: LineKey) -> int:
        """In which row a line is; -1 when it is not loaded."""
        return next((at for at, line in enumerate(self._lines) if line.key == key), -1)

    @property
    def newest_inbound(self) -> int:
        """The event of the last message that came in; 0 where none did."""
        return max((line.key.id for line in self._lines if line.key.incoming), default=0)

    def starts_day(self, row: int) -> bool:
        """Whether a line is the first of its day."""
        return not row or words.day(self._lines[row].at) != words.day(self._lines[row - 1].at)

    def open(self, conversation: int | None) -> None:
        """Show that conversation."""
        self._round += 1
        self._conversation = conversation
        self._busy = self._again = self._backwards = False
        self._wanted = None
        self._reset((), None)
        if conversation is not None:
            self._ask(None, PAGE, self._opened)

    def refresh(self) -> None:
        """The journal changed: look again at the newest lines."""
        if self._conversation is None:
            return
        if self._busy:
            self._again = True
            return
        self._ask(None, max(PAGE, min(len(self._lines), 3 * PAGE)), self._renew)

    def look_for(self, key: LineKey) -> None:
        """Load back as far as that line, then say where it is."""
        place = self.place(key)
        if place >= 0:
            self.found.emit(place)
            return
        self._wanted, self._steps = key, _MOST_STEPS
        self.fetch_older()

    def fetch_older(self) -> None:
        """Ask for the page before."""
        if self._busy:
            self._backwards = True
        elif self._before is not None:
            self._ask(self._before, PAGE, self._older)
        elif self._wanted is not None:
            self._wanted = None
            self.missing.emit()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many lines are loaded."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """The text, and for a screen reader all that the bubble says."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == _ROLE.DisplayRole:
            return line.content.text
        if role == _ROLE.AccessibleTextRole:
            return spoken(line)
        return None

    def _ask(self, before: ThreadKey | None, limit: int, took: object) -> None:
        this, conversation = self._round, self._conversation
        assert conversation is not None and callable(took)  # noqa: S101, PT018 - what the callers know
        self._busy = True

        def then(page: ThreadPage) -> None:
            if this == self._round:
                self._busy = False
                took(page)
                self._go_on()

        def failed(error: Exception) -> None:
            if this == self._round:
                self._busy = False
                self.failed.emit(error)

        self._lookup.lines(self, conversation, before, limit, then, failed)

    def _go_on(self) -> None:
        """What was wanted while an answer was awaited."""
        if self._backwards and not self._busy:
            self._backwards = False
            self.fetch_older()
        if self._again and not self._busy:
            self._again = False
            self.refresh()

    def _reset(self, lines: tuple[Line, ...], before: ThreadKey | None) -> None:
        self.beginResetModel()
        self._lines = list(lines)
        self._before = before
        self.endResetModel()

    def _opened(self, page: ThreadPage) -> None:
        self._reset(page.lines, page.before)
        self.opened.emit()

    def _renew(self, page: ThreadPage) -> None:
        """Lines keep their places: states change in place, new ones come below; anything else is a fresh start."""
        fresh = list(page.lines)
        keys = [line.key for line in fresh]
        start = self.place(keys[0]) if keys else 0
        known = [line.key for line in self._lines[start:]] if start >= 0 else []
        if start < 0 or keys[: len(known)] != known:
            self._reset(page.lines, page.before)
            self.opened.emit()
            return
        for offset, line in enumerate(fresh[: len(known)]):
            if self._lines[start + offset] != line:
                self._lines[start + offset] = line
                at = self.index(start + offset)
                self.dataChanged.emit(at, at)
        new = fresh[len(known) :]
        if new:
            self.beginInsertRows(_TOP, len(self._lines), len(self._lines) + len(new) - 1)
            self._lines += new
            self.endInsertRows()
            self.news.emit()

    def _older(self, page: ThreadPage) -> None:
        self._before = page.before
        known = {line.key for line in self._lines}
        lines = [line for line in page.lines if line.key not in known]
        if lines:
            self.growing.emit()
            self.beginInsertRows(_TOP, 0, len(lines) - 1)
            self._lines[:0] = lines
            self.endInsertRows()
            if len(lines) < len(self._lines):
                after = self.index(len(lines))
                self.dataChanged.emit(after, after)  # its day may have begun earlier now
            self.grown.emit()
        self._go_on_looking()

    def _go_on_looking(self) -> None:
        if self._wanted is None:
            return
        place = self.place(self._wanted)
        self._steps -= 1
        if place >= 0:
            self._wanted = None
            self.found.emit(place)
        elif self._before is None or self._steps <= 0:
            self._wanted = None
            self.missing.emit()
        else:
            self.fetch_older()


def spoken(line: Line) -> str:
    """A line as a screen reader says it."""
    from composer.ui.deliveries.words import word

    who = translated("Received") if line.key.incoming else translated("Sent")
    _icon, title = words.heading(line.content, incoming=line.key.incoming)
    answers = translated("Answers: {0}").format(line.quote.text) if line.quote else ""
    facts = [named(translated(fact.name), fact.value) for fact in line.content.facts]
    status = translated(word(line.shown).text) if line.shown else ""
    parts = (who, words.clock(line.at), title, line.content.text, *facts, answers, status)
    return ", ".join(part for part in parts if part)
