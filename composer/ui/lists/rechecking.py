"""How little has to be checked again after a step, and how much is checked at a time."""

from __future__ import annotations

import time
from dataclasses import replace

from composer.lists.checking import Checker, RowCheck
from composer.lists.send_list import SendList

_PIECE = 0.012
"""Seconds that are checked at a time: what paints must wait for Python meanwhile, cell by cell."""


def some(checker: Checker, first: int, size: int) -> list[RowCheck]:
    """The checks of as many rows as can be had in a short time; at least of one."""
    end = time.monotonic() + _PIECE
    found = [checker.check(first)]
    for row in range(first + 1, size):
        if time.monotonic() >= end:
            break
        found.append(checker.check(row))
    return found


def mended(old: SendList, new: SendList) -> int | None:
    """The only row that differs between two lists that are else the same; None where there is none such."""
    if replace(old, table=new.table, at=new.at) != new or old.table is new.table:
        return None
    if old.table.columns != new.table.columns or len(old.table.rows) != len(new.table.rows):
        return None
    pairs = enumerate(zip(old.table.rows, new.table.rows, strict=True))
    changed = [row for row, (one, other) in pairs if one is not other]
    return changed[0] if len(changed) == 1 else None


def alike(old: SendList, new: SendList) -> bool:
    """Whether each row by itself is the same in both."""
    same = replace(old, left_out=new.left_out, repeats=new.repeats, careful=new.careful, at=new.at)
    return old.table is new.table and same == new
