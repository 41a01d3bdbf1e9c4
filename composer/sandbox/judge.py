"""The verdict on one request: the tables "MessageRequest" and "Messages", and whose account it is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from composer.sandbox.config import Config
from composer.sandbox.contacts import CONTACT
from composer.sandbox.interactive import INTERACTIVE
from composer.sandbox.judging import Check, Judgement, below, by_type, listing, must, row, table
from composer.sandbox.parts import CAPTION, media
from composer.sandbox.template import TEMPLATE
from composer.sandbox.values import boolean, key_values, moment, one_of, text, whole, within

_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}|[0-9]{4,15}|[A-Z]{2}\.[A-Za-z0-9]{1,128}", re.ASCII)
"""A mobile number in local or international format, or a business-scoped user id, which has come to stand for one."""


def _text_or_number(value: Any, path: str, judgement: Judgement) -> None:
    # Working integrations send the partner id as a number.
    if isinstance(value, int) and not isinstance(value, bool):
        judgement.note(path, "is a number where the specification has a string")
    else:
        text()(value, path, judgement)


def _msisdn(value: Any, path: str, judgement: Judgement) -> None:
    if not isinstance(value, str):
        text()(value, path, judgement)
    elif _NUMBER.fullmatch(value):
        return
    elif _NUMBER.fullmatch(re.sub("[ ().-]", "", value)):
        judgement.note(path, "has signs between its digits")
    else:
        judgement.refuse(path, "is not a phone number such as +46735555555")


def _address_needs_name(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    if value.get("address") and not value.get("name"):
        judgement.note(below(path, "address"), "is only displayed if name is present")


_TYPE = must("type", text())
_LOCATION = table(
    must("longitude", within(-180, 180)),
    must("latitude", within(-90, 90)),
    row("name", text(least=0)),
    row("address", text(least=0)),
    rules=(_address_needs_name,),
)
MESSAGES: dict[str, Check] = {
    "text": table(_TYPE, row("previewUrl", boolean), must("text", table(must("body", text(4096))))),
    "image": table(_TYPE, must("image", media(CAPTION))),
    "audio": table(_TYPE, must("audio", media())),
    "video": table(_TYPE, must("video", media(CAPTION))),
    "document": table(_TYPE, must("document", media(CAPTION, row("filename", text(least=0))))),
    "sticker": table(_TYPE, must("sticker", media())),
    "location": table(_TYPE, must("location", _LOCATION)),
    "contacts": table(_TYPE, must("contacts", listing(CONTACT, least=1))),
    "interactive": table(_TYPE, must("interactive", INTERACTIVE)),
    "template": table(_TYPE, must("template", TEMPLATE)),
}
"""Type of message to its table."""
MESSAGE = by_type(MESSAGES)
REQUEST = table(
    must("platformId", text()),
    must("platformPartnerId", _text_or_number),
    row("platformServiceId", text(least=0)),
    row("platformServiceType", text(least=0)),
    row("platformTransactionId", text(least=0)),
    must("priority", one_of("LOW", "NORMAL", "HIGH")),
    row("relativeValidityTime", whole),
    row("absoluteValidityTime", moment),
    row("eventReportGates", listing(text())),
    must("refId", text()),
    row("customParameters", key_values),
    must("source", _msisdn),
    must("destinations", listing(_msisdn, least=1)),
    must("messages", listing(MESSAGE, least=1)),
)
"""The body of POST /messages."""


def read_json(raw: bytes) -> Any:
    """The JSON in a body; ValueError with a sentence when there is none."""
    try:
        return json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise ValueError("The request is not UTF-8.") from None
    except json.JSONDecodeError as error:
        message = (
            f"The request is not JSON: {error.msg} in line {error.lineno}, column {error.colno}."
        )
        raise ValueError(message) from None
    except RecursionError:
        raise ValueError("The request is nested too deeply.") from None


def judge(request: Any) -> Judgement:
    """Judge a request by the specification alone."""
    judgement = Judgement()
    REQUEST(request, "", judgement)
    return judgement


def foreign(request: dict[str, Any], config: Config) -> str | None:
    """The sentence that refuses an account's request for what is another's; None when all of it is its own."""
    owned = (
        ("platformId", config.platform_ids),
        ("platformPartnerId", config.partner_ids),
        ("source", config.sources),
    )
    for name, allowed in owned:
        if allowed is not None and str(request[name]) not in allowed:
            return f"{name} “{request[name]}” does not belong to this account."
    return None


def _no_constant(word: str) -> float:
    message = f"The request is not JSON: {word} is not a number."
    raise ValueError(message)
