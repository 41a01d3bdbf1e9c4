"""The definition as JSON, to read and to edit: the message's pane, which knows here what a definition is."""

from __future__ import annotations

from typing import Any

from composer.formats.link import NotJsonError
from composer.messages.draft import Draft
from composer.templates.drafting import opened
from composer.templates.reading import read
from composer.ui.compose.json_editing import Call, JsonEditing, Requests
from composer.ui.compose.json_pane import JsonPane, PaneWords
from composer.ui.compose.taking_over import same
from composer.ui.forms.desk import Desk


class Whole:
    """The draft written out as it stands: nothing is added to a definition."""

    def request(self, draft: Draft, _index: int) -> dict[str, Any]:
        """The definition."""
        return dict(draft.request)


class DefinitionEditing(JsonEditing):
    """See `JsonEditing`; what is typed is a definition."""

    def _meant(self, value: Any, shown: dict[str, Any]) -> dict[str, Any]:
        return meant(value, shown)

    def _made(self, draft: Draft, meant: dict[str, Any]) -> Draft:
        return draft if same(meant, draft.request) else opened(meant, draft)


def meant(value: Any, shown: dict[str, Any]) -> dict[str, Any]:
    """The definition that was meant: what was typed may also be its components, to be put into the one shown.

    Raises NotJsonError with the reason if it is none.
    """
    if isinstance(value, dict) and (not shown or any(key in shown for key in value)):
        return value
    found = read(value)
    if len(found.entries) != 1:
        several = "{0} Open it in the library: here is room for one."
        raise NotJsonError(1, 1, several.format(found.sentence) if found.ok else found.sentence)
    definition = found.entries[0].definition
    return {**shown, **definition} if found.kind == "components" else definition


class DefinitionPane(JsonPane):
    """See `JsonPane`."""

    def _make_editing(self, desk: Desk, plan: Requests, call: Call) -> JsonEditing:
        return DefinitionEditing(self.view, desk, plan, call)

    def _all_words(self) -> PaneWords:
        return PaneWords(
            name=self.tr("The template as JSON"),
            whole=self.tr("The definition"),
            unfinished=self.tr("Not in the template yet"),
            open=self.tr("Open a file with a template…"),
            paste=self.tr("Paste JSON in the template's place"),
            trouble=self.tr(
                "Line {0}, column {1}: {2} Until it is mended, the template stays as it was."
            ),
            aside=self.tr("The template was changed meanwhile; your text is kept."),
        )
