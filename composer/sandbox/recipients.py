"""The named test recipients: whom to write to in order to see what happens.

+999 is a country code that the ITU has assigned to nobody, so a message to one of these numbers that reaches a live
account by mistake reaches no one. What counts is the ending alone: any other number with it behaves alike.
"""

from __future__ import annotations

from typing import Final

PREFIX: Final = "+99900"
"""Before the six digits that choose the outcome."""

_NAMED = (
    ("0001", "Anna", "Delivered and read within a few seconds"),
    ("0002", "Bo", "Delivered and read within a few seconds"),
    ("0102", "Unread", "Delivered, never read"),
    ("0402", "Refused", "The request is refused: 400, bad request"),
    ("0403", "Undeliverable", "Not delivered: Meta's error 131026"),
    ("0404", "Not on WhatsApp", "Not a WhatsApp user"),
    ("0408", "System error", "LINK could not reach WhatsApp"),
    ("0409", "Redis error", "No more reports will come"),
    ("131047", "Window closed", "More than 24 hours since the person last wrote"),
    (
        "131049",
        "Withheld",
        "Meta withholds a marketing message, known after 15 minutes of re-sends",
    ),
    ("132001", "No such template", "The template does not exist in this language"),
    ("0700", "Silent", "Accepted, and no report ever comes"),
    ("0701", "Twice", "Every report comes twice"),
    ("0702", "Backwards", "The reports come last first"),
    ("0703", "Early report", "A report comes before the answer"),
    ("0800", "Dropped line", "The connection drops after the request was read; it was accepted"),
    ("0801", "Slow answer", "The answer takes a minute"),
    ("0802", "Server error", "The answer is 500, server error"),
    ("0803", "Half an answer", "The answer breaks off; the request was accepted"),
    ("0900", "Answers", "Writes back after delivery"),
    ("0901", "Taps", "Taps the first button or row"),
    ("0902", "Reacts", "Reacts with a thumbs up"),
    ("0903", "Orders", "Orders a product"),
    ("0904", "Sends a picture", "Sends a picture back"),
)

RECIPIENTS: Final[tuple[tuple[str, str, str], ...]] = tuple(
    (f"{PREFIX}{ending:0>6}", name, what) for ending, name, what in _NAMED
)
"""Number, name and what happens."""
