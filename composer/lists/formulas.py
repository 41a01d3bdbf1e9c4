"""Cells that a spreadsheet would take for formulas: written with an apostrophe before them, and read without it again.

A number begins with +, so a list of numbers is a list of formulas to a spreadsheet, and a value of a stranger's choosing could
be one that does harm.
"""

from __future__ import annotations

import re

_FORMULA = re.compile("[\\s']*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""What a formula begins with, in the wide letters of East Asia too; an apostrophe of its own must not be mistaken for ours."""


def guarded(text: str) -> str:
    """The text as a cell that no spreadsheet calculates."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text in such a cell; any other as it is."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
