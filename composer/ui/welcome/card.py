"""One card: a few words with an arrow that points at what they are about. It lies on the window and takes nothing from it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme
from composer.ui.welcome.placing import ARROW, Side, placed
from composer.ui.widgets.buttons import push
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label

_WIDTH = 316
_ROUND = 10
_SHADOW = 6


class Card(QtWidgets.QWidget):
    """Signals `next_wanted()` and `skip_wanted()`. Its place is set by `point_at`."""

    next_wanted = QtCore.Signal()
    skip_wanted = QtCore.Signal()

    def __init__(self, theme: Theme, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._side, self._tip = Side.ABOVE, 0
        self._title = label(role="heading", wrap=True)
        self._text = label(wrap=True)
        self._count = label(role="tiny")
        self.next = push("", self.next_wanted.emit, "primary")
        self.skip = push(self.tr("&Skip"), self.skip_wanted.emit, "quiet")
        self._lay_out()
        self.setTabOrder(self.next, self.skip)
        theme.changed.connect(self.update)

    def show_step(self, title: str, text: str, count: str, button: str, *, last: bool) -> None:
        """Say this; `button` is what goes on."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(count)
        self.next.setText(button)
        self.skip.setVisible(not last)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.next.setAccessibleDescription(f"{title}. {text}")
        self._column.activate()
        self._announce(f"{title}. {text}")

    def point_at(self, target: QtCore.QRect, side: Side) -> None:
        """Stand at that side of the target, a rectangle in the window, with the arrow's tip at it."""
        size = QtCore.QSize(_WIDTH, self._column.heightForWidth(_WIDTH))
        place, tip = placed(size, target, self._window.rect(), side)
        if (place, side, tip) != (self.geometry(), self._side, self._tip):
            self._side, self._tip = side, tip
            self.setGeometry(place)
            self.update()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """A bubble with its arrow, and a soft edge."""
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        outline = self._outline()
        shade = QtGui.QColor(0, 0, 0, 60 if self._theme.dark else 14)
        for wide in (_SHADOW * 2, _SHADOW, 3):
            painter.setPen(QtGui.QPen(shade, wide))
            painter.drawPath(outline)
        painter.setPen(QtGui.QPen(self._theme.color("accent"), 1.5))
        painter.setBrush(self._theme.color("raised"))
        painter.drawPath(outline)

    def _outline(self) -> QtGui.QPainterPath:
        edge = ARROW + _SHADOW
        body = QtCore.QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        path = QtGui.QPainterPath()
        path.addRoundedRect(body, _ROUND, _ROUND)
        across = self._side in (Side.ABOVE, Side.BELOW)
        far = {
            Side.ABOVE: body.bottom(),
            Side.BELOW: body.top(),
            Side.RIGHT: body.left(),
            Side.LEFT: body.right(),
        }[self._side]
        out = 1 if self._side in (Side.ABOVE, Side.LEFT) else -1
        points = [(self._tip - ARROW, far - out), (self._tip, far + out * ARROW)]
        points.append((self._tip + ARROW, far - out))
        arrow = QtGui.QPolygonF([QtCore.QPointF(*(p if across else p[::-1])) for p in points])
        tip = QtGui.QPainterPath()
        tip.addPolygon(arrow)
        tip.closeSubpath()
        return path.united(tip)

    def _announce(self, text: str) -> None:
        """A screen reader says it, though the keyboard stays where it is."""
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(self, text))

    def _lay_out(self) -> None:
        edge = ARROW + _SHADOW
        column = self._column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(edges(edge + 16, edge + 13, edge + 12, edge + 10))
        column.setSpacing(5)
        column.addWidget(self._title)
        column.addWidget(self._text)
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column.addSpacing(4)
        column.addLayout(row)
