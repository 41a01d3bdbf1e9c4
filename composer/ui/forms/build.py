"""Words into widgets. A block is the words of one object; groups, choices and cards hold further blocks."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from PySide6 import QtWidgets

from composer.messages import tree
from composer.messages.draft import Address
from composer.messages.problem import Problem
from composer.messages.words import AnyWord, Cards, Choice, Group, fields
from composer.ui.forms.context import Context
from composer.ui.forms.direction import follow_writing
from composer.ui.forms.field import FieldRow

SPACE = 16
"""Between two fields, in pixels."""


class Part(Protocol):
    """What a block asks of what it holds."""

    def refresh(self) -> None:
        """Show the draft."""

    def places(self) -> Iterator[Place]:
        """Everything in it that can show a problem."""


class Place(Protocol):
    """A field, or a list of cards: something a problem can be shown at."""

    @property
    def pointer(self) -> str:
        """Where in the request."""

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool) -> None:
        """Show them, or none."""

    def focus_target(self) -> QtWidgets.QWidget:
        """What takes the keys."""


class Block(QtWidgets.QWidget):
    """The words of one object, below each other. Long ones are there a few turns of the event loop later."""

    def __init__(self, context: Context, base: Address, words: Sequence[AnyWord]) -> None:
        """It is empty until it is refreshed."""
        super().__init__()
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._context, self._base, self._words = context, base, words
        self._parts: list[Part] = []
        self._reads = [_reads(word) for word in words]
        self._tables: list[Any] = []
        self._seen: list[list[Any]] = []
        self._rest: QtWidgets.QWidget | None = None
        self._growing = False

    def refresh(self) -> None:
        """Show the draft: in the parts that read something else than the last time.

        Drafts share what stayed, so that to look whether it is the same object is enough, and quick.
        """
        draft = self._context.desk.draft
        tables = [draft.cards, draft.chosen, self._context.models.ready]
        anew = not _same(tables, self._tables)
        self._tables = tables
        below = draft.get(self._base)
        with self._context.steps.slice():
            for index, part in enumerate(self._parts):
                values = self._values(index, below)
                if anew or not _same(values, self._seen[index]):
                    self._seen[index] = values
                    part.refresh()
            if not self._complete and not self._growing:
                self._begin_to_grow()

    def places(self) -> Iterator[Place]:
        """Of all parts that are there."""
        for part in self._parts:
            yield from part.places()

    def _begin_to_grow(self) -> None:
        """Make what this turn of the event loop has time for; the rest is made in later ones."""
        self._growing = True
        while not self._context.steps.spent:
            if not self._add_part(self._column):
                return
        # Out of sight until it is whole: else all that is below would be laid out anew for each part.
        self._rest = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(self._rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self._rest.hide()
        self._column.addWidget(self._rest)
        self._context.steps.add(self, self._grow)

    def _grow(self) -> bool:
        """Make the next part; whether there are more."""
        rest = self._rest
        assert rest is not None  # noqa: S101 - it grows
        if self._complete:
            rest.show()
            return False
        column = rest.layout()
        assert isinstance(column, QtWidgets.QVBoxLayout)  # noqa: S101 - it was made so
        self._add_part(column)
        return True

    @property
    def _complete(self) -> bool:
        return len(self._parts) == len(self._words)

    def _add_part(self, column: QtWidgets.QVBoxLayout) -> bool:
        """Make the next part; whether there are more."""
        index = len(self._parts)
        part = make(self._context, self._base, self._words[index])
        assert isinstance(part, QtWidgets.QWidget)  # noqa: S101 - every part is one
        column.addWidget(part)
        self._parts.append(part)
        self._seen.append(self._values(index, self._context.desk.draft.get(self._base)))
        part.refresh()
        return not self._complete

    def _values(self, index: int, below: Any) -> list[Any]:
        return [tree.get(below, steps) for steps in self._reads[index]]


def _reads(word: AnyWord) -> tuple[tuple[str, ...], ...]:
    """The paths of the values that a word's part shows; of cards, that of their list."""
    paths = (
        spelling.partition("/*/")[0]
        for path, field in fields((word,))
        for spelling in (path, *field.also, *field.watches, *(field.spared or ())[:1])
    )
    return tuple(tree.split(path) for path in dict.fromkeys(paths))


def _same(values: list[Any], others: list[Any]) -> bool:
    """Whether both hold the same objects."""
    return len(values) == len(others) and all(map(operator.is_, values, others))


def make(context: Context, base: Address, word: AnyWord) -> Part:
    """The part of one word."""
    from composer.ui.forms.cards import CardsBox
    from composer.ui.forms.choice import ChoiceBox
    from composer.ui.forms.group import GroupBox

    match word:
        case Group():
            return GroupBox(context, base, word)
        case Choice():
            return ChoiceBox(context, base, word)
        case Cards():
            return CardsBox(context, base, word)
        case _:
            row = FieldRow(context, base, word)
            context.steps.spend(1)
            editor = row.focus_target()
            if isinstance(editor, QtWidgets.QPlainTextEdit):
                follow_writing(editor)
            return row
