"""Key sequences as people read them, and as caps to paint."""

from __future__ import annotations

import sys

from PySide6 import QtGui

_SIGNS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
"""What is painted on a cap in the place of a name."""
_FORMAT = QtGui.QKeySequence.SequenceFormat.NativeText


def native(sequence: str) -> str:
    """As this system writes it: "Ctrl+Shift+P", on macOS "⇧⌘P"."""
    # Qt tells the two Enter keys apart, and calls the large one Return: people call it Enter.
    shown = sequence.replace("Return", "Enter") if sys.platform != "darwin" else sequence
    return QtGui.QKeySequence(shown).toString(_FORMAT)


def caps(sequence: str) -> list[str]:
    """One text for each key of a sequence."""
    if sequence in _SIGNS:
        return [_SIGNS[sequence]]
    text = native(sequence)
    if sys.platform == "darwin":
        signs = "".join(letter for letter in text if letter in "⌃⌥⇧⌘")
        return [*signs, text[len(signs) :]]
    plus = text.endswith("++") or text == "+"
    parts = [part for part in text.removesuffix("+" if plus else "").split("+") if part]
    return [*parts, "+"] if plus else parts


def named(text: str, sequence: str) -> str:
    """A tooltip that names the keys too."""
    return f"{text} ({native(sequence)})"
