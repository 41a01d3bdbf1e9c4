"""The phone as a picture: all is painted here, and only where it changed.

It is painted from the tree of `composer.rendering.tree`: no text is read as markup, and nothing is ever loaded from
a file or the network.
"""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.rendering.tree import MediaBox
from composer.ui.preview import chrome
from composer.ui.preview.asides import link_place, paint_link
from composer.ui.preview.bubble import ground, paint_ground
from composer.ui.preview.look import colour
from composer.ui.preview.scene import PhoneScene


class PhoneCanvas(PhoneScene):
    """Paints a message as its recipient's phone will show it."""

    link_hovered = QtCore.Signal(str)
    """The address of the link under the mouse, or empty when it has left it."""

    _link = ""
    _arrows_shown = False

    def show_link(self, link: str) -> None:
        """Write out where the link under the mouse leads; empty: there is none."""
        if link != self._link:
            self._link = link
            self.update(link_place(self._frame.chat, self._look).toAlignedRect())
            self.link_hovered.emit(link)

    def show_arrows(self, on: bool) -> None:
        """Show what pushes the cards of a carousel, where there is one."""
        if on != self._arrows_shown:
            self._arrows_shown = on
            self.update(self._frame.chat.toAlignedRect())

    def link_at(self, at: QtCore.QPointF) -> str:
        """The address of the link at a point of this widget, or empty."""
        if not self._frame.chat.contains(at):
            return ""
        spot = at - self._origin()
        for block, place in self._arranged.placed:
            if place.contains(spot):
                return block.link_at(spot - place.topLeft(), place.width())
        return ""

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Paint what has changed: the phone from its picture, then what scrolls, then the sheet."""
        painter = QtGui.QPainter(self)
        area = QtCore.QRectF(event.rect())
        if self.sheet.open and self.sheet.laid.rows.contains(area):
            painter.setClipRect(area)
            painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
            self.sheet.paint(painter, area)
            return
        origin = self._origin()
        plain = ground(self._arranged, self._look).translated(origin)
        still = not (self._link or self.sheet.open)
        if still and plain.intersected(self._frame.chat).contains(area):
            # A keystroke within the message: there is nothing below it but the bubble's colour.
            painter.setClipRect(area)
            painter.fillRect(area, colour(self._look.colours.bubble))
            self._paint_blocks(painter, area.translated(-origin), origin)
            return
        self._back.paint(painter, event.rect(), self, self._business)
        if self.hasFocus() and not self._frame.screen.contains(event.rect()):
            chrome.paint_focus(painter, self._frame, self._look, self._ring_ink())
        painter.save()
        self._paint_chat(painter, event)
        painter.restore()
        if self.sheet.open:
            painter.setClipRect(area)
            self.sheet.paint(painter, area)

    def _ring_ink(self) -> QtGui.QColor:
        return self.palette().color(QtGui.QPalette.ColorRole.Link)

    def _paint_chat(self, painter: QtGui.QPainter, event: QtGui.QPaintEvent) -> None:
        """Paint what scrolls, where it is to be painted."""
        clip = self._frame.chat.intersected(event.rect())
        if clip.isEmpty():
            return
        painter.setClipRect(clip, QtCore.Qt.ClipOperation.IntersectClip)
        self._back.paint_bar(painter, self._scrolled, self.scrolls)
        origin = self._origin()
        clip.translate(-origin)
        painter.translate(origin)
        if self._back.day.intersects(clip):
            chrome.paint_day(painter, self._back.day, self._look)
        paint_ground(painter, self._arranged, self._look, clip)
        painter.translate(-origin)
        self._paint_blocks(painter, clip, origin)
        if self._arrows_shown and not self.sheet.open:
            self._paint_arrows(painter)
        if self._link:
            paint_link(painter, self._link, self._frame.chat, self._look)

    def _paint_arrows(self, painter: QtGui.QPainter) -> None:
        from composer.ui.preview.arrows import paint_arrow  # as above

        for one in self._arrows():
            paint_arrow(painter, one, self._look)

    def _paint_blocks(
        self, painter: QtGui.QPainter, clip: QtCore.QRectF, origin: QtCore.QPointF
    ) -> None:
        """Paint the text and all else that stands in that part of what scrolls."""
        painter.translate(origin)
        for block, place in self._arranged.placed:
            if place.bottom() + 4 > clip.top() and place.top() - 4 < clip.bottom():
                block.paint(painter, place)
                if type(block.node) is MediaBox:
                    self.media.paint(painter, block.node, place, self._look)
        painter.translate(-origin)

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """Stand on the window's new colour."""
        super().changeEvent(event)
        if event.type() is QtCore.QEvent.Type.PaletteChange:
            self._back.forget()
