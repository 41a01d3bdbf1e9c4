"""What is wrong with the rows of a list: its number, a value that is missing, and the message with the row's values.

A problem that the message has whatever the row says is the message's own, and not told again for ten thousand rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from composer.lists.send_list import AS_WRITTEN, SendList
from composer.lists.variables import fill, request_variables
from composer.messages.problem import Problem, Severity

CheckMessage = Callable[[Any], Iterable[Problem]]
"""The gate: `composer.messages.check.check_message`."""
Guard = Callable[[Sequence[Any]], Iterable[Problem]]
"""What the account says of recipients, each problem at `/destinations/<place>`."""

NO_NUMBER = frozenset({"missing", "shortened", "no-country", "msisdn"})
"""Rules of problems with which a cell means no number at all."""

_REMEMBERED = 4_096


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A problem of one row, and the column where it can be mended; None where it is nobody's alone."""

    problem: Problem
    column: int | None = None


@dataclass(frozen=True, slots=True)
class RowCheck:
    """What was found in one row, the worst first."""

    number: str
    """The MSISDN that its number means."""
    problems: tuple[RowProblem, ...] = ()
    ref_id: str = ""
    """The request's refId, where the draft sets one."""

    @property
    def severity(self) -> Severity | None:
        """The worst; None if nothing is wrong."""
        return self.problems[0].problem.severity if self.problems else None


class Checker:
    """Checks one row at a time, on any thread. Made anew for every draft and list."""

    def __init__(
        self,
        request: Mapping[str, Any],
        send_list: SendList,
        check_message: CheckMessage,
        guard: Guard = lambda _numbers: (),
    ) -> None:
        self._request, self._list = request, send_list
        self._check, self._guard = check_message, guard
        used = request_variables(request)
        self._names = tuple(used)
        self._columns = {name: send_list.column_of(name) for name in used}
        self._labels = {name: one.name for name, one in used.items()}
        self._filling = _filling(used, self._columns)
        self._found: dict[tuple[str, ...], tuple[RowProblem, ...]] = {}
        self._own = {
            (one.pointer, one.rule)
            for one in self._of_messages({})
            if one.pointer not in self._filling
        }

    def check(self, row: int) -> RowCheck:
        """What is wrong with that row by itself."""
        values = self._list.values(row, self._names)
        number, problems = self._number(row)
        problems += self._uneven(row)
        problems += self._missing(values)
        problems += self._message(values)
        problems.sort(key=lambda one: one.problem.severity.rank)
        ref_id = fill(self._request.get("refId", ""), values)
        return RowCheck(number, tuple(problems), str(ref_id))

    def _number(self, row: int) -> tuple[str, list[RowProblem]]:
        number, finding = self._list.recipient(row)
        column = self._list.number
        if finding is not None:
            found = Problem(
                finding.severity,
                "/destinations/0",
                finding.text,
                finding.values,
                finding.source,
                finding.rule,
            )
            return number, [RowProblem(found, column)]
        return number, [RowProblem(one, column) for one in self._guard([number])]

    def _uneven(self, row: int) -> list[RowProblem]:
        count = self._list.table.uneven.get(row)
        if count is None:
            return []
        text = (
            "This row has {count} cells, more than there are headings. A separator inside a value must stand in"
            " quotation marks; look whether each value is in its column."
        )
        return [RowProblem(Problem(Severity.ERROR, "", text, {"count": count}, rule="uneven"))]

    def _missing(self, values: Mapping[str, str]) -> list[RowProblem]:
        text = "“{name}” is empty in this row, and the message needs it."
        return [
            RowProblem(
                Problem(
                    Severity.ERROR, "", text, {"name": self._labels[name]}, rule="missing-value"
                ),
                self._columns[name],
            )
            for name, value in values.items()
            if not value
        ]

    def _message(self, values: Mapping[str, str]) -> tuple[RowProblem, ...]:
        """The message's own check with the row's values; rows of the same values are checked once."""
        key = tuple(values.values())
        if key not in self._found:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[key] = tuple(
                RowProblem(one, self._filling.get(one.pointer))
                for one in self._of_messages(values)
                if one.severity is not Severity.HINT and (one.pointer, one.rule) not in self._own
            )
        return self._found[key]

    def _of_messages(self, values: Mapping[str, str]) -> list[Problem]:
        messages = self._request.get("messages")
        return [
            problem.under(f"/messages/{index}")
            for index, message in enumerate(messages if isinstance(messages, list) else ())
            for problem in self._check(fill(message, values))
        ]


def _filling(used: Mapping[str, Any], columns: Mapping[str, int | None]) -> dict[str, int]:
    """The texts that rows fill, by pointer, and the first column that does."""
    found: dict[str, int] = {}
    for name, one in used.items():
        column = columns[name]
        if column is not None and column != AS_WRITTEN:
            for place in one.places:
                found.setdefault(place, column)
    return found


def unknown_variables(request: Mapping[str, Any], send_list: SendList | None) -> list[Problem]:
    """A problem at each text with a variable that no column fills; without a list, that it will be sent as it stands."""
    found: list[Problem] = []
    for name, one in request_variables(request).items():
        if send_list is None:
            text = (
                "{variable} is sent as it stands. “Send to a list” fills it with each row’s value."
            )
            severity = Severity.WARNING
        elif send_list.column_of(name) is None:
            text = "The list has no column “{name}”. Choose what {variable} stands for, or that it is sent as it stands."
            severity = Severity.ERROR
        else:
            continue
        # The name first: what stands in braces is not to be filled once more.
        values = {"name": one.name, "variable": f"{{{{{one.name}}}}}"}
        found += [Problem(severity, at, text, values, rule="variable") for at in one.places]
    return found


def _known(
    alone: Sequence[RowCheck], send_list: SendList, unreached: Mapping[str, Problem]
) -> Sequence[RowCheck]:
    if not unreached:
        return alone
    return [
        _worse(one, [RowProblem(unreached[one.number], send_list.number)])
        if one.number in unreached
        else one
        for one in alone
    ]


def _worse(one: RowCheck, more: Sequence[RowProblem]) -> RowCheck:
    problems = sorted((*more, *one.problems), key=lambda it: it.problem.severity.rank)
    return RowCheck(one.number, tuple(problems), one.ref_id)


@dataclass(frozen=True, slots=True)
class Verdict:
    """All rows' checks, also of what is wrong between them, and who gets the message."""

    checks: tuple[RowCheck, ...]
    rows: tuple[int, ...]
    """The rows that are sent."""
    warned: int
    """How many rows have nothing worse than a warning."""
    troubled: tuple[int, ...]
    """The rows with a problem, in order."""


def verdict(
    alone: Sequence[RowCheck], send_list: SendList, unreached: Mapping[str, Problem] = {}
) -> Verdict:
    """The verdict on rows that were checked one by one; `unreached` are numbers that the journal knows better of."""
    checks = tuple(together(_known(alone, send_list, unreached), send_list))
    rows = tuple(row for row, one in enumerate(checks) if sent(one, send_list, row))
    warned = sum(one.severity is Severity.WARNING for one in checks)
    troubled = tuple(row for row, one in enumerate(checks) if one.problems)
    return Verdict(checks, rows, warned, troubled)


def together(checks: Sequence[RowCheck], send_list: SendList) -> list[RowCheck]:
    """The rows' checks with what is wrong between rows: a number, or a refId, that another row has already.

    A row that is not sent takes neither.
    """
    numbers: dict[str, int] = {}
    ref_ids: dict[str, int] = {}
    made: list[RowCheck] = []
    for row, one in enumerate(checks):
        between: list[RowProblem] = []
        if sent(one, send_list, row):
            first = numbers.setdefault(one.number, row)
            if first != row:
                between.append(_repeated(one.number, first, send_list))
            first = ref_ids.setdefault(one.ref_id, row) if one.ref_id else row
            if first != row:
                between.append(_same_ref_id(one.ref_id, first))
        made.append(_worse(one, between) if between else one)
    return made


def sent(check: RowCheck, send_list: SendList, row: int) -> bool:
    """Whether the row is sent, by its whole check (see `together`)."""
    severity = check.severity
    stopped = severity is Severity.ERROR or (send_list.careful and severity is Severity.WARNING)
    return not stopped and row not in send_list.left_out


def _repeated(number: str, first: int, send_list: SendList) -> RowProblem:
    text = "{number} is in row {row} already; it would get the message twice."
    severity = Severity.WARNING if send_list.repeats else Severity.ERROR
    values = {"number": number, "row": first + 1}
    problem = Problem(severity, "/destinations/0", text, values, rule="repeated")
    return RowProblem(problem, send_list.number)


def _same_ref_id(ref_id: str, first: int) -> RowProblem:
    text = (
        "The reference id “{ref_id}” is that of row {row} too, and each request needs its own. Leave the field"
        " empty, or put a variable into it."
    )
    values = {"ref_id": ref_id, "row": first + 1}
    return RowProblem(Problem(Severity.ERROR, "/refId", text, values, rule="same-ref-id"))
