"""What lies over the window for a moment: a panel with a soft shadow, closed by Escape or a click beside it."""

from __future__ import annotations

import shiboken6
from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme

_SHADOW = 22
"""Pixels that the shadow reaches beyond the panel."""
_RADIUS = 12
_BESIDE = 24
"""Pixels that stay free beside the panel in a narrow window."""


class Overlay(QtWidgets.QWidget):
    """Covers its window while it is open. Who had the keyboard gets it back. Signals `closed()`."""

    closed = QtCore.Signal()

    def __init__(self, theme: Theme, window: QtWidgets.QWidget, name: str) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._before: QtWidgets.QWidget | None = None
        self.panel = QtWidgets.QFrame(self)
        self.panel.setProperty("role", "overlay")
        self.panel.setAccessibleName(name)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is shown."""
        return self.isVisibleTo(self._window)

    def open(self) -> None:
        """Show it over everything."""
        if not self.is_open:
            self._before = self._window.focusWidget()
            self._window.installEventFilter(self)
            QtWidgets.QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self.setGeometry(self._window.rect())
        self.place()
        self.show()
        self.raise_()

    def close_up(self, *, give_back: bool = True) -> None:
        """Hide it; with `give_back`, who had the keyboard gets it back."""
        if not self.is_open:
            return
        self._window.removeEventFilter(self)
        QtWidgets.QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
        before, self._before = self._before, None
        if give_back and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(QtCore.Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.closed.emit()

    def wanted_size(self) -> QtCore.QSize:
        """How large the panel wants to be."""
        return self.panel.sizeHint()

    def place(self) -> None:
        """The panel, in the middle and near the top."""
        most = self.rect().size() - QtCore.QSize(2 * _BESIDE, 2 * _BESIDE)
        size = self.wanted_size().boundedTo(most)
        left = (self.width() - size.width()) // 2
        top = max(_BESIDE, min(self.height() // 9, (self.height() - size.height()) // 2))
        if self.panel.geometry() != (place := QtCore.QRect(QtCore.QPoint(left, top), size)):
            self.panel.setGeometry(place)
            self.update()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """It is as large as its window."""
        if event.type() is QtCore.QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
            self.place()
        return False

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Escape closes; no other key goes on to what lies below."""
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self.close_up()

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        """A click beside the panel closes."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_up()

    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        """Nothing below it scrolls."""
        event.accept()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """What is below steps back a little; the shadow grows fainter outwards."""
        painter = QtGui.QPainter(self)
        painter.fillRect(self.rect(), QtGui.QColor(0, 0, 0, 90 if self._theme.dark else 28))
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        around = QtCore.QRectF(self.panel.geometry()).translated(0, 6)
        painter.setBrush(QtGui.QColor(0, 0, 0, 10 if self._theme.dark else 5))
        for reach in range(_SHADOW, 0, -2):
            grown = around.adjusted(-reach, -reach, reach, reach)
            painter.drawRoundedRect(grown, _RADIUS + reach, _RADIUS + reach)

    def _focus_moved(self, _old: QtWidgets.QWidget | None, new: QtWidgets.QWidget | None) -> None:
        """The keyboard went elsewhere in the window: somebody does something else."""
        if new is not None and new.window() is self.window() and not self.isAncestorOf(new):
            self.close_up(give_back=False)
