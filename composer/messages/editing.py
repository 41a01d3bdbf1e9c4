"""What a form does to a draft when a person edits one field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from composer.messages.choosing import place
from composer.messages.draft import Address, Draft
from composer.messages.tree import ABSENT
from composer.messages.words import Instant, LongText, Pick, Text, Word

_TEXTS = (Text, LongText, Pick)


def _is_text(word: Word) -> bool:
    return isinstance(word, _TEXTS) or (isinstance(word, Instant) and word.text)


def write(
    draft: Draft,
    base: Address,
    word: Word,
    value: Any,
    *,
    required: bool = False,
    order: Sequence[str] = (),
) -> Draft:
    """The draft after the field was given `value`, or cleared (ABSENT).

    A cleared required text stays as an empty one, so that the JSON shows where it goes; any other cleared field goes, and the
    objects that were there for it alone.
    """
    address = place(draft, base, word)
    if value is ABSENT and required and _is_text(word):
        value = ""
    if value is ABSENT:
        return draft.drop(address, depth=len(address) - len(base))
    return draft.put(address, value, order)
