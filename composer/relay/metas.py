"""A callback of Meta's own cut into events: each has one status or one message, in the shape in which it came.

Meta puts several into one callback ("Webhooks components"; the On-Premises client has `statuses` and `messages` on top). A
callback that has one alone keeps its exact text, as everything else does; only what is cut is written anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
LISTS = ("statuses", "messages")


def is_metas(value: Any) -> bool:
    """Whether a value is one of Meta's callbacks."""
    if not isinstance(value, dict):
        return False
    return isinstance(value.get("entry"), list) or any(
        isinstance(value.get(key), list) for key in LISTS
    )


def cut(body: str, value: Json) -> list[tuple[str, Json]]:
    """The texts of a callback's events, and their values. What cannot be cut without loss stays whole."""
    if _count(value) <= 1:
        return [(body, value)]
    try:
        # Read anew: numbers are to be written as they came.
        parts = list(_parts(json.loads(body)))
        return [(_text(part), part) for part in parts]
    except (ValueError, RecursionError):
        return [(body, value)]


def subject(value: Json) -> tuple[Json, Json]:
    """The status or message that an event is about, and what is around it; both empty where there is none."""
    for around, _put in _around(value):
        for key in LISTS:
            found = around.get(key)
            if isinstance(found, list) and found and isinstance(found[0], dict):
                return found[0], around
    return {}, {}


def _count(value: Json) -> int:
    return sum(1 for _ in _parts(value))


def _parts(value: Json) -> Iterator[Json]:
    for around, put in _around(value):
        lists = {key: around[key] for key in LISTS if isinstance(around.get(key), list)}
        rest = {key: one for key, one in around.items() if key not in lists}
        alone = [{**rest, key: [one]} for key, many in lists.items() for one in many]
        yield from map(put, alone or [around])


def _around(value: Json) -> Iterator[tuple[Json, Any]]:
    """What may have statuses and messages, and how to put the callback around another such."""
    entries = value.get("entry")
    if not isinstance(entries, list):
        yield value, lambda part: part
        return
    for entry in entries:
        changes = entry.get("changes") if isinstance(entry, dict) else None
        if not isinstance(changes, list) or not changes:
            yield {}, lambda _part, entry=entry: {**value, "entry": [entry]}
            continue
        for change in changes:
            yield (
                _value_of(change),
                lambda part, entry=entry, change=change: _wrapped(value, entry, change, part),
            )


def _value_of(change: Any) -> Json:
    found = change.get("value") if isinstance(change, dict) else None
    return found if isinstance(found, dict) else {}


def _wrapped(value: Json, entry: Json, change: Any, part: Json) -> Json:
    whole = {**change, "value": part} if _value_of(change) else change
    return {**value, "entry": [{**entry, "changes": [whole]}]}


def _text(part: Json) -> str:
    text = json.dumps(part, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, which only an escape can say
        return json.dumps(part, allow_nan=False, separators=(",", ":"))
    return text
