"""A callback's text as what it is: a report, an inbound message, or something unknown (LINK 1.6, "Callbacks / Webhooks").

The status comes from `resultCode` alone; descriptions are free text (a "successfully sent" example carries error details).
Meta's own callbacks are known by their shape (`meta_callbacks`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from composer.delivery import reading
from composer.delivery.inbound import Inbound, read_inbound

__all__ = ["Inbound", "Report", "ReportKey", "Unknown", "parse"]

ReportKey = tuple[str, int | None, int, datetime | None]
"""messageId, messageIndex, resultCode and timestamp: see `Report.key`."""


class Report(NamedTuple):
    """One message status notification. Ids are without the spaces LINK sometimes adds; `raw` has the text as it came.

    A tuple, because a flood makes a million of them.
    """

    message_id: str
    ref_id: str
    message_type: str
    message_index: int | None
    """0 and up; -1 with `message_type` "request" stands for the whole request."""
    timestamp: datetime | None
    code: int
    description: str
    meta_code: int | None
    """Meta's own error code, found in the description or the details."""
    meta_details: str
    """`metaErrorDetails`, wherever it stood."""
    wa_message_id: str
    """WhatsApp's id; what a reply's context names."""
    custom_parameters: Mapping[str, str] = MappingProxyType({})
    gate_parameters: Mapping[str, str] = MappingProxyType({})
    problems: tuple[str, ...] = ()
    raw: str = ""

    @property
    def key(self) -> ReportKey:
        """What makes two reports the same event."""
        return self.message_id, self.message_index, self.code, self.timestamp

    @property
    def whole_request(self) -> bool:
        """Whether it speaks of the request as a whole: no message of it was sent."""
        return self.message_index == -1 or self.message_type.lower() == "request"


@dataclass(frozen=True, slots=True)
class Unknown:
    """A callback that is neither; kept and shown as it is."""

    raw: str
    problems: tuple[str, ...] = ()


def parse(text: str) -> Report | Inbound | Unknown:
    """What one callback says. Never raises: what cannot be read is Unknown and says why."""
    problems: list[str] = []
    try:
        return _read(text, problems)
    except reading.NotAnObjectError as failure:
        return Unknown(text, (str(failure),))
    except RecursionError:
        return Unknown(text, ("it is nested too deeply",))


def _read(text: str, problems: list[str]) -> Report | Inbound | Unknown:
    content = reading.read_object(text, problems)
    if reading.look_up(content, "resultCode") is not None:
        code = reading.integer(content, "resultCode", problems)
        if code is not None:
            return _read_report(content, code, text, problems)
    elif isinstance(reading.look_up(content, "content"), dict):
        return read_inbound(content, text, problems)
    elif not content.keys().isdisjoint(_METAS):
        from composer.delivery.meta_callbacks import is_metas, read_callback

        if is_metas(content):
            return read_callback(content, text, problems)
        problems.append("it has neither a resultCode nor a content")
    else:
        problems.append("it has neither a resultCode nor a content")
    return Unknown(text, tuple(problems))


_METAS = frozenset({"entry", "statuses", "messages"})
"""Of one of these Meta's own callbacks are made; only who has such an account needs what reads them."""


def _read_report(content: dict[str, Any], code: int, raw: str, problems: list[str]) -> Report:
    custom = reading.table(content, "customParameters", problems)
    gate = reading.table(content, "gateCustomParameters", problems)
    description = reading.text(content, "resultDescription")
    details = _parameter("metaErrorDetails", custom, gate)
    return Report(
        message_id=reading.text(content, "messageId"),
        ref_id=reading.text(content, "refId"),
        message_type=reading.text(content, "messageType"),
        message_index=reading.integer(content, "messageIndex", problems),
        timestamp=reading.moment(content, "timestamp", problems),
        code=code,
        description=description,
        meta_code=find_meta_code(description, details),
        meta_details=details,
        wa_message_id=_parameter("waMessageId", custom, gate),
        custom_parameters=custom,
        gate_parameters=gate,
        problems=tuple(problems),
        raw=raw,
    )


def _parameter(name: str, *tables: Mapping[str, str]) -> str:
    # The specification puts Meta's details now under one map, now under the other.
    for one in tables:
        if one and (found := reading.text(one, name)):
            return found
    return ""


def find_meta_code(*texts: str) -> int | None:
    """Meta's error code in LINK's words: `#(100) …`, `(#131049) …`, `#100 …`, or a bare six-digit 13xxxx."""
    likely = [one for one in texts if "#" in one or "13" in one]
    for pattern in _CODES if likely else ():
        for one in likely:
            if found := pattern.search(one):
                return int(found[1])
    return None


_CODES = tuple(
    re.compile(pattern, re.ASCII)
    for pattern in (
        r"#\s*\(\s*(\d{1,7})\s*\)",
        r"\(\s*#\s*(\d{1,7})\s*\)",
        r"#\s?(\d{1,7})\b",
        r"(?<![\d+])(13\d{4})(?!\d)",
    )
)
"""Where the code stands, the surest form first."""
