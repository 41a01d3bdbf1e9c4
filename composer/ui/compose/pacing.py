"""When what shows the draft follows a change: within the keystroke, or, where that would hold the window up, after it.

A change is weighed by what of the draft is new: drafts share what stayed, so that a letter in one of 257 contacts weighs
little, and the same contacts pasted weigh much.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

from PySide6 import QtCore

from composer.ui.compose.json_editing import Call, at_once

PAUSE = 150
"""Milliseconds without a change after which a heavy one is shown."""
HEAVY = 300
"""A change that weighs more is one: three hundred values, or a text of 60,000 characters."""
MUCH = 60
"""A change that weighs more is shown in turns, each as soon as the window has seen to what else there is."""
_OF_ONE = 200
"""Characters of a text that weigh as much as one value."""

Stage = Callable[[], object]


def weight(old: Any, new: Any, most: int = HEAVY) -> int:
    """How much of `new` is not in `old`; what weighs more than `most` is not weighed to its end."""
    if new is old:
        return 0
    if isinstance(new, dict):
        members = old if isinstance(old, dict) else {}
        both = [(members.get(key), inner) for key, inner in new.items()]
        pairs = [pair for pair in both if pair[0] is not pair[1]]
    elif isinstance(new, list):
        items = old if isinstance(old, list) else []
        there = {id(one) for one in items}  # also what was moved
        before = [*items[: len(new)], *[None] * (len(new) - len(items))]
        pairs = [
            (inner if id(inner) in there else one, inner)
            for one, inner in zip(before, new, strict=True)
        ]
    else:
        return 1 + (len(new) // _OF_ONE if isinstance(new, str) else 0)
    total = 0
    for one, inner in pairs:
        total += weight(one, inner, most - total)
        if total > most:
            break
    return total


def _no_work() -> Stage:
    return lambda: None


class Pacing(QtCore.QObject):
    """Runs stages, each of which shows something of the draft: at once, or later and each in a turn of its own."""

    def __init__(self, parent: QtCore.QObject, call: Call = at_once) -> None:
        super().__init__(parent)
        self._call = call
        self._ahead: Callable[[], Stage] = _no_work
        self._away = False
        self._another = False
        self._shown: Any = None
        self._request: Any = None
        self._left: deque[Stage] = deque()
        self._timer = QtCore.QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._next = QtCore.QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._turn)

    @property
    def behind(self) -> bool:
        """Whether something does not show the draft yet."""
        return bool(self._left)

    def expect_another(self) -> None:
        """What is shown next has nothing to do with what is shown now: it comes in turns, and without a pause."""
        self._shown, self._another = None, True

    def show(
        self, request: Any, stages: Sequence[Stage], ahead: Callable[[], Stage] | None = None
    ) -> None:
        """The draft's request is this now. What was left of an earlier change is dropped: all stages run for this one.

        `ahead` is asked, before those of a heavy change, for work that the other thread does, so that the first of them
        finds it done.
        """
        self._request, self._ahead = request, ahead or _no_work
        self._timer.stop()
        self._next.stop()
        self._left = deque(stages)
        weighs = weight(self._shown, request)
        if self._another:
            self._next.start()
        elif weighs > HEAVY:
            self._timer.start(PAUSE)
        elif weighs > MUCH:
            self._next.start()
        else:
            self.catch_up()

    def catch_up(self) -> None:
        """Show now what is not shown yet."""
        self._timer.stop()
        self._next.stop()
        while self._left:
            self._one()

    def _begin(self) -> None:
        if self._away:
            self._timer.start(PAUSE)  # one at a time: it is for an earlier draft
            return
        self._away = True
        self._call(self, self._ahead(), self._came_back, self._failed)

    def _came_back(self, _nothing: Any) -> None:
        self._away = False
        if self._left and not self._timer.isActive():
            self._turn()

    def _failed(self, _error: Exception) -> None:
        """Whatever it is, the stage itself meets it too, and says it where it is seen."""
        self._came_back(None)

    def _turn(self) -> None:
        self._one()
        if self._left:
            self._next.start()

    def _one(self) -> None:
        if self._left:
            self._left.popleft()()
        if not self._left:
            self._shown, self._another = self._request, False
