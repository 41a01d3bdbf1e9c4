"""A disk that loses power: what was written but not synced is there or not, block by block, as chance has it."""

from __future__ import annotations

import asyncio
import random
import threading
from pathlib import Path

import apsw

from composer.relay.events import Keys, NewEvent
from composer.relay.sqlite_log import SqliteLog
from tests.relay.conformance import bodies

BLOCK = 4096


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


def power_cuts(folder: Path, chance: random.Random, commits: int) -> list[int]:
    """Cut the power now and then while four senders store; returns how many events each cut had to leave.

    Raises AssertionError when a store lost an event whose COMMIT had returned, StoreOpenError when it is damaged.
    """
    disk = Disk()
    try:
        images = asyncio.run(_write(disk, folder, chance, commits // 4))
    finally:
        disk.unregister()
    for image, stored in images:
        asyncio.run(_check(image, stored))
    return [len(stored) for _, stored in images]


async def _write(
    disk: Disk, folder: Path, chance: random.Random, each: int
) -> list[tuple[Path, list[str]]]:
    images: list[tuple[Path, list[str]]] = []
    log = await SqliteLog.open(folder / "relay.db")
    stored: list[str] = []

    async def send(name: str) -> None:
        for number in range(each):
            body = f'"{name}-{number}-{"x" * chance.randrange(3000)}"'
            await log.append("g", [NewEvent(body, Keys(ref_id=body))])
            stored.append(body)
            if chance.random() < 0.05 or not images:
                image = folder / f"cut-{len(images)}"
                disk.cut(image, chance)
                images.append((image, list(stored)))

    await asyncio.gather(*(send(name) for name in "abcd"))
    await log.close()
    return images


async def _check(image: Path, stored: list[str]) -> None:
    log = await SqliteLog.open(image / "relay.db")
    found = await bodies(log, limit=100)
    await log.close()
    missing = set(stored) - set(found)
    assert not missing, f"{len(missing)} of {len(stored)} are missing"
    assert len(set(found)) == len(found)
