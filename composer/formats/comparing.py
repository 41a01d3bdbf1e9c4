"""The same request in each format: what would go out, what is wrong with it there, and what LINK calls otherwise."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from composer.formats import link, meta_cloud, meta_onprem
from composer.formats.locating import places
from composer.formats.meta.judging import around_problems, format_problems, message_problems
from composer.formats.outgoing import TRACKING, as_sent, singles
from composer.messages import tree
from composer.messages.pointer import pointer as joined
from composer.messages.pointer import steps
from composer.messages.problem import Problem

_METAS: Mapping[str, ModuleType] = {"cloud": meta_cloud, "onprem": meta_onprem}


@dataclass(frozen=True, slots=True)
class Difference:
    """A member that stands otherwise in LINK's request. `why` is a sentence with “{link}” for LINK's spelling."""

    pointer: str
    """In the body that is shown."""
    why: str
    link: str = ""
    theirs: str = ""
    """Where it stands in LINK's request; empty where it is not there."""


@dataclass(frozen=True, slots=True)
class Side:
    """A request in one format."""

    format: str
    text: str
    """The first body that would go out; empty where there is none."""
    count: int
    """How many there would be."""
    differences: tuple[Difference, ...]
    ways: tuple[tuple[str, str], ...] = ()
    """Pointers in the body and, beside each, where LINK's request has the same: for showing the two side by side."""


OTHERWISE = "LINK calls this “{link}”."
ELSEWHERE = "LINK has this at another place: “{link}”."
VALUE = "LINK writes the value otherwise: “{link}”."
ALONE = "LINK does not have this."
CARRIED = "Added when the message is sent: Meta gives it back in every report."
NOT_AT_META = "Meta does not have this."
THERE = {
    OTHERWISE: "Meta calls this “{link}”.",
    ELSEWHERE: "Meta has this at another place: “{link}”.",
    VALUE: "Meta writes the value otherwise.",
}
"""The same said beside LINK's request, with Meta's spelling in it."""


def side(request: Mapping[str, Any], format_: str) -> Side:
    """The request, in LINK's words, as it would go out in that format: "link", "cloud" or "onprem"."""
    if format_ == "link":
        return Side("link", link.encode(dict(request)), 1, tuple(_left_out(request)))
    found = [one for one in _singles(request, format_) if _is_message(one)]
    if not found:
        return Side(format_, "", 0, ())
    text = link.encode(as_sent(found[0], format_))
    differences = tuple(_differences(text, found[0], format_))
    ways = tuple(_ways(text, found[0], format_))
    return Side(format_, text, len(found), differences, ways)


def beside(one: Side) -> tuple[Difference, ...]:
    """What to say in LINK's request of what the other format has otherwise. Pointers are LINK's."""
    found = []
    for each in one.differences:
        if each.theirs and each.why in THERE:
            name = "/".join(steps(each.pointer))
            found.append(Difference(each.theirs, THERE[each.why], name))
    return tuple(found)


def problems_in(
    request: Mapping[str, Any], format_: str, supplied: Collection[str] = ()
) -> tuple[Problem, ...]:
    """What is wrong with the request in that format, by LINK's pointers.

    That Meta has no place for what is `supplied`, by the account and not by the person, is no news.
    """
    if format_ == "link":
        return format_problems(request, "link")
    own = {key: value for key, value in request.items() if key not in supplied}
    found = list(around_problems(own, format_))
    messages = request.get("messages")
    for index, message in enumerate(messages if isinstance(messages, list) else ()):
        found += [one.under(f"/messages/{index}") for one in message_problems(message, format_)]
    return tuple(sorted(found, key=lambda one: one.severity.rank))


def shown_at(pointer: str, format_: str) -> str | None:
    """Where in the first body of that format stands what LINK's pointer names; None where it is not in there."""
    if format_ == "link":
        return pointer
    found = _METAS[format_].pointer(pointer, 0)
    return str(found) if found is not None else None


def _singles(request: Mapping[str, Any], format_: str) -> list[dict[str, Any]]:
    """Also of a draft that goes to nobody yet: then without a recipient."""
    messages, to = request.get("messages"), request.get("destinations")
    if not isinstance(messages, list) or not messages:
        return []
    whole = {"refId": "", **request, "messages": messages}
    if isinstance(to, list) and to:
        return list(singles(whole, format_))
    return [{**whole, "destinations": [], "messages": [one]} for one in messages]


def _is_message(request: Mapping[str, Any]) -> bool:
    return isinstance(tree.get(request, ("messages", 0)), dict)


def _left_out(request: Mapping[str, Any]) -> Iterator[Difference]:
    for key in request:
        if key not in ("messages", "destinations"):
            yield Difference(f"/{key}", NOT_AT_META)


def _ways(text: str, request: dict[str, Any], format_: str) -> Iterator[tuple[str, str]]:
    for pointer in filter(None, places(text)):
        theirs = str(_METAS[format_].link_pointer(pointer, request, 0))
        if tree.get(request, _address(steps(theirs))) is not tree.ABSENT:
            yield pointer, theirs


def _differences(text: str, request: dict[str, Any], format_: str) -> Iterator[Difference]:
    body = link.decode(text)
    for pointer in places(text):
        way = steps(pointer)
        if not way or way[-1].isdigit():
            continue
        if way == (TRACKING,) and body[TRACKING] == request.get("refId"):
            yield Difference(pointer, CARRIED)
            continue
        found = _one(pointer, way, request, body, format_)
        if found is not None:
            yield found


def _one(
    pointer: str, way: tuple[str, ...], request: dict[str, Any], body: Any, format_: str
) -> Difference | None:
    theirs = steps(_METAS[format_].link_pointer(pointer, request, 0))
    value = tree.get(request, _address(theirs))
    if way == ("to",):
        return Difference(pointer, ELSEWHERE, "destinations", "/destinations")
    inside = theirs[2:]  # behind /messages/0
    there = joined(theirs)
    if not inside or value is tree.ABSENT:
        return Difference(pointer, ALONE)
    if len(inside) != len(way):
        return Difference(pointer, ELSEWHERE, "/".join(inside), there)
    if inside[-1] != way[-1]:
        return Difference(pointer, OTHERWISE, inside[-1], there)
    own = tree.get(body, _address(way))
    if not isinstance(own, dict | list) and own != value:
        return Difference(pointer, VALUE, str(value), there)
    return None


def _address(way: tuple[str, ...]) -> tuple[str | int, ...]:
    return tuple(int(step) if step.isdigit() else step for step in way)
