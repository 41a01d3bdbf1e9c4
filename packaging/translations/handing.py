"""Texts for translators who work by script: lines of JSON out, lines of JSON back in."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from translations import catalog
from translations.checking import manners, trouble


def export(folder: Path, language: str, file: Path, *, everything: bool = False) -> int:
    """Write the open texts of a language; with `everything` all of them, with their translations. Returns how many."""
    entries = [
        entry
        for entry in catalog.read(catalog.path_of(folder, language))
        if entry.state == catalog.OPEN or (everything and entry.state != catalog.GONE)
    ]
    lines = []
    for entry in entries:
        gaps = f"gaps: {entry.comment}; " if entry.comment else ""
        line = {
            "id": entry.id,
            "context": entry.text.context,
            "source": entry.text.source,
            "comment": gaps + "in " + ", ".join(entry.files),
        }
        if everything:
            line["text"] = entry.translation
        lines.append(json.dumps(line, ensure_ascii=False))
    file.write_text("".join(line + "\n" for line in lines), "utf-8")
    return len(lines)


def take_in(folder: Path, language: str, file: Path) -> tuple[int, list[str]]:
    """Read lines `{"id": …, "text": …}` into a language's file; how many were taken, and why others were not."""
    given, refused = _lines(file)
    path = catalog.path_of(folder, language)
    entries, taken = [], 0
    for entry in catalog.read(path):
        text = given.pop(entry.id, None)
        source = entry.text.source
        if text is not None and (why := trouble(source, text) or manners(language, source, text)):
            refused.append(f"{entry.id} {source!r}: {why}")
        elif text is not None and entry.state != catalog.GONE:
            entry = replace(entry, translation=text, state=catalog.FINISHED)  # noqa: PLW2901
            taken += 1
        entries.append(entry)
    refused += [f"{one}: no text has this id" for one in given]
    catalog.write(path, language, entries)
    return taken, refused


def _lines(file: Path) -> tuple[dict[str, str], list[str]]:
    given: dict[str, str] = {}
    refused = []
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
            given[value["id"]] = value["text"]
        except (ValueError, KeyError, TypeError) as error:
            refused.append(f"line {number}: {error!r}")
    return given, refused
