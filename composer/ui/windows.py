"""How a customer care window is shown: a word, an icon and a colour, which all say the same, and a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from composer.delivery.window import State, Window
from composer.ui import dates
from composer.ui.translate import said


@dataclass(frozen=True, slots=True)
class Mark:
    """`color` is a name in the look's table."""

    text: str
    icon: str
    color: str
    sentence: str


def mark(window: Window) -> Mark:
    """The words for a window."""
    at = "" if window.until is None else when(window.until)
    if window.state is State.OPEN:
        return Mark(
            said("open until {0}").format(at),
            "clock",
            "good",
            said(
                "The customer care window is open until {0}: free-form messages arrive until then."
            ).format(at),
        )
    if window.state is State.CLOSED:
        never = said(
            "The customer care window is closed: this person has not written in the last 24 hours, so WhatsApp takes"
            " only templates."
        )
        since = said(
            "The customer care window is closed since {0}: WhatsApp takes only templates until the person writes."
        )
        sentence = since.format(at) if at else never
        return Mark(said("closed"), "lock", "warning", sentence)
    return Mark(
        said("not known"),
        "circle-question-mark",
        "muted",
        said(
            "Whether the customer care window is open is not known: the relay has not been listening long enough. If the"
            " person has not written in the last 24 hours, WhatsApp takes only templates."
        ),
    )


def when(at: float, now: datetime | None = None) -> str:
    """A moment near today: "14:05", "tomorrow 14:05", "yesterday 14:05", "3 Nov 14:05"."""
    moment = datetime.fromtimestamp(at).astimezone()
    today = (now or datetime.now().astimezone()).date()
    clock = dates.clock(moment)
    if moment.date() == today:
        return clock
    if moment.date() == today + timedelta(days=1):
        return said("tomorrow {0}").format(clock)
    if moment.date() == today - timedelta(days=1):
        return said("yesterday {0}").format(clock)
    return f"{dates.day(moment, year=moment.year != today.year)} {clock}"
