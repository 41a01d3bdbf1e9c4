"""Text panes that cover what lies below them, and that whatever is pasted into them does not stop."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

_LONG = 4_000
"""Characters of a word from which on it is broken wherever a row ends."""
_Wrap = QtGui.QTextOption.WrapMode


def wrap_mode(text: str) -> QtGui.QTextOption.WrapMode:
    """How rows of the text end: between words; anywhere, where a word is very long (a picture in base64, say).

    Qt looks for each row from the word's begin to its end: of a million letters that takes minutes.
    """
    return _Wrap.WrapAnywhere if _has_long_word(text) else _Wrap.WrapAtWordBoundaryOrAnywhere


def _has_long_word(text: str) -> bool:
    """From space to space in long steps: it is asked at each letter that changes the text."""
    at = 0
    while len(text) - at > _LONG:
        end = at + _LONG + 1
        space = max(text.rfind(" ", at, end), text.rfind("\n", at, end))
        if space < 0:
            return max(map(len, text.split()), default=0) > _LONG
        at = space + 1
    return False


class OpaquePane(QtWidgets.QPlainTextEdit):
    """Fills its own ground, with the palette's colour for it.

    With a style sheet Qt takes a pane for transparent, and for every letter in it paints each widget around it. That
    matters from the first letter on, and not before: asked for a viewport, Qt for Python first makes itself known all the
    widgets that there are, which the start has no time for.
    """

    _transparent = False
    """Since it was last shown or restyled."""

    def make_way(self, text: str) -> None:
        """Before this text comes in: fill the ground, and break words anywhere if it needs that."""
        self._fill()
        if wrap_mode(text) == _Wrap.WrapAnywhere:
            self.setWordWrapMode(_Wrap.WrapAnywhere)

    def settle_down(self, text: str) -> None:
        """Keep words whole again if this, all the text, lets them. Not before it is in: Qt would set the old one so."""
        mode = wrap_mode(text)
        if mode != self.wordWrapMode():
            self.setWordWrapMode(mode)

    def setPlainText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show this text and no other."""
        self.make_way(text)
        super().setPlainText(text)
        self.settle_down(text)

    def insertFromMimeData(self, source: QtCore.QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste or drop."""
        self.make_way(source.text())
        super().insertFromMimeData(source)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """The style sheet has been read by now, and has made the pane transparent."""
        super().showEvent(event)
        self._transparent = True

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """Another look makes it transparent again."""
        super().changeEvent(event)
        if event.type() is QtCore.QEvent.Type.StyleChange and self.isVisible():
            self._transparent = True

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Somebody writes."""
        self._fill()
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QtCore.QMimeData) -> bool:  # noqa: N802 - Qt's name
        """A file is no text to write: whoever is around the pane may open it. A web address is."""
        files = any(url.isLocalFile() for url in source.urls())
        return not files and super().canInsertFromMimeData(source)

    def _fill(self) -> None:
        if not self._transparent:
            return
        self._transparent = False
        view = self.viewport()
        view.setBackgroundRole(QtGui.QPalette.ColorRole.Base)
        view.setAutoFillBackground(True)
