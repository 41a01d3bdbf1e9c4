"""Text panes that cover what lies below them."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets


class OpaquePane(QtWidgets.QPlainTextEdit):
    """Fills its own ground, with the palette's colour for it.

    With a style sheet Qt takes a pane for transparent, and for every letter in it paints each widget around it.
    """

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """The style sheet has been read by now, and has made the pane transparent."""
        super().showEvent(event)
        self._fill()

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """Another look makes it transparent again."""
        super().changeEvent(event)
        if event.type() is QtCore.QEvent.Type.StyleChange:
            self._fill()

    def canInsertFromMimeData(self, source: QtCore.QMimeData) -> bool:  # noqa: N802 - Qt's name
        """A file is no text to write: whoever is around the pane may open it."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def _fill(self) -> None:
        view = self.viewport()
        view.setBackgroundRole(QtGui.QPalette.ColorRole.Base)
        view.setAutoFillBackground(True)
