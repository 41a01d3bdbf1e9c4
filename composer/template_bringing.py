"""Definitions from elsewhere into the library: new ones are added, known ones brought up to date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from composer.store.template_records import Entry, Stored
from composer.template_library import TemplateLibrary
from composer.templates.editing import creation
from composer.templates.parts import OF_STORED, is_stored
from composer.templates.sorting import brought_up


@dataclass(frozen=True, slots=True)
class Bringing:
    """What became of definitions that were brought in."""

    keys: tuple[int, ...]
    """Where each now is, in their order."""
    added: tuple[int, ...]
    replaced: tuple[tuple[int, dict[str, Any]], ...]
    """Keys whose definition was another one, and that one."""
    same: int
    """How many were here already, word for word."""
    unclaimed: tuple[int, ...]
    """Those that have an id of Meta's and no account yet."""


async def bring(
    library: TemplateLibrary, definitions: Sequence[Mapping[str, Any]], account: str
) -> Bringing:
    """Take them in. One of a name and language that is here is the same template: `account`'s first, then any."""
    entries = await library.entries()
    known = _by_name(entries, account)
    there = {place: known.pop(_called(one), None) for place, one in enumerate(definitions)}
    new = [place for place, entry in there.items() if entry is None]
    old = [(place, entry.key) for place, entry in there.items() if entry is not None]
    stored = await library.many([key for _, key in old])
    wanted = [_wanted(one, definitions[place]) for (place, _), one in zip(old, stored, strict=True)]
    changed = [
        (one.entry.key, one.definition, after)
        for one, after in zip(stored, wanted, strict=True)
        if one.definition != after
    ]
    await library.write_many([(key, after) for key, _, after in changed])
    keys = dict(old)
    added = await library.add([definitions[place] for place in new])
    keys |= zip(new, added, strict=True)
    alone = {one.key for one in await library.entries() if not one.account}
    unclaimed = tuple(
        keys[place]
        for place, definition in enumerate(definitions)
        if definition.get("id") and keys[place] in alone
    )
    replaced = tuple((key, before) for key, before, _ in changed)
    ordered = tuple(keys[place] for place in range(len(definitions)))
    return Bringing(ordered, tuple(added), replaced, len(old) - len(changed), unclaimed)


async def take_back(library: TemplateLibrary, bringing: Bringing) -> None:
    """As it was before."""
    await library.remove(bringing.added)
    await library.write_many(bringing.replaced)


def _wanted(stored: Stored, definition: Mapping[str, Any]) -> dict[str, Any]:
    """What the library has after it. What an account gave, which may lack samples, takes none away."""
    here = is_stored(definition)
    wanted = brought_up(stored.definition, definition) if here else creation(definition)
    if not stored.entry.account:
        wanted |= {key: value for key, value in definition.items() if key in OF_STORED}
    return wanted


def _by_name(entries: Sequence[Entry], account: str) -> dict[tuple[str, str], Entry]:
    def rank(one: Entry) -> tuple[bool, bool]:
        return one.account == account, not one.account

    found: dict[tuple[str, str], Entry] = {}
    for one in sorted(entries, key=rank):
        if one.name and one.language:
            found[one.name, one.language] = one
    return found


def _called(definition: Mapping[str, Any]) -> tuple[Any, Any]:
    name, language = definition.get("name"), definition.get("language")
    return (name, language) if isinstance(name, str) and isinstance(language, str) else (None, None)
