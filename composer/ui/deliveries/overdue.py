"""When a report is due: until when LINK may still be trying, and since when there should have been one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from composer.store.accounts import SANDBOX
from composer.ui.deliveries.words import short_time, told, wall_clock
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.store.records import Detail

TRYING = 15 * 60.0
"""Seconds in which LINK submits a message again by itself, every minute (LINK 1.6, "Resending")."""

_USUAL = 60.0
"""Seconds after which the first report has nearly always come."""

_LONG = 60 * 60.0
"""Seconds after which a phone that has not been reached is worth a word."""

STILL_TRYING = "LINK may still be trying by itself until {0}."


@dataclass(frozen=True, slots=True)
class Card:
    """What is amiss, who can put it right and how. `tone` is "error", "warning" or "info"; `words` are LINK's own."""

    tone: str
    title: str
    sentence: str
    who: str = ""
    what: str = ""
    retry: str = ""
    words: str = ""


def still_trying(detail: Detail, now: float) -> float | None:
    """Until when LINK may submit the message again by itself; None when that time is over."""
    until = _accepted(detail) + TRYING
    return until if now < until else None


def waiting_card(detail: Detail, now: float) -> Card | None:
    """For a message of which less was reported than would be usual by now; None where all is as usual."""
    row = detail.row
    if row.state != "accepted" or row.shown not in _SILENT:
        return None
    since = max((_moment(one.received) for one in detail.reports), default=_accepted(detail))
    title, sentence, what, patience = _SILENT[row.shown]
    if now - since < patience:
        return None
    until = still_trying(detail, now)
    if row.shown == "queued" and until is not None:
        return Card(
            "info",
            said("No report yet"),
            told(STILL_TRYING, row.account).format(wall_clock(until))
            + " "
            + said("Until then no report means nothing."),
            retry=said("Not before {0}.").format(wall_clock(until)),
        )
    over = now > detail.valid_until > 0
    sentence = _OVER if over else sentence
    return Card(
        "warning" if over or row.shown == "queued" else "info",
        said(title).format(short_time(since)),
        told(sentence, row.account).format(short_time(detail.valid_until)),
        what=told(
            _SANDBOX_WHAT if row.account == SANDBOX and row.shown == "queued" else what, row.account
        ),
    )


_SILENT = {
    "queued": (
        "No report since {0}",
        (
            "LINK accepted the message, and nothing was heard of it since. Reports usually come within a minute. Either they "
            "do not find the way here, or LINK has not sent the message."
        ),
        (
            "Look whether the relay is being read (the line at the bottom tells) and whether the account’s event report gate "
            "leads to it; then copy the details for LINK support. Ask the recipient before you send it again."
        ),
        _USUAL,
    ),
    "sent": (
        "No report since {0}",
        (
            "The message is on its way, and no delivery was reported. The phone may be off or without a network; it is tried "
            "until {0}."
        ),
        "Wait, or reach the person another way.",
        _LONG,
    ),
}
"""What is said of silence, by what the message shows, and after how many seconds of it."""

_OVER = (
    "No delivery was reported, and the message’s time was over {0}. Nothing more is to be expected."
)
_SANDBOX_WHAT = (
    "Nothing: the sandbox plays a message that is lost. Each of its recipients says what it does."
)


def _accepted(detail: Detail) -> float:
    return max(
        (entry.at for entry in detail.history if entry.state == "accepted"),
        default=detail.row.created,
    )


def _moment(text: str) -> float:
    try:
        return datetime.fromisoformat(text).timestamp()
    except ValueError:
        return 0.0
