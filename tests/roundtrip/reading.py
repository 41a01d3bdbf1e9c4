"""Reading a request back from the widgets that show it.

Every value is taken from the editor that shows it, through the editor's own `value()`: never from the draft. What a
form shows otherwise than in an editor is taken from what says it: the picked kind, the chosen branch, the card. The
JSON pane, a widget too, says in which order keys stand and which objects are empty. A value that no visible editor
shows is missing in what is read, however well the draft keeps it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6 import QtWidgets

from composer.messages import tree
from composer.messages.draft import Address, Draft
from composer.messages.kind import Kind
from composer.messages.tree import ABSENT, alike, selector, split
from composer.ui.forms.cards import CardsBox
from composer.ui.forms.choice import ChoiceBox
from composer.ui.forms.field import FieldRow
from composer.ui.forms.form import Form
from composer.ui.forms.leftovers import _Row as Leftover
from composer.ui.forms.values import same

Steps = tuple[str | int, ...]


class _Unshown:
    """Stands in a list where nothing shows the element."""

    def __repr__(self) -> str:
        return "UNSHOWN"


UNSHOWN = _Unshown()


@dataclass(slots=True)
class Shown:
    """What widgets show, by place in the request."""

    values: dict[Steps, Any] = field(default_factory=dict)
    """What editors hold; never ABSENT."""
    constants: dict[Steps, list[str]] = field(default_factory=dict)
    """What the picked kind, chosen branches and kinds of cards mean: they confirm a value, but hold none."""
    conflicts: list[Steps] = field(default_factory=list)
    """Places that two editors show, and not alike."""

    def add(self, steps: Steps, value: Any) -> None:
        """What an editor shows."""
        if value is ABSENT:
            return
        if steps in self.values and not same(self.values[steps], value):
            self.conflicts.append(steps)
        self.values[steps] = value

    def confirm(self, steps: Steps, constant: str) -> None:
        """What the form says without an editor."""
        self.constants.setdefault(steps, []).append(constant)


def read_form(shown: Shown, draft: Draft, form: Form, root: QtWidgets.QWidget) -> None:
    """Everything that a form shows; `root` is the widget in which it must be visible."""
    places: list[Any] = list(form.places())
    for place in places:
        if isinstance(place, FieldRow):
            _selectors(shown, draft, place.address)
            if place.editor.isVisibleTo(root):
                shown.add(draft.places(place.address), place.editor.value())
        elif isinstance(place, CardsBox):
            _cards(shown, draft, place, root)
        elif isinstance(place, Leftover) and place._editor.isVisibleTo(root):
            shown.add(draft.places(place.address), place._editor.value())
    for box in form.findChildren(ChoiceBox):
        if box._segments.isVisibleTo(root):
            branch = box._word.branch(box._segments.key)
            for path, constant in branch.constants.items():
                for spelling in (path, *branch.also.get(path, ())):
                    address = (*box._base, *split(spelling))
                    _selectors(shown, draft, address)
                    shown.confirm(draft.places(address), constant)


def read_kind(shown: Shown, at: Steps, kind: Kind | None) -> None:
    """What the picked kind says of every message."""
    for path, constant in {**kind.signature, **kind.constants}.items() if kind else ():
        shown.confirm((*at, *split(path)), constant)


def _cards(shown: Shown, draft: Draft, box: CardsBox, root: QtWidgets.QWidget) -> None:
    _selectors(shown, draft, box.address)
    for number, card in box._cards.items():
        if card.isVisibleTo(root):
            for path, constant in {**box._word.where, **_alike_in_all(box)}.items():
                shown.confirm(draft.places((*box.address, number, *split(path))), constant)


def _alike_in_all(box: CardsBox) -> Mapping[str, str]:
    """What every card of the list holds, and no field shows: the form adds it with each card."""
    known = {path for path, _word in _fields(box)}
    found = _leaves(box._word.blank)
    return {path: value for path, value in found if path not in known and isinstance(value, str)}


def _fields(box: CardsBox) -> Sequence[tuple[str, Any]]:
    from composer.messages.words import fields

    return fields(box._word.words)


def _leaves(value: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, f"{at}/{key}" if at else key)
    else:
        yield at, value


def _selectors(shown: Shown, draft: Draft, address: Address) -> None:
    """An element found by one of its keys: the field that is there says that key."""
    for index, step in enumerate(address):
        chosen = selector(step)
        if chosen:
            shown.confirm(draft.places((*address[: index + 1], chosen[0])), chosen[1])


def arranged(shown: Shown, pane: Any) -> tuple[Any, list[Steps]]:
    """What the editors show, in the order of the JSON pane; and the places that editors show and the pane does not."""
    used: set[Steps] = set()
    made = _arranged(shown, pane, (), used)
    strays = [
        steps
        for steps, value in shown.values.items()
        if steps not in used and not same(tree.get({} if made is ABSENT else made, steps), value)
    ]
    return made, strays


def _arranged(shown: Shown, pane: Any, at: Steps, used: set[Steps]) -> Any:
    if at in shown.values:
        used.add(at)
        return shown.values[at]
    if isinstance(pane, dict):
        members = {key: _arranged(shown, inner, (*at, key), used) for key, inner in pane.items()}
        kept = {key: value for key, value in members.items() if value is not ABSENT}
        return kept if kept or not pane else ABSENT
    if isinstance(pane, list):
        items = [_arranged(shown, inner, (*at, index), used) for index, inner in enumerate(pane)]
        if items and all(item is ABSENT for item in items):
            return ABSENT
        return [UNSHOWN if item is ABSENT else item for item in items]
    said = shown.constants.get(at, ())
    return pane if any(alike(pane, constant) for constant in said) else ABSENT
