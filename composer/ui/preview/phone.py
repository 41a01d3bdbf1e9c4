"""The phone: a picture in its chat, scrolled within it, only what changed painted anew.

All is drawn here from the tree of `composer.rendering.tree`: no text is read as markup, and nothing
is ever loaded from a file or the network.
"""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.rendering.speech import speech
from composer.rendering.tree import Blank, Picture
from composer.ui.preview import chrome
from composer.ui.preview.asides import Notes, link_place, paint_link
from composer.ui.preview.bubble import (
    Arrangement,
    Cache,
    arrange,
    difference,
    ground,
    paint_ground,
    reach,
)
from composer.ui.preview.look import DARK, LIGHT, Look, colour, families

NARROWEST, WIDEST = 240, 420
"""Widths of the phone in pixels."""

_SPEAK_AFTER = 300
"""Milliseconds without a change after which a screen reader is told."""
_STEP = 40
_TAIL_ROOM = 16.0
_RIGHT_ROOM = 38.0
_DAY = 26.0
_AIR = 10.0

Key = QtCore.Qt.Key
_KEYS = {Key.Key_Up: -1.0, Key.Key_Down: 1.0}
_PAGES = {Key.Key_PageUp: -0.9, Key.Key_PageDown: 0.9, Key.Key_Home: -1e6, Key.Key_End: 1e6}


class PhonePreview(QtWidgets.QWidget):
    """Shows a message as its recipient's phone will."""

    link_hovered = QtCore.Signal(str)
    """The address of the link under the mouse, or empty when it has left it."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phonePreview")
        self.setAccessibleName("Phone preview")
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(NARROWEST, 380)
        policy = QtWidgets.QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Expanding)
        self._dark = False
        self._business = ""
        self._picture = Picture((Blank("Your message appears here"),))
        self._scrolled = 0.0
        self._link = ""
        self._families = families()
        self._chrome: QtGui.QPixmap | None = None
        self._arranged: Arrangement
        self._speaking = QtCore.QTimer(self, singleShot=True, interval=_SPEAK_AFTER)
        self._speaking.timeout.connect(self._speak)
        self._speak()
        self._rebuild()

    def sizeHint(self) -> QtCore.QSize:
        """A phone of middling width."""
        return QtCore.QSize(340, 680)

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._picture

    @property
    def arrangement(self) -> Arrangement:
        """Where everything stands, from the top left of what scrolls."""
        return self._arranged

    @property
    def scrolled(self) -> float:
        """Pixels by which the chat is scrolled down."""
        return self._scrolled

    @property
    def scrolls(self) -> float:
        """Pixels by which the chat can be scrolled at most."""
        tall = self._arranged.height + self._look.px(_AIR)
        return max(0.0, round(tall - self._frame.chat.height()))

    def set_picture(self, picture: Picture) -> None:
        """Show that; what is as before is neither set nor painted anew."""
        if picture == self._picture:
            return
        before, noted = self._arranged, self._picture.notes
        self._picture = picture
        if picture.notes == noted:
            self._arranged = self._arrange(before.kept)
            self._repaint(before)
        else:
            self._rebuild()
        self._speaking.start()

    def set_dark(self, dark: bool) -> None:
        """Show WhatsApp's dark look, or its light one."""
        if dark != self._dark:
            self._dark = dark
            self._rebuild()

    def set_business(self, name: str) -> None:
        """Name the sender in the chat's header, as typed."""
        if name != self._business:
            self._business = name
            self._chrome = None
            self.update()

    def scroll_to(self, offset: float) -> None:
        """Scroll the chat to so many pixels from its top, as far as it goes."""
        offset = min(self.scrolls, max(0.0, round(offset)))
        if offset != self._scrolled:
            self._scrolled = offset
            self.update(self._frame.chat.toRect())

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
        """Paint what has changed: the phone from its picture, then what scrolls."""
        painter = QtGui.QPainter(self)
        area = QtCore.QRectF(event.rect())
        plain = ground(self._arranged, self._look).translated(self._origin())
        if plain.intersected(self._frame.chat).contains(area) and not self._link:
            # A keystroke within the message: there is nothing below it but the bubble's colour.
            painter.setClipRect(area)
            painter.fillRect(area, colour(self._look.colours.bubble))
            self._paint_blocks(painter, area.translated(-self._origin()))
            return
        painter.drawPixmap(0, 0, self._drawn())
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        if self._picture.notes and event.rect().bottom() > self._frame.phone.bottom():
            faint = self.palette().color(QtGui.QPalette.ColorRole.WindowText)
            faint.setAlphaF(0.72)
            corner = self._frame.phone.bottomLeft() + QtCore.QPointF(self._look.px(10), 0)
            self._notes.paint(painter, corner, faint)
        if self.hasFocus() and not self._frame.screen.contains(event.rect()):
            ink = self.palette().color(QtGui.QPalette.ColorRole.Link)
            chrome.paint_focus(painter, self._frame, self._look, ink)
        self._paint_chat(painter, event)

    def _paint_chat(self, painter: QtGui.QPainter, event: QtGui.QPaintEvent) -> None:
        """Paint what scrolls, where it is to be painted."""
        clip = self._frame.chat.intersected(event.rect())
        if clip.isEmpty():
            return
        painter.setClipRect(clip, QtCore.Qt.ClipOperation.IntersectClip)
        self._paint_bar(painter)
        origin = self._origin()
        clip.translate(-origin)
        painter.translate(origin)
        if self._day.intersects(clip):
            chrome.paint_day(painter, self._day, self._look)
        if reach(self._arranged.bubble, self._look).intersects(clip):
            paint_ground(painter, self._arranged, self._look)
        painter.translate(-origin)
        self._paint_blocks(painter, clip)
        if self._link:
            paint_link(painter, self._link, self._frame.chat, self._look)

    def _paint_blocks(self, painter: QtGui.QPainter, clip: QtCore.QRectF) -> None:
        """Paint the text and all else that stands in that part of what scrolls."""
        painter.translate(self._origin())
        for block, place in self._arranged.placed:
            if place.bottom() + 4 > clip.top() and place.top() - 4 < clip.bottom():
                block.paint(painter, place)
        painter.translate(-self._origin())

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """Stand on the window's new colour."""
        super().changeEvent(event)
        if event.type() is QtCore.QEvent.Type.PaletteChange:
            self._chrome = None

    def resizeEvent(self, _event: QtGui.QResizeEvent) -> None:
        """Set everything anew for the new width."""
        self._rebuild()

    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        """Scroll the chat; where it cannot go further, whatever lies around it scrolls."""
        by = event.pixelDelta().y() or event.angleDelta().y() / 120 * _STEP * 1.5
        before = self._scrolled
        self.scroll_to(before - by)
        event.setAccepted(self._scrolled != before)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Scroll by arrow and page keys."""
        key = Key(event.key())
        by = _KEYS.get(key, 0) * _STEP + _PAGES.get(key, 0) * self._frame.chat.height()
        if not by or not self.scrolls:
            super().keyPressEvent(event)
            return
        self.scroll_to(self._scrolled + by)

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """Tell where a link leads while the mouse is over it."""
        self._hover(self.link_at(event.position()))

    def leaveEvent(self, _event: QtCore.QEvent) -> None:
        """Forget the link that the mouse was over."""
        self._hover("")

    def _hover(self, link: str) -> None:
        if link != self._link:
            self._link = link
            self.update(link_place(self._frame.chat, self._look).toAlignedRect())
            self.link_hovered.emit(link)

    def _origin(self) -> QtCore.QPointF:
        """Where the top left of what scrolls lies in this widget."""
        return self._frame.chat.topLeft() - QtCore.QPointF(0, self._scrolled)

    def _rebuild(self) -> None:
        """Set and paint everything anew: the width or the look has changed."""
        size = QtCore.QSizeF(self.size())
        wide = min(float(WIDEST), size.width())
        colours = DARK if self._dark else LIGHT
        self._look = Look(colours, chrome.unit(wide), self._families)
        self._notes = Notes(self._picture.notes, self._look, wide - self._look.px(20))
        size.setHeight(size.height() - self._notes.height)
        self._frame = chrome.frame(size, wide)
        self._chrome = None
        day = self._look.px(62)
        middle = self._frame.chat.width() / 2
        self._day = QtCore.QRectF(
            round(middle - day / 2), self._look.px(9), day, round(self._look.px(22))
        )
        self._arranged = self._arrange({})
        self._scrolled = min(self._scrolled, self.scrolls)
        self.update()

    def _arrange(self, kept: Cache) -> Arrangement:
        look = self._look
        left = round(look.px(_TAIL_ROOM))
        width = float(round(self._frame.chat.width() - left - look.px(_RIGHT_ROOM)))
        top = round(self._day.bottom() + look.px(_AIR))
        return arrange(self._picture, look, QtCore.QPointF(left, top), width, kept)

    def _repaint(self, before: Arrangement) -> None:
        """Ask for paint where the arrangement differs, and keep what changed in sight."""
        now = self._arranged
        if not (dirty := difference(before, now, self._look)).isEmpty():
            self._follow(dirty)
            area = dirty.translated(self._origin()).intersected(self._frame.chat)
            self.update(area.toAlignedRect())

    def _follow(self, changed: QtCore.QRectF) -> None:
        """Scroll so far that the change is seen, if it is not: its top, where it is long."""
        high = self._frame.chat.height()
        before = self._scrolled
        at = min(before, self.scrolls)
        bottom = min(changed.bottom(), self._arranged.height) + self._look.px(2 * _AIR)
        if changed.top() < at or bottom - changed.top() > high:
            at = changed.top() - high / 3
        elif bottom > at + high:
            at = bottom - high
        self.scroll_to(at)

    def _drawn(self) -> QtGui.QPixmap:
        """The phone without its message, drawn once for each size and look."""
        scale = self.devicePixelRatioF()
        if self._chrome is None or self._chrome.devicePixelRatio() != scale:
            self._chrome = QtGui.QPixmap(
                (QtCore.QSizeF(self.size()) * scale).toSize().expandedTo(QtCore.QSize(1, 1))
            )
            self._chrome.setDevicePixelRatio(scale)
            self._chrome.fill(self.palette().window().color())
            painter = QtGui.QPainter(self._chrome)
            chrome.paint_chrome(painter, self._frame, self._look, self._business)
            painter.end()
        return self._chrome

    def _paint_bar(self, painter: QtGui.QPainter) -> None:
        """Paint how far the chat is scrolled, where it scrolls."""
        if not (most := self.scrolls):
            return
        chat = self._frame.chat
        long = max(24.0, chat.height() * chat.height() / (chat.height() + most))
        top = chat.top() + (chat.height() - long) * self._scrolled / most
        bar = QtCore.QRectF(chat.right() - 6, top + 2, 3, long - 4)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._look.colours.bar_faint))
        painter.setOpacity(0.45)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setOpacity(1)

    def _speak(self) -> None:
        self.setAccessibleDescription(speech(self._picture))
