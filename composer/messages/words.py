"""The vocabulary a form is written in: data that says what a person fills in, and nothing of widgets.

A word addresses its value by a slash path below the object that its form edits: `text/body`. A step in square
brackets picks the element of a list by one of its keys, or by its place: `components/[type=body]/parameters/[0]`.
Whether a field is required, how long it may be and where that is written is not said here: the kind's payload model
says it, and `composer.messages.facts` reads it there.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from composer.messages.record import Named, Record

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Option(Record):
    """One answer of a Pick: the value on the wire and how people call it."""

    value: str
    label: str


class Word(Named):
    """What every word that holds one value has."""

    at: str
    """Slash path of the value."""
    label: str
    help: str
    """What it is for and what to write, in a sentence or two, for a person."""
    placeholder: str = ""
    needed: bool = False
    """True where it must be filled once it is shown, though the payload model calls it optional."""
    spared: tuple[str, str] | None = None
    """A path and the value there with which a needed one need not be filled after all."""
    also: tuple[str, ...] = ()
    """Other paths under which the value is understood: what came under one of them stays there (`sub_type`)."""
    watches: tuple[str, ...] = ()
    """Paths of other values by which the field is shown: of a text whose gaps have samples."""


class Text(Word):
    """One line of text."""


class LongText(Word):
    """Several lines of text."""

    formatting: bool = False
    """True where WhatsApp shows *bold*, _italic_, ~strike~ and code."""
    gaps: bool = False
    """True where it may have gaps, `{{1}}`, that each message fills."""
    rows: int = 5


class Number(Word):
    """A number; what does not read as one is kept as the text that was typed."""

    whole: bool = False


class Toggle(Word):
    """Yes or no. Off is absent."""


class Pick(Word):
    """One of some values."""

    options: tuple[Option, ...]
    editable: bool = False
    """True where other values may be typed."""
    optional: bool = False
    """True where choosing nothing is an answer."""


class DateTime(Word):
    """A moment, RFC 3339 on the wire."""


class Instant(Word):
    """A moment; on the wire the whole number of milliseconds since 1 January 1970, UTC."""

    text: bool = False
    """True where the number is written as text."""


class Duration(Word):
    """A length of time, a whole number of milliseconds on the wire."""


class Texts(Word):
    """A list of short texts, each shown as a chip."""


class Samples(Word):
    """What may stand in the gaps of the text that it `watches`: a line for each gap (Meta, template components)."""

    key: str
    """Where in the value they are: `body_text`, and with names `body_text_named_params`."""
    rows: bool = False
    """True where the samples are a list in a list."""


class KeyValues(Word):
    """Pairs of key and value, both text."""


class Json(Word):
    """Any JSON value, edited as JSON: what the specification leaves open (a flow's `data`)."""

    rows: int = 4


class Group(Named):
    """Words under a heading; the heading can be folded."""

    label: str
    help: str = ""
    words: tuple[AnyWord, ...]
    folded: bool = False


class Branch(Named):
    """One way of a Choice."""

    key: str
    label: str
    words: tuple[AnyWord, ...] = ()
    constants: Mapping[str, str] = _NOTHING
    """Path to the value that is written when this branch is chosen (`{"header/type": "image"}`).

    What came with other capitals or underscores (`quick_reply` for `quickReply`) is recognised, and stays as it came.
    """
    also: Mapping[str, tuple[str, ...]] = _NOTHING
    """Of a constant's path: other paths under which it is understood (`{"subType": ("sub_type",)}`)."""


class Choice(Named):
    """One of several ways, of which one is sent. The others keep what was typed into them."""

    key: str
    """Names the choice among those of the same object; no key of the message."""
    label: str
    help: str
    branches: tuple[Branch, ...]

    def branch(self, key: str) -> Branch:
        """The branch of that key."""
        return next(branch for branch in self.branches if branch.key == key)


class Cards(Word):
    """A list of like objects, each a card that can be added, removed and moved."""

    noun: str
    """What one card is called, with `{n}` for its number: "Button {n}"."""
    add: str
    """What the button says that adds one: "Add a button"."""
    words: tuple[AnyWord, ...]
    blank: Mapping[str, object] = _NOTHING
    """What a new card holds."""
    least: int = 0
    most: int | None = None
    like_last: bool = False
    """True where all are alike, so that a new one begins as a copy of the last; `blank` is the first one."""
    where: Mapping[str, str] = _NOTHING
    """Only those elements of the list that hold these values (`{"type": "button"}`); `blank` must hold them too."""


AnyWord = (
    Text
    | LongText
    | Number
    | Toggle
    | Pick
    | DateTime
    | Instant
    | Duration
    | Texts
    | Samples
    | KeyValues
    | Json
    | Group
    | Choice
    | Cards
)
Field = (
    Text
    | LongText
    | Number
    | Toggle
    | Pick
    | DateTime
    | Instant
    | Duration
    | Texts
    | Samples
    | KeyValues
    | Json
)


def fields(words: tuple[AnyWord, ...], prefix: str = "") -> list[tuple[str, Word]]:
    """Every word that holds a value, with its path; a card's words stand under `list/*`."""
    found: list[tuple[str, Word]] = []
    for word in words:
        match word:
            case Group():
                found += fields(word.words, prefix)
            case Choice():
                for branch in word.branches:
                    found += fields(branch.words, prefix)
            case Cards():
                found.append((prefix + word.at, word))
                found += fields(word.words, f"{prefix}{word.at}/*/")
            case _:
                found.append((prefix + word.at, word))
    return found
