"""One of several ways, as a row of buttons; the fields of the chosen one below."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6 import QtWidgets

from composer.messages.choosing import choose
from composer.messages.draft import Address
from composer.messages.words import Choice
from composer.ui.forms.build import Block, Place
from composer.ui.forms.context import Context
from composer.ui.forms.head import FieldHead
from composer.ui.translate import said
from composer.ui.widgets.labels import label
from composer.ui.widgets.segments import Segments


class ChoiceBox(QtWidgets.QWidget):
    """Which branch is shown is read from the draft, never from the widgets."""

    def __init__(self, context: Context, base: Address, word: Choice) -> None:
        super().__init__()
        self._context, self._base, self._word = context, base, word
        self._shown = ""
        self._block: Block | None = None
        self._help: QtWidgets.QLabel | None = None
        head = FieldHead(context.theme, said(word.label), said(word.help), required=False)
        head.help_wanted.connect(self._toggle_help)
        self._segments = Segments([(branch.key, said(branch.label)) for branch in word.branches])
        self._segments.setAccessibleName(said(word.label))
        self._segments.setAccessibleDescription(said(word.help))
        self._segments.chosen.connect(self._choose)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(head)
        self._column.addWidget(self._segments)

    def refresh(self) -> None:
        """Show the branch that the draft has chosen."""
        key = self._context.desk.draft.chosen.get(
            (*self._base, self._word.key), self._word.branches[0].key
        )
        if key != self._shown:
            self._shown = key
            self._segments.show_key(key)
            self._replace_block(key)
        elif self._block is not None:
            self._block.refresh()

    def places(self) -> Iterator[Place]:
        """Of the branch that is shown."""
        if self._block is not None:
            yield from self._block.places()

    def _replace_block(self, key: str) -> None:
        if self._block is not None:
            self._block.hide()
            self._block.setParent(None)
            self._block.deleteLater()
            self._block = None
        words = self._word.branch(key).words
        if words:
            self._block = Block(self._context, self._base, words)
            self._column.addSpacing(0)
            self._column.addWidget(self._block)
            self._block.layout().setContentsMargins(0, 6, 0, 0)  # type: ignore[union-attr]
            self._block.refresh()

    def _choose(self, key: str) -> None:
        desk = self._context.desk
        desk.edit(choose(desk.draft, self._base, self._word, key, self._context.order))

    def _toggle_help(self) -> None:
        if self._help is None:
            self._help = label(said(self._word.help), "muted", wrap=True)
            self._column.insertWidget(1, self._help)
        else:
            self._help.setVisible(not self._help.isVisibleTo(self))
