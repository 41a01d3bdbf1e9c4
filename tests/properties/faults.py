"""Single faults: what can be wrong with one node of a right message, and where the check must say so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from composer.messages import envelope, tree
from composer.messages.envelope import payload
from composer.messages.facts import Facts, facts
from composer.messages.kind import Kind
from composer.messages.payload import Payload
from composer.messages.pointer import pointer
from composer.messages.problem import Severity
from composer.messages.tree import split
from composer.messages.words import AnyWord, Json, KeyValues, fields

Steps = tuple[str | int, ...]


@dataclass(frozen=True)
class Fault:
    """A message that was right, with one thing wrong in it."""

    name: str
    message: Any
    at: str
    """The pointer that must be named."""
    severity: Severity = Severity.ERROR


def nodes(value: Any, at: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Every value of a tree with its place."""
    yield at, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()  # fmt: skip
    for step, inner in members:
        yield from nodes(inner, (*at, step))


@dataclass(frozen=True)
class Envelope:
    """What is around the messages, as faults are made of it: like a kind."""

    form: tuple[AnyWord, ...] = envelope.FORM
    model: type[Payload] = payload.Envelope
    signature: Mapping[str, str] = field(default_factory=dict)


def of(kind: Kind | Envelope, message: Any) -> Iterator[Fault]:
    """Every single fault that the table makes of a message, or of a request around its messages."""
    signature = {split(path) for path in kind.signature}
    open_ = (Json, KeyValues)
    free = {_general(split(path)) for path, word in fields(kind.form) if isinstance(word, open_)}
    for at, value in nodes(message):
        if (
            at in signature
            or at[-1:] == ("provider",)
            or any(_general(at)[: len(one)] == one for one in free)
        ):
            continue
        known = _facts(kind, at)
        for name, make in FAULTS.items():
            yield from make(name, message, at, value, known)


def _general(at: Steps) -> Steps:
    """The way for whichever element of its lists."""
    return tuple("*" if isinstance(step, int) or tree.selector(step) else step for step in at)


def _facts(kind: Kind | Envelope, at: Steps) -> Facts:
    """What the model says of the node; of an element of a list and of the message itself, nothing."""
    if not at or isinstance(at[-1], int):
        return Facts()
    return facts(kind.model, "/".join("*" if isinstance(step, int) else step for step in at))


def _dropped(name: str, message: Any, at: Steps, _value: Any, known: Facts) -> Iterator[Fault]:
    if known.required:
        yield Fault(name, tree.drop(message, at), pointer(at))


def _null(name: str, message: Any, at: Steps, _value: Any, known: Facts) -> Iterator[Fault]:
    if known.required:
        yield Fault(name, tree.put(message, at, None), pointer(at))


def _emptied(name: str, message: Any, at: Steps, value: Any, known: Facts) -> Iterator[Fault]:
    if known.required and isinstance(value, str):
        yield Fault(name, tree.put(message, at, ""), pointer(at))


def _too_long(name: str, message: Any, at: Steps, value: Any, known: Facts) -> Iterator[Fault]:
    if known.limit is not None and isinstance(value, str):
        longer = value + "x" * (known.limit + 1 - len(value))
        yield Fault(name, tree.put(message, at, longer), pointer(at))


def _other_type(name: str, message: Any, at: Steps, value: Any, known: Facts) -> Iterator[Fault]:
    for kind, other in ((str, {"a": 1}), (dict, "text"), (list, {"a": 1}), (bool, "perhaps")):
        if isinstance(value, kind):
            yield Fault(name, tree.put(message, at, other), pointer(at))
            return


def _unknown(name: str, message: Any, at: Steps, value: Any, known: Facts) -> Iterator[Fault]:
    if isinstance(value, dict):
        made = tree.put(message, (*at, "nobodyKnowsThis"), [1])
        yield Fault(name, made, pointer((*at, "nobodyKnowsThis")), Severity.WARNING)


def _both(name: str, message: Any, at: Steps, value: Any, known: Facts) -> Iterator[Fault]:
    if (
        isinstance(value, dict)
        and at[-1:]
        and at[-1] in MEDIA
        and ("id" in value) != ("link" in value)
    ):
        other, text = ("link", "https://a.example/b") if "id" in value else ("id", "1234567890")
        yield Fault(name, tree.put(message, (*at, other), text), pointer((*at, BOTH)))


MEDIA = ("audio", "document", "image", "sticker", "video")
BOTH = "id"
"""The field that is to be changed where a media id and a link are given."""

FAULTS: dict[str, Callable[[str, Any, Steps, Any, Facts], Iterator[Fault]]] = {
    "a required key dropped": _dropped,
    "a required value null": _null,
    "a required text emptied": _emptied,
    "a text too long": _too_long,
    "a value of another type": _other_type,
    "a key that nobody knows": _unknown,
    "an id beside a link": _both,
}
