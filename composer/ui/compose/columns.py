"""Form, phone, and JSON with the problems, side by side; where that is too narrow, the phone is a tab."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

_NARROW = 880
"""Narrower than that, in pixels, there are two columns."""
_WIDTHS = [480, 360, 380]
_STRETCHES = (5, 4, 4)


class Columns(QtWidgets.QSplitter):
    """Arranges the three; `tabs` are those of the right one."""

    def __init__(
        self,
        form: QtWidgets.QWidget,
        phone: QtWidgets.QWidget,
        json: QtWidgets.QWidget,
        problems: QtWidgets.QWidget,
    ) -> None:
        super().__init__(QtCore.Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.tabs = QtWidgets.QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(json, self.tr("JSON"))
        self.tabs.addTab(problems, self.tr("Problems"))
        self.tabs.setMinimumWidth(260)
        side = QtWidgets.QWidget()
        side.setProperty("role", "side")
        column = QtWidgets.QVBoxLayout(side)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.tabs)
        self._stand = QtWidgets.QWidget(autoFillBackground=True)
        around = QtWidgets.QVBoxLayout(self._stand)
        around.setContentsMargins(20, 18, 20, 18)
        around.addWidget(phone)
        for widget, stretch in zip((form, self._stand, side), _STRETCHES, strict=True):
            self.addWidget(widget)
            self.setStretchFactor(self.count() - 1, stretch)
        self.setSizes(_WIDTHS)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Where three columns have no room, the phone is the first of the tabs."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if narrow == (self.count() == 2):
            return
        if narrow:
            self.tabs.insertTab(0, self._stand, self.tr("Phone"))
            self.tabs.setCurrentIndex(0)
        else:
            self.tabs.removeTab(0)
            self.insertWidget(1, self._stand)
            self.setStretchFactor(1, _STRETCHES[1])
            self._stand.show()
            self.setSizes(_WIDTHS)
