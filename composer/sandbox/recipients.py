"""The named test recipients: whom to write to in order to see what happens.

+999 is a country code that the ITU has assigned to nobody, so a message to one of these numbers that reaches a live
account by mistake reaches no one. What counts is the ending alone: any other number with it behaves alike.
"""

from __future__ import annotations

from typing import Final

PREFIX: Final = "+99900"
"""Before the six digits that choose the outcome."""

_GROUPS = (
    (
        "Arrives",
        (
            ("0001", "Anna", "Delivered and read within a few seconds"),
            ("0002", "Bo", "Delivered and read within a few seconds"),
            ("0102", "Unread", "Delivered, but never read"),
        ),
    ),
    (
        "Does not arrive",
        (
            ("0402", "Refused", "LINK does not accept the request (400)"),
            ("0403", "Not delivered", "WhatsApp cannot deliver the message (131026)"),
            ("0404", "Not on WhatsApp", "The number does not use WhatsApp"),
            ("0408", "WhatsApp not reached", "LINK could not reach WhatsApp"),
            (
                "0409",
                "Fault at LINK",
                "LINK has a fault of its own, and no more reports come (12409)",
            ),
            ("131047", "24 hours over", "The person last wrote more than 24 hours ago (131047)"),
            (
                "131049",
                "Held back",
                "WhatsApp holds a marketing message back, known after 15 minutes (131049)",
            ),
            ("132001", "No such template", "The template does not exist in this language (132001)"),
        ),
    ),
    (
        "Connection trouble",
        (
            ("0700", "No reports", "Accepted, but no report ever comes"),
            ("0701", "Reports twice", "Every report comes twice"),
            ("0702", "Reports backwards", "The last report comes first"),
            ("0703", "Report too early", "A report comes before LINK’s answer"),
            ("0800", "No answer", "The line goes dead; LINK had accepted the request"),
            ("0801", "Slow answer", "LINK’s answer takes a minute"),
            ("0802", "Server fault", "LINK answers that its server has a fault (500)"),
            (
                "0803",
                "The answer breaks off",
                "LINK had accepted the request, but its answer is cut short",
            ),
        ),
    ),
    (
        "Answers back",
        (
            ("0900", "Writes back", "Writes a text after delivery"),
            ("0901", "Taps", "Taps the first button or row"),
            ("0902", "Reacts", "Reacts with a thumbs up"),
            ("0903", "Orders", "Orders a product"),
            ("0904", "Sends a picture", "Sends a picture back"),
        ),
    ),
)
"""What happens, roughly; and the endings, what a person calls them, and what happens exactly."""

RECIPIENTS: Final[tuple[tuple[str, str, str, str], ...]] = tuple(
    (f"{PREFIX}{ending:0>6}", name, what, group)
    for group, named in _GROUPS
    for ending, name, what in named
)
"""Number, name, what happens, and the group: what happens, roughly."""
