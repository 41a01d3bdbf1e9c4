"""A layout that fills lines as words fill a page: from where one begins to read."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.ui.widgets.direction import mirrored


class Flow(QtWidgets.QLayout):
    """Chips, filters, tags."""

    def __init__(self, parent: QtWidgets.QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QtWidgets.QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def clear(self) -> None:
        """Remove and delete all widgets."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.invalidate()

    def addItem(self, item: QtWidgets.QLayoutItem) -> None:
        """Qt's way in."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QtWidgets.QLayoutItem | None:
        """The item there, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QtWidgets.QLayoutItem | None:
        """Take the item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at that width."""
        # Layouts around it ask thousands of times while nothing changes.
        if width not in self._heights:
            self._heights[width] = self._arrange(QtCore.QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """An item changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QtCore.QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QtCore.QSize:
        """All on one line."""
        return self.minimumSize()

    def minimumSize(self) -> QtCore.QSize:  # noqa: N802 - Qt's name
        """The largest item."""
        size = QtCore.QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return size + QtCore.QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _arrange(self, rect: QtCore.QRect, *, move: bool) -> int:
        edges = self.contentsMargins()
        whole, rect = rect, rect.marginsRemoved(edges)
        around = self.parentWidget()
        from_right = move and around is not None and around.isRightToLeft()
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and line:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if move:
                place = QtCore.QRect(QtCore.QPoint(x, y), size)
                item.setGeometry(mirrored(place, rect) if from_right else place)
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line + edges.bottom() - whole.y()
