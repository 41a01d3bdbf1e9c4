"""Which kind of message: a button that says it, and a panel to choose another, or a sample to start from."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages import KINDS
from composer.messages.kind import Kind
from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets import rows

_WHAT = QtCore.Qt.ItemDataRole.UserRole


class KindPicker(QtWidgets.QPushButton):
    """Signals `kind_chosen(key)` and `sample_chosen(kind key, number of the sample)`."""

    kind_chosen = QtCore.Signal(str)
    sample_chosen = QtCore.Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind: Kind | None = None
        self._panel: _Panel | None = None
        self.setProperty("look", "picker")
        self.setAutoDefault(False)
        self.setIconSize(QtCore.QSize(20, 20))
        self.setToolTip(self.tr("Choose another kind of message (Ctrl+K)"))
        self.clicked.connect(self.open_panel)
        theme.changed.connect(self._paint_icon)

    def show_kind(self, kind: Kind | None) -> None:
        """Say which kind it is."""
        if kind is self._kind and self.text():
            return
        self._kind = kind
        name = said(kind.title) if kind else self.tr("Unknown kind")
        self.setText(name)
        self.setAccessibleName(self.tr("Kind of message: {0}").format(name))
        self._paint_icon()

    def open_panel(self) -> None:
        """Open the panel below the button, the search field ready."""
        if self._panel is None:
            self._panel = _Panel(self._theme, self)
            self._panel.picked.connect(self._picked)
        self._panel.open_below(self, self._kind)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """A chevron at the end, as on a combo box."""
        super().paintEvent(event)
        painter = QtGui.QPainter(self)
        rect = QtCore.QRect(self.width() - 28, (self.height() - 16) // 2, 16, 16)
        icons.paint(painter, "chevron-down", self._theme.tokens["muted"], rect)

    def _picked(self, key: str, sample: int) -> None:
        if sample < 0:
            self.kind_chosen.emit(key)
        else:
            self.sample_chosen.emit(key, sample)

    def _paint_icon(self) -> None:
        if self._kind is not None:
            self.setIcon(icons.icon(self._kind.icon, self._theme.tokens["accent"], 20))


class _Panel(QtWidgets.QFrame):
    picked = QtCore.Signal(str, int)

    def __init__(self, theme: Theme, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent, QtCore.Qt.WindowType.Popup)
        self.setProperty("role", "panel")
        self._search = QtWidgets.QLineEdit()
        self._search.setPlaceholderText(self.tr("Search kinds and samples"))
        self._search.setAccessibleName(self.tr("Search kinds and samples"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list = rows.rows(theme, self.tr("Kinds and samples"))
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self._search)
        column.addWidget(self._list)
        self._fill()

    def open_below(self, button: QtWidgets.QWidget, kind: Kind | None) -> None:
        """Show the panel, the present kind marked."""
        self._search.clear()
        self._filter("")
        for index in range(self._list.count()):
            item = self._list.item(index)
            if kind is not None and item.data(_WHAT) == (kind.key, -1):
                self._list.setCurrentItem(item)
        self.resize(max(button.width(), 400), 460)
        self.move(button.mapToGlobal(QtCore.QPoint(0, button.height() + 4)))
        self.show()
        self._search.setFocus()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Arrow keys walk the list and Enter chooses while the search field has the cursor."""
        if isinstance(event, QtGui.QKeyEvent) and event.type() == QtCore.QEvent.Type.KeyPress:
            key = event.key()
            if key in (QtCore.Qt.Key.Key_Down, QtCore.Qt.Key.Key_Up):
                self._walk(1 if key == QtCore.Qt.Key.Key_Down else -1)
                return True
            if key in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
                self._choose(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        groups: dict[str, list[Kind]] = {}
        for kind in KINDS:
            groups.setdefault(kind.group, []).append(kind)
        for group, some in groups.items():
            rows.add_heading(self._list, said(group))
            for kind in some:
                item = rows.add_row(
                    self._list, kind.icon, said(kind.title), said(kind.summary), color="accent"
                )
                item.setData(_WHAT, (kind.key, -1))
        rows.add_heading(self._list, self.tr("Samples"))
        for kind in KINDS:
            for number, sample in enumerate(kind.samples):
                item = rows.add_row(self._list, kind.icon, said(sample.title), said(kind.title))
                item.setData(_WHAT, (kind.key, number))

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        heading: QtWidgets.QListWidgetItem | None = None
        first: QtWidgets.QListWidgetItem | None = None
        for index in range(self._list.count()):
            item = self._list.item(index)
            if item.data(rows.HEADING):
                heading = item
                item.setHidden(True)
                continue
            about = f"{item.text()} {item.data(rows.DETAIL)}".casefold()
            fits = all(word in about for word in words)
            item.setHidden(not fits)
            if fits and heading is not None:
                heading.setHidden(False)
            first = first or (item if fits else None)
        if first is not None:
            self._list.setCurrentItem(first)

    def _walk(self, by: int) -> None:
        at = self._list.currentRow() + by
        while 0 <= at < self._list.count():
            item = self._list.item(at)
            if not item.isHidden() and not item.data(rows.HEADING):
                self._list.setCurrentItem(item)
                return
            at += by

    def _choose(self, item: QtWidgets.QListWidgetItem | None) -> None:
        if item is None or item.isHidden():
            return
        what = item.data(_WHAT)
        self.hide()
        self.picked.emit(*what)
