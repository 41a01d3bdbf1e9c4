"""MSISDN: a mobile number in local or international format (LINK 1.6, Terms and glossary)."""

from __future__ import annotations

import re

from composer.messages.finding import Finding
from composer.messages.problem import Severity

SOURCE = "LINK 1.6, MSISDN"
_INTERNATIONAL = re.compile(r"\+[1-9][0-9]{6,14}")
_LOCAL = re.compile(r"[0-9]{4,15}")
_BUSINESS_SCOPED_ID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}")
_DECORATION = re.compile(r"[\s()./-]")


def msisdn_finding(value: str) -> Finding | None:
    """What is wrong with a number; None for `+` and 7 to 15 digits, and for a business-scoped user id."""
    if _INTERNATIONAL.fullmatch(value) or _BUSINESS_SCOPED_ID.fullmatch(value):
        return None
    if _LOCAL.fullmatch(value):
        text = "{number} has no + and country code. Where it would go is not certain."
        return Finding("no-plus", text, {"number": value}, severity=Severity.WARNING, source=SOURCE)
    if plain(value) != value and msisdn_finding(plain(value)) is None:
        text = "{number} has spaces or other signs between its digits; {plain} is meant."
        return Finding(
            "decorated",
            text,
            {"number": value, "plain": plain(value)},
            severity=Severity.WARNING,
            source=SOURCE,
        )
    text = "{number} is not a phone number. One begins with + and has 7 to 15 digits."
    return Finding("msisdn", text, {"number": value or "An empty text"}, source=SOURCE)


def plain(value: str) -> str:
    """The number without what people write between digits; a leading 00 becomes +."""
    if _BUSINESS_SCOPED_ID.fullmatch(value.strip()):
        return value.strip()
    bare = _DECORATION.sub("", value.strip())
    return "+" + bare[2:] if bare.startswith("00") else bare
