"""A definition from elsewhere onto the designer's desk: pasted, dropped or opened, and one step to take back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6 import QtWidgets

from composer.messages.draft import Draft
from composer.templates.drafting import opened
from composer.ui.compose.bringing_in import MOST, BringingIn, Brought, RefusedError
from composer.ui.compose.json_editing import Call
from composer.ui.compose.read_note import ReadNote
from composer.ui.forms.desk import Desk
from composer.ui.translate import said


@dataclass(frozen=True, slots=True)
class FoundDefinition:
    """What was understood, and the definition."""

    sentence: str
    definition: dict[str, Any]


def understand(text: str, beforehand: tuple[str, ...] = ()) -> Brought:
    """Read a text. Raises NotJsonError, or RefusedError for JSON that is no definition.

    A message with a template is no definition, but tells what one must ask for: of it, a sketch is made.
    """
    from composer.formats import reading as texts  # not before the first text comes
    from composer.templates import reading, skeleton

    if len(text) > MOST:
        text = said("It is larger than {0} MB. No template is that long.")
        raise RefusedError(text.format(MOST // 1_000_000))
    lenient = texts.read(text)
    found = reading.read(lenient.value)
    repairs = (*beforehand, *(one.sentence for one in lenient.repairs), *found.added)
    if found.kind == "message":
        note = said(
            "A message with a template: this is a sketch of the template, with words to write."
        )
        return Brought(FoundDefinition(note, skeleton.skeleton(lenient.value)), repairs)
    if not found.ok:
        raise RefusedError(found.sentence)
    if len(found.entries) > 1:
        text = said("{0} Open it in the library: here is room for one.")
        raise RefusedError(text.format(found.sentence))
    return Brought(FoundDefinition(found.sentence, found.entries[0].definition), repairs)


class BringingInTemplate(BringingIn):
    """See `BringingIn`; what comes takes the place of the definition on the desk."""

    def __init__(self, page: QtWidgets.QWidget, desk: Desk, call: Call, note: ReadNote) -> None:
        super().__init__(page, desk, None, call, note)
        self._understand = understand
        self._title = said("Open a template")

    def _laid_out(self, brought: Brought) -> Draft:
        return opened({**_own(self._desk.draft), **brought.found.definition})


def _own(draft: Draft) -> dict[str, Any]:
    """Name, language and category stay where only components come."""
    kept = ("name", "language", "category")
    return {key: draft.request[key] for key in kept if key in draft.request}
