"""The phone around the message: case, status bar, chat header, wallpaper and input line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6 import QtCore, QtGui

from composer.ui.preview import glyphs
from composer.ui.preview.block import elided
from composer.ui.preview.look import Look, colour
from composer.ui.preview.making import TIME
from composer.ui.translate import said

_BEZEL = 8.0
_ROUND = 36.0
_STATUS = 34.0
_HEADER = 52.0
_INPUT = 62.0
_TALLEST = 2.08
"""A phone's height, in widths."""
_CELLS = 5
"""Rows and columns of the wallpaper's tile."""
_DOODLES = ("smile", "heart", "plane", "chat", "star", "image", "audio", "check")

_START = QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter
_END = QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignVCenter
_MIDDLE = QtCore.Qt.AlignmentFlag.AlignCenter


class Frame(NamedTuple):
    """Where the phone's parts stand in a widget, in whole pixels."""

    phone: QtCore.QRectF
    screen: QtCore.QRectF
    status: QtCore.QRectF
    header: QtCore.QRectF
    chat: QtCore.QRectF
    """What scrolls is seen through this."""
    input: QtCore.QRectF
    round: float = _ROUND
    """Units by which the screen's corners are round."""
    bezel: float = _BEZEL
    """Pixels of the case around the screen."""


def unit(width: float) -> float:
    """The unit for a phone that wide: smaller on a narrow phone, but text stays readable."""
    return min(1.18, max(0.86, (width - 2 * _BEZEL) / 340))


def frame(size: QtCore.QSizeF, widest: float) -> Frame:
    """The phone's parts, the phone in the middle of the top."""
    wide = float(int(min(widest, size.width())))
    high = float(int(min(size.height(), wide * _TALLEST)))
    one = unit(wide)
    left = float(int((size.width() - wide) / 2))
    phone = QtCore.QRectF(left, 0, wide, high)
    screen = phone.adjusted(_BEZEL, _BEZEL, -_BEZEL, -_BEZEL)
    x, top, across = screen.left(), screen.top(), screen.width()
    status = QtCore.QRectF(x, top, across, round(_STATUS * one))
    header = QtCore.QRectF(x, status.bottom(), across, round(_HEADER * one))
    below = QtCore.QRectF(x, 0, across, round(_INPUT * one))
    below.moveBottom(screen.bottom())
    chat = QtCore.QRectF(x, header.bottom(), across, max(0.0, below.top() - header.bottom()))
    return Frame(phone, screen, status, header, chat, below)


def paint_chrome(painter: QtGui.QPainter, parts: Frame, look: Look, business: str) -> None:
    """Paint all that stays when the message changes."""
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    colours = look.colours
    painter.setPen(QtGui.QPen(colour(colours.rim), 1.5))
    painter.setBrush(colour(colours.bezel))
    outer = parts.phone.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.drawRoundedRect(outer, look.px(_ROUND) + _BEZEL, look.px(_ROUND) + _BEZEL)
    painter.save()
    glass = QtGui.QPainterPath()
    glass.addRoundedRect(parts.screen, look.px(_ROUND), look.px(_ROUND))
    painter.fillPath(glass, colour(colours.wallpaper))
    painter.setClipPath(glass)
    paint_wallpaper(painter, parts.screen, look)
    painter.fillRect(parts.status, colour(colours.bar))
    painter.fillRect(parts.header, colour(colours.bar))
    line = QtCore.QRectF(parts.header.left(), parts.header.bottom() - 1, parts.header.width(), 1)
    painter.fillRect(line, colour(colours.bar_line))
    painter.restore()
    _status(painter, parts.status, look)
    _header(painter, parts.header, look, business)
    _input(painter, parts, look)


def paint_focus(painter: QtGui.QPainter, parts: Frame, look: Look, ink: QtGui.QColor) -> None:
    """Paint the ring round the case that says the keyboard scrolls the phone."""
    painter.setPen(QtGui.QPen(ink, 2))
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    ring = parts.phone.adjusted(1, 1, -1, -1)
    radius = look.px(parts.round) + parts.bezel
    painter.drawRoundedRect(ring, radius, radius)


def paint_day(painter: QtGui.QPainter, place: QtCore.QRectF, look: Look) -> None:
    """Paint the chip that names the day, in the middle of the top of what scrolls."""
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(look.colours.chip))
    painter.drawRoundedRect(place, look.px(7), look.px(7))
    painter.setFont(look.time)
    painter.setPen(colour(look.colours.chip_text))
    metrics = look.metrics(look.time)
    left = place.center().x() - metrics.horizontalAdvance(said("Today")) / 2
    base = place.center().y() - metrics.height() / 2 + metrics.ascent()
    painter.drawText(QtCore.QPointF(round(left), round(base)), said("Today"))


def paint_wallpaper(painter: QtGui.QPainter, screen: QtCore.QRectF, look: Look) -> None:
    """Small outlines strewn over the ground, always the same: one tile again and again."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawTiledPixmap(screen, _tile(look.colours.doodle, round(look.unit, 1), ratio))


@lru_cache(maxsize=8)
def _tile(doodle: str, unit: float, ratio: float) -> QtGui.QPixmap:
    """`unit` is in steps of a tenth, so that a window being resized does not draw a tile for each width."""
    step = 46 * unit
    side = step * _CELLS
    tile = QtGui.QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(QtCore.Qt.GlobalColor.transparent)
    painter = QtGui.QPainter(tile)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    ink = colour(doodle)
    chance = _chances()
    for row in range(_CELLS):
        for column in range(_CELLS):
            x = (column + (1.0 if row % 2 else 0.5)) * step + (next(chance) - 0.5) * 10
            y = (row + 0.5) * step + (next(chance) - 0.5) * 10
            size = (15 + next(chance) * 6) * unit
            turn = (next(chance) - 0.5) * 70
            glyph = _DOODLES[int(next(chance) * len(_DOODLES))]
            square = QtCore.QRectF(-size / 2, -size / 2, size, size)
            # What crosses the tile's edge comes in again at the other side.
            for left in (x, x - side) if x + size > side else (x,):
                painter.save()
                painter.translate(left, y)
                painter.rotate(turn)
                glyphs.draw(painter, glyph, square, ink, 1.5)
                painter.restore()
    painter.end()
    return tile


def _chances() -> Iterator[float]:
    """Yield numbers from 0 to 1 that look random and never change."""
    number = 7
    while True:
        number = (number * 1_103_515_245 + 12_345) % 2**31
        yield number / 2**31


def _status(painter: QtGui.QPainter, place: QtCore.QRectF, look: Look) -> None:
    """The clock, the camera, and how well the phone is."""
    ink = colour(look.colours.bar_text)
    inner = place.adjusted(look.px(24), look.px(4), -look.px(22), 0)
    painter.setFont(look.clock)
    painter.setPen(ink)
    painter.drawText(inner, _START, TIME)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour("#000000" if look.colours.bezel != "#0a0d0f" else "#05080a"))
    middle = QtCore.QPointF(place.center().x(), inner.center().y() - look.px(1))
    painter.drawEllipse(middle, look.px(5.5), look.px(5.5))
    unit = look.px(1)
    right, base = inner.right(), inner.center().y() + unit * 4.5
    battery = QtCore.QRectF(right - unit * 21, base - unit * 9.5, unit * 19, unit * 9.5)
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    painter.setPen(QtGui.QPen(ink, unit * 1.1))
    painter.drawRoundedRect(battery, unit * 2.6, unit * 2.6)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    charge = battery.adjusted(unit * 1.8, unit * 1.8, -unit * 5, -unit * 1.8)
    painter.drawRoundedRect(charge, unit * 1.2, unit * 1.2)
    pole = QtCore.QRectF(
        right - unit * 1.2, battery.center().y() - unit * 1.8, unit * 1.4, unit * 3.6
    )
    painter.drawRoundedRect(pole, unit * 0.6, unit * 0.6)
    for index in range(4):
        tall = unit * (3.2 + index * 2.1)
        bar = QtCore.QRectF(right - unit * (44 - index * 4.6), base - tall, unit * 3, tall)
        painter.drawRoundedRect(bar, unit * 0.8, unit * 0.8)


def _header(painter: QtGui.QPainter, place: QtCore.QRectF, look: Look, business: str) -> None:
    """The way back, the business's first letter in a circle, its name."""
    colours = look.colours
    name = business.strip() or said("Your business")
    middle = place.center().y() - look.px(1)
    size = look.px(20)
    back = QtCore.QRectF(place.left() + look.px(10), middle - size / 2, size, size)
    glyphs.draw(painter, "back", back, colour(colours.bar_text), 2)
    across = look.px(36)
    circle = QtCore.QRectF(back.right() + look.px(6), middle - across / 2, across, across)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(colours.avatar))
    painter.drawEllipse(circle)
    painter.setPen(colour("#ffffff"))
    painter.setFont(look.initial)
    first = next((letter for letter in name if letter.isalnum()), name[0])
    painter.drawText(circle, _MIDDLE, first.upper()[:1])
    menu = QtCore.QRectF(place.right() - look.px(32), middle - size / 2, size, size)
    glyphs.draw(painter, "menu", menu, colour(colours.bar_text), 2)
    left = circle.right() + look.px(10)
    row = QtCore.QRectF(left, middle - look.px(20), menu.left() - left - look.px(6), look.px(21))
    painter.setFont(look.name)
    painter.setPen(colour(colours.bar_text))
    painter.drawText(row, _START, elided(name, look.name, look, row.width()))
    painter.setFont(look.small)
    painter.setPen(colour(colours.bar_faint))
    painter.drawText(row.translated(0, look.px(19)), _START, said("Business account"))


def _input(painter: QtGui.QPainter, parts: Frame, look: Look) -> None:
    """The line to answer in, and the bar at the bottom edge."""
    colours = look.colours
    gap = look.px(8)
    high = look.px(40)
    field = QtCore.QRectF(parts.input.left() + gap, parts.input.top() + look.px(3), 0, high)
    field.setRight(parts.input.right() - gap * 2 - high)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(colours.bubble))
    painter.drawRoundedRect(field, high / 2, high / 2)
    painter.setBrush(colour(colours.avatar))
    round_ = QtCore.QRectF(field.right() + gap, field.top(), high, high)
    painter.drawEllipse(round_)
    inset = look.px(11)
    glyphs.draw(
        painter, "audio", round_.adjusted(inset, inset, -inset, -inset), colour("#ffffff"), 2
    )
    size = look.px(20)
    smile = QtCore.QRectF(field.left() + look.px(11), field.center().y() - size / 2, size, size)
    glyphs.draw(painter, "smile", smile, colour(colours.bar_faint), 1.8)
    painter.setFont(look.body)
    painter.setPen(colour(colours.bar_faint))
    painter.drawText(field.adjusted(look.px(40), 0, 0, 0), _START, said("Message"))
    wide = parts.screen.width() * 0.32
    bar = QtCore.QRectF(0, 0, wide, look.px(4))
    bar.moveCenter(QtCore.QPointF(parts.screen.center().x(), parts.screen.bottom() - look.px(9)))
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(colours.bar_faint))
    painter.drawRoundedRect(bar, look.px(2), look.px(2))
