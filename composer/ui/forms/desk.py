"""The desk: the draft that is being written, and every draft that it was before."""

from __future__ import annotations

import time
from functools import lru_cache

from PySide6 import QtCore

from composer.messages.draft import Address, Draft
from composer.messages.tree import selector

_TYPING = 1.2
"""Seconds within which edits of one field are one step back."""
_MOST = 500
"""Steps that can be taken back."""


class Desk(QtCore.QObject):
    """Holds the draft. Forms change it through `edit`; whoever shows it listens to `changed`."""

    changed = QtCore.Signal()
    steps_changed = QtCore.Signal()
    folded = QtCore.Signal()
    """A part of a form was opened or closed: problems move between its fields and its head."""

    def __init__(self, draft: Draft, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._before: list[Draft] = []
        self._after: list[Draft] = []
        self._last: tuple[object, float] = (None, 0.0)
        self.only_letters = False
        """Whether the last change exchanged letters of one text: no field but that text's own shows it."""

    def edit(self, draft: Draft, what: object = None) -> None:
        """The draft after an edit. Quick edits of the same `what` (a field's address) are taken back together."""
        if draft is self.draft:
            return
        now = time.monotonic()
        typing = what is not None and self._last[0] == what and now - self._last[1] < _TYPING
        if not (typing and self._before):
            self._before.append(self.draft)
            del self._before[:-_MOST]
        self._after.clear()
        self._last = (what, now)
        self.only_letters = _only_letters(self.draft, draft, what)
        self._set(draft)
        self.only_letters = False

    def look(self, draft: Draft) -> None:
        """The same draft looked at in another place (another of its messages): no step to take back."""
        if draft is not self.draft:
            self._last = (None, 0.0)
            self._set(draft)

    def go_on_from(self, other: Desk) -> None:
        """Take over another desk's draft with its steps back and forth."""
        self.draft = other.draft
        self._before, self._after = list(other._before), list(other._after)

    def open(self, draft: Draft) -> None:
        """Lay another draft on the desk; its past is its own, and starts here."""
        self._before.clear()
        self._after.clear()
        self._last = (None, 0.0)
        self._set(draft)

    @property
    def edited(self) -> object:
        """Of the last edit: what it was of, a field's address or None."""
        return self._last[0]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be done again."""
        return bool(self._after)

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._after.append(self.draft)
            self._step(self._before.pop())

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self._after:
            self._before.append(self.draft)
            self._step(self._after.pop())

    def _step(self, draft: Draft) -> None:
        self._last = (None, 0.0)
        self._set(draft)

    def _set(self, draft: Draft) -> None:
        self.draft = draft
        self.changed.emit()
        self.steps_changed.emit()


def _only_letters(before: Draft, after: Draft, what: object) -> bool:
    """Whether one text stands in another's place, and in no card: a card's head may tell what is in it."""
    if before.cards is not after.cards or before.chosen is not after.chosen:
        return False
    if not isinstance(what, tuple) or not _in_no_card(what, after.message):
        return False
    old, new = before.get(what), after.get(what)
    return bool(isinstance(old, str) and isinstance(new, str) and old and new)


@lru_cache(64)
def _in_no_card(address: Address, message: Address) -> bool:
    """Whether keys alone lead from the message there."""
    below = address[len(message) :]
    keys = all(isinstance(step, str) and not selector(step) for step in below)
    return keys and address[: len(message)] == message
