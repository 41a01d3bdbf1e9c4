"""From a template message whose definition nobody has to a sketch of one: its gaps are known, its words are not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from composer.messages import tree
from composer.messages.template.button import button_kind
from composer.messages.template.component import component_type, parameters_of
from composer.messages.template.localized import whole_number
from composer.messages.template.parameter import kind_of
from composer.templates.places import name_of

_FORMATS = {"image": "IMAGE", "video": "VIDEO", "document": "DOCUMENT", "location": "LOCATION"}
_ADDRESS = "https://example.com/{{1}}"


def skeleton(message: Any) -> dict[str, Any]:
    """A definition that the message fits: where only a person knows the words, there stands what to write.

    Takes a message, or the object `template` alone.
    """
    template = message.get("template", message) if isinstance(message, dict) else {}
    template = template if isinstance(template, dict) else {}
    listed = template.get("components")
    components: list[Any] = listed if isinstance(listed, list) else []
    kinds = {component_type(one) for one in components}
    found = list(_components(components, in_card=False))
    if "body" not in kinds:
        place = 1 if found and found[0]["type"] == "HEADER" else 0
        found.insert(place, {"type": "BODY", "text": "Write the text here."})
    made: dict[str, Any] = {
        "name": template.get("name", ""),
        "language": _language(template),
        "category": _category(components, kinds),
    }
    if any(name_of(one) for component in components for one in parameters_of(component)):
        made["parameter_format"] = "NAMED"
    return {**made, "components": found}


def _language(template: Mapping[str, Any]) -> Any:
    code = tree.get(template, ("language", "code"))
    return code if isinstance(code, str) else ""


def _category(components: list[Any], kinds: set[str | None]) -> str:
    """What only marketing can have; else utility, which a person changes."""
    codes = any(button_kind(one) == "copy_code" for one in components)
    marketing = codes or not kinds.isdisjoint({"carousel", "limited_time_offer"})
    return "MARKETING" if marketing else "UTILITY"


def _components(components: list[Any], *, in_card: bool) -> Iterator[dict[str, Any]]:
    by_type: dict[str | None, list[Any]] = {}
    for one in components:
        by_type.setdefault(component_type(one), []).append(one)
    for one in by_type.get("header", [])[:1]:
        yield from _header(one)
    for one in by_type.get("body", [])[:1]:
        yield _body(one)
    if by_type.get("limited_time_offer"):
        terms = {"text": "Ends soon!", "has_expiration": True}
        yield {"type": "LIMITED_TIME_OFFER", "limited_time_offer": terms}
    buttons = _buttons(by_type.get("button", []))
    if buttons:
        yield {"type": "BUTTONS", "buttons": buttons}
    for one in by_type.get("carousel", [])[:1] if not in_card else ():
        cards = one.get("cards")
        yield {
            "type": "CAROUSEL",
            "cards": [_card(card) for card in (cards if isinstance(cards, list) else ())],
        }


def _card(card: Any) -> dict[str, Any]:
    listed = card.get("components") if isinstance(card, dict) else None
    return {
        "components": list(_components(listed if isinstance(listed, list) else [], in_card=True))
    }


def _header(component: Any) -> Iterator[dict[str, Any]]:
    parameters = parameters_of(component)
    if not parameters:
        return
    given = parameters[0]
    named = given.get("type") if isinstance(given, dict) else None
    kind = kind_of(given) or named
    if kind == "text":
        name = name_of(given) or "1"
        text = "Header {{" + name + "}}"
        example = _samples([given], "header_text")
        yield {"type": "HEADER", "format": "TEXT", "text": text, "example": example}
    elif kind == "product":
        yield {"type": "HEADER", "format": "PRODUCT"}
    elif kind in _FORMATS:
        made: dict[str, Any] = {"type": "HEADER", "format": _FORMATS[kind]}
        link = tree.get(given, (kind, "link"))
        if kind != "location":
            handles = [link] if isinstance(link, str) and link else []
            made = {**made, "example": {"header_handle": handles}} if handles else made
        yield made


def _body(component: Any) -> dict[str, Any]:
    """A text with the gaps in their order, and words around them as the review asks for."""
    parameters = parameters_of(component)
    gaps = ["{{" + (name_of(one) or str(number)) + "}}" for number, one in enumerate(parameters, 1)]
    if not gaps:
        return {"type": "BODY", "text": "Write the text here."}
    text = (
        "Write the text here: "
        + ", then some more words, ".join(gaps)
        + " and the end of the text."
    )
    return {"type": "BODY", "text": text, "example": _samples(parameters, "body_text")}


def _samples(parameters: list[Any], key: str) -> dict[str, Any]:
    values = [_sample(one) for one in parameters]
    named = [name_of(one) for one in parameters]
    if any(named):
        pairs = zip(named, values, strict=True)
        return {
            f"{key}_named_params": [{"param_name": name, "example": value} for name, value in pairs]
        }
    return {key: [values] if key == "body_text" else values}


def _sample(parameter: Any) -> str:
    """What the message gives, as text."""
    if not isinstance(parameter, dict):
        return "Sample"
    for value in parameter.values():
        shown = (
            value.get("fallbackValue", value.get("fallback_value"))
            if isinstance(value, dict)
            else None
        )
        if isinstance(shown, str) and shown:
            return shown
    text = parameter.get("text")
    return text if isinstance(text, str) and text else "Sample"


def _buttons(components: list[Any]) -> list[dict[str, Any]]:
    """The buttons by their positions; of those between, which a message does not name, only that they are there."""
    by_index: dict[int, dict[str, Any]] = {}
    for one in components:
        index = whole_number(one.get("index"))
        if index is not None and 0 <= index < 10:
            by_index[index] = _button(one, index)
    if not by_index:
        return []
    return [
        by_index.get(index, {"type": "QUICK_REPLY", "text": f"Button {index + 1}"})
        for index in range(max(by_index) + 1)
    ]


def _button(component: Any, index: int) -> dict[str, Any]:
    kind = button_kind(component)
    label = f"Button {index + 1}"
    value = (parameters_of(component) or [None])[0]
    if kind == "url":
        ending = _sample(value)
        sample = _ADDRESS.replace("{{1}}", "sample" if ending == "Sample" else ending)
        return {"type": "URL", "text": label, "url": _ADDRESS, "example": [sample]}
    if kind == "copy_code":
        code = tree.get(value, ("coupon_code",))
        return {"type": "COPY_CODE", "example": code if isinstance(code, str) else "CODE"}
    if kind == "flow":
        return {"type": "FLOW", "text": label, "flow_id": ""}
    if kind == "catalog":
        return {"type": "CATALOG", "text": label}
    named = component.get("subType") or component.get("sub_type")
    if isinstance(named, str) and kind is None and named:
        return {"type": named.upper(), "text": label}
    return {"type": "QUICK_REPLY", "text": label}
