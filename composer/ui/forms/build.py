"""Words into widgets. A block is the words of one object; groups, choices and cards hold further blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6 import QtWidgets

from composer.messages.draft import Address
from composer.messages.problem import Problem
from composer.messages.words import AnyWord, Cards, Choice, Group
from composer.ui.forms.context import Context
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
    """The words of one object, below each other."""

    def __init__(self, context: Context, base: Address, words: Sequence[AnyWord]) -> None:
        super().__init__()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self._parts: list[Part] = []
        for word in words:
            part = make(context, base, word)
            self._parts.append(part)
            assert isinstance(part, QtWidgets.QWidget)  # noqa: S101 - every part is one
            column.addWidget(part)

    def refresh(self) -> None:
        """Show the draft."""
        for part in self._parts:
            part.refresh()

    def places(self) -> Iterator[Place]:
        """Of all parts."""
        for part in self._parts:
            yield from part.places()


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
            return FieldRow(context, base, word)
