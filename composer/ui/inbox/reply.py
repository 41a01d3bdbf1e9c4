"""Where the answer is written: a box that grows with its text, or the reason why only a template can go out."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.delivery.window import State, Window
from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import apart, edges
from composer.ui.widgets.labels import label, set_role
from composer.ui.widgets.opaque import OpaquePane
from composer.ui.windows import mark

_MOST_LINES = 7
LONGEST = 4096
"""Letters that WhatsApp takes in a text (Meta reference, Text object)."""


class GrowingEdit(OpaquePane):
    """Plain text, as high as its lines up to a few. Signals `send_wanted()` on Ctrl+Enter."""

    send_wanted = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Ctrl+Enter sends; Enter begins a line."""
        enter = event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)
        if enter and event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            self.send_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _grow(self) -> None:
        lines = max(1, min(int(self.document().size().height()), _MOST_LINES))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)


class ReplyBox(QtWidgets.QFrame):
    """Signals `send_wanted(text)`, `compose_wanted(text)`, `template_wanted()` and `edited(text)`."""

    send_wanted = QtCore.Signal(str)
    compose_wanted = QtCore.Signal(str)
    template_wanted = QtCore.Signal()
    edited = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._able = True
        self._quiet = False
        self.setProperty("role", "bar")
        self.edit = GrowingEdit()
        self.edit.setPlaceholderText(self.tr("Write a reply…"))
        self.edit.setAccessibleName(self.tr("Reply"))
        self.edit.textChanged.connect(self._changed)
        self.edit.send_wanted.connect(self._send)
        self.send = push(self.tr("Send"), self._send, "primary")
        self.send.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self._compose = IconButton(
            theme,
            "square-pen",
            self.tr("Open in Compose, to send something else than text"),
            lambda: self.compose_wanted.emit(self.text),
        )
        self._from = label(role="tiny")
        # A label learns of its padding when it first gets its look, and not when the look changes.
        self._badge = label(role="badge-sandbox")
        self._count = label(role="tiny")
        self._icon = QtWidgets.QLabel()
        self.reason = label(wrap=True)
        self.template = push(self.tr("Use a template"), self.template_wanted.emit)
        self._notice = self._make_notice()
        self._said = label(role="error", wrap=True)
        self._said.hide()
        self._lay_out()
        theme.changed.connect(self._paint_icons)
        self._icon_name, self._icon_color = "lock", "warning"
        self._paint_icons()
        self._changed()

    @property
    def text(self) -> str:
        """What is written."""
        return self.edit.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a draft that was kept."""
        self._quiet = True
        self.edit.setPlainText(text)
        self.edit.moveCursor(QtGui.QTextCursor.MoveOperation.End)
        self._said.hide()
        self._changed()
        self._quiet = False

    def show_sender(self, number: str, account: str, mode: str) -> None:
        """Which number of ours answers, through which account."""
        text = self.tr("From {0} · {1}").format(apart(number), apart(account)) if account else ""
        self._from.setText(text)
        if mode:
            set_role(self._badge, f"badge-{mode.lower()}")
        self._badge.setText(mode)
        self._badge.setVisible(bool(mode))

    def show_window(self, window: Window, *, binding: bool) -> None:
        """Whether free-form messages can go out. `binding`: a closed window forbids it (the sandbox only says so)."""
        closed = window.state is State.CLOSED
        text = mark(window).sentence if window.state is not State.OPEN else ""
        if closed and not binding:
            text += " " + self.tr("The sandbox delivers your reply all the same.")
        self._able = not (closed and binding)
        self._icon_name, self._icon_color = mark(window).icon, mark(window).color
        self.reason.setText(said(text))
        self._notice.setVisible(bool(text))
        self.template.setVisible(window.state is not State.OPEN)
        set_role(self._notice, "notice-warning" if closed else "inner-card")
        self._paint_icons()
        self._update()

    def refuse(self, text: str) -> None:
        """Nothing can be sent, and why."""
        self._able = False
        self._icon_name, self._icon_color = "circle-alert", "warning"
        self.reason.setText(said(text))
        self._notice.show()
        self.template.hide()
        set_role(self._notice, "notice-warning")
        self._paint_icons()
        self._update()

    def say(self, text: str) -> None:
        """Why the reply was not taken; empty takes it away."""
        self._said.setText(said(text))
        self._said.setVisible(bool(text))

    def _send(self) -> None:
        if self.send.isEnabled():
            self.send_wanted.emit(self.text)

    def _changed(self) -> None:
        over = len(self.text) - LONGEST
        near = over > -LONGEST // 10
        self._count.setVisible(near)
        count = self.tr("{0} of {1}").format(counted(len(self.text)), counted(LONGEST))
        self._count.setText(count)
        set_role(self._count, "error" if over > 0 else "tiny")
        self._update()
        if not self._quiet:
            self._said.hide()
            self.edited.emit(self.text)

    def _update(self) -> None:
        self.edit.setEnabled(self._able)
        able = self._able and bool(self.text.strip())
        if able != self.send.isEnabled():
            self.send.setEnabled(able)
            self._paint_icons()

    def _make_notice(self) -> QtWidgets.QFrame:
        notice = QtWidgets.QFrame()
        row = QtWidgets.QHBoxLayout(notice)
        row.setContentsMargins(edges(12, 8, 8, 8))
        row.setSpacing(10)
        row.addWidget(self._icon, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.reason, 1)
        row.addWidget(self.template)
        notice.hide()
        return notice

    def _lay_out(self) -> None:
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(8)
        bottom = QtCore.Qt.AlignmentFlag.AlignBottom
        row.addWidget(self.edit, 1)
        row.addWidget(self._compose, 0, bottom)
        row.addWidget(self.send, 0, bottom)
        self.send.setMinimumWidth(96)
        below = QtWidgets.QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._badge)
        below.addWidget(self._from)
        below.addStretch(1)
        below.addWidget(self._count)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 10)
        column.setSpacing(8)
        column.addWidget(self._notice)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addLayout(below)

    def _paint_icons(self) -> None:
        tokens = self._theme.tokens
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(self._icon_name, tokens[self._icon_color], 18, ratio))
        name = "accent-text" if self.send.isEnabled() else "disabled"
        self.send.setIcon(icons.icon("send", tokens[name], 16))
