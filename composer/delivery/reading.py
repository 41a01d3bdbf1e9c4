"""JSON as LINK's callbacks really have it: repeated keys, keys and values with stray spaces, null for an empty map.

Nothing is refused: what is odd is noted in `problems` and the raw text stays with whoever parsed it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any


class NotAnObjectError(ValueError):
    """The text is not JSON, or not an object; the message says which."""


def read_object(text: str, problems: list[str]) -> dict[str, Any]:
    """The object in `text`. A repeated key is noted; maps under it are merged, of anything else the last counts."""
    value = _read_plain(text)
    if value is None:
        value = _read_repeating(text, problems)
    if not isinstance(value, dict):
        raise NotAnObjectError("it is not a JSON object")
    return value


def _read_plain(text: str) -> Any:
    """The value where no key can be repeated, which the parser that does not look for it reads three times as fast.

    None where that is not certain: as many keys must have come out as there are colons after quotation marks.
    """
    if _SPACED.search(text):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if _count_keys(value) == text.count('":') else None


def _count_keys(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    count = len(value) if isinstance(value, dict) else 0
    for one in inner:
        if one.__class__ in _NESTING:
            count += _count_keys(one)
    return count


def _read_repeating(text: str, problems: list[str]) -> Any:
    def build(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                problems.append(f"“{as_text(key)}” is there more than once")
                found[key] = _merged(found[key], value)
            else:
                found[key] = value
        return found

    try:
        return json.loads(text, object_pairs_hook=build)
    except (ValueError, RecursionError) as failure:
        raise NotAnObjectError("it is not valid JSON") from failure


def _merged(earlier: Any, later: Any) -> Any:
    if isinstance(earlier, dict) and (later is None or isinstance(later, dict)):
        return {**earlier, **(later or {})}
    return later


def look_up(content: Mapping[str, Any], key: str) -> Any:
    """The value under the key, spaces around keys ignored; an exact key wins. None if there is none."""
    if key in content:
        return content[key]
    for name in content:
        if key in name and name.strip() == key:
            return content[name]
    return None


def text(content: Mapping[str, Any], key: str) -> str:
    """The value as text without spaces around it; empty when absent or null."""
    value = look_up(content, key)
    if isinstance(value, str) and value.isascii():  # as ids and times are, in a flood of them
        return value.strip()
    return as_text(value).strip()


def as_text(value: Any) -> str:
    """Any JSON value as text that every file and database can hold (a lone surrogate becomes U+FFFD)."""
    if value is None:
        return ""
    plain = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if plain.isascii():
        return plain
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def table(content: Mapping[str, Any], key: str, problems: list[str]) -> dict[str, str]:
    """A map of parameters as texts, keys as they were written; null and absent are an empty map."""
    value = look_up(content, key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        problems.append(f"“{key}” is not a map")
        return {}
    return {as_text(name): as_text(one) for name, one in value.items()}


def nested(content: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The object under the key; empty when there is none."""
    value = look_up(content, key)
    return value if isinstance(value, dict) else {}


def integer(content: Mapping[str, Any], key: str, problems: list[str]) -> int | None:
    """A whole number, also when written as text ("0") or with a fraction of zero (0.0); None when it is neither."""
    value = look_up(content, key)
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST:
        return value
    try:
        number = int(value) if isinstance(value, str) and len(value) < _DIGITS else None
    except ValueError:
        number = None
    if isinstance(value, float) and value.is_integer():
        number = int(value)
    problems.append(f"“{key}” is not written as a whole number")
    return number if number is not None and abs(number) < _LARGEST else None


def moment(content: Mapping[str, Any], key: str, problems: list[str]) -> datetime | None:
    """An RFC 3339 time, always with its offset; None, and a note, when it cannot be read."""
    value = look_up(content, key)
    if value is None or value == "":
        return None
    try:
        read = datetime.fromisoformat(value.strip()) if isinstance(value, str) else None
    except ValueError:
        read = None
    if read is None or not 1970 <= read.year < 2200:
        problems.append(f"“{key}” is not a time that can be read")
        return None
    if read.tzinfo is None:
        problems.append(f"“{key}” has no time zone; UTC is assumed")
        return read.replace(tzinfo=UTC)
    return read


def unix_moment(content: Mapping[str, Any], key: str, problems: list[str]) -> datetime | None:
    """A time in seconds since 1970, as text or as a number; None, and a note, when it cannot be read."""
    told = text(content, key)
    if not told:
        return None
    if told.isascii() and told.isdigit() and len(told) < 11:
        return datetime.fromtimestamp(int(told), UTC)
    problems.append(f"“{key}” is not a time that can be read")
    return None


_NESTING = (dict, list)
_SPACED = re.compile(r'"\s+:')

_LARGEST = 2**53
"""Beyond it no JSON number is certain, and no code or index is that large."""

_DIGITS = 20
"""A text longer than this is no number of ours."""
