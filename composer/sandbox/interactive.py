"""The tables of the chapter "Interactive message": eight versions, each with its header and its action."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from composer.sandbox.judging import (
    Check,
    Field,
    Judgement,
    below,
    by_type,
    forbidden,
    listing,
    must,
    row,
    table,
)
from composer.sandbox.parts import URL, at_most_in_all, header_media, unique
from composer.sandbox.values import filled, one_of, text, without_emoji

_TYPE = must("type", text())
_HEADERS = {
    "text": table(_TYPE, must("text", text(60))),
    "image": table(_TYPE, must("image", header_media())),
    "video": table(_TYPE, must("video", header_media())),
    "document": table(_TYPE, must("document", header_media(row("filename", text(least=0))))),
}
_ANY_HEADER = row("header", by_type(_HEADERS))
_TEXT_HEADER = by_type({"text": _HEADERS["text"]})
_NO_HEADER = row("header", forbidden("this version has no header of its own"))


def _row_ids(action: Mapping[str, Any]) -> Iterator[str]:
    return (each["id"] for section in action["sections"] for each in section["rows"])


def _reply_ids(action: Mapping[str, Any]) -> Iterator[str]:
    return (each["reply"]["id"] for each in action["buttons"])


def _reply_titles(action: Mapping[str, Any]) -> Iterator[str]:
    return (each["reply"]["title"] for each in action["buttons"])


def _payload_rule(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    # "Required if navigate", which is the default, yet the minimal example has none: only the converse is refused.
    if value.get("flow_action") == "data_exchange" and value.get("flow_action_payload") is not None:
        judgement.refuse(below(path, "flow_action_payload"), "is not allowed with data_exchange")


def _no_space_around(value: Any, path: str, judgement: Judgement) -> None:
    text(256)(value, path, judgement)
    if isinstance(value, str) and value != value.strip():
        judgement.note(path, "has white space around it, which Meta refuses")


def _misplaced(value: Any, path: str, judgement: Judgement) -> None:
    text(100)(value, path, judgement)
    judgement.note(path, "is named by the table, but no example has it here")


def _sections(key: str, items: Check) -> Field:
    """One to ten sections; `key` is the list in each of them."""
    section = table(must("title", text(24)), must(key, listing(items, least=1)))
    return must("sections", listing(section, least=1, most=10))


_LIST = table(
    must("button", text(20)),
    _sections(
        "rows",
        table(
            must("id", text(200)), must("title", text(24)), row("description", text(72, least=0))
        ),
    ),
    rules=(at_most_in_all("rows", 10, "rows"), unique(_row_ids, "sections", "row ids")),
)
_BUTTON = table(
    must("type", one_of("reply")),
    must("reply", table(must("id", _no_space_around), must("title", text(20)))),
)
_BUTTONS = table(
    must("buttons", listing(_BUTTON, least=1, most=3)),
    rules=(unique(_reply_ids, "buttons", "ids"), unique(_reply_titles, "buttons", "titles")),
)
_PRODUCT = table(
    must("catalog_id", text()),
    # The table says thumbnail_product_retailer_id, its example product_retailer_id.
    must("product_retailer_id|thumbnail_product_retailer_id", text(100)),
)
_PRODUCTS = table(
    must("catalog_id", text()),
    row("thumbnail_product_retailer_id|product_retailer_id", _misplaced),
    _sections("product_items", table(must("product_retailer_id", text(100)))),
    rules=(at_most_in_all("product_items", 30, "products"),),
)
_CATALOG = table(
    must("name", one_of("catalog_message")),
    row("parameters", table(row("thumbnail_product_retailer_id", text(100)))),
)
_FLOW_PARAMETERS = table(
    must("flow_message_version", one_of("3")),
    must("flow_id", text()),
    must("flow_cta", without_emoji(text(20))),
    row("flow_token", text()),
    row("mode", one_of("draft", "published")),
    row("flow_action", one_of("navigate", "data_exchange")),
    row("flow_action_payload", table(row("screen", text()), row("data", filled))),
    rules=(_payload_rule,),
)
_FLOW = table(must("name", one_of("flow")), must("parameters", _FLOW_PARAMETERS))
_LINK = table(must("display_text", text(20)), must("url", URL))
_CTA_URL = table(must("name", one_of("cta_url")), must("parameters", _LINK))
_SEND_LOCATION = table(must("name", one_of("send_location")))


def _version(action: Check, header: Field = _ANY_HEADER) -> Check:
    body = must("body", table(must("text", text(1024))))
    footer = row("footer", table(must("text", text(60))))
    return table(_TYPE, header, body, footer, must("action", action))


INTERACTIVE = by_type(
    {
        "list": _version(_LIST, row("header", _TEXT_HEADER)),
        "button": _version(_BUTTONS),
        "product": _version(_PRODUCT, _NO_HEADER),
        "product_list": _version(_PRODUCTS, must("header", _TEXT_HEADER)),
        "catalog_message": _version(_CATALOG, _NO_HEADER),
        "flow": _version(_FLOW),
        "cta_url": _version(_CTA_URL),
        "location_request_message": _version(_SEND_LOCATION, _NO_HEADER),
    },
    others=True,
)
"""The object `interactive` of an interactive message."""
