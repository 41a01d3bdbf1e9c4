"""The phone, to be touched: tapped, scrolled and pushed by mouse and keyboard, and read by screen readers.

Nothing here opens an address or loads a file; what a tap would do beyond the phone is told by a signal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.rendering.tree import MenuRow
from composer.ui.preview import menu
from composer.ui.preview.canvas import PhoneCanvas
from composer.ui.preview.scene import NARROWEST, WIDEST

if TYPE_CHECKING:
    from composer.ui.preview.hands import Hands
    from composer.ui.preview.spots import Spots
    from composer.ui.preview.touch import Part, Surface

__all__ = ["NARROWEST", "WIDEST", "PhonePreview"]

_AIR = 10.0
"""Pixels above and below a part that is brought into sight."""


class PhonePreview(PhoneCanvas):
    """A picture that can be touched as on the phone."""

    tapped = QtCore.Signal(object)
    """A `Part` whose tap leads out of the phone: an answer, an address, a call. Nothing was opened."""
    show_wanted = QtCore.Signal(str)
    """Somebody asks to load the picture at that address."""

    _spots: Spots | None = None
    _hands: Hands | None = None

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def hands(self) -> Hands:
        """What mouse and keyboard do; made when they first do something."""
        if self._hands is None:
            from composer.ui.preview.hands import Hands  # a hand has come to the phone

            self._hands = Hands(self)
        return self._hands

    @property
    def spots(self) -> Spots:
        """The buttons over its parts, for the keyboard and for screen readers; made when first asked for."""
        if self._spots is None:
            from composer.ui.preview.spots import Spots  # the keyboard has come to the phone

            self._spots = Spots(self)
        return self._spots

    @property
    def surface(self) -> Surface:
        """The phone as a hand finds it."""
        from composer.ui.preview.touch import Surface  # as above

        origin, placed = self._origin(), self._arranged.placed
        chat, media = self._frame.chat, self.media.there if self.media.offers else None
        text = self._arranged.bubble if self.handled.unfolded else QtCore.QRectF()
        return Surface(self._picture, placed, origin, chat, self.sheet, media, self._arrows(), text)

    @property
    def can_scroll(self) -> bool:
        """Whether the open sheet, or else the chat, has more than is seen."""
        return (self.sheet.scrolls if self.sheet.open else self.scrolls) > 0

    def scroll_by(self, pixels: float) -> bool:
        """Scroll the open sheet, or else the chat; whether that changed anything."""
        if self.sheet.open:
            moved = self.sheet.scroll_to(self.sheet.scrolled + pixels)
            if moved:
                self._sheet_changed(self.sheet.laid.place)
            return moved
        before = self._scrolled
        self.scroll_to(before + pixels)
        return self._scrolled != before

    def push_cards(self, shifted: float) -> bool:
        """Push a carousel's cards so many pixels to the left, as far as they go; whether that changed anything."""
        shifted = min(self._arranged.shifts, max(0.0, round(shifted)))
        return self._handle(self.handled._replace(shifted=shifted))

    def push_by(self, cards: int) -> bool:
        """Push the carousel by so many cards, to where one begins; whether that changed anything."""
        from composer.ui.preview.arrows import step  # a hand has come to the cards

        return self.push_cards(step(self._arranged, self.handled.shifted, cards))

    def unfold(self, *, whole: bool = True) -> None:
        """Show a long text whole, or folded again."""
        by_key = self.on_part
        self._handle(self.handled._replace(unfolded=whole))
        self._focus("fold" if whole else "unfold", by_key=by_key)

    def opens_sheet(self, button: int) -> bool:
        """Whether that button opens the sheet: of several, the last does."""
        return bool(self._picture.menu) and button == len(self._picture.buttons) - 1

    def open_sheet(self) -> None:
        """Open what the button opens, if there is anything."""
        if self._picture.menu and not self.sheet.open:
            by_key = self.on_part
            self.sheet.show()
            self.sheet.lay(self._picture.menu, self._look, self._frame)
            self._sheet_changed()
            self._focus("row", by_key=by_key)

    def close_sheet(self) -> None:
        """Close it again."""
        if self.sheet.open:
            by_key = self.on_part
            self.sheet.close()
            self._sheet_changed()
            self._focus("button", by_key=by_key)

    def menu_row(self, index: int) -> MenuRow | None:
        """That row of what the button opens."""
        rows = [one for one in self._picture.menu if isinstance(one, MenuRow)]
        return rows[index] if 0 <= index < len(rows) else None

    def choose_row(self, index: int) -> bool:
        """Choose that row of the sheet; False where a tap on it acts at once."""
        row = self.menu_row(index)
        if row is None or menu.acts(row):
            return False
        if index == self.sheet.chosen:
            return True
        self.sheet.chosen = index
        self._sheet_changed(self.sheet.laid.place)
        return True

    def tap(self, part: Part) -> None:
        """Do what a tap on that does."""
        self.hands.tap(part)

    def show_own(self, words: tuple[str, ...]) -> None:
        """Show what the person answers, in a bubble of their own; nothing: it is gone again."""
        if self._handle(self.handled._replace(answer=words)) and words:
            self.scroll_to(self.scrolls)
        self._speak()

    def offer_media(self) -> None:
        """Somebody listens to `show_wanted`: let pictures be asked for."""
        self.media.offers = True
        self._media_changed()

    def media_begins(self, link: str) -> None:
        """The picture at that address is being loaded."""
        self.media.begin(link)
        self._media_changed()

    def media_ends(self, link: str, image: QtGui.QImage | None) -> None:
        """The picture is there; None: it could not be loaded."""
        self.media.end(link, image)
        self._media_changed()

    def _media_changed(self) -> None:
        self.update(self._frame.chat.toAlignedRect())
        self._moved()

    def bring(self, part: Part) -> None:
        """Scroll so that a part is in sight."""
        place, chat = part.place, self._frame.chat
        if self.sheet.open:
            if part.kind == "row" and self.sheet.bring(place):
                self._sheet_changed(self.sheet.laid.place)
            return
        if place.top() < chat.top():
            self.scroll_by(place.top() - chat.top() - _AIR)
        elif place.bottom() > chat.bottom():
            self.scroll_by(place.bottom() - chat.bottom() + _AIR)
        if part.card is not None and not (
            chat.left() <= place.left() and place.right() <= chat.right()
        ):
            self.push_cards(self.handled.shifted + place.center().x() - chat.center().x())

    def paint_ring(self, painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        """Paint the ring round a part that the keyboard is on."""
        painter.setPen(QtGui.QPen(self._ring_ink(), 2))
        painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
        radius = self._look.px(7)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius)

    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        """Scroll the sheet, the cards or the chat."""
        self.hands.wheel(event)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Scroll by arrow and page keys; Escape closes the sheet."""
        if not self.hands.key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        """Begin a tap or a drag."""
        self.hands.press(event)

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """Drag, or tell where a link leads while the mouse is over it."""
        self.hands.move(event)

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        """End a tap or a drag."""
        self.hands.release(event)

    def leaveEvent(self, _event: QtCore.QEvent) -> None:
        """Forget what the mouse was over."""
        self.show_link("")
        self.show_arrows(on=False)

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        """The keyboard is on the phone: its parts are next."""
        super().focusInEvent(event)
        self.spots.entered(event.reason())

    def focusOutEvent(self, event: QtGui.QFocusEvent) -> None:
        """The keyboard goes on to a part, or elsewhere."""
        super().focusOutEvent(event)
        self.left()

    def left(self) -> None:
        """The keyboard has left the phone or one of its parts."""
        if self._spots is not None:
            self._spots.left()

    def _moved(self) -> None:
        if self._spots is not None:
            self._spots.changed()

    def _speak(self) -> None:
        """A screen reader hears a moment after each change what the message says, and what can be tapped."""
        super()._speak()
        if QtGui.QAccessible.isActive():
            self.spots.refresh()

    @property
    def on_part(self) -> bool:
        """Whether the keyboard is on one of its parts."""
        return self._spots is not None and self._spots.has_focus

    def _focus(self, kind: str, *, by_key: bool) -> None:
        """Let the keyboard go on where a tap has led; who uses the mouse sees no ring."""
        if by_key:
            self.spots.focus(kind)
