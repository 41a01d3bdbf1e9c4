"""MSISDN: a mobile number in local or international format (LINK 1.6, Terms and glossary)."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from composer.messages.finding import Finding
from composer.messages.problem import Severity

if TYPE_CHECKING:
    from types import ModuleType

SOURCE = "LINK 1.6, MSISDN"
TEST_PREFIX = "+999"
"""A country code that was given to nobody; all of the sandbox's recipients have it."""
_INTERNATIONAL = re.compile(r"\+[1-9][0-9]{6,14}")
_LOCAL = re.compile(r"[0-9]{4,15}")
_BUSINESS_SCOPED_ID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}")
_DECORATION = re.compile(r"[\s()./-]")
_one_at_a_time = threading.RLock()


def msisdn_finding(value: str, sender: str = "") -> Finding | None:
    """What is wrong with a recipient's number; None for one that exists, and for a business-scoped user id.

    A number without a country code is tried in the country of the sender's number first.
    """
    if _needs_no_plan(value):
        return None
    if _INTERNATIONAL.fullmatch(value):
        plans = _numbering()
        found: Finding | None = None if plans.exists(value) else plans.international_finding(value)
        return found
    return _malformed(value, sender)


def sender_finding(value: str) -> Finding | None:
    """What is wrong with the account's own number.

    LINK gives it, and knows whether it exists: Meta's test senders are of ranges that no country gives out.
    """
    return None if _INTERNATIONAL.fullmatch(value) else msisdn_finding(value)


def plain(value: str) -> str:
    """The number without what people write between digits; a leading 00 becomes +."""
    if _BUSINESS_SCOPED_ID.fullmatch(value.strip()):
        return value.strip()
    bare = _DECORATION.sub("", value.strip())
    return "+" + bare[2:] if bare.startswith("00") else bare


def load_plans(numbers: Iterable[Any]) -> None:
    """Load what checking these takes, on any thread: it takes longer than a window may be held up."""
    for number in numbers:
        if isinstance(number, str) and needs_plans(number):
            _numbering()
            msisdn_finding(number)


def needs_plans(text: str) -> bool:
    """Whether what somebody types can only become a phone number outside the sandbox."""
    bare = plain(text)
    of_test = bare.startswith(TEST_PREFIX) or TEST_PREFIX.startswith(bare)
    return not of_test and bare[0] in "+0123456789"


def _needs_no_plan(value: str) -> bool:
    if value.startswith(TEST_PREFIX):
        return _INTERNATIONAL.fullmatch(value) is not None
    return _BUSINESS_SCOPED_ID.fullmatch(value) is not None


def _malformed(value: str, sender: str) -> Finding | None:
    bare = plain(value)
    if bare != value and (_INTERNATIONAL.fullmatch(bare) or _needs_no_plan(bare)):
        zeros = value.strip().startswith("00") and _DECORATION.search(value.strip()) is None
        text = (
            "{number} begins with 00 where a + belongs; {plain} is meant."
            if zeros
            else "{number} has spaces or other signs between its digits; {plain} is meant."
        )
        values = {"number": value, "plain": bare}
        return Finding("decorated", text, values, severity=Severity.WARNING, source=SOURCE)
    if _LOCAL.fullmatch(bare):
        plans = _numbering()
        home = plans.region_of(sender) if _INTERNATIONAL.fullmatch(sender) else ""
        found: Finding = plans.local_finding(bare, home)
        return found
    text = "{number} is not a phone number. One begins with + and has 7 to 15 digits."
    return Finding("msisdn", text, {"number": value or "An empty text"}, source=SOURCE)


def _numbering() -> ModuleType:
    """The numbering plans. Threads wait for each other: two inside one package's imports can meet half-made modules."""
    with _one_at_a_time:
        from composer.messages.parts import numbering

        return numbering
