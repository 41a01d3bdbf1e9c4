"""What a library sorts templates by: the kind of one in a word, the words in it, and whether two say the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from composer.templates.parts import (
    OF_STORED,
    buttons,
    category,
    components,
    first,
    header_format,
)

KINDS: Final = (
    "authentication",
    "carousel",
    "limited-time offer",
    "products",
    "coupon",
    "flow",
    "image",
    "video",
    "document",
    "location",
    "buttons",
    "text",
)
"""In the order in which they are asked for: a template is of the first kind that it fits."""

_OF_BUTTONS = {"CATALOG": "products", "MPM": "products", "SPM": "products", "COPY_CODE": "coupon", "FLOW": "flow"}  # fmt: skip
_OF_HEADERS = {"IMAGE": "image", "GIF": "image", "VIDEO": "video", "DOCUMENT": "document", "LOCATION": "location",
    "PRODUCT": "products"}  # fmt: skip
_OF_COMPONENTS = {"CAROUSEL": "carousel", "LIMITED_TIME_OFFER": "limited-time offer"}
_TOLD = frozenset({"text", "url", "phone_number", "name", "id"})
_WORDS = frozenset({"type", "format", "category", "sub_category", "parameter_format", "otp_type"})
_LONGEST = 4_000
"""Characters of a template that are searched: several times what the longest one says."""


def kind_of(definition: Any) -> str:
    """The template's kind, of `KINDS`."""
    found = components(definition)
    kinds = {_OF_COMPONENTS.get(part.kind, "") for part in found}
    listed = buttons(first(found, "BUTTONS"))
    kinds |= {_OF_BUTTONS.get(button.kind, "buttons") for button in listed}
    kinds.add(_OF_HEADERS.get(header_format(first(found, "HEADER")), ""))
    if category(definition) == "AUTHENTICATION":
        kinds.add("authentication")
    return next((kind for kind in KINDS if kind in kinds), "text")


def searched(definition: Any) -> str:
    """All that a person may look for in a template, in small letters."""
    head = definition if isinstance(definition, Mapping) else {}
    words = [str(head.get(key) or "") for key in ("name", "language", "category", "id")]
    words += _words(head.get("components"))
    return "\n".join(filter(None, words)).casefold()[:_LONGEST]


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _words(one)
    elif isinstance(value, Mapping):
        for key, one in value.items():
            if key in _TOLD and isinstance(one, str):
                yield one
            elif isinstance(one, list | dict):
                yield from _words(one)


def free_name(name: str, language: str, taken: set[tuple[str, str]]) -> str:
    """A name for a copy: `…_copy`, `…_copy_2` and so on."""
    base = f"{name[:490]}_copy" if name else "copy"
    number, found = 1, base
    while (found, language) in taken:
        number += 1
        found = f"{base}_{number}"
    return found


def brought_up(mine: Any, theirs: Any) -> dict[str, Any]:
    """A definition brought up to what the account gave of it.

    Meta's answer may lack samples, and keys that only a request has. So mine stays where the two differ in nothing else.
    """
    here, there = (one if isinstance(one, Mapping) else {} for one in (mine, theirs))
    made = dict(here)
    for key, value in there.items():
        if key in OF_STORED or (key in here and _bare(here[key], key) == _bare(value, key)):
            continue
        if key == "parameter_format" and key not in here and _bare(value, key) == "positional":
            continue  # what is meant where nothing is said
        made[key] = value
    return made


def _bare(value: Any, key: str) -> Any:
    """A value without samples and without the capitals of Meta's words."""
    if isinstance(value, Mapping):
        return {name: _bare(one, name) for name, one in value.items() if name != "example"}
    if isinstance(value, list):
        return [_bare(one, key) for one in value]
    return value.casefold() if isinstance(value, str) and key in _WORDS else value
