"""Definitions as drafts: what the form edits, with its tables of cards and choices."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any, Final

from composer.messages.choosing import adopt
from composer.messages.draft import Address, Draft
from composer.messages.leftovers import Known
from composer.templates.filling import message_for
from composer.templates.form import BLANK, FORM
from composer.templates.parts import CALLED
from composer.templates.slots import slots

BASE: Final[Address] = ()
"""The address of the definition in its draft: it is the whole of it."""
KNOWN: Final[Known] = {
    f"components/[type={kind}]/type": kind for kind in CALLED if kind != "HEADER"
}
"""What of a definition needs no field: that a body is one (see `composer.messages.leftovers`). A header’s format says that
it is one; where it has none, nothing else would show it."""


def fresh() -> Draft:
    """A draft of a new definition."""
    return opened(deepcopy(dict(BLANK)))


def opened(definition: Mapping[str, Any], keep: Draft | None = None) -> Draft:
    """A draft of exactly that definition; cards and choices are read from it.

    What `keep` remembers is taken over where it still fits: lists that are as long as before keep their cards' numbers.
    """
    return adopt(replace(keep or Draft({}), request=definition), BASE, FORM)


def with_samples(definition: Any) -> dict[str, Any]:
    """A message with the samples that the definition has; gaps without one stay open."""
    given = {slot.key: slot.sample for slot in slots(definition) if slot.sample}
    return message_for(definition, given)
