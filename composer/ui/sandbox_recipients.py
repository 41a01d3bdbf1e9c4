"""The sandbox's named test recipients: number, name, what happens to a message. A test holds them against the sandbox.

They are here too, because the first draft has one before the sandbox runs, and the app does not import the sandbox.
"""

from __future__ import annotations

RECIPIENTS: tuple[tuple[str, str, str], ...] = (
    ("+99900000001", "Anna", "Delivered and read within a few seconds"),
    ("+99900000002", "Bo", "Delivered and read within a few seconds"),
    ("+99900000102", "Unread", "Delivered, never read"),
    ("+99900000402", "Refused", "The request is refused: 400, bad request"),
    ("+99900000403", "Undeliverable", "Not delivered: Meta's error 131026"),
    ("+99900000404", "Not on WhatsApp", "Not a WhatsApp user"),
    ("+99900000408", "System error", "LINK could not reach WhatsApp"),
    ("+99900000409", "Redis error", "No more reports will come"),
    ("+99900131047", "Window closed", "More than 24 hours since the person last wrote"),
    (
        "+99900131049",
        "Withheld",
        "Meta withholds a marketing message, known after 15 minutes of re-sends",
    ),
    ("+99900132001", "No such template", "The template does not exist in this language"),
    ("+99900000700", "Silent", "Accepted, and no report ever comes"),
    ("+99900000701", "Twice", "Every report comes twice"),
    ("+99900000702", "Backwards", "The reports come last first"),
    ("+99900000703", "Early report", "A report comes before the answer"),
    (
        "+99900000800",
        "Dropped line",
        "The connection drops after the request was read; it was accepted",
    ),
    ("+99900000801", "Slow answer", "The answer takes a minute"),
    ("+99900000802", "Server error", "The answer is 500, server error"),
    ("+99900000803", "Half an answer", "The answer breaks off; the request was accepted"),
    ("+99900000900", "Answers", "Writes back after delivery"),
    ("+99900000901", "Taps", "Taps the first button or row"),
    ("+99900000902", "Reacts", "Reacts with a thumbs up"),
    ("+99900000903", "Orders", "Orders a product"),
    ("+99900000904", "Sends a picture", "Sends a picture back"),
)

FIRST = RECIPIENTS[0][0]
"""Whom the first draft is for."""
