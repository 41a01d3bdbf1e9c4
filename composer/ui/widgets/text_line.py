"""A line of text that leaves files which are dragged onto it to the page."""

from __future__ import annotations

from PySide6 import QtGui, QtWidgets


class TextLine(QtWidgets.QLineEdit):
    """Else Qt writes the file's address on this computer into it, which nobody wants there."""

    def dragEnterEvent(self, event: QtGui.QDragEnterEvent) -> None:
        """Text and web addresses alone."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.ignore()
        else:
            super().dragEnterEvent(event)
