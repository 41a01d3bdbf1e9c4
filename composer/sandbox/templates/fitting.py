"""Whether a template message fits the template that it names: what Meta says when LINK submits it.

LINK queues such a message and reports Meta's refusal afterwards, as 112406 with Meta's code: see `trip`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from composer.sandbox.judging import squash
from composer.sandbox.templates.parts import Definition, Part, definition_of, word
from composer.sandbox.templates.places import filled_in, places
from composer.sandbox.templates.shapes import BODY_MOST, HEADER_MOST
from composer.sandbox.templates.shelf import Template

COUNT, MISSING, WRONG_VALUE, WRONG_FORMAT, WRONG_PARAMETER, TOO_LONG = (
    132000,
    131008,
    131009,
    132012,
    132018,
    132005,
)
_UNUSABLE: Final = {"PAUSED": 132015, "DISABLED": 132016}
NOT_THERE: Final = 132001
_SUB_TYPES: Final = {"OTP": "url"}
"""How a button is named in a message where that is not its own type."""
_NEEDS: Final = {"COPY_CODE": "couponcode", "OTP": "text", "MPM": "action"}
"""Buttons that must be filled in, and with which type of parameter, squashed."""
_INSIDE: Final = {
    "location": ("latitude", "longitude", "name", "address"),
    "product": ("product_retailer_id", "catalog_id"),
    "action": ("thumbnail_product_retailer_id", "sections"),
}
"""What the object of a header's parameter, and of a multi-product button's, must hold."""
_CODE_MOST: Final = 15
_BREAKS: Final = re.compile(r"[\n\r\t]| {5}")
_ONCE: Final = ("header", "body", "carousel", "limitedtimeoffer")
_HEADERS: Final = {"GIF": {"gif", "video"}}


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why Meta refuses a template message: its code and its details."""

    code: int
    details: str


def misfit(
    sent: Mapping[str, Any], known: Sequence[Template], now: float, *, strict: bool
) -> Misfit | None:
    """What is wrong with the object `template` of a message; `known` are the owner's templates of its name.

    With `strict`, a name that was never created does not exist; without, anything may be sent under it.
    """
    name, language = sent["name"], sent["language"]["code"]
    found = next((one for one in known if one.language == language), None)
    if found is None:
        there = strict or known
        return (
            Misfit(NOT_THERE, f"template name ({name}) does not exist in {language}")
            if there
            else None
        )
    status = found.turn(now).status
    if status != "APPROVED":
        return Misfit(
            _UNUSABLE.get(status, NOT_THERE), f"template {name} in {language} is {status}"
        )
    definition = definition_of(found.definition)
    return next(_misfits(definition, sent.get("components") or ()), None)


def _misfits(definition: Definition, components: Iterable[Mapping[str, Any]]) -> Iterator[Misfit]:
    given = list(components)
    authentication = definition.category == "AUTHENTICATION"
    yield from _level(
        definition.parts, given, named=definition.named, authentication=authentication
    )
    yield from _offer(definition.parts.get("LIMITED_TIME_OFFER"), _one(given, "limitedtimeoffer"))
    yield from _carousel(definition, _one(given, "carousel"))


def _level(
    parts: Mapping[str, Part],
    given: Sequence[Mapping[str, Any]],
    *,
    named: bool,
    authentication: bool = False,
) -> Iterator[Misfit]:
    """What does not fit of the components of a template, or of one card."""
    kinds = [squash(one["type"]) for one in given]
    for kind in _ONCE:
        if kinds.count(kind) > 1:
            yield Misfit(WRONG_VALUE, f"components: there is more than one {kind}")
    yield from _header(parts.get("HEADER"), _parameters(_one(given, "header")), named=named)
    body = parts.get("BODY")
    text = "{{1}}" if authentication else str(body.fields["text"]) if body else ""
    yield from _text("body", text, _parameters(_one(given, "body")), BODY_MOST, named=named)
    group = parts.get("BUTTONS")
    buttons = [(kind, one) for kind, one, _ in group.buttons] if group else []
    yield from _buttons(buttons, [one for one in given if squash(one["type"]) == "button"])


def _header(
    header: Part | None, given: Sequence[Mapping[str, Any]], *, named: bool
) -> Iterator[Misfit]:
    format_ = word(header.fields["format"]) if header else "TEXT"
    if format_ == "TEXT":
        text = str(header.fields["text"]) if header else ""
        if given and squash(given[0]["type"]) != "text":
            yield Misfit(
                WRONG_FORMAT,
                f"header: Format mismatch, expected TEXT, received {word(given[0]['type'])}",
            )
        yield from _text("header", text, given, HEADER_MOST, named=named)
        return
    received = squash(given[0]["type"]) if given else "unknown"
    if received not in _HEADERS.get(format_, {squash(format_)}):
        yield Misfit(
            WRONG_FORMAT, f"header: Format mismatch, expected {format_}, received {word(received)}"
        )
    else:
        yield from _inside("header", received, given[0].get(received))


def _inside(where: str, kind: str, value: Any) -> Iterator[Misfit]:
    """What is missing in the object that a parameter holds."""
    given = value if isinstance(value, dict) else {}
    if not given:
        yield Misfit(MISSING, f"{where}: {kind} is missing")
    for name in _INSIDE.get(kind, ()):
        if given.get(name) in (None, "", []):
            yield Misfit(MISSING, f"{where}: {kind}.{name} is missing")


def _text(
    where: str, text: str, given: Sequence[Mapping[str, Any]], most: int, *, named: bool
) -> Iterator[Misfit]:
    wanted = places(text)
    if len(given) != len(wanted):
        yield Misfit(
            COUNT,
            f"{where}: number of localizable_params ({len(given)}) does not match the expected number"
            f" of params ({len(wanted)})",
        )
        return
    names = [str(one.get("parameterName") or one.get("parameter_name") or "") for one in given]
    if named and sorted(names) != sorted(wanted):
        yield Misfit(
            COUNT,
            f"{where}: the parameters’ names must be {', '.join(wanted)}, not {', '.join(names)}",
        )
        return
    values = {
        name: _value(one) for name, one in zip(names if named else wanted, given, strict=True)
    }
    if any(_BREAKS.search(value) for value in values.values()):
        yield Misfit(
            WRONG_PARAMETER,
            f"{where}: Param text cannot have new-line/tab characters or more than 4 consecutive spaces",
        )
    if len(filled_in(text, [values[name] for name in wanted])) > most:
        yield Misfit(
            TOO_LONG, f"{where}: the text is longer than {most} characters once it is filled in"
        )


def _value(parameter: Mapping[str, Any]) -> str:
    """The words that a parameter puts into its place."""
    if squash(parameter["type"]) == "text":
        return str(parameter.get("text") or "")
    inner = parameter.get("currency") or parameter.get("dateTime") or parameter.get("date_time")
    given = inner if isinstance(inner, dict) else {}
    return str(given.get("fallbackValue") or given.get("fallback_value") or "")


def _buttons(
    buttons: Sequence[tuple[str, Mapping[str, Any]]], given: Sequence[Mapping[str, Any]]
) -> Iterator[Misfit]:
    by_index = {int(one["index"]): one for one in given}
    for index in by_index:
        if index >= len(buttons):
            yield Misfit(WRONG_VALUE, f"buttons: The template has no button at index {index}")
    for index, (kind, button) in enumerate(buttons):
        yield from _button(f"buttons: Button at index {index}", kind, button, by_index.get(index))


def _button(
    where: str, kind: str, button: Mapping[str, Any], sent: Mapping[str, Any] | None
) -> Iterator[Misfit]:
    called = kind.title().replace("_", " ")
    sub_type = squash(str(sent.get("subType") or sent.get("sub_type"))) if sent else None
    if sub_type is not None and sub_type != _SUB_TYPES.get(kind, squash(kind)):
        yield Misfit(WRONG_PARAMETER, f"{where} is of type {called}, not {sub_type}")
        return
    parameters = _parameters(sent)
    has_place = kind == "URL" and "{{" in str(button["url"])
    if (has_place or kind in _NEEDS) and not parameters:
        yield Misfit(MISSING, f"{where} of type {called} requires a parameter")
    elif len(parameters) > 1:
        yield Misfit(WRONG_PARAMETER, f"{where} of type {called} takes one parameter")
    elif kind == "URL" and parameters and not has_place:
        yield Misfit(WRONG_PARAMETER, f"{where} of type {called} does not take a parameter")
    elif kind in _NEEDS and squash(parameters[0]["type"]) != _NEEDS[kind]:
        yield Misfit(WRONG_FORMAT, f"{where} of type {called} takes no {parameters[0]['type']}")
    elif kind == "MPM":
        yield from _inside(where, "action", parameters[0].get("action"))
    elif kind == "OTP" and len(str(parameters[0].get("text"))) > _CODE_MOST:
        yield Misfit(TOO_LONG, f"{where}: a code has at most {_CODE_MOST} characters")


def _offer(offer: Part | None, sent: Mapping[str, Any] | None) -> Iterator[Misfit]:
    if offer is None and sent is not None:
        yield Misfit(WRONG_FORMAT, "limited_time_offer: The template has no limited time offer")
    elif (
        offer is not None
        and sent is None
        and offer.fields["limited_time_offer"].get("has_expiration")
    ):
        yield Misfit(MISSING, "limited_time_offer: expiration_time_ms is missing")
    elif len(_parameters(sent)) > 1:
        yield Misfit(WRONG_PARAMETER, "limited_time_offer: there is more than one parameter")


def _carousel(definition: Definition, sent: Mapping[str, Any] | None) -> Iterator[Misfit]:
    given = sorted(sent["cards"], key=_place) if sent else []
    if len(given) != len(definition.cards):
        yield Misfit(
            WRONG_FORMAT, f"carousel: expected {len(definition.cards)} cards, received {len(given)}"
        )
        return
    for number, (card, parts) in enumerate(zip(given, definition.cards, strict=True)):
        for found in _level(parts, card["components"], named=definition.named):
            yield Misfit(found.code, f"carousel card {number}: {found.details}")


def _place(card: Mapping[str, Any]) -> int:
    keys = ("card_index", "cardIndex", "index")
    return next(int(card[key]) for key in keys if card.get(key) is not None)


def _one(given: Sequence[Mapping[str, Any]], kind: str) -> Mapping[str, Any] | None:
    return next((one for one in given if squash(one["type"]) == kind), None)


def _parameters(component: Mapping[str, Any] | None) -> Sequence[Mapping[str, Any]]:
    return (component.get("parameters") or ()) if component else ()
