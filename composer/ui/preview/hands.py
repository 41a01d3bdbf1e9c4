"""Mouse and keyboard on the phone: what is under a finger, what a tap does here, and what leaves the phone as a signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.preview.touch import Part, part_at
from composer.ui.widgets.plain import as_tooltip

if TYPE_CHECKING:
    from composer.ui.preview.phone import PhonePreview

_STEP = 40.0

Key = QtCore.Qt.Key
_STEPS = {Key.Key_Up: -1.0, Key.Key_Down: 1.0}
_PAGES = {Key.Key_PageUp: -0.9, Key.Key_PageDown: 0.9, Key.Key_Home: -1e6, Key.Key_End: 1e6}
_ASIDE = {Key.Key_Left: -1, Key.Key_Right: 1}


class Hands:
    """What people do to one phone. Nothing here opens an address or loads a file: `tapped` says what was tapped."""

    def __init__(self, phone: PhonePreview) -> None:
        self._phone = phone
        self._pressed: Part | None = None
        self._at = QtCore.QPointF()
        self._dragged = ""
        """Along which way the finger moves: `down`, `aside`, or empty while it rests."""

    def press(self, event: QtGui.QMouseEvent) -> None:
        """A finger is put down."""
        if event.button() is not QtCore.Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._at = event.position()
        self._pressed = part_at(self._phone.surface, self._at)
        self._dragged = ""

    def move(self, event: QtGui.QMouseEvent) -> None:
        """A finger moves: pushes what is under it, or only looks for what could be tapped."""
        if not event.buttons() & QtCore.Qt.MouseButton.LeftButton:
            self.hover(event.position())
            return
        by = event.position() - self._at
        if not self._dragged and by.manhattanLength() < QtWidgets.QApplication.startDragDistance():
            return
        phone = self._phone
        if not self._dragged:
            pushes = abs(by.x()) > abs(by.y()) and phone.arrangement.shifts > 0
            self._dragged = "aside" if pushes and not phone.sheet.open else "down"
        self._at = event.position()
        if self._dragged == "aside":
            phone.push_cards(phone.handled.shifted - by.x())
        else:
            phone.scroll_by(-by.y())

    def release(self, event: QtGui.QMouseEvent) -> None:
        """A finger is lifted: where it was put down, that is a tap."""
        pressed, self._pressed = self._pressed, None
        if event.button() is not QtCore.Qt.MouseButton.LeftButton or self._dragged:
            self._dragged = ""
            self.hover(event.position())
            return
        phone = self._phone
        found = part_at(phone.surface, event.position())
        if found is not None and found == pressed:
            self.tap(found)
        elif phone.sheet.open and not phone.sheet.laid.place.contains(event.position()):
            phone.close_sheet()
        self.hover(event.position())

    def hover(self, at: QtCore.QPointF) -> None:
        """Tell what is under the mouse: where a link leads, and by the mouse's shape what can be tapped."""
        found = part_at(self._phone.surface, at)
        shapes = QtCore.Qt.CursorShape
        shape = shapes.ArrowCursor if found is None else shapes.PointingHandCursor
        if self._phone.cursor().shape() is not shape:
            self._phone.setCursor(shape)
        link = found.link if found is not None and found.kind != "show" else ""
        self._phone.show_link(link)
        self._phone.show_arrows(self._on_cards(at))
        self._say(at)

    def _on_cards(self, at: QtCore.QPointF) -> bool:
        """Whether that is on the height of the cards of a carousel."""
        cards = self._phone.arrangement.cards
        surface = self._phone.surface
        spot = at - surface.origin
        inside = surface.chat.contains(at) and bool(cards)
        return inside and cards[0].top() <= spot.y() <= cards[0].bottom()

    def _say(self, at: QtCore.QPointF) -> None:
        """Have the tooltip ready for what is under the mouse."""
        from composer.ui.preview.pointing import pointed_at  # a mouse came: nobody types

        text = "".join(map(as_tooltip, pointed_at(self._phone.surface, at)))
        if text != self._phone.toolTip():
            QtWidgets.QToolTip.hideText()
            self._phone.setToolTip(text)

    def tap(self, part: Part) -> None:
        """Do what a tap on that does on the phone; what goes beyond it is told by `tapped`."""
        phone = self._phone
        match part.kind:
            case "close":
                phone.close_sheet()
            case "unfold" | "fold":
                phone.unfold(whole=part.kind == "unfold")
            case "previous" | "next":
                phone.push_by(1 if part.kind == "next" else -1)
            case "show":
                phone.show_wanted.emit(part.link)
            case "button" if part.card is None and phone.opens_sheet(part.number):
                phone.open_sheet()
            case "row" if phone.choose_row(part.number):
                pass
            case "row" | "send":
                row = phone.menu_row(part.number)
                phone.close_sheet()
                if row is not None:
                    phone.tapped.emit(part._replace(kind="row", title=row.title, glyph=row.glyph))
            case _:
                phone.tapped.emit(part)

    def wheel(self, event: QtGui.QWheelEvent) -> None:
        """Scroll; where it cannot go further, whatever lies around it scrolls."""
        phone = self._phone
        down = event.pixelDelta().y() or event.angleDelta().y() / 120 * _STEP * 1.5
        aside = event.pixelDelta().x() or event.angleDelta().x() / 120 * _STEP * 1.5
        if event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier and not aside:
            down, aside = 0.0, down
        if aside and phone.arrangement.shifts and not phone.sheet.open:
            event.setAccepted(phone.push_cards(phone.handled.shifted - aside))
            return
        event.setAccepted(phone.scroll_by(-down))

    def key(self, event: QtGui.QKeyEvent) -> bool:
        """Scroll by arrow and page keys, close the sheet with Escape; whether the key was one of these."""
        phone, key = self._phone, Key(event.key())
        if key is Key.Key_Escape and phone.sheet.open:
            phone.close_sheet()
            return True
        if key in _ASIDE and phone.arrangement.shifts and not phone.sheet.open:
            phone.push_by(_ASIDE[key])
            return True
        by = _STEPS.get(key, 0) * _STEP + _PAGES.get(key, 0) * phone.surface.chat.height()
        if not by or not phone.can_scroll:
            return False
        phone.scroll_by(by)
        return True
