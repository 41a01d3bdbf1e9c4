"""Drafts as a person comes to them: a new one, another kind for a message, one that was saved."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any

from composer.messages import envelope, kinds
from composer.messages.choosing import adopt
from composer.messages.draft import Address, Draft
from composer.messages.kind import Kind
from composer.messages.tree import ABSENT

MESSAGES: Address = ("messages",)
"""The address of a draft's messages."""
MESSAGE: Address = ("messages", 1)
"""The address of a new draft's only message."""
_FORMAT = 1


def fresh(of: Kind, destinations: Sequence[str] = ()) -> Draft:
    """A draft of one empty message."""
    request: dict[str, Any] = {"destinations": list(destinations)} if destinations else {}
    return with_message(Draft(request), kinds.new_message(of))


def with_message(draft: Draft, message: Mapping[str, Any]) -> Draft:
    """The draft with that for the message that is being written; the others, who gets it and how stay."""
    if draft.current in draft.numbers(MESSAGES):
        made = _without_tables(draft, draft.message).put(draft.message, deepcopy(dict(message)))
    else:
        made = draft.add_card(MESSAGES, deepcopy(dict(message)))
        made = replace(made, current=made.last_card)
    return _adopted(made, made.current)


def add_message(draft: Draft, of: Kind) -> Draft:
    """The draft with one more message, an empty one of that kind; that one is written now."""
    return with_message(replace(draft, current=0), kinds.new_message(of))


def remove_message(draft: Draft, number: int) -> Draft:
    """The draft without that message; the next one is written now, or the one before."""
    numbers = draft.numbers(MESSAGES)
    left = [one for one in numbers if one != number]
    if not left:
        return draft
    made = _without_tables(draft, (*MESSAGES, number)).remove_card(MESSAGES, number)
    current = (
        draft.current if draft.current in left else left[min(numbers.index(number), len(left) - 1)]
    )
    return replace(made, current=current)


def show_message(draft: Draft, number: int) -> Draft:
    """The draft with another of its messages being written."""
    return replace(draft, current=number) if number in draft.numbers(MESSAGES) else draft


def opened(request: Mapping[str, Any], keep: Draft | None = None) -> Draft:
    """A draft of exactly that request; cards and choices are read from it.

    What `keep` remembers is taken over where it still fits: lists that are as long as before keep their cards' numbers.
    """
    draft = replace(keep or Draft({}), request=request)
    messages = draft.get(MESSAGES)
    count = len(messages) if isinstance(messages, list) else 0
    numbers = draft.numbers(MESSAGES)
    if len(numbers) != count:
        draft = _without_tables(draft, MESSAGES)
        numbers = tuple(range(draft.last_card + 1, draft.last_card + 1 + count))
        draft = draft.with_tables({MESSAGES: numbers}, {}, draft.last_card + count)
    if draft.current not in numbers:
        draft = replace(draft, current=numbers[0] if numbers else 1)
    draft = adopt(draft, (), envelope.FORM)
    for number in numbers:
        draft = _adopted(draft, number)
    return draft


def _adopted(draft: Draft, number: int) -> Draft:
    address = (*MESSAGES, number)
    known = kinds.kind_of(draft.get(address))
    return adopt(draft, address, known.form) if known else draft


def switch_kind(draft: Draft, to: Kind) -> Draft:
    """The draft with a message of another kind. The message as it was is kept, and is there again on the way back."""
    message = draft.get(draft.message)
    now = kinds.kind_of(message)
    if now is not None and now.key == to.key:
        return draft
    if now is not None:
        draft = draft.keep(("kinds", draft.current, now.key), message)
    back = draft.kept.get(("kinds", draft.current, to.key), ABSENT)
    return with_message(draft, kinds.new_message(to) if back is ABSENT else back)


def _without_tables(draft: Draft, at: Address) -> Draft:
    """What the tables knew of what stood there goes with it; the kept messages stay."""

    def other(table: Mapping[Address, Any]) -> dict[Address, Any]:
        return {
            address: value
            for address, value in table.items()
            if address[: len(at)] != at or address == MESSAGES
        }

    return replace(
        draft, cards=other(draft.cards), chosen=other(draft.chosen), kept=other(draft.kept)
    )


def save(draft: Draft) -> str:
    """The draft as text for the workspace."""
    tables = {name: [[list(at), value] for at, value in getattr(draft, name).items()]
              for name in ("cards", "chosen", "kept")}  # fmt: skip
    whole = {"format": _FORMAT, "request": draft.request, **tables,
             "last_card": draft.last_card, "current": draft.current}  # fmt: skip
    return json.dumps(whole, ensure_ascii=True)


def load(text: str) -> Draft | None:
    """The draft that was saved; None where the text is no such draft."""
    try:
        whole = json.loads(text)
        if whole["format"] != _FORMAT:
            return None
        tables: dict[str, dict[Address, Any]] = {
            name: {tuple(at): value for at, value in whole[name]}
            for name in ("cards", "chosen", "kept")
        }
        cards = {at: tuple(numbers) for at, numbers in tables["cards"].items()}
        return Draft(
            dict(whole["request"]),
            cards,
            tables["chosen"],
            tables["kept"],
            int(whole["last_card"]),
            int(whole.get("current", 1)),
        )
    except (ValueError, KeyError, TypeError):
        return None
