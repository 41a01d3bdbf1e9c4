"""What comes back when a person taps something in a message (LINK 1.6, "Incoming Messages Sent from Mobile Phones").

Pure: from the message and what was tapped in it to the body of LINK's callback. Where the specification does not describe
an answer, that is said (`Answer.note`), and its shape is Meta's.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

ORDER_PRICE, ORDER_CURRENCY = "99", "SEK"
"""Of an order that is only imagined: prices stand in the catalog."""
_PLACE: Mapping[str, Any] = {
    "latitude": 59.3293,
    "longitude": 18.0686,
    "name": "Central Station",
    "address": "Centralplan 15, Stockholm",
}
"""Where a person is who is only imagined."""


@dataclass(frozen=True, slots=True)
class Touch:
    """What was tapped in a message."""

    row: bool
    """A row of the sheet, or a button."""
    number: int
    """Which row or button, from 0: in the message, or on its card."""
    title: str
    """What stands on it."""
    does: str = ""
    """The icon of the button or row, which is by what a tap does: `reply`, `open`, `flow`; empty for a list's rows."""
    card: int | None = None
    """Which card of a carousel a button is on, from 0."""
    link: str = ""
    """The address that it opens."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tap leads to."""

    happens: str
    """What the person sees, as a sentence; `{title}` and `{link}` in it are what `values` says."""
    content: Mapping[str, Any] | None = None
    """`content.message` of LINK's callback; None where nothing comes back."""
    note: str = ""
    """That nothing comes back, or what of it is not documented or only imagined; empty for LINK's specification."""
    values: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    """What the person's own bubble then says, line by line; empty where the phone shows none, or not that it is documented."""


@dataclass(frozen=True, slots=True)
class Way:
    """From whom to whom an answer goes. Numbers are MSISDNs; `account` has platformId and its siblings, as in a request."""

    person: str
    business: str
    account: Mapping[str, Any]


def answer(message: object, touch: Touch) -> Answer:
    """What a tap on that in this message leads to."""
    shape = message if isinstance(message, dict) else {}
    found = _ANSWERS.get(touch.does, _nothing_known)(shape, touch)
    return replace(found, values={"title": touch.title, "link": touch.link})


def callback(content: Mapping[str, Any], way: Way) -> dict[str, Any]:
    """The body that LINK posts for this content. Ids, times and route are those of the specification's examples."""
    context = {"source": way.business.lstrip("+"), "id": _EXAMPLE_WAMID}
    account = way.account
    return {
        "destination": way.business,
        "source": way.person,
        "content": {"type": "WHATSAPP", "message": {**content, "context": context}},
        "provider": "whatsapp",
        "timestamp": _EXAMPLE_TIME,
        "messageId": "8aU6cwxAKE9NzMLrS6M82Y",
        "providerTimestamp": _EXAMPLE_TIME,
        "providerMessageId": "123456abcd",
        "route": {
            "id": "keywordId",
            "refId": "yourRouteRefId",
            "platformId": str(account.get("platformId") or "yourRoutePlatformId"),
            "platformPartnerId": str(account.get("platformPartnerId") or "yourRoutePartnerId"),
            "platformServiceType": account.get("platformServiceType")
            or "yourRoutePlatformServiceType",
            "platformServiceId": account.get("platformServiceId") or "yourRoutePlatformServiceId",
            "number": way.person,
            "gateIds": ["yourGateId1", "yourGateId2"],
            "customParameters": {"customRouteKey1": "customRouteValue1"},
            "type": "KEYWORD_ROUTE",
            "keyword": "",
            "keywordType": "DEFAULT",
            "active": True,
            "start": _EXAMPLE_TIME,
            "end": "2030-03-21T17:41:58Z",
            "shared": False,
            "description": "Example description",
        },
        "gateCustomParameters": {},
        "customParameters": None,
    }


EXAMPLES = "Ids, times and the route are those of the specification’s examples."
_EXAMPLE_TIME = "2020-03-21T17:41:58Z"
_EXAMPLE_WAMID = "wamid.HBgNNDM2OTkxODI4MTM0OBUCABEYEkEyRjRFRjkzOEUwM0QwOTZCOAA="

_NOTHING = "Nothing comes back to you: WhatsApp does not tell that it was tapped."


def _reply(message: Mapping[str, Any], touch: Touch) -> Answer:
    sentence = "The person answers with “{title}”."
    if _of_template(message):
        return Answer(sentence, _template_reply(message, touch), words=(touch.title,))
    buttons = _list(_action(message).get("buttons"))
    found = buttons[touch.number] if touch.number < len(buttons) else None
    reply = found.get("reply") if isinstance(found, dict) else None
    chosen = reply if isinstance(reply, dict) else {}
    kept = {"id": _text(chosen.get("id")), "title": _text(chosen.get("title")) or touch.title}
    return Answer(sentence, _interactive("button_reply", kept), words=(kept["title"],))


def _row(message: Mapping[str, Any], touch: Touch) -> Answer:
    rows = list(_in_sections(message, "rows"))
    chosen = rows[touch.number] if touch.number < len(rows) else {}
    kept = {"id": _text(chosen.get("id")), "title": _text(chosen.get("title")) or touch.title}
    if chosen.get("description"):
        kept["description"] = _text(chosen["description"])
    sentence = "The person chooses “{title}” and sends it."
    words = (kept["title"], kept.get("description", ""))
    return Answer(sentence, _interactive("list_reply", kept), words=tuple(filter(None, words)))


def _order(message: Mapping[str, Any], touch: Touch) -> Answer:
    action = _action(message)
    items = list(_in_sections(message, "product_items"))
    chosen = items[touch.number] if touch.row and touch.number < len(items) else {}
    parameters = _mapping(action.get("parameters"))
    product = (
        chosen.get("product_retailer_id")
        or action.get("product_retailer_id")
        or action.get("thumbnail_product_retailer_id")
        or parameters.get("thumbnail_product_retailer_id")
        or (items[0].get("product_retailer_id") if items else "")
        or "SKU-1"
    )
    order = {
        "catalog_id": _text(action.get("catalog_id")) or "12345678",
        "text": "",
        "product_items": [
            {
                "product_retailer_id": _text(product),
                "quantity": "1",
                "item_price": ORDER_PRICE,
                "currency": ORDER_CURRENCY,
            }
        ],
    }
    sentence = "The catalog opens. When the person orders something, this comes back."
    if touch.row:
        sentence = "The person puts “{title}” into the cart and orders it."
    note = "Which products, how many and their prices are the person’s choice and the catalog’s; these are examples."
    return Answer(sentence, {"contentType": "ORDER", "order": order}, note)


def _flow(message: Mapping[str, Any], _touch: Touch) -> Answer:
    parameters = _mapping(_action(message).get("parameters"))
    token = _text(parameters.get("flow_token")) or "unused"
    given = json.dumps({"flow_token": token, "answer": "…"}, ensure_ascii=False)
    reply = {"name": "flow", "body": "Sent", "response_json": given}
    return Answer(
        "The form opens. When the person has filled it in, this comes back.",
        _interactive("nfm_reply", reply),
        "LINK’s specification does not describe the answer of a flow. This is Meta’s shape; what is in it is the flow’s.",
    )


def _place(_message: Mapping[str, Any], _touch: Touch) -> Answer:
    return Answer(
        "The phone asks the person for a place. When it is sent, this comes back.",
        {"contentType": "LOCATION", "location": dict(_PLACE)},
        "LINK’s specification does not describe a place that comes back: the location is Meta’s shape, “LOCATION” a guess.",
    )


def _open(_message: Mapping[str, Any], touch: Touch) -> Answer:
    where = "The phone opens {link} in its browser." if touch.link else "A web page opens."
    return Answer(where, None, _NOTHING)


def _told(sentence: str) -> Callable[[Mapping[str, Any], Touch], Answer]:
    return lambda _message, _touch: Answer(sentence, None, _NOTHING)


def _nothing_known(_message: Mapping[str, Any], _touch: Touch) -> Answer:
    return Answer("What the phone does on “{title}” is not documented.")


_ANSWERS: Mapping[str, Callable[[Mapping[str, Any], Touch], Answer]] = {
    "reply": _reply,
    "": _row,
    "catalog": _order,
    "flow": _flow,
    "place": _place,
    "open": _open,
    "phone": _told("The phone calls the number."),
    "copy": _told("The phone copies the code."),
    "chat": _told("The phone opens a chat with the contact, or invites them."),
    "list": _told("The phone shows all contacts."),
}
"""What each button or row leads to, by its icon."""


def _template_reply(message: Mapping[str, Any], touch: Touch) -> dict[str, Any]:
    """A quick reply; without a payload of its own it sends its words, as Meta has it."""
    payload = touch.title
    for component in _template_buttons(message, touch.card):
        if _text(component.get("index")) == str(touch.number):
            for parameter in _list(component.get("parameters")):
                payload = _text(_mapping(parameter).get("payload")) or payload
    return {"contentType": "BUTTON", "button": {"text": touch.title, "payload": payload}}


def _template_buttons(message: Mapping[str, Any], card: int | None) -> Iterator[Mapping[str, Any]]:
    components = _list(_mapping(message.get("template")).get("components"))
    if card is not None:
        cards = [
            one
            for component in components
            for one in _list(_mapping(component).get("cards"))
            if _squashed(_mapping(component).get("type")) == "carousel"
        ]
        named = (one for one in cards if _card_number(one) == card)
        chosen = next(named, cards[card] if card < len(cards) else None)
        components = _list(_mapping(chosen).get("components"))
    for component in components:
        if isinstance(component, dict) and _squashed(component.get("type")) == "button":
            yield component


def _card_number(card: object) -> int | None:
    for key in ("card_index", "cardIndex", "index"):
        written = _text(_mapping(card).get(key))
        if written.isdecimal() and len(written) < 4:
            return int(written)
    return None


def _in_sections(message: Mapping[str, Any], key: str) -> Iterator[Mapping[str, Any]]:
    for section in _list(_action(message).get("sections")):
        yield from map(_mapping, _list(_mapping(section).get(key)))


def _interactive(kind: str, chosen: Mapping[str, Any]) -> dict[str, Any]:
    return {"contentType": "INTERACTIVE", "interactive": {"type": kind, kind: dict(chosen)}}


def _of_template(message: Mapping[str, Any]) -> bool:
    return isinstance(message.get("template"), dict)


def _action(message: Mapping[str, Any]) -> Mapping[str, Any]:
    return _mapping(_mapping(message.get("interactive")).get("action"))


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    """A value as the callback would have it: numbers and the like as they are written."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _squashed(name: object) -> str:
    return _text(name).replace("_", "").lower()
