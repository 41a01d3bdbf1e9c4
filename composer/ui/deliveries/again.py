"""Whether a message may be sent again as it is, from when, and how that is said: for the button and the card alike."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from composer.delivery.explanations import Explanation, Retry
from composer.formats.outgoing import request_of
from composer.ui.deliveries.words import short_time
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.store.records import Detail

RESEND_AFTER = timedelta(minutes=15)
"""LINK 1.6, "Resending": wait so long before the same message is submitted again."""

_UNTOLD = frozenset({"uncertain", "expired"})
"""What may be sent again though nobody knows what became of it: at the person's own risk."""


@dataclass(frozen=True, slots=True)
class Again:
    """What is said of sending again. `at`: from when it is safe; None where it cannot be offered."""

    words: str
    at: datetime | None = None


def recipients(detail: Detail) -> int:
    """How many people get the request when it is sent again: a request goes out whole."""
    try:
        there = request_of(detail.body)["destinations"] if detail.body else []
    except (ValueError, LookupError, TypeError):
        there = []
    return max(1, len(there)) if isinstance(there, list) else 1


def untold(detail: Detail) -> Again:
    """For a message without an outcome."""
    return Again("", _safe_from(detail) if detail.row.shown in _UNTOLD else None)


def after(told: Explanation, detail: Detail) -> Again:
    """For a message that failed or was refused, by what is known of its code."""
    if told.retry is Retry.NOT_NEEDED:
        return Again("")
    if told.retry is Retry.AFTER_FIX and not told.repeatable:
        return Again(said("Not as it is: correct it with “Compose again” and send that."))
    if not told.repeatable:
        return Again(said(told.retry.value))
    refused = detail.row.shown == "rejected"
    if not refused and _others_too(detail):
        return Again(said("With “Compose again”: this request had other messages too."))
    if told.retry is Retry.AFTER_FIX:
        at = _last(detail) if refused else _safe_from(detail)
        return Again(said(told.retry.value), at)
    at = _last(detail) + max(RESEND_AFTER, told.wait)
    return Again(said("Send it again, but not before {0}.").format(short_time(at.timestamp())), at)


def _others_too(detail: Detail) -> bool:
    """Whether the request carried more than this message: all of it would be sent again."""
    try:
        body = json.loads(detail.body)
    except ValueError:
        return True
    lists = (body.get("destinations"), body.get("messages")) if isinstance(body, dict) else ()
    return any(isinstance(one, list) and len(one) > 1 for one in lists)


def _safe_from(detail: Detail) -> datetime:
    return _last(detail) + RESEND_AFTER


def _last(detail: Detail) -> datetime:
    at = max((entry.at for entry in detail.history), default=detail.row.created)
    return datetime.fromtimestamp(at, UTC)
