"""What a message gives the buttons of its template: of each type, the slot's own fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from composer.templates.gaps import gaps
from composer.templates.parts import Part, text_of
from composer.templates.payload import samples


def _reply(part: Part) -> dict[str, Any]:
    label = text_of(part)
    return {
        "type": "payload",
        "sub_type": "quickReply",
        "label": f"Answer of “{label}”",
        "sample": label or "yes",
        "default": label,
        "needed": False,
    }


def _link(part: Part) -> dict[str, Any] | None:
    url = part.data.get("url")
    found = gaps(url)
    if not found or not isinstance(url, str):
        return None
    fixed = url[: found[0].start]
    sample = samples.one(part.data.get("example"))
    ending = sample.removeprefix(fixed) if sample.startswith(fixed) else sample
    if ending.startswith(("http://", "https://")):
        ending = "4711"  # the sample is of another address: its end cannot be told
    return {
        "type": "text",
        "sub_type": "url",
        "label": f"End of the address of “{text_of(part)}”",
        "name": found[0].name,
        "sample": ending or "4711",
        "context": (fixed, ""),
    }


def _code(part: Part) -> dict[str, Any]:
    return {
        "type": "coupon_code",
        "sub_type": "copy_code",
        "label": "Code to copy",
        "sample": samples.one(part.data.get("example")) or "AUTUMN25",
    }


def _one_time(part: Part) -> dict[str, Any]:
    return {
        "type": "text",
        "sub_type": "url",
        "label": f"The code of “{text_of(part)}”",
        "name": "1",
        "sample": "482913",
    }


def _flow(part: Part) -> dict[str, Any]:
    return {
        "type": "action",
        "sub_type": "flow",
        "label": f"Flow token of “{text_of(part)}”",
        "sample": {"flow_token": "booking-4711"},
        "default": {"flow_token": "unused"},
        "needed": False,
    }


def _catalog(part: Part) -> dict[str, Any]:
    return {
        "type": "action",
        "sub_type": "catalog",
        "label": f"Product for the picture of “{text_of(part)}”",
        "sample": {"thumbnail_product_retailer_id": "2lc20305pt"},
        "default": {},
        "needed": False,
    }


def _products(part: Part) -> dict[str, Any]:
    section = {"title": "New", "product_items": [{"product_retailer_id": "2lc20305pt"}]}
    return {
        "type": "action",
        "sub_type": "mpm",
        "label": f"Products of “{text_of(part)}”",
        "sample": {"thumbnail_product_retailer_id": "2lc20305pt", "sections": [section]},
        "default": {"thumbnail_product_retailer_id": "", "sections": []},
    }


GIVEN: Mapping[str, Callable[[Part], dict[str, Any] | None]] = {
    "QUICK_REPLY": _reply,
    "URL": _link,
    "COPY_CODE": _code,
    "OTP": _one_time,
    "FLOW": _flow,
    "CATALOG": _catalog,
    "MPM": _products,
}
"""Of the buttons that a message gives something: what. All others stand in the template whole."""
