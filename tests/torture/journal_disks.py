"""Disks that are none of this computer's: without memory that programs share, and with errors now and then, as on a network."""

from __future__ import annotations

import random
import shutil
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import apsw

from composer.store.journal import Filter, Journal, JournalError, NewRequest
from tests.old_journals import NEWEST, content
from tests.torture.full_journals import make_full
from tests.torture.torment import NotHereError, Torment

_USUAL = apsw.vfs_names()[0]
_WAYS = ("unix-dotfile", "unix-none", "unix-excl")
"""How SQLite treats network drives: the first two have no memory to share, the third has the file for itself."""


@contextmanager
def _everywhere(name: str) -> Iterator[None]:
    apsw.set_default_vfs(name)
    try:
        yield
    finally:
        apsw.set_default_vfs(_USUAL)


def unshared(seconds: float, folder: Path) -> str:
    """Refused with a sentence and left as it is, or used alone; never half a journal."""
    ways = [one for one in _WAYS if one in apsw.vfs_names()]
    if len(ways) < len(_WAYS):
        raise NotHereError("SQLite has these ways of locking on Unix only")
    chance = random.Random()
    until = time.monotonic() + seconds
    became: Counter[str] = Counter()
    turn = 0
    while turn < 2 * len(ways) * 2 or time.monotonic() < until:
        path = folder / str(turn) / "journal.db"
        path.parent.mkdir()
        fresh = turn % 2 == 0
        if not fresh:
            make_full(path, chance.randrange(1, NEWEST + 1), 60, chance)
        way = ways[turn // 2 % len(ways)]
        became[f"{way[5:]} {_try(path, way, fresh)}"] += 1
        shutil.rmtree(path.parent)
        turn += 1
    told = ", ".join(f"{word} {n} times" for word, n in sorted(became.items()))
    return f"{turn} journals, new and old, where programs share no memory: {told}; all of it was there afterwards"


def _try(path: Path, way: str, fresh: bool) -> str:
    before = None if fresh else content(path)
    raw = None if fresh else path.read_bytes()
    with _everywhere(way):
        try:
            journal = Journal.open(path)
        except JournalError as error:
            word = "refused" if "network drives" in error.sentence else f"said: {error}"
        else:
            journal.add_requests([NewRequest("there", "a", "{}", "+460", ("+461",))])
            journal.close()
            word = "used alone"
    assert word in ("refused", "used alone"), word
    assert list(path.parent.glob("*.corrupt-*")) == [], "called damaged"
    if before is not None:
        if word == "refused":
            assert path.read_bytes() == raw, "it was written to"
        else:
            # What it has more is the one that was just added.
            gone = [
                name
                for name, (_, rows) in content(path, before).items()
                if not {*map(repr, before[name][1])} <= {*map(repr, rows)}
            ]
            assert not gone, f"something is missing in {gone}"
    journal = Journal.open(path)
    assert journal.note is None, journal.note
    reader = journal.reader()
    there = [row for row in reader.page(Filter(), limit=100_000) if row.ref_id == "there"]
    reader.close()
    journal.close()
    assert len(there) == (word == "used alone")
    return word


class _Failing(apsw.VFSFile):
    """A file on a drive that fails now and then."""

    def __init__(self, drive: _Drive, name: Any, flags: Any) -> None:
        super().__init__(_USUAL, name, flags)
        self._drive = drive

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: N802
        self._drive.may_fail()
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._drive.may_fail()
        super().xSync(flags)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self._drive.may_fail()
        super().xTruncate(newsize)

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        self._drive.may_fail()
        return super().xRead(amount, offset)


class _Drive(apsw.VFS):
    """Every file of it."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__("failing", _USUAL)
        self._chance = chance
        self.away = False
        self.failed = 0

    def xOpen(self, name: Any, flags: Any) -> Any:  # noqa: N802
        return _Failing(self, name, flags)

    def may_fail(self) -> None:
        if self.away and self._chance.random() < 0.5:
            self.failed += 1
            raise apsw.IOError("the drive is away")


def failing(seconds: float, folder: Path) -> str:
    """What a method returned from is there, what it refused in words is not half there, and nothing is called damaged."""
    seed = time.time_ns() if seconds else 1
    chance = random.Random(seed)
    drive = _Drive(chance)
    until = time.monotonic() + seconds
    turn = promised = refused = 0
    try:
        while turn < 3 or time.monotonic() < until:
            path = folder / str(turn) / "journal.db"
            path.parent.mkdir()
            with _everywhere("failing"):
                kept, no = _work(path, drive, chance)
            promised, refused, turn = promised + kept, refused + no, turn + 1
            shutil.rmtree(path.parent)
    finally:
        failed = drive.failed
        drive.unregister()
    return (
        f"{turn} journals on a drive that failed {failed:,} times: {refused:,} steps were refused in words and none of them is"
        f" half there, {promised:,} were promised and all of them are (seed {seed})"
    )


def _work(path: Path, drive: _Drive, chance: random.Random) -> tuple[int, int]:
    states: dict[str, set[str]] = {}
    words: set[str] = set()
    refused = 0
    journal = Journal.open(path, lambda: 1_000.0)
    for n in range(40):
        drive.away = chance.random() < 0.3
        ref = f"r{n}"
        request = 0
        for state in ("waiting", "sending", "accepted"):
            try:
                if state == "waiting":
                    new = NewRequest(ref, "a", "x" * 3_000, "+460", (f"+46{n}", f"+47{n}"))
                    (request,) = journal.add_requests([new])
                elif state == "sending":
                    journal.mark_sending(request)
                else:
                    answer = SimpleNamespace(status=200, message_ids=[f"m{n}", f"n{n}"], body="{}")
                    journal.mark_accepted(request, answer)
                states[ref] = {state}
            except JournalError as error:
                words.add(error.title)
                # After an error amid a commit only the file knows whether it was one.
                states[ref] = states.get(ref, {""}) | {state}
                refused += 1
                break
        if chance.random() < 0.05:  # started again while it is away: also a refusal in words
            away, drive.away = drive.away, False
            journal.close()  # SQLite says nothing of errors then; from a file of Python's they would come out
            drive.away = away
            try:
                journal = Journal.open(path, lambda: 1_000.0)
            except JournalError:
                drive.away = False
                journal = Journal.open(path, lambda: 1_000.0)
            assert journal.note is None, journal.note
    assert all(words), "a failure without words"
    drive.away = False
    journal.close()
    journal = Journal.open(path, lambda: 1_000.0)
    assert journal.note is None, journal.note
    assert journal._db.pragma("integrity_check") == "ok"
    reader = journal.reader()
    found: dict[str, list[str]] = {}
    for row in reader.page(Filter(), limit=1_000):
        found.setdefault(row.ref_id, []).append(row.state)
    reader.close()
    journal.close()
    for ref, possible in states.items():
        there = found.get(ref, [])
        assert len(there) in (0, 2), f"half of {ref}"
        assert (there[0] if there else "") in possible, f"{ref} is {there}, promised was {possible}"
    return sum(len(one) == 1 for one in states.values()), refused


TORMENTS = (
    Torment(
        "journal-unshared",
        "Where programs share no memory the journal is refused in words and left alone, or has the file for itself.",
        unshared,
        30.0,
    ),
    Torment(
        "journal-drive-fails",
        "A drive that is away now and then takes nothing that was promised, and each failure is said.",
        failing,
        30.0,
    ),
)
