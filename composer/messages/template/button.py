"""The buttons of a template: which kinds there are, and what each is given (LINK 1.6, Component; decisions 13 to 29)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from composer.messages.finding import MISSING, Finding, Loc
from composer.messages.problem import Severity
from composer.messages.template.localized import whole_number
from composer.messages.template.parameter import kind_of, recognised
from composer.messages.tree import alike

_WARNING, _HINT = Severity.WARNING, Severity.HINT
_META = "Meta, template components"
TAKES: Mapping[str, str] = {
    "quickReply": "payload",
    "url": "text",
    "flow": "action",
    "catalog": "action",
    "copy_code": "coupon_code",
}
"""The kinds of button that LINK's specification knows, and the type of value that each is given."""
_ONLY_META = (
    *("booking_confirmation", "mpm", "order_details", "reminder", "voice_call"),
    *("spm", "otp", "payment_request"),
)
_PHONE = "phone_number"
_THUMBNAIL = "thumbnail_product_retailer_id"
_FIRST_KEY: Mapping[str, tuple[str, ...]] = {"flow": ("flow_token",), "catalog": (_THUMBNAIL,)}
"""Of the buttons that are given an object: the key that a person is asked for first."""
LAST = 9
"""The last position: a template has at most ten buttons."""
_UNFIT_IN_ADDRESS = re.compile(r"[\s<>\"{}|\\^`]|[^\x00-\x7f]")


def button_kind(component: Any) -> str | None:
    """The specification's word for the kind of button; None where it is none."""
    return recognised(_named(component), TAKES)


def _named(component: Any) -> Any:
    """What the button says it is, under either spelling of the key."""
    if not isinstance(component, dict):
        return None
    return component.get("subType") or component.get("sub_type")


def _key(data: Mapping[str, Any]) -> str:
    return "sub_type" if "sub_type" in data and "subType" not in data else "subType"


def button_findings(data: dict[str, Any]) -> Iterator[Finding]:
    """What is wrong with one button."""
    yield from _kind(data)
    yield from position(data, "index")
    parameters = data.get("parameters")
    kind = button_kind(data)
    if kind is None:
        return
    given = parameters if isinstance(parameters, list) else []
    if not given and (parameters is None or isinstance(parameters, list)):
        yield _nothing(kind)
    for index, parameter in enumerate(given):
        yield from _value(kind, parameter, ("parameters", index))
    if len(given) > 1:
        text = "A button takes one value; here are {count}."
        yield Finding("too-many", text, {"count": len(given)}, ("parameters", 1), severity=_WARNING)


def _kind(data: dict[str, Any]) -> Iterator[Finding]:
    key, named = _key(data), _named(data)
    if named is None or (isinstance(named, str) and not named.strip()):
        yield Finding("missing", MISSING, at=(key,))
        return
    if not isinstance(named, str):
        return
    if alike(named, _PHONE):
        text = "A button that calls a number has no gap: leave it out. Meta refuses it here."
        yield Finding("no-gap", text, at=(key,), source="Meta error 100")
    elif button_kind(data) is None:
        known = any(alike(named, one) for one in _ONLY_META)
        text = (
            "Meta knows “{kind}” buttons, LINK's specification does not. It will be sent as it is."
            if known
            else "“{kind}” is no kind of button that the specification knows. It will be sent as it is."
        )
        yield Finding("unknown-type", text, {"kind": named}, (key,), _WARNING)
    both = data.get("subType"), data.get("sub_type")
    if all(isinstance(one, str) and one for one in both):
        same = alike(both[0], str(both[1]))
        text = (
            "“subType” and “sub_type” say the same; one is enough."
            if same
            else "“subType” and “sub_type” name two kinds of button. Keep one of them."
        )
        severity = _WARNING if same else Severity.ERROR
        yield Finding("said-twice", text, at=("sub_type",), severity=severity)


def position(data: Mapping[str, Any], key: str) -> Iterator[Finding]:
    """What is wrong with the position of a button or a card: a number from 0, or a text that reads as one (decision 18)."""
    value = data.get(key)
    if value is None or (isinstance(value, str) and not value.strip()):
        text = "{field} is missing. The first one is 0."
        yield Finding("missing", text, at=(key,))
        return
    number = whole_number(value)
    if number is None or number < 0:
        text = "{field} must be a whole number; the first one is 0."
        yield Finding("position", text, at=(key,))
    elif number > LAST:
        text = "{field} is {number}. There are at most ten, so the last one is {last}."
        values = {"number": number, "last": LAST}
        yield Finding("position", text, values, (key,), _WARNING, _META)


def _nothing(kind: str) -> Finding:
    """A button without a value (decision 34): Meta takes it where the button has no gap, LINK's table does not."""
    member = TAKES[kind]
    at: Loc = ("parameters", 0, member, *_FIRST_KEY.get(kind, ()))
    if kind == "copy_code":
        return Finding("missing", MISSING, at=at)
    text = (
        "{field} is missing. LINK's specification wants a value for every button that stands here; "
        "a button without a gap is left out."
    )
    return Finding("no-value", text, at=at, severity=_WARNING)


def _value(kind: str, parameter: Any, at: Loc) -> Iterator[Finding]:
    given = kind_of(parameter)
    if given is None:
        return
    if given != TAKES[kind]:
        text = "A {kind} button takes a value of the type “{takes}”; here it is “{given}”."
        values = {"kind": kind, "takes": TAKES[kind], "given": given}
        if kind == "url" and given == "payload":
            # LINK's carousel example has it so, its table and Meta do not (decision 20).
            text += " LINK's example has it so, its table does not. What LINK does with it is not confirmed."
            yield Finding("mismatch", text, values, (*at, "type"), _WARNING)
        else:
            yield Finding("mismatch", text, values, (*at, "type"))
        return
    value = parameter.get(given)
    if kind == "url" and isinstance(value, str) and _UNFIT_IN_ADDRESS.search(value):
        text = (
            "{field} becomes the end of a web address. Spaces and letters beyond English must be encoded there, "
            "such as %20 for a space."
        )
        yield Finding("encoding", text, at=(*at, "text"), severity=_WARNING, source=_META)
    thumbnail = value.get(_THUMBNAIL) if isinstance(value, dict) else ""
    if kind == "catalog" and thumbnail is None:
        text = "{field} is missing. Meta then shows the catalog's first product."
        yield Finding("no-thumbnail", text, at=(*at, "action", _THUMBNAIL), severity=_WARNING)
