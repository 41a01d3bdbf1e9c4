"""The list beside the draft, the checks of its rows, and every step that a person took with it.

Rows are checked on another thread, some at a time, so that a window with ten thousand of them stays quick; whatever changes the
draft, the list or the account begins the checks anew.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6 import QtCore

from composer.lists.checking import (
    Checker,
    Guard,
    RowCheck,
    Verdict,
    unknown_variables,
    verdict,
)
from composer.lists.numbers import prepare, region_of
from composer.lists.reading import read_file, read_text
from composer.lists.send_list import SendList, made
from composer.lists.table import ListError
from composer.messages.problem import Problem, Severity
from composer.ui.compose.json_editing import Call
from composer.ui.lists.rechecking import alike, mended, some

_log = logging.getLogger(__name__)

_MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class Around:
    """What a list is sent with: it changes on the Compose page, and not here."""

    request: Mapping[str, Any]
    """The draft's."""
    check_message: Callable[[Any], tuple[Problem, ...]]
    guard: Guard
    """What the account says of recipients."""
    own: tuple[Problem, ...] = ()
    """What is wrong with the message and its envelope, whatever the row."""
    current: int = 0
    """Which of the request's messages is shown."""
    source: str = ""
    """The number that it comes from: numbers without a country code are of its country."""


AskJournal = Callable[[Sequence[str], Callable[[Mapping[str, Problem]], None]], None]
"""Given numbers, answers when it can with those that the journal knows better of, each with its problem."""


class ListState(QtCore.QObject):
    """See the module. `changed` means another list, or other decisions about it; `checked(first, end)` some rows' checks."""

    changed = QtCore.Signal()
    checked = QtCore.Signal(int, int)
    finished = QtCore.Signal()
    """All rows are checked."""
    refused = QtCore.Signal(str)
    """What was brought cannot be read: why, in words."""
    reading = QtCore.Signal(str)
    """A list of that name is being read."""

    def __init__(self, call: Call, around: Callable[[], Around], parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._call, self._around = call, around
        self.list: SendList | None = None
        self.checks: list[RowCheck] = []
        """As far as they are known: those of the rows before `done`, and old ones after."""
        self.done = 0
        self.verdict: Verdict | None = None
        """Who gets it; None while that is not known."""
        self._alone: list[RowCheck] = []
        self.ask_journal: AskJournal | None = None
        """Asks which numbers the message will not reach."""
        self._asked: set[str] = set()
        self._unreached: dict[str, Problem] = {}
        self._before: list[SendList | None] = []
        self._after: list[SendList | None] = []
        self._turn = 0
        self._reading = 0
        self._checker: Checker | None = None
        self.unknown: tuple[Problem, ...] = ()
        """Variables that no column fills."""
        self.around: Around | None = None

    @property
    def ready(self) -> bool:
        """Whether every row is checked, and who gets it is settled."""
        return self.list is not None and self.verdict is not None

    @property
    def rows(self) -> tuple[int, ...]:
        """The rows that would be sent, once all are checked."""
        return self.verdict.rows if self.verdict is not None else ()

    @property
    def own(self) -> tuple[Problem, ...]:
        """The errors that no row is to blame for: they stop everything."""
        found = (*self.unknown, *(self.around.own if self.around else ()))
        return tuple(one for one in found if one.severity is Severity.ERROR)

    # What a person does

    def open_file(self, path: Path) -> None:
        """Read a file; the list that was there stays until it is read."""

        def work() -> SendList:
            return self._made(path.name, read_file(path))

        self._bring(work, path.name)

    def open_text(self, text: str) -> None:
        """Read pasted rows."""
        self._bring(lambda: self._made("", read_text(text)), "")

    def edit(self, new: SendList | None) -> None:
        """Another decision about the list, or another list; it can be taken back."""
        if new is self.list:
            return
        self._before.append(self.list)
        del self._before[:-_MOST_STEPS]
        self._after.clear()
        self._set(new)

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._after.append(self.list)
            self._set(self._before.pop())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._after:
            self._before.append(self.list)
            self._set(self._after.pop())

    def restore(self, new: SendList) -> None:
        """The list of the last time; not a step."""
        self.list = new
        self._forget()
        self.changed.emit()

    def look_at(self, row: int) -> None:
        """Look at another row: nothing that is taken back, and nothing to check."""
        if self.list is not None and row != self.list.at and 0 <= row < self.list.size:
            self.list = replace(self.list, at=row)
            self.changed.emit()

    def _set(self, new: SendList | None) -> None:
        old, self.list = self.list, new
        if new is None:
            self._forget()
        elif old is None or self.done < new.size or old.size != new.size:
            self.check()
        elif alike(old, new):
            self._put_together()
        elif (row := mended(old, new)) is not None:
            self._check_one(row)
        else:
            self.check()
        self.changed.emit()

    # Checking

    def check(self) -> None:
        """Check all rows anew, with the draft and the account as they are now."""
        self._turn += 1
        self.done, self.verdict = 0, None
        if self.list is None:
            return
        turn, a_list = self._turn, self.list
        self.around = around = self._around()
        self.unknown = tuple(unknown_variables(around.request, a_list))
        self._alone = []
        self._asked, self._unreached = set(), {}

        def begin() -> Checker:
            prepare()
            return Checker(around.request, a_list, around.check_message, around.guard)

        self._call(self, begin, lambda made: self._begun(turn, made), self._failed)

    def pause(self) -> None:
        """Stop checking: nobody looks."""
        self._turn += 1

    def _begun(self, turn: int, checker: Checker) -> None:
        if turn == self._turn:
            self._checker = checker
            self._next(turn)

    def _next(self, turn: int) -> None:
        if turn != self._turn or self._checker is None or self.list is None:
            return
        checker, first, size = self._checker, len(self._alone), self.list.size
        self._call(
            self,
            lambda: some(checker, first, size),
            lambda found: self._add(turn, found),
            self._failed,
        )

    def _add(self, turn: int, found: list[RowCheck]) -> None:
        if turn != self._turn or self.list is None:
            return
        first = len(self._alone)
        self._alone += found
        end = len(self._alone)
        if end < self.list.size:
            self.checks[first:end] = found
            self.done = end
            self.checked.emit(first, end)
            # A turn of the event loop between two pieces: keys and paints come first.
            QtCore.QTimer.singleShot(0, self, lambda: self._next(turn))
        else:
            self._put_together()

    def _put_together(self) -> None:
        """Compare the rows with each other."""
        if self.list is None:
            return
        self._turn += 1
        self.verdict = None
        turn, alone, a_list, unreached = self._turn, self._alone, self.list, self._unreached
        self._call(
            self,
            lambda: verdict(alone, a_list, unreached),
            lambda found: self._settle(turn, found),
            self._failed,
        )

    def _settle(self, turn: int, found: Verdict) -> None:
        if turn != self._turn:
            return
        self.verdict, self.checks = found, list(found.checks)
        self.done = len(self.checks)
        self.checked.emit(0, self.done)
        self.finished.emit()
        self._ask_journal()

    def _ask_journal(self) -> None:
        """Nobody waits for the answer: without one the rows stand as they were checked."""
        ask, alone, asked = self.ask_journal, self._alone, self._asked
        if ask is None:
            return

        def answered(found: Mapping[str, Problem]) -> None:
            if found and asked is self._asked:
                self._unreached = {**self._unreached, **found}
                self._put_together()

        def new(numbers: list[str]) -> None:
            if numbers and asked is self._asked:
                asked.update(numbers)
                ask(numbers, answered)

        self._call(self, lambda: sorted({one.number for one in alone} - asked), new, self._failed)

    def _check_one(self, row: int) -> None:
        """A cell was mended: only its row is another."""
        if self.list is None or self.around is None:
            return
        around = self.around
        checker = Checker(around.request, self.list, around.check_message, around.guard)
        self._alone = [*self._alone[:row], checker.check(row), *self._alone[row + 1 :]]
        self._put_together()

    def _forget(self) -> None:
        self._turn += 1
        self.checks, self._alone, self.done, self.verdict = [], [], 0, None
        self.unknown = ()

    def _failed(self, error: Exception) -> None:
        _log.error("The list was not checked", exc_info=error)
        self.refused.emit(str(error))

    # Reading

    def _bring(self, work: Callable[[], SendList], name: str) -> None:
        """Only what was brought last counts."""
        self._reading += 1
        turn = self._reading
        self.reading.emit(name)
        self._call(
            self,
            work,
            lambda found: self.edit(found) if turn == self._reading else None,
            lambda error: self._not_read(error, name) if turn == self._reading else None,
        )

    def _made(self, name: str, table: Any) -> SendList:
        return made(name, table, region_of(self._around().source))

    def _not_read(self, error: Exception, name: str) -> None:
        if not isinstance(error, ListError):
            _log.error("A list was not read", exc_info=error)
        why = str(error)
        self.refused.emit(f"{name}: {why}" if name else why)
