"""A process that is killed while it copies the journal or brings it up to date, again and again, at random moments."""

from __future__ import annotations

import itertools
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import apsw

from composer.store.backups import back_up, backups
from composer.store.journal import Journal, NewRequest
from tests.old_journals import NEWEST, content, make_old, tables
from tests.torture.full_journals import make_full
from tests.torture.torment import Torment

LEAST = 20
"""Kills, however short the time is."""

_ROOT = Path(__file__).parents[2]
_DAY = 86_400.0
_HALVES = 2
"""Files of one copy that is being made."""

_COPYING = """
import sys
from composer.store.backups import back_up, copy_anew
print("on", flush=True)
for day in range(int(sys.argv[2]), 10**6):
    (back_up if day % 3 else copy_anew)(sys.argv[1], now=86_400.0 * day)
"""
_OPENING = """
import sys
from pathlib import Path
from composer.store.journal import Journal
print("on", flush=True)
journal = Journal.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


class _Child:
    """A process that says when it begins what it is killed in."""

    def __init__(self, script: str, *words: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", script, *map(str, words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=_ROOT,
        )
        assert self.line() == b"on\n"

    def line(self) -> bytes:
        """What it says next; nothing once it is dead."""
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()
        assert self.process.returncode == -signal.SIGKILL, "it had ended by itself"


def copies(seconds: float, folder: Path) -> str:
    """While somebody else sends; each copy holds the journal as it was at one moment, whole, or is not there."""
    path = folder / "journal.db"
    chance = random.Random()
    journal = Journal.open(path)
    written = itertools.count(1)

    def write(number: int) -> None:
        for n in itertools.islice(written, number):
            new = NewRequest(f"r{n}", "a", "x" * 900, "+460", (f"+46{n}", f"+47{n}"))
            journal.add_requests([new])

    write(300)
    until = time.monotonic() + seconds
    kills = halves = 0
    known: dict[str, int] = {}
    while kills < LEAST or time.monotonic() < until:
        child = _Child(_COPYING, path, kills * 1_000)
        end = time.monotonic() + chance.random() * 0.15
        while time.monotonic() < end:
            write(1)
        child.kill()
        kills += 1
        left = list(folder.glob("*.new*"))
        halves += bool(left)
        assert len(left) <= _HALVES, f"halves of copies pile up: {left}"
        for copy in backups(path):
            known[copy.name] = _count(copy)
    # What is left of the last half of a copy does not stand in the way of the next.
    last = back_up(path, now=_DAY * 999_999)
    assert last is not None
    assert _count(last) == next(written) - 1
    assert list(folder.glob("*.new*")) == [], "half a copy stays for ever"
    journal.close()
    return (
        f"{kills} kills, {halves} of them amid a copy: {len(known)} copies were there, each of them whole and sound; the"
        f" journal had {_count(path):,} requests in the end"
    )


def _count(path: Path) -> int:
    """How many requests are in a journal or a copy of it; AssertionError where it is not whole."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        assert db.pragma("integrity_check") == "ok"
        assert db.pragma("user_version") == NEWEST
        requests, last, messages = db.execute(
            "SELECT count(*), max(id), (SELECT count(*) FROM messages) FROM requests"
        ).fetchall()[0]
    finally:
        db.close()
    assert isinstance(requests, int)
    assert requests == last, "a request in between is missing"
    assert messages == 2 * requests, "half a request"
    return requests


def migrations(seconds: float, folder: Path) -> str:
    """The tables are those of a version that there was, nothing is missing, and a copy of before is there or needless."""
    seed = time.time_ns() if seconds else 1
    chance = random.Random(seed)
    whole = [_version(folder, version) for version in range(1, NEWEST + 1)]
    olds = [_prepared(folder, version, seconds, chance) for version in range(1, NEWEST)]
    until = time.monotonic() + seconds
    found: Counter[str] = Counter()
    kills = 0
    while kills < LEAST or time.monotonic() < until:
        old, takes = olds[kills % len(olds)]
        began = kills % len(olds) + 1
        path = folder / "killed" / "journal.db"
        path.parent.mkdir()
        shutil.copy(old, path)
        child = _Child(_OPENING, path)
        time.sleep(chance.random() * takes)
        child.kill()
        kills += 1
        found[_look(path, old, began, whole)] += 1
        shutil.rmtree(path.parent)
    between = sum(n for word, n in found.items() if word not in ("old", "new"))
    return (
        f"{kills} kills while old journals were opened: {found['old']} were as before, {between} on the way at a version in"
        f" between, {found['new']} of today; all complete afterwards, and a whole copy of before wherever tables had changed"
        f" (seed {seed})"
    )


def _version(folder: Path, version: int) -> set[tuple[object, ...]]:
    """The tables of that version."""
    path = folder / f"tables-{version}.db"
    make_old(path, version, "")
    return tables(path)


def _prepared(
    folder: Path, version: int, seconds: float, chance: random.Random
) -> tuple[Path, float]:
    """A journal of that version, and how long it takes to open it."""
    path = folder / f"old-{version}.db"
    make_full(path, version, max(60, int(min(1_000, seconds * 50))), chance)
    trial = folder / "trial" / "journal.db"
    trial.parent.mkdir()
    shutil.copy(path, trial)
    child = _Child(_OPENING, trial)
    began = time.monotonic()
    assert child.line() == b"open\n"
    takes = time.monotonic() - began
    child.kill()
    shutil.rmtree(trial.parent)
    return path, takes


def _look(path: Path, old: Path, began: int, whole: list[set[tuple[object, ...]]]) -> str:
    """What a kill left; then it is opened, and must be complete."""
    before = content(old)
    db = apsw.Connection(str(path))
    assert db.pragma("integrity_check") == "ok"
    version = db.pragma("user_version")
    db.close()
    assert began <= version <= NEWEST, f"version {version} of one of {began}"
    assert tables(path) == whole[version - 1], f"version {version} with other tables than its own"
    assert content(path, before) == before, "something is missing"
    copied = list(path.parent.glob("journal.db.version-" + "[0-9]"))
    assert version == began or copied, "the tables were changed before there was a copy"
    for copy in copied:
        assert content(copy) == before, "half a copy"
    journal = Journal.open(path)
    assert journal.note is None, journal.note
    journal.close()
    assert content(path, before) == before
    assert tables(path) == whole[-1]
    return "old" if version == began else "new" if version == NEWEST else "between"


TORMENTS = (
    Torment(
        "journal-copy-killed",
        "A copy of the journal is whole or not there, whenever the app is killed.",
        copies,
        60.0,
    ),
    Torment(
        "journal-update-killed",
        "An old journal is as before or a version further, never in between, whenever the app is killed.",
        migrations,
        60.0,
    ),
)
