"""The verdict on one message: the tables of the Meta reference, for each of both APIs."""

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
from composer.sandbox.metas import template
from composer.sandbox.parts import URL, at_most_in_all, media, media_by_provider, unique
from composer.sandbox.values import boolean, filled, matching, one_of, text, within, without_emoji

_TYPE = must("type", text())
_LINKS = forbidden("this is LINK's spelling")
_ONLY_CLOUD = forbidden("the Cloud API alone has it")
_ONLY_ON_PREMISES = forbidden("the On-Premises API alone has it")
_NUMBER = matching(
    r"\+?[0-9][0-9 ()./-]{3,30}|[A-Z]{2}\.[A-Za-z0-9]{1,128}", "a phone number or a WhatsApp id"
)

# Interactive object.

_BODY = must("body", table(must("text", text(1024))))
_FOOTER = row("footer", table(must("text", text(60))))
_NO_HEADER = row("header", forbidden("this type has no header"))


def _headers(file: Check) -> Mapping[str, Check]:
    return {
        "text": table(_TYPE, must("text", text(60))),
        **{kind: table(_TYPE, must(kind, file)) for kind in ("image", "video", "document")},
    }


def _row_ids(action: Mapping[str, Any]) -> Iterator[str]:
    return (each["id"] for section in action["sections"] for each in section["rows"])


def _reply_ids(action: Mapping[str, Any]) -> Iterator[str]:
    return (each["reply"]["id"] for each in action["buttons"])


def _titled(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    """A title is required where there is more than one section."""
    sections = value["sections"]
    if len(sections) > 1 and not all(section.get("title") for section in sections):
        judgement.refuse(below(path, "sections"), "needs a title for each of several sections")


def _named(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    """A flow is known by its id or by its name."""
    if not (value.get("flow_id") or value.get("flow_name")):
        judgement.refuse(below(path, "flow_id"), "is missing")


def _trimmed(value: Any, path: str, judgement: Judgement) -> None:
    text(256)(value, path, judgement)
    if isinstance(value, str) and value != value.strip():
        judgement.refuse(path, "must not begin or end with a space")


def _sections(key: str, items: Check) -> Field:
    section = table(row("title", text(24)), must(key, listing(items, least=1)))
    return must("sections", listing(section, least=1, most=10))


_ROW = table(must("id", text(200)), must("title", text(24)), row("description", text(72, least=0)))
_LIST = table(
    must("button", text(20)),
    _sections("rows", _ROW),
    rules=(_titled, at_most_in_all("rows", 10, "rows"), unique(_row_ids, "sections", "row ids")),
)
_BUTTON = table(
    must("type", one_of("reply")),
    must("reply", table(must("id", _trimmed), must("title", text(20)))),
)
_BUTTONS = table(
    must("buttons", listing(_BUTTON, least=1, most=3)),
    rules=(unique(_reply_ids, "buttons", "ids"),),
)
_PRODUCT = table(must("catalog_id", text()), must("product_retailer_id", text(100)))
_PRODUCTS = table(
    must("catalog_id", text()),
    _sections("product_items", table(must("product_retailer_id", text(100)))),
    rules=(_titled, at_most_in_all("product_items", 30, "products")),
)
_CATALOG = table(
    must("name", one_of("catalog_message")),
    row("parameters", table(row("thumbnail_product_retailer_id", text(100)))),
)
_FLOW = table(
    must("name", one_of("flow")),
    must("parameters", table(
        must("flow_message_version", one_of("3")),
        row("flow_id", text()),
        row("flow_name", text()),
        must("flow_cta", without_emoji(text(30))),
        row("flow_token", text()),
        row("mode", one_of("draft", "published")),
        row("flow_action", one_of("navigate", "data_exchange")),
        row("flow_action_payload", table(row("screen", text()), row("data", filled))),
        rules=(_named,),
    )),
)  # fmt: skip
_URL_BUTTON = table(
    must("name", one_of("cta_url")),
    must("parameters", table(must("display_text", text(20)), must("url", URL))),
)
_FILE = media(row("provider", _ONLY_ON_PREMISES), row("filename", text(least=0)))
_LIST_BODY = must("body", table(must("text", text(4096))))


def _interactive(file: Check) -> dict[str, Check]:
    headers = _headers(file)
    any_header = row("header", by_type(headers))
    a_text = by_type({"text": headers["text"]})

    def version(action: Check, header: Field = any_header, body: Field = _BODY) -> Check:
        return table(_TYPE, header, body, _FOOTER, must("action", action))

    optional = row("body", table(must("text", text(1024))))
    return {
        "list": version(_LIST, row("header", a_text), _LIST_BODY),
        "button": version(_BUTTONS),
        "product": version(_PRODUCT, _NO_HEADER, optional),
        "product_list": version(_PRODUCTS, must("header", a_text)),
        "catalog_message": version(_CATALOG, _NO_HEADER),
        "flow": version(_FLOW),
    }


_MORE_AT_CLOUD = {
    "cta_url": table(
        _TYPE, row("header", by_type(_headers(_FILE))), _BODY, _FOOTER,
        must("action", _URL_BUTTON),
    ),
    "location_request_message": table(
        _TYPE, _NO_HEADER, _BODY, must("action", table(must("name", one_of("send_location"))))
    ),
}  # fmt: skip

# Contacts object.

_PARTS = ("first_name", "last_name", "middle_name", "suffix", "prefix")


def _texts(*names: str) -> Check:
    return table(*(row(name, text(least=0)) for name in names))


def _contact(*, strict: bool) -> Check:
    def parts(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
        if not any(value.get(part) for part in _PARTS):
            # Meta's later pages dropped the rule that the reference has.
            (judgement.refuse if strict else judgement.note)(
                path, f"needs one of {', '.join(_PARTS)} beside formatted_name"
            )

    name = table(
        must("formatted_name", text()),
        *(row(part, text(least=0)) for part in _PARTS),
        row("formattedName", _LINKS),
        row("firstName", _LINKS),
        rules=(parts,),
    )
    return table(
        row(
            "addresses",
            listing(_texts("city", "country", "country_code", "state", "street", "type", "zip")),
        ),
        row("birthday", matching(r"\d{4}-\d\d-\d\d", "a day of the form 2012-08-18")),
        row("emails", listing(_texts("email", "type"))),
        must("name", name),
        row("org", _texts("company", "department", "title")),
        row("phones", listing(_texts("phone", "type", "wa_id"))),
        row("urls", listing(_texts("url", "type"))),
    )


_LOCATION = table(
    must("longitude", within(-180, 180)),
    must("latitude", within(-90, 90)),
    row("name", text(least=0)),
    row("address", text(least=0)),
)


def _message(top: tuple[Field, ...], kinds: Mapping[str, Check]) -> Check:
    """One table a type: what all messages have on top, and the object that is called as the type."""
    return by_type({kind: table(*top, _TYPE, must(kind, check)) for kind, check in kinds.items()})


_CAPTION = row("caption", text(1024, least=0))
_NO_PROVIDER = row("provider", _ONLY_ON_PREMISES)
_FILENAME = row("filename", text(least=0))
_TO = (must("to", _NUMBER), row("recipient_type", one_of("individual")))
_NEVER = row("previewUrl", _LINKS)

CLOUD = _message(
    (
        must("messaging_product", one_of("whatsapp")),
        *_TO,
        row("context", table(must("message_id", text()))),
        row("biz_opaque_callback_data", text(512, least=0)),
        row("message_activity_sharing", boolean),
        row("preview_url", _ONLY_ON_PREMISES),
        _NEVER,
    ),
    {
        "text": table(must("body", text(4096)), row("preview_url", boolean)),
        "image": media(_CAPTION, _NO_PROVIDER),
        "video": media(_CAPTION, _NO_PROVIDER),
        "audio": media(_NO_PROVIDER),
        "sticker": media(_NO_PROVIDER),
        "document": media(_CAPTION, _NO_PROVIDER, _FILENAME),
        "location": _LOCATION,
        "contacts": listing(_contact(strict=False), least=1),
        "reaction": table(must("message_id", text()), row("emoji", text(least=0))),
        "interactive": by_type({**_interactive(_FILE), **_MORE_AT_CLOUD}, others=True),
        "template": template.CLOUD,
    },
)
ON_PREMISES = _message(
    (
        row("messaging_product", _ONLY_CLOUD),
        *_TO,
        row("context", _ONLY_CLOUD),
        row("biz_opaque_callback_data", _ONLY_CLOUD),
        row("preview_url", boolean),
        _NEVER,
    ),
    {
        "text": table(must("body", text(4096)), row("preview_url", _ONLY_CLOUD)),
        "image": media_by_provider(_CAPTION),
        "video": media_by_provider(_CAPTION),
        "audio": media_by_provider(),
        "sticker": media_by_provider(),
        "document": media_by_provider(
            row("caption", forbidden("captions are not supported for documents")), _FILENAME
        ),
        "location": _LOCATION,
        "contacts": listing(_contact(strict=True), least=1),
        "interactive": by_type(_interactive(media_by_provider(_FILENAME))),
        "template": template.ON_PREMISES,
        "hsm": filled,
    },
)  # fmt: skip
"""The body of a message, by API."""
_READ = table(
    must("status", one_of("read")), must("message_id", text()), row("messaging_product", text()),
    row("typing_indicator", filled),
)  # fmt: skip


def judge(body: Any, check: Check) -> Judgement:
    """Judge a message or the mark that one was read; a message without a type is a text."""
    judgement = Judgement()
    if isinstance(body, dict) and "status" in body and "type" not in body:
        _READ(body, "", judgement)
    else:
        usual = {"type": "text"} if isinstance(body, dict) and "type" not in body else {}
        check({**usual, **body} if isinstance(body, dict) else body, "", judgement)
    return judgement
