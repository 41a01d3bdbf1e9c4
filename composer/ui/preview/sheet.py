"""The sheet that opens over the chat when its button is tapped: a title, rows to choose from, and what sends the choice.

Closed, it costs nothing. Open, only the rows that changed are set and painted anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6 import QtCore, QtGui

from composer.rendering.tree import MenuHead, MenuRow, MenuSection, Picture
from composer.ui.preview import menu
from composer.ui.preview.block import Block, elided, write
from composer.ui.preview.chrome import Frame
from composer.ui.preview.look import Look, colour
from composer.ui.translate import said

Menu = tuple[MenuHead | MenuSection | MenuRow, ...]

_HEAD, _FOOT = 56.0, 68.0
_ROUND = 16.0
_HIGHEST = 0.8
"""The sheet's height at most, in heights of the screen."""
_DIM = "#73000000"
_MIDDLE = QtCore.Qt.AlignmentFlag.AlignCenter


class Laid(NamedTuple):
    """Where the sheet's parts stand in the phone's widget; the rows from the top left of what scrolls."""

    place: QtCore.QRectF
    close: QtCore.QRectF
    rows: QtCore.QRectF
    """What scrolls is seen through this."""
    send: QtCore.QRectF
    """The button that sends the choice; empty where a tapped row acts at once."""
    placed: tuple[tuple[Block, QtCore.QRectF], ...]
    height: float
    """Of all rows together."""
    kept: dict[object, Block]


_NONE = QtCore.QRectF()
_NOWHERE = Laid(_NONE, _NONE, _NONE, _NONE, (), 0.0, {})


class Sheet:
    """The sheet of one phone, and what was done with it. Lengths are pixels of the phone's widget."""

    def __init__(self) -> None:
        self.open = False
        self.chosen: int | None = None
        """The number of the chosen row among the rows."""
        self.scrolled = 0.0
        self.laid = _NOWHERE
        self._title = ""
        self._look: Look
        self._frame: Frame

    @property
    def scrolls(self) -> float:
        """Pixels by which the rows can be scrolled at most."""
        return max(0.0, round(self.laid.height - self.laid.rows.height()))

    def show(self) -> None:
        """Open it, with nothing chosen; it must be laid after that."""
        self.open, self.chosen, self.scrolled, self.laid = True, None, 0.0, _NOWHERE

    def close(self) -> None:
        """Close it; nothing of it is kept."""
        self.open, self.chosen, self.laid = False, None, _NOWHERE

    def lay(self, parts: Menu, look: Look, frame: Frame, *, anew: bool = False) -> QtCore.QRectF:
        """Set the parts; what must be painted anew. With `anew` the look or the frame has changed."""
        before = _NOWHERE if anew else self.laid
        titled = self._title
        self._look, self._frame = look, frame
        self.laid = _laid(parts, look, frame, before.kept)
        head = next((one for one in parts if isinstance(one, MenuHead)), MenuHead(""))
        self._title = head.title
        count = sum(isinstance(one, MenuRow) for one in parts)
        if self.chosen is not None and self.chosen >= count:
            self.chosen = None
        self.scrolled = min(self.scrolled, self.scrolls)
        if before.place != self.laid.place or titled != self._title:
            return before.place.united(self.laid.place)
        return _changed(before, self.laid).translated(self.origin)

    def follow(self, now: Picture, old: Picture, look: Look, frame: Frame) -> QtCore.QRectF:
        """Show what is typed into it, close when something else is typed or nothing is left; what must be painted anew."""
        same = now.menu == old.menu
        if self.open and (same or now.bubble != old.bubble or not now.menu):
            self.close()
            return frame.screen
        if same or not old.menu or not (self.open or _only_menu_differs(now, old)):
            return QtCore.QRectF()
        whole = not self.open
        if whole:
            self.show()
            self.lay(old.menu, look, frame)
        dirty = self.lay(now.menu, look, frame)
        if self.bring(dirty):
            dirty = self.laid.place
        return frame.screen if whole else dirty

    @property
    def send_title(self) -> str:
        """What the button says that sends the choice."""
        products = any(row.glyph == menu.PRODUCT for row, _place in self.row_places())
        return said("Place order") if products else said("Send")

    @property
    def origin(self) -> QtCore.QPointF:
        """Where the top left of what scrolls lies in the phone's widget."""
        return self.laid.rows.topLeft() - QtCore.QPointF(0, self.scrolled)

    def scroll_to(self, offset: float) -> bool:
        """Scroll the rows to so many pixels from their top, as far as it goes; whether that changed anything."""
        before = self.scrolled
        self.scrolled = min(self.scrolls, max(0.0, round(offset)))
        return self.scrolled != before

    def bring(self, area: QtCore.QRectF) -> bool:
        """Scroll so that the area, given in the phone's widget, is seen; whether that changed anything."""
        if area.top() < self.laid.rows.top():
            return self.scroll_to(self.scrolled - (self.laid.rows.top() - area.top()))
        return self.scroll_to(self.scrolled + max(0.0, area.bottom() - self.laid.rows.bottom()))

    def row_places(self) -> list[tuple[MenuRow, QtCore.QRectF]]:
        """The rows in their order, each where it is in the phone's widget, in sight or not."""
        origin = self.origin
        placed = self.laid.placed
        return [
            (block.node, place.translated(origin))
            for block, place in placed
            if isinstance(block.node, MenuRow)
        ]

    def paint(self, painter: QtGui.QPainter, area: QtCore.QRectF) -> None:
        """Paint what of it lies in that area, over a chat that is dimmed."""
        laid, look = self.laid, self._look
        if laid.rows.contains(area):
            painter.fillRect(area, colour(look.colours.bubble))
            self._paint_rows(painter, area)
            return
        painter.save()
        glass = QtGui.QPainterPath()
        radius = look.px(self._frame.round)
        glass.addRoundedRect(self._frame.screen, radius, radius)
        painter.fillPath(glass, colour(_DIM))
        painter.setClipPath(glass, QtCore.Qt.ClipOperation.IntersectClip)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(colour(look.colours.bubble))
        edge = look.px(_ROUND)
        painter.drawRoundedRect(laid.place.adjusted(0, 0, 0, edge), edge, edge)
        self._paint_head(painter)
        if not laid.send.isEmpty():
            self._paint_send(painter)
        self._paint_rows(painter, area)
        painter.restore()

    def _paint_head(self, painter: QtGui.QPainter) -> None:
        laid, look = self.laid, self._look
        cross = look.px(6)
        middle = laid.close.center()
        painter.setPen(QtGui.QPen(colour(look.colours.text), look.px(1.7)))
        for way in (1, -1):
            painter.drawLine(
                middle + QtCore.QPointF(-cross, -cross * way),
                middle + QtCore.QPointF(cross, cross * way),
            )
        room = laid.place.width() - 2 * laid.close.width() - look.px(8)
        title = elided(self._title or said(menu.UNTITLED), look.name, look, room)
        wide = look.metrics(look.name).horizontalAdvance(title)
        row = QtCore.QRectF(
            laid.place.center().x() - wide / 2, laid.place.top(), wide + 2, look.px(_HEAD)
        )
        painter.setFont(look.name)
        painter.setPen(look.pens["text" if self._title else "faint"])
        write(painter, row, title)
        if self.scrolled:
            line = QtCore.QRectF(laid.place.left(), laid.rows.top() - 1, laid.place.width(), 1)
            painter.fillRect(line, colour(look.colours.bar_line))

    def _paint_send(self, painter: QtGui.QPainter) -> None:
        look, place = self._look, self.laid.send
        ready = self.chosen is not None
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(colour(look.colours.action if ready else look.colours.box))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(look.action)
        painter.setPen(colour(look.colours.bubble) if ready else look.pens["faint"])
        painter.drawText(place, _MIDDLE, self.send_title)
        if self.scrolls > self.scrolled:
            whole = self.laid.place
            line = QtCore.QRectF(whole.left(), self.laid.rows.bottom(), whole.width(), 1)
            painter.fillRect(line, colour(look.colours.bar_line))

    def _paint_rows(self, painter: QtGui.QPainter, area: QtCore.QRectF) -> None:
        painter.save()
        painter.setClipRect(self.laid.rows, QtCore.Qt.ClipOperation.IntersectClip)
        origin = self.origin
        number = -1
        for block, place in self.laid.placed:
            number += isinstance(block.node, MenuRow)
            there = place.translated(origin)
            if there.intersects(area):
                block.paint(painter, there)
                if isinstance(block.node, MenuRow) and number == self.chosen:
                    menu.paint_chosen(painter, there, self._look)
        painter.restore()


def _only_menu_differs(now: Picture, old: Picture) -> bool:
    others = (now.bubble, now.buttons, now.cards) == (old.bubble, old.buttons, old.cards)
    return others and bool(now.menu)


def _laid(parts: Menu, look: Look, frame: Frame, kept: Mapping[object, Block]) -> Laid:
    screen = frame.screen
    cache: dict[object, Block] = {}
    placed: list[tuple[Block, QtCore.QRectF]] = []
    top = 0.0
    for part in parts:
        if isinstance(part, MenuHead):
            continue
        block = cache.get(part) or kept.get(part)
        block = cache[part] = block or _MAKERS[type(part)](part, look, screen.width())
        placed.append((block, QtCore.QRectF(0, top, screen.width(), block.height)))
        top += block.height
    rows = [one for one in parts if isinstance(one, MenuRow)]
    acts = bool(rows) and all(map(menu.acts, rows))
    head, foot = round(look.px(_HEAD)), round(look.px(26 if acts else _FOOT))
    most = round(screen.height() * _HIGHEST) - head - foot
    seen = min(top + round(look.px(6)), max(float(most), look.px(60)))
    place = QtCore.QRectF(screen.left(), 0, screen.width(), head + seen + foot)
    place.moveBottom(screen.bottom())
    side = round(look.px(menu.SIDE))
    send = QtCore.QRectF()
    if not acts:
        send = QtCore.QRectF(place.left() + side, place.bottom() - foot + round(look.px(10)), 0, 0)
        send.setSize(QtCore.QSizeF(place.width() - 2 * side, round(look.px(38))))
    close = QtCore.QRectF(place.left(), place.top(), head, head)
    through = QtCore.QRectF(place.left(), place.top() + head, place.width(), seen)
    return Laid(place, close, through, send, tuple(placed), top, cache)


_MAKERS: Mapping[type[Any], Callable[[Any, Look, float], Block]] = {
    MenuSection: menu.section_block,
    MenuRow: menu.row_block,
}


def _changed(before: Laid, now: Laid) -> QtCore.QRectF:
    """What of the rows differs, from the top left of what scrolls."""
    dirty = QtCore.QRectF()
    for one, other in zip(before.placed, now.placed, strict=False):
        if one[0] is not other[0] or one[1] != other[1]:
            dirty = dirty.united(one[1]).united(other[1])
    shared = min(len(before.placed), len(now.placed))
    for _block, place in (*before.placed[shared:], *now.placed[shared:]):
        dirty = dirty.united(place)
    return dirty
