"""The panel of the kind picker: kinds in their groups, samples below, and a search over both."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages import KINDS
from composer.messages.kind import Kind
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets import rows
from composer.ui.widgets.direction import beside
from composer.ui.widgets.labels import label

_WHAT = QtCore.Qt.ItemDataRole.UserRole


class KindPanel(QtWidgets.QFrame):
    """Signals `picked(kind key, number of the sample)`; the number is -1 for the kind itself."""

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
        self._nothing = label(
            self.tr("Nothing found. Try a word such as “button” or “template”."), "muted", wrap=True
        )
        self._nothing.setMargin(16)
        self._nothing.hide()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
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
        self.move(beside(button, self.width(), button.height() + 4))
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
        found: list[QtWidgets.QListWidgetItem] = []
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
            if fits:
                found.append(item)
        self._nothing.setVisible(not found)
        self._list.setVisible(bool(found))
        if found:
            sought = " ".join(words)
            self._list.setCurrentItem(min(found, key=lambda item: _far(item.text(), sought)))

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


def _far(title: str, sought: str) -> int:
    """How far a title is from what is sought: 0 for the same."""
    title = title.casefold()
    tests = (title == sought, title.startswith(sought), sought in title)
    return next((distance for distance, fits in enumerate(tests) if fits), len(tests))
