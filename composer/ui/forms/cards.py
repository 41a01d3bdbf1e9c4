"""A list of like objects: a card each, to add, move and remove."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.messages.choosing import adopt, own_cards
from composer.messages.draft import Address
from composer.messages.problem import Problem
from composer.messages.tree import split
from composer.messages.words import Cards
from composer.ui.forms.build import Block, Place
from composer.ui.forms.context import Context
from composer.ui.forms.head import FieldHead
from composer.ui.forms.notice import Notice
from composer.ui.translate import said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.labels import label


class CardsBox(QtWidgets.QWidget):
    """Cards are known by their numbers: moving one moves its widgets, focus and all."""

    def __init__(self, context: Context, base: Address, word: Cards) -> None:
        super().__init__()
        self._context, self._word = context, word
        self.address: Address = (*base, *split(word.at))
        self._cards: dict[int, _Card] = {}
        self._problems: tuple[Problem, ...] = ()
        self._notice: Notice | None = None
        self._required = False
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        head = self._head = FieldHead(
            context.theme, said(word.label), said(word.help), required=False
        )
        self._help = label(said(word.help), "muted", wrap=True)
        self._help.hide()
        head.help_wanted.connect(lambda: self._help.setVisible(not self._help.isVisible()))
        self._column.addWidget(head)
        self._column.addWidget(self._help)
        self._list = QtWidgets.QVBoxLayout()
        self._list.setSpacing(8)
        self._column.addLayout(self._list)
        self._add = push(said(word.add), self._add_card, "quiet")
        self._column.addWidget(self._add, 0, QtCore.Qt.AlignmentFlag.AlignLeft)

    @property
    def pointer(self) -> str:
        """Where the list is in the request."""
        return self._context.desk.draft.pointer(self.address)

    def refresh(self) -> None:
        """Show the draft's cards, in their order."""
        facts = self._context.facts(self.address)
        if facts is not None and facts.required != self._required:
            self._required = facts.required
            self._head.learn(required=facts.required, help_text=said(self._word.help))
        numbers = own_cards(self._context.desk.draft, self.address, self._word)
        for number in [one for one in self._cards if one not in numbers]:
            card = self._cards.pop(number)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for index, number in enumerate(numbers):
            self._show_card(index, number, len(numbers))
        most = self._word.most
        full = most is not None and len(numbers) >= most
        self._add.setEnabled(not full)
        self._add.setToolTip(self.tr("{0} is the limit.").format(most) if full else "")

    def places(self) -> Iterator[Place]:
        """The list itself, and the fields of its cards."""
        yield self
        for number in own_cards(self._context.desk.draft, self.address, self._word):
            if number in self._cards:
                yield from self._cards[number].block.places()

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool) -> None:
        """Problems of the list as a whole."""
        spoken = tuple(one for one in problems if attempted or one.rule != "missing")
        if spoken == self._problems:
            return
        self._problems = spoken
        if spoken and self._notice is None:
            self._notice = Notice(self._context.theme)
            self._column.addWidget(self._notice)
        if self._notice is not None:
            self._notice.setVisible(bool(spoken))
            if spoken:
                self._notice.show_problems(spoken)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is shown at the list."""
        return self._problems

    def focus_target(self) -> QtWidgets.QWidget:
        """The button that adds, or the first card where the list is full."""
        if self._add.isEnabled() or not self._cards:
            return self._add
        first = next(iter(self._cards.values()))
        return next((place.focus_target() for place in first.block.places()), self._add)

    def _show_card(self, index: int, number: int, count: int) -> None:
        card = self._cards.get(number)
        if card is None:
            block = Block(self._context, (*self.address, number), self._word.words)
            card = _Card(self._context, block)
            card.moved.connect(lambda by: self._move(number, by))
            card.removed.connect(lambda: self._remove(number))
            self._cards[number] = card
        if self._list.indexOf(card) != index:
            self._list.removeWidget(card)
            self._list.insertWidget(index, card)
        noun = said(self._word.noun).replace("{n}", str(index + 1))
        card.name(noun, first=index == 0, last=index == count - 1, may_go=count > self._word.least)
        card.block.refresh()

    def _add_card(self) -> None:
        desk = self._context.desk
        blank: Any = deepcopy(dict(self._word.blank))
        draft = desk.draft.add_card(self.address, blank, self._context.order)
        number = draft.last_card
        desk.edit(adopt(draft, (*self.address, number), self._word.words))
        self._focus(number)

    def _remove(self, number: int) -> None:
        desk = self._context.desk
        numbers = own_cards(desk.draft, self.address, self._word)
        place = numbers.index(number)
        left = [one for one in numbers if one != number]
        depth = 1 if self._required else len(split(self._word.at))
        desk.edit(desk.draft.remove_card(self.address, number, depth))
        if left:
            self._focus(left[min(place, len(left) - 1)])
        else:
            self._add.setFocus()

    def _move(self, number: int, by: int) -> None:
        desk = self._context.desk
        mine = own_cards(desk.draft, self.address, self._word)
        target = mine.index(number) + by
        if 0 <= target < len(mine):
            every = desk.draft.numbers(self.address)
            steps = every.index(mine[target]) - every.index(number)
            desk.edit(desk.draft.move_card(self.address, number, steps))

    def _focus(self, number: int) -> None:
        card = self._cards.get(number)
        if card is not None:
            first = next(card.block.places(), None)
            if first is not None:
                first.focus_target().setFocus()


class _Card(QtWidgets.QFrame):
    moved = QtCore.Signal(int)
    removed = QtCore.Signal()

    def __init__(self, context: Context, block: Block) -> None:
        super().__init__()
        self.setProperty("role", "inner-card")
        self.block = block
        self._title = label(role="heading")
        theme = context.theme
        self._up = IconButton(theme, "arrow-up", "", lambda: self.moved.emit(-1), size=15)
        self._down = IconButton(theme, "arrow-down", "", lambda: self.moved.emit(1), size=15)
        self._bin = IconButton(theme, "trash-2", "", self.removed.emit, size=15)
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._title, 1)
        for button in (self._up, self._down, self._bin):
            row.addWidget(button)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 12)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(block)

    def name(self, noun: str, *, first: bool, last: bool, may_go: bool) -> None:
        """What the card is called now, and what may be done with it."""
        self._title.setText(noun)
        for button, text, on in (
            (self._up, self.tr("Move {0} up"), not first),
            (self._down, self.tr("Move {0} down"), not last),
            (self._bin, self.tr("Remove {0}"), may_go),
        ):
            button.setToolTip(text.format(noun))
            button.setAccessibleName(text.format(noun))
            button.setEnabled(on)
