"""Lists in the data folder: the one beside the draft, and those that were sent, for their results.

They hold names and numbers of people: only their owner may read them, and they stand in no log.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from composer.lists.result import SentList, SentRow
from composer.lists.send_list import SendList
from composer.lists.table import Dialect, ListError, Note, Table

_FORMAT = 1
_CURRENT = "current.json"
_SENT = "sent-"
MOST_SENT = 50
"""Lists that were sent are kept up to that many; the oldest goes."""


def save(folder: Path, send_list: SendList | None) -> None:
    """Keep the list beside the draft; None forgets it. Raises ListError."""
    if send_list is None:
        with _said(folder):
            (folder / _CURRENT).unlink(missing_ok=True)
        return
    table = send_list.table
    whole = {one.name: getattr(send_list, one.name) for one in fields(SendList)}
    whole["left_out"] = sorted(send_list.left_out)
    whole["table"] = {
        "columns": table.columns,
        "rows": table.rows,
        "dialect": asdict(table.dialect),
        "notes": [asdict(note) for note in table.notes],
        "first": table.first,
        "uneven": sorted(table.uneven.items()),
    }
    _write(folder / _CURRENT, whole)


def load(folder: Path) -> SendList | None:
    """The list beside the draft; None if there is none, or what is there is no list. Raises ListError."""
    whole = _read(folder / _CURRENT)
    if whole is None:
        return None
    try:
        table = whole["table"]
        width = len(table["columns"])
        rows = tuple(tuple(map(str, row)) for row in table["rows"])
        made = SendList(
            name=str(whole["name"]),
            table=Table(
                tuple(map(str, table["columns"])),
                rows,
                Dialect(**table["dialect"]),
                tuple(Note(note["text"], note["values"]) for note in table["notes"]),
                tuple(map(str, table["first"])),
                {int(at): int(count) for at, count in table["uneven"]},
            ),
            number=int(whole["number"]),
            country=str(whole["country"]),
            bindings={str(name): int(at) for name, at in whole["bindings"].items()},
            left_out=frozenset(map(int, whole["left_out"])),
            repeats=bool(whole["repeats"]),
            careful=bool(whole["careful"]),
            at=int(whole["at"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    sound = rows and all(len(row) == width for row in rows) and 0 <= made.number < width
    return made if sound and 0 <= made.at < made.size else None


def save_sent(folder: Path, sent: SentList) -> None:
    """Keep a list that is being sent, before it is. Raises ListError."""
    whole = {one.name: getattr(sent, one.name) for one in fields(SentList)}
    whole["rows"] = [(row.cells, row.number, row.ref_id, row.reason) for row in sent.rows]
    _write(folder / f"{_SENT}{sent.batch}.json", whole)
    with suppress(OSError):
        for old in _sent_files(folder)[MOST_SENT:]:
            old.unlink()


def sent_lists(folder: Path) -> list[SentList]:
    """The lists that were sent, the newest first. Raises ListError."""
    with _said(folder):
        files = _sent_files(folder)
    found = (load_sent(folder, file.stem.removeprefix(_SENT)) for file in files)
    return [one for one in found if one is not None]


def load_sent(folder: Path, batch: str) -> SentList | None:
    """The list that was sent as that batch. Raises ListError."""
    whole = _read(folder / f"{_SENT}{batch}.json")
    if whole is None:
        return None
    try:
        rows = tuple(
            SentRow(tuple(map(str, cells)), str(number), str(ref_id), str(reason))
            for cells, number, ref_id, reason in whole["rows"]
        )
        columns = tuple(map(str, whole["columns"]))
        return SentList(
            whole["batch"], whole["name"], whole["account"], float(whole["at"]), columns, rows
        )
    except (KeyError, TypeError, ValueError):
        return None


def _sent_files(folder: Path) -> list[Path]:
    files = [(file.stat().st_mtime_ns, file) for file in folder.glob(f"{_SENT}*.json")]
    return [file for _, file in sorted(files, reverse=True)]


def _write(path: Path, whole: dict[str, Any]) -> None:
    """Whole or not at all: under another name first."""
    text = json.dumps({"format": _FORMAT, **whole}, ensure_ascii=True)
    fresh = path.with_name(path.name + ".new")
    with _said(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)


def _read(path: Path) -> dict[str, Any] | None:
    with _said(path.parent):
        if not path.exists():
            return None
        text = path.read_text(encoding="utf-8", errors="replace")
    try:
        whole = json.loads(text)
    except ValueError:
        return None
    known = isinstance(whole, dict) and whole.get("format") == _FORMAT
    return whole if known else None


class _said:  # noqa: N801 - it reads as a verb
    """Raises ListError for what the disk or the system did."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, OSError):
            why = error.strerror or type(error).__name__
            raise ListError(
                "The list cannot be kept",
                f"{self._folder} cannot be read or written: {why}. Check the folder and the disk.",
            ) from error
