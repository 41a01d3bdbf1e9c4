"""Lists in the data folder: the one beside the draft, and those that were sent, for their results.

They hold names and numbers of people: only their owner may read them, and they stand in no log.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from composer.lists.result import SentHead, SentList, SentRow
from composer.lists.send_list import SendList
from composer.lists.table import Dialect, ListError, Note, Table

_FORMAT = 1
_CURRENT = "current.json"
_SENT = "sent-"
_END = '"end"\n'
MOST_SENT = 50
"""Lists that were sent are kept up to that many; the oldest goes."""


def save(folder: Path, send_list: SendList | None) -> None:
    """Keep the list beside the draft; None forgets it. Raises ListError."""
    if send_list is None:
        with _said(folder):
            (folder / _CURRENT).unlink(missing_ok=True)
        return
    table = send_list.table
    head = {one.name: getattr(send_list, one.name) for one in fields(SendList)}
    head["left_out"] = sorted(send_list.left_out)
    head["table"] = {
        "columns": table.columns,
        "dialect": asdict(table.dialect),
        "notes": [asdict(note) for note in table.notes],
        "first": table.first,
        "uneven": sorted(table.uneven.items()),
    }
    _write(folder / _CURRENT, head, table.rows)


def load(folder: Path) -> SendList | None:
    """The list beside the draft; None if there is none, or what is there is no list. Raises ListError."""
    found = _read(folder / _CURRENT)
    if found is None:
        return None
    whole, lines = found
    try:
        table = whole["table"]
        width = len(table["columns"])
        rows = tuple(tuple(map(str, row)) for row in lines)
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
    head = {one.name: getattr(sent, one.name) for one in fields(SentList) if one.name != "rows"}
    head |= {"size": len(sent.rows), "count": sent.count}
    rows = ((row.cells, row.number, row.ref_id, row.reason) for row in sent.rows)
    _write(folder / f"{_SENT}{sent.batch}.json", head, rows)
    with suppress(OSError):
        for old in _sent_files(folder)[MOST_SENT:]:
            old.unlink()


def forget_sent(folder: Path, batch: str) -> None:
    """Of that batch nothing was sent after all; the file need not be there. Raises ListError."""
    with _said(folder):
        (folder / f"{_SENT}{batch}.json").unlink(missing_ok=True)


def sent_lists(folder: Path, most: int = MOST_SENT) -> list[SentHead]:
    """The lists that were sent, the newest first, without reading their rows. Raises ListError."""
    with _said(folder):
        heads = [_head(file) for file in _sent_files(folder)[:most]]
    return [head for head in heads if head is not None]


def _head(path: Path) -> SentHead | None:
    with path.open(encoding="utf-8", errors="replace") as file:
        line = file.readline()
    try:
        head = json.loads(line)
        known = {one.name: head[one.name] for one in fields(SentHead)}
    except (ValueError, KeyError, TypeError):
        return None
    return SentHead(**known) if head.get("format") == _FORMAT else None


def load_sent(folder: Path, batch: str) -> SentList | None:
    """The list that was sent as that batch. Raises ListError."""
    found = _read(folder / f"{_SENT}{batch}.json")
    if found is None:
        return None
    whole, lines = found
    try:
        rows = tuple(
            SentRow(tuple(map(str, cells)), str(number), str(ref_id), str(reason))
            for cells, number, ref_id, reason in lines
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


def _write(path: Path, head: dict[str, Any], rows: Iterable[Any]) -> None:
    """Whole or not at all: under another name first. A line for the head, then one for each row.

    A hundred thousand rows written as one text would hold up every other thread meanwhile.
    """
    fresh = path.with_name(path.name + ".new")
    with _said(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(json.dumps({"format": _FORMAT, **head}) + "\n")
            for row in rows:
                file.write(json.dumps(row) + "\n")
            file.write(_END)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)


def _read(path: Path) -> tuple[dict[str, Any], list[Any]] | None:
    """Head and rows; None for what is no such file, or only its beginning."""
    with _said(path.parent):
        if not path.exists():
            return None
        text = path.read_text(encoding="utf-8", errors="replace")
    if not text.endswith(_END):
        return None
    try:
        head, *rows = (json.loads(line) for line in text.removesuffix(_END).splitlines())
    except ValueError:
        return None
    known = isinstance(head, dict) and head.get("format") == _FORMAT
    return (head, rows) if known else None


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
