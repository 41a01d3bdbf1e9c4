"""Drafts as a person comes to them: a new one, another kind for a message, one that was saved."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any

from composer.messages import kinds
from composer.messages.choosing import adopt
from composer.messages.draft import Address, Draft
from composer.messages.kind import Kind
from composer.messages.tree import ABSENT

MESSAGE: Address = ("messages", 1)
"""The address of a draft's message."""
_FORMAT = 1


def fresh(of: Kind, destinations: Sequence[str] = ()) -> Draft:
    """A draft of one empty message."""
    request: dict[str, Any] = {"destinations": list(destinations)} if destinations else {}
    return with_message(Draft(request), kinds.new_message(of))


def with_message(draft: Draft, message: Mapping[str, Any]) -> Draft:
    """The draft with that message for its own; who gets it and how stays."""
    request = {**draft.request, "messages": [deepcopy(dict(message))]}
    bare = _without_tables(draft)
    made = replace(
        bare,
        request=request,
        cards={**bare.cards, ("messages",): (1,)},
        last_card=max(draft.last_card, 1),
    )
    known = kinds.kind_of(message)
    return adopt(made, MESSAGE, known.form) if known else made


def switch_kind(draft: Draft, to: Kind) -> Draft:
    """The draft with a message of another kind. The message as it was is kept, and is there again on the way back."""
    message = draft.get(MESSAGE)
    now = kinds.kind_of(message)
    if now is not None and now.key == to.key:
        return draft
    if now is not None:
        draft = draft.keep(("kinds", now.key), message)
    back = draft.kept.get(("kinds", to.key), ABSENT)
    return with_message(draft, kinds.new_message(to) if back is ABSENT else back)


def _without_tables(draft: Draft) -> Draft:
    """What the tables knew of the old message goes with it; the kept messages stay."""

    def other(table: Mapping[Address, Any]) -> dict[Address, Any]:
        return {address: value for address, value in table.items() if address[:1] != ("messages",)}

    return replace(
        draft, cards=other(draft.cards), chosen=other(draft.chosen), kept=other(draft.kept)
    )


def save(draft: Draft) -> str:
    """The draft as text for the workspace."""
    tables = {name: [[list(at), value] for at, value in getattr(draft, name).items()]
              for name in ("cards", "chosen", "kept")}  # fmt: skip
    whole = {"format": _FORMAT, "request": draft.request, **tables, "last_card": draft.last_card}
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
            dict(whole["request"]), cards, tables["chosen"], tables["kept"], int(whole["last_card"])
        )
    except (ValueError, KeyError, TypeError):
        return None
