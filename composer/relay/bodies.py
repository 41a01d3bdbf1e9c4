"""A callback's body cut into the exact text of its events.

The text is sliced, never parsed and written anew: key order, duplicate keys, number spelling and white space of each
event stay as LINK sent them (the specification's own examples show that such things occur). Only callbacks of Meta's own that
have several statuses or messages are taken apart (`metas`).
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from composer.relay import metas
from composer.relay.events import Keys, NewEvent

MAX_BODY = 1 << 20
"""Bytes of a callback."""

MAX_EVENTS = 10_000
"""Events in one body; a longer list is set aside whole, so that one body cannot become a million rows."""

MAX_DEPTH = 32
"""Lists and objects inside each other, in one event: far more than LINK sends, far less than a reader can bear."""

_KEY_LENGTH = 256
"""Characters of an id that can be looked up; longer ones are kept in the body only."""


class NotEventsError(ValueError):
    """The body is not JSON (or not readable as such); the argument says why, for the quarantine."""


def read_events(raw: bytes) -> list[NewEvent]:
    """The events in a body: the elements of a list, or the one value. Raises NotEventsError."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        msg = f"not UTF-8 at byte {fault.start}"
        raise NotEventsError(msg) from None
    try:
        found = _slices(text)
    except RecursionError:
        raise NotEventsError(_TOO_DEEP) from None
    except json.JSONDecodeError as fault:
        msg = f"not JSON: {fault.msg} at character {fault.pos}"
        raise NotEventsError(msg) from None
    if any(_too_deep(body, value) for body, value in found):
        raise NotEventsError(_TOO_DEEP)
    events: list[NewEvent] = []
    for body, value in found:
        if metas.is_metas(value):
            parts = metas.cut(body, value)
            events += [NewEvent(part, _metas_keys(one), metas=True) for part, one in parts]
        else:
            events.append(NewEvent(body, _keys(value)))
    if len(events) > MAX_EVENTS:
        raise NotEventsError(_TOO_MANY)
    return events


def _too_deep(body: str, value: Any) -> bool:
    if body.count("{") + body.count("[") <= MAX_DEPTH:  # as good as always
        return False
    level = [value]
    for _ in range(MAX_DEPTH):
        inside = [one.values() if isinstance(one, dict) else one for one in level]
        level = [one for many in inside for one in many if isinstance(one, dict | list)]
        if not level:
            return False
    return True


def _slices(text: str) -> list[tuple[str, Any]]:
    start = _skip(text, 0)
    if text[start : start + 1] != "[":
        value, end = _DECODER.raw_decode(text, start)
        _expect_end(text, end)
        return [(text[start:end], value)]
    found: list[tuple[str, Any]] = []
    at = _skip(text, start + 1)
    if text[at : at + 1] == "]":
        _expect_end(text, at + 1)
        return found
    while True:
        value, end = _DECODER.raw_decode(text, at)
        found.append((text[at:end], value))
        if len(found) > MAX_EVENTS:
            raise NotEventsError(_TOO_MANY)
        at = _skip(text, end)
        mark = text[at : at + 1]
        if mark == "]":
            _expect_end(text, at + 1)
            return found
        if mark != ",":
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
        at = _skip(text, at + 1)


def _expect_end(text: str, at: int) -> None:
    at = _skip(text, at)
    if at != len(text):
        raise json.JSONDecodeError("Extra data", text, at)


def _skip(text: str, at: int) -> int:
    """The first place from `at` on that is not JSON's white space."""
    found = _WHITE_SPACE.match(text, at)
    return found.end() if found else at


def _keys(value: Any) -> Keys:
    if not isinstance(value, dict):
        return Keys()
    return Keys(
        ref_id=_key(value.get("refId")),
        message_id=_key(value.get("messageId")),
        source=bare_number(_key(value.get("source"))),
        destination=bare_number(_key(value.get("destination"))),
    )


def _metas_keys(value: dict[str, Any]) -> Keys:
    """Of the status or message that the event is about; the recipient of a status stands for the destination."""
    about, around = metas.subject(value)
    metadata = around.get("metadata")
    own = metadata.get("display_phone_number") if isinstance(metadata, dict) else None
    return Keys(
        ref_id=_key(about.get("biz_opaque_callback_data")),
        message_id=_key(about.get("id")),
        source=bare_number(_key(about.get("from"))),
        destination=bare_number(_key(about.get("recipient_id") or own)),
    )


def _key(value: Any) -> str | None:
    """A text that can be stored and compared. The specification prints an id with a space before it."""
    if not isinstance(value, str):
        return None
    key = value.strip()
    # A lone surrogate is legal in JSON as an escape but is no text that a database could hold.
    storable = 0 < len(key) <= _KEY_LENGTH and not _SURROGATE.search(key)
    return key if storable else None


def bare_number(number: str | None) -> str | None:
    """A number as it is compared: letters and digits only (`+46 70…` and `004670…` are one); None when nothing is left."""
    if number is None:
        return None
    return _NOT_IN_NUMBERS.sub("", number).lstrip("0") or None


def _refuse(constant: str) -> NoReturn:
    msg = f"{constant} is no JSON value"
    raise json.JSONDecodeError(msg, constant, 0)


_TOO_MANY = f"a list of more than {MAX_EVENTS} events"
_TOO_DEEP = f"nested too deeply: more than {MAX_DEPTH} levels"
_DECODER = json.JSONDecoder(parse_constant=_refuse, parse_int=str, parse_float=str)
"""Numbers stay text: nobody calculates with them, and Python refuses integers of more than 4300 digits."""
_WHITE_SPACE = re.compile(r"[ \t\n\r]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_IN_NUMBERS = re.compile(r"[^0-9A-Za-z]")
