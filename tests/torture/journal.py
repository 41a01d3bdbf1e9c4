"""The app's journal: power cuts, a disk that runs full, damage, and being thinned out while it is written."""

from __future__ import annotations

import asyncio
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from composer.retention import Retention
from composer.store.journal import Filter, Journal, NewRequest
from tests.journals import APART, NEWEST, fill
from tests.power_cuts import cut, record
from tests.torture.bystander import Bystander
from tests.torture.torment import NotHereError, Torment

_DAY = 86_400.0


def power(seconds: float, folder: Path) -> str:
    """200 cuts a minute, each with another part of what was not synced."""
    (folder / "day").mkdir()
    _path, base, log = record(folder / "day")
    chance = random.Random(int(seconds))
    until = time.monotonic() + seconds
    cuts = promised = 0
    while cuts < 20 or time.monotonic() < until:
        place = folder / f"cut{cuts}"
        promised += cut(base, log, chance, place)
        shutil.rmtree(place)
        cuts += 1
    return f"{cuts} power cuts: {promised:,} steps that were promised are there, no file damaged"


def damaged(seconds: float, folder: Path) -> str:
    """Whatever is done to the file, Composer starts, and what was in it is never overwritten."""
    whole = folder / "whole.db"
    fill(whole, 300)
    content = whole.read_bytes()
    chance = random.Random(int(seconds))
    until = time.monotonic() + seconds
    words = {"set aside": 0, "read": 0}
    turn = 0
    while turn < 8 or time.monotonic() < until:
        path = folder / str(turn) / "journal.db"
        path.parent.mkdir()
        spoiled = _spoiled(content, chance)
        path.write_bytes(spoiled)
        journal = Journal.open(path)
        aside = list(path.parent.glob("journal.db.corrupt-*Z"))
        if journal.note is None:
            words["read"] += 1
            assert not aside
        else:
            words["set aside"] += 1
            assert [one.read_bytes() for one in aside] == [spoiled], "it was written to"
        (request,) = journal.add_requests([NewRequest("new", "a", "{}", "+460", ("+461",))])
        assert journal.state(request) == "waiting"
        journal.close()
        shutil.rmtree(path.parent)
        turn += 1
    return f"{turn} damaged files: {words['set aside']} set aside as they were, {words['read']} read on"


def _spoiled(content: bytes, chance: random.Random) -> bytes:
    """Garbage, an end, a page of zeros, or nothing at all."""
    made = bytearray(content)
    match chance.randrange(4):
        case 0:
            made[:100] = chance.randbytes(100)
        case 1:
            del made[chance.randrange(1, len(made)) :]
        case 2:
            at = chance.randrange(len(made) // 4096) * 4096
            made[at : at + 4096] = bytes(4096)
        case _:
            made.clear()
    return bytes(made)


_FULL = """
import pathlib, shutil, sys
from composer.store.journal import Filter, Journal, JournalError, NewRequest
folder, rounds = pathlib.Path(sys.argv[1]), int(sys.argv[2])
journal, there, refused = Journal.open(folder / "journal.db"), 0, 0
for turn in range(rounds):
    ballast = folder / "ballast"
    ballast.write_bytes(b"x" * max(0, shutil.disk_usage(folder).free - 60_000 - turn % 7 * 9_000))
    for n in range(1_000):
        new = NewRequest(f"r{turn}-{n}", "a", "x" * 3_000, "+460", ("+461",))
        try:
            (request,) = journal.add_requests([new])
        except JournalError as error:
            assert error.title == "The disk is full", error
            refused += 1
            break
        there += 1
    else:
        raise AssertionError("the disk was never full")
    reader = journal.reader()
    assert sum(reader.counts(Filter()).values()) == there
    reader.close()
    ballast.unlink()
    (request,) = journal.add_requests([NewRequest(f"after {turn}", "a", "{}", "+460", ("+461",))])
    there += 1
    for old in journal.due(1e12, 10_000):  # room for the next round
        journal.cancel_request(old.id)
    from composer.store.pruning import Pruning
    pruning = journal.part(Pruning)
    gone = pruning.remove_requests([one[0] for one in journal._db.execute("SELECT id FROM requests")])
    there -= gone
    pruning.write_back()
    while pruning.give_back(100):
        pruning.write_back()
assert journal._db.pragma("integrity_check") == "ok"
print(refused)
"""


def full(seconds: float, folder: Path) -> str:
    """On a real file system of 12 MiB."""
    script = 'mount -t tmpfs -o size=12m none "$0" && exec "$@"'
    rounds = max(2, int(seconds))
    words = [sys.executable, "-c", _FULL, str(folder), str(rounds)]
    mounted = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    try:
        subprocess.run([*mounted, script, str(folder), "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as fault:
        reason = f"a small disk cannot be mounted here: {fault}"
        raise NotHereError(reason) from None
    done = subprocess.run(
        [*mounted, script, str(folder), *words],
        check=False,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    return f"the disk was full {done.stdout.strip()} times: each time said, nothing half done, and it went on"


def thinned(seconds: float, folder: Path) -> str:
    """Old messages go while others are sent: no step takes the thread that sends for long."""
    messages = max(2_000, int(min(100_000, seconds * 1_000)))
    path = folder / "journal.db"
    fill(path, messages, reports=3)
    size = path.stat().st_size
    told = asyncio.run(_thinned(path, messages))
    return f"{told}; the file went from {size >> 20} to {path.stat().st_size >> 20} MB"


async def _thinned(path: Path, messages: int) -> str:
    days = 7
    now = NEWEST + days * _DAY - messages * APART / 2
    journal = Journal.open(path, lambda: now)
    steps: list[tuple[float, float]] = []
    retention = Retention(journal, lambda: None, lambda: now)
    step = retention._step

    async def measured(do: Any) -> Any:
        def timed() -> Any:
            wall, worked = time.perf_counter(), time.thread_time()
            done = do()
            steps.append((time.perf_counter() - wall, time.thread_time() - worked))
            return done

        return await step(timed)

    retention._step = measured  # type: ignore[method-assign]
    retention.keep(days)
    told = await retention.amount(days)
    written = 0
    with Bystander() as bystander:
        task = asyncio.create_task(retention.prune())
        while not task.done():
            new = NewRequest(f"new-{written}", "a", "{}", "+460", ("+461",))
            journal.add_requests([new])
            written += 1
            await asyncio.sleep(0.02)
        gone = await task
    reader = journal.reader()
    left = sum(reader.counts(Filter()).values())
    reader.close()
    assert journal._db.pragma("integrity_check") == "ok"
    journal.close()
    assert gone.messages == told.messages
    assert left == messages - gone.messages + written
    worked = max(one for _, one in steps)
    longest = max(one for one, _ in steps)
    assert worked < 0.05, f"a step computed for {worked * 1e3:.0f} ms"
    return (
        f"{gone.messages:,} of {messages:,} messages went in {len(steps):,} steps, {written:,} were written meanwhile; a step"
        f" computed {worked * 1e3:.0f} ms at most and took {longest * 1e3:.0f} ms, while a process that only sleeps waited"
        f" {bystander.longest * 1e3:.0f} ms"
    )


TORMENTS = (
    Torment("journal-power", "A power cut takes nothing that was promised.", power, 60.0),
    Torment("journal-damaged", "A damaged journal is never written to.", damaged, 30.0),
    Torment("journal-full", "A full disk is said, and nothing is half done.", full, 30.0),
    Torment("journal-thinned", "Old messages go without holding up what is sent.", thinned, 60.0),
)
