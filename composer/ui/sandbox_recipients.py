"""The sandbox's named test recipients: number, name, what happens, and the group. A test holds them against the sandbox.

They are here too, because the first draft has one before the sandbox runs, and the app does not import the sandbox.
"""

from __future__ import annotations

from composer.ui.translate import said

_GROUPED: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        "Arrives",
        (
            ("+99900000001", "Anna", "Delivered and read within a few seconds"),
            ("+99900000002", "Bo", "Delivered and read within a few seconds"),
            ("+99900000102", "Unread", "Delivered, but never read"),
        ),
    ),
    (
        "Does not arrive",
        (
            ("+99900000402", "Refused", "LINK does not accept the request (400)"),
            ("+99900000403", "Not delivered", "WhatsApp cannot deliver the message (131026)"),
            ("+99900000404", "Not on WhatsApp", "The number does not use WhatsApp"),
            ("+99900000408", "WhatsApp not reached", "LINK could not reach WhatsApp"),
            (
                "+99900000409",
                "Fault at LINK",
                "LINK has a fault of its own, and no more reports come (12409)",
            ),
            (
                "+99900131047",
                "24 hours over",
                "The person last wrote more than 24 hours ago (131047)",
            ),
            (
                "+99900131049",
                "Held back",
                "WhatsApp holds a marketing message back, known after 15 minutes (131049)",
            ),
            (
                "+99900132001",
                "No such template",
                "The template does not exist in this language (132001)",
            ),
        ),
    ),
    (
        "Connection trouble",
        (
            ("+99900000700", "No reports", "Accepted, but no report ever comes"),
            ("+99900000701", "Reports twice", "Every report comes twice"),
            ("+99900000702", "Reports backwards", "The last report comes first"),
            ("+99900000703", "Report too early", "A report comes before LINK’s answer"),
            ("+99900000800", "No answer", "The line goes dead; LINK had accepted the request"),
            ("+99900000801", "Slow answer", "LINK’s answer takes a minute"),
            ("+99900000802", "Server fault", "LINK answers that its server has a fault (500)"),
            (
                "+99900000803",
                "The answer breaks off",
                "LINK had accepted the request, but its answer is cut short",
            ),
        ),
    ),
    (
        "Answers back",
        (
            ("+99900000900", "Writes back", "Writes a text after delivery"),
            ("+99900000901", "Taps", "Taps the first button or row"),
            ("+99900000902", "Reacts", "Reacts with a thumbs up"),
            ("+99900000903", "Orders", "Orders a product"),
            ("+99900000904", "Sends a picture", "Sends a picture back"),
        ),
    ),
)

RECIPIENTS: tuple[tuple[str, str, str], ...] = tuple(row for _, rows in _GROUPED for row in rows)
"""Number, name, and what happens; group by group."""


def recipients() -> tuple[tuple[str, str, str], ...]:
    """The same in the person's language."""
    return tuple((number, said(name), said(fate)) for number, name, fate in RECIPIENTS)


def names() -> dict[str, str]:
    """What the test recipients are called, by number."""
    return {number: name for number, name, _ in recipients()}


GROUPS: dict[str, str] = {number: group for group, rows in _GROUPED for number, _, _ in rows}
"""Number to what happens, roughly."""

FIRST = RECIPIENTS[0][0]
"""Whom the first draft is for."""

WRITES_BACK = "+99900000900"
"""Who answers each message with a text."""
