"""What lies over the window for a moment: a panel with a soft shadow, closed by Escape or a click beside it."""

from __future__ import annotations

import shiboken6
from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.commands.panes import takes_tab
from composer.ui.theme import Theme

_SHADOW = 22
"""Pixels that the shadow reaches beyond the panel."""
_LOWER = 6
"""Pixels that the light comes from above."""
_AROUND = _SHADOW + _LOWER + 1
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
        before, now = self.panel.geometry(), QtCore.QRect(QtCore.QPoint(left, top), size)
        if before != now:
            self.panel.setGeometry(now)
            self.update(before.united(now).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))

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

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's own
        """Tab stays on the panel while it is open."""
        found = [one for one in self.findChildren(QtWidgets.QWidget) if takes_tab(one)]
        if not found:
            return True
        focus = QtWidgets.QApplication.focusWidget()
        at = found.index(focus) + (1 if next else -1) if focus in found else 0
        reason = QtCore.Qt.FocusReason
        found[at % len(found)].setFocus(
            reason.TabFocusReason if next else reason.BacktabFocusReason
        )
        return True

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        """A click beside the panel closes."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_up()

    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        """Nothing below it scrolls."""
        event.accept()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """What is below steps back a little; the shadow grows fainter outwards. Nothing of it is seen through the panel."""
        hidden = self.panel.geometry().adjusted(1, _RADIUS, -1, -_RADIUS)
        if hidden.contains(event.rect()):
            return
        painter = QtGui.QPainter(self)
        painter.setClipRegion(event.region().subtracted(hidden))
        painter.fillRect(self.rect(), QtGui.QColor(0, 0, 0, 90 if self._theme.dark else 28))
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        around = QtCore.QRectF(self.panel.geometry()).translated(0, _LOWER)
        painter.setBrush(QtGui.QColor(0, 0, 0, 10 if self._theme.dark else 5))
        for reach in range(_SHADOW, 0, -2):
            grown = around.adjusted(-reach, -reach, reach, reach)
            painter.drawRoundedRect(grown, _RADIUS + reach, _RADIUS + reach)

    def _focus_moved(self, _old: QtWidgets.QWidget | None, new: QtWidgets.QWidget | None) -> None:
        """The keyboard went elsewhere in the window: somebody does something else."""
        if new is not None and new.window() is self.window() and not self.isAncestorOf(new):
            self.close_up(give_back=False)
