"""A ground of its own for a widget that is painted again and again.

Else Qt paints, for each letter, all that the widget stands in: a field in a card has a dozen widgets around it.
"""

from __future__ import annotations

from PySide6 import QtGui, QtWidgets

_Role = QtGui.QPalette.ColorRole
_GROUNDS = {
    "inner-card": _Role.AlternateBase,
    "card": _Role.Base,
    "panel": _Role.ToolTipBase,
    "side": _Role.Base,
}
"""What the style sheet paints those in; all else that a form stands in has the window's colour."""


def fill_ground(widget: QtWidgets.QWidget) -> None:
    """Give it the ground that it stands on."""
    if widget.autoFillBackground():
        return
    above = widget.parentWidget()
    while above is not None and above.property("role") not in _GROUNDS:
        above = above.parentWidget()
    widget.setBackgroundRole(_Role.Window if above is None else _GROUNDS[above.property("role")])
    widget.setAutoFillBackground(True)
