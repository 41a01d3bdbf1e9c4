"""Templates as JSON files: read from anything that holds some, written one a file so that a team can keep them in git."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from composer.formats import reading as texts
from composer.templates import reading
from composer.templates.ordering import in_order
from composer.templates.skeleton import skeleton

LARGEST: Final = 64_000_000
"""Bytes of the largest file that is read: an account's six thousand templates are a quarter of that."""
REPAIRED: Final = 5_000_000
"""Characters of the longest text in which mistakes are looked for and repaired."""
MOST_FILES: Final = 20_000
"""JSON files that are looked at in a folder."""
_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Brought:
    """What was read."""

    definitions: tuple[dict[str, Any], ...] = ()
    notes: tuple[str, ...] = ()
    """What had to be repaired or added so that it can be opened."""
    refused: tuple[str, ...] = ()
    """Why there is nothing in a text or a file, its name first."""


def read_text(text: str) -> Brought:
    """The templates in a text. A message with a template gives a sketch of its definition. Never raises."""
    if len(text) > LARGEST:
        return Brought(refused=(_TOO_BIG,))
    try:
        value, repairs = _value(text)
    except texts.NotJsonError as error:
        why = f"Line {error.line}, column {error.column}: {error.reason}"
        return Brought(refused=(why,))
    found = reading.read(value)
    if found.kind == "message":
        return Brought((skeleton(value),), (_SKETCHED, *repairs))
    if not found.ok:
        return Brought(refused=(found.sentence,))
    return Brought(tuple(one.definition for one in found.entries), (*repairs, *found.added))


def read_paths(paths: Iterable[Path]) -> Brought:
    """The templates in files, and in all JSON files below folders. Never raises."""
    definitions: list[dict[str, Any]] = []
    notes: list[str] = []
    refused: list[str] = []
    for path in _files(paths):
        brought = _read_file(path)
        definitions += brought.definitions
        notes += (f"{path.name}: {note}" for note in brought.notes)
        refused += (f"{path.name}: {why}" for why in brought.refused)
    if not (definitions or refused):
        refused.append("There are no JSON files here.")
    return Brought(tuple(definitions), tuple(notes), tuple(refused))


def as_text(definition: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> str:
    """A definition, or a list of them, as it stands in a file: readable, and the same each time."""
    text = json.dumps(definition, ensure_ascii=False, indent=2)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character is written as its escape
        text = json.dumps(definition, indent=2)
    return text + "\n"


def write_files(folder: Path, definitions: Sequence[Mapping[str, Any]]) -> list[Path]:
    """One file for each, `name.language.json`; one that is there already is replaced. Raises OSError."""
    taken: set[str] = set()
    made = []
    for definition in definitions:
        name = file_name(definition)
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{file_name(definition).removesuffix('.json')}.{number}.json"
        taken.add(name.casefold())
        write_file(folder / name, definition)
        made.append(folder / name)
    return made


def write_file(path: Path, definition: Mapping[str, Any]) -> None:
    """Written whole or not at all, with its keys in one order. Raises OSError."""
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_text(as_text(in_order(definition)), "utf-8", newline="\n")
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def file_name(definition: Mapping[str, Any]) -> str:
    """What a definition's file is called; only letters that every system takes."""
    parts = [definition.get("name") or "template", definition.get("language") or ""]
    plain = [_STRANGE.sub("_", str(part)).strip("._") for part in parts]
    return ".".join([part[:120] for part in plain if part] or ["template"]) + ".json"


def _value(text: str) -> tuple[Any, tuple[str, ...]]:
    if len(text) <= REPAIRED:
        read = texts.read(text)
        return read.value, tuple(one.sentence for one in read.repairs)
    try:
        return json.loads(text), ()
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise texts.NotJsonError(line, getattr(error, "colno", 1), "This is not JSON.") from None


def _read_file(path: Path) -> Brought:
    try:
        if path.stat().st_size > LARGEST:
            return Brought(refused=(_TOO_BIG,))
        data = path.read_bytes()
    except OSError as error:
        return Brought(refused=(f"It cannot be read: {error.strerror or error}.",))
    if data.startswith(_MARKS):
        return read_text(data.decode("utf-16", "replace"))
    if b"\0" in data:
        return Brought(refused=("It holds no text.",))
    return read_text(data.decode("utf-8-sig", "replace"))


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    left = MOST_FILES
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(one for one in folders if not one.startswith("."))
            for name in sorted(names):
                if name.lower().endswith(".json") and not name.startswith(".") and left:
                    left -= 1
                    yield Path(folder, name)


_STRANGE = re.compile(r"[^A-Za-z0-9._-]+")
_TOO_BIG = f"It is larger than {LARGEST // 1_000_000} MB."
_SKETCHED = (
    "This was a message with a template: its definition was sketched, with words still to write."
)
