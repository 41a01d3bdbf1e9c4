"""The panel in which a template is chosen: all names of the library, with a search over their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.template_records import Entry
from composer.ui.templates.use.words import about, languages
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets import rows
from composer.ui.widgets.direction import beside
from composer.ui.widgets.labels import label

_MOST = 100
"""Names that are listed; of more, a search finds the others."""
_KEY = QtCore.Qt.ItemDataRole.UserRole
_PAUSE = 60
"""Milliseconds after a letter until the list follows."""


class TemplatePanel(QtWidgets.QFrame):
    """Signals `picked(key)` with the entry of the wanted language, or the first there is."""

    picked = QtCore.Signal(int)

    def __init__(self, theme: Theme, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent, QtCore.Qt.WindowType.Popup)
        self.setProperty("role", "panel")
        self._groups: list[list[Entry]] = []
        self._language = ""
        self.search = QtWidgets.QLineEdit()
        self.search.setPlaceholderText(self.tr("Search names and words of templates"))
        self.search.setAccessibleName(self.tr("Search names and words of templates"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self._soon = QtCore.QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self._fill)
        self.search.textChanged.connect(self._soon.start)
        self.list = rows.rows(theme, self.tr("Templates"))
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self._more = label(role="muted", wrap=True)
        self._more.setMargin(10)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._more)

    def open_below(
        self, button: QtWidgets.QWidget, entries: Sequence[Entry], name: str, language: str
    ) -> None:
        """Show the panel; the name that is used now is marked, and of each the wanted language is taken."""
        groups: dict[str, list[Entry]] = {}
        for one in entries:
            groups.setdefault(one.name, []).append(one)
        self._groups, self._language = list(groups.values()), language
        self.search.clear()
        self._fill()
        for index in range(self.list.count()):
            if self.list.item(index).text() == name:
                self.list.setCurrentRow(index)
        self.resize(max(button.width(), 440), 460)
        self.move(beside(button, self.width(), button.height() + 4))
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Arrow keys walk the list and Enter chooses while the search field has the cursor."""
        if isinstance(event, QtGui.QKeyEvent) and event.type() == QtCore.QEvent.Type.KeyPress:
            key = event.key()
            if key in (QtCore.Qt.Key.Key_Down, QtCore.Qt.Key.Key_Up):
                by = 1 if key == QtCore.Qt.Key.Key_Down else -1
                row = min(max(self.list.currentRow() + by, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
            if key in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
                self._soon.stop()
                self._fill()
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        words = self.search.text().casefold().split()
        found = [
            group
            for group in self._groups
            if all(any(word in one.searched for one in group) for word in words)
        ]
        self.list.clear()
        for group in found[:_MOST]:
            entry = self._of_language(group)
            detail = " · ".join(filter(None, (languages(group), about(entry))))
            name = entry.name or self.tr("Without a name")
            item = rows.add_row(self.list, "layout-template", name, detail, color="accent")
            item.setData(_KEY, entry.key)
        if found:
            self.list.setCurrentRow(0)
        self._tell(len(found))

    def _tell(self, count: int) -> None:
        text = ""
        if not self._groups:
            text = self.tr("There are no templates in the library yet.")
        elif not count:
            text = self.tr("Nothing found. Try another word of the template.")
        elif count > _MOST:
            more = counted(count - _MOST)
            text = self.tr("{0} more. Write a word of the one that you mean.").format(more)
        self._more.setText(text)
        self._more.setVisible(bool(text))

    def _of_language(self, group: list[Entry]) -> Entry:
        return next((one for one in group if one.language == self._language), group[0])

    def _choose(self, item: QtWidgets.QListWidgetItem | None) -> None:
        if item is not None:
            self.hide()
            self.picked.emit(item.data(_KEY))
