"""What lists and products have in common: entries under the titles of sections (LINK 1.6, Interactive section)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from composer.messages.finding import Finding, Loc
from composer.messages.problem import Severity

SECTIONS = "LINK 1.6, Interactive section"
MOST_SECTIONS = 10

Entry = tuple[Loc, Any]
"""An entry and its place below the action."""


def section_findings(action: dict[str, Any]) -> Iterator[Finding]:
    """One to ten sections."""
    sections = action.get("sections")
    if not isinstance(sections, list):
        return
    if not sections:
        yield Finding("missing", "At least one section is needed.", at=("sections",))
    if len(sections) > MOST_SECTIONS:
        text = "There are {count} sections; {most} is the limit."
        yield Finding(
            "too-many", text, {"count": len(sections), "most": MOST_SECTIONS}, ("sections",)
        )


def in_sections(action: dict[str, Any], key: str) -> Iterator[Entry]:
    """All entries of all sections, whatever they are."""
    sections = action.get("sections")
    for index, section in enumerate(sections if isinstance(sections, list) else ()):
        entries = section.get(key) if isinstance(section, dict) else None
        for place, entry in enumerate(entries if isinstance(entries, list) else ()):
            yield ("sections", index, key, place), entry


def too_many(entries: Sequence[Entry], most: int, noun: str) -> Iterator[Finding]:
    """More than so many in all sections together: said of the list that goes beyond."""
    if len(entries) > most:
        text = "There are {count} {noun} in all sections together; {most} is the limit."
        values = {"count": len(entries), "most": most, "noun": noun}
        yield Finding("too-many", text, values, entries[most][0][:-1], source=SECTIONS)


def repeated(
    entries: Sequence[Entry], key: str, text: str, severity: Severity = Severity.ERROR
) -> Iterator[Finding]:
    """Every entry whose `key` another before it has."""
    seen: set[str] = set()
    for at, entry in entries:
        value = entry.get(key) if isinstance(entry, dict) else None
        if not isinstance(value, str) or not value:
            continue
        if value in seen:
            yield Finding("repeated", text, {}, (*at, key), severity, SECTIONS)
        seen.add(value)
