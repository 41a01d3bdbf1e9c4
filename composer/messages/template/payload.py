"""The payload of a template message (LINK 1.6, Template)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.constraints import Filled, Matches, Rule
from composer.messages.finding import Finding
from composer.messages.parts.languages import LANGUAGES
from composer.messages.payload import Payload
from composer.messages.problem import Severity

_TEMPLATE = "LINK 1.6, Template"
_COMPONENT = "LINK 1.6, Component"
_PARAMETER = "LINK 1.6, Parameter"
_UNFIT = re.compile(r"[\n\r\t]| {5,}")


def _language(code: str) -> Finding | None:
    if code in LANGUAGES:
        return None
    text = "“{code}” is not one of the languages that the specification lists."
    return Finding(
        "language",
        text,
        {"code": code},
        severity=Severity.WARNING,
        source="LINK 1.6, Supported languages",
    )


def _one_line(value: str) -> Finding | None:
    if not _UNFIT.search(value):
        return None
    text = "{field} has a line break, a tab or more than four spaces in a row; WhatsApp refuses that in a parameter."
    return Finding("unfit", text, severity=Severity.WARNING, source="Meta error 132018")


class Language(Payload):
    """The template's language."""

    SOURCE = "LINK 1.6, Language"

    code: Annotated[str, Filled(), Rule(_language)]
    policy: str | None = None


class Parameter(Payload):
    """One parameter. Text parameters are checked in full; of the others, that the object their type names is there."""

    SOURCE = _PARAMETER

    type: Annotated[str, Filled()]
    parameterName: (
        Annotated[
            str,
            Matches(
                "[a-z_][a-z0-9_]*",
                "{field} may have small letters, digits and _ only.",
                Severity.WARNING,
            ),
        ]
        | None
    ) = None
    text: Annotated[str, Rule(_one_line)] | None = None
    payload: str | None = None
    currency: dict[str, Any] | None = None
    dateTime: dict[str, Any] | None = None
    image: dict[str, Any] | None = None
    video: dict[str, Any] | None = None
    document: dict[str, Any] | None = None
    action: dict[str, Any] | None = None
    coupon_code: str | None = None
    limited_time_offer: dict[str, Any] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """The member that `type` names is there and not empty."""
        kind = data.get("type")
        if not isinstance(kind, str) or not kind:
            return
        if kind not in cls.model_fields or kind in ("type", "parameterName"):
            text = "“{kind}” is no type of parameter that the specification knows."
            yield Finding("unknown-type", text, {"kind": kind}, ("type",))
        elif not data.get(kind):
            yield Finding("missing", "{field} is missing.", at=(kind,))


class Component(Payload):
    """One component of the template."""

    SOURCE = _COMPONENT

    type: Literal["header", "body", "button", "carousel", "limited_time_offer"]
    subType: str | None = None
    sub_type: str | None = None
    index: Any = None
    parameters: list[Parameter] | None = None
    cards: list[Any] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """What each type needs."""
        kind = data.get("type")
        if kind == "carousel":
            if not data.get("cards"):
                yield Finding("missing", "{field} is missing.", at=("cards",))
            return
        if data.get("parameters") is None:
            yield Finding("missing", "The list of values is missing.", at=("parameters",))
        if kind == "button":
            if not (data.get("subType") or data.get("sub_type")):
                yield Finding("missing", "{field} is missing.", at=("subType",))
            if data.get("index") is None:
                yield Finding("missing", "{field} is missing.", at=("index",))


class Template(Payload):
    """Name, language and what fills the template's gaps."""

    SOURCE = _TEMPLATE

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
        """Parameters have a name all, or none."""
        components = data.get("components")
        for index, component in enumerate(components if isinstance(components, list) else ()):
            parameters = component.get("parameters") if isinstance(component, dict) else None
            if isinstance(parameters, list):
                yield from _mixed_names(parameters, index)


def _mixed_names(parameters: list[Any], component: int) -> Iterator[Finding]:
    texts = [
        (at, one)
        for at, one in enumerate(parameters)
        if isinstance(one, dict) and one.get("type") == "text"
    ]
    named = [bool(one.get("parameterName")) for _, one in texts]
    if not any(named) or all(named):
        return
    text = "Some parameters have a name and this one has none: a template's parameters are named all, or none."
    for (at, _), has_name in zip(texts, named, strict=True):
        if not has_name:
            place = ("components", component, "parameters", at, "parameterName")
            yield Finding("mixed-names", text, at=place)


class TemplateMessage(Payload):
    """The whole message."""

    SOURCE = _TEMPLATE

    type: Literal["template"]
    template: Template
