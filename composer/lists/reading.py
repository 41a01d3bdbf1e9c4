"""Reading lists: CSV in the dialects that spreadsheets write, and rows copied out of one.

Nothing is asked that can be seen from the list itself; what was guessed is said, and can be set by the caller.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from composer.lists.decoding import decode, too_large
from composer.lists.formulas import unguarded
from composer.lists.table import (
    MOST_BYTES,
    MOST_ROWS,
    SEPARATORS,
    Dialect,
    ListError,
    Note,
    Table,
    column_names,
)

_SAMPLE = 100
"""Records that a guess looks at."""
_EXCEL_LINE = re.compile(r"\ufeff?\"?sep=([^\r\n])\"?\r?\n?")
"""Excel's own first line, which names the separator."""
_EXCEL_TEXT = re.compile(r'="(.*)"', re.DOTALL)
"""What keeps Excel from taking a number for one."""
_WRITTEN_AROUND = ("'", "=")
"""What such cells begin with; nearly all others need no second look."""
_NUMBER = re.compile(r"\+?[0-9][0-9\s()./-]{5,20}")
_DATE = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}")
_MIN_DIGITS = 7


def read_file(path: Path) -> Table:
    """The list in a file, however it is written. Raises ListError."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise too_large()
        return read(path.read_bytes())
    except OSError as error:
        why = error.strerror or str(error)
        raise ListError("The file cannot be read", f"{why}.") from None


def read(data: bytes, separator: str | None = None, headings: bool | None = None) -> Table:
    """The list in a file's bytes; what is None is guessed. Raises ListError."""
    text, encoding, notes = decode(data)
    table = read_text(text, separator, headings, encoding)
    return replace(table, notes=(*notes, *table.notes))


def read_text(
    text: str,
    separator: str | None = None,
    headings: bool | None = None,
    encoding: str = "utf-8",
) -> Table:
    """The list in a text, pasted or read. Raises ListError."""
    if len(text) > MOST_BYTES:
        raise ListError("The list is too long", "Split it into several files.")
    text = text.removeprefix("\ufeff")
    said = _EXCEL_LINE.match(text)
    if said and said[1] in SEPARATORS:
        text, separator = text[said.end() :], separator or said[1]
    separator = separator or guess_separator(text)
    records, notes = _records(text, separator)
    if not records:
        raise ListError(
            "The list is empty", "There are no rows in it. Each line stands for one recipient."
        )
    if headings is None:
        headings = _has_headings(records)
    return _table(records, Dialect(encoding, separator, headings), notes)


def guess_separator(text: str) -> str:
    """The separator that cuts the most lines into the same number of cells; a comma where there is one cell a line."""
    best, chosen = 0.0, ","
    for separator in SEPARATORS:
        sample = text[:200_000]
        records = _first(_parsed(sample, separator), _SAMPLE)
        widths = Counter(len(record) for record in records)
        if not widths:
            continue
        width, count = widths.most_common(1)[0]
        share = round(count / len(records), 1)
        if width > 1 and share > best:
            best, chosen = share, separator
    return chosen


def looks_like_a_list(text: str) -> bool:
    """Whether a pasted text is meant as rows with several cells, and not as words or bare numbers."""
    sample = text[:20_000]
    if text.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        return False
    records = _first(_parsed(sample, guess_separator(sample)), _SAMPLE)
    if len(records) < 2:
        return False
    wide = [record for record in records if len(record) > 1]
    named = any(not is_number(cell) for record in wide for cell in record if cell.strip())
    numbers = sum(any(is_number(cell) for cell in record) for record in records[1:])
    return len(wide) == len(records) and named and numbers * 2 > len(records) - 1


def is_number(cell: str) -> bool:
    """Whether a cell may be a phone number."""
    bare = _clean(cell)
    if not _NUMBER.fullmatch(bare) or _DATE.fullmatch(bare):
        return False
    return sum(map(str.isdigit, bare)) >= _MIN_DIGITS


def _records(text: str, separator: str) -> tuple[list[list[str]], tuple[Note, ...]]:
    try:
        return _cleaned(_parsed(text, separator, strict=True)), ()
    except csv.Error as error:
        closed = "unexpected end of data" not in str(error)
    try:
        if closed:
            return _cleaned(_parsed(text, separator)), ()
        said = Note("A quotation mark is never closed, so quotation marks were read as letters.")
        return _cleaned(_parsed(text, separator, quoted=False)), (said,)
    except csv.Error as error:
        raise ListError(
            "The list cannot be read", f"Its cells cannot be told apart ({error})."
        ) from None


def _parsed(
    text: str, separator: str, *, strict: bool = False, quoted: bool = True
) -> Iterable[list[str]]:
    # Read in whole: Python's reader refuses a bare carriage return, the end of a line on old Macs.
    if "\n" not in text:
        text = text.replace("\r", "\n")
    lines = io.StringIO(text, newline="")
    if quoted:
        return csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=strict)
    return csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)


def _first(records: Iterable[list[str]], most: int) -> list[list[str]]:
    found: list[list[str]] = []
    try:
        for record in records:
            if any(cell.strip() for cell in record):
                found.append(record)
            if len(found) == most:
                break
    except csv.Error:
        return found
    return found


def _cleaned(records: Iterable[list[str]]) -> list[list[str]]:
    """Without empty lines, and without what spreadsheets write around a cell."""
    found: list[list[str]] = []
    for record in records:
        cells = [_clean(cell) for cell in record]
        if any(cells):
            found.append(cells)
        if len(found) > MOST_ROWS + 1:
            raise ListError(
                "The list is too long",
                f"A list can have {MOST_ROWS:,} rows. Split it into several files.",
            )
    return found


def _clean(cell: str) -> str:
    bare = cell.strip()
    if bare[:1] not in _WRITTEN_AROUND:
        return bare
    freed = unguarded(cell)
    bare = freed.strip()
    wrapped = _EXCEL_TEXT.fullmatch(bare) if freed == cell else None
    return wrapped[1].replace('""', '"').strip() if wrapped else bare


def _has_headings(records: list[list[str]]) -> bool:
    """The first line names columns if it has no number where later lines have some."""
    first, others = records[0], records[1 : _SAMPLE + 1]
    if any(is_number(cell) for cell in first):
        return False
    return bool(others) or not any(cell.isdigit() for cell in first)


def _table(records: list[list[str]], dialect: Dialect, notes: tuple[Note, ...]) -> Table:
    first = records[0] if dialect.headings else []
    rows = records[1:] if dialect.headings else records
    if not rows:
        raise ListError(
            "The list has no rows",
            "It has one line, which names its columns. Each line below that stands for one recipient.",
        )
    named = len(first) or Counter(map(len, rows)).most_common(1)[0][0]
    most = max(len(_until_last(row)) for row in rows)
    width = max(named, most)
    first = [*first, *[""] * (width - len(first))] if first else []
    columns = column_names(first or [""] * width)
    uneven = {
        at: len(cells) for at, row in enumerate(rows) if len(cells := _until_last(row)) > named
    }
    full = tuple((*row[:width], *[""] * (width - len(row))) for row in rows)
    return Table(columns, full, dialect, notes, tuple(first), uneven)


def _until_last(row: list[str]) -> list[str]:
    """The row without the empty cells at its end."""
    end = len(row)
    while end and not row[end - 1]:
        end -= 1
    return row[:end]
