"""Media in the bubble, none of which is ever loaded here: places of pictures, sounds, documents."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.rendering.tree import DocumentRow, MediaBox
from composer.ui.preview import glyphs
from composer.ui.preview.block import CARD_INSET, Block, elided, write
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import FILE_COLOUR, FILE_COLOURS, Look, colour
from composer.ui.preview.shape import paint_box
from composer.ui.translate import said

_LABELS = {"image": "Image", "video": "Video", "audio": "Audio", "sticker": "Sticker", "gif": "GIF"}
_GLYPHS = {"gif": "video"}
"""Of the media whose icon is called otherwise."""
_STICKER = 132.0
_PICTURE = 0.56
"""A picture's height, in widths."""
_AUDIO = 58.0
_WAVE = (
    *(3, 5, 9, 6, 12, 16, 10, 7, 13, 18, 14, 9, 5, 8, 15),
    *(20, 13, 8, 11, 17, 12, 6, 9, 14, 10, 5, 7, 4, 3, 3),
)
"""A made-up sound: heights of the bars in units."""
_MIDDLE = QtCore.Qt.AlignmentFlag.AlignCenter


def media_block(node: MediaBox, look: Look, width: float) -> Block:
    """The place of what is never loaded: what it is and where it comes from."""
    if node.kind == "audio":
        return _audio_block(node, look, width)
    height = look.px(_STICKER) if node.kind == "sticker" else round(width * _PICTURE)
    if node.kind == "sticker":
        width = min(width, height)
    label = said(_LABELS.get(node.kind, node.kind.capitalize()))
    source = elided(node.source or said("not chosen yet"), look.small, look, width - look.px(24))
    icon = look.px(34)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        paint_box(painter, place, look.colours.box, look)
        step = line_height(look.small)
        top = place.center().y() - (icon + look.px(6) + step * 2) / 2
        square = QtCore.QRectF(place.center().x() - icon / 2, top, icon, icon)
        row = QtCore.QRectF(place.left(), square.bottom() + look.px(6), place.width(), step)
        glyphs.draw(
            painter, _GLYPHS.get(node.kind, node.kind), square, colour(look.colours.faint), 1.4
        )
        painter.setFont(look.small)
        painter.setPen(look.pens["text"])
        painter.drawText(row, _MIDDLE, label)
        painter.setPen(look.pens["faint"])
        painter.drawText(row.translated(0, step), _MIDDLE, source)

    return Block(width, height, paint, CARD_INSET, text=f"{label}\n{source}")


def _audio_block(node: MediaBox, look: Look, width: float) -> Block:
    """What plays a sound: a triangle, a made-up wave, and below it where the sound comes from."""
    size, side = look.px(30), look.px(10)
    left = side + size + look.px(10)
    room = width - left - side
    source = elided(
        said("Audio · {0}").format(node.source or said("not chosen yet")), look.small, look, room
    )
    small = line_height(look.small)
    height = round(look.px(_AUDIO))

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        square = QtCore.QRectF(place.left() + side, place.top() + look.px(5), size, size)
        glyphs.fill(painter, "play", square, colour(look.colours.faint))
        middle = square.center().y()
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(colour(look.colours.faint))
        pitch = room / len(_WAVE)
        wide = min(look.px(3), pitch * 0.6)
        for index, high in enumerate(_WAVE):
            bar = QtCore.QRectF(0, 0, wide, look.px(high))
            bar.moveCenter(QtCore.QPointF(place.left() + left + pitch * (index + 0.5), middle))
            painter.drawRoundedRect(bar, wide / 2, wide / 2)
        row = QtCore.QRectF(place.left() + left, place.bottom() - small, room, small)
        painter.setFont(look.small)
        painter.setPen(look.pens["faint"])
        write(painter, row, source)

    return Block(width, height, paint, CARD_INSET, text=source)


def document_block(node: DocumentRow, look: Look, width: float) -> Block:
    """A document's row: a sheet in the colour of its type, its name, where it comes from."""
    left = look.px(54)
    room = width - left - look.px(10)
    name = elided(node.filename or said("No file name"), look.body, look, room)
    details = " · ".join(filter(None, (node.type, node.source or said("not chosen yet"))))
    details = elided(details, look.small, look, room)
    height = look.px(60)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        paint_box(painter, place, look.colours.box, look)
        top = place.top() + (height - look.px(38)) / 2
        sheet = QtCore.QRectF(place.left() + look.px(12), top, look.px(30), look.px(38))
        _sheet(painter, sheet, node.type, look)
        step, small = line_height(look.body), line_height(look.small)
        row = QtCore.QRectF(place.left() + left, place.center().y(), room, step)
        row.moveTop(place.center().y() - (step + small) / 2)
        painter.setFont(look.body)
        painter.setPen(look.pens["text" if node.filename else "faint"])
        write(painter, row, name)
        row.translate(0, step)
        row.setHeight(small)
        painter.setFont(look.small)
        painter.setPen(look.pens["faint"])
        write(painter, row, details)

    return Block(width, height, paint, CARD_INSET, text=f"{name}\n{details}")


def _sheet(painter: QtGui.QPainter, place: QtCore.QRectF, kind: str, look: Look) -> None:
    """A sheet of paper with a folded corner and the document's type."""
    fold = place.width() * 0.32
    path = QtGui.QPainterPath()
    path.addRoundedRect(place, look.px(3.5), look.px(3.5))
    corner = QtGui.QPainterPath(place.topRight() - QtCore.QPointF(fold, 0))
    corner.lineTo(place.topRight() + QtCore.QPointF(1, -1))
    corner.lineTo(place.topRight() + QtCore.QPointF(0, fold))
    corner.closeSubpath()
    painter.fillPath(path - corner, colour(FILE_COLOURS.get(kind, FILE_COLOUR)))
    flap = QtGui.QPainterPath(place.topRight() - QtCore.QPointF(fold, 0))
    flap.lineTo(place.topRight() + QtCore.QPointF(-fold, fold))
    flap.lineTo(place.topRight() + QtCore.QPointF(0, fold))
    flap.closeSubpath()
    painter.fillPath(flap, colour("#66ffffff"))
    painter.setFont(look.badge)
    painter.setPen(colour("#ffffff"))
    painter.drawText(place.adjusted(0, fold, 0, 0), _MIDDLE, kind or "FILE")
