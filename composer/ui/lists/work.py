"""A list at work: what its columns are, its rows, and one row as the phone shows it. In a small window one at a time."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.widgets.segments import Segments

_NARROW, _LOW = 820, 380
"""Pixels below which there is no room for all three."""


class Work(QtWidgets.QWidget):
    """Arranges the three."""

    def __init__(
        self, columns: QtWidgets.QWidget, rows: QtWidgets.QWidget, stepper: QtWidgets.QWidget
    ) -> None:
        super().__init__()
        self._columns, self._rows, self._stepper = columns, rows, stepper
        self._small = False
        self.parts = Segments(
            [
                ("rows", self.tr("Rows")),
                ("columns", self.tr("Columns")),
                ("preview", self.tr("Preview")),
            ]
        )
        self.parts.setAccessibleName(self.tr("What is shown of the list"))
        self.parts.chosen.connect(self.show_part)
        self._choice = QtWidgets.QWidget()
        choice = QtWidgets.QHBoxLayout(self._choice)
        choice.setContentsMargins(20, 10, 20, 0)
        choice.addWidget(self.parts, 1)
        self._choice.hide()
        self._left = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(self._left)
        column.setContentsMargins(20, 16, 20, 0)
        column.setSpacing(12)
        column.addWidget(columns)
        column.addWidget(rows, 1)
        splitter = QtWidgets.QSplitter(QtCore.Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._left)
        splitter.addWidget(stepper)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([820, 400])
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._choice)
        whole.addWidget(splitter, 1)

    def show_part(self, key: str) -> None:
        """Show `rows`, `columns` or `preview`, where there is no room for all."""
        self.parts.show_key(key)
        if self._small:
            self._columns.setVisible(key == "columns")
            self._rows.setVisible(key == "rows")
            self._left.setVisible(key != "preview")
            self._stepper.setVisible(key == "preview")

    def minimumSizeHint(self) -> QtCore.QSize:
        """As small as one of them can be: smaller than all together."""
        return QtCore.QSize(300, 160)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """All side by side, or one at a time."""
        super().resizeEvent(event)
        small = event.size().width() < _NARROW or event.size().height() < _LOW
        if small == self._small:
            return
        self._small = small
        self._choice.setVisible(small)
        if small:
            self.show_part("rows")
            return
        for part in (self._columns, self._rows, self._left, self._stepper):
            part.show()
