"""A whole form in its scroll area: shows the draft, shows problems where they are, goes to one when asked."""

from __future__ import annotations

import operator
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.messages.draft import Draft
from composer.messages.leftovers import Known, leftovers
from composer.messages.problem import Problem
from composer.messages.tree import ABSENT, same_shape
from composer.ui.forms.build import SPACE, Block, Place
from composer.ui.forms.card import Card
from composer.ui.forms.context import Context
from composer.ui.forms.group import GroupBox
from composer.ui.forms.leftovers import LeftoversBox
from composer.ui.forms.steps import bring_into_sight
from composer.ui.forms.whole import Whole

_MANY = 200
"""Lists in a message that take a while to look through."""


class Form(QtWidgets.QWidget):
    """The words of a kind, or of the request's settings. `refresh` when the draft changed."""

    def __init__(
        self,
        context: Context,
        known: Known | None = None,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        """With `known`, what has no field is shown as JSON, except what is known: it is shown elsewhere.

        Built within its parent, it is styled once; put there later, all that is in it is styled again.
        """
        super().__init__(parent)
        self._context, self._known = context, known
        self._block = Block(context, context.base, context.words)
        self._leftovers: LeftoversBox | None = None
        self._looking = False
        self._shape: Any = ABSENT
        self._tables: tuple[Any, ...] = ()
        self._showing: list[Place] = []
        self._problems: tuple[Sequence[Problem], bool] = ((), False)
        # Once, however many groups and cards are opened: what they hold may show what they could not.
        self._again = QtCore.QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._show_again)
        context.desk.folded.connect(self._again.start)
        context.steps.when_done(self._complete)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        words = {path: one for path, one in (known or {}).items() if isinstance(one, str)}
        self._whole = Whole(context, words)
        self._column.addWidget(self._whole)
        self._column.addWidget(self._block)
        self.refresh()

    def refresh(self) -> None:
        """Show the draft."""
        self._block.refresh()
        if self._known is not None:
            self._look_for_leftovers(self._known)

    def _look_for_leftovers(self, known: Known) -> None:
        """Only where the draft's shape has changed: a letter makes none."""
        draft = self._context.desk.draft
        value, tables = draft.get(self._context.base), (draft.cards, draft.chosen)
        same = all(map(operator.is_, tables, self._tables)) and len(self._tables) > 0
        if not same or not same_shape(value, self._shape):
            self._show_leftovers_soon(draft, known)
        elif self._leftovers is not None:
            self._leftovers.refresh()
        self._shape, self._tables = value, tables

    def _show_leftovers_soon(self, draft: Draft, known: Known) -> None:
        """In a message of many lists a turn later: to look through all of it takes longer than a key may."""
        if len(draft.cards) < _MANY:
            self._show_leftovers(draft, known)
        elif not self._looking:
            self._looking = True
            self._context.steps.add(self, lambda: self._look_through(known))

    def _look_through(self, known: Known) -> bool:
        self._looking = False
        self._show_leftovers(self._context.desk.draft, known)
        return False

    def _show_leftovers(self, draft: Draft, known: Known) -> None:
        context = self._context
        if self._leftovers is None:
            if not leftovers(draft, context.base, context.words, known):
                return
            self._leftovers = LeftoversBox(context, context.words, known)
            self._column.addWidget(self._leftovers)
        self._leftovers.refresh()

    def complete(self) -> None:
        """Make at once what is made in steps."""
        self._context.steps.finish()
        if self._again.isActive():
            self._show_again()

    @property
    def growing(self) -> bool:
        """Whether some of it is still to be made."""
        return self._context.steps.pending

    def places(self) -> Iterator[Place]:
        """Everything that can show a problem."""
        self.complete()
        yield from self._places()

    def _complete(self) -> None:
        if still_there(self):
            self._context.desk.folded.emit()

    def _places(self) -> Iterator[Place]:
        """What is there now."""
        yield from self._block.places()
        if self._leftovers is not None:
            yield from self._leftovers.places()
        if self._known is not None:
            yield self._whole

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool = False) -> None:
        """Each problem at the field it names, or at the nearest around it; pointers are those of the request."""
        self._problems = problems, attempted
        self._show_again()

    def _show_again(self) -> None:
        self._again.stop()
        problems, attempted = self._problems
        if not problems and not self._showing:
            return
        places = {place.pointer: place for place in self._places()}
        found: dict[str, list[Problem]] = defaultdict(list)
        nearest, mended = Nearest(places), self._mended(places)
        for problem in problems:
            at = self._whole.pointer if problem.pointer in mended else nearest.to(problem.pointer)
            if at is not None:
                found[at].append(problem)
        live = [places[at] for at in found]
        for place in self._showing:
            if place not in live and still_there(place):
                place.show_problems((), attempted=attempted)
        for at, some in found.items():
            places[at].show_problems(some, attempted=attempted)
        self._showing = live

    def _mended(self, places: Mapping[str, Place]) -> frozenset[str]:
        return self._whole.mended() if self._whole.pointer in places else frozenset()

    def go_to(self, pointer: str) -> bool:
        """Put the cursor into the field of that pointer, unfolding what hides it; False if no field is near."""
        self._unfold(pointer)
        places = {
            place.pointer: place
            for place in self.places()
            if place is not self._whole or self._whole.problems
        }
        mended = pointer in self._mended(places)
        at = self._whole.pointer if mended else Nearest(places).to(pointer)
        if at is None:
            return False
        self._focus(places[at])
        return True

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        first = next(self._places(), None)
        if first is not None:
            first.focus_target().setFocus()

    def place_of(self, widget: QtWidgets.QWidget | None) -> str | None:
        """Where in what the form edits the field is that a widget is part of; None where it is not the form's."""
        if widget is None or not self.isAncestorOf(widget):
            return None
        base = len(self._context.desk.draft.pointer(self._context.base))
        found = ""
        for place in self._places():
            own = isinstance(place, QtWidgets.QWidget) and place.isAncestorOf(widget)
            if own or place.focus_target() is widget:
                found = place.pointer[base:]
        return found

    def focus_place(self, below: str) -> None:
        """Put the cursor into the field there, or into the first."""
        pointer = self._context.desk.draft.pointer(self._context.base) + below
        same = next((place for place in self._places() if place.pointer == pointer), None)
        if same is not None:
            self._focus(same)
        else:
            self.focus_first()

    def _focus(self, place: Place) -> None:
        target = place.focus_target()
        target.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        bring_into_sight(target)

    def _unfold(self, pointer: str) -> None:
        self.complete()
        folds: list[GroupBox | Card] = [*self.findChildren(GroupBox), *self.findChildren(Card)]
        covering = [fold for fold in folds if fold.covers(pointer)]
        if any([fold.unfold() for fold in covering]):  # noqa: C419 - every one of them
            self._unfold(pointer)  # what is inside was built only now


class Nearest:
    """Which of some pointers a problem is shown at."""

    def __init__(self, places: Collection[str]) -> None:
        self._places = places
        self._below: dict[str, str] | None = None

    def to(self, pointer: str) -> str | None:
        """The pointer itself, or the first below it (of a missing object, its first field), or the nearest above it."""
        if pointer in self._places:
            return pointer
        if self._below is None:
            self._below = _first_below(self._places)
        below = self._below.get(pointer)
        while below is None and pointer:
            pointer = pointer.rpartition("/")[0]
            if pointer in self._places:
                return pointer
        return below


def _first_below(places: Iterable[str]) -> dict[str, str]:
    """For each pointer above some of them, the first of these."""
    found: dict[str, str] = {}
    for place in places:
        above = place
        while above and (above := above.rpartition("/")[0]) not in found:
            found[above] = place
    return found


def still_there(place: Place | QtWidgets.QWidget) -> bool:
    """Whether the widget still exists: a card that was removed shows nothing any more."""
    from shiboken6 import isValid

    return bool(isValid(place))
