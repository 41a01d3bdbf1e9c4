"""A list of like objects: a card each, to add, move and remove."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.messages.choosing import adopt, own_cards, place
from composer.messages.draft import Address
from composer.messages.problem import Problem
from composer.messages.tree import get, split
from composer.messages.words import Cards, fields
from composer.ui.forms.build import Block, Place
from composer.ui.forms.card import Card, Deeds
from composer.ui.forms.context import Context
from composer.ui.forms.head import FieldHead
from composer.ui.forms.notice import Notice
from composer.ui.forms.steps import bring_into_sight
from composer.ui.translate import said
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label

FEW = 3
"""So many cards stand open from the start; of more, a person sees the heads and opens what is wanted."""
_TOGETHER = 50
"""Cards that are shown together, for each time all below is laid out anew."""
_HEAD = 0.5
"""What a closed card costs, in fields."""


class CardsBox(QtWidgets.QWidget):
    """Cards are known by their numbers: moving one moves its widgets, focus and all."""

    def __init__(self, context: Context, base: Address, word: Cards) -> None:
        super().__init__()
        self._context, self._base, self._word = context, base, word
        self._cards: dict[int, Card] = {}
        self._texts = [split(path) for path, _word in fields(word.words) if "/*/" not in path]
        self._problems: tuple[Problem, ...] = ()
        self._notice: Notice | None = None
        self._required = False
        self._growing = False
        self._hidden: list[Card] = []
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
    def address(self) -> Address:
        """Where the list is: under the spelling that it came with."""
        return place(self._context.desk.draft, self._base, self._word)

    @property
    def pointer(self) -> str:
        """Where the list is in the request."""
        return self._context.desk.draft.pointer(self.address)

    def refresh(self) -> None:
        """Show the draft's cards, in their order."""
        facts = self._context.facts(self._context.address(self._base, self._word))
        if facts is not None and facts.required != self._required:
            self._required = facts.required
            self._head.learn(required=facts.required, help_text=said(self._word.help))
        numbers = own_cards(self._context.desk.draft, self.address, self._word)
        for number in [one for one in self._cards if one not in numbers]:
            card = self._cards.pop(number)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._show_cards(numbers)
        most = self._word.most
        full = most is not None and len(numbers) >= most
        self._add.setEnabled(not full)
        self._add.setToolTip(self.tr("{0} is the limit.").format(most) if full else "")

    def places(self) -> Iterator[Place]:
        """The list itself, and the fields of its cards."""
        yield self
        for number in own_cards(self._context.desk.draft, self.address, self._word):
            card = self._cards.get(number)
            if card is not None and card.is_open and card.block is not None:
                yield from card.block.places()
            elif card is not None:
                yield card

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
        return next(iter(self._cards.values())).focus_target()

    def _show_cards(self, numbers: Sequence[int]) -> bool:
        """Show those that are there, and make what this turn of the event loop has time for; whether some are missing."""
        steps, place = self._context.steps, 0
        missing = False
        for index, number in enumerate(numbers):
            if number not in self._cards and steps.spent:
                missing = True
                continue
            self._show_card(index, number, len(numbers), place)
            place += 1
        if missing and not self._growing:
            self._growing = True
            steps.add(self, self._grow)
        return missing

    def _grow(self) -> bool:
        numbers = own_cards(self._context.desk.draft, self.address, self._word)
        missing = [number for number in numbers if number not in self._cards]
        for number in missing:
            if self._context.steps.spent:
                break
            index = numbers.index(number)
            place = sum(1 for one in numbers[:index] if one in self._cards)
            self._show_card(index, number, len(numbers), place, later=True)
            self._hidden.append(self._cards[number])
        self._growing = any(number not in self._cards for number in numbers)
        if not self._growing or len(self._hidden) >= _TOGETHER:
            there = set(self._cards.values())  # the others were removed meanwhile
            for card in self._hidden:
                if card in there:
                    card.show()
            self._hidden.clear()
        return self._growing

    def _show_card(
        self, index: int, number: int, count: int, place: int, *, later: bool = False
    ) -> None:
        """The card, at its place among those that are there; seen at once, or `later` with others."""
        card = self._cards.get(number)
        if card is None:
            card = self._make_card(number)
            self._context.steps.spend(_HEAD)
            if count <= FEW:
                card.set_open(True)
        if self._list.indexOf(card) != place:
            self._list.removeWidget(card)
            if later:
                card.hide()
            self._list.insertWidget(place, card)
            if not later:
                card.show()  # at once, so that it is laid out with what is there
        value = self._context.desk.draft.get((*self.address, number))
        card.name(
            said(self._word.noun).replace("{n}", str(index + 1)),
            _gist(value, self._texts),
            first=index == 0,
            last=index == count - 1,
            may_go=count > self._word.least,
        )
        card.refresh()

    def _make_card(self, number: int) -> Card:
        address = (*self.address, number)
        card = Card(
            self._context.theme,
            lambda: self._context.desk.draft.pointer(address),
            lambda: Block(self._context, address, self._word.words),
            Deeds(
                lambda by: self._move(number, by),
                lambda: self._remove(number),
                self._context.desk.folded.emit,
            ),
        )
        self._cards[number] = card
        return card

    def _add_card(self) -> None:
        desk = self._context.desk
        address = self.address
        draft = desk.draft.add_card(address, self._new(), self._context.order)
        number = draft.last_card
        desk.edit(adopt(draft, (*address, number), self._word.words))
        self._context.steps.finish()  # it may not be there yet
        self._cards[number].set_open(True)
        self._focus(number)

    def _new(self) -> Any:
        """What a new card holds."""
        listed = self._context.desk.draft.get(self.address)
        if self._word.like_last and isinstance(listed, list) and listed:
            return deepcopy(listed[-1])
        return deepcopy(dict(self._word.blank))

    def _remove(self, number: int) -> None:
        desk = self._context.desk
        numbers = own_cards(desk.draft, self.address, self._word)
        index = numbers.index(number)
        left = [one for one in numbers if one != number]
        depth = 1 if self._required else len(self.address) - len(self._base)
        desk.edit(desk.draft.remove_card(self.address, number, depth))
        if left:
            self._focus(left[min(index, len(left) - 1)])
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
        if card is None:
            return
        first = next(card.block.places(), None) if card.is_open and card.block else None
        target = (card if first is None else first).focus_target()
        target.setFocus()
        bring_into_sight(card)
        bring_into_sight(target)  # of a card that is higher than the form, at least its first field


def _gist(value: Any, paths: Sequence[tuple[str, ...]]) -> str:
    """The first text that the card holds, on one line."""
    for steps in paths:
        found = get(value, steps)
        if isinstance(found, str) and found.strip():
            return " ".join(found.split())[:120]
    return ""
