"""The topics of the help: Markdown files in `resources/help`, one each, and the sections in them.

English stands in `resources/help`, another language in a folder of its code beside it. A heading ends with its name in
braces, `## Lists {#lists}`: translated or not, links and the app lead to it by that name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from composer.ui import assets

TOPICS = (
    "first-steps",
    "writing",
    "kinds",
    "recipients",
    "window",
    "templates",
    "designer",
    "deliveries",
    "inbox",
    "accounts",
    "relay",
    "sandbox",
    "keys",
    "privacy",
    "problems",
)
"""In the order of the contents."""

SOURCE = "en"
"""The language in which all of it is there."""

_HEADING = re.compile(r"^(#{1,3}) (.*?)\s*(?:\{#([a-z0-9-]+)\})?$", re.MULTILINE)
_MARKS = re.compile(r"^[-|: ]{3,}$|\[([^\]]*)\]\([^)]*\)|[*`|]|^[>#-]+ ", re.MULTILINE)
_AROUND = 60
"""Letters of the text that a search shows before what it found."""


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading; the first one is the topic's own and has no name."""

    name: str
    title: str
    text: str
    """Without Markdown's marks."""


@dataclass(frozen=True, slots=True)
class Topic:
    """`markdown` is without the headings' names; `sections` has them, in the order of the headings."""

    key: str
    title: str
    markdown: str
    sections: tuple[Section, ...]
    language: str
    """In which it is written: English where nobody translated it yet."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which all that was looked for stands."""

    place: str
    """As links write it: `recipients`, `recipients#lists`."""
    title: str
    excerpt: str


@cache
def topic(key: str, language: str = SOURCE) -> Topic:
    """A topic in that language, or in English where it has none."""
    folder = assets.folder() / "help"
    path = folder / language / f"{key}.md"
    if language == SOURCE or not path.is_file():
        language, path = SOURCE, folder / f"{key}.md"
    return read(key, path.read_text(encoding="utf-8"), language)


def read(key: str, text: str, language: str = SOURCE) -> Topic:
    """A topic of its file's text."""
    headings = list(_HEADING.finditer(text))
    ends = [*(one.start() for one in headings[1:]), len(text)]
    sections = tuple(
        Section(one[3] or "", _plain(one[2]), _plain(text[one.end() : end]))
        for one, end in zip(headings, ends, strict=True)
    )
    return Topic(key, sections[0].title, _HEADING.sub(r"\1 \2", text), sections, language)


def contents(language: str = SOURCE) -> tuple[Topic, ...]:
    """All topics."""
    return tuple(topic(key, language) for key in TOPICS)


def search(text: str, language: str = SOURCE) -> list[Hit]:
    """The sections that hold every word, those with all of them in their title first."""
    words = text.casefold().split()
    found: list[tuple[bool, Hit]] = []
    for one in contents(language) if words else ():
        for section in one.sections:
            title = one.title if not section.name else f"{one.title}: {section.title}"
            whole = f"{title} {section.text}".casefold()
            if all(word in whole for word in words):
                place = f"{one.key}#{section.name}" if section.name else one.key
                named = all(word in title.casefold() for word in words)
                found.append((named, Hit(place, title, _excerpt(section.text, words))))
    return [hit for _, hit in sorted(found, key=lambda pair: not pair[0])]


def split(place: str) -> tuple[str, str]:
    """The topic and the section of a place; an unknown topic is the first one."""
    key, _, name = place.partition("#")
    return (key, name) if key in TOPICS else (TOPICS[0], "")


def _excerpt(text: str, words: list[str]) -> str:
    """The text around the first word that is found."""
    flat = " ".join(text.split())
    at = min((found for word in words if (found := flat.casefold().find(word)) >= 0), default=0)
    start = flat.rfind(" ", 0, max(at - _AROUND // 2, 0)) + 1
    piece = flat[start : start + 2 * _AROUND]
    end = piece.rfind(" ") if start + len(piece) < len(flat) else len(piece)
    return f"{'…' if start else ''}{piece[:end]}{'…' if start + end < len(flat) else ''}"


def _plain(text: str) -> str:
    return _MARKS.sub(lambda found: found[1] or "", text).strip()
