"""What shows, while something is dragged over a page, that it can be dropped there and what it does. Imported then."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.ui.widgets.labels import label


class DropHint(QtWidgets.QFrame):
    """A frame around the page and a line of words at its foot; what is below stays visible and takes the drop."""

    def __init__(self, over: QtWidgets.QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "drop")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = label(role="drop")
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 32)
        column.addStretch(1)
        column.addWidget(self.words, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)


def show(over: QtWidgets.QWidget, text: str) -> None:
    """Show that it can be dropped there, and what happens then."""
    hint = _hint(over) or DropHint(over)
    hint.words.setText(text)
    hint.setGeometry(over.rect())
    hint.raise_()
    hint.show()


def hide(over: QtWidgets.QWidget) -> None:
    """It went elsewhere, or was dropped."""
    hint = _hint(over)
    if hint is not None:
        hint.hide()


def _hint(over: QtWidgets.QWidget) -> DropHint | None:
    direct = QtCore.Qt.FindChildOption.FindDirectChildrenOnly
    found: DropHint | None = over.findChild(DropHint, options=direct)
    return found
