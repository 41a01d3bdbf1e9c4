"""Lists that were sent, when somebody in them asks to be forgotten, or when they get old."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from composer.lists.keeping import forget_sent, load, load_sent, save_sent, sent_lists


def forget_number(folder: Path, digits: str, *, remove: bool = True) -> int:
    """Take the rows that name the number out of every list that was sent, or only count them; how many.

    Raises ListError.
    """
    alone = _alone(digits)
    gone = 0
    for head in sent_lists(folder):
        sent = load_sent(folder, head.batch)
        if sent is None:
            continue
        left = tuple(row for row in sent.rows if not _names(alone, (row.number, *row.cells)))
        gone += len(sent.rows) - len(left)
        if remove and len(left) != len(sent.rows):
            save_sent(folder, replace(sent, rows=left))
    return gone


def stands_in_draft(folder: Path, digits: str) -> bool:
    """Whether the list beside the draft names the number. Raises ListError."""
    there = load(folder)
    return there is not None and any(_names(_alone(digits), row) for row in there.table.rows)


def forget_older(folder: Path, moment: float) -> int:
    """Remove the lists that were sent before `moment` (seconds since 1970); how many. Raises ListError."""
    old = [head for head in sent_lists(folder) if head.at < moment]
    for head in old:
        forget_sent(folder, head.batch)
    with suppress(OSError):  # what was written only in part has no head to be known by
        for file in folder.glob("sent-*.json.new"):
            if file.stat().st_mtime < moment:
                file.unlink()
    return len(old)


def _alone(digits: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\d){digits}(?!\d)")


def _names(alone: re.Pattern[str], cells: tuple[str, ...]) -> bool:
    return any(alone.search(re.sub(r"[\s()./\-]", "", cell)) for cell in cells)
