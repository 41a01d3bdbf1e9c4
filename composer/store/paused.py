"""Messages of a paused batch: they wait as others do, and nothing sends them.

Pausing writes no word to each of a hundred thousand; whoever looks tells them apart from those whose turn will come.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import apsw

from composer.store.records import PAUSED, Filter

_LANES = "(SELECT id FROM batches WHERE state = 'paused')"


def _is_paused(message: str) -> str:
    return f"EXISTS (SELECT 1 FROM requests p WHERE p.id = {message}.request_id AND p.lane IN {_LANES})"  # noqa: S608


SHOWN_NOW = f"CASE WHEN m.shown = 'waiting' AND {_is_paused('m')} THEN '{PAUSED}' ELSE m.shown END"
"""The word of a message `m`. Looks at the requests of those alone that wait."""


def kept_words(statuses: Collection[str]) -> frozenset[str]:
    """The words of the tables behind those of a filter."""
    return frozenset("waiting" if one == PAUSED else one for one in statuses)


def condition(statuses: Collection[str], table: str) -> str:
    """What tells the two apart where a filter wants one of them; empty where it does not matter."""
    if (PAUSED in statuses) == ("waiting" in statuses):
        return ""
    wanted = "" if PAUSED in statuses else "NOT "
    return f" AND ({table}.shown <> 'waiting' OR {wanted}{_is_paused(table)})"


def take_out(db: apsw.Connection, counts: dict[str, int], which: Filter) -> None:
    """Of what is counted as waiting on the days and of the account, count apart what is paused."""
    values: list[Any] = []
    if which.days is None:
        sql = (
            "SELECT sum(t.n) FROM batch_tallies t JOIN batches b ON b.id = t.lane"
            " WHERE b.state = 'paused' AND t.shown = 'waiting'"
        )
        account = "b.account"
    else:
        sql = (
            "SELECT count(*) FROM requests r JOIN messages m ON m.request_id = r.id"  # noqa: S608
            f" WHERE r.state = 'waiting' AND r.lane IN {_LANES} AND m.shown = 'waiting' AND m.day BETWEEN ? AND ?"
        )
        account = "r.account"
        values += which.days
    if which.account is not None:
        sql += f" AND {account} = ?"
        values.append(which.account)
    if paused := int(db.execute(sql, values).get or 0):
        counts["waiting"] -= paused
        counts[PAUSED] = paused
