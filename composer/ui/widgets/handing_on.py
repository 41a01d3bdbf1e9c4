"""Widgets that hand the keyboard on to one of their own parts.

Qt's own way would lose the Tab key: the widget stays in the chain where it was made, while its parts are moved to where they
stand (`order_tabs`); from the end of the chain Tab then leads back to the part, and never again to what lies before it.
WORKAROUND: Qt moves no widget in the chain that has a focus proxy, and drops others from it when asked to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from PySide6 import QtWidgets

    _Widget = QtWidgets.QWidget
else:
    _Widget = object  # Qt for Python takes one class of Qt's only

_OTHER = QtCore.Qt.FocusReason.OtherFocusReason


class HandingOn(_Widget):
    """To be named before Qt's class: Qt's chain knows nothing of the handing on then."""

    _part: QtWidgets.QWidget | None = None

    def setFocusProxy(self, part: QtWidgets.QWidget | None) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on to that one."""
        self._part = part

    def focusProxy(self) -> QtWidgets.QWidget | None:  # noqa: N802
        """Who gets it."""
        return self._part

    def setFocus(self, reason: QtCore.Qt.FocusReason = _OTHER) -> None:  # noqa: N802
        """Give it to that one."""
        if self._part is None:
            super().setFocus(reason)
        else:
            self._part.setFocus(reason)

    def hasFocus(self) -> bool:  # noqa: N802
        """Whether that one has it."""
        return super().hasFocus() if self._part is None else self._part.hasFocus()
