"""The command palette: write a few letters of what shall be done, Enter does it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.commands.caps import Caps
from composer.ui.commands.command import Command
from composer.ui.commands.overlay import Overlay
from composer.ui.commands.row_list import HEADING_HEIGHT, ROW_HEIGHT, RowDelegate, RowsModel, spoken
from composer.ui.commands.rows import Rows
from composer.ui.theme import Theme
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label

_WIDTH = 660
_ROWS = 10
"""So many are shown without scrolling, where the window is high enough."""
_PAGE = 8
_EDGES = 18
"""What is around and between the search field, the rows and the foot."""
Key = QtCore.Qt.Key


class Palette(Overlay):
    """Signals `chosen(command)`, after the keyboard went back to where it was."""

    chosen = QtCore.Signal(object)

    def __init__(self, theme: Theme, window: QtWidgets.QWidget) -> None:
        super().__init__(theme, window, "")
        name = self.tr("Commands")
        self.setAccessibleName(name)
        self.panel.setAccessibleName(name)
        self._rows = Rows({}, ())
        self._turn = 0
        self.search = QtWidgets.QLineEdit()
        self.search.setProperty("look", "palette")
        self.search.setPlaceholderText(self.tr("What would you like to do?"))
        self.search.setAccessibleName(self.tr("Search commands"))
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.list = QtWidgets.QListView()
        self.list.setProperty("role", "palette")
        self.list.setAccessibleName(name)
        self.list.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.verticalScrollBar().setSingleStep(ROW_HEIGHT // 2)
        self.model = RowsModel(self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(theme, self.list))
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(lambda now, _old: self._speak(now))
        self._nothing = label(role="muted", wrap=True)
        self._nothing.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(26)
        self._glass = QtWidgets.QLabel()
        self._lay_out()
        theme.changed.connect(self._take_look)
        self._take_look()

    def ask(
        self, commands: Iterable[Command], headings: Mapping[str, str], lately: Sequence[str]
    ) -> int:
        """Open it with these; the number by which `add` knows that it is still open for the same."""
        self._turn += 1
        self._rows = Rows(headings, lately)
        self._rows.add(commands)
        self.search.clear()
        self._look("")
        self.open()
        self.search.setFocus(QtCore.Qt.FocusReason.PopupFocusReason)
        return self._turn

    def add(self, turn: int, commands: Iterable[Command]) -> None:
        """More that was known only later; what is chosen stays chosen."""
        if turn != self._turn or not self.is_open:
            return
        self._rows.add(commands)
        if self.search.text():
            self._look(self.search.text(), keep=True)

    @property
    def current(self) -> Command | None:
        """The command that Enter does."""
        row = self.model.row(self.list.currentIndex())
        return row.command if row is not None else None

    def wanted_size(self) -> QtCore.QSize:
        """As high as its rows, up to a few."""
        rows = [self.model.row(self.model.index(at)) for at in range(self.model.rowCount())]
        high = sum(ROW_HEIGHT if row and row.command else HEADING_HEIGHT for row in rows)
        most = _ROWS * ROW_HEIGHT + HEADING_HEIGHT
        fixed = self._above.sizeHint().height() + self._below.sizeHint().height()
        listed = min(high, most) if rows else self._nothing.heightForWidth(_WIDTH - _EDGES)
        return QtCore.QSize(_WIDTH, fixed + listed + _EDGES)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Arrow and page keys walk the list while the search field has the cursor; Tab stays."""
        if watched is not self.search:
            return super().eventFilter(watched, event)
        if isinstance(event, QtGui.QKeyEvent) and event.type() is QtCore.QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QtGui.QKeyEvent) -> bool:
        steps = {Key.Key_Down: 1, Key.Key_Up: -1, Key.Key_PageDown: _PAGE, Key.Key_PageUp: -_PAGE,
                 Key.Key_Tab: 1, Key.Key_Backtab: -1}  # fmt: skip
        key = Key(event.key())
        if key in steps:
            self._walk(steps[key])
        elif key in (Key.Key_Return, Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            return False
        return True

    def _look(self, text: str, *, keep: bool = False) -> None:
        kept = self.current.key if keep and self.current else ""
        rows = self._rows.found(text)
        self.model.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._nothing.setText(
            self.tr("Nothing is called “{0}”. Try another word for it.").format(text)
        )
        places = [at for at, row in enumerate(rows) if row.command]
        same = [at for at in places if kept and rows[at].command.key == kept]  # type: ignore[union-attr]
        if places:
            self.list.setCurrentIndex(self.model.index((same or places)[0]))
        self.list.scrollToTop()
        if self.is_open:
            self.place()

    def _walk(self, by: int) -> None:
        """On by so many commands; from the last to the first, and back, by single steps."""
        places = [
            at
            for at in range(self.model.rowCount())
            if (row := self.model.row(self.model.index(at))) and row.command
        ]
        if not places:
            return
        now = self.list.currentIndex().row()
        at = places.index(now) if now in places else -1
        to = (at + by) % len(places) if abs(by) == 1 else min(max(at + by, 0), len(places) - 1)
        self.list.setCurrentIndex(self.model.index(places[to]))
        if to == 0:
            self.list.scrollToTop()  # with the heading

    def _choose(self, index: QtCore.QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None and row.command is not None:
            self.close_up()
            self.chosen.emit(row.command)

    def _speak(self, index: QtCore.QModelIndex) -> None:
        """The keyboard stays in the search field: a screen reader is told of the row."""
        row = self.model.row(index)
        text = spoken(row) if row is not None else ""
        self.search.setAccessibleDescription(text)
        if text and self.is_open and QtGui.QAccessible.isActive():
            QtGui.QAccessible.updateAccessibility(
                QtGui.QAccessibleAnnouncementEvent(self.search, text)
            )

    def _lay_out(self) -> None:
        self._above = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(self._above)
        row.setContentsMargins(edges(18, 10, 14, 10))
        row.setSpacing(10)
        row.addWidget(self._glass)
        row.addWidget(self.search, 1)
        line = QtWidgets.QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        self._below = QtWidgets.QFrame()
        self._below.setProperty("role", "overlay-foot")
        hints = QtWidgets.QHBoxLayout(self._below)
        hints.setContentsMargins(18, 7, 18, 7)
        hints.setSpacing(6)
        for keys, text in (
            (("Up", "Down"), self.tr("choose")),
            (("Return",), self.tr("do it")),
            (("Esc",), self.tr("close")),
        ):
            for one in keys:
                hints.addWidget(Caps(self._theme, one))
            hints.addWidget(label(text, "tiny"))
            hints.addSpacing(12)
        hints.addStretch(1)
        column = QtWidgets.QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._above)
        column.addWidget(line)
        inner = QtWidgets.QVBoxLayout()
        inner.setContentsMargins(2, 6, 2, 6)
        inner.addWidget(self.list)
        inner.addWidget(self._nothing)
        column.addLayout(inner, 1)
        column.addWidget(self._below)

    def _take_look(self) -> None:
        """The list fills its own ground: with each letter, Qt would paint all of the window below it."""
        ground = self.list.viewport()
        colors = QtGui.QPalette(ground.palette())
        colors.setColor(QtGui.QPalette.ColorRole.Base, self._theme.color("raised"))
        ground.setPalette(colors)
        ground.setBackgroundRole(QtGui.QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        self._glass.setPixmap(icons.pixmap("search", self._theme.tokens["muted"], 20,
                                           self.devicePixelRatioF()))  # fmt: skip
