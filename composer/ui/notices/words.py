"""What a notice says: who did not get it, and why. Never what the message says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from composer.delivery.explanations import explain
from composer.store.records import Row
from composer.ui.deliveries.words import phone, told, word
from composer.ui.translate import counted, said


def title(rows: Sequence[Row]) -> str:
    """How many."""
    if len(rows) == 1:
        return said("A message did not arrive")
    return said("{0} messages did not arrive").format(counted(len(rows)))


def sentence(rows: Sequence[Row], people: Mapping[str, str]) -> str:
    """Of one: to whom, and why; of several, the newest."""
    row = rows[0]
    number = phone(row.destination)
    who = f"{people[number]}, {number}" if number in people else number
    text = said("To {0}: {1}.") if len(rows) == 1 else said("The newest, to {0}: {1}.")
    return text.format(who, _why(row).rstrip("."))


def _why(row: Row) -> str:
    if row.shown == "failed" and row.code is not None:
        return said(explain(row.code, row.meta_code).title)
    return told(word(row.shown).sentence, row.account)
