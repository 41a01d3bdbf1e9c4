"""The payload of a template message (LINK 1.6, Template)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.constraints import Filled, Matches, Rule
from composer.messages.finding import Finding
from composer.messages.parts.languages import LANGUAGES, meant
from composer.messages.payload import Payload
from composer.messages.problem import Severity
from composer.messages.template.agreement import code_findings, name_findings
from composer.messages.template.among import among, finding_at
from composer.messages.template.carousel import Card, cards_findings
from composer.messages.template.component import COMPONENT, Part, component_type

_TEMPLATE = "LINK 1.6, Template"
_LANGUAGES = "LINK 1.6, Supported languages"
_OLDER = "Meta reference, template object"


def _language(code: str) -> Finding | None:
    if code in LANGUAGES or not code.strip():
        return None
    text = "“{code}” is not one of the languages that the specification lists."
    values = {"code": code}
    near = meant(code)
    if near:
        text += " Is “{meant}” meant?"
        values["meant"] = near
    return Finding("language", text, values, severity=Severity.WARNING, source=_LANGUAGES)


def _policy(policy: str) -> Finding | None:
    if policy == "deterministic":
        return None
    text = "“deterministic” is the only language policy there is."
    return Finding("policy", text, severity=Severity.WARNING, source=_OLDER)


class Language(Payload):
    """The template's language."""

    SOURCE = "LINK 1.6, Language"

    policy: Annotated[str, Rule(_policy)] | None = None
    code: Annotated[str, Filled(), Rule(_language)]


class Component(Part):
    """One part of the template; a carousel has cards."""

    SOURCE = COMPONENT

    cards: list[Card] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Beside those of all parts, what the cards are to each other."""
        yield from super().rules(data)
        cards = data.get("cards")
        if component_type(data) == "carousel" and isinstance(cards, list):
            for finding in cards_findings(cards):
                yield finding_at(finding, "cards")


def _namespace(_value: str) -> Finding | None:
    text = (
        "LINK needs no namespace since version 1.5 of its specification. It will be sent as it is."
    )
    return Finding("older", text, severity=Severity.HINT, source="LINK 1.6, Change log")


class Template(Payload):
    """Name, language and what fills the template's gaps."""

    SOURCE = _TEMPLATE

    namespace: Annotated[str, Rule(_namespace)] | None = None
    name: Annotated[
        str,
        Filled(),
        Matches(
            "[a-z0-9_]{1,512}",
            "{field} may have small letters, digits and _ only, at most 512.",
            Severity.WARNING,
            "Meta, template components",
        ),
    ]
    language: Language
    components: list[Component] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """What the parts are to each other."""
        components = data.get("components")
        if not isinstance(components, list):
            return
        found = (
            *among(components),
            *name_findings(components),
            *code_findings(data.get("name"), components),
        )
        for finding in found:
            yield finding_at(finding, "components")


class TemplateMessage(Payload):
    """The whole message."""

    SOURCE = _TEMPLATE

    type: Literal["template"]
    template: Template
