"""The relay's disk runs full, its file is damaged, its clock jumps, an older store is put back."""

from __future__ import annotations

import asyncio
import json
import random
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from composer.relay import steady
from composer.relay.errors import StoreFaultError, StoreOpenError
from composer.relay.events import Keys, NewEvent
from composer.relay.sqlite_log import SqliteLog
from tests.relay.conformance import bodies
from tests.torture.relay_tools import Line, Relay, read_all, token_of, write_config
from tests.torture.relay_tools import bodies as texts
from tests.torture.torment import NotHereError, Torment

_DAY = 86_400_000


def full(seconds: float, folder: Path) -> str:
    """On a real file system of 12 MiB that only the relay's process sees."""
    mounted = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    try:
        subprocess.run(
            [*mounted, 'mount -t tmpfs -o size=12m none "$0"', str(folder)],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError) as fault:
        reason = f"a small disk cannot be mounted here: {fault}"
        raise NotHereError(reason) from None
    return asyncio.run(_full(seconds, folder, mounted))


async def _full(seconds: float, folder: Path, mounted: list[str]) -> str:
    disk = folder / "disk"
    disk.mkdir()
    config = write_config(folder, store=str(disk / "relay.db"))
    script = 'mount -t tmpfs -o size=12m none "$0" && exec "$@"'
    until = time.monotonic() + seconds
    rounds = refused = 0
    stored: list[str] = []
    with Relay(config, before=[*mounted, script, str(disk)]) as relay:
        await relay.ready()
        # The disk as the relay sees it.
        inside = Path(f"/proc/{relay.process.pid}/root{disk}")
        line = relay.line()
        while not rounds or (time.monotonic() < until and rounds < 12):
            ballast = inside / "ballast"
            free = shutil.disk_usage(inside).free
            ballast.write_bytes(b"x" * max(0, free - random.randrange(20_000, 120_000)))
            refused += await _fill(line, stored)
            status, told = await line.get("/healthz")
            assert (status, json.loads(told)["detail"]) == (503, "The relay's store is full"), told
            assert (await line.get("/v1/events", token_of("*")))[0] == 200, "reading needs no room"
            ballast.unlink()
            body = f'"after {rounds}"'
            assert await line.post(body.encode()) == 204, "it does not recover by itself"
            stored.append(body)
            assert (await line.get("/healthz"))[0] == 200
            rounds += 1
        assert texts(await read_all(relay.address)) == stored
        assert "Traceback" not in relay.said, relay.said
        assert await relay.stop() == 0
    return f"The disk was full {rounds} times: {len(stored)} callbacks stored and there, {refused} asked to repeat."


async def _fill(line: Line, stored: list[str]) -> int:
    """Send until nothing fits any more; returns how many were refused. Some are large, some are no JSON."""
    refused = 0
    while refused < 5:
        body = f'"{len(stored)} {"x" * random.choice((10, 3000, 30_000))}"'
        status = await line.post(body.encode())
        assert status in {204, 503}, status
        if status == 204:
            stored.append(body)
        else:
            refused += 1
            assert await line.post(b"no json " * 20_000) == 503
    return refused


def _garbage(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.randbytes(len(path.read_bytes())))


def _truncated(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(1, len(content))])


def _zero_page(path: Path, chance: random.Random) -> None:
    _overwrite(path, chance, bytes(4096))


def _flipped(path: Path, chance: random.Random) -> None:
    _overwrite(path, chance, chance.randbytes(chance.randrange(1, 64)))


def _overwrite(path: Path, chance: random.Random, piece: bytes) -> None:
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content)) // len(piece) * len(piece)
    content[at : at + len(piece)] = piece
    path.write_bytes(content)


def _head_gone(path: Path, _chance: random.Random) -> None:
    path.write_bytes(b"not a database, but something" + path.read_bytes()[29:])


_DAMAGES: tuple[Callable[[Path, random.Random], None], ...] = (
    _garbage,
    _truncated,
    _zero_page,
    _flipped,
    _head_gone,
)


def damaged(seconds: float, folder: Path) -> str:
    """Refused in a sentence and left as it is, or served without a fault that nobody foresaw."""
    good = folder / "good.db"
    asyncio.run(_fill_store(good))
    chance = random.Random()
    until = time.monotonic() + seconds
    refused = served = 0
    while refused + served < len(_DAMAGES) or time.monotonic() < until:
        place = folder / str(refused + served)
        place.mkdir()
        path = place / "relay.db"
        shutil.copy(good, path)
        _DAMAGES[(refused + served) % len(_DAMAGES)](path, chance)
        before = path.read_bytes()
        if asyncio.run(_opens(path)):
            served += 1
        else:
            refused += 1
            assert path.read_bytes() == before, "a damaged store was changed"
        shutil.rmtree(place)
    return f"{refused + served} damaged stores: {refused} refused and left as they were, {served} served."


async def _fill_store(path: Path) -> None:
    log = await SqliteLog.open(path)
    for number in range(200):
        await log.append("first", [NewEvent(f'"{number} {"x" * 200}"', Keys(ref_id=str(number)))])
    await log.close()


async def _opens(path: Path) -> bool:
    try:
        log = await SqliteLog.open(path)
    except StoreOpenError as fault:
        if str(path) not in fault.sentence:
            raise
        return False
    try:
        await log.append("first", [NewEvent('"new"', Keys())])
        await bodies(log, limit=50)
        await log.prune(_DAY)
    except StoreFaultError:
        pass  # said to callers as 503
    finally:
        await log.close()
    return True


def clock(seconds: float, folder: Path) -> str:
    """The computer's clock is set to and fro, by years, also between two runs."""
    return asyncio.run(_clock(seconds, folder))


async def _clock(seconds: float, folder: Path) -> str:
    chance = random.Random()
    until = time.monotonic() + seconds
    wall, jumps, starts = 1_700_000_000_000, 0, 0
    stored: list[str] = []
    with mock.patch.object(steady, "wall_clock", side_effect=lambda: wall):
        while starts < 3 or time.monotonic() < until:
            log = await SqliteLog.open(folder / "relay.db")
            starts += 1
            for _ in range(10):
                wall = chance.randrange(0, 4_000_000_000_000)
                jumps += 1
                stored.append(f'"{len(stored)}"')
                await log.append("first", [NewEvent(stored[-1], Keys())])
                # A day is what one start may believe to have been away for.
                pruned = await log.prune((starts + 1) * _DAY)
                assert pruned == 0, f"{pruned} events deleted seconds after they came"
            assert await bodies(log, limit=500) == stored
            await log.close()
    return f"The clock was set {jumps} times over {starts} starts: nothing was deleted."


def restored(seconds: float, folder: Path) -> str:
    """A reader that keeps to the protocol ends up with everything there is, and everything there was, once."""
    return asyncio.run(_restored(seconds, folder))


async def _restored(seconds: float, folder: Path) -> str:
    config = write_config(folder)
    store, backup = folder / "relay.db", folder / "backup.db"
    reader = _Reader()
    until = time.monotonic() + seconds
    sent: list[str] = []
    rounds = 0
    while not rounds or time.monotonic() < until:
        for when in ("before", "lost", "after"):
            if when == "lost":
                shutil.copy(store, backup)
            elif when == "after":
                shutil.copy(backup, store)
            with Relay(config) as relay:
                await relay.ready()
                line = relay.line()
                for number in range(random.randrange(1, 40)):
                    sent.append(f'"{rounds} {when} {number}"')
                    assert await line.post(sent[-1].encode()) == 204
                await reader.catch_up(relay.address)
                assert await relay.stop() == 0
        rounds += 1
    seen = [body for _, body in reader.seen]
    assert sorted(seen) == sorted(sent), "not everything once"
    assert reader.epochs >= rounds + 1, "a restored store was not noticed"
    return f"{rounds} old states put back: {len(sent)} callbacks, each read and counted once, {reader.epochs} epochs."


class _Reader:
    """An app: keeps what it read, tells it apart by the time and the text, starts again with a new epoch."""

    def __init__(self) -> None:
        self.seen: dict[tuple[str, str], None] = {}
        self.epochs = 0
        self._epoch = self._cursor = ""

    async def catch_up(self, address: tuple[str, int]) -> None:
        line = Line(address)
        more = True
        while more:
            path = f"/v1/events?after={self._cursor}&limit=7"
            status, body = await line.get(path, token_of("first"))
            assert status == 200, body
            page = json.loads(body)
            if page["epoch"] != self._epoch:
                self._epoch, self._cursor = page["epoch"], ""
                self.epochs += 1
                continue
            self.seen.update({(one["received"], one["body"]): None for one in page["events"]})
            self._cursor, more = page["next"], page["more"]
        line.close()


TORMENTS = (
    Torment(
        "relay-full",
        "With a full disk callbacks are asked to repeat, readers read on, and room again is enough to go on.",
        full,
    ),
    Torment(
        "relay-damaged",
        "A damaged store is refused in a sentence and left as it is, or serves what is left of it.",
        damaged,
    ),
    Torment("relay-clock", "A clock that jumps deletes nothing.", clock, 20.0),
    Torment(
        "relay-restored",
        "After an older store was put back a reader has everything once.",
        restored,
    ),
)
