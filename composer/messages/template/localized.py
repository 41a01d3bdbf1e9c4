"""Money or time in a template's gap (LINK 1.6, Currency and DateTime; decisions 35 to 42)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, ClassVar

from composer.messages.constraints import Filled, Rule
from composer.messages.finding import MISSING, Finding
from composer.messages.parts.currencies import CURRENCIES
from composer.messages.payload import Payload
from composer.messages.problem import Severity

CURRENCY = "LINK 1.6, Currency"
DATE_TIME = "LINK 1.6, DateTime"
_ISO = "ISO 4217"
_WHOLE = re.compile(r"-?[0-9]+")
_SECONDS = 100_000_000_000
"""As milliseconds this is March 1973, as seconds the year 5138: what is smaller was meant as seconds."""


def whole_number(value: Any) -> int | None:
    """The whole number that the value is or reads as; None where it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and len(value) < 40 and _WHOLE.fullmatch(value.strip()):
        return int(value)
    return None


def in_seconds(milliseconds: int) -> bool:
    """Whether a moment in milliseconds since 1970 was probably written in seconds."""
    return 0 < milliseconds < _SECONDS


def _code(code: str) -> Finding | None:
    if code in CURRENCIES or not code.strip():
        return None
    if code.strip().upper() in CURRENCIES:
        text = "“{code}” should be written “{meant}”."
        values = {"code": code, "meant": code.strip().upper()}
        return Finding("currency", text, values, severity=Severity.WARNING, source=_ISO)
    text = "“{code}” is no currency of the standard ISO 4217, such as EUR or SEK."
    return Finding("currency", text, {"code": code}, severity=Severity.WARNING, source=_ISO)


def _amount(value: Any) -> Finding | None:
    if isinstance(value, str) and not value.strip():
        return Finding("missing", MISSING)
    if whole_number(value) is None:
        text = "{field} must be a whole number: the amount times 1000, without point or comma. 100.99 is written 100990."
        return Finding("amount", text)
    return None


class Currency(Payload):
    """An amount of money. A text or a number is taken for the amount: LINK's own documents have both."""

    SOURCE = CURRENCY
    ALSO: ClassVar[Mapping[str, str]] = {
        "fallback_value": "fallbackValue",
        "amount_1000": "amount1000",
    }

    fallbackValue: Annotated[str, Filled()]
    code: Annotated[str, Filled(), Rule(_code)]
    amount1000: Annotated[Any, Rule(_amount)]


def _between(least: int, most: int) -> Rule:
    """A whole number, or a text that reads as one, with the bounds that a calendar has."""

    def check(value: Any) -> Finding | None:
        if value is None:
            return None
        if isinstance(value, str) and not value.strip():
            return Finding("missing", MISSING)
        number = whole_number(value)
        if number is None:
            return Finding("type", "{field} must be a whole number.")
        if not least <= number <= most:
            text = "{field} should be between {least} and {most}."
            values = {"least": str(least), "most": str(most)}  # of years, too
            return Finding("range", text, values, severity=Severity.WARNING)
        return None

    return Rule(check)


def _timestamp(value: Any) -> Finding | None:
    if value is None:
        return None
    if isinstance(value, str) and not value.strip():
        return Finding("missing", MISSING)
    number = whole_number(value)
    if number is None:
        return Finding(
            "type",
            "{field} must be a moment: on the wire a whole number, the milliseconds since 1 January 1970.",
        )
    if in_seconds(number):
        text = (
            "{field} looks like seconds; it must be in milliseconds, which has three digits more."
        )
        return Finding("seconds", text, severity=Severity.WARNING)
    return None


PARTS = ("dayOfWeek", "dayOfMonth", "year", "month", "hour", "minute")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class DateTime(Payload):
    """A moment: its six parts, or a timestamp alone."""

    SOURCE = DATE_TIME
    ALSO: ClassVar[Mapping[str, str]] = {
        "fallback_value": "fallbackValue",
        "day_of_week": "dayOfWeek",
        "day_of_month": "dayOfMonth",
    }
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "calendar": Finding(
            "elsewhere",
            "Meta's older formats know “calendar”, LINK's specification does not. It will be sent as it is.",
            severity=Severity.WARNING,
        )
    }

    fallbackValue: Annotated[str, Filled()]
    dayOfWeek: Annotated[Any, _between(1, 7)] = None
    dayOfMonth: Annotated[Any, _between(1, 31)] = None
    year: Annotated[Any, _between(1, 9999)] = None
    month: Annotated[Any, _between(1, 12)] = None
    hour: Annotated[Any, _between(0, 23)] = None
    minute: Annotated[Any, _between(0, 59)] = None
    timestamp: Annotated[Any, Rule(_timestamp)] = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """LINK: all six together, or the timestamp alone (decision 40)."""
        given = [part for part in PARTS if data.get(part) is not None]
        if data.get("timestamp") is not None:
            if given:
                text = "A timestamp stands alone: leave out either it or the parts of the date."
                yield Finding("exclusive", text, at=("timestamp",))
            return
        for part in PARTS:
            if data.get(part) is None:
                text = "{field} is missing. A date needs all six parts, or a timestamp instead of them."
                yield Finding("missing", text, at=(part,))
        if len(given) == len(PARTS):
            yield from _calendar(data)


def _calendar(data: Mapping[str, Any]) -> Iterator[Finding]:
    """Whether there is such a day, and what day of the week it is (Monday is 1, as in LINK's example)."""
    numbers = [whole_number(data[part]) for part in ("year", "month", "dayOfMonth")]
    year, month, day = (number if number is not None else 0 for number in numbers)
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1 <= year <= 9999):
        return
    try:
        weekday = date(year, month, day).isoweekday()
    except ValueError:
        text = "There is no day {day} in month {month} of {year}."
        values = {"day": day, "month": month, "year": str(year)}
        yield Finding("no-such-day", text, values, ("dayOfMonth",), Severity.WARNING)
        return
    said = whole_number(data["dayOfWeek"])
    if said is not None and 1 <= said <= 7 and said != weekday:
        text = "That day is a {day}, which is {number} when Monday is 1."
        right = {"day": _DAYS[weekday - 1], "number": weekday}
        yield Finding("weekday", text, right, ("dayOfWeek",), Severity.WARNING)
