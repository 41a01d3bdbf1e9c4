"""Text copied out of program code, where quotation marks have backslashes before them."""

from __future__ import annotations

import re

from composer.formats.offsets import Pieces, Places

_ESCAPE = re.compile(r"\\([\\\"'/nrt])")
_MEANS = {"n": "\n", "r": "", "t": "\t"}


def without_backslashes(text: str, places: Places) -> tuple[str, Places]:
    """The text as the program would see it, and where its characters stand in the one that was given."""
    pieces, last = Pieces(), 0
    for escape in _ESCAPE.finditer(text):
        pieces.add(text[last : escape.start()], last)
        pieces.add(_MEANS.get(escape[1], escape[1]), escape.start())
        last = escape.end()
    pieces.add(text[last:], last)
    return pieces.text, pieces.places(places)
