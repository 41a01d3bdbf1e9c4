"""What two definitions have differently, part by part; and one template in all its languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from composer.messages.finding import Loc
from composer.messages.pointer import pointer
from composer.messages.problem import fill
from composer.templates.gaps import names
from composer.templates.parts import (
    CALLED,
    OF_STORED,
    Part,
    buttons,
    cards,
    components,
    first,
    header_format,
)

_SPEAKING = frozenset({"text", "example", "autofill_text"})
"""What differs in every language."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing: what it is, where, in words."""

    kind: str
    """`missing` in the other, `extra` there, `changed`, `reordered` or `renamed`."""
    one: str
    """Pointer into the first definition; empty where it is not there."""
    other: str
    """Pointer into the second."""
    text: str
    """The sentence with names in braces."""
    values: Mapping[str, object]

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return fill(self.text, self.values)


def compare(one: Any, other: Any, *, words: bool = True) -> tuple[Difference, ...]:
    """What the second definition has differently. Without `words`, only what it is made of: as between languages."""
    return (
        *_heads(one, other, words=words),
        *_level(components(one), components(other), "", words=words),
    )


@dataclass(frozen=True, slots=True)
class Translation:
    """A template in one language, and how it is built differently from the first one."""

    language: str
    definition: Any
    differences: tuple[Difference, ...]


def across_languages(definitions: Iterable[Any]) -> dict[str, tuple[Translation, ...]]:
    """Every name with its languages; the first definition of a name is what the others are compared with."""
    by_name: dict[str, list[Any]] = {}
    for one in definitions:
        name = one.get("name") if isinstance(one, Mapping) else None
        if isinstance(name, str) and name:
            by_name.setdefault(name, []).append(one)
    return {name: tuple(_translations(found)) for name, found in by_name.items()}


def _translations(found: Sequence[Any]) -> Iterator[Translation]:
    for one in found:
        language = one.get("language")
        differences = () if one is found[0] else compare(found[0], one, words=False)
        yield Translation(language if isinstance(language, str) else "", one, differences)


def _difference(
    kind: str, one: Loc | None, other: Loc | None, text: str, /, **values: object
) -> Difference:
    at = "" if one is None else pointer(one)
    return Difference(kind, at, "" if other is None else pointer(other), text, values)


def _heads(one: Any, other: Any, *, words: bool) -> Iterator[Difference]:
    here, there = (each if isinstance(each, Mapping) else {} for each in (one, other))
    for key in dict.fromkeys((*here, *there)):
        if key == "components" or key in OF_STORED or (not words and key == "language"):
            continue
        yield from _values(here, there, key, (), (), "")


def _values(
    here: Mapping[str, Any], there: Mapping[str, Any], key: str, one: Loc, other: Loc, where: str
) -> Iterator[Difference]:
    """One key of two objects."""
    at, to = (*one, key), (*other, key)
    begun = f"{where}: " if where else ""
    if key in here and key not in there:
        yield _difference("missing", at, None, "{where}“{key}” is missing.", where=begun, key=key)
    elif key in there and key not in here:
        yield _difference("extra", None, to, "{where}“{key}” was added.", where=begun, key=key)
    elif here.get(key) != there.get(key):
        text = "{where}“{key}” is “{other}”, not “{one}”."
        if isinstance(here.get(key), dict | list):
            text = "{where}“{key}” differs."
        values = {"where": begun, "key": key, "one": here.get(key), "other": there.get(key)}
        yield _difference("changed", at, to, text, **values)


def _level(
    one: tuple[Part, ...], other: tuple[Part, ...], where: str, *, words: bool
) -> Iterator[Difference]:
    """The components of a template or a card."""
    kinds = [part.kind for part in one], [part.kind for part in other]
    for kind in dict.fromkeys((*kinds[0], *kinds[1])):
        here, there = first(one, kind), first(other, kind)
        called = CALLED.get(kind, kind or "unknown part")
        begun = f"{where}: " if where else ""
        if here and there is None:
            text = "{where}The {part} is missing."
            yield _difference("missing", here.at, None, text, where=begun, part=called)
        elif there and here is None:
            text = "{where}The {part} was added."
            yield _difference("extra", None, there.at, text, where=begun, part=called)
        elif here and there:
            whole = f"{where}, {called}" if where else called.capitalize()
            yield from _part(here, there, whole, words=words)
    common = [
        [kind for kind in own if kind in set(other_kinds)]
        for own, other_kinds in (kinds, kinds[::-1])
    ]
    if common[0] != common[1] and sorted(common[0]) == sorted(common[1]):
        begun = f"{where}: " if where else ""
        at, to = (part[0].at[:-1] for part in (one, other))
        yield _difference(
            "reordered", at, to, "{where}The parts stand in another order.", where=begun
        )


def _part(one: Part, other: Part, where: str, *, words: bool) -> Iterator[Difference]:
    if one.kind == "BUTTONS":
        yield from _buttons(one, other, where, words=words)
        return
    if one.kind == "CAROUSEL":
        yield from _cards(one, other, words=words)
        return
    if one.kind == "HEADER" and header_format(one) != header_format(other):
        yield from _values(one.data, other.data, "format", one.at, other.at, where)
        return
    yield from _gaps(one.data.get("text"), other.data.get("text"), (one, other), where)
    for key in dict.fromkeys((*one.data, *other.data)):
        if key not in ("type", "format") and (words or key not in _SPEAKING):
            terms = key == "limited_time_offer" and not words
            if not terms:
                yield from _values(one.data, other.data, key, one.at, other.at, where)


def _gaps(
    text: Any, translated: Any, parts: tuple[Part, Part], where: str, key: str = "text"
) -> Iterator[Difference]:
    """Gaps that are missing, extra, renamed, or in another order."""
    here, there = names(text), names(translated)
    at, to = (*parts[0].at, key), (*parts[1].at, key)
    gone = [name for name in here if name not in there]
    new = [name for name in there if name not in here]
    for old, name in zip(gone, new, strict=False):
        words = "{where}: the gap {old} is called {name}."
        yield _difference(
            "renamed", at, to, words, where=where, old=_braced(old), name=_braced(name)
        )
    for name in gone[len(new) :]:
        words = "{where}: the gap {name} is missing."
        yield _difference("missing", at, to, words, where=where, name=_braced(name))
    for name in new[len(gone) :]:
        words = "{where}: the gap {name} was added."
        yield _difference("extra", at, to, words, where=where, name=_braced(name))
    if not gone and not new and here != there:
        words = "{where}: the gaps stand in another order."
        yield _difference("reordered", at, to, words, where=where)


def _braced(name: str) -> str:
    return "{{" + name + "}}"


def _buttons(one: Part, other: Part, where: str, *, words: bool) -> Iterator[Difference]:
    here, there = buttons(one), buttons(other)
    kinds = [[button.kind for button in listed] for listed in (here, there)]
    if kinds[0] != kinds[1] and sorted(kinds[0]) == sorted(kinds[1]):
        at, to = (*one.at, "buttons"), (*other.at, "buttons")
        text = "{where}: they stand in another order."
        yield _difference("reordered", at, to, text, where=where)
        return
    for index, (mine, yours) in enumerate(zip(here, there, strict=False), 1):
        called = (
            f"Button {index}"
            if where[:1].isupper()
            else f"{where.rpartition(', ')[0]}, button {index}"
        )
        if mine.kind != yours.kind:
            yield from _values(mine.data, yours.data, "type", mine.at, yours.at, called)
            continue
        yield from _gaps(mine.data.get("url"), yours.data.get("url"), (mine, yours), called, "url")
        for key in dict.fromkeys((*mine.data, *yours.data)):
            if key != "type" and (words or key not in _SPEAKING | {"url"}):
                yield from _values(mine.data, yours.data, key, mine.at, yours.at, called)
    for index, extra in enumerate(here[len(there) :], len(there) + 1):
        text = "Button {number} is missing."
        yield _difference("missing", extra.at, None, text, number=index)
    for index, extra in enumerate(there[len(here) :], len(here) + 1):
        yield _difference("extra", None, extra.at, "Button {number} was added.", number=index)


def _cards(one: Part, other: Part, *, words: bool) -> Iterator[Difference]:
    here, there = cards(one), cards(other)
    for index, (mine, yours) in enumerate(zip(here, there, strict=False), 1):
        yield from _level(mine, yours, f"Card {index}", words=words)
    for index in range(len(there), len(here)):
        text = "Card {number} is missing."
        yield _difference("missing", (*one.at, "cards", index), None, text, number=index + 1)
    for index in range(len(here), len(there)):
        text = "Card {number} was added."
        yield _difference("extra", None, (*other.at, "cards", index), text, number=index + 1)
