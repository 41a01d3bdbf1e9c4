"""Text panes that cover what lies below them."""

from __future__ import annotations

from PySide6 import QtGui, QtWidgets


def opaque(edit: QtWidgets.QPlainTextEdit) -> None:
    """Let the pane fill its own ground.

    With a style sheet Qt takes a pane for transparent, and for every letter in it paints each widget around it.
    """
    edit.viewport().setBackgroundRole(QtGui.QPalette.ColorRole.Base)
    edit.viewport().setAutoFillBackground(True)
