"""What stands around the message for one size and look: the phone itself, drawn once, and the notes under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.preview import chrome
from composer.ui.preview.asides import Notes
from composer.ui.preview.look import Look, colour

_FAINT = 0.72


class Around(NamedTuple):
    """What stands around a message: where its parts are, and how they are painted."""

    frame: Callable[[QtCore.QSizeF, float], chrome.Frame]
    paint: Callable[[QtGui.QPainter, chrome.Frame, Look, str], None]


_OF_A_PHONE = Around(chrome.frame, chrome.paint_chrome)


def _of_a_computer() -> Around:
    from composer.ui.preview import monitor  # not before somebody looks through that lens

    return Around(monitor.frame, monitor.paint)


class Backdrop:
    """Made anew for every size, look and set of notes."""

    def __init__(
        self,
        size: QtCore.QSizeF,
        wide: float,
        look: Look,
        notes: tuple[str, ...],
        *,
        desktop: bool = False,
    ) -> None:
        self._look = look
        self._around = _of_a_computer() if desktop else _OF_A_PHONE
        self.notes = Notes(notes, look, wide - look.px(20))
        size = QtCore.QSizeF(size.width(), size.height() - self.notes.height)
        self.frame = self._around.frame(size, wide)
        day = look.px(62)
        middle = self.frame.chat.width() / 2
        self.day = QtCore.QRectF(round(middle - day / 2), look.px(9), day, round(look.px(22)))
        """Where the chip with the day stands, from the top left of what scrolls."""
        self._drawn: QtGui.QPixmap | None = None

    def forget(self) -> None:
        """Draw it anew at the next occasion."""
        self._drawn = None

    def paint(
        self, painter: QtGui.QPainter, area: QtCore.QRect, on: QtWidgets.QWidget, business: str
    ) -> None:
        """Paint the phone without its message, and the notes."""
        painter.drawPixmap(0, 0, self._phone(on, business))
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        if self.notes.height and area.bottom() > self.frame.phone.bottom():
            faint = on.palette().color(QtGui.QPalette.ColorRole.WindowText)
            faint.setAlphaF(_FAINT)
            corner = self.frame.phone.bottomLeft() + QtCore.QPointF(self._look.px(10), 0)
            self.notes.paint(painter, corner, faint)

    def paint_bar(self, painter: QtGui.QPainter, scrolled: float, most: float) -> None:
        """Paint how far the chat is scrolled, where it scrolls."""
        if not most:
            return
        chat = self.frame.chat
        long = max(24.0, chat.height() * chat.height() / (chat.height() + most))
        top = chat.top() + (chat.height() - long) * scrolled / most
        bar = QtCore.QRectF(chat.right() - 6, top + 2, 3, long - 4)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._look.colours.bar_faint))
        painter.setOpacity(0.45)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setOpacity(1)

    def _phone(self, on: QtWidgets.QWidget, business: str) -> QtGui.QPixmap:
        scale = on.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != scale:
            whole = (QtCore.QSizeF(on.size()) * scale).toSize().expandedTo(QtCore.QSize(1, 1))
            self._drawn = QtGui.QPixmap(whole)
            self._drawn.setDevicePixelRatio(scale)
            self._drawn.fill(on.palette().window().color())
            painter = QtGui.QPainter(self._drawn)
            self._around.paint(painter, self.frame, self._look, business)
            painter.end()
        return self._drawn
