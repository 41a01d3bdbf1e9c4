"""Several of Meta's bodies as few of LINK's requests: LINK sends any number of messages to any number of recipients."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

Json = dict[str, Any]


def joined(requests: Sequence[Json]) -> list[Json]:
    """The requests, each of one message, put together: what goes to the same recipients stands in one of them.

    Everybody gets what the bodies say, once each, and each one's messages stay in their order.
    """
    messages: dict[str, Any] = {}
    recipients: dict[str, list[Any]] = {}
    for request in requests:
        for message in request["messages"]:
            key = _key(message)
            messages.setdefault(key, message)
            recipients.setdefault(key, []).extend(request.get("destinations", ()))
    made: dict[str, Json] = {}
    for key, message in messages.items():
        to = recipients[key]
        head: Json = {"destinations": to} if to else {}
        made.setdefault(_key(to), {**head, "messages": []})["messages"].append(message)
    return list(made.values())


def _key(message: Any) -> str:
    try:
        return json.dumps(message)
    except RecursionError:  # like nothing else
        return str(id(message))
