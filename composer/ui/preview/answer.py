"""What a tap brings back: the callback that would come, to be read, copied, and with the sandbox sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.labels import label, set_role

_JSON = 170
"""Pixels of the JSON at least, where there is any."""
_MARGIN = 12


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel says of one tap."""

    happens: str
    body: Mapping[str, Any] | None = None
    """The callback; None where nothing comes back."""
    notes: tuple[str, ...] = ()
    """That nothing comes back, what of it is not documented, or only an example."""
    send: Callable[[], None] | None = None
    """Sends it to the Inbox; None where that cannot be."""
    not_sent: str = ""
    """Why it cannot be."""


class AnswerPanel(QtWidgets.QFrame):
    """A panel of its own height. Escape and the cross close it."""

    closed = QtCore.Signal()
    """A person closed it."""
    resized = QtCore.Signal()
    """It needs another height."""
    inbox_wanted = QtCore.Signal()

    def __init__(self, theme: Theme, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("What a tap brings back"))
        self._send_it: Callable[[], None] | None = None
        self.happens = label(role="heading", wrap=True)
        self.notes = label(role="muted", wrap=True)
        self.view = JsonView(theme, self.tr("The callback, as JSON"))
        self.view.setReadOnly(True)
        self.view.setMinimumHeight(60)
        self.said = label(role="muted", wrap=True)
        self.copy = push(self.tr("Copy"), self._copy, "quiet")
        self.send = push(self.tr("Send to the Inbox"), self._send)
        self.inbox = push(self.tr("Show the Inbox"), self.inbox_wanted.emit, "quiet")
        self.cross = IconButton(theme, "x", self.tr("Close"), self._close, size=16)
        self._lay_out()
        leave = QtGui.QShortcut(QtGui.QKeySequence(QtCore.Qt.Key.Key_Escape), self)
        leave.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._close)
        self.hide()

    def show_answer(self, shown: Shown) -> None:
        """Show what that tap brings back."""
        self._send_it = shown.send
        self.happens.setText(shown.happens)
        self.notes.setText(" ".join(shown.notes))
        self.notes.setVisible(bool(shown.notes))
        there = shown.body is not None
        for part in (self.view, self.copy):
            part.setVisible(there)
        if shown.body is not None:
            self.view.show_text(json.dumps(shown.body, ensure_ascii=False, indent=2))
        self.send.setVisible(there and shown.send is not None)
        self.send.setEnabled(True)
        self.inbox.hide()
        self._say(shown.not_sent)
        self.show()
        self.resized.emit()
        self._begin_with("content")

    def sent(self) -> None:
        """It is on its way to the Inbox."""
        had_keyboard = self.send.hasFocus()
        self.inbox.show()
        if had_keyboard:
            self.inbox.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self.send.hide()
        self._say(self.tr("Sent. It comes in through the relay in a moment."))

    def failed(self, why: str) -> None:
        """It could not be sent."""
        self.send.setEnabled(True)
        self._say(said(why), "error")

    def wanted_height(self, width: int) -> int:
        """Pixels that it needs at that width."""
        layout = self.layout()
        high = layout.heightForWidth(width) if layout is not None else 0
        if self.view.isVisibleTo(self):
            high += _JSON - self.view.sizeHint().height()
        return high

    def _lay_out(self) -> None:
        top = QtWidgets.QHBoxLayout()
        top.addWidget(self.happens, 1)
        top.addWidget(self.cross, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        foot = QtWidgets.QHBoxLayout()
        foot.addWidget(self.send)
        foot.addWidget(self.inbox)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, 8, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.notes)
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    def _begin_with(self, key: str) -> None:
        """Scroll to where what was answered stands: above it are numbers, below it ids."""
        cursor = self.view.textCursor()
        cursor.movePosition(QtGui.QTextCursor.MoveOperation.End)
        self.view.setTextCursor(cursor)
        cursor.setPosition(max(0, self.view.text.find(f'"{key}"')))
        self.view.setTextCursor(cursor)

    def _say(self, text: str, role: str = "muted") -> None:
        set_role(self.said, role)
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.resized.emit()

    def _copy(self) -> None:
        QtGui.QGuiApplication.clipboard().setText(self.view.text)
        self._say(self.tr("Copied."))

    def _send(self) -> None:
        if self._send_it is not None:
            self.send.setEnabled(False)
            self._send_it()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
