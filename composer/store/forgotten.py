"""What a person asked to be forgotten does not come back with a late report, or with a relay that tells everything again.

Only digests are kept: of the refIds, the messageIds and the callbacks that were removed. They say nothing about anybody.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import apsw

from composer.delivery.report import Inbound, Report, Unknown

FORGOTTEN = """
-- Digests of what was removed because a person asked for it (see `forgotten`).
CREATE TABLE forgotten (key BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
-- Removing from the searches must not now and then put a whole index in order: `Pruning.settle` does it bit by bit.
INSERT INTO search (search, rank) VALUES ('deletemerge', 0);
INSERT INTO inbound_search (inbound_search, rank) VALUES ('deletemerge', 0);
"""


def id_key(name: str) -> bytes:
    """Of a refId or messageId."""
    return _digest("id", name)


def event_key(gate: str, received: str, raw: str) -> bytes:
    """Of a callback, whatever the cursor is that a relay gives it."""
    return _digest("event", gate, received, raw)


def remember(db: apsw.Connection, keys: Iterable[bytes]) -> None:
    """These are not to come back."""
    db.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", ((key,) for key in keys))


def any_forgotten(db: apsw.Connection) -> bool:
    """Whether `is_forgotten` needs to be asked at all."""
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM forgotten)").get)


def is_forgotten(
    db: apsw.Connection,
    found: Report | Inbound | Unknown,
    gate: str,
    received: str,
    raw: str,
) -> bool:
    """Whether a callback is of what was removed. What the person writes anew is not."""
    keys = [event_key(gate, received, raw)]
    if isinstance(found, Report):
        keys += [id_key(name) for name in (found.ref_id, found.message_id) if name]
    marks = ", ".join("?" * len(keys))
    return bool(
        db.execute(f"SELECT EXISTS (SELECT 1 FROM forgotten WHERE key IN ({marks}))", keys).get  # noqa: S608 - marks
    )


def _digest(*parts: str) -> bytes:
    text = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).digest()[:16]
