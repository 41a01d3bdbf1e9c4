"""The clock of a limited-time offer: what it says at a moment, and when it says something else.

Documented: it counts down, and is red in the last hour (rules §3). Observed: the badge names the day while that is
far off. Its words otherwise are not documented (`remarks.remarks`). Moments are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from composer.rendering.tongue import month, said
from composer.rendering.tree import Node, Offer, Picture

_SECOND = 1_000
_HOUR = 3_600 * _SECOND
_DAY = 24 * _HOUR


def at(picture: Picture, now: int, zone: tzinfo | None = None) -> Picture:
    """The picture at that moment: its offer's clock says how long it still is. The day is that of the time zone."""
    if not any(map(_runs, picture.bubble)):
        return picture
    return replace(picture, bubble=tuple(_set(node, now, zone) for node in picture.bubble))


def next_change(picture: Picture, now: int) -> int | None:
    """Milliseconds until a clock says something else; None where none will."""
    return min((left for node in picture.bubble if (left := _wait(node, now))), default=None)


def words(until: int, now: int, zone: tzinfo | None = None) -> tuple[str, bool]:
    """What the clock says, and whether that is in red."""
    left = until - now
    if left <= 0:
        return said("Offer ended"), False
    if left > _DAY:
        day = datetime.fromtimestamp(until / 1000, UTC).astimezone(zone)
        return said("Offer ends on {0}").format(f"{day.day} {month(day.month)} {day.year}"), False
    seconds = -(-left // _SECOND)
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    left_said = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return said("Offer ends in {0}").format(left_said), left <= _HOUR


def _runs(node: Node) -> bool:
    return isinstance(node, Offer) and node.until is not None


def _set(node: Node, now: int, zone: tzinfo | None) -> Node:
    if not isinstance(node, Offer) or node.until is None:
        return node
    left, urgent = words(node.until, now, zone)
    return Offer(node.text, node.ends, node.filled, node.code, node.until, left, urgent)


def _wait(node: Node, now: int) -> int | None:
    if not isinstance(node, Offer) or node.until is None or node.until <= now:
        return None
    left = node.until - now
    if left > _DAY:
        return left - _DAY
    return (left - 1) % _SECOND + 1
