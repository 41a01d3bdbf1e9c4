"""What the log asks of SQLite: the statements behind `read_after`, `look_up` and `prune`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import chain
from typing import Any

import apsw

from composer.relay.bodies import bare_number
from composer.relay.events import Gates, Query

Row = tuple[int, str, int, str]
"""An event: its number, its gate, when it was received, its body."""


NewRow = tuple[str, int, int, str, str | None, str | None, str | None, str | None]
"""An event to be: gate, received, steady, body, and the four keys."""


def _insert(rows: int) -> str:
    places = ", ".join(["(?, ?, ?, ?, ?, ?, ?, ?)"] * rows)
    return f"""INSERT INTO events (gate, received, steady, body, ref_id, message_id, source, destination)
               VALUES {places}"""  # noqa: S608 - question marks only


_INSERTS = {rows: _insert(rows) for rows in (64, 32, 16, 8, 4, 2, 1)}
"""So many rows by one statement, the most first."""


def add_events(connection: apsw.Connection, rows: list[NewRow]) -> None:
    """Store events in their order, in as few statements as can be.

    Each gives Python's lock away and waits until it comes back, behind everybody who answers callbacks meanwhile.
    """
    at = 0
    for size, statement in _INSERTS.items():
        while len(rows) - at >= size:
            connection.execute(statement, tuple(chain.from_iterable(rows[at : at + size])))
            at += size


def rows_after(
    connection: apsw.Connection, gates: Gates, after: int, last: int, limit: int
) -> Iterable[Row]:
    """The events of the gates behind `after` up to `last`: `limit` of them and one more, if there are."""
    columns = "SELECT seq, gate, received, body FROM events WHERE"
    order = "seq > ? AND seq <= ? ORDER BY seq LIMIT ?"
    if gates is None:
        return connection.execute(f"{columns} {order}", (after, last, limit + 1))
    # One walk along each gate's index and a merge: a quiet gate is not searched for among a busy one's events.
    parts = [f"SELECT * FROM ({columns} gate = ? AND {order})" for _ in gates]  # noqa: S608
    values = [value for gate in gates for value in (gate, after, last, limit + 1)]
    if not parts:
        return []
    return connection.execute(
        f"{' UNION ALL '.join(parts)} ORDER BY seq LIMIT ?", (*values, limit + 1)
    )


_CONDITIONS = {
    "ref_id": "ref_id = :ref_id",
    "message_id": "message_id = :message_id",
    "number": "(source = :number OR destination = :number)",
}
"""Field of a Query to what it asks of an event."""


def matching(
    connection: apsw.Connection, gates: Gates, query: Query, after: int, limit: int
) -> Iterable[Row]:
    """The events of the gates that match, behind `after`: `limit` of them and one more, if there are."""
    conditions = [text for name, text in _CONDITIONS.items() if getattr(query, name) is not None]
    if gates is not None:
        conditions.append("gate IN (SELECT value FROM json_each(:gates))")
    conditions.append("seq > :after ORDER BY seq LIMIT :limit")
    values = {
        "ref_id": query.ref_id,
        "message_id": query.message_id,
        "number": bare_number(query.number),
        "gates": json.dumps(sorted(gates or ())),
        "after": after,
        "limit": limit + 1,
    }
    statement = f"SELECT seq, gate, received, body FROM events WHERE {' AND '.join(conditions)}"  # noqa: S608
    return connection.execute(statement, values)


def pruned_through(connection: apsw.Connection, gates: Gates) -> int:
    """The number of the newest event of the gates that was deleted for its age, 0 for none."""
    found = _rows(connection.execute("SELECT gate, through FROM pruned"))
    return max((through for gate, through in found if gates is None or gate in gates), default=0)


def prune_events(connection: apsw.Connection, through: int, most: int) -> int:
    """Delete the oldest events, `most` at the most, as far as they are of `through` (steady clock) or earlier.

    Returns how many (0: done).
    """
    oldest = _rows(
        connection.execute(
            "SELECT seq, gate, ifnull(steady, received) FROM events ORDER BY seq LIMIT ?", (most,)
        )
    )
    gone: dict[str, int] = {}
    count = 0
    for seq, gate, steady in oldest:
        if steady > through:
            break
        gone[gate] = seq
        count += 1
    if count:
        connection.execute("DELETE FROM events WHERE seq <= ?", (oldest[count - 1][0],))
        connection.executemany(
            """INSERT INTO pruned VALUES (?, ?)
               ON CONFLICT (gate) DO UPDATE SET through = excluded.through""",
            gone.items(),
        )
    return count


def prune_quarantine(connection: apsw.Connection, through: int) -> None:
    """Delete what was set aside at `through` (steady clock) or earlier."""
    connection.execute("DELETE FROM quarantine WHERE ifnull(steady, received) <= ?", (through,))


def _rows(cursor: apsw.Cursor) -> list[tuple[Any, ...]]:
    """All rows; their types are what the tables say."""
    return cursor.fetchall()
