"""One paragraph written on: of all that stands in the bubble, only that paragraph's block is another.

Nearly every keystroke is such a one. Where the paragraph becomes wider or higher, or the time finds no room beside it
any more, all is arranged anew.
"""

from __future__ import annotations

from PySide6 import QtCore

from composer.rendering.tree import Paragraph, Picture, Text
from composer.ui.preview.bubble import Arrangement, Placed, clock_place, width_beside
from composer.ui.preview.look import Look
from composer.ui.preview.making import CLOCK
from composer.ui.preview.paragraphs import changed, paragraph_block


def retyped(
    picture: Picture, old: Picture, before: Arrangement, look: Look, widest: float
) -> tuple[Arrangement, QtCore.QRectF] | None:
    """The arrangement `before` of the picture `old` with the paragraph in which the new picture differs, and where that is.

    None if more differs, or if anything would stand elsewhere. `widest` is the width that a bubble may have.
    """
    if (pair := _changed(picture, old)) is None:
        return None
    was, now = pair
    places = [at for at, (block, _place) in enumerate(before.placed) if block.node is was]
    if len(places) != 1:
        return None
    at = places[0]
    block, place = before.placed[at]
    if block.lines is None:
        return None
    room = block.lines.asked + block.indent
    made = paragraph_block(now, look, room, block)
    made.node = now
    below = before.placed[at + 1]
    if (
        made.width != block.width
        or made.height != block.height
        or (below[0].node is CLOCK and not _stays(below, (made, place), before, look, widest))
    ):
        before.kept[now, room] = [made]  # whoever arranges all anew need not set it again
        return None
    placed = (*before.placed[:at], (made, place), *before.placed[at + 1 :])
    top, bottom = changed(block, made)
    dirty = QtCore.QRectF(place.left(), place.top() + top, place.width(), bottom - top)
    return before._replace(placed=placed), dirty.adjusted(-1, -1, 1, 1)


def _changed(picture: Picture, old: Picture) -> tuple[Paragraph, Paragraph] | None:
    """The one paragraph in which two pictures differ, as it was and as it is now."""
    if len(picture.bubble) != len(old.bubble):
        return None
    if picture.buttons != old.buttons or picture.cards != old.cards:
        return None
    nodes = [pair for pair in zip(old.bubble, picture.bubble, strict=True) if pair[0] != pair[1]]
    if len(nodes) != 1:
        return None
    was, now = nodes[0]
    if not (isinstance(was, Text) and isinstance(now, Text)) or was.folds or now.folds:
        return None
    if len(was.paragraphs) != len(now.paragraphs):
        return None
    both = zip(was.paragraphs, now.paragraphs, strict=True)
    found = [pair for pair in both if pair[0] is not pair[1]]
    return found[0] if len(found) == 1 else None


def _stays(clock: Placed, last: Placed, before: Arrangement, look: Look, widest: float) -> bool:
    """Whether the time stands where it stood, in a bubble as wide as it was."""
    beside = width_beside(last[0], clock[0], look)
    if before.bubble.width() < beside <= widest:
        return False
    return clock_place(clock[0], last, before.bubble.right(), look) == clock[1]
