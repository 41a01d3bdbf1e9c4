"""A language's file in Qt Linguist's format (TS 2.1): read, brought up to date, written so that little differs."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from translations.collecting import Found, Text

LANGUAGES: Final = {
    "sv": "sv_SE",
    "nb": "nb_NO",
    "da": "da_DK",
    "de": "de_DE",
    "fr": "fr_FR",
    "es": "es_ES",
}
"""The languages beside English, and how Qt names them."""

FINISHED, OPEN, GONE = "", "unfinished", "vanished"
"""What an entry can be: translated; still to be; no longer in the source, kept in case it comes back."""

_QUOTES: Final = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True)
class Entry:
    """A text and its translation."""

    text: Text
    translation: str
    state: str
    comment: str = ""
    files: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The same for the same context and text, in every language."""
        return identity(self.text)


def identity(text: Text) -> str:
    """Twelve letters that stand for a text."""
    return hashlib.sha256(f"{text.context}\0{text.source}".encode()).hexdigest()[:12]


def path_of(folder: Path, language: str) -> Path:
    """A language's file."""
    return folder / f"composer_{language}.ts"


def read(path: Path) -> list[Entry]:
    """All entries of a file; none where there is no file yet."""
    if not path.exists():
        return []
    return [
        _entry(context.findtext("name") or "", message)
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    ]


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    state = OPEN if translation is None else translation.get("type", FINISHED)
    files = tuple(
        one.get("filename", "").removeprefix("../../") for one in message.iter("location")
    )
    return Entry(
        Text(context, message.findtext("source") or ""),
        (translation.text or "") if translation is not None else "",
        state,
        message.findtext("extracomment") or "",
        files,
    )


def merged(known: Iterable[Entry], found: Mapping[Text, Found]) -> list[Entry]:
    """The texts that the source has now, with the translations that are known of them.

    What moved to another context takes its translation along; what went stays, marked, if it was translated.
    """
    old = {entry.text: entry for entry in known}
    moved = {
        entry.text.source: entry.translation
        for entry in old.values()
        if entry.translation
        and entry.state != OPEN
        and (entry.text not in found or entry.state == GONE)
    }
    entries = []
    for text, where in found.items():
        before = old.get(text)
        translation = before.translation if before else ""
        state = before.state if before else OPEN
        if not translation and text.source in moved:
            translation, state = moved[text.source], FINISHED
        if state == GONE or not translation:
            state = FINISHED if translation else OPEN
        comment = "; ".join(sorted(where.gaps))
        entries.append(Entry(text, translation, state, comment, tuple(sorted(where.files))))
    entries += [
        replace(entry, state=GONE, files=())
        for text, entry in old.items()
        if text not in found and entry.translation
    ]
    return sorted(entries, key=lambda entry: entry.text)


def write(path: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write a file, whole or not at all."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES.get(language, language)}" sourcelanguage="en">',
    ]
    context = None
    for entry in entries:
        if entry.text.context != context:
            lines += ["</context>"] if context is not None else []
            context = entry.text.context
            lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
        lines += _message(entry)
    lines += ["</context>"] if context is not None else []
    lines += ["</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".ts.new")
    new.write_text("\n".join(lines), "utf-8", newline="\n")
    new.replace(path)


def _message(entry: Entry) -> list[str]:
    kind = f' type="{entry.state}"' if entry.state else ""
    lines = [f'        <location filename="../../{_escaped(one)}"/>' for one in entry.files]
    lines.append(f"        <source>{_escaped(entry.text.source)}</source>")
    if entry.comment:
        lines.append(f"        <extracomment>{_escaped(entry.comment)}</extracomment>")
    lines.append(f"        <translation{kind}>{_escaped(entry.translation)}</translation>")
    return ["    <message>", *lines, "    </message>"]


def _escaped(text: str) -> str:
    return escape(text, _QUOTES)
