"""Labels that never read their text as rich text: Qt would load files that a message names."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

_SIDE = QtCore.Qt.AlignmentFlag
_AT_RIGHT = _SIDE.AlignRight | _SIDE.AlignAbsolute | _SIDE.AlignVCenter


def label(
    text: str = "", role: str = "", *, wrap: bool = False, parent: QtWidgets.QWidget | None = None
) -> QtWidgets.QLabel:
    """A plain-text label; `role` is a look in the style sheet ("title", "heading", "muted", "error" …)."""
    made = QtWidgets.QLabel(parent)
    made.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if (
        QtGui.QGuiApplication.isRightToLeft()
    ):  # a name in other letters too begins where all else does
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
