"""Messages that a person watches: which ones, and what of them is not told yet.

They are few beside a million others, and stand in a table of their own: nothing here looks at more than these.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import apsw

from composer.store.part import Part

WATCHING = """
-- What a person watches (see `watching`). `told` is what was told of it last: '', 'lost', 'arrived' or 'read'.
CREATE TABLE watched (message INTEGER PRIMARY KEY, told TEXT NOT NULL DEFAULT '') STRICT;
CREATE TRIGGER watched_removed AFTER DELETE ON messages BEGIN
    DELETE FROM watched WHERE message = old.id;
END;
"""

LOST = frozenset({"failed", "rejected", "expired"})
"""What did not arrive, in words of `records.SHOWN`."""
_OUTCOMES = {
    **dict.fromkeys(sorted(LOST), "lost"),
    "delivered": "arrived",
    "read": "read",
    "deleted": "read",
}
"""What is told of a message, by what it shows."""


class Watching(Part):
    """The messages that somebody watches; see `Part`."""

    def watch(self, messages: Iterable[int]) -> None:
        """From now on. What has become of them by now is no news; what is not in the journal is left out."""
        with self._change():
            self._db.execute(_WATCH, (json.dumps(list(messages)),))

    def stop(self, messages: Iterable[int]) -> None:
        """No longer."""
        with self._change():
            self._db.execute(_STOP, (json.dumps(list(messages)),))

    def told(self, fates: Iterable[tuple[int, str]]) -> None:
        """Of each message's id, what it showed (of `records.SHOWN`) when it was told of."""
        with self._change():
            self._db.executemany(
                "UPDATE watched SET told = ? WHERE message = ?",
                [(outcome(shown), message) for message, shown in fates],
            )


def find_news(db: apsw.Connection, limit: int) -> list[int]:
    """The watched messages of whose outcome nobody was told, newest first."""
    return [row[0] for row in db.execute(_NEWS, (limit,))]


def find_watched(
    db: apsw.Connection,
    conditions: str,
    values: tuple[Any, ...],
    bounds: tuple[int, int],
    limit: int,
) -> list[int]:
    """The watched messages `m` from one id to before another that meet the SQL conditions, newest first."""
    sql = (
        "SELECT m.id FROM watched w CROSS JOIN messages m ON m.id = w.message"  # noqa: S608 - conditions of ours
        f" WHERE w.message >= ? AND w.message < ? {conditions} ORDER BY w.message DESC LIMIT ?"
    )
    return [row[0] for row in db.execute(sql, (*bounds, *values, limit))]


def outcome(shown: str) -> str:
    """What is told of a message that shows the word: "lost", "arrived", "read", or nothing yet."""
    return _OUTCOMES.get(shown, "")


WATCHED_NOW = "EXISTS (SELECT 1 FROM watched w WHERE w.message = m.id)"
"""Whether a message `m` is watched."""

_SQL_OUTCOME = "CASE m.shown " + " ".join(
    f"WHEN '{one}' THEN '{told}'" for one, told in _OUTCOMES.items()
)

_WATCH = (
    f"INSERT OR IGNORE INTO watched SELECT m.id, {_SQL_OUTCOME} ELSE '' END"  # noqa: S608 - words of ours
    " FROM json_each(?) j CROSS JOIN messages m ON m.id = j.value"
)
_STOP = "DELETE FROM watched WHERE message IN (SELECT value FROM json_each(?))"
_NEWS = (
    "SELECT m.id FROM watched w CROSS JOIN messages m ON m.id = w.message"  # noqa: S608 - words of ours
    f" WHERE {_SQL_OUTCOME} ELSE w.told END <> w.told ORDER BY w.message DESC LIMIT ?"
)
