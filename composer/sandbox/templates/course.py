"""How a template's status changes by itself: chosen by words in its name, as a recipient's digits choose its outcome.

`WORDS` is the table.

The first word that fits counts. A name with `reject` says why if it contains a reason in small letters, for example
`offer_reject_scam`; otherwise the reason is INVALID_FORMAT. Seconds are those of the sandbox's own time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

REVIEW_TAKES: Final = 10.0
"""Seconds from submission to the verdict."""
TROUBLE_AFTER: Final = 40.0
"""Seconds from submission until an approved template is paused or disabled."""
PAUSE_TAKES: Final = 3 * 3600.0
REASONS: Final = (
    "ABUSIVE_CONTENT",
    "INCORRECT_CATEGORY",
    "INVALID_FORMAT",
    "PROMOTIONAL",
    "SCAM",
    "TAG_CONTENT_MISMATCH",
)
STATUSES: Final = (
    "APPROVED",
    "PENDING",
    "REJECTED",
    "PAUSED",
    "DISABLED",
    "FLAGGED",
    "IN_APPEAL",
    "LOCKED",
    "LIMIT_EXCEEDED",
    "REINSTATED",
    "PENDING_DELETION",
    "ARCHIVED",
    "UNARCHIVED",
)
"""What a template can be; a tester may set any of them."""
NO_REASON: Final = "NONE"

WORDS: Final = {
    "pending": "stays PENDING",
    "reject_always": "REJECTED at every review",
    "reject": "REJECTED at the first review; approved when it was edited",
    "pause": "APPROVED, after a while PAUSED for three hours, then APPROVED again",
    "disable": "APPROVED, after a while DISABLED",
    "(any other)": "APPROVED",
}
"""What a word in a template's name brings about."""


@dataclass(frozen=True, slots=True)
class Turn:
    """From `at` on the template has this status."""

    at: float
    status: str
    reason: str = NO_REASON


Course = tuple[Turn, ...]
_PENDING, _APPROVED = (0.0, "PENDING"), (REVIEW_TAKES, "APPROVED")
_COURSES: Final[dict[str, tuple[tuple[float, str], ...]]] = {
    "pending": (_PENDING,),
    "reject": (_PENDING, (REVIEW_TAKES, "REJECTED")),
    "pause": (
        _PENDING,
        _APPROVED,
        (TROUBLE_AFTER, "PAUSED"),
        (TROUBLE_AFTER + PAUSE_TAKES, "APPROVED"),
    ),
    "disable": (_PENDING, _APPROVED, (TROUBLE_AFTER, "DISABLED")),
}


def first_course(name: str, now: float) -> Course:
    """What a template of this name goes through after its creation."""
    turns = next((turns for word, turns in _COURSES.items() if word in name), (_PENDING, _APPROVED))
    return _turns(name, turns, now)


def course_after_edit(name: str, status: str, now: float) -> Course:
    """What follows an edit: one that was approved or paused is approved at once, a rejected one reviewed again."""
    if status != "REJECTED":
        return (Turn(now, "APPROVED"),)
    again = _COURSES["reject"] if "reject_always" in name else (_PENDING, _APPROVED)
    return _turns(name, again, now)


def turn_at(course: Course, now: float) -> Turn:
    """The status that counts at `now`."""
    return next((turn for turn in reversed(course) if turn.at <= now), course[0])


def was_approved(course: Course, now: float) -> bool:
    """Whether any status up to `now` was APPROVED."""
    return any(turn.status == "APPROVED" for turn in course if turn.at <= now)


def _turns(name: str, turns: tuple[tuple[float, str], ...], now: float) -> Course:
    return tuple(
        Turn(now + after, status, _reason(name) if status == "REJECTED" else NO_REASON)
        for after, status in turns
    )


def _reason(name: str) -> str:
    return next((reason for reason in REASONS if reason.lower() in name), "INVALID_FORMAT")
