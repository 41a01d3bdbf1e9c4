"""What the sandbox is, and whom it knows."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.sandbox_recipients import recipients
from composer.ui.settings.panels import Panel
from composer.ui.widgets.buttons import push
from composer.ui.widgets.direction import apart
from composer.ui.widgets.labels import label
from composer.ui.widgets.segments import Segments
from composer.ui.widgets.tab_order import order_tabs

_WIDTH = 760
_LEAST = 160
"""Pixels that the card with the table is high at least; where there is no more room, the panel scrolls."""
_ROW = 34
_NARROW = 520
"""Pixels of the table."""
_SPEEDS = ("1", "10", "100", "1000")
"""How many times faster than the clock time may go in the sandbox."""


class SandboxPanel(Panel):
    """Signals `write_wanted(number)` when a test recipient shall get a message: by button, double click or Enter."""

    write_wanted = QtCore.Signal(str)
    speed_wanted = QtCore.Signal(float)
    """How many times faster than the clock time shall go in the sandbox."""

    def __init__(self) -> None:
        super().__init__()
        self.table: RecipientTable | None = None
        self.write = push("", self._write_to_chosen, "primary")
        self.speed = self._make_speed()
        self.pace = label("", "muted", wrap=True)
        self._lay_out()
        self._choose(0)
        self.show_speed(1.0)

    def show_speed(self, speed: float) -> None:
        """How fast time goes; the nearest choice is shown."""
        self._show_pace(min(_SPEEDS, key=lambda key: abs(float(key) - speed)))

    def fill(self) -> None:
        """Make the table: half of what the panel takes, and so in a turn of the event loop of its own."""
        self.table = RecipientTable(
            [self.tr("Recipient"), self.tr("What happens to a message"), self.tr("Number")]
        )
        self.table.setAccessibleName(self.tr("Test recipients"))
        self.table.opened.connect(self._write)
        self._inside.addWidget(self.table)
        order_tabs(self)
        self.table.currentCellChanged.connect(lambda row, *_rest: self._choose(row))
        self.table.setCurrentCell(0, 0)

    def _write_to_chosen(self) -> None:
        self._write(0 if self.table is None else self.table.currentRow())

    def _choose(self, row: int) -> None:
        self.write.setText(self.tr("Write to {0}").format(recipients()[row][1]))

    def _write(self, row: int) -> None:
        self.write_wanted.emit(recipients()[row][0])

    def _make_speed(self) -> Segments:
        words = {
            "1": self.tr("As at LINK"),
            "10": self.tr("10 times faster"),
            "100": self.tr("100 times faster"),
            "1000": self.tr("1,000 times faster"),
        }
        speed = Segments([(key, words[key]) for key in _SPEEDS])
        speed.setAccessibleName(self.tr("Time in the sandbox"))
        speed.chosen.connect(self._choose_speed)
        return speed

    def _choose_speed(self, key: str) -> None:
        self._show_pace(key)
        self.speed_wanted.emit(float(key))

    def _show_pace(self, key: str) -> None:
        """Say what the choice means, by what takes longest."""
        paces = {
            "1": self.tr(
                "A message is read after five seconds. One that is held back is reported after 15 minutes, because LINK"
                " goes on trying that long."
            ),
            "10": self.tr(
                "A message is read within a second. One that is held back is reported after a minute and a half instead"
                " of 15 minutes."
            ),
            "100": self.tr(
                "A message is read at once. One that is held back is reported after nine seconds instead of 15 minutes."
            ),
            "1000": self.tr(
                "A message is read at once. One that is held back is reported after a second instead of 15 minutes."
            ),
        }
        self.speed.show_key(key)
        self.pace.setText(
            self.tr("{0} This counts for what waits already, too.").format(paces[key])
        )

    def _lay_out(self) -> None:
        card = QtWidgets.QFrame()
        card.setProperty("role", "card")
        card.setMinimumHeight(_LEAST)
        self._inside = QtWidgets.QVBoxLayout(card)
        self._inside.setContentsMargins(8, 6, 8, 8)
        about = self.tr(
            "The sandbox behaves like LINK, on this computer: it checks requests strictly and sends delivery reports."
            " Nothing ever leaves your machine. Who gets a message decides what happens to it:"
        )
        parts = (label(about, wrap=True), card, self.write, self._time())
        for index, part in enumerate(parts):
            part.setMaximumWidth(_WIDTH)
            self._column.insertWidget(index, part)
        self._column.setAlignment(self.write, QtCore.Qt.AlignmentFlag.AlignLeft)
        self._column.setSpacing(14)
        # The table grows, and not what is below everything.
        self._column.setStretchFactor(card, 1)
        self._column.setStretch(len(parts), 0)

    def _time(self) -> QtWidgets.QFrame:
        card = QtWidgets.QFrame()
        card.setProperty("role", "card")
        inside = QtWidgets.QVBoxLayout(card)
        inside.setContentsMargins(20, 14, 20, 16)
        inside.setSpacing(10)
        inside.addWidget(label(self.tr("Time in the sandbox"), "heading"))
        inside.addWidget(self.speed)
        inside.addWidget(self.pace)
        return card


class RecipientTable(QtWidgets.QTableWidget):
    """The sandbox's test recipients. Signals `opened(row)` on a double click or Enter."""

    opened = QtCore.Signal(int)

    def __init__(self, headings: list[str]) -> None:
        super().__init__(len(recipients()), len(headings))
        self.setHorizontalHeaderLabels(headings)
        for row, (number, name, fate) in enumerate(recipients()):
            for column, text in enumerate((name, fate, apart(number))):
                item = QtWidgets.QTableWidgetItem(text)
                item.setToolTip(text if column == 1 else number)
                self.setItem(row, column, item)
        view = QtWidgets.QAbstractItemView
        self.setEditTriggers(view.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(view.SelectionBehavior.SelectRows)
        self.setSelectionMode(view.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(view.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "recipients")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(
            QtWidgets.QHeaderView.ResizeMode.ResizeToContents
        )
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(QtCore.Qt.AlignmentFlag.AlignLeft)
        mode = QtWidgets.QHeaderView.ResizeMode
        for column, how in enumerate((mode.ResizeToContents, mode.Stretch, mode.ResizeToContents)):
            head.setSectionResizeMode(column, how)
        self.cellDoubleClicked.connect(lambda row, _column: self.opened.emit(row))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """In a narrow window what happens has the room of the number, which stands in the tooltip."""
        super().resizeEvent(event)
        self.setColumnHidden(2, event.size().width() < _NARROW)

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        """Coming by key, the first row is at hand."""
        super().focusInEvent(event)
        mouse = event.reason() is QtCore.Qt.FocusReason.MouseFocusReason
        if not mouse and not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentRow(), 0))

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Enter writes to the chosen one."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.opened.emit(self.currentRow())
            return
        super().keyPressEvent(event)
