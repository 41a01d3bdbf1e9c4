"""What makes the phone's parts reachable without a mouse: a button over each, seen only while it has the focus.

Real widgets, so that the Tab key, the focus ring, screen readers and their "press" work as everywhere. They are there
while the keyboard is on the phone, or a screen reader runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.preview.touch import Part, parts

if TYPE_CHECKING:
    from composer.ui.preview.phone import PhonePreview

_MOST = 60
"""Parts that get a button: more than any message has, links in a very long text excepted."""
_ENTER = (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)


class Spot(QtWidgets.QAbstractButton):
    """One part of the phone. The mouse goes through it to the phone itself."""

    def __init__(self, phone: PhonePreview) -> None:
        super().__init__(phone)
        self._phone = phone
        self.part: Part
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _on: phone.tap(self.part))

    def show_part(self, part: Part) -> None:
        """Stand over that part."""
        self.part = part
        self.setAccessibleName(part.name)
        self.setGeometry(part.place.toAlignedRect())
        self.show()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """Draw the ring of what has the focus, and nothing else."""
        if self.hasFocus():
            painter = QtGui.QPainter(self)
            painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
            self._phone.paint_ring(painter, QtCore.QRectF(self.rect()))

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Enter presses as the space bar does; arrows scroll the phone."""
        if event.key() in _ENTER and not event.modifiers():
            self.click()
        elif event.key() == QtCore.Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        """Come into sight."""
        super().focusInEvent(event)
        self._phone.bring(self.part)

    def focusOutEvent(self, event: QtGui.QFocusEvent) -> None:
        """The keyboard may have left the phone."""
        super().focusOutEvent(event)
        self._phone.left()


class Spots(QtCore.QObject):
    """The buttons over one phone's parts."""

    def __init__(self, phone: PhonePreview) -> None:
        super().__init__(phone)
        self._phone = phone
        self._spots: list[Spot] = []
        self._shown = 0
        self._awake = False
        self._leaving = QtCore.QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(self._hide_unless_needed)

    @property
    def spots(self) -> list[Spot]:
        """Those that are there now, in the order of the Tab key."""
        return self._spots[: self._shown]

    def entered(self, reason: QtCore.Qt.FocusReason) -> None:
        """The keyboard came to the phone itself: backwards, its last part is next."""
        self._awake = True
        self.refresh()
        if reason is QtCore.Qt.FocusReason.BacktabFocusReason and self.spots:
            self.spots[-1].setFocus(reason)

    def left(self) -> None:
        """The keyboard left a part, or the phone: perhaps to another part."""
        self._leaving.start()

    def changed(self) -> None:
        """The picture, or where it stands, is another one: at once where the keyboard is on it."""
        if self._awake:
            self.refresh()

    def refresh(self) -> None:
        """Stand over what can be tapped now. The keyboard stays where it was, as far as that is still there."""
        found = parts(self._phone.surface)[:_MOST]
        before = next((one.part for one in self.spots if one.hasFocus()), None)
        while len(self._spots) < len(found):
            self._spots.append(Spot(self._phone))
        self._shown = len(found)
        for spot, part in zip(self._spots, found, strict=False):
            spot.show_part(part)
        self._order()
        if before is not None:
            self._keep_focus(before)
        for spot in self._spots[len(found) :]:
            spot.hide()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on a part."""
        return any(one.hasFocus() for one in self._spots)

    def focus(self, kind: str) -> None:
        """Put the keyboard on the first part of that kind."""
        chosen = next((one for one in self.spots if one.part.kind == kind), self._phone)
        chosen.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _keep_focus(self, before: Part) -> None:
        same = (one for one in self.spots if _like(one.part) == _like(before))
        chosen = next(same, self._phone)
        if not chosen.hasFocus():
            chosen.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _order(self) -> None:
        before: QtWidgets.QWidget = self._phone
        for spot in self.spots:
            QtWidgets.QWidget.setTabOrder(before, spot)
            before = spot

    def _hide_unless_needed(self) -> None:
        if self._phone.hasFocus() or self.has_focus or QtGui.QAccessible.isActive():
            return
        self._shown, self._awake = 0, False
        for spot in self._spots:
            spot.hide()


def _like(part: Part) -> tuple[object, ...]:
    return part.kind, part.number, part.card, part.link if part.kind == "link" else ""
