"""What the page calls things: each status's word, icon, colour and sentence; the filters; times and kinds in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from PySide6 import QtCore

from composer.store.accounts import SANDBOX, is_metas
from composer.store.records import ELSEWHERE, PAUSED, WATCHED
from composer.ui import dates
from composer.ui.translate import said

_CONTEXT = "Deliveries"


@dataclass(frozen=True, slots=True)
class Word:
    """A status as the page shows it. `color` is a name in the look's table; the icon tells what the colour tells."""

    text: str
    icon: str
    color: str
    sentence: str


WORDS: dict[str, Word] = {
    "waiting": Word(
        "Waiting", "clock", "muted", "Composer will send it as soon as its turn has come."
    ),
    "paused": Word(
        "Paused",
        "circle-pause",
        "muted",
        "All that was sent together with it is paused. Resume all of it, or cancel this message alone.",
    ),
    "sending": Word("Sending", "send", "hint", "Composer is handing the message to LINK."),
    "uncertain": Word(
        "May have been sent",
        "circle-question-mark",
        "warning",
        "LINK’s answer did not come, or could not be understood. It may have been sent or not; "
        "the first report will tell.",
    ),
    "rejected": Word(
        "Refused", "ban", "error", "LINK did not accept the request. Nothing was sent."
    ),
    "held": Word(
        "On hold",
        "circle-pause",
        "warning",
        "The account is on hold, so nothing of it is sent until you resume it.",
    ),
    "cancelled": Word("Cancelled", "x", "muted", "It was cancelled before it was sent."),
    "expired": Word(
        "No report",
        "clock-alert",
        "warning",
        "LINK’s answer was lost and no report came in time. Whether it was sent is not known.",
    ),
    "queued": Word("Accepted", "check", "muted", "LINK has accepted the message and will send it."),
    "sent": Word("Sent", "send", "hint", "The message is on its way to the phone."),
    "delivered": Word(
        "Delivered", "check-check", "good", "The message is on the recipient’s phone."
    ),
    "read": Word("Read", "eye", "good", "The recipient has opened the message."),
    "failed": Word("Failed", "circle-x", "error", "The message was not delivered."),
    "deleted": Word("Deleted", "trash-2", "muted", "The recipient has deleted the message."),
}
"""By the journal's `Row.shown`."""


@dataclass(frozen=True, slots=True)
class Group:
    """A filter: which statuses it lets through; none means all."""

    key: str
    text: str
    statuses: frozenset[str]

    def count(self, counts: Mapping[str, int]) -> int:
        """How many messages it would show, from the numbers by status."""
        if self.statuses:
            return sum(n for shown, n in counts.items() if shown in self.statuses)
        return sum(n for shown, n in counts.items() if shown not in (ELSEWHERE, WATCHED))


GROUPS: tuple[Group, ...] = (
    Group("all", "All", frozenset()),
    Group("progress", "In progress", frozenset({"waiting", "sending", "queued", "sent"})),
    Group(PAUSED, "Paused", frozenset({PAUSED})),
    Group("delivered", "Delivered", frozenset({"delivered", "deleted"})),
    Group("read", "Read", frozenset({"read"})),
    Group("failed", "Failed", frozenset({"failed"})),
    Group("needs-you", "Needs you", frozenset({"uncertain", "held", "rejected"})),
    Group("no-report", "No report", frozenset({"expired"})),
    Group(WATCHED, "Watched", frozenset({WATCHED})),
    Group(ELSEWHERE, "Not sent from here", frozenset({ELSEWHERE})),
)
"""The filters in their order."""

RARE = frozenset({PAUSED, "no-report", WATCHED, ELSEWHERE})
"""Filters that show only where there is something to show."""


def total(counts: Mapping[str, int]) -> int:
    """How many messages there are; what is watched stands among the others."""
    return sum(n for shown, n in counts.items() if shown != WATCHED)


_IN_THE_SANDBOX = {
    "Composer is handing the message to LINK.": "Composer is handing the message to the sandbox.",
    "LINK’s answer did not come, or could not be understood. It may have been sent or not; "
    "the first report will tell.": "The sandbox’s answer did not come, or could not be understood. "
    "It may have been accepted or not; the first report will tell.",
    "LINK did not accept the request. Nothing was sent.": "The sandbox did not accept the request. Nothing was sent.",
    "LINK’s answer was lost and no report came in time. Whether it was sent is not known.": "The sandbox’s answer "
    "was lost and no report came in time.",
    "LINK has accepted the message and will send it.": "The sandbox has accepted the message.",
    "Accepted by LINK": "Accepted by the sandbox",
    "Refused by LINK": "Refused by the sandbox",
    "Queued at LINK": "Queued at the sandbox",
    "LINK could not use the request": "The sandbox could not use the request",
    "LINK has a fault": "The sandbox played a fault of LINK",
    "LINK refused the request": "The sandbox refused the request",
    "In LINK’s words": "In the sandbox’s words",
    "LINK’s answer as JSON": "The sandbox’s answer as JSON",
    "LINK has not answered.": "The sandbox has not answered.",
    "LINK may still be trying by itself until {0}.": "The sandbox may still be trying until {0}.",
    "LINK accepted the message, and nothing was heard of it since. Reports usually come within a minute. Either they "
    "do not find the way here, or LINK has not sent the message.": "The sandbox accepted the message, and nothing was "
    "heard of it since.",
    "LINK advises to wait at least 15 minutes: until {0}.": "",
    "If this account has a relay, wait for a report: it comes within minutes if LINK got the message. "
    "If none comes, send it again or give it up.": "Wait for a report: it comes within minutes if the sandbox got "
    "the message. If none comes, send it again or give it up.",
    "If LINK did get the first one, the message arrives twice.": "If the sandbox "
    "did get the first one, the message arrives twice.",
}
"""What is said of LINK, for the account with which LINK has nothing to do."""


def told(text: str, account: str) -> str:
    """What `said` says, of the sandbox where it is the sandbox's doing, and of Meta where nobody stands between."""
    if is_metas(account):
        return said(text).replace("LINK", "Meta")
    return said(_IN_THE_SANDBOX.get(text, text) if account == SANDBOX else text)


def word(shown: str) -> Word:
    """The words for a status; one this version does not know is shown by its own name."""
    return WORDS.get(shown) or Word(shown.capitalize(), "circle-dashed", "muted", "")


@cache
def kind_title(key: str) -> str:
    """What the kind of a message is called; the key itself where no kind has it."""
    from composer.messages import kinds  # with pydantic: paid for by whoever wrote a message

    try:
        return kinds.kind(key).title
    except KeyError:
        return key


def short_time(at: float, now: datetime | None = None) -> str:
    """Seconds since 1970 as local time, the nearer the shorter: "today 14:02", "Mon 14:02", "3 Nov 14:02"."""
    moment = datetime.fromtimestamp(at).astimezone()
    today = (now or datetime.now().astimezone()).astimezone().date()
    clock = dates.clock(moment)
    days = (today - moment.date()).days
    if days == 0:
        return said("today {0}").format(clock)
    if days == 1:
        return said("yesterday {0}").format(clock)
    if 0 < days < timedelta(days=7).days:
        return f"{dates.weekday(moment)} {clock}"
    return f"{dates.day(moment, year=moment.year != today.year)} {clock}"


def day_of(day: int) -> QtCore.QDate:
    """A day of the journal, yyyymmdd."""
    return QtCore.QDate(day // 10_000, day // 100 % 100, day % 100)


def day_short(day: int) -> str:
    """A day of the journal, as short as can be: "3 Nov"."""
    return dates.day(_date(day_of(day)))


def day_text(days: tuple[int, int]) -> str:
    """One day, or the first and the last: "21 November", "3 – 21 November 2025"."""
    first, last = (_long_day(day_of(day)) for day in days)
    return first if first == last else f"{first} – {last}"


def _long_day(day: QtCore.QDate) -> str:
    other = day.year() != QtCore.QDate.currentDate().year()
    return dates.day(_date(day), long=True, year=other)


def _date(day: QtCore.QDate) -> date:
    return date(day.year(), day.month(), day.day())


def wall_clock(at: float) -> str:
    """Seconds since 1970 as local hours and minutes."""
    return dates.clock(datetime.fromtimestamp(at).astimezone())


def full_time(at: float | datetime) -> str:
    """Local time to the second, with its offset."""
    moment = at if isinstance(at, datetime) else datetime.fromtimestamp(at).astimezone()
    local = moment.astimezone()
    return f"{local:%Y-%m-%d %H:%M:%S} ({local:%Z})"


def clock_time(at: datetime) -> str:
    """For a timeline: the day only when it is not today."""
    local = at.astimezone()
    today = datetime.now().astimezone().date()
    time = dates.clock(local, seconds=True)
    return time if local.date() == today else f"{local:%Y-%m-%d} {time}"


def phone(number: str) -> str:
    """A number for the eye: an MSISDN with its plus sign. Numbers are not grouped: every country does it its own way."""
    return number if number.startswith("+") or not number.isdigit() else f"+{number}"


def joined(parts: Iterable[str], by: str = " · ") -> str:
    """The parts that are not empty."""
    return by.join(part for part in parts if part)
