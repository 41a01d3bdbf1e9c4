"""What is said beside the message: notes under the phone, and where a link leads."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.ui.preview.block import elided
from composer.ui.preview.lines import Lines, line_height
from composer.ui.preview.look import Look, colour
from composer.ui.preview.setting import set_lines

_INDENT = 18.0
_ABOVE = 10.0
_BETWEEN = 5.0
_ICON = 12.0


class Notes:
    """Sentences on what the picture cannot show, set in lines to stand under the phone."""

    def __init__(self, sentences: tuple[str, ...], look: Look, width: float) -> None:
        self._look = look
        room = max(60.0, width - look.px(_INDENT))
        self._lines: list[Lines] = [set_lines(one, look.small, look, room) for one in sentences]
        tall = sum(one.height + look.px(_BETWEEN) for one in self._lines)
        self.height = tall + look.px(_ABOVE) if self._lines else 0.0
        """Pixels to keep free under the phone."""

    def paint(self, painter: QtGui.QPainter, corner: QtCore.QPointF, ink: QtGui.QColor) -> None:
        """Paint the notes below a corner of the phone, in the window's own colour."""
        look = self._look
        top = corner.y() + look.px(_ABOVE)
        size = look.px(_ICON)
        painter.setFont(look.badge)
        for lines in self._lines:
            drop = (line_height(look.small) - size) / 2
            ring = QtCore.QRectF(corner.x() + 1, top + drop, size, size)
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            painter.setPen(QtGui.QPen(ink, 1.1))
            painter.drawEllipse(ring)
            painter.drawText(ring, QtCore.Qt.AlignmentFlag.AlignCenter, "i")
            left = corner.x() + look.px(_INDENT)
            lines.draw(painter, QtCore.QRectF(left, top, lines.asked, lines.height))
            top += lines.height + look.px(_BETWEEN)


def link_place(chat: QtCore.QRectF, look: Look) -> QtCore.QRectF:
    """Where a link's address is shown: at the bottom of the chat."""
    high = look.px(26)
    side = look.px(8)
    return QtCore.QRectF(
        chat.left() + side, chat.bottom() - high - 4, chat.width() - 2 * side, high
    )


def paint_link(painter: QtGui.QPainter, address: str, chat: QtCore.QRectF, look: Look) -> None:
    """Paint the whole address that a link leads to, shortened in the middle where it is long."""
    place = link_place(chat, look)
    room = place.width() - look.px(20)
    text = elided(address, look.small, look, room)
    wide = look.metrics(look.small).horizontalAdvance(text) + look.px(20)
    place.setWidth(min(place.width(), wide))
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour("#e61b2328"))
    painter.drawRoundedRect(place, look.px(7), look.px(7))
    painter.setFont(look.small)
    painter.setPen(colour("#ffffff"))
    painter.drawText(place, QtCore.Qt.AlignmentFlag.AlignCenter, text)
