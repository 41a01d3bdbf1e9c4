"""What hands have done to a picture: it is laid out by this as much as by the message."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from composer.rendering.tree import Picture, Text

if TYPE_CHECKING:
    from composer.ui.preview.bubble import Arrangement


class Handled(NamedTuple):
    """How far a picture was touched. Whoever lays it out reads this; who was tapped where is `touch`'s business."""

    unfolded: bool = False
    """Whether “Read more” was tapped: a long text stands there whole."""
    shifted: float = 0.0
    """Pixels by which the cards of a carousel are pushed to the left; never more than there is to see."""
    answer: tuple[str, ...] = ()
    """What the person's own bubble below the message says, line by line."""


UNTOUCHED = Handled()


def following(
    handled: Handled, now: Picture, old: Picture, laid: Arrangement, width: float
) -> Handled:
    """What is left of it with another picture: a text that folds no more is forgotten, and the card that is typed into seen.

    `laid` is how the old picture stands, in a chat that wide. Another carousel begins with its first card.
    """
    folds = handled.unfolded and any(isinstance(node, Text) and node.folds for node in now.bubble)
    pushed = _pushed(handled.shifted, now, old, laid, width)
    found = Handled(folds, pushed, handled.answer)
    return UNTOUCHED if found == UNTOUCHED else found


def _pushed(shifted: float, now: Picture, old: Picture, laid: Arrangement, width: float) -> float:
    if len(now.cards) != len(old.cards) or len(laid.cards) != len(now.cards):
        return 0.0
    changed = [at for at, card in enumerate(now.cards) if card != old.cards[at]]
    if len(changed) != 1:
        return shifted
    card = laid.cards[changed[0]]
    edge = laid.bubble.left()
    by = min(0.0, card.left() - edge) or max(0.0, card.right() + edge - width)
    return min(laid.shifts, max(0.0, shifted + by))
