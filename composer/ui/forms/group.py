"""Words under a heading that folds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6 import QtCore, QtWidgets

from composer.messages.choosing import place
from composer.messages.draft import Address
from composer.messages.tree import ABSENT
from composer.messages.words import Group, fields
from composer.ui import icons
from composer.ui.forms.build import Block, Place
from composer.ui.forms.context import Context
from composer.ui.translate import said
from composer.ui.widgets.in_layout import entries
from composer.ui.widgets.labels import label


class GroupBox(QtWidgets.QWidget):
    """A heading and a block. A folded group is built when it is first opened, or when it holds something."""

    def __init__(self, context: Context, base: Address, word: Group) -> None:
        super().__init__()
        self._context, self._base, self._word = context, base, word
        self._block: Block | None = None
        self._head = QtWidgets.QToolButton()
        self._head.setProperty("role", "fold")
        self._head.setCheckable(True)
        self._head.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setIconSize(QtCore.QSize(16, 16))
        self._head.setText(said(word.label))
        self._head.setAccessibleDescription(said(word.help))
        self._head.toggled.connect(self._fold)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._head, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        context.theme.changed.connect(self._paint)
        self._head.setChecked(not word.folded or self._holds_something())
        self._paint()

    def refresh(self) -> None:
        """Show the draft; what is inside must not be hidden from the person, so a filled group opens."""
        if self._block is not None:
            self._block.refresh()
        elif self._holds_something():
            self._head.setChecked(True)

    def places(self) -> Iterator[Place]:
        """Of the block, once it was built."""
        if self._block is not None:
            yield from self._block.places()

    def unfold(self) -> bool:
        """Open it; whether it was folded."""
        was_folded = not self._head.isChecked()
        self._head.setChecked(True)
        return was_folded

    def covers(self, pointer: str) -> bool:
        """Whether the field of that pointer is one of the group's."""
        draft = self._context.desk.draft
        return any(
            f"{pointer}/".startswith(draft.pointer(place(draft, self._base, word)) + "/")
            for path, word in fields(self._word.words)
            if "/*/" not in path
        )

    def _holds_something(self) -> bool:
        draft = self._context.desk.draft
        return any(
            draft.get(place(draft, self._base, word)) is not ABSENT
            for path, word in fields(self._word.words)
            if "/*/" not in path
        )

    def _fold(self, on: bool) -> None:
        if on and self._block is None:
            self._block = Block(self._context, self._base, self._word.words)
            self._block.layout().setContentsMargins(0, 0, 0, 4)  # type: ignore[union-attr]
            if self._word.help:
                self._column.addWidget(label(said(self._word.help), "muted", wrap=True))
            self._column.addWidget(self._block)
            self._block.refresh()
        for part in islice(entries(self._column), 1, None):
            if isinstance(part, QtWidgets.QWidget):
                part.setVisible(on)
        self._paint()
        self._context.desk.folded.emit()

    def _paint(self) -> None:
        name = "chevron-down" if self._head.isChecked() else "chevron-right"
        self._head.setIcon(icons.icon(name, self._context.theme.tokens["muted"], 16))
