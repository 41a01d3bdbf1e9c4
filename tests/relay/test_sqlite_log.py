"""The log on SQLite: power cuts, pruning."""

import asyncio
import random
import threading
from pathlib import Path

import apsw
import pytest

from composer.relay import sqlite_log
from composer.relay.errors import CursorGoneError
from composer.relay.events import Keys, NewEvent
from composer.relay.sqlite_log import SqliteLog

BLOCK = 4096


def events(*bodies):
    return [NewEvent(body, Keys(ref_id=body)) for body in bodies]


class Disk(apsw.VFS):
    """The real disk, which remembers what of each file was synced: all that a power cut is sure to leave."""

    def __init__(self):
        self.real = apsw.vfs_names()[0]
        self.synced: dict[str, bytes] = {}
        self.lock = threading.Lock()
        super().__init__("power-cut", self.real, makedefault=True)

    def xOpen(self, name, flags):  # noqa: N802 - apsw calls it so
        return File(self, name, flags)

    def xDelete(self, filename, syncdir):  # noqa: N802
        with self.lock:
            super().xDelete(filename, syncdir)
            self.synced.pop(filename, None)

    def cut(self, folder, chance):
        """What is on the disk after a cut: blocks written but not synced may be there or not, in any mixture."""
        folder.mkdir()
        with self.lock:
            for name, synced in self.synced.items():
                written = Path(name).read_bytes()
                image = bytearray(max(synced, written, key=len))
                for start in range(0, len(image), BLOCK):
                    block = slice(start, start + BLOCK)
                    image[block] = chance.choice((synced, written))[block] or image[block]
                (folder / Path(name).name).write_bytes(image)


class File(apsw.VFSFile):
    def __init__(self, disk, name, flags):
        super().__init__(disk.real, name, flags)
        self._disk = disk
        self._name = str(name.filename() if isinstance(name, apsw.URIFilename) else name)

    def xWrite(self, data, offset):  # noqa: N802
        with self._disk.lock:
            super().xWrite(data, offset)

    def xTruncate(self, newsize):  # noqa: N802
        with self._disk.lock:
            super().xTruncate(newsize)

    def xSync(self, flags):  # noqa: N802
        with self._disk.lock:
            super().xSync(flags)
            self._disk.synced[self._name] = Path(self._name).read_bytes()


@pytest.fixture
def disk():
    made = Disk()
    yield made
    made.unregister()


async def bodies(log, gates=None, after=None):
    found = []
    while True:
        page = await log.read_after(gates, after, 100)
        found += [event.body for event in page.events]
        after = page.next
        if not page.more:
            return found


@pytest.mark.parametrize("seed", range(3))
def test_what_was_stored_survives_a_power_cut(disk, tmp_path, seed):
    chance = random.Random(seed)
    images: list[tuple[Path, list[str]]] = []

    async def write():
        log = await SqliteLog.open(tmp_path / "relay.db")
        stored = []

        async def sender(name):
            for number in range(40):
                body = f'"{name}-{number}-{"x" * chance.randrange(3000)}"'
                await log.append("g", events(body))
                stored.append(body)
                if chance.random() < 0.05:
                    folder = tmp_path / f"cut-{len(images)}"
                    disk.cut(folder, chance)
                    images.append((folder, list(stored)))

        await asyncio.gather(*(sender(name) for name in "abcd"))
        await log.close()

    async def check(folder, stored):
        log = await SqliteLog.open(folder / "relay.db")
        assert set(stored) <= set(await bodies(log))
        await log.close()

    asyncio.run(write())
    assert images
    for folder, stored in images:
        asyncio.run(check(folder, stored))


@pytest.fixture
def clock(monkeypatch):
    now = [1000]
    monkeypatch.setattr(sqlite_log, "_now", lambda: now[0])
    return now


def test_pruning_takes_the_old_and_leaves_the_new(tmp_path, clock, monkeypatch):
    monkeypatch.setattr(sqlite_log, "PRUNE_ROWS", 2)

    async def main():
        log = await SqliteLog.open(tmp_path / "relay.db")
        await log.append("a", events("1", "2", "3", "4", "5"))
        await log.quarantine("a", b"odd", "why")
        cursors = [event.cursor for event in (await log.read_after(None, None, 9)).events]
        clock[0] = 2000
        await log.append("a", events("6"))
        await log.quarantine("a", b"odd", "why")
        assert await log.prune(1000) == 0
        assert await log.prune(1001) == 5
        assert await bodies(log) == ["6"]
        assert (await log.census()).quarantined == 1
        assert await bodies(log, after=cursors[4]) == ["6"]
        with pytest.raises(CursorGoneError) as gone:
            await log.read_after(None, cursors[3], 9)
        assert gone.value.oldest == cursors[4]
        await log.close()

    asyncio.run(main())


def test_numbers_are_never_used_again(tmp_path, clock):
    async def main():
        log = await SqliteLog.open(tmp_path / "relay.db")
        await log.append("a", events("1"))
        (old,) = (await log.read_after(None, None, 9)).events
        await log.prune(2000)
        await log.close()
        log = await SqliteLog.open(tmp_path / "relay.db")
        await log.append("a", events("2"))
        (new,) = (await log.read_after(None, None, 9)).events
        assert new.cursor != old.cursor
        assert await bodies(log, after=old.cursor) == ["2"]
        await log.close()

    asyncio.run(main())


def test_a_reader_loses_nothing_when_only_other_gates_were_pruned(tmp_path, clock):
    async def main():
        log = await SqliteLog.open(tmp_path / "relay.db")
        start = (await log.read_after(None, None, 9)).next
        await log.append("a", events("1"))
        clock[0] = 2000
        await log.append("b", events("2"))
        await log.prune(2000)
        assert await bodies(log, frozenset("b"), start) == ["2"]
        with pytest.raises(CursorGoneError):
            await log.read_after(frozenset("ab"), start, 9)
        assert await bodies(log, frozenset(), start) == []
        await log.close()

    asyncio.run(main())
