"""The sheet of all keys: those of commands from the registry, those of fields and lists from a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6 import QtCore, QtWidgets

from composer.ui.commands.caps import Caps
from composer.ui.commands.command import Command
from composer.ui.commands.fixed import fixed
from composer.ui.commands.groups import MENUS
from composer.ui.commands.keys import native
from composer.ui.commands.overlay import Overlay
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label

_WIDTH = 940
_HEIGHT = 690
_COLUMN = 280
"""Pixels that a column needs at least."""
_MOST = 3

Block = tuple[str, list[tuple[str, str]]]
"""A heading, and texts with their keys."""


class KeySheet(Overlay):
    """As many columns as there is room for; what does not fit is scrolled to."""

    def __init__(self, theme: Theme, window: QtWidgets.QWidget) -> None:
        super().__init__(theme, window, "")
        name = self.tr("Keyboard shortcuts")
        self.setAccessibleName(name)
        self.panel.setAccessibleName(name)
        self._blocks: list[Block] = []
        self._count = 0
        self.area = QtWidgets.QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(name)
        self.area.setProperty("role", "sheet")
        close = IconButton(theme, "x", self.tr("Close"), self.close_up)
        head = QtWidgets.QHBoxLayout()
        head.setContentsMargins(edges(24, 18, 16, 10))
        head.addWidget(label(name, "title"), 1)
        head.addWidget(close)
        column = QtWidgets.QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 10)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def show_keys(self, commands: Iterable[Command], headings: Mapping[str, str]) -> None:
        """Open it with the keys of these."""
        self._blocks = _blocks(list(commands), headings)
        self._count = 0
        self.open()
        self.area.setFocus(QtCore.Qt.FocusReason.PopupFocusReason)

    def wanted_size(self) -> QtCore.QSize:
        """Wide enough for three columns."""
        return QtCore.QSize(_WIDTH, _HEIGHT)

    def place(self) -> None:
        """The panel, and its columns for that width."""
        super().place()
        count = min(max((self.panel.width() - 40) // _COLUMN, 1), _MOST)
        if count != self._count:
            self._count = count
            columns = self._columns(count)
            self.area.setWidget(columns)
            columns.show()

    def _columns(self, count: int) -> QtWidgets.QWidget:
        """Blocks one below the other, each column as high as the others, as far as blocks are whole."""
        inner = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(inner)
        row.setContentsMargins(24, 4, 24, 14)
        row.setSpacing(36)
        whole = sum(len(lines) + 2 for _, lines in self._blocks)
        left, at = list(self._blocks), 0
        for number in range(count):
            column = QtWidgets.QVBoxLayout()
            column.setSpacing(5)
            while left and (at < whole * (number + 1) / count or number == count - 1):
                heading, lines = left.pop(0)
                at += len(lines) + 2
                self._add_block(column, heading, lines)
            column.addStretch(1)
            row.addLayout(column, 1)
        return inner

    def _add_block(
        self, column: QtWidgets.QVBoxLayout, heading: str, lines: Iterable[tuple[str, str]]
    ) -> None:
        column.addWidget(label(heading, "heading"))
        for text, keys in lines:
            name = label(text, wrap=True)
            name.setAccessibleName(f"{text}: {native(keys)}")
            line = QtWidgets.QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(name, 1)
            line.addWidget(Caps(self._theme, keys), 0, QtCore.Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
        column.addSpacing(16)


def _blocks(commands: list[Command], headings: Mapping[str, str]) -> list[Block]:
    blocks: list[Block] = []
    for group in MENUS:
        some = [one for one in commands if one.group == group and one.keys]
        lines = dict.fromkeys((one.text, one.keys[0]) for one in some)
        if lines:
            blocks.append((headings[group], list(lines)))
    return [*blocks, *fixed()]
