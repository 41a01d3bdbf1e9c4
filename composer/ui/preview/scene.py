"""What a phone shows and where it stands: the message laid out in its chat, scrolled, and followed while it is typed.

Only what changed is laid out anew, and asked to be painted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.rendering.speech import speech
from composer.rendering.tree import Blank, Offer, Picture
from composer.ui.preview import chrome
from composer.ui.preview.backdrop import Backdrop
from composer.ui.preview.bubble import Arrangement, arrange, difference
from composer.ui.preview.handled import UNTOUCHED, Handled, following
from composer.ui.preview.keeping import Cache
from composer.ui.preview.look import DARK, LIGHT, Look, families
from composer.ui.preview.media_shown import MediaShown
from composer.ui.preview.retyped import retyped
from composer.ui.preview.sheet import Sheet
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.ui.preview.arrows import Arrow
    from composer.ui.preview.ticking import Ticking

NARROWEST, WIDEST = 240, 420
"""Widths of the phone in pixels."""

_SPEAK_AFTER = 300
"""Milliseconds without a change after which a screen reader is told."""
_TAIL_ROOM = 16.0
_RIGHT_ROOM = 38.0
_AIR = 10.0


class PhoneScene(QtWidgets.QWidget):
    """Lays a message out. `PhoneCanvas` paints it, `PhonePreview` lets it be touched."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phonePreview")
        self.setAccessibleName(self.tr("Phone preview"))
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(NARROWEST, 380)
        policy = QtWidgets.QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Expanding)
        self._dark = self._desktop = False
        self._business = ""
        self._given = self._picture = Picture((Blank(said("Your message appears here")),))
        self._scrolled = 0.0
        self._families = families()
        self._arranged: Arrangement
        self.handled: Handled = UNTOUCHED
        self.sheet = Sheet()
        self.media = MediaShown()
        self._ticking: Ticking | None = None
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
        return self._given

    @property
    def arrangement(self) -> Arrangement:
        """Where everything stands, from the top left of what scrolls."""
        return self._arranged

    @property
    def ticking(self) -> Ticking:
        """The clock of an offer; made when the first offer is shown."""
        if self._ticking is None:
            from composer.ui.preview.ticking import Ticking

            self._ticking = Ticking(self, self._display)
        return self._ticking

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
        if picture == self._given:
            return
        self._given = picture
        if self.handled.answer:  # what is written anew is not answered yet
            self.handled = self.handled._replace(answer=())
        if self._ticking is not None or any(type(node) is Offer for node in picture.bubble):
            picture = self.ticking.shown(picture)
        self._display(picture)
        self._moved()
        self._speaking.start()

    def _display(self, picture: Picture) -> None:
        """Lay out and paint what differs from what was shown."""
        before, old = self._arranged, self._picture
        self._picture = picture
        if picture.cards or self.handled is not UNTOUCHED:
            self.handled = following(self.handled, picture, old, before, self._frame.chat.width())
        found = None
        if self.handled is UNTOUCHED and picture.notes == old.notes:
            found = retyped(picture, old, before, self._look, self._widest)
        if found is not None:
            self._arranged, dirty = found
            self._repaint(dirty)
        elif picture.notes == old.notes:
            self._arranged = self._arrange(before.kept)
            self._repaint(difference(before, self._arranged, self._look))
        else:
            self._rebuild()
        if picture.menu or old.menu:
            dirty = self.sheet.follow(picture, old, self._look, self._frame)
            if not dirty.isEmpty():
                self._sheet_changed(dirty)

    def set_dark(self, dark: bool) -> None:
        """Show WhatsApp's dark look, or its light one."""
        if dark != self._dark:
            self._dark = dark
            self._rebuild()

    def set_desktop(self, desktop: bool) -> None:
        """Show it in the window of a computer, or in a phone. The picture itself is the caller's."""
        if desktop != self._desktop:
            self._desktop = desktop
            self._rebuild()

    def set_business(self, name: str) -> None:
        """Name the sender in the chat's header, as typed."""
        if name != self._business:
            self._business = name
            self._back.forget()
            self.update()

    def scroll_to(self, offset: float) -> None:
        """Scroll the chat to so many pixels from its top, as far as it goes."""
        offset = min(self.scrolls, max(0.0, round(offset)))
        if offset != self._scrolled:
            self._scrolled = offset
            self.update(self._frame.chat.toRect())
            self._moved()

    def _arrows(self) -> tuple[Arrow, ...]:
        if not self._arranged.shifts:
            return ()
        from composer.ui.preview.arrows import arrows  # not before there is a carousel

        return arrows(self._arranged, self._origin(), self._frame.chat, self.handled.shifted)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """A running clock goes on."""
        super().showEvent(event)
        if self._ticking is not None:
            self._ticking.go_on()

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        """Nobody sees the clock: it rests."""
        super().hideEvent(event)
        if self._ticking is not None:
            self._ticking.rest()

    def resizeEvent(self, _event: QtGui.QResizeEvent) -> None:
        """Set everything anew for the new width."""
        self._rebuild()

    def _origin(self) -> QtCore.QPointF:
        """Where the top left of what scrolls lies in this widget."""
        return self._frame.chat.topLeft() - QtCore.QPointF(0, self._scrolled)

    def _rebuild(self) -> None:
        """Set and paint everything anew: the width or the look has changed."""
        wide = min(float(WIDEST), float(self.width()))
        self._look = Look(DARK if self._dark else LIGHT, chrome.unit(wide), self._families)
        size, notes = QtCore.QSizeF(self.size()), self._picture.notes
        self._back = Backdrop(size, wide, self._look, notes, desktop=self._desktop)
        self._frame, self._notes = self._back.frame, self._back.notes
        self._arranged = self._arrange({})
        self._scrolled = min(self._scrolled, self.scrolls)
        if self.sheet.open:
            self.sheet.lay(self._picture.menu, self._look, self._frame, anew=True)
        self.update()
        self._moved()

    @property
    def _widest(self) -> float:
        """The width that a bubble may have."""
        look = self._look
        left = round(look.px(_TAIL_ROOM))
        return float(round(self._frame.chat.width() - left - look.px(_RIGHT_ROOM)))

    def _arrange(self, kept: Cache) -> Arrangement:
        look = self._look
        left, width = round(look.px(_TAIL_ROOM)), self._widest
        top = round(self._back.day.bottom() + look.px(_AIR))
        origin = QtCore.QPointF(left, top)
        shown = replace(self._picture, menu=()) if self._picture.menu else self._picture
        return arrange(shown, look, origin, width, kept, self.handled)

    def _handle(self, handled: Handled) -> bool:
        """Lay out what hands have done; whether that is anything new."""
        if handled == self.handled:
            return False
        self.handled = handled
        before = self._arranged
        self._arranged = self._arrange(before.kept)
        self._scrolled = min(self._scrolled, self.scrolls)
        self.update(self._frame.chat.toRect())
        self._moved()
        return True

    def _repaint(self, dirty: QtCore.QRectF) -> None:
        """Ask for paint where the arrangement differs, and keep what changed in sight."""
        if not dirty.isEmpty():
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

    def _sheet_changed(self, dirty: QtCore.QRectF | None = None) -> None:
        """Paint the sheet, or all that it covers, anew."""
        self.update((self._frame.screen if dirty is None else dirty).toAlignedRect())
        self._moved()

    def _moved(self) -> None:
        """What can be touched is another, or stands elsewhere."""

    def _speak(self) -> None:
        words = speech(self._given)
        if self.handled.answer:
            answer = self.tr("The person answered: {0}").format(", ".join(self.handled.answer))
            words = f"{words} {answer}"
        self.setAccessibleDescription(words)
