"""A page on which files and texts can be dropped: while one drags, it shows what that does; then it is done."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.late import late_import

_HINT = "composer.ui.widgets.drop_hint"  # most days nobody drags anything


class DropPlace(QtWidgets.QWidget):
    """Who is one says `drop_words` and does `take`; fields on it that take drops themselves come first."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def drop_words(self, data: QtCore.QMimeData) -> str:
        """What happens when this is dropped here; empty: it is not taken."""
        raise NotImplementedError

    def take(self, data: QtCore.QMimeData) -> None:
        """Do what `drop_words` said."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QtGui.QDragEnterEvent) -> None:
        """A file or a text can be dropped wherever no field takes it."""
        data = event.mimeData()
        if (data.hasUrls() or data.hasText()) and (words := self.drop_words(data)):
            event.acceptProposedAction()
            late_import(_HINT).show(self, words)

    def dragLeaveEvent(self, event: QtGui.QDragLeaveEvent) -> None:
        """It went elsewhere."""
        late_import(_HINT).hide(self)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QtGui.QDropEvent) -> None:
        """Take it."""
        event.acceptProposedAction()
        late_import(_HINT).hide(self)
        self.take(event.mimeData())
