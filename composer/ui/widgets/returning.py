"""A question gives the keyboard back: who says no stands where they stood before it was asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore, QtWidgets
from shiboken6 import isValid

_SHOWN, _HIDDEN = _KINDS = (QtCore.QEvent.Type.ShowToParent, QtCore.QEvent.Type.Hide)


class Returning(QtCore.QObject):
    """Of one panel, for as long as that lives. `otherwise` gives what takes the keys where the one before cannot."""

    def __init__(
        self, panel: QtWidgets.QWidget, otherwise: Callable[[], QtWidgets.QWidget]
    ) -> None:
        super().__init__(panel)
        self._panel, self._otherwise = panel, otherwise
        self._before: QtWidgets.QWidget | None = None
        panel.installEventFilter(self)

    def eventFilter(self, _watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Qt hands the keys of what was hidden to the next in the way of the Tab key: they are elsewhere by then."""
        kind = event.type()
        # With its window a panel goes first as what Python knows, and is hidden by Qt then.
        if kind in _KINDS and isValid(self._panel):
            self._look(kind)
        return False

    def _look(self, kind: QtCore.QEvent.Type) -> None:
        panel, focus = self._panel, QtWidgets.QApplication.focusWidget()
        within = focus is not None and (focus is panel or panel.isAncestorOf(focus))
        if kind == _SHOWN and not within:
            self._before = focus
        elif kind == _HIDDEN and within and panel.isHidden():
            self._give_back()

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if before is None or not isValid(before) or not _takes(before):
            before = self._otherwise()
        if _takes(before):
            before.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)


def _takes(widget: QtWidgets.QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
