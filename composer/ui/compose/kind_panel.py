"""The panel of the kind picker: kinds in their groups, samples below, and a search over both."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.messages import KINDS
from composer.messages.kind import Kind
from composer.ui.compose.find_panel import WHAT, FindPanel
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets import rows
from composer.ui.widgets.direction import beside


class KindPanel(FindPanel):
    """Signals `picked(kind key, number of the sample)`; the number is -1 for the kind itself."""

    picked = QtCore.Signal(str, int)

    def __init__(self, theme: Theme, parent: QtWidgets.QWidget) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("Search kinds and samples"),
            self.tr("Kinds and samples"),
            self.tr("Nothing found. Try a word such as “button” or “template”."),
        )
        self._fill()

    def open_below(self, button: QtWidgets.QWidget, kind: Kind | None) -> None:
        """Show the panel, the present kind marked."""
        self._begin()
        for index in range(self._list.count()):
            item = self._list.item(index)
            if kind is not None and item.data(WHAT) == (kind.key, -1):
                self._list.setCurrentItem(item)
        size = QtCore.QSize(max(button.width(), 400), 460)
        self._open(QtCore.QRect(beside(button, size.width(), button.height() + 4), size))

    def _fill(self) -> None:
        groups: dict[str, list[Kind]] = {}
        for kind in KINDS:
            groups.setdefault(kind.group, []).append(kind)
        for group, some in groups.items():
            rows.add_heading(self._list, said(group))
            for kind in some:
                item = rows.add_row(
                    self._list, kind.icon, said(kind.title), said(kind.summary), color="accent"
                )
                item.setData(WHAT, (kind.key, -1))
        rows.add_heading(self._list, self.tr("Samples"))
        for kind in KINDS:
            for number, sample in enumerate(kind.samples):
                item = rows.add_row(self._list, kind.icon, said(sample.title), said(kind.title))
                item.setData(WHAT, (kind.key, number))

    def _picked(self, what: Any) -> None:
        self.picked.emit(*what)
