"""What hands have done to a picture: it is laid out by this as much as by the message."""

from __future__ import annotations

from typing import NamedTuple


class Handled(NamedTuple):
    """How far a picture was touched. Whoever lays it out reads this; who was tapped where is `touch`'s business."""

    unfolded: bool = False
    """Whether “Read more” was tapped: a long text stands there whole."""
    shifted: float = 0.0
    """Pixels by which the cards of a carousel are pushed to the left; never more than there is to see."""


UNTOUCHED = Handled()
