"""The payload around the messages: LINK's MessageRequest table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any, Literal

from composer.messages.constraints import Filled, Rule
from composer.messages.finding import Finding
from composer.messages.parts.msisdn import msisdn_finding, sender_finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity

SOURCE = "LINK 1.6, MessageRequest"
MONTH_MS = 30 * 24 * 3600 * 1000
DEFAULT_VALIDITY_MS = 48 * 3600 * 1000
"""How long LINK tries when a request says nothing (absoluteValidityTime: "defaults to 48h ahead")."""
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def _moment(value: str) -> Finding | None:
    if not _RFC3339.fullmatch(value):
        text = "{field} must be a moment such as 2026-03-18T16:49:21Z, with Z or an offset."
        return Finding("rfc3339", text, source="LINK 1.6, Date")
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return Finding(
            "rfc3339", "{field} names a day or hour that does not exist.", source="LINK 1.6, Date"
        )
    return None


def _duration(value: int) -> Finding | None:
    if value < 0:
        return Finding("range", "{field} cannot be negative.")
    if value > MONTH_MS:
        text = "{field} is {days} days. Is that meant? It is a length of time in milliseconds, not a date."
        return Finding(
            "long", text, {"days": value // (24 * 3600 * 1000)}, severity=Severity.WARNING
        )
    return None


def _partner(value: Any) -> Finding | None:
    if isinstance(value, str) and value.strip():
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        return None
    return Finding("missing", "{field} is missing.")


class Envelope(Payload):
    """MessageRequest. The messages themselves are checked one by one, by their kinds."""

    SOURCE = SOURCE

    platformId: Annotated[str, Filled()]
    platformPartnerId: Annotated[Any, Rule(_partner)]
    platformServiceId: str | None = None
    platformServiceType: str | None = None
    platformTransactionId: str | None = None
    priority: Literal["LOW", "NORMAL", "HIGH"]
    relativeValidityTime: Annotated[int, Rule(_duration)] | None = None
    absoluteValidityTime: Annotated[str, Rule(_moment)] | None = None
    eventReportGates: list[Annotated[str, Filled()]] | None = None
    refId: Annotated[str, Filled()]
    customParameters: dict[str, Any] | None = None
    source: Annotated[str, Filled(), Rule(sender_finding)]
    destinations: list[str]
    messages: list[Any]

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Empty lists, both validities, no gate, repeated destinations, values that are no text."""
        for key, text in (
            ("destinations", "At least one recipient is needed."),
            ("messages", "At least one message is needed."),
        ):
            if data.get(key) == []:
                yield Finding("missing", text, at=(key,))
        if data.get("relativeValidityTime") is not None and data.get("absoluteValidityTime"):
            text = "Both validity times are given; the absolute one counts."
            yield Finding(
                "precedence", text, at=("relativeValidityTime",), severity=Severity.WARNING
            )
        if not data.get("eventReportGates"):
            text = "Without an event report gate no delivery report comes back."
            yield Finding("no-gate", text, at=("eventReportGates",), severity=Severity.HINT)
        yield from _wrong(data.get("destinations"), data.get("source"))
        yield from _repeated(data.get("destinations"))
        yield from _key_values(data.get("customParameters"))


def _wrong(destinations: Any, source: Any) -> Iterator[Finding]:
    """What is no number, or would go elsewhere than meant: a local one probably means the sender's own country."""
    sender = source if isinstance(source, str) else ""
    for index, number in enumerate(destinations if isinstance(destinations, list) else ()):
        found = msisdn_finding(number, sender) if isinstance(number, str) else None
        if found is not None:
            yield replace(found, at=("destinations", index))


def _repeated(destinations: Any) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, number in enumerate(destinations if isinstance(destinations, list) else ()):
        if isinstance(number, str) and number in seen:
            text = "{number} is there twice; it would get the message twice."
            yield Finding(
                "repeated", text, {"number": number}, ("destinations", index), Severity.WARNING
            )
        elif isinstance(number, str):
            seen.add(number)


def _key_values(pairs: Any) -> Iterator[Finding]:
    for key, value in (pairs if isinstance(pairs, dict) else {}).items():
        if not isinstance(value, str):
            text = "The value of “{key}” should be text in quotation marks."
            yield Finding(
                "not-text",
                text,
                {"key": key},
                ("customParameters", key),
                Severity.WARNING,
                "LINK 1.6, KeyValue",
            )
