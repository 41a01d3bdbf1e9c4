"""A field of several lines stands on the side where its writing begins, as one-line fields do by themselves."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6 import QtCore, QtGui, QtWidgets

_STRONG = {"L": False, "R": True, "AL": True}
"""The classes of letters that say a direction (Unicode, annex 9, rules P2 and P3): whether it is right to left."""


def is_right_to_left(lines: Iterable[str]) -> bool:
    """Whether the first letter with a direction runs from right to left; digits, signs and emojis have none."""
    for line in lines:
        if (begin := line[:1]).isascii() and begin.isalpha():
            return False  # as nearly every text begins, at each of its keystrokes
        for letter in line:
            if (side := _STRONG.get(unicodedata.bidirectional(letter))) is not None:
                return side
    return False


def follow_writing(field: QtWidgets.QPlainTextEdit) -> None:
    """Align the field's text by its first letter, now and after each edit."""
    sides = {False: QtCore.Qt.AlignmentFlag.AlignLeft, True: QtCore.Qt.AlignmentFlag.AlignRight}
    shown = False

    def align() -> None:
        nonlocal shown
        document = field.document()
        wanted = is_right_to_left(_lines(document))
        if wanted == shown:
            return  # the whole text would be laid out anew
        shown = wanted
        option = document.defaultTextOption()
        option.setAlignment(sides[wanted] | QtCore.Qt.AlignmentFlag.AlignAbsolute)
        document.setDefaultTextOption(option)
        field.viewport().update()  # also while a letter is typed, when Qt's own call for it is not heard

    field.textChanged.connect(align)
    align()


def _lines(document: QtGui.QTextDocument) -> Iterable[str]:
    """One after the other, so that the first is read and mostly no other."""
    line = document.firstBlock()
    while line.isValid():
        yield line.text()
        line = line.next()
