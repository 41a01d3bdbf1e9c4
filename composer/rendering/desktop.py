"""What WhatsApp on a computer shows of a message, and what it does not (rules §3)."""

from __future__ import annotations

from collections.abc import Iterable

from composer.rendering.tongue import said
from composer.rendering.tree import Blank, Picture

MANY_BUTTONS = (
    "Templates with four or more buttons are not shown by WhatsApp on a computer. "
    "It asks people to look at their phone."
)
MIXED_BUTTONS = (
    "Templates with quick replies beside other buttons are not shown by WhatsApp on a computer. "
    "It asks people to look at their phone."
)
OFFER = "Limited-time offers are not shown by WhatsApp on a computer. It says that a message came which it does not support."
COUPON = "Templates with a coupon code are not shown by WhatsApp in a browser."
INSTEAD = "You received a message that this version of WhatsApp cannot show. Open WhatsApp on your phone to see it."
_MOST_BUTTONS = 3


def desktop(picture: Picture) -> Picture:
    """The picture on a computer: the same, or what stands there instead, with notes that say why."""
    if not picture.phone_only:
        return picture
    return Picture((Blank(said(INSTEAD)),), notes=picture.phone_only)


def phone_only(kinds: Iterable[str], *, offer: bool) -> tuple[str, ...]:
    """Why a template is not shown, by Meta's types of its buttons in capitals, and whether it is an offer."""
    found = tuple(kinds)
    quick = found.count("QUICK_REPLY")
    reasons = (
        (OFFER, offer),
        (COUPON, "COPY_CODE" in found and not offer),
        (MANY_BUTTONS, len(found) > _MOST_BUTTONS),
        (MIXED_BUTTONS, 0 < quick < len(found)),
    )
    return tuple(said(sentence) for sentence, holds in reasons if holds)
