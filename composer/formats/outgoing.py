"""A request as the text that leaves, in the format of the account that sends it, and such a text read back.

LINK takes any number of messages to any number of recipients. Meta takes one message to one recipient, so that a request
becomes as many as it has of both, each under a refId of its own. The Cloud API gives back `biz_opaque_callback_data` in
every status (Meta reference, messages parameters): it carries our refId, unless whoever wrote the message put something
there. The On-Premises API has no such field, and its messages are known by Meta's id alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from composer.formats import link

TRACKING = "biz_opaque_callback_data"
_PART = "."
"""Between a refId and the number of a part; the refIds that are made here have none."""


def singles(request: Mapping[str, Any], format_: str) -> Iterator[dict[str, Any]]:
    """The requests, in LINK's words and each with its refId, that are sent for one in that format."""
    if format_ == "link":
        yield dict(request)
        return
    number = 0
    for message in request["messages"]:
        for destination in request["destinations"]:
            number += 1
            ref_id = request["refId"] if number == 1 else f"{request['refId']}{_PART}{number}"
            yield {
                **request, "messages": [message], "destinations": [destination], "refId": ref_id
            }  # fmt: skip


def whole_ref_id(ref_id: str) -> str:
    """The refId of the request that one of several was made of."""
    return ref_id.partition(_PART)[0]


def body_of(request: Mapping[str, Any], format_: str) -> str:
    """The text that leaves, of a request that `singles` made."""
    return link.encode(as_sent(request, format_))


def as_sent(request: Mapping[str, Any], format_: str) -> dict[str, Any]:
    """The same, as the value that the text says."""
    if format_ == "link":
        return dict(request)
    (body,) = _encoded(request, format_)
    if format_ == "cloud":
        body.setdefault(TRACKING, str(request["refId"]))
    return body


def request_of(text: str) -> dict[str, Any]:
    """What was sent, in LINK's words; its refId and what else only the account knows may be missing.

    Raises NotJsonError. What is no object is its one message.
    """
    content = link.decode(text)
    format_ = format_of(content)
    if format_ == "link":
        return dict(content)
    from composer.formats import meta_cloud, meta_onprem

    decode = meta_cloud.decode if format_ == "cloud" else meta_onprem.decode
    return decode(content).request


def format_of(content: Any) -> str:
    """Which format a body that was sent is in: "link", "cloud" or "onprem"."""
    if not isinstance(content, dict):
        return "onprem"
    if "messages" in content:
        return "link"
    return "cloud" if "messaging_product" in content else "onprem"


def without_tracking(text: str, ref_id: str) -> dict[str, Any]:
    """What was sent, in LINK's words and without the refId that was put into it: to write it anew."""
    request = request_of(text)
    for message in request.get("messages", ()):
        if isinstance(message, dict) and message.get(TRACKING) == ref_id:
            del message[TRACKING]
    return request


def renamed(text: str, old: str, new: str) -> str | None:
    """A body of Meta's under another refId, otherwise as it was; None where it is LINK's."""
    content = json.loads(text)
    if format_of(content) == "link":
        return None
    if isinstance(content, dict) and content.get(TRACKING) == old:
        content[TRACKING] = new
    return link.encode(content)


def _encoded(request: Mapping[str, Any], format_: str) -> list[dict[str, Any]]:
    # Known only to those who have such an account.
    from composer.formats import meta_cloud, meta_onprem

    encode = meta_cloud.encode if format_ == "cloud" else meta_onprem.encode
    return encode(request)
