"""The same answer as Meta's own webhook brings it (Meta, "Webhooks components"), for accounts without LINK in between.

From the content of LINK's callback, in the Cloud API's shape or in that of the On-Premises client.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.delivery.tapped import Way

EXAMPLES = "Ids, times and the person’s name are examples."
_TIME = "1584813718"
_ANSWER, _ANSWERED = (
    "wamid.HBgLNDY3MDAwMDAwMDEVAgASGBQzQQ==",
    "wamid.HBgLNDY3MDAwMDAwMDEVAgARGBI5QQ==",
)
_NUMBER_ID, _BUSINESS_ACCOUNT = "106540352242922", "102290129340398"
_OF_LINK = ("LOCATION", "INTERACTIVE")
"""Contents whose notes say what LINK's specification leaves out; Meta's own does not."""
_FLOW = "What stands in “response_json” is the flow’s."


def note(content: Mapping[str, Any], of_link: str) -> str:
    """What is not documented of the answer, or only imagined, where LINK's callback has `of_link` said of it."""
    if content.get("contentType") not in _OF_LINK:
        return of_link
    return _FLOW if "nfm_reply" in (content.get("interactive") or {}) else ""


def callback(
    content: Mapping[str, Any], way: Way, format_: str, phone_number_id: str = ""
) -> dict[str, Any]:
    """The body that Meta posts for this content; `format_` is "cloud" or "onprem"."""
    person, business = (one.lstrip("+") for one in (way.person, way.business))
    kind = str(content["contentType"]).lower()
    message = {
        "context": {"from": business, "id": _ANSWERED},
        "from": person,
        "id": _ANSWER,
        "timestamp": _TIME,
        "type": kind,
        kind: _order(content[kind]) if kind == "order" else content[kind],
    }
    value: dict[str, Any] = {
        "contacts": [{"profile": {"name": "Anna"}, "wa_id": person}],
        "messages": [message],
    }
    if format_ != "cloud":
        return value
    number_id = phone_number_id or _NUMBER_ID
    metadata = {"display_phone_number": business, "phone_number_id": number_id}
    value = {"messaging_product": "whatsapp", "metadata": metadata, **value}
    changes = [{"value": value, "field": "messages"}]
    return {
        "object": "whatsapp_business_account",
        "entry": [{"id": _BUSINESS_ACCOUNT, "changes": changes}],
    }


def _order(order: Mapping[str, Any]) -> dict[str, Any]:
    """Meta writes quantities and prices as numbers."""
    items = [
        {
            **item,
            "quantity": int(str(item["quantity"])),
            "item_price": float(str(item["item_price"])),
        }
        for item in order["product_items"]
    ]
    return {**order, "product_items": items}
