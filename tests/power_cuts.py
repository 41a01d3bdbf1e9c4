"""The journal through power cuts: what a method returned is on the disk, whatever was still in the disk's cache is not needed.

A VFS writes down every write and sync. A cut is a point in that list: what was synced before it is there, and of what was
not, a random part.
"""

from types import SimpleNamespace

import apsw

from composer.store.journal import Filter, Journal, NewRequest
from composer.store.pruning import Pruning

USUAL = apsw.vfs_names()[0]
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
        if n > 30 and n % 15 == 0:  # what is old goes meanwhile
            old = n // 5 - 6
            log.append(("returned", f"r{old - 1}", "leaving", b""))
            assert journal.part(Pruning).remove_requests([old]) == 1
            log.append(("returned", f"r{old - 1}", "gone", b""))
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


def record(folder):
    """The file that a day began with, and the list of all that was done to it and its WAL."""
    path = folder / "journal.db"
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


def cut(base, log, chance, folder):
    """A cut at a random moment: what the methods had returned by then must be there. How much that was."""
    end = chance.randrange(len(log))
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
    gone = {ref_id for ref_id, state in promised.items() if state == "gone"}
    stays = {ref_id: str(state) for ref_id, state in promised.items() if state in STEPS}
    assert stays.keys() <= found.keys()
    assert all(STEPS.index(found[ref_id]) >= STEPS.index(state) for ref_id, state in stays.items())
    assert not gone & found.keys()
    assert len(found) <= len(promised) - len(gone) + 1
    return len(promised)
