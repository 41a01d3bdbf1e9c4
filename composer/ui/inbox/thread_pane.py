"""The middle: who it is and how long the window is open, the bubbles, and the reply."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.inbox import Line
from composer.ui.compose.confirm import Confirm
from composer.ui.inbox.reply import ReplyBox
from composer.ui.inbox.thread_model import ThreadModel
from composer.ui.inbox.thread_view import ThreadView
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import push
from composer.ui.widgets.direction import apart, edges
from composer.ui.widgets.labels import label
from composer.ui.widgets.window_mark import WindowMark


class ThreadPane(QtWidgets.QWidget):
    """Signals `json_wanted(line)` and `delivery_wanted(refId)`; what the reply wants, `reply` says itself."""

    json_wanted = QtCore.Signal(object)
    delivery_wanted = QtCore.Signal(str)

    def __init__(self, theme: Theme, model: ThreadModel) -> None:
        super().__init__()
        self._theme = theme
        self.view = ThreadView(theme, model)
        self.reply = ReplyBox(theme)
        self.confirm = Confirm()
        self.who = label(role="title")
        self.about = label(role="muted")
        self.window_mark = WindowMark(theme)
        self.open_address: Callable[[str], object] = lambda address: QtGui.QDesktopServices.openUrl(
            QtCore.QUrl(address)
        )
        self._ask = _AddressQuestion()
        self._ask.opened.connect(self._open_address)
        self._note = label(role="banner-info", wrap=True)
        self._note.setContentsMargins(20, 6, 20, 6)
        self._note.hide()
        self.view.json_wanted.connect(self.json_wanted)
        self.view.status_wanted.connect(self.delivery_wanted)
        self.view.address_wanted.connect(lambda line, where: self._address_menu(line).exec(where))
        self.view.context_wanted.connect(lambda line, where: self.menu(line).exec(where))
        model.missing.connect(
            lambda: self.say(
                self.tr("The message that this answers is not in this conversation’s loaded part.")
            )
        )
        self._lay_out()

    def show_person(self, name: str, number: str, about: str) -> None:
        """Who is on the other side, and through what."""
        self.who.setText(name)
        self.about.setText(about if name == number else f"{apart(number)}  ·  {about}")
        self.view.set_person(name)
        self._ask.hide()
        self._note.hide()
        self.confirm.hide()

    def say(self, text: str) -> None:
        """A note above the reply."""
        self._note.setText(said(text))
        self._note.setVisible(bool(text))

    def menu(self, line: Line) -> QtWidgets.QMenu:
        """All that can be done with a line."""
        menu = QtWidgets.QMenu(self)
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        if line.content.text:
            self._add(menu, self.tr("Copy text"), lambda: _copy(line.content.text))
        if line.content.address:
            self._add_address(menu, line)
        if line.quote is not None and line.quote.line is not None:
            self._add(
                menu,
                said("Go to the message that this answers"),
                lambda: self.view.go_to_quote(line),
            )
        if not line.key.incoming:
            self._add(
                menu, said("Show in Deliveries"), lambda: self.delivery_wanted.emit(line.ref_id)
            )
        self._add(menu, said("Show this message as JSON"), lambda: self.json_wanted.emit(line))
        return menu

    def _open_address(self, address: str) -> None:
        self.open_address(address)

    def _address_menu(self, line: Line) -> QtWidgets.QMenu:
        menu = QtWidgets.QMenu(self)
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_address(menu, line)
        return menu

    def _add_address(self, menu: QtWidgets.QMenu, line: Line) -> None:
        address = line.content.address
        self._add(menu, self.tr("Copy address"), lambda: _copy(address))
        if address.lower().startswith(("https://", "http://")):
            self._add(menu, self.tr("Open in the browser…"), lambda: self._ask.ask(address))

    @staticmethod
    def _add(menu: QtWidgets.QMenu, text: str, do: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _on: do())

    def _lay_out(self) -> None:
        names = QtWidgets.QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.who)
        names.addWidget(self.about)
        chip = QtWidgets.QFrame()
        chip.setProperty("role", "chip")
        inner = QtWidgets.QHBoxLayout(chip)
        inner.setContentsMargins(edges(10, 4, 12, 4))
        chip.setMinimumHeight(28)
        inner.addWidget(self.window_mark)
        head = QtWidgets.QFrame()
        head.setProperty("role", "head")
        row = QtWidgets.QHBoxLayout(head)
        row.setContentsMargins(20, 9, 20, 9)
        row.addLayout(names, 1)
        row.addWidget(chip, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)
        for widget in (self._ask, self._note, self.confirm, self.reply):
            column.addWidget(widget)


class _AddressQuestion(QtWidgets.QFrame):
    """Asked before anything from outside is opened. Signals `opened(address)`."""

    opened = QtCore.Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._address = ""
        self.setProperty("role", "strip")
        self._question = label(wrap=True)
        self._no = push(self.tr("Cancel"), self.hide)
        self.yes = push(self.tr("Open"), self._open)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._question, 1)
        row.addWidget(self._no)
        row.addWidget(self.yes)
        self.hide()

    def ask(self, address: str) -> None:
        """Say where it leads; the cursor goes to Cancel."""
        self._address = address
        host = QtCore.QUrl(address).host()
        text = self.tr("Open a file that somebody sent, from {0}, in your browser?")
        self._question.setText(text.format(host))
        self.show()
        self._no.setFocus()

    def _open(self) -> None:
        self.hide()
        self.opened.emit(self._address)


def _copy(text: str) -> None:
    QtGui.QGuiApplication.clipboard().setText(text)
