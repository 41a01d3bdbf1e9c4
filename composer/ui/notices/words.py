"""What a notice says: who did not get it, and why; of what is watched also who got it. Never what the message says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from composer.delivery.explanations import explain
from composer.store.records import Row
from composer.store.watching import LOST
from composer.ui.deliveries.words import joined, phone, told, word
from composer.ui.translate import counted, said


def title(rows: Sequence[Row]) -> str:
    """How many."""
    lost = sum(row.shown in LOST for row in rows)
    return joined((_lost(lost), _arrived(len(rows) - lost)))


def _lost(count: int) -> str:
    if count < 2:
        return said("A message did not arrive") if count else ""
    return said("{0} messages did not arrive").format(counted(count))


def _arrived(count: int) -> str:
    if count < 2:
        return said("A message that you watch arrived") if count else ""
    return said("{0} messages that you watch arrived").format(counted(count))


def sentence(rows: Sequence[Row], people: Mapping[str, str]) -> str:
    """Of one: to whom, and why; of several, the newest, and what did not arrive before what did."""
    row = next((one for one in rows if one.shown in LOST), rows[0])
    number = phone(row.destination)
    who = f"{people[number]}, {number}" if number in people else number
    text = said("To {0}: {1}.") if len(rows) == 1 else said("The newest, to {0}: {1}.")
    return text.format(who, _why(row).rstrip("."))


def _why(row: Row) -> str:
    if row.shown == "failed" and row.code is not None:
        return said(explain(row.code, row.meta_code).title)
    return told(word(row.shown).sentence, row.account)
