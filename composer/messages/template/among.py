"""What the parts of one template, or of one card, are to each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from composer.messages.finding import Finding
from composer.messages.problem import Severity
from composer.messages.template.button import button_kind
from composer.messages.template.component import component_type
from composer.messages.template.localized import whole_number

_ONCE = {
    "header": "header",
    "body": "body",
    "carousel": "carousel",
    "limited_time_offer": "limited-time offer",
}
_TOP = {"quickReply": "quickReply", "url": "url", "flow": "flow"}
"""The buttons that LINK's examples write with `subType` at the top level (decision 14)."""


def among(components: Sequence[Any], *, in_card: bool = False) -> Iterator[Finding]:
    """Findings below the list: parts that may stand there once, positions taken twice, spellings."""
    yield from _once(components)
    yield from repeated(components, "index", "button", only=_is_button)
    offer = any(component_type(one) == "limited_time_offer" for one in components)
    for index, component in enumerate(components):
        if _is_button(component) and isinstance(component, dict):
            for finding in _spelled(component, in_card=in_card, offer=offer):
                yield finding_at(finding, index)


def finding_at(finding: Finding, *above: str | int) -> Finding:
    """The finding, of an object that stands at `above`."""
    at = (*above, *finding.at)
    return Finding(finding.rule, finding.text, finding.values, at, finding.severity, finding.source)


def _is_button(component: Any) -> bool:
    return component_type(component) == "button"


def _once(components: Sequence[Any]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, component in enumerate(components):
        kind = component_type(component)
        if kind in seen:
            text = "There is a second {part} here; there can be only one."
            values = {"part": _ONCE[kind]}
            yield Finding("repeated-part", text, values, (index, "type"), Severity.WARNING)
        elif kind in _ONCE:
            seen.add(kind)


def repeated(
    items: Sequence[Any], key: str, noun: str, only: Callable[[Any], bool] | None = None
) -> Iterator[Finding]:
    """Two of them at one position."""
    seen: set[int] = set()
    for index, item in enumerate(items):
        if not isinstance(item, dict) or (only is not None and not only(item)):
            continue
        number = whole_number(item.get(key))
        if number is None:
            continue
        if number in seen:
            text = "Another {noun} has position {number} already; each needs its own."
            yield Finding("repeated", text, {"noun": noun, "number": number}, (index, key))
        seen.add(number)


def _spelled(button: dict[str, Any], *, in_card: bool, offer: bool) -> Iterator[Finding]:
    """A button's key in another spelling than LINK's examples have in that place: kept, and mentioned."""
    kind = button_kind(button)
    if kind is None:
        return
    text = "LINK's examples write “{meant}” here, not “{key}”. What LINK does with it is not confirmed."
    if in_card and button.get("subType") is not None:
        values = {"key": "subType", "meant": "sub_type"}
        yield Finding("spelling", text, values, ("subType",), Severity.HINT)
    top = not in_card and kind in _TOP
    if top and not offer and button.get("sub_type") is not None:
        values = {"key": "sub_type", "meant": "subType"}
        yield Finding("spelling", text, values, ("sub_type",), Severity.HINT)
    if top and button.get("subType") not in (None, kind):
        values = {"key": button["subType"], "meant": kind}
        yield Finding("spelling", text, values, ("subType",), Severity.HINT)
