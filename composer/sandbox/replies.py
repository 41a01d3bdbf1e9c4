"""What a recipient sends back: the chapter "Incoming Messages Sent from Mobile Phones", as its examples print it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from composer.sandbox.identifiers import Identifiers
from composer.sandbox.judging import squash
from composer.sandbox.outcomes import Outcome, Reply

if TYPE_CHECKING:
    from composer.sandbox.trip import Sent

PICTURE_PATH = "/sandbox/picture.png"
"""Where the sandbox serves the picture of an image reply."""
_WITH_PRODUCTS = frozenset({"product", "product_list"})


def reply_to(
    sent: Sent, outcome: Outcome, ids: Identifiers, at: str, gates: list[str], base: str
) -> dict[str, Any] | None:
    """The incoming message; None when nothing in the message could be tapped or ordered."""
    content = content_of(sent, outcome, base)
    if content is None:
        return None
    names = ("reply", sent.message_id, sent.index)
    message_id, wa_id = ids.message_id(*names), ids.wa_message_id(*names)
    way = Way(sent.destination, sent.request["source"], gates, sent.request)
    return incoming(way, content, message_id, wa_id, at)


def content_of(sent: Sent, outcome: Outcome, base: str) -> dict[str, Any] | None:
    """The `content.message` of a reply; None when nothing in the message could be tapped or ordered."""
    if outcome.tap:
        text, payload = outcome.tap
        return _button(sent, text, payload)
    return _CONTENT[outcome.reply](sent, base) if outcome.reply else None


@dataclass(frozen=True, slots=True)
class Way:
    """From whom to whom an incoming message goes, through which gates; `account` has platformId and its siblings."""

    user: str
    business: str
    gates: list[str]
    account: Mapping[str, Any]


def incoming(
    way: Way, message: dict[str, Any], message_id: str, wa_id: str, at: str
) -> dict[str, Any]:
    """The callback's body for a message from a phone: `message` is its `content.message`."""
    return {
        "destination": way.business,
        "source": way.user,
        "content": {"type": "WHATSAPP", "message": message},
        "provider": "whatsapp",
        "timestamp": at,
        "messageId": message_id,
        "providerTimestamp": at,
        "providerMessageId": wa_id,
        "route": _route(way),
        "gateCustomParameters": {},
        "customParameters": None,
    }


def context_of(sent: Sent) -> dict[str, Any]:
    """What an incoming message refers to: the message it answers."""
    return {"source": sent.request["source"].lstrip("+"), "id": sent.wa_message_id}


def _route(way: Way) -> dict[str, Any]:
    request = way.account
    return {
        "id": "sandboxKeyword",
        "refId": "sandboxRoute",
        "platformId": request["platformId"],
        "platformPartnerId": str(request["platformPartnerId"]),
        "platformServiceType": request.get("platformServiceType"),
        "platformServiceId": request.get("platformServiceId"),
        # The examples print the user's number here, not the destination's.
        "number": way.user,
        "gateIds": way.gates,
        "customParameters": {},
        "type": "KEYWORD_ROUTE",
        "keyword": "",
        "keywordType": "DEFAULT",
        "active": True,
        "start": "2020-03-21T17:41:58Z",
        "end": "2030-03-21T17:41:58Z",
        "shared": False,
        "description": "The sandbox's only route",
    }


def _text(sent: Sent, base: str) -> dict[str, Any] | None:  # noqa: ARG001 - one signature for all
    return {"contentType": "TEXT", "text": "Thank you, I have read it."}


def _tap(sent: Sent, base: str) -> dict[str, Any] | None:  # noqa: ARG001 - one signature for all
    interactive = sent.message.get("interactive") or {}
    if interactive.get("type") == "button":
        chosen = dict(interactive["action"]["buttons"][0]["reply"])
        return _interactive(sent, "button_reply", {"id": chosen["id"], "title": chosen["title"]})
    if interactive.get("type") == "list":
        first = interactive["action"]["sections"][0]["rows"][0]
        kept = {key: first[key] for key in ("id", "title", "description") if first.get(key)}
        return _interactive(sent, "list_reply", kept)
    return _template_tap(sent)


def _template_tap(sent: Sent) -> dict[str, Any] | None:
    """The first quick reply, of the message itself or of a card."""
    for button in _template_buttons((sent.message.get("template") or {}).get("components") or ()):
        sub_type = str(button.get("subType") or button.get("sub_type"))
        for parameter in button.get("parameters") or ():
            if squash(sub_type) == "quickreply" and squash(parameter["type"]) == "payload":
                # The words on a template's button are in the template, and this one is not known.
                label = f"Button {int(button['index']) + 1}"
                return _button(sent, label, parameter["payload"])
    return None


def _button(sent: Sent, text: str, payload: str) -> dict[str, Any]:
    tapped = {"text": text, "payload": payload}
    return {"contentType": "BUTTON", "button": tapped, "context": context_of(sent)}


def _template_buttons(components: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for component in components:
        if squash(component["type"]) == "button":
            yield component
        elif squash(component["type"]) == "carousel":
            for card in component["cards"]:
                yield from _template_buttons(card["components"])


def _interactive(sent: Sent, kind: str, chosen: dict[str, Any]) -> dict[str, Any]:
    return {
        "contentType": "INTERACTIVE",
        "interactive": {"type": kind, kind: chosen},
        "context": context_of(sent),
    }


def _reaction(sent: Sent, base: str) -> dict[str, Any] | None:  # noqa: ARG001
    return {"contentType": "REACTION", "emoji": "\U0001f44d", "context": context_of(sent)}


def _order(sent: Sent, base: str) -> dict[str, Any] | None:  # noqa: ARG001
    interactive = sent.message.get("interactive") or {}
    # What another version's action holds was not judged.
    action = interactive["action"] if interactive.get("type") in _WITH_PRODUCTS else {}
    items = [
        item["product_retailer_id"]
        for section in action.get("sections") or ()
        for item in section.get("product_items") or ()
    ]
    first = next(iter(items), action.get("product_retailer_id", "SKU-01"))
    return {
        "contentType": "ORDER",
        "order": {
            "catalog_id": action.get("catalog_id", "12345678"),
            "text": "One of these, please.",
            "product_items": [
                {
                    "product_retailer_id": first,
                    "quantity": "1",
                    "item_price": "99",
                    "currency": "SEK",
                }
            ],
        },
        "context": context_of(sent),
    }


def _image(sent: Sent, base: str) -> dict[str, Any] | None:  # noqa: ARG001
    picture = {"type": "image/png", "source": base + PICTURE_PATH, "caption": "Here it is"}
    return {"contentType": "MEDIA", "media": picture}


_CONTENT = {
    Reply.TEXT: _text,
    Reply.TAP: _tap,
    Reply.REACTION: _reaction,
    Reply.ORDER: _order,
    Reply.IMAGE: _image,
}
