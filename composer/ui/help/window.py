"""The help's window: contents and search on the left, the topic on the right, and above it what the field says of itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.help.history import History
from composer.ui.help.page import TopicPage
from composer.ui.help.places import Here
from composer.ui.help.topics import Hit, contents, search, split, topic
from composer.ui.theme import Theme
from composer.ui.widgets import rows
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label

_SIZE = QtCore.QSize(940, 680)
_PLACE = QtCore.Qt.ItemDataRole.UserRole
_WEB = ("https://", "http://")
_DEED = "composer:"
"""A link to something that Composer does: `composer:about`."""


class HelpWindow(QtWidgets.QWidget):
    """Signals `wanted(deed)` for a link that does something, and `left(state)` when it is closed: what `restore` takes."""

    wanted = QtCore.Signal(str)
    left = QtCore.Signal(object)

    def __init__(self, theme: Theme, language: Callable[[], str]) -> None:
        super().__init__()
        self._language = language
        self._history = History()
        self.list = rows.rows(theme, "")
        self.search = QtWidgets.QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.back = IconButton(theme, "chevron-left", "", self.go_back)
        self.forward = IconButton(theme, "chevron-right", "", self.go_forward)
        self.page = TopicPage(theme)
        self._untranslated = label(role="note", wrap=True)
        self._say()
        self._field = FieldCard()
        self._lay_out()
        self._connect()
        self._show_list()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))

    @property
    def shown(self) -> str:
        """The place that is open, as links write it."""
        return self._history.place

    def open(self, here: Here) -> None:
        """Open a place, and say above it what the field says of itself."""
        self._field.show_words(here.name, here.text)
        self._go(here.place)
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def state(self) -> dict[str, Any]:
        """The window's place and what is open in it, for `restore`."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        return {"geometry": geometry, "place": self.shown, "top": self._top()}

    def restore(self, state: dict[str, Any]) -> None:
        """Open as it was left."""
        geometry = state.get("geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QtCore.QByteArray.fromBase64(geometry.encode()))
        place, top = state.get("place"), state.get("top")
        if isinstance(place, str):
            self._go(place, top if isinstance(top, int) else None)

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """Another language: its own words, and the topics, are those of that one from now on."""
        super().changeEvent(event)
        if event.type() == QtCore.QEvent.Type.LanguageChange:
            self._say()
            self._show_list()
            if self.shown:
                self._show(self.shown, self._top())

    def go_back(self) -> None:
        """The place before this one, where it was left."""
        self._step(self._history.back(self._top()))

    def go_forward(self) -> None:
        """The place from which `go_back` came."""
        self._step(self._history.forward(self._top()))

    def follow(self, address: str) -> None:
        """A link was followed."""
        if address.startswith(_DEED):
            self.wanted.emit(address.removeprefix(_DEED))
        elif address.startswith(_WEB):
            QtGui.QDesktopServices.openUrl(QtCore.QUrl(address))
        else:
            self._field.hide()
            self._go(address if not address.startswith("#") else split(self.shown)[0] + address)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        """Where it was is kept."""
        self.left.emit(self.state())
        super().closeEvent(event)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Help for Composer"))
        self.list.setAccessibleName(self.tr("Topics"))
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        for button, name in (
            (self.back, self.tr("Back (Alt+Left)")),
            (self.forward, self.tr("Forward (Alt+Right)")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._untranslated.setText(
            self.tr("This page is not translated yet; here it is in English.")
        )

    def _go(self, place: str, top: int | None = None) -> None:
        self._history.visit(place, self._top())
        self._show(place, top)

    def _step(self, step: tuple[str, int] | None) -> None:
        if step is not None:
            self._field.hide()
            self._show(*step)

    def _show(self, place: str, top: int | None = None) -> None:
        key, section = split(place)
        found = topic(key, self._language())
        self._untranslated.setVisible(found.language != self._language())
        self.page.show_topic(found, section, top)
        self.back.setEnabled(self._history.may_go_back)
        self.forward.setEnabled(self._history.may_go_forward)
        self._mark(key)

    def _top(self) -> int:
        return self.page.verticalScrollBar().value()

    def _mark(self, key: str) -> None:
        """The topic's row is the current one, unless the list shows what was found."""
        if self.search.text().strip():
            return
        with QtCore.QSignalBlocker(self.list):
            for at in range(self.list.count()):
                if self.list.item(at).data(_PLACE) == key:
                    self.list.setCurrentRow(at)

    def _show_list(self) -> None:
        """The contents, or what the search found."""
        text = self.search.text().strip()
        with QtCore.QSignalBlocker(self.list):
            self.list.clear()
            if text:
                self._add_hits(search(text, self._language()))
            else:
                for one in contents(self._language()):
                    row = rows.add_row(self.list, "file-text", one.title, "")
                    row.setData(_PLACE, one.key)
        self._mark(split(self.shown)[0])

    def _add_hits(self, hits: list[Hit]) -> None:
        for hit in hits:
            row = rows.add_row(self.list, "search", hit.title, hit.excerpt)
            row.setData(_PLACE, hit.place)
        if not hits:
            rows.add_heading(self.list, self.tr("Nothing was found. Try one word."))

    def _chosen(self, item: QtWidgets.QListWidgetItem | None) -> None:
        if item is not None and item.data(_PLACE):
            self._field.hide()
            self._go(item.data(_PLACE))

    def _into_list(self) -> None:
        if self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(0)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._show_list())
        self.search.returnPressed.connect(self._into_list)
        self.list.currentItemChanged.connect(lambda item, _old: self._chosen(item))
        self.list.itemClicked.connect(self._chosen)
        self.page.followed.connect(self.follow)
        standard = QtGui.QKeySequence.StandardKey
        for key, do in (
            (standard.Back, self.go_back),
            (standard.Forward, self.go_forward),
            (standard.Find, self._find),
            (standard.Close, self.close),
        ):
            shortcut = QtGui.QShortcut(self)
            shortcut.setKeys(key)
            shortcut.activated.connect(do)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _lay_out(self) -> None:
        left = QtWidgets.QFrame()
        left.setProperty("role", "rail")
        left.setFixedWidth(280)
        column = QtWidgets.QVBoxLayout(left)
        column.setContentsMargins(12, 14, 12, 10)
        column.setSpacing(10)
        top = QtWidgets.QHBoxLayout()
        top.setSpacing(2)
        for part in (self.back, self.forward):
            top.addWidget(part)
        top.addSpacing(4)
        top.addWidget(self.search, 1)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        right = QtWidgets.QFrame()
        right.setProperty("role", "side")
        text = QtWidgets.QVBoxLayout(right)
        text.setContentsMargins(edges(36, 26, 12, 12))
        text.setSpacing(14)
        for above in (self._field, self._untranslated):
            above.hide()
            text.addWidget(above)
        text.addWidget(self.page, 1)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(right, 1)


class FieldCard(QtWidgets.QFrame):
    """What the field from which somebody came says of itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice-info")
        self._name = label(role="heading", wrap=True)
        self._text = label(wrap=True)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._text)

    def show_words(self, name: str, text: str) -> None:
        """Show these, or nothing where the field says nothing."""
        self._name.setText(name)
        self._text.setText(text)
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)
        self.setVisible(bool(text))
