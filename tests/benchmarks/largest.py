"""The largest legal message of each kind: every text as long as it may be, every list as long."""

from __future__ import annotations

from typing import Any

_ID = "1192798951408501"
_LINK = "https://example.com/media/" + "a" * 150


def _text(length: int) -> str:
    """A text with words, formatting and letters that are no ASCII, of exactly that length."""
    words = "Välkommen till *våra* butiker – vi ses på måndag, 25 % rabatt på _allt_. "
    return (words * (length // len(words) + 1))[: length - 1] + "x"


def _numbered(length: int, number: int) -> str:
    """Texts that differ, as titles and ids must."""
    name = f"{number:03} "
    return name + _text(length - len(name))


def _media(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, kind: {"id": _ID, **more}}


def _interactive(kind: str, action: dict[str, Any], header: dict[str, Any] | None = None) -> Any:
    inner: dict[str, Any] = {"type": kind}
    if header:
        inner["header"] = header
    inner |= {"body": {"text": _text(1024)}, "footer": {"text": _text(60)}, "action": action}
    return {"type": "interactive", "interactive": inner}


_TITLE = {"type": "text", "text": "Our offers of the week, " + "for you and yours" * 2}
_IMAGE = {"type": "image", "image": {"id": _ID}}


def _contact(number: int) -> dict[str, Any]:
    sorts = ("HOME", "WORK")
    return {
        "addresses": [
            {"street": _text(60), "city": "Stockholm", "state": "Stockholms län", "zip": "118 30",
             "country": "Sverige", "countryCode": "SE", "type": sort} for sort in sorts
        ],
        "birthday": "1979-03-14",
        "emails": [{"email": f"anna{number}@example.com", "type": sort} for sort in sorts],
        "name": {"formattedName": f"Dr. Anna Maria Lindqvist {number}", "firstName": "Anna",
                 "lastName": "Lindqvist", "middleName": "Maria", "prefix": "Dr."},
        "org": {"company": "Lindqvist Tandvård", "department": "Reception", "title": "Dentist"},
        "phones": [{"phone": "+46 70 174 06 05", "type": "CELL", "waId": "46701740605"},
                   {"phone": "+46 8 123 45 60", "type": "WORK"}],
        "urls": [{"url": f"https://example.com/tandvard/{number}", "type": sort} for sort in sorts],
    }  # fmt: skip


def _row(number: int) -> dict[str, Any]:
    return {
        "id": _numbered(200, number).replace(" ", "-"),
        "title": f"{number:03} " + "t" * 20,
        "description": _text(72),
    }


def _card(number: int) -> dict[str, Any]:
    return {
        "card_index": number,
        "components": [
            {"type": "header", "parameters": [{"type": "image", "image": {"id": _ID}}]},
            {"type": "body", "parameters": [{"type": "text", "text": _text(50)} for _ in range(3)]},
            {"type": "button", "sub_type": "quick_reply", "index": "0",
             "parameters": [{"type": "payload", "payload": f"more-{number}-{'p' * 100}"}]},
            {"type": "button", "sub_type": "url", "index": "1",
             "parameters": [{"type": "text", "text": f"cards/{number}/{'u' * 100}"}]},
        ],
    }  # fmt: skip


LARGEST: dict[str, dict[str, Any]] = {
    "text": {"type": "text", "text": {"body": _text(4096)}},
    "image": _media("image", caption=_text(1024)),
    "video": _media("video", caption=_text(1024)),
    "audio": _media("audio"),
    "document": _media("document", caption=_text(1024), filename="f" * 200 + ".pdf"),
    "sticker": _media("sticker"),
    "location": {
        "type": "location",
        "location": {"longitude": 18.0739497, "latitude": 59.3120499, "name": _text(200),
                     "address": _text(200)},
    },
    "contacts": {"type": "contacts", "contacts": [_contact(number) for number in range(257)]},
    "reply-buttons": _interactive(
        "button",
        {"buttons": [
            {"type": "reply", "reply": {"id": f"{number}" + "i" * 255, "title": f"{number} " + "t" * 18}}
            for number in range(3)
        ]},
        _IMAGE,
    ),
    "list-message": _interactive(
        "list",
        {"button": "See all of the offers"[:20],
         "sections": [{"title": f"Section {number}", "rows": [_row(number)]} for number in range(10)]},
        _TITLE,
    ),
    "cta-url": _interactive(
        "cta_url",
        {"name": "cta_url", "parameters": {"display_text": "d" * 20, "url": _LINK}},
        _IMAGE,
    ),
    "flow": _interactive(
        "flow",
        {"name": "flow",
         "parameters": {
             "flow_message_version": "3", "flow_token": "t" * 60, "flow_id": _ID, "flow_cta": "c" * 20,
             "flow_action": "navigate",
             "flow_action_payload": {"screen": "ADDRESS", "data": {f"key_{one}": _text(50) for one in range(20)}},
         }},
        _TITLE,
    ),
    "location-request": {
        "type": "interactive",
        "interactive": {"type": "location_request_message", "body": {"text": _text(1024)},
                        "action": {"name": "send_location"}},
    },
    "product": _interactive("product", {"catalog_id": _ID, "product_retailer_id": "p" * 60}),
    "product-list": _interactive(
        "product_list",
        {"catalog_id": _ID,
         "sections": [
             {"title": f"Section {section}",
              "product_items": [{"product_retailer_id": f"product-{section}-{number}"} for number in range(3)]}
             for section in range(10)
         ]},
        _TITLE,
    ),
    "catalog": _interactive(
        "catalog_message",
        {"name": "catalog_message", "parameters": {"thumbnail_product_retailer_id": "p" * 60}},
    ),
    "template": {
        "type": "template",
        "template": {
            "name": "n" * 512, "language": {"code": "en"},
            "components": [
                {"type": "body", "parameters": [{"type": "text", "text": _text(50)} for _ in range(10)]},
                {"type": "carousel", "cards": [_card(number) for number in range(10)]},
            ],
        },
    },
}  # fmt: skip
"""By the kind's key. Limits are those of the specification; where it has none, more than people send."""
