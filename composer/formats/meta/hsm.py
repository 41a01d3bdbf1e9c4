"""The deprecated `hsm` object, read as the template it means (Meta reference, hsm object; decision 93)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.messages.problem import Problem, Severity

SOURCE = "Meta reference, hsm object"
_RENAMED = {"element_name": "name"}
_MONEY = {"currency_code": "code"}
_PARAMS = "localizable_params"


def template_message(body: Mapping[str, Any]) -> tuple[dict[str, Any], list[Problem]]:
    """The body with `template` where `hsm` was, in Meta's words, and what is to be said of it."""
    notes = [
        Problem(
            Severity.WARNING,
            "/hsm",
            "“hsm” was deprecated in version 2.39; it was read as a template.",
            source=SOURCE,
            rule="deprecated",
        )
    ]
    made: dict[str, Any] = {}
    for key, value in body.items():
        if key == "hsm":
            made["template"] = _template(value, notes)
        else:
            made[key] = "template" if (key, value) == ("type", "hsm") else value
    return made, notes


def _template(hsm: Any, notes: list[Problem]) -> Any:
    if not isinstance(hsm, dict):
        return hsm
    made = {_RENAMED.get(key, key): value for key, value in hsm.items() if key != _PARAMS}
    params = hsm.get(_PARAMS)
    if isinstance(params, list):
        parameters = [_parameter(one, index, notes) for index, one in enumerate(params)]
        components = [{"type": "body", "parameters": parameters}] if parameters else []
        made["components"] = components
    elif params is not None:
        made[_PARAMS] = params
    return made


def _parameter(param: Any, index: int, notes: list[Problem]) -> Any:
    """One value. The fallback of money and dates stands beside them in an hsm, inside of them in a template."""
    if not isinstance(param, dict):
        return param
    fallback = param.get("default")
    rest = {key: value for key, value in param.items() if key != "default"}
    for kind in ("currency", "date_time"):
        value = rest.get(kind)
        if isinstance(value, dict):
            del rest[kind]
            head = {} if fallback is None else {"fallback_value": fallback}
            inner = _localized(value)
            return {"type": kind, kind: {**head, **inner}, **rest}
    if rest:
        text = "What this value holds beside “default” is not known; it was kept."
        notes.append(
            Problem(Severity.WARNING, f"/hsm/{_PARAMS}/{index}", text, source=SOURCE, rule="kept")
        )
    said = {} if fallback is None else {"text": fallback}
    return {"type": "text", **said, **rest}


def _localized(value: Mapping[str, Any]) -> dict[str, Any]:
    """Money and dates without the object that an hsm puts around a date's parts."""
    made: dict[str, Any] = {}
    for key, inner in value.items():
        if key == "component" and isinstance(inner, dict) and value.keys().isdisjoint(inner):
            made.update(inner)
        else:
            made[_MONEY.get(key, key)] = inner
    return made
