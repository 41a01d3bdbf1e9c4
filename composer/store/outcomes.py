"""What became of the messages of each day, and why those failed that did: from counts that are kept as they change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import apsw


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the person's, yyyymmdd, and how many of its messages show which word of `records.SHOWN`."""

    day: int
    shown: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Failures:
    """How many failed with LINK's and Meta's code; 0 where there is none."""

    code: int
    meta_code: int
    count: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Some days in their order, those without a message among them, and their failures, the most frequent first."""

    days: tuple[Day, ...]
    failures: tuple[Failures, ...]


def read_outcomes(db: apsw.Connection, days: int) -> Outcomes:
    """The last so many days up to the last on which something was sent; no days where nothing ever was."""
    last = db.execute("SELECT max(day) FROM days").get
    if not last:
        return Outcomes((), ())
    end = date(last // 10_000, last // 100 % 100, last % 100)
    wanted = [_key(end - timedelta(back)) for back in range(days - 1, -1, -1)]
    bounds = (wanted[0], wanted[-1])
    counts: dict[int, dict[str, int]] = {day: {} for day in wanted}
    rows: list[tuple[Any, ...]] = db.execute(
        "SELECT day, shown, sum(n) FROM outcomes WHERE day BETWEEN ? AND ? AND n > 0 GROUP BY day, shown",
        bounds,
    ).fetchall()
    for day, shown, count in rows:
        counts.setdefault(day, {})[shown] = count
    failures: list[tuple[Any, ...]] = db.execute(
        "SELECT code, meta_code, sum(n) AS many FROM outcomes WHERE day BETWEEN ? AND ? AND n > 0 AND shown = 'failed'"
        " GROUP BY code, meta_code ORDER BY many DESC, code, meta_code",
        bounds,
    ).fetchall()
    return Outcomes(
        tuple(Day(day, counts[day]) for day in sorted(counts)),
        tuple(Failures(*row) for row in failures),
    )


def _key(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day
