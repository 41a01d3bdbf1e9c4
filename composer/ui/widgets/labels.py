"""Labels that never read their text as rich text: Qt would load files that a message names."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

_SIDE = QtCore.Qt.AlignmentFlag
_AT_RIGHT = _SIDE.AlignRight | _SIDE.AlignAbsolute | _SIDE.AlignVCenter


def label(
    text: str = "", role: str = "", *, wrap: bool = False, parent: QtWidgets.QWidget | None = None
) -> QtWidgets.QLabel:
    """A plain-text label; `role` is a look in the style sheet ("title", "heading", "muted", "error" …)."""
    made = _Wrapping(parent) if wrap else QtWidgets.QLabel(parent)
    made.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if QtGui.QGuiApplication.isRightToLeft():
        # A name in other letters too begins where all else does.
        made.setAlignment(_AT_RIGHT)
        if wrap:
            # WORKAROUND: Qt puts the space at which a line was broken before it, and its end out of the label.
            made.setContentsMargins(made.fontMetrics().horizontalAdvance(" ") + 1, 0, 0, 0)
    if role:
        made.setProperty("role", role)
    return made


def set_role(widget: QtWidgets.QWidget, role: str, name: str = "role") -> None:
    """Give a widget another look, at once. Does nothing where it has that look."""
    if widget.property(name) == role:
        return
    widget.setProperty(name, role)
    if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class _Wrapping(QtWidgets.QLabel):
    """Remembers how high it is: a layout asks a dozen times, and each time Qt breaks all the text into rows."""

    def __init__(self, parent: QtWidgets.QWidget | None) -> None:
        super().__init__(parent)
        self._high: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        """What the text needs in that width."""
        high = self._high.get(width)
        if high is None:
            high = self._high[width] = super().heightForWidth(width)
        return high

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Another text has another height."""
        self._high.clear()
        super().setText(text)

    def setContentsMargins(self, *margins: Any) -> None:  # noqa: N802 - Qt's name
        """What is around the text counts too."""
        self._high.clear()
        super().setContentsMargins(*margins)

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """So do its letters."""
        if event.type() in (QtCore.QEvent.Type.FontChange, QtCore.QEvent.Type.StyleChange):
            self._high.clear()
        super().changeEvent(event)
