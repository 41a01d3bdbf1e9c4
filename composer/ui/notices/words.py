"""What a notice says: who did not get it, and why; of what is watched also who got and read it. Never what the message says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from composer.delivery.explanations import explain
from composer.store.records import Row
from composer.store.watching import LOST, outcome
from composer.ui.deliveries.words import joined, phone, told, word
from composer.ui.translate import counted, said


def title(rows: Sequence[Row]) -> str:
    """How many."""
    titles = {
        "lost": (said("A message did not arrive"), said("{0} messages did not arrive")),
        "arrived": (said("A watched message arrived"), said("{0} watched messages arrived")),
        "read": (said("A watched message was read"), said("{0} watched messages were read")),
    }
    parts = []
    for what, (one, several) in titles.items():
        count = sum(outcome(row.shown) == what for row in rows)
        if count:
            parts.append(one if count == 1 else several.format(counted(count)))
    return joined(parts)


def sentence(rows: Sequence[Row], people: Mapping[str, str]) -> str:
    """Of one: to whom, and why it was lost; of several, the newest, and what was lost before what was not."""
    row = next((one for one in rows if one.shown in LOST), rows[0])
    number = phone(row.destination)
    who = f"{people[number]}, {number}" if number in people else number
    if row.shown in LOST:
        text = said("To {0}: {1}.") if len(rows) == 1 else said("The newest, to {0}: {1}.")
        return text.format(who, _why(row).rstrip("."))
    return (said("To {0}.") if len(rows) == 1 else said("The newest, to {0}.")).format(who)


def _why(row: Row) -> str:
    if row.shown == "failed" and row.code is not None:
        return said(explain(row.code, row.meta_code).title)
    return told(word(row.shown).sentence, row.account)
