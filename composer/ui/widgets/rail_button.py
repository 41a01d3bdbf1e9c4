"""A page's button in the rail, with the number of things that wait on the page."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme
from composer.ui.widgets.direction import seen

_MOST = 99
"""Beyond it the number is not read, only seen to be large."""
_AIR = 8
"""Pixels beside the title."""
_LEAST = 76


class RailButton(QtWidgets.QToolButton):
    """Icon above title; a badge at the icon's corner while something waits."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme, self._title, self._waiting = theme, title, 0
        self.setProperty("role", "rail")
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QtCore.QSize(22, 22))
        self.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed
        )
        self.setMinimumHeight(58)

    def sizeHint(self) -> QtCore.QSize:
        """Wide enough for the title also when it is the chosen one, and strong."""
        font = QtGui.QFont(self.font())
        font.setWeight(QtGui.QFont.Weight.DemiBold)
        wide = QtGui.QFontMetrics(font).horizontalAdvance(self._title) + _AIR
        return QtCore.QSize(max(wide, _LEAST), super().sizeHint().height())

    def minimumSizeHint(self) -> QtCore.QSize:
        """No narrower: a title in a rail is never cut."""
        return self.sizeHint()

    @property
    def waiting(self) -> int:
        """How many things wait."""
        return self._waiting

    def show_waiting(self, count: int) -> None:
        """Show how many things wait; none takes the badge away."""
        if count == self._waiting:
            return
        self._waiting = count
        told = self.tr("{0}, {1} unread").format(self._title, self._number)
        self.setAccessibleName(told if count else self._title)
        self.update()

    @property
    def _number(self) -> str:
        return f"{_MOST}+" if self._waiting > _MOST else str(self._waiting)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """The button, and the badge over it."""
        super().paintEvent(event)
        if self._waiting:
            self._paint_badge()

    def _paint_badge(self) -> None:
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        font = QtGui.QFont(self.font())
        font.setPixelSize(10)
        font.setWeight(QtGui.QFont.Weight.Bold)
        painter.setFont(font)
        height = 16
        width = max(height, painter.fontMetrics().horizontalAdvance(self._number) + 8)
        place = seen(self, QtCore.QRect(self.width() // 2 + 3, 5, width, height))
        painter.setPen(QtGui.QPen(self._theme.color("surface"), 2))
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setPen(self._theme.color("accent-text"))
        painter.drawText(place, QtCore.Qt.AlignmentFlag.AlignCenter, self._number)
