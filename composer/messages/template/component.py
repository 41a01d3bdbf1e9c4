"""One part of a template that has gaps: header, body, button, offer (LINK 1.6, Component)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any

from composer.messages.constraints import Filled, Rule
from composer.messages.finding import MISSING, Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity
from composer.messages.template.button import button_findings
from composer.messages.template.parameter import Parameter, kind_of, missing, recognised

COMPONENT = "LINK 1.6, Component"
_WARNING = Severity.WARNING
_TYPES = ("header", "body", "limited_time_offer", "button", "carousel")
"""In the order of LINK's examples."""
_TAKES: Mapping[str, tuple[str, ...]] = {
    "header": ("text", "image", "video", "document"),
    "body": ("text", "currency", "dateTime"),
    "limited_time_offer": ("limited_time_offer",),
}
"""The types of value that each part takes; of buttons, `button` knows it."""
_CALLED: Mapping[str, str] = {
    "header": "the header",
    "body": "the body",
    "limited_time_offer": "the limited-time offer",
}
_HEADER_TEXT, _BODY_TEXT = 60, 1024


def component_type(component: Any) -> str | None:
    """The specification's word for what part it is; None where it is none."""
    named = component.get("type") if isinstance(component, dict) else None
    return recognised(named, _TYPES)


def parameters_of(component: Any) -> list[Any]:
    """The component's values; none where there is no list of them."""
    found = component.get("parameters") if isinstance(component, dict) else None
    return found if isinstance(found, list) else []


def _known_type(named: str) -> Finding | None:
    kind = component_type({"type": named})
    if kind == named or not named.strip():
        return None
    if kind is not None:
        text = "“{kind}” is another spelling; LINK's own is “{meant}”. What LINK does with it is not confirmed."
        return Finding("spelling", text, {"kind": named, "meant": kind}, severity=_WARNING)
    text = "“{kind}” is no part of a template that LINK's specification knows. It will be sent as it is."
    return Finding("unknown-type", text, {"kind": named}, severity=_WARNING)


class Part(Payload):
    """What the parts of a template and those of a carousel's card have in common."""

    SOURCE = COMPONENT
    ORDER = tuple(f"[type={kind}]" for kind in _TYPES)

    type: Annotated[str, Filled(), Rule(_known_type)]
    subType: str | None = None
    sub_type: str | None = None
    index: Any = None
    parameters: list[Parameter] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """What each type needs, and what has no meaning there."""
        kind = component_type(data)
        if kind is None:
            return
        yield from _RULES[kind](data)
        for key in ("subType", "sub_type", "index"):
            if kind != "button" and data.get(key) is not None:
                text = "Only buttons have “{key}”; here it has no effect."
                yield Finding("no-effect", text, {"key": key}, (key,), _WARNING)
        if kind != "carousel" and data.get("cards") is not None:
            yield Finding(
                "no-effect", "Only a carousel has cards.", at=("cards",), severity=_WARNING
            )


def _values(data: dict[str, Any], kind: str) -> Iterator[Finding]:
    """The list is there, and holds only what belongs into this part."""
    if data.get("parameters") is None:
        text = "The list of values is missing. A part without gaps needs no entry at all."
        yield Finding("missing", text, at=("parameters",))
    for index, parameter in enumerate(parameters_of(data)):
        given = kind_of(parameter)
        if given is not None and given not in _TAKES[kind]:
            text = "A value of the type “{given}” does not belong into {part}."
            values = {"given": given, "part": _CALLED[kind]}
            yield Finding("misplaced", text, values, ("parameters", index, "type"))


def _header(data: dict[str, Any]) -> Iterator[Finding]:
    yield from _values(data, "header")
    parameters = parameters_of(data)
    if len(parameters) > 1:
        text = "A header takes one value; here are {count}."
        yield Finding("too-many", text, {"count": len(parameters)}, ("parameters", 1))
    yield from _long(parameters, _HEADER_TEXT, "A header")


def _body(data: dict[str, Any]) -> Iterator[Finding]:
    yield from _values(data, "body")
    yield from _long(parameters_of(data), _BODY_TEXT, "A body")


def _long(parameters: list[Any], limit: int, part: str) -> Iterator[Finding]:
    for index, parameter in enumerate(parameters):
        text = parameter.get("text") if isinstance(parameter, dict) else None
        if isinstance(text, str) and len(text) > limit:
            sentence = "{field} is {count} characters long. {part} has at most {limit}, its own text included."
            values = {"count": len(text), "part": part, "limit": limit}
            at = ("parameters", index, "text")
            yield Finding("too-long", sentence, values, at, _WARNING, "Meta, template components")


def _offer(data: dict[str, Any]) -> Iterator[Finding]:
    yield from _values(data, "limited_time_offer")
    if data.get("parameters") == []:
        for at in missing("limited_time_offer"):
            yield Finding("missing", MISSING, at=("parameters", 0, *at))


def _carousel(data: dict[str, Any]) -> Iterator[Finding]:
    if not data.get("cards"):
        yield Finding("missing", MISSING, at=("cards",))
    if data.get("parameters"):
        text = "A carousel has cards, and no values of its own."
        yield Finding("no-effect", text, at=("parameters",), severity=_WARNING)


_RULES: Mapping[str, Callable[[dict[str, Any]], Iterator[Finding]]] = {
    "header": _header,
    "body": _body,
    "button": button_findings,
    "carousel": _carousel,
    "limited_time_offer": _offer,
}
