"""The phone with what stands around it: as a phone or as a computer shows it, light or dark, and what a tap brings back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.rendering.tree import Picture
from composer.ui.preview.phone import PhonePreview
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from composer.ui.preview.answer import AnswerPanel
    from composer.ui.preview.touch import Part
    from composer.ui.preview.touching import Tapped, Touching

_BETWEEN = 10
_LOWEST = 240
"""Pixels of the phone in the lowest window: it scrolls within itself."""
_EDGE = 8
"""Pixels around the panel that lies over the phone's foot."""
_MOST, _LEAST = 0.6, 240
"""The panel's height: so much of the phone's at most, but so many pixels at least, if it needs them."""


class Stage(QtWidgets.QWidget):
    """Holds one phone. What the phone itself can do is asked of `phone`; pictures are given to the stage."""

    reply_wanted = QtCore.Signal(object)
    """A `touching.Reply` shall be sent."""
    inbox_wanted = QtCore.Signal()
    """Somebody sent a reply, and wants to see it there."""

    def __init__(self, theme: Theme, phone: PhonePreview) -> None:
        super().__init__()
        self._theme, self.phone = theme, phone
        phone.setMinimumHeight(_LOWEST)
        self._picture = phone.picture
        self._dark: bool | None = None
        self._answer: AnswerPanel | None = None
        self._touching: Touching | None = None
        self._tapped: Callable[[], Tapped]
        self.lens = Segments([("phone", self.tr("Phone")), ("desktop", self.tr("Desktop"))])
        self.lens.setAccessibleName(self.tr("Preview"))
        self.lens.button("desktop").setToolTip(self.tr("What WhatsApp on a computer shows of it"))
        self.lens.show_key("phone")
        self.lens.chosen.connect(self._look_through)
        self.look = IconButton(theme, "moon", "", self._turn_look, size=16)
        theme.changed.connect(self._show_look)
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.lens, 1)
        row.addWidget(self.look)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        column.addLayout(row)
        column.addWidget(phone, 1)
        self._show_look()

    def set_picture(self, picture: Picture) -> None:
        """Show that message; at every keystroke."""
        self._picture = picture
        if self.lens.key == "desktop":
            picture = _on_desktop(picture)
        if self._answer is not None and self._answer.isVisible() and picture != self.phone.picture:
            self._answer.hide()
        self.phone.set_picture(picture)

    @property
    def answer(self) -> AnswerPanel:
        """What a tap brings back, over the foot of the phone; made when it is first asked for."""
        if self._answer is None:
            from composer.ui.preview.answer import AnswerPanel  # not before the first tap

            self._answer = AnswerPanel(self._theme, self)
            self._answer.closed.connect(self._answer_closed)
            self._answer.resized.connect(self._place_answer)
            self._answer.inbox_wanted.connect(self.inbox_wanted)
        return self._answer

    def answer_taps(self, tapped: Callable[[], Tapped]) -> None:
        """Show what taps bring back; `tapped` says in which message something was tapped."""
        self._tapped = tapped
        self.phone.tapped.connect(self._show_tap)

    @property
    def touching(self) -> Touching:
        """What taps on the phone bring back; made at the first tap."""
        if self._touching is None:
            from composer.ui.preview.touching import Touching  # not before a hand has come

            self._touching = Touching(self, self._tapped)
        return self._touching

    def _show_tap(self, part: Part) -> None:
        self.touching.show(part)

    def tell(self, title: str, sentence: str) -> None:
        """Say what could not be done for a tap."""
        from composer.ui.preview.answer import Shown

        self.answer.show_answer(Shown(title, notes=(sentence,) if sentence else ()))

    def hide_answer(self) -> None:
        """What was tapped is no longer what is shown."""
        if self._answer is not None and self._answer.isVisible():
            self._answer.hide()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Escape closes what lies over the phone, wherever the keyboard is."""
        if event.key() == QtCore.Qt.Key.Key_Escape and self._answer and self._answer.isVisible():
            self._answer.hide()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """The panel stays at the foot."""
        super().resizeEvent(event)
        self._place_answer()

    def _place_answer(self) -> None:
        panel = self._answer
        if panel is None or not panel.isVisibleTo(self):
            return
        room = self.phone.geometry().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        most = round(room.height() * _MOST)
        high = min(panel.wanted_height(room.width()), max(most, _LEAST), room.height())
        top = room.bottom() - high + 1
        panel.setGeometry(room.left(), top, room.width(), high)
        panel.raise_()

    def _answer_closed(self) -> None:
        self.phone.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _look_through(self, key: str) -> None:
        self.lens.show_key(key)
        self.hide_answer()
        self.phone.set_desktop(key == "desktop")
        self.set_picture(self._picture)

    def _turn_look(self) -> None:
        """The other look, whatever the app's is, until the app's is changed to it."""
        self._dark = not self._is_dark
        self._show_look()

    @property
    def _is_dark(self) -> bool:
        return self._theme.dark if self._dark is None else self._dark

    def _show_look(self) -> None:
        if self._dark == self._theme.dark:
            self._dark = None
        dark = self._is_dark
        self.phone.set_dark(dark)
        self.look.set_icon("sun" if dark else "moon")
        name = self.tr("Show it in the light look") if dark else self.tr("Show it in the dark look")
        self.look.setToolTip(name)
        self.look.setAccessibleName(name)


def _on_desktop(picture: Picture) -> Picture:
    from composer.rendering.desktop import desktop  # not before somebody looks through that lens

    return desktop(picture)
