"""What happens to a message, chosen by the last digits of its recipient: the longest ending that fits wins.

The answer to a request is chosen by the first of its destinations whose outcome asks for one other than 200.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from composer.sandbox.meta_errors import META_ERRORS, RESENDING_TAKES, RESUBMITTED


class Answer(Enum):
    """How a request is answered."""

    PLAIN = "200"
    AFTER_REPORT = "200 after the first report"
    DROP = "the connection drops after the request was read and accepted"
    LATE = "200 after 60 s"
    HALF = "half an answer to a request that was accepted"
    BAD_REQUEST = "400"
    SERVER_ERROR = "500"


class Reply(Enum):
    """What the recipient sends back after delivery."""

    TEXT = "text"
    TAP = "taps the first button or row"
    REACTION = "reaction"
    ORDER = "order"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class Step:
    """One report: seconds after the request (at speed 1), result code, its words, Meta's details."""

    after: float
    code: int
    description: str
    details: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happens: the steps that are reported, how the request is answered, what comes back."""

    steps: tuple[Step, ...] = ()
    answer: Answer = Answer.PLAIN
    reply: Reply | None = None
    copies: int = 1
    """How often each report is sent."""
    reverse: bool = False
    """Send the reports last first."""
    tap: tuple[str, str] | None = None
    """Text and payload of the button that is tapped, where the message itself does not say."""


SENT_TO = Step(0.6, 112002, "sent to WA")
SENT_BY = Step(1.2, 112006, "sent")
DELIVERED = Step(2.4, 112003, "delivered")
READ = Step(4.5, 112007, "read")
TRIP: Final = (SENT_TO, SENT_BY, DELIVERED, READ)
REPLY_AFTER: Final = 3.2
"""Seconds after the request at which a reply comes: after delivery."""
ANSWER_AFTER: Final = 60.0
"""Seconds that a late answer takes."""

FULL_TRIP: Final = Outcome(TRIP)


def _failed(code: int, description: str, details: str | None = None) -> Outcome:
    return Outcome((SENT_TO, Step(1.2, code, description, details)))


_BY_CODE = {
    error.suffix: Outcome(
        (
            Step(
                1.2 + (RESENDING_TAKES if error.code in RESUBMITTED else 0),
                error.result,
                f"#({error.code}) {error.title}",
                error.details,
            ),
        )
    )
    for error in META_ERRORS
}
OUTCOMES: Final[dict[str, Outcome]] = {
    **{f"{number:04d}": FULL_TRIP for number in range(1, 100)},
    "0102": Outcome((SENT_TO, SENT_BY, DELIVERED)),
    "0402": Outcome(answer=Answer.BAD_REQUEST),
    "0403": _failed(112403, "#(131026) Message undeliverable", "Message Undeliverable."),
    "0404": _failed(112404, "Invalid contact."),
    "0408": _failed(112408, "System error"),
    "0409": _failed(12409, "Redis error"),
    "0700": Outcome(),
    "0701": Outcome(TRIP, copies=2),
    "0702": Outcome(TRIP, reverse=True),
    "0703": Outcome((Step(0.0, 112002, "sent to WA"), *TRIP[1:]), Answer.AFTER_REPORT),
    "0800": Outcome(TRIP, Answer.DROP),
    "0801": Outcome(TRIP, Answer.LATE),
    "0802": Outcome(answer=Answer.SERVER_ERROR),
    "0803": Outcome(TRIP, Answer.HALF),
    "0900": Outcome(TRIP, reply=Reply.TEXT),
    "0901": Outcome(TRIP, reply=Reply.TAP),
    "0902": Outcome(TRIP, reply=Reply.REACTION),
    "0903": Outcome(TRIP, reply=Reply.ORDER),
    "0904": Outcome(TRIP, reply=Reply.IMAGE),
    **_BY_CODE,
}
"""Ending of a recipient's number to what happens."""
_LENGTHS = sorted({len(ending) for ending in OUTCOMES}, reverse=True)


def outcome_of(destination: str) -> Outcome:
    """What happens to a message to `destination`; the full trip when no ending fits."""
    found = (OUTCOMES.get(destination[-length:]) for length in _LENGTHS)
    return next((outcome for outcome in found if outcome), FULL_TRIP)


def answer_of(destinations: list[str]) -> Answer:
    """How a request to these destinations is answered."""
    answers = (outcome_of(destination).answer for destination in destinations)
    return next((answer for answer in answers if answer is not Answer.PLAIN), Answer.PLAIN)
