"""Bars that can be gone through with the arrow keys, chosen with Enter or a click, and heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.direction import Room, forward, seen, write


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a bar. `color` is a name in the look's table."""

    color: str
    count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `said` is what its tooltip and a screen reader say; `key` is what is chosen."""

    key: object
    label: str
    parts: tuple[Part, ...]
    said: str

    @property
    def count(self) -> int:
        """How long it is."""
        return sum(part.count for part in self.parts)


class Bars(QtWidgets.QAbstractButton):
    """Signals `chosen(key)`. Subclasses say where a bar lies and paint it.

    To a screen reader it is a button with the current bar's words, which it can press.
    """

    chosen = QtCore.Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self.bars: tuple[Bar, ...] = ()
        self.current = -1
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        room = QtWidgets.QSizePolicy.Policy.Preferred
        self.setSizePolicy(room, room)
        self.clicked.connect(self._choose)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these; the current one stays current as long as it is there."""
        key = self.bars[self.current].key if 0 <= self.current < len(self.bars) else None
        self.bars = tuple(bars)
        places = [place for place, bar in enumerate(self.bars) if bar.key == key]
        self._go_to(places[0] if places and key is not None else -1)
        self.update()

    @property
    def longest(self) -> int:
        """The longest bar."""
        return max((bar.count for bar in self.bars), default=0) or 1

    def box(self, place: int) -> QtCore.QRect:
        """All that belongs to a bar."""
        raise NotImplementedError

    def paint_bar(self, painter: QtGui.QPainter, place: int) -> None:
        """Paint one."""
        raise NotImplementedError

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Arrows, Home and End go along; Enter and space choose."""
        keys = QtCore.Qt.Key
        last = len(self.bars) - 1
        key, on = keys(event.key()), forward(self)
        back = keys.Key_Right if on is keys.Key_Left else keys.Key_Left
        steps = {back: -1, keys.Key_Up: -1, on: 1, keys.Key_Down: 1}
        if last < 0:
            event.ignore()
        elif key in steps:
            start = last + 1 if self.current < 0 and steps[key] < 0 else self.current
            self._go_to(min(max(start + steps[key], 0), last))
        elif key in (keys.Key_Home, keys.Key_End):
            self._go_to(0 if key == keys.Key_Home else last)
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self._choose()
        else:
            event.ignore()  # a button would take more

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """The bar below the mouse is the current one."""
        place = self._at(event.position().toPoint())
        self._go_to(place)
        self.setCursor(
            QtCore.Qt.CursorShape.PointingHandCursor
            if place >= 0
            else QtCore.Qt.CursorShape.ArrowCursor
        )

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        """A click chooses."""
        place = self._at(event.position().toPoint())
        if place >= 0 and event.button() is QtCore.Qt.MouseButton.LeftButton:
            self._go_to(place)
            self.chosen.emit(self.bars[place].key)

    def _choose(self) -> None:
        if self.current >= 0:
            self.chosen.emit(self.bars[self.current].key)

    def leaveEvent(self, event: QtCore.QEvent) -> None:
        """Nobody points at one."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._go_to(-1)

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        """The last bar is where the keys begin: today, or the one that was current."""
        super().focusInEvent(event)
        if self.current < 0 and self.bars:
            self._go_to(self.first_by_key())
        self.update()

    def first_by_key(self) -> int:
        """The bar where the keys begin."""
        return 0

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """All bars, and a frame around the current one."""
        painter = QtGui.QPainter(self)
        for place in range(len(self.bars)):
            if place == self.current:
                frame = self.box(place).adjusted(0, 0, -1, -1)
                painter.fillRect(frame, self._theme.color("hover"))
                if self.hasFocus():
                    painter.setPen(self._theme.color("accent"))
                    painter.drawRect(frame)
            self.paint_bar(painter, place)

    def _at(self, point: QtCore.QPoint) -> int:
        return next(
            (place for place in range(len(self.bars)) if self.box(place).contains(point)), -1
        )

    def _go_to(self, place: int) -> None:
        if place == self.current:
            return
        self.current = place
        told = self.bars[place].said if place >= 0 else ""
        self.setToolTip(told)
        self.setAccessibleName(f"{self._name}: {told}" if told else self._name)
        if self.hasFocus() and told:
            # Screen readers say a name again only when they are told that it is another.
            QtGui.QAccessible.updateAccessibility(
                QtGui.QAccessibleEvent(self, QtGui.QAccessible.Event.NameChanged)
            )
        self.update()


class DayBars(Bars):
    """Upright: a bar a day, its parts on each other, the days below."""

    _FOOT = 18
    _HEAD = 18

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """The bars below a line that says how many the longest one is."""
        super().paintEvent(event)
        if not any(bar.count for bar in self.bars):
            return
        painter = QtGui.QPainter(self)
        painter.setPen(self._theme.color("border"))
        painter.drawLine(0, self._HEAD - 2, self.width(), self._HEAD - 2)
        painter.setPen(self._theme.color("muted"))
        text = self.tr("{0} messages").format(counted(self.longest))
        top = QtCore.QRect(0, 0, self.width(), self._HEAD - 3)
        write(painter, Room(top, from_right=self.isRightToLeft()), text, ours=True)

    def first_by_key(self) -> int:
        """The newest day."""
        return len(self.bars) - 1

    def box(self, place: int) -> QtCore.QRect:
        """A column as wide as there is room for."""
        left = place * self.width() // len(self.bars)
        right = (place + 1) * self.width() // len(self.bars)
        return seen(self, QtCore.QRect(left, 0, right - left, self.height()))

    def paint_bar(self, painter: QtGui.QPainter, place: int) -> None:
        """The parts, from the bottom up; a part that is there is at least a line."""
        box, bar = self.box(place), self.bars[place]
        gap = 1 if box.width() < 8 else 2
        bottom = box.bottom() - self._FOOT
        room = bottom - self._HEAD - len(bar.parts)
        for part in bar.parts:
            if part.count:
                height = max(2, part.count * room // self.longest)
                rect = QtCore.QRect(
                    box.left() + gap, bottom - height, box.width() - 2 * gap, height
                )
                painter.fillRect(rect, self._theme.color(part.color))
                bottom -= height + 1
        if not bar.count:
            painter.fillRect(
                box.left() + gap, bottom, box.width() - 2 * gap, 1, self._theme.color("border")
            )
        if bar.label:
            painter.setPen(self._theme.color("muted"))
            foot = QtCore.QRect(
                box.center().x() - 40, box.bottom() - self._FOOT + 2, 80, self._FOOT
            )
            foot.moveLeft(min(max(foot.left(), 0), self.width() - foot.width()))
            side = QtCore.Qt.AlignmentFlag
            place_of = side.AlignCenter
            if foot.left() == 0:
                place_of = side.AlignLeft | side.AlignAbsolute
            elif foot.right() >= self.width() - 1:
                place_of = side.AlignRight | side.AlignAbsolute
            painter.drawText(foot, int(place_of | side.AlignVCenter), bar.label)


class CodeBars(Bars):
    """Lying: a bar a code, with its words and its number."""

    ROW = 24

    def box(self, place: int) -> QtCore.QRect:
        """A line."""
        return QtCore.QRect(0, place * self.ROW, self.width(), self.ROW)

    def paint_bar(self, painter: QtGui.QPainter, place: int) -> None:
        """Words, then the bar, then its number."""
        bar = self.bars[place]
        line = Room(self.box(place).adjusted(6, 0, -6, 0), from_right=self.isRightToLeft())
        number = counted(bar.count)
        words = line.begin(line.box.width() * 6 // 10 - 8, 8)
        painter.setPen(self._theme.color("text"))
        write(painter, Room(words, from_right=line.from_right), bar.label, ours=True)
        room = line.box.width() - painter.fontMetrics().horizontalAdvance(number) - 10
        width = max(3, bar.count * max(room, 3) // self.longest)
        color = bar.parts[0].color if bar.parts else "muted"
        stretch = line.begin(width, 6).adjusted(0, 7, 0, -7)
        painter.fillRect(stretch, self._theme.color(color))
        painter.setPen(self._theme.color("muted"))
        write(painter, line, number)
