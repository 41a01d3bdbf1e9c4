"""A MessageRequest as what the journal keeps of it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from composer.formats.outgoing import body_of, singles
from composer.messages import kinds
from composer.store.records import NewRequest


def new_requests(
    request: Mapping[str, Any], account: str, batch: str, format_: str = "link"
) -> Iterator[NewRequest]:
    """A request that was checked, with its refId, ready for `Exchange.submit` and `Exchange.send_batch`.

    Several where the account's format has no place for all of it; the body of each is in that format.
    """
    for single in singles(request, format_):
        messages = single["messages"]
        known = kinds.kind_of(messages[0])
        yield NewRequest(
            ref_id=str(single["refId"]),
            account=account,
            body=body_of(single, format_),
            source=str(single.get("source", "")),
            destinations=tuple(str(number) for number in single["destinations"]),
            kind=known.key if known else "",
            summaries=tuple(kinds.gist(message) for message in messages),
            batch=batch,
            valid_until=_valid_until(single) if format_ == "link" else None,
        )


def all_requests(
    requests: Iterable[Mapping[str, Any]], account: str, batch: str, format_: str
) -> Iterator[NewRequest]:
    """The same of many, one after the other."""
    return (one for request in requests for one in new_requests(request, account, batch, format_))


def _valid_until(request: Mapping[str, Any]) -> float | None:
    """When LINK gives up: the absolute time counts, then the relative one; None is LINK's own 48 hours."""
    absolute, relative = request.get("absoluteValidityTime"), request.get("relativeValidityTime")
    if isinstance(absolute, str):
        return datetime.fromisoformat(absolute).timestamp()
    return time.time() + relative / 1000 if isinstance(relative, int) else None
