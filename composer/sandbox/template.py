"""The tables "Template" and "Component" of the specification: which components there are, and what each may hold.

Where a table and an example differ (`subType` and `sub_type`, `quickReply` and `quick_reply`, numbers and strings), both
are taken: customers have copied either.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.sandbox.judging import (
    Check,
    Judgement,
    Rule,
    below,
    by_type,
    listing,
    must,
    row,
    squash,
    table,
)
from composer.sandbox.parameters import BODY, BUTTON, HEADER, OFFER
from composer.sandbox.values import preferably, text, whole_or_digits

_TYPE = must("type", text())
_PARAMETERS_OF = {
    "quickreply": {"payload"},
    "url": {"text", "payload"},  # payload: the carousel's example
    "flow": {"action"},
    "catalog": {"action"},
    "copycode": {"couponcode"},
}
"""Sub type of a button to the types its parameters may have, both squashed."""
_NAMES = {"couponcode": "coupon_code"}
_KNOWN = set().union(*_PARAMETERS_OF.values())
_NEVER_SENT = "phonenumber"
"""A button of a template that has nothing to fill in: Meta refuses it (#100)."""


def _sub_type(value: Any, path: str, judgement: Judgement) -> None:
    text()(value, path, judgement)
    if not isinstance(value, str):
        return
    if squash(value) == _NEVER_SENT:
        judgement.refuse(path, "must not be phone_number: such a button is not sent")
    elif squash(value) not in _PARAMETERS_OF:
        judgement.note(path, f"“{value}” is not in the specification")


def _fits_sub_type(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    sub_type = str(value.get("subType") or value.get("sub_type"))
    allowed = _PARAMETERS_OF.get(squash(sub_type))
    parameters = value.get("parameters")
    if not parameters and squash(sub_type) == "copycode":
        judgement.refuse(below(path, "parameters"), "is missing")
    elif not parameters:
        judgement.note(
            below(path, "parameters"), "is required by the table; a fixed button has none"
        )
    for place, parameter in enumerate(parameters or ()):
        if allowed and squash(parameter["type"]) in _KNOWN - allowed:
            where = below(path, f"parameters[{place}].type")
            judgement.refuse(
                where,
                f"must be {' or '.join(_NAMES.get(one, one) for one in sorted(allowed))} in a {sub_type} button",
            )


def _one_of_each(*names: str) -> Rule:
    """Each of these types once, as Meta asks for and LINK does not say; and no two buttons of one index."""

    def rule(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
        here = below(path, "components")
        components = value.get("components") or ()
        given = [squash(component["type"]) for component in components]
        for name in names:
            if (count := given.count(squash(name))) > 1:
                judgement.note(here, f"has {count} of type {name}; Meta takes one")
        buttons = [str(each["index"]) for each in components if squash(each["type"]) == "button"]
        if len(set(buttons)) < len(buttons):
            judgement.refuse(here, "has two buttons with the same index")

    return rule


def _card_is_whole(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    given = [squash(component["type"]) for component in value["components"]]
    here = below(path, "components")
    if "header" not in given:
        judgement.note(here, "has no header, though the table asks for one")
    if "button" not in given:
        judgement.note(here, "has no button, though the table asks for one or more")


def _distinct_cards(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    names = ("card_index", "cardIndex", "index")
    places = [
        str(next(card[name] for name in names if card.get(name) is not None))
        for card in value["cards"]
    ]
    if len(set(places)) < len(places):
        judgement.refuse(below(path, "cards"), "has two cards with the same index")


def _named_or_not(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    names = [
        parameter.get("parameterName") or parameter.get("parameter_name")
        for parameter in value["parameters"]
    ]
    if any(names) and not all(names):
        judgement.note(
            below(path, "parameters"), "has some parameters with a name and some without"
        )
    given = [name for name in names if name]
    if len(set(given)) < len(given):
        judgement.note(below(path, "parameters"), "has two parameters of one name")


_HEADER = table(_TYPE, must("parameters", listing(HEADER, most=1)))
_BODY = table(_TYPE, must("parameters", listing(BODY)), rules=(_named_or_not,))
_BUTTON = table(
    _TYPE,
    must("subType|sub_type", _sub_type),
    must("index", whole_or_digits),
    row("parameters", listing(BUTTON)),
    rules=(_fits_sub_type,),
)
_IN_A_CARD = by_type(
    {"header": _HEADER, "body": _BODY, "button": _BUTTON}, others=True, loosely=True
)
_CARD = table(
    must("card_index|cardIndex|index", whole_or_digits),
    must("components", listing(_IN_A_CARD)),
    rules=(_one_of_each("header", "body"), _card_is_whole),
)
_COMPONENTS: Mapping[str, Check] = {
    "header": _HEADER,
    "body": _BODY,
    "button": _BUTTON,
    "carousel": table(
        _TYPE, must("cards", listing(_CARD, least=1, most=10)), rules=(_distinct_cards,)
    ),
    "limited_time_offer": table(_TYPE, must("parameters", listing(OFFER, least=1))),
}
TEMPLATE = table(
    must("name", preferably(text(), "[a-z0-9_]{1,512}", "of small letters, digits and _ alone")),
    must("language", table(must("code", text()), row("policy", text()))),
    # "Required: Yes", yet integrations that work send none.
    row("components", listing(by_type(_COMPONENTS, others=True, loosely=True))),
    row("namespace", text(least=0)),
    rules=(_one_of_each("header", "body", "carousel", "limited_time_offer"),),
)
"""The object `template` of a template message."""
