"""Above the list, when asked for: what became of each day's messages, and why those failed that did. A table says the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.delivery.explanations import explain
from composer.ui.deliveries.bars import Bar, CodeBars, DayBars, Part
from composer.ui.deliveries.lookup import Lookup
from composer.ui.deliveries.words import day_short, day_text
from composer.ui.theme import Theme
from composer.ui.translate import counted, inside, named, said
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import Room, glyph_in, write
from composer.ui.widgets.labels import label
from composer.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from composer.store.outcomes import Day, Failures, Outcomes

_HEIGHT = 190
_CODES = 6
"""Codes that are drawn; the table has all."""

FATES: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("Arrived", "good", frozenset({"delivered", "read", "deleted"})),
    ("On the way", "hint", frozenset({"waiting", "paused", "sending", "queued", "sent"})),
    ("Not known", "warning", frozenset({"uncertain", "held", "expired"})),
    ("Failed", "error", frozenset({"failed", "rejected"})),
    ("Cancelled", "muted", frozenset({"cancelled"})),
)
"""What became of messages, from the bottom of a bar to its top: word, colour, statuses."""

_SPANS = (("14", "14 days"), ("30", "30 days"), ("90", "90 days"))


class Charts(QtWidgets.QFrame):
    """Signals `day_chosen((first, last))` and `code_chosen(text)`."""

    day_chosen = QtCore.Signal(object)
    code_chosen = QtCore.Signal(str)

    def __init__(self, theme: Theme, lookup: Lookup, failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._lookup, self._failed = lookup, failed
        self.outcomes: Outcomes | None = None
        self.spans = Segments([(key, said(text)) for key, text in _SPANS])
        self.spans.setAccessibleName(self.tr("Time"))
        self.spans.show_key("30")
        self.spans.chosen.connect(self._choose_span)
        self.as_table = IconButton(theme, "table", self.tr("Show the numbers as a table"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._turn)
        self.days = DayBars(theme, self.tr("Outcomes by day"))
        self.days.chosen.connect(lambda day: self.day_chosen.emit((day, day)))
        self.codes = CodeBars(theme, self.tr("Failures by code"))
        self.codes.chosen.connect(lambda code: self.code_chosen.emit(str(code)))
        self.day_table = _table(self.tr("Outcomes by day"))
        self.day_table.cellActivated.connect(lambda row, _column: self._day_of_row(row))
        self.code_table = _table(self.tr("Failures by code"))
        self.code_table.cellActivated.connect(lambda row, _column: self._code_of_row(row))
        self._legend = _Legend(theme)
        self._none = label(self.tr("Nothing failed in this time."), "muted")
        self._stack = QtWidgets.QStackedWidget()
        self._lay_out()

    def refresh(self) -> None:
        """The journal changed."""
        span = int(self.spans.key)
        self._lookup.ask(self, lambda reader: reader.outcomes(span), self._show, self._failed)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """What is looked at is up to date."""
        super().showEvent(event)
        self.spans.stay_in_a_row()
        self.refresh()

    def _show(self, outcomes: Outcomes) -> None:
        if outcomes == self.outcomes:
            return
        self.outcomes = outcomes
        self.days.show_bars([_day_bar(place, outcomes.days) for place in range(len(outcomes.days))])
        self.codes.show_bars([_code_bar(one) for one in outcomes.failures[:_CODES]])
        self._none.setVisible(not outcomes.failures)
        self.codes.setVisible(bool(outcomes.failures))
        heads = [self.tr("Day"), *(said(word) for word, _, _ in FATES)]
        rows = [[day_text((day.day, day.day)), *map(str, _fates(day))] for day in outcomes.days]
        _fill(self.day_table, heads, rows[::-1])
        heads = [self.tr("Code"), self.tr("Reason"), self.tr("Messages")]
        rows = [[_code(one), _reason(one), str(one.count)] for one in outcomes.failures]
        _fill(self.code_table, heads, rows)

    def _choose_span(self, key: str) -> None:
        self.spans.show_key(key)
        self.refresh()

    def _turn(self, table: bool) -> None:
        self._stack.setCurrentIndex(int(table))
        self._legend.setVisible(not table)

    def _day_of_row(self, row: int) -> None:
        if self.outcomes is not None:
            day = self.outcomes.days[len(self.outcomes.days) - 1 - row].day
            self.day_chosen.emit((day, day))

    def _code_of_row(self, row: int) -> None:
        if self.outcomes is not None:
            self.code_chosen.emit(_code(self.outcomes.failures[row]))

    def _lay_out(self) -> None:
        self.setProperty("role", "head")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        head = QtWidgets.QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.spans)
        head.addWidget(self._legend, 1)
        head.addWidget(self.as_table)
        failures = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(failures)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Why messages failed"), "muted"))
        column.addWidget(self._none)
        column.addWidget(self.codes, 1)
        self._none.hide()
        for pair in ((self.days, failures), (self.day_table, self.code_table)):
            place = QtWidgets.QWidget()
            row = QtWidgets.QHBoxLayout(place)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(24)
            row.addWidget(pair[0], 3)
            row.addWidget(pair[1], 2)
            self._stack.addWidget(place)
        self._stack.setFixedHeight(_HEIGHT)
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(20, 12, 20, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self._stack)


class _Legend(QtWidgets.QWidget):
    """The colours' names, in the order of the parts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = [said(word) for word, _, _ in FATES]
        self.setAccessibleName(", ".join(self._words))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """Small squares and words."""
        painter = QtGui.QPainter(self)
        room = Room(self.rect(), from_right=self.isRightToLeft())
        for word, (_, color, _) in zip(self._words, FATES, strict=True):
            painter.fillRect(glyph_in(room.begin(10, 5)), self._theme.color(color))
            painter.setPen(self._theme.color("muted"))
            room.begin(write(painter, room, word, ours=True), 17)


def _fates(day: Day) -> list[int]:
    return [sum(day.shown.get(one, 0) for one in statuses) for _, _, statuses in FATES]


def _day_bar(place: int, days: Sequence[Day]) -> Bar:
    day = days[place]
    counts = _fates(day)
    parts = tuple(Part(color, count) for count, (_, color, _) in zip(counts, FATES, strict=True))
    name = day_text((day.day, day.day))
    told = [
        f"{counted(count)} {inside(word)}"
        for count, (word, _, _) in zip(counts, FATES, strict=True)
        if count
    ]
    # A label every few days, counted from the newest.
    back = len(days) - 1 - place
    every = max(1, len(days) // 6)
    short = day_short(day.day)
    nothing = said("nothing sent")
    return Bar(
        day.day, "" if back % every else short, parts, named(name, ", ".join(told) or nothing)
    )


def _code_bar(one: Failures) -> Bar:
    text = f"{_code(one)} {_reason(one)}".strip()
    count = counted(one.count)
    return Bar(_code(one), text, (Part("error", one.count),), named(text, count))


def _code(one: Failures) -> str:
    return str(one.meta_code or max(one.code, 0) or "")


def _reason(one: Failures) -> str:
    return said(explain(one.code, one.meta_code or None).title)


def _table(name: str) -> QtWidgets.QTableWidget:
    table = QtWidgets.QTableWidget()
    table.setAccessibleName(name)
    table.setProperty("role", "rows")
    table.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QtWidgets.QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    return table


def _fill(table: QtWidgets.QTableWidget, heads: list[str], rows: list[list[str]]) -> None:
    """Words on the left, numbers on the right; the longest words have what is left."""
    table.setColumnCount(len(heads))
    table.setRowCount(len(rows))
    wide = len(heads) - 2 if len(heads) == 3 else 0
    numbers = set(range(1, len(heads))) - {wide}
    for column, text in enumerate(heads):
        table.setHorizontalHeaderItem(column, _item(text, right=column in numbers))
        mode = QtWidgets.QHeaderView.ResizeMode
        table.horizontalHeader().setSectionResizeMode(
            column, mode.Stretch if column == wide else mode.ResizeToContents
        )
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(place, column, _item(text, right=column in numbers))


def _item(text: str, *, right: bool) -> QtWidgets.QTableWidgetItem:
    item = QtWidgets.QTableWidgetItem(text)
    side = QtCore.Qt.AlignmentFlag.AlignRight if right else QtCore.Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | QtCore.Qt.AlignmentFlag.AlignVCenter)
    return item
