"""What there is to hand over: the message in Compose, the definition in the designer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from composer.formats import link
from composer.messages import kinds
from composer.rendering.definition import definition_picture
from composer.rendering.sheet import Sheet, definition_rows, message_rows
from composer.store.accounts import Account
from composer.templates.drafting import with_samples
from composer.ui.handover import calls
from composer.ui.handover.menu import Subject
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.ui.compose.page import ComposePage


def of_message(
    page: ComposePage, message: Any, request: Mapping[str, Any], account: Account
) -> Subject:
    """The message that is being written, by its template's definition where that is known."""
    kind = kinds.kind_of(message)
    templates = page.form.templates
    is_template = kind is not None and kind.key == "template"
    definition = templates.use.definition() if templates and is_template else None
    name = templates.title.text() if templates and definition else ""
    title = said(kind.title) if kind else "Message"
    sheet = Sheet(
        name or title,
        title if name else said(kind.summary) if kind else "",
        tuple(message_rows(message, definition)),
        link.encode(message),
    )
    return Subject(sheet, page.phone.picture, account.name, calls.sending(account, request))


def of_definition(definition: Mapping[str, Any], account: Account) -> Subject:
    """A template, with its samples in the picture."""
    name, language = (str(definition.get(key) or "") for key in ("name", "language"))
    sheet = Sheet(
        name or "Template",
        f"WhatsApp template · {language}" if language else "WhatsApp template",
        tuple(definition_rows(definition)),
        link.encode(definition),
    )
    picture = definition_picture(definition, with_samples(definition))
    return Subject(sheet, picture, account.name, calls.creating(account, definition))
