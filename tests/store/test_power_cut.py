"""The journal through power cuts: what a method returned is on the disk, whatever was still in the disk's cache is not needed.

A VFS writes down every write and sync. A cut is a point in that list: what was synced before it is there, and of what was
not, a random part.
"""

import random
from types import SimpleNamespace

import apsw
import pytest

from composer.store.journal import Filter, Journal, NewRequest

USUAL = apsw.vfs_names()[0]
CUTS = 60
REQUESTS = 120


class Recorded(apsw.VFSFile):
    """A file whose every change goes into the list too."""

    def __init__(self, log, name, flags):
        super().__init__(USUAL, name, flags)
        self.log = log
        self.path = name if isinstance(name, str) else name.filename()

    def xWrite(self, data, offset):  # noqa: N802
        super().xWrite(data, offset)
        self.log.append(("write", self.path, offset, bytes(data)))

    def xTruncate(self, newsize):  # noqa: N802
        super().xTruncate(newsize)
        self.log.append(("truncate", self.path, newsize, b""))

    def xSync(self, flags):  # noqa: N802
        super().xSync(flags)
        self.log.append(("sync", self.path, 0, b""))


class Recorder(apsw.VFS):
    """The disk."""

    def __init__(self, log):
        super().__init__("recorder", USUAL)
        self.log = log

    def xOpen(self, name, flags):  # noqa: N802
        return Recorded(self.log, name, flags)


def live(path, log):
    """A day of the journal; what each method returned is in the list where it returned."""
    journal = Journal.open(path, lambda: 1000.0)
    # Checkpoints come often enough to be cut in the middle.
    journal._db.wal_autocheckpoint(40)
    for n in range(REQUESTS):
        (request,) = journal.add_requests(
            [NewRequest(f"r{n}", "a", "x" * 300, "+460", (f"+46{n}",))]
        )
        log.append(("returned", f"r{n}", "waiting", b""))
        if n % 3:
            journal.mark_sending(request)
            log.append(("returned", f"r{n}", "sending", b""))
        if n % 3 == 2:
            answer = SimpleNamespace(status=200, message_ids=[f"m{n}"], body="{}")
            journal.mark_accepted(request, answer)
            log.append(("returned", f"r{n}", "accepted", b""))
    return journal


def after_cut(log, base, end, chance):
    """The files as a cut at `end` leaves them."""
    files = {name: bytearray(content) for name, content in base.items()}
    waiting: dict[str, list[tuple[str, int, bytes]]] = {}
    for what, name, offset, data in log[:end]:
        if what == "sync":
            for change in waiting.pop(name, []):
                put(files, name, change)
        elif what != "returned":
            waiting.setdefault(name, []).append((what, offset, data))
    likely = chance.random()
    for name, changes in waiting.items():
        for change in changes:
            if chance.random() < likely:
                put(files, name, change)
    return files


def put(files, name, change):
    what, offset, data = change
    content = files.setdefault(name, bytearray())
    if what == "truncate":
        del content[offset:]
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data


@pytest.fixture
def recorded(tmp_path):
    """The list, and the file the day began with."""
    path = tmp_path / "day" / "journal.db"
    Journal.open(path).close()
    base = {str(path): path.read_bytes()}
    log: list[tuple[str, str, object, bytes]] = []
    recorder = Recorder(log)
    apsw.set_default_vfs("recorder")
    try:
        journal = live(path, log)
    finally:
        apsw.set_default_vfs(USUAL)
    journal.close()
    recorder.unregister()
    return path, base, log


STEPS = ("waiting", "sending", "accepted")


def test_what_was_returned_outlives_a_power_cut(recorded, tmp_path):
    path, base, log = recorded
    assert any(what == "sync" and name == str(path) for what, name, _, _ in log), "no checkpoint"
    chance = random.Random(20261121)
    for number in range(CUTS):
        end = chance.randrange(len(log))
        folder = tmp_path / f"cut{number}"
        folder.mkdir()
        for name, content in after_cut(log, base, end, chance).items():
            (folder / name.rsplit("/", 1)[-1]).write_bytes(content)
        promised = {name: state for what, name, state, _ in log[:end] if what == "returned"}
        journal = Journal.open(folder / "journal.db")
        assert journal.note is None
        reader = journal.reader()
        found = {row.ref_id: row.state for row in reader.page(Filter(), limit=10_000)}
        reader.close()
        assert journal._db.pragma("integrity_check") == "ok"
        journal.close()
        assert promised.keys() <= found.keys()
        for ref_id, state in promised.items():
            assert STEPS.index(found[ref_id]) >= STEPS.index(str(state))
        assert len(found) <= len(promised) + 1
