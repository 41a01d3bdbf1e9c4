"""The drawn parts of a bubble: places of media, documents, maps, link cards and buttons."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.rendering.tree import Button, DocumentRow, LinkCard, Location, MediaBox, ProductCard
from composer.ui.preview import glyphs
from composer.ui.preview.block import (
    CARD_INSET,
    TEXT_INSET,
    Block,
    elided,
    text_block,
    write,
)
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import FILE_COLOUR, FILE_COLOURS, Look, colour

_ROUND = 6.0
_LABELS = {"image": "Image", "video": "Video", "audio": "Audio", "sticker": "Sticker"}
_SHAPES = {"audio": 62.0, "sticker": 132.0}
"""Heights in units of what is not as high as a picture."""
_PICTURE = 0.56
"""A picture's height, in widths."""
_MAP = 0.46
_START = QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter
_MIDDLE = QtCore.Qt.AlignmentFlag.AlignCenter


def media_block(node: MediaBox, look: Look, width: float) -> Block:
    """The place of a picture that is never loaded: what it is and where it comes from."""
    height = look.px(_SHAPES[node.kind]) if node.kind in _SHAPES else round(width * _PICTURE)
    label = _LABELS.get(node.kind, node.kind.capitalize())
    if node.kind == "sticker":
        width = min(width, height)
    source = elided(node.source or "not chosen yet", look.small, look, width - look.px(24))
    ink = colour(look.colours.faint)
    icon = look.px(34)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        _box(painter, place, look.colours.box, look)
        step = line_height(look.small)
        top = place.center().y() - (icon + look.px(6) + step * 2) / 2
        square = QtCore.QRectF(place.center().x() - icon / 2, top, icon, icon)
        row = QtCore.QRectF(place.left(), square.bottom() + look.px(6), place.width(), step)
        if node.kind == "audio":
            square.moveTo(place.left() + look.px(14), place.center().y() - icon / 2)
            row.setRect(square.right() + look.px(12), place.center().y() - step, width, step)
        glyphs.draw(painter, node.kind, square, ink, 1.4)
        where = _START if node.kind == "audio" else _MIDDLE
        painter.setFont(look.small)
        painter.setPen(look.pens["text"])
        painter.drawText(row, where, label)
        painter.setPen(look.pens["faint"])
        painter.drawText(row.translated(0, step), where, source)

    return Block(width, height, paint, CARD_INSET, text=f"{label}\n{source}")


def document_block(node: DocumentRow, look: Look, width: float) -> Block:
    """A document's row: a sheet in the colour of its type, its name, where it comes from."""
    left = look.px(54)
    room = width - left - look.px(10)
    name = elided(node.filename or "No file name", look.body, look, room)
    details = " · ".join(filter(None, (node.type, node.source or "not chosen yet")))
    details = elided(details, look.small, look, room)
    height = look.px(60)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        _box(painter, place, look.colours.box, look)
        top = place.top() + (height - look.px(38)) / 2
        sheet = QtCore.QRectF(place.left() + look.px(12), top, look.px(30), look.px(38))
        _sheet(painter, sheet, node.type, look)
        step, small = line_height(look.body), line_height(look.small)
        row = QtCore.QRectF(place.left() + left, place.center().y(), room, step)
        row.moveTop(place.center().y() - (step + small) / 2)
        painter.setFont(look.body)
        painter.setPen(look.pens["text" if node.filename else "faint"])
        painter.drawText(row, _START, name)
        row.translate(0, step)
        row.setHeight(small)
        painter.setFont(look.small)
        painter.setPen(look.pens["faint"])
        painter.drawText(row, _START, details)

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


def location_blocks(node: Location, look: Look, width: float) -> list[Block]:
    """A drawn map with a pin, and under it the name and address or, failing these, the degrees."""
    inner = width - 2 * look.px(TEXT_INSET - CARD_INSET)
    degrees = f"{node.latitude or '?'}, {node.longitude or '?'}"
    lines = [text_block(node.name, look.title, look, inner, "link")] if node.name else []
    if node.address:
        lines.append(text_block(node.address, look.small, look, inner, "faint"))
    if not lines:
        lines.append(text_block(degrees, look.small, look, inner, "faint"))
    return [_map(degrees, look, width), *lines]


def _map(degrees: str, look: Look, width: float) -> Block:
    height = round(width * _MAP)
    colours = look.colours

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.save()
        clip = QtGui.QPainterPath()
        clip.addRoundedRect(place, look.px(_ROUND), look.px(_ROUND))
        painter.setClipPath(clip, QtCore.Qt.ClipOperation.IntersectClip)
        painter.translate(place.topLeft())
        painter.scale(place.width() / 100, place.height() / 46)
        _land(painter, look)
        painter.restore()
        size = look.px(34)
        tip = place.center() + QtCore.QPointF(0, look.px(8))
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(colour("#38000000"))
        painter.drawEllipse(tip, look.px(5), look.px(2))
        square = QtCore.QRectF(tip.x() - size / 2, tip.y() - size * 23 / 24, size, size)
        glyphs.fill(painter, "pin", square, colour(colours.pin))

    return Block(width, height, paint, CARD_INSET, text=f"Map at {degrees}")


def _land(painter: QtGui.QPainter, look: Look) -> None:
    """A made-up town, 100 wide and 46 high."""
    colours = look.colours
    painter.fillRect(QtCore.QRectF(0, 0, 100, 46), colour(colours.land))
    painter.fillRect(QtCore.QRectF(8, 26, 21, 13), colour(colours.park))
    painter.fillRect(QtCore.QRectF(66, 3, 17, 10), colour(colours.park))
    river = QtGui.QPainterPath(QtCore.QPointF(72, 50))
    river.cubicTo(74, 34, 92, 36, 104, 22)
    painter.strokePath(river, _stroke(colours.water, 8))
    for width, points in _ROADS:
        road = QtGui.QPainterPath(QtCore.QPointF(*points[0]))
        for point in points[1:]:
            road.lineTo(*point)
        painter.strokePath(road, _stroke(colours.road, width))


_ROADS: tuple[tuple[float, tuple[tuple[float, float], ...]], ...] = (
    (2.6, ((-2, 18), (34, 21), (62, 17), (102, 15))),
    (2.6, ((34, -2), (34, 21), (40, 48))),
    (1.5, ((-2, 8), (34, 9), (60, 7))),
    (1.5, ((62, -2), (62, 17), (68, 48))),
    (1.5, ((-2, 42), (38, 41), (66, 36))),
    (1.5, ((14, -2), (14, 19))),
    (1.5, ((37, 31), (64, 28))),
    (1.5, ((86, -2), (86, 16), (92, 30))),
    (1.5, ((50, 19), (52, 48))),
)


def _stroke(ink: str, width: float) -> QtGui.QPen:
    pen = QtGui.QPen(colour(ink), width)
    pen.setCapStyle(QtCore.Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(QtCore.Qt.PenJoinStyle.RoundJoin)
    return pen


def link_block(node: LinkCard, look: Look, width: float) -> Block:
    """The card of a link, without the title and picture that only its page knows."""
    left = look.px(50)
    room = width - left - look.px(10)
    host = elided(node.host, look.title, look, room)
    address = elided(node.address, look.small, look, room)
    height = look.px(56)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        _box(painter, place, look.colours.box, look)
        size = look.px(22)
        top = place.center().y() - size / 2
        square = QtCore.QRectF(place.left() + look.px(14), top, size, size)
        glyphs.draw(painter, "link", square, colour(look.colours.faint), 1.8)
        step, small = line_height(look.title), line_height(look.small)
        row = QtCore.QRectF(place.left() + left, 0, room, step)
        row.moveTop(place.center().y() - (step + small) / 2)
        painter.setFont(look.title)
        painter.setPen(look.pens["text"])
        painter.drawText(row, _START, host)
        row.translate(0, step)
        row.setHeight(small)
        painter.setFont(look.small)
        painter.setPen(look.pens["faint"])
        painter.drawText(row, _START, address)

    return Block(width, height, paint, CARD_INSET, text=f"{host}\n{address}")


def product_block(node: ProductCard, look: Look, width: float) -> Block:
    """A product's card: a tile in the place of its picture, which product it is, and of which catalog."""
    tile = look.px(52)
    left = tile + look.px(22)
    room = width - left - look.px(10)
    title = elided(node.title or "No product yet", look.title, look, room)
    detail = elided(node.detail, look.small, look, room)
    height = tile + look.px(16)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        _box(painter, place, look.colours.box, look)
        square = QtCore.QRectF(place.left() + look.px(8), place.top() + look.px(8), tile, tile)
        _box(painter, square, look.colours.bubble, look)
        edge = tile * 0.25
        bag = square.adjusted(edge, edge, -edge, -edge)
        glyphs.draw(painter, "catalog", bag, colour(look.colours.faint), 1.5)
        step, small = line_height(look.title), line_height(look.small) if detail else 0
        row = QtCore.QRectF(place.left() + left, 0, room, step)
        row.moveTop(place.center().y() - (step + small) / 2)
        painter.setFont(look.title)
        painter.setPen(look.pens["text" if node.title else "faint"])
        painter.drawText(row, _START, title)
        if detail:
            painter.setFont(look.small)
            painter.setPen(look.pens["faint"])
            painter.drawText(QtCore.QRectF(row.left(), row.bottom(), room, small), _START, detail)

    return Block(width, height, paint, CARD_INSET, text=f"{title}\n{detail}".strip())


def button_block(node: Button, look: Look, width: float) -> Block:
    """A row under the bubble: an icon and a title, in the middle."""
    icon, gap = look.px(17), look.px(8)
    room = width - 2 * look.px(14) - icon - gap
    title = elided(node.title or "No title yet", look.action, look, room)
    ink = "action" if node.title else "faint"
    wide = look.metrics(look.action).horizontalAdvance(title)
    height = look.px(42)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        row_shape(painter, place, look)
        left = place.center().x() - (icon + gap + wide) / 2
        square = QtCore.QRectF(left, place.center().y() - icon / 2, icon, icon)
        glyphs.draw(painter, node.glyph, square, colour(getattr(look.colours, ink)), 2)
        painter.setFont(look.action)
        painter.setPen(look.pens[ink])
        write(painter, place.adjusted(square.right() - place.left() + gap, 0, 0, 0), title)

    need = icon + gap + wide + 2 * look.px(14)
    return Block(need, height, paint, 0, text=title, link_at=lambda _at, _width: node.link)


def row_shape(painter: QtGui.QPainter, place: QtCore.QRectF, look: Look) -> None:
    """A white row with a faint shadow, as buttons and bubbles have."""
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    radius = look.px(8)
    painter.setBrush(colour(look.colours.shadow))
    painter.drawRoundedRect(place.translated(0, 1), radius, radius)
    painter.setBrush(colour(look.colours.bubble))
    painter.drawRoundedRect(place, radius, radius)


def _box(painter: QtGui.QPainter, place: QtCore.QRectF, ground: str, look: Look) -> None:
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(ground))
    painter.drawRoundedRect(place, look.px(_ROUND), look.px(_ROUND))
