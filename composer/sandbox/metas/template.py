"""The tables "Template object", "Components object" and "Parameter object" of the Meta reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.sandbox.judging import (
    Check,
    Judgement,
    below,
    by_type,
    forbidden,
    listing,
    must,
    row,
    squash,
    table,
)
from composer.sandbox.parts import media
from composer.sandbox.values import filled, one_of, text, whole, whole_or_digits, within

_TYPE = must("type", text())
_LINKS = forbidden("this is LINK's spelling")
_NO_CAPTION = row("caption", forbidden("media in a template has no caption"))
_SUB_TYPES = {
    "quickreply": {"payload"},
    "url": {"text"},
    "copycode": {"coupon_code"},
    "catalog": {"action"},
    "flow": {"action"},
}
_CURRENCY = table(
    must("fallback_value", text()),
    must("code", text(3, least=3)),
    must("amount_1000", whole_or_digits),
    row("fallbackValue", _LINKS),
    row("amount1000", _LINKS),
)
_DATE_TIME = table(
    must("fallback_value", text()),
    *(row(name, whole_or_digits) for name in (
        "day_of_week", "day_of_month", "year", "month", "hour", "minute", "timestamp",
    )),
    row("calendar", text()),
)  # fmt: skip
_TEXT = table(
    _TYPE, must("text", text()), row("parameter_name", text()), row("parameterName", _LINKS)
)
_PLACE = table(
    must("latitude", within(-90, 90)), must("longitude", within(-180, 180)), row("name", text()),
    row("address", text()),
)  # fmt: skip
_PARAMETERS: Mapping[str, Check] = {
    "text": _TEXT,
    "currency": table(_TYPE, must("currency", _CURRENCY)),
    "date_time": table(_TYPE, must("date_time", _DATE_TIME)),
    "image": table(_TYPE, must("image", media(_NO_CAPTION))),
    "video": table(_TYPE, must("video", media(_NO_CAPTION))),
    "document": table(_TYPE, must("document", media(_NO_CAPTION, row("filename", text())))),
    "location": table(_TYPE, must("location", _PLACE)),
    "product": table(_TYPE, must("product", filled)),
    "payload": table(_TYPE, must("payload", text())),
    "coupon_code": table(_TYPE, must("coupon_code", text(15))),
    "action": table(_TYPE, must("action", table())),
    "limited_time_offer": table(
        _TYPE, must("limited_time_offer", table(must("expiration_time_ms", whole)))
    ),
}
_ANY = listing(by_type(_PARAMETERS))
_NAMED = row("parameter_name", forbidden("the Cloud API alone has it"))
_ONLY_OF_REFERENCE = ("text", "currency", "date_time", "image", "video", "document")
_ANY_ON_PREMISES = listing(
    by_type(
        {
            **{
                name: _PARAMETERS[name]
                for name in (*_ONLY_OF_REFERENCE, "payload", "coupon_code", "action")
            },
            "text": table(_TYPE, must("text", text()), _NAMED, row("parameterName", _LINKS)),
        }
    )
)


def _fits(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    """A button's parameters are those of its kind."""
    allowed = _SUB_TYPES.get(squash(value["sub_type"]))
    for place, parameter in enumerate(value["parameters"]):
        if allowed and parameter["type"] not in allowed:
            where = below(path, f"parameters[{place}].type")
            judgement.refuse(where, f"must be {' or '.join(sorted(allowed))} in this button")


def _index(value: Any, path: str, judgement: Judgement) -> None:
    whole_or_digits(value, path, judgement)
    if not judgement.faults and int(value) > 9:
        judgement.refuse(path, "must be from 0 to 9")


def _basic(parameters: Check, sub_type: Check) -> Mapping[str, Check]:
    """Header, body and button."""
    button = table(
        _TYPE,
        must("sub_type", sub_type),
        row("subType", _LINKS),
        must("index", _index),
        must("parameters", parameters),
        rules=(_fits,),
    )
    plain = table(_TYPE, must("parameters", parameters))
    return {"header": plain, "body": plain, "button": button}


_BASIC = _basic(_ANY, text())
_BASIC_ON_PREMISES = _basic(
    _ANY_ON_PREMISES, one_of("quick_reply", "url", "catalog", "copy_code", ignore_case=True)
)
_CARD = table(must("card_index", whole_or_digits), must("components", listing(by_type(_BASIC))))
_MORE: Mapping[str, Check] = {
    **_BASIC,
    "carousel": table(_TYPE, must("cards", listing(_CARD, least=1, most=10))),
    "limited_time_offer": table(_TYPE, must("parameters", _ANY)),
}
CLOUD = table(
    must("name", text(512)),
    must("language", table(must("code", text()), row("policy", one_of("deterministic")))),
    row("components", listing(by_type(_MORE, others=True))),
    row("namespace", forbidden("the On-Premises API alone has it")),
)
ON_PREMISES = table(
    must("name", text(512)),
    must("language", table(must("code", text()), must("policy", one_of("deterministic")))),
    row("components", listing(by_type(_BASIC_ON_PREMISES))),
    row("namespace", text()),
)
"""The object `template` of each API."""
