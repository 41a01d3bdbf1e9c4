"""The messages that pass a filter as a file: CSV that no spreadsheet calculates, or JSON. Runs in a thread of its own."""

from __future__ import annotations

import csv
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TextIO

from composer.delivery.explanations import explain
from composer.lists.formulas import guarded
from composer.store.reader import Reader
from composer.store.records import ELSEWHERE, Filter, Row
from composer.ui.deliveries import words
from composer.ui.deliveries.support import masked
from composer.ui.translate import said

_PAGE = 1_000

COLUMNS = (
    "sent",
    "account",
    "from",
    "to",
    "kind",
    "message",
    "status",
    "code",
    "metaCode",
    "reason",
    "refId",
    "messageId",
    "changed",
)
"""The names at the head of a CSV file, and the keys of a JSON one."""


@dataclass(frozen=True, slots=True)
class Export:
    """What is written and how. `form` is "csv" or "json"; `mask` hides numbers but for three digits."""

    path: Path
    form: str
    which: Filter
    mask: bool
    accounts: Mapping[str, str] = field(default_factory=dict)
    """Account ids to names."""


def write(
    reader: Reader, export: Export, stop: threading.Event, progress: Callable[[int], object]
) -> int | None:
    """Write the file; how many messages are in it, None when it was stopped: then there is no file.

    What was at the path stays until all is written. Raises OSError and JournalError.
    """
    part = export.path.with_name(f".{export.path.name}.part")
    try:
        # Spreadsheets know UTF-8 by its mark.
        encoding = "utf-8-sig" if export.form == "csv" else "utf-8"
        with part.open("w", encoding=encoding, errors="replace", newline="") as file:
            count = _FORMS[export.form](
                file, _told(_rows(reader, export.which, stop), export), progress
            )
        if stop.is_set() or not threading.main_thread().is_alive():
            return None
        part.replace(export.path)
        return count
    finally:
        part.unlink(missing_ok=True)


def _rows(reader: Reader, which: Filter, stop: threading.Event) -> Iterator[Row]:
    before = None
    # When Composer ends nobody waits for a file.
    while not stop.is_set() and threading.main_thread().is_alive():
        page = reader.page(which, before, _PAGE)
        yield from page
        if len(page) < _PAGE:
            return
        before = page[-1].id


def _told(rows: Iterator[Row], export: Export) -> Iterator[dict[str, str | int | None]]:
    hide = masked if export.mask else str
    for row in rows:
        failed = row.shown == "failed" and row.code is not None
        status = words.word(row.shown).text
        yield {
            "sent": _moment(row.created),
            "account": export.accounts.get(row.account, row.account),
            "from": hide(words.phone(row.source)),
            "to": hide(words.phone(row.destination)),
            "kind": row.kind,
            "message": hide(row.summary),
            "status": said(status)
            if row.state != ELSEWHERE
            else f"{said(status)} ({said('not sent from here')})",
            # Below zero it is a report of Meta's own, which has no code of LINK's.
            "code": row.code if row.code is None or row.code > 0 else None,
            "metaCode": row.meta_code,
            "reason": said(explain(row.code or 0, row.meta_code).title) if failed else "",
            "refId": row.ref_id,
            "messageId": row.message_id,
            "changed": _moment(row.updated),
        }


def _write_csv(
    file: TextIO, rows: Iterator[dict[str, str | int | None]], progress: Callable[[int], object]
) -> int:
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    count = 0
    for count, row in enumerate(rows, 1):
        writer.writerow([guarded("" if cell is None else str(cell)) for cell in row.values()])
        if count % _PAGE == 0:
            progress(count)
    return count


def _write_json(
    file: TextIO, rows: Iterator[dict[str, str | int | None]], progress: Callable[[int], object]
) -> int:
    count = 0
    file.write("[")
    for count, row in enumerate(rows, 1):
        file.write(("," if count > 1 else "") + "\n" + json.dumps(row, ensure_ascii=False))
        if count % _PAGE == 0:
            progress(count)
    file.write("\n]\n")
    return count


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at).astimezone().isoformat(timespec="seconds")


_FORMS: dict[
    str,
    Callable[[TextIO, Iterator[dict[str, str | int | None]], Callable[[int], object]], int],
] = {"csv": _write_csv, "json": _write_json}
