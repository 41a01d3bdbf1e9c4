"""A popup to choose from: a search, and below it a list that the arrow keys walk while one types."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme
from composer.ui.widgets import rows
from composer.ui.widgets.hover import look_again
from composer.ui.widgets.labels import label

WHAT = QtCore.Qt.ItemDataRole.UserRole
"""What a row stands for."""


class FindPanel(QtWidgets.QFrame):
    """Its kin fill `_list` with rows and headings, and say in `_picked` what comes of a choice."""

    def __init__(
        self, theme: Theme, parent: QtWidgets.QWidget, search: str, name: str, nothing: str
    ) -> None:
        super().__init__(parent, QtCore.Qt.WindowType.Popup)
        self.setProperty("role", "panel")
        self._opener = parent
        self._search = QtWidgets.QLineEdit()
        self._search.setPlaceholderText(search)
        self._search.setAccessibleName(search)
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list = rows.rows(theme, name)
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self._nothing = label(nothing, "muted", wrap=True)
        self._nothing.setMargin(16)
        self._nothing.hide()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._list)

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

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        """The button that opened it is let go."""
        super().hideEvent(event)
        look_again(self._opener)

    def _begin(self) -> None:
        """All is there again, whatever was sought before."""
        self._search.clear()
        self._filter("")

    def _open(self, place: QtCore.QRect) -> None:
        """Show it there, the search field ready."""
        self.setGeometry(place)
        self.show()
        self._search.setFocus()

    def _picked(self, what: object) -> None:
        """Somebody chose that."""
        raise NotImplementedError

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
            about = f"{item.text()} {item.data(rows.DETAIL)} {item.toolTip()}".casefold()
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
        self.hide()
        self._picked(item.data(WHAT))


def _far(title: str, sought: str) -> int:
    """How far a title is from what is sought: 0 for the same."""
    title = title.casefold()
    tests = (title == sought, title.startswith(sought), sought in title)
    return next((distance for distance, fits in enumerate(tests) if fits), len(tests))
