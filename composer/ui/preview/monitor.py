"""The window around the message where WhatsApp on a computer shows it: no case, no bar of a phone."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.ui.preview import glyphs
from composer.ui.preview.block import elided
from composer.ui.preview.chrome import Frame, paint_wallpaper, unit
from composer.ui.preview.look import Look, colour
from composer.ui.translate import said

_TITLE, _HEADER, _INPUT = 30.0, 54.0, 56.0
_ROUND = 10.0
_TALLEST = 1.75
"""The window's height, in widths."""
_START = QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter
_MIDDLE = QtCore.Qt.AlignmentFlag.AlignCenter


def frame(size: QtCore.QSizeF, widest: float) -> Frame:
    """The window's parts, the window in the middle of the top."""
    wide = float(int(min(widest, size.width())))
    high = float(int(min(size.height(), wide * _TALLEST)))
    one = unit(wide)
    window = QtCore.QRectF(float(int((size.width() - wide) / 2)), 0, wide, high)
    screen = window.adjusted(1, 1, -1, -1)
    x, across = screen.left(), screen.width()
    title = QtCore.QRectF(x, screen.top(), across, round(_TITLE * one))
    header = QtCore.QRectF(x, title.bottom(), across, round(_HEADER * one))
    below = QtCore.QRectF(x, 0, across, round(_INPUT * one))
    below.moveBottom(screen.bottom())
    chat = QtCore.QRectF(x, header.bottom(), across, max(0.0, below.top() - header.bottom()))
    return Frame(window, screen, title, header, chat, below, _ROUND, 1.0)


def paint(painter: QtGui.QPainter, parts: Frame, look: Look, business: str) -> None:
    """Paint all that stays when the message changes."""
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    colours = look.colours
    radius = look.px(_ROUND)
    painter.save()
    glass = QtGui.QPainterPath()
    glass.addRoundedRect(parts.screen, radius, radius)
    painter.fillPath(glass, colour(colours.wallpaper))
    painter.setClipPath(glass)
    paint_wallpaper(painter, parts.screen, look)
    for bar in (parts.status, parts.header, parts.input):
        painter.fillRect(bar, colour(colours.bar))
    for y in (parts.header.bottom() - 1, parts.input.top()):
        line = QtCore.QRectF(parts.screen.left(), y, parts.screen.width(), 1)
        painter.fillRect(line, colour(colours.bar_line))
    painter.restore()
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    painter.setPen(QtGui.QPen(colour(colours.box_line), 1.0))
    painter.drawRoundedRect(parts.phone.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    _title(painter, parts.status, look)
    _header(painter, parts.header, look, business.strip() or said("Your business"))
    _input(painter, parts.input, look)


def _title(painter: QtGui.QPainter, place: QtCore.QRectF, look: Look) -> None:
    """What any window has: a name, and three knobs."""
    painter.setFont(look.small)
    painter.setPen(look.pens["faint"])
    painter.drawText(place.adjusted(look.px(14), 0, 0, 0), _START, said("WhatsApp on a computer"))
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(look.colours.box_line))
    size = look.px(9)
    for number in range(3):
        right = place.right() - look.px(14) - number * look.px(17)
        painter.drawEllipse(QtCore.QRectF(right - size, place.center().y() - size / 2, size, size))


def _header(painter: QtGui.QPainter, place: QtCore.QRectF, look: Look, name: str) -> None:
    """The business's first letter in a circle, and its name."""
    across = look.px(34)
    circle = QtCore.QRectF(place.left() + look.px(14), 0, across, across)
    circle.moveTop(place.center().y() - across / 2)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(look.colours.avatar))
    painter.drawEllipse(circle)
    painter.setPen(colour("#ffffff"))
    painter.setFont(look.initial)
    first = next((letter for letter in name if letter.isalnum()), name[0])
    painter.drawText(circle, _MIDDLE, first.upper()[:1])
    left = circle.right() + look.px(11)
    row = QtCore.QRectF(left, circle.top() - look.px(1), place.right() - left - look.px(12), 0)
    row.setHeight(across * 0.55)
    painter.setFont(look.name)
    painter.setPen(colour(look.colours.bar_text))
    painter.drawText(row, _START, elided(name, look.name, look, row.width()))
    painter.setFont(look.small)
    painter.setPen(colour(look.colours.bar_faint))
    painter.drawText(row.translated(0, across * 0.55), _START, said("Business account"))


def _input(painter: QtGui.QPainter, place: QtCore.QRectF, look: Look) -> None:
    """The line to answer in."""
    side = look.px(20)
    smile = QtCore.QRectF(place.left() + look.px(14), place.center().y() - side / 2, side, side)
    glyphs.draw(painter, "smile", smile, colour(look.colours.bar_faint), 1.7)
    voice = smile.translated(place.width() - look.px(28) - side, 0)
    glyphs.draw(painter, "audio", voice, colour(look.colours.bar_faint), 1.7)
    field = QtCore.QRectF(smile.right() + look.px(12), 0, 0, look.px(36))
    field.setRight(voice.left() - look.px(12))
    field.moveTop(place.center().y() - field.height() / 2)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(look.colours.field))
    painter.drawRoundedRect(field, look.px(8), look.px(8))
    painter.setFont(look.body)
    painter.setPen(colour(look.colours.bar_faint))
    painter.drawText(field.adjusted(look.px(12), 0, 0, 0), _START, said("Type a message"))
