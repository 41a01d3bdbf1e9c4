"""A MessageRequest as what the journal keeps of it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from composer.formats import link
from composer.messages import kinds
from composer.store.records import NewRequest


def new_request(request: Mapping[str, Any], account: str, batch: str) -> NewRequest:
    """A request that was checked, with its refId, ready for `Exchange.submit` and `Exchange.send_batch`."""
    messages = request["messages"]
    known = kinds.kind_of(messages[0])
    return NewRequest(
        ref_id=str(request["refId"]),
        account=account,
        body=link.encode(dict(request)),
        source=str(request.get("source", "")),
        destinations=tuple(str(number) for number in request["destinations"]),
        kind=known.key if known else "",
        summaries=tuple(kinds.gist(message) for message in messages),
        batch=batch,
        valid_until=_valid_until(request),
    )


def _valid_until(request: Mapping[str, Any]) -> float | None:
    """When LINK gives up: the absolute time counts, then the relative one; None is LINK's own 48 hours."""
    absolute, relative = request.get("absoluteValidityTime"), request.get("relativeValidityTime")
    if isinstance(absolute, str):
        return datetime.fromisoformat(absolute).timestamp()
    return time.time() + relative / 1000 if isinstance(relative, int) else None
