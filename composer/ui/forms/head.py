"""The line above an editor: its name, whether it must be filled, help, and how much room is left."""

from __future__ import annotations

from functools import cache

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.direction import seen
from composer.ui.widgets.ground import fill_ground
from composer.ui.widgets.plain import as_tooltip

_COUNT_PAUSE = 80
"""Milliseconds between a letter and its being counted on the screen."""
_GLYPH = 14
_GAP = 5


class FieldHead(QtWidgets.QWidget):
    """Paints itself: a form has one a field, and a label each for four things would be slow to build."""

    help_wanted = QtCore.Signal()

    def __init__(self, theme: Theme, name: str, help_text: str, *, required: bool) -> None:
        super().__init__()
        self._theme, self._name, self._help, self._required = theme, name, help_text, required
        self._count: tuple[int, int] | None = None
        self._over_glyph = False
        self._wide: int | None = None
        self._soon: QtCore.QTimer | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed
        )

    def learn(self, *, required: bool, help_text: str) -> None:
        """What became known after it was made."""
        self._required, self._help, self._wide = required, help_text, None
        self.update()

    def set_name(self, name: str) -> None:
        """Another name (a card's title follows its place)."""
        self._name, self._wide = name, None
        self.update()

    def set_count(self, count: int, limit: int) -> None:
        """How many of the characters are used. While somebody types, the counter follows a moment later: nobody reads it."""
        if self._count == (count, limit):
            return
        first, self._count = self._count is None, (count, limit)
        if first:
            self.update(self._count_rect())
            return
        if self._soon is None:
            self._soon = QtCore.QTimer(self, singleShot=True, interval=_COUNT_PAUSE)
            self._soon.timeout.connect(lambda: self.update(self._count_rect()))
        if not self._soon.isActive():
            self._soon.start()

    @property
    def count_text(self) -> str:
        """What the counter says: "12 / 1,024"."""
        return "" if self._count is None else " / ".join(map(counted, self._count))

    def sizeHint(self) -> QtCore.QSize:
        """One line of text."""
        width = self._name_width() + (_GAP + _GLYPH if self._help else 0)
        return QtCore.QSize(width + 90, max(self.fontMetrics().height(), _GLYPH) + 4)

    def minimumSizeHint(self) -> QtCore.QSize:
        """Names may be cut at the end."""
        return QtCore.QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Name, mark, glyph, counter; with each keystroke the counter alone."""
        painter = QtGui.QPainter(self)
        if self._count is not None:
            place = self._count_rect()
            self._paint_count(painter, place)
            if place.contains(event.rect()):
                return
        tokens = self._theme.tokens
        middle = QtCore.Qt.AlignmentFlag.AlignVCenter
        font = self._bold()
        painter.setFont(font)
        painter.setPen(QtGui.QColor(tokens["text"]))
        metrics = QtGui.QFontMetrics(font)
        x = 0
        painter.drawText(QtCore.QRect(x, 0, self.width(), self.height()), middle, self._name)
        x += metrics.horizontalAdvance(self._name)
        if self._required:
            painter.setPen(QtGui.QColor(tokens["error"]))
            painter.drawText(seen(self, QtCore.QRect(x + 3, 0, 20, self.height())), middle, "*")
        if self._help:
            icons.paint(
                painter,
                "circle-help",
                tokens["text" if self._over_glyph else "disabled"],
                self._glyph(),
            )

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """A counter will be painted again and again."""
        if self._count is not None:
            fill_ground(self)
        super().showEvent(event)

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """The glyph lights up."""
        self._light(on=self._on_glyph(event.position().toPoint()))

    def leaveEvent(self, _event: QtCore.QEvent) -> None:
        """And goes out."""
        self._light(on=False)

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        """A click on the glyph asks for help."""
        if self._on_glyph(event.position().toPoint()):
            self.help_wanted.emit()

    def _paint_count(self, painter: QtGui.QPainter, place: QtCore.QRect) -> None:
        fill_ground(self)
        count, limit = self._count or (0, 0)
        name = "error" if count > limit else "warning" if count > limit * 0.9 else "muted"
        painter.setPen(_pen(self._theme.tokens[name]))
        # Text at a point is drawn three times as quickly as text in a place.
        text, metrics = self.count_text, painter.fontMetrics()
        left = place.right() + 1 - metrics.horizontalAdvance(text)
        if self.isRightToLeft():
            left = place.left()
        base = (place.height() - metrics.height()) // 2 + metrics.ascent()
        painter.drawText(left, place.top() + base, text)

    def _count_rect(self) -> QtCore.QRect:
        wide, high = self.width(), self.height()
        return seen(self, QtCore.QRect(max(wide - 110, self._name_width() + 24), 0, 110, high))

    def _light(self, *, on: bool) -> None:
        if on != self._over_glyph:
            self._over_glyph = on
            self.setToolTip(as_tooltip(self._help) if on else "")
            shape = QtCore.Qt.CursorShape
            self.setCursor(shape.PointingHandCursor if on else shape.ArrowCursor)
            self.update()

    def _on_glyph(self, place: QtCore.QPoint) -> bool:
        return bool(self._help) and self._glyph().adjusted(-4, -4, 4, 4).contains(place)

    def _glyph(self) -> QtCore.QRect:
        top = (self.height() - _GLYPH) // 2
        return seen(self, QtCore.QRect(self._name_width() + _GAP, top, _GLYPH, _GLYPH))

    def _name_width(self) -> int:
        if self._wide is None:
            name = QtGui.QFontMetrics(self._bold()).horizontalAdvance(self._name)
            self._wide = name + (10 if self._required else 0)
        return self._wide

    def _bold(self) -> QtGui.QFont:
        font = self.font()
        font.setWeight(QtGui.QFont.Weight.Medium)
        return font


@cache
def _pen(color: str) -> QtGui.QPen:
    return QtGui.QPen(QtGui.QColor(color))
