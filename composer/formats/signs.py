"""The keys by which requests, messages, templates, reports and answers are told apart. Each function reads one object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import islice
from typing import Any

from composer.messages import KINDS

Json = Mapping[str, Any]

ENVELOPE = frozenset(
    {
        "destinations", "eventReportGates", "relativeValidityTime", "absoluteValidityTime", "platformId",
        "platformPartnerId", "platformServiceId", "platformServiceType", "platformTransactionId", "priority",
    }
)  # fmt: skip
"""Keys around the messages that stand in nothing else (LINK 1.6, MessageRequest)."""

COMPONENTS = frozenset({"header", "body", "footer", "button", "carousel", "limited_time_offer"})
_COMPONENT_KEYS = ("parameters", "cards", "sub_type", "subType")

PARTS = frozenset(
    {
        "currency", "dateTime", "date_time", "payload", "action", "coupon_code", "reply", "header", "body", "footer",
        "button", "carousel", "limited_time_offer",
    }
)  # fmt: skip
"""Types of what stands inside a message and is none."""

_DEFINING = frozenset(
    {
        "category", "parameter_format", "allow_category_change", "message_send_ttl_seconds", "rejected_reason",
        "quality_score", "previous_category", "library_template_name", "templateId", "allowCategoryChange",
    }
)  # fmt: skip
_DEFINED = (
    "text",
    "format",
    "buttons",
    "example",
    "add_security_recommendation",
    "code_expiration_minutes",
)
_ON_PREMISES = (
    "preview_url",
    "hsm",
    "ttl",
    "context",
    "biz_opaque_callback_data",
    "recipient_identity_key_hash",
)
_OF_RECEIPTS = frozenset({"messaging_product", "status", "message_id", "typing_indicator"})
"""Keys of what marks a message as read at Meta."""
_OF_REPORTS = frozenset({"messageId", "messageIndex", "messageType", "resultDescription"})
_OF_INBOUND = frozenset(
    {"source", "destination", "providerMessageId", "providerTimestamp", "route"}
)
_INBOUND_TYPES = (
    "WHATSAPP",
    "button_reply",
    "list_reply",
    "nfm_reply",
    "KEYWORD_ROUTE",
    "SUBNUMBER_ROUTE",
)
"""What `type` says in parts of inbound messages, and in nothing that is sent."""
_LOOKED_AT = 200
"""So many elements of a list are looked at to tell what it is a list of."""


@cache
def types() -> tuple[str, ...]:
    """The types of messages, each the name of the member that holds its content."""
    return tuple(
        dict.fromkeys(kind.signature["type"] for kind in KINDS if "type" in kind.signature)
    )


@cache
def _interactive_types() -> frozenset[str]:
    path = "interactive/type"
    return frozenset(kind.signature[path] for kind in KINDS if path in kind.signature)


def _objects(value: Any) -> Iterable[Json]:
    """The first objects of a list; none if it is no list."""
    if isinstance(value, list):
        return (one for one in islice(value, _LOOKED_AT) if isinstance(one, dict))
    return ()


def is_request(value: Json) -> bool:
    """A MessageRequest, perhaps without its messages."""
    return isinstance(value.get("messages"), list) or not ENVELOPE.isdisjoint(value)


def is_report(value: Json) -> bool:
    """A delivery report of LINK."""
    return "resultCode" in value and not _OF_REPORTS.isdisjoint(value)


def is_inbound(value: Json) -> bool:
    """A message that LINK hands on from a recipient, or a part of one: its content, its message, an answer, a route."""
    if "contentType" in value or value.get("type") in _INBOUND_TYPES:
        return True
    content = value.get("content")
    return isinstance(content, dict) and (
        not _OF_INBOUND.isdisjoint(value)
        or content.get("type") == "WHATSAPP"
        or "message" in content
    )


def is_of_relay(value: Json) -> bool:
    """What a relay answers, or one event of it."""
    return {"gate", "received", "body"} <= value.keys() or {"epoch", "events"} <= value.keys()


def _changes(value: Json) -> Iterable[Json]:
    """What Meta's events are about."""
    if isinstance(value.get("statuses"), list):
        yield value
    for entry in _objects(value.get("entry")):
        for change in _objects(entry.get("changes")):
            inner = change.get("value")
            if isinstance(inner, dict):
                yield inner


def is_meta_report(value: Json) -> bool:
    """Statuses of Meta's API, without messages."""
    found = list(_changes(value))
    return any("statuses" in one for one in found) and not any("messages" in one for one in found)


def is_meta_inbound(value: Json) -> bool:
    """Any other event of Meta's API."""
    if isinstance(value.get("entry"), list) or {"from", "id", "timestamp"} <= value.keys():
        return True
    return any(
        "from" in one and ("timestamp" in one or "id" in one)
        for one in _objects(value.get("messages"))
    )


def is_answer(value: Json) -> bool:
    """What LINK or Meta answers to a request."""
    if "messageIds" in value or ("resultCode" in value and "description" in value):
        return True
    error = value.get("error")
    if isinstance(error, dict) and "message" in error and "code" in error:
        return True
    messages = list(_objects(value.get("messages")))
    return bool(messages) and all(
        "id" in one and not any(t in one for t in types()) for one in messages
    )


def is_cloud(value: Json) -> bool:
    """A request of Meta's Cloud API."""
    return "messaging_product" in value


def is_on_premises(value: Json) -> bool:
    """A request of Meta's On-Premises API: LINK's message has no recipient, but for one example (decision 72)."""
    if "recipient_type" in value or isinstance(value.get("hsm"), dict) or _is_receipt(value):
        return True
    if "to" not in value:
        return False
    return any(key in value for key in _ON_PREMISES) or _is_message(value)


def _is_message(value: Json) -> bool:
    """Whether it has a message's content, and not the one that LINK's example has beside a recipient."""
    part = value.get("interactive")
    if isinstance(part, dict) and part.get("type") == "location_request_message":
        return False
    return any(isinstance(value.get(type_), dict | list) for type_ in types())


def _is_receipt(value: Json) -> bool:
    return value.get("status") == "read" and value.keys() <= _OF_RECEIPTS


def has_message(value: Json) -> bool:
    """Whether a request of Meta's has a message to send, or the beginning of one."""
    return "type" in value or "hsm" in value or any(type_ in value for type_ in types())


def is_definition(value: Json) -> bool:
    """A template as it is created, or a list of them, not as it is sent."""
    if isinstance(value.get("data"), list):
        return any(_is_one_definition(one) for one in _objects(value["data"]))
    return _is_one_definition(value)


def _is_one_definition(value: Json) -> bool:
    if "template" in value or "interactive" in value:
        return False
    components = list(_objects(value.get("components")))
    if ("name" in value or components) and not _DEFINING.isdisjoint(value):
        return True
    return any(_defines(one) for one in components) or _defines(value)


def _defines(component: Json) -> bool:
    """Whether a component says what a template is, and not what fills it."""
    named = component.get("type")
    if not isinstance(named, str) or named.lower() not in COMPONENTS | {"buttons"}:
        return False
    if "parameters" in component or "action" in component:
        return False
    return any(key in component for key in _DEFINED)


def is_template(value: Json) -> bool:
    """A template as it is sent, without the message around it."""
    if "type" in value:
        return False
    return ("name" in value and "language" in value) or isinstance(value.get("components"), list)


def is_component(value: Json) -> bool:
    """A component of a template as it is sent."""
    named = value.get("type")
    return (
        isinstance(named, str)
        and named.lower() in COMPONENTS
        and any(key in value for key in _COMPONENT_KEYS)
    )


def is_interactive(value: Json) -> bool:
    """An interactive part without the message around it."""
    named = value.get("type")
    known = isinstance(named, str) and named in _interactive_types()
    return known and "interactive" not in value and ("action" in value or "body" in value)
