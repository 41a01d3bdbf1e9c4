"""The editor of a web address: one that is dragged there takes the place of what stood there."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.ui.forms import dropped
from composer.ui.forms.editors import Line
from composer.ui.widgets.labels import set_role


class Link(Line):
    """A line for an address. A file of this computer is answered with why it cannot be sent so."""

    def put(self, address: str) -> None:
        """Another address: an edit like any other."""
        self.setText(address)
        self.edited.emit(self.value())

    def dragEnterEvent(self, event: QtGui.QDragEnterEvent) -> None:
        """It shows that it takes addresses."""
        if _takes(event.mimeData()):
            event.acceptProposedAction()
            set_role(self, "yes", "drop")
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QtGui.QDragMoveEvent) -> None:
        """All of the field takes it; there is no place between letters for it."""
        if _takes(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dragLeaveEvent(self, event: QtGui.QDragLeaveEvent) -> None:
        """It went elsewhere."""
        set_role(self, "", "drop")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QtGui.QDropEvent) -> None:
        """Take the address, or say what to do with a file."""
        set_role(self, "", "drop")
        data = event.mimeData()
        if found := dropped.address(data):
            event.acceptProposedAction()
            self.put(found)
        elif paths := dropped.files(data):
            event.acceptProposedAction()
            dropped.tell(self, dropped.why_not(QtCore.QFileInfo(paths[0]).fileName()))
        else:
            super().dropEvent(event)


def _takes(data: QtCore.QMimeData) -> bool:
    return bool(dropped.address(data) or dropped.files(data))
