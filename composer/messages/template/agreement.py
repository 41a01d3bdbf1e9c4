"""What the values of one template say together: names of gaps, and the code of an authentication template."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from composer.messages.finding import Finding
from composer.messages.problem import Severity
from composer.messages.template.button import button_kind
from composer.messages.template.component import component_type, parameters_of

_NAMED = "LINK 1.6, Text parameter"
_AUTHENTICATION = "Meta, authentication templates"
_CODE = re.compile(r"[A-Za-z0-9-]{4,15}")
_SAYS_CODE = re.compile(r"otp|auth|verif|login|sign_?in|passcode|2fa|mfa|one_time|security_code")


def name_findings(components: Sequence[Any]) -> Iterator[Finding]:
    """The texts of header and body have a name all, or none, and no name twice in one part."""
    texts = [
        ((index, "parameters", at), parameter)
        for index, component in enumerate(components)
        if component_type(component) in ("header", "body")
        for at, parameter in enumerate(parameters_of(component))
        if isinstance(parameter, dict) and parameter.get("type") == "text"
    ]
    named = [bool(_name(one)) for _, one in texts]
    if any(named) and not all(named):
        text = "Some values have a gap's name and this one has none: in one template the gaps are named all, or none."
        for (at, _), has_name in zip(texts, named, strict=True):
            if not has_name:
                place = (*at, "parameterName")
                yield Finding("mixed-names", text, {}, place, Severity.WARNING, _NAMED)
    seen: set[tuple[Any, str]] = set()
    for at, parameter in texts:
        name = _name(parameter)
        if not isinstance(name, str) or not name:
            continue
        if (at[0], name) in seen:
            text = "Another value is for the gap “{name}” already."
            place = (*at, "parameterName" if "parameterName" in parameter else "parameter_name")
            yield Finding("repeated-name", text, {"name": name}, place, Severity.WARNING, _NAMED)
        seen.add((at[0], name))


def _name(parameter: dict[str, Any]) -> Any:
    return parameter.get("parameterName") or parameter.get("parameter_name")


def code_findings(name: Any, components: Sequence[Any]) -> Iterator[Finding]:
    """An authentication template holds its code twice, in the body and in its url button: both must be the same.

    Nothing in a message says that its template is one, so this goes by the shape: one value in the body, one url
    button at position 0, nothing else, and by the template's name or by two values that look like codes.
    """
    found = _two_codes(components)
    if found is None:
        return
    body, (at, button) = found
    says = isinstance(name, str) and _SAYS_CODE.search(name.casefold()) is not None
    looks = len(body) == len(button) and all(_is_code(one) for one in (body, button))
    if body == button or not (says or looks):
        return
    text = "{field} is “{button}”, and the body's value is “{body}”. In an authentication template both are the same code."
    values = {"button": button, "body": body}
    severity = Severity.WARNING if says else Severity.HINT
    place = (at, "parameters", 0, "text")
    yield Finding("unequal-codes", text, values, place, severity, _AUTHENTICATION)


def _two_codes(components: Sequence[Any]) -> tuple[str, tuple[int, str]] | None:
    """The body's value and the button's with its place, in a template of that shape."""
    by_type = [(component_type(one), at, one) for at, one in enumerate(components)]
    if sorted(str(kind) for kind, _, _ in by_type) != ["body", "button"]:
        return None
    body = next(one for kind, _, one in by_type if kind == "body")
    at, button = next((at, one) for kind, at, one in by_type if kind == "button")
    if button_kind(button) != "url" or str(button.get("index")) != "0":
        return None
    texts = [_only_text(one) for one in (body, button)]
    return (texts[0], (at, texts[1])) if texts[0] and texts[1] else None


def _only_text(component: Any) -> str:
    parameters = parameters_of(component)
    if len(parameters) != 1 or not isinstance(parameters[0], dict):
        return ""
    text = parameters[0].get("text")
    return text if isinstance(text, str) else ""


def _is_code(text: str) -> bool:
    return _CODE.fullmatch(text) is not None and any(letter.isdigit() for letter in text)
