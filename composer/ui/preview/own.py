"""What the phone's owner answers with a tap: a bubble of their own below the message, with what it answers, and ticks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtGui

from composer.rendering.tree import Picture
from composer.ui.preview.block import TEXT_INSET, Block, elided, text_block, write
from composer.ui.preview.bubble import Arrangement, Placed
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import Look, colour
from composer.ui.preview.making import TIME

_QUOTE_INSET = 5.0
_ABOVE = 10.0
"""Units between the message and its answer."""
_NARROWEST = 120.0
_WIDEST = 0.8
"""Of the chat's width."""
_TAIL = 7.0
_TICK = 9.0


def answered(
    arranged: Arrangement, picture: Picture, words: Sequence[str], look: Look, right: float
) -> Arrangement:
    """The same with the answer below it, which ends at `right`, in pixels: the title, then smaller what describes it."""
    most = (right - arranged.bubble.left()) * _WIDEST
    room = most - 2 * look.px(TEXT_INSET)
    blocks = [text_block(words[0], look.body, look, room)]
    blocks += [text_block(one, look.small, look, room, "faint") for one in words[1:]]
    ticks = _ticks(look)
    quote = _quote(_first_words(picture), look, room)
    need = max(quote.width, ticks.width, *(one.width for one in blocks))
    wide = round(max(look.px(_NARROWEST), min(most, need + 2 * look.px(TEXT_INSET))))
    left, top = round(right - look.px(_TAIL) - wide), round(arranged.height + look.px(_ABOVE))
    inset = look.px(_QUOTE_INSET)
    y = top + inset
    placed: list[Placed] = [(quote, QtCore.QRectF(left + inset, y, wide - 2 * inset, quote.height))]
    y += quote.height + look.px(4)
    inset = look.px(TEXT_INSET)
    for block in blocks:
        placed.append((block, QtCore.QRectF(left + inset, y, wide - 2 * inset, block.height)))
        y += block.height
    edge = left + wide - inset
    placed.append((ticks, QtCore.QRectF(edge - ticks.width, y, ticks.width, ticks.height)))
    bottom = round(y + ticks.height + look.px(5))
    own = QtCore.QRectF(left, top, wide, bottom - top)
    return arranged._replace(placed=(*arranged.placed, *placed), height=own.bottom(), own=own)


def _first_words(picture: Picture) -> str:
    """What the quote shows of the message: the first thing in it that is words."""
    for node in picture.bubble:
        for paragraph in getattr(node, "paragraphs", ()):
            if text := "".join(span.text for span in paragraph.spans).strip():
                return text
        if text := getattr(node, "text", ""):
            return str(text)
    return "…"


def _quote(text: str, look: Look, room: float) -> Block:
    """One line of what is answered, behind a bar."""
    bar, air = look.px(4), look.px(6)
    line = elided(text, look.small, look, room)
    width = look.metrics(look.small).horizontalAdvance(line) + bar + 2 * air
    height = line_height(look.small) + 2 * air

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        shape = QtGui.QPainterPath()
        shape.addRoundedRect(place, air, air)
        painter.save()
        painter.setClipPath(shape, QtCore.Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, colour(look.colours.bar_line))
        painter.fillRect(
            QtCore.QRectF(place.topLeft(), QtCore.QSizeF(bar, height)), colour(look.colours.quote)
        )
        painter.restore()
        painter.setFont(look.small)
        painter.setPen(look.pens["text"])
        write(painter, place.adjusted(bar + air, 0, -air, 0), line)

    return Block(width, height, paint, text=line)


def _ticks(look: Look) -> Block:
    """The time and two ticks: the answer has reached the business."""
    metrics = look.metrics(look.time)
    time_width, size = metrics.horizontalAdvance(TIME), look.px(_TICK)
    height = line_height(look.time)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.setFont(look.time)
        pen = QtGui.QPen(colour(look.colours.tick), look.px(1.3))
        pen.setCapStyle(QtCore.Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(QtCore.Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        write(painter, place, TIME)
        middle = place.center().y()
        for shift in (0.0, size * 0.5):
            start = QtCore.QPointF(place.left() + time_width + look.px(4) + shift, middle)
            painter.drawPolyline(
                [
                    start,
                    start + QtCore.QPointF(size * 0.3, size * 0.3),
                    start + QtCore.QPointF(size * 0.9, -size * 0.35),
                ]
            )

    return Block(time_width + look.px(4) + size * 1.5, height, paint, text=TIME)
