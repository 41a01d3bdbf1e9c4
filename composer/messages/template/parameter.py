"""One value that fills a gap of a template (LINK 1.6, Parameter)."""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Annotated, Any, ClassVar
from urllib.parse import urlsplit

from composer.messages.constraints import Filled, Matches, Rule
from composer.messages.finding import MISSING, Finding, Loc
from composer.messages.parts.media_formats import ending
from composer.messages.parts.media_payload import MessageMedia
from composer.messages.payload import Payload
from composer.messages.problem import Severity
from composer.messages.template.localized import Currency, DateTime, in_seconds, whole_number
from composer.messages.tree import alike

PARAMETER = "LINK 1.6, Parameter"
_WARNING = Severity.WARNING
_UNFIT = re.compile(r"[\n\r\t]| {5,}")
_NO_CAPTION = Finding(
    "caption", "A picture, video or document in a template's header has no caption. Remove it."
)
_NO_FILENAME = Finding(
    "elsewhere",
    "Only documents have a file name. It will be sent as it is.",
    severity=_WARNING,
)


class Image(MessageMedia):
    """A picture in a header; a caption is forbidden there (decision 31)."""

    SOURCE = "LINK 1.6, Image parameter"
    KIND = "image"
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        **MessageMedia.ELSEWHERE,
        "caption": _NO_CAPTION,
        "filename": _NO_FILENAME,
    }


class Video(MessageMedia):
    """A video in a header."""

    SOURCE = "LINK 1.6, Video parameter"
    KIND = "video"
    ELSEWHERE = Image.ELSEWHERE


class Document(MessageMedia):
    """A document in a header: PDF only (decision 30)."""

    SOURCE = "LINK 1.6, Document parameter"
    KIND = "document"
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        **MessageMedia.ELSEWHERE,
        "caption": _NO_CAPTION,
    }

    filename: str | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A name that says it is something other than a PDF."""
        yield from super().rules(data)
        for key in ("link", "filename"):
            value = data.get(key)
            found = ending(_path(value)) if isinstance(value, str) else ""
            if found and found != "pdf":
                text = (
                    "{field} ends in .{ending}. The header of a template takes PDF documents only."
                )
                yield Finding("pdf-only", text, {"ending": found}, (key,), _WARNING)


def _path(link: str) -> str:
    """The path of a web address; of a file's name, the name."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    return parts.path if parts.netloc else link


class Action(Payload):
    """What a button that opens a flow or a catalog is given."""

    SOURCE = "LINK 1.6, Action parameter and Interactive action"
    ALSO: ClassVar[Mapping[str, str]] = {"flowToken": "flow_token"}
    ALSO_TEXT = (
        "LINK's table writes “{key}”, its other flow fields and Meta “{meant}”. "
        "Which of them LINK understands here is not confirmed."
    )

    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "sections": Finding(
            "elsewhere",
            "Meta's own interface knows “sections” here, LINK's specification does not. It will be sent as it is.",
            severity=_WARNING,
        )
    }

    flow_token: str | None = None
    flow_action_data: dict[str, Any] | None = None
    thumbnail_product_retailer_id: str | None = None


def expiration(value: Any) -> Finding | None:
    """What is wrong with an offer's end, in milliseconds since 1970."""
    if isinstance(value, str) and not value.strip():
        return Finding("missing", MISSING)
    number = whole_number(value)
    if number is None or number < 0:
        text = "{field} must be a moment: on the wire a whole number, the milliseconds since 1 January 1970."
        return Finding("type", text)
    if isinstance(value, str):
        text = "{field} should be a number; here it is text in quotes."
        return Finding("quoted", text, severity=_WARNING)
    if in_seconds(number):
        text = (
            "{field} looks like seconds; it must be in milliseconds, which has three digits more."
        )
        return Finding("seconds", text, severity=_WARNING)
    if number < time.time() * 1000:
        text = "{field} is a moment that is past. The recipient would see an offer that has ended."
        return Finding("past", text, severity=_WARNING)
    return None


class LimitedTimeOffer(Payload):
    """Until when an offer holds."""

    SOURCE = "LINK 1.6, Limited Time Offer parameter"

    expiration_time_ms: Annotated[Any, Rule(expiration)]


def _one_line(value: str) -> Finding | None:
    if not _UNFIT.search(value):
        return None
    text = "{field} has a line break, a tab or more than four spaces in a row; WhatsApp refuses that in a parameter."
    return Finding("unfit", text, severity=_WARNING, source="Meta error 132018")


def _coupon(value: str) -> Finding | None:
    if len(value) > COUPON:
        text = "{field} is {count} characters long. Meta takes at most {limit}; LINK's own example has 19."
        values = {"count": len(value), "limit": COUPON}
        return Finding("too-long", text, values, severity=_WARNING, source=_OFFERS)
    if value.strip() and not value.isalnum():
        text = "{field} should have letters and digits only."
        return Finding("pattern", text, severity=_WARNING, source=_OFFERS)
    return None


COUPON = 15
"""Characters of a coupon code, as Meta's page says (decision 27)."""
_OFFERS = "Meta, coupon and limited-time offer templates"


class Parameter(Payload):
    """One value. Its type names the key that holds it."""

    SOURCE = PARAMETER
    ALSO: ClassVar[Mapping[str, str]] = {
        "parameter_name": "parameterName",
        "date_time": "dateTime",
    }
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        key: Finding(
            "elsewhere",
            "Meta's own interface knows “{key}” here, LINK's specification does not. It will be sent as it is.",
            {"key": key},
            severity=_WARNING,
        )
        for key in ("location", "product")
    } | {
        "expiration_time_ms": Finding(
            "elsewhere",
            "LINK's table has “expiration_time_ms” here, its example and Meta inside of “limited_time_offer”. "
            "Which of them LINK understands is not confirmed.",
            severity=_WARNING,
        )
    }

    type: Annotated[str, Filled()]
    text: Annotated[str, Rule(_one_line)] | None = None
    parameterName: (
        Annotated[
            str,
            Matches(
                "[a-z_][a-z0-9_]*",
                "{field} may have small letters, digits and _ only.",
                Severity.WARNING,
                "Meta, template components",
            ),
        ]
        | None
    ) = None
    payload: str | None = None
    currency: Currency | None = None
    dateTime: DateTime | None = None
    image: Image | None = None
    video: Video | None = None
    document: Document | None = None
    action: Action | None = None
    coupon_code: Annotated[str, Rule(_coupon)] | None = None
    limited_time_offer: LimitedTimeOffer | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """The key that `type` names is there and not empty, and no other."""
        named = data.get("type")
        if not isinstance(named, str) or not named.strip():
            return
        kind = kind_of(data)
        if kind is None:
            text = "“{kind}” is no type of value that LINK's specification knows. It will be sent as it is."
            yield Finding("unknown-type", text, {"kind": named}, ("type",), _WARNING)
            return
        if named != kind:
            text = "“{kind}” is another spelling; LINK's own is “{meant}”. What LINK does with it is not confirmed."
            yield Finding("spelling", text, {"kind": named, "meant": kind}, ("type",), _WARNING)
        if kind == "limited_time_offer" and "expiration_time_ms" in data:
            yield from _flat(data)
        elif _empty(data.get(kind)):
            yield from (Finding("missing", MISSING, at=at) for at in missing(kind))
        for other in MEMBERS:
            if other != kind and data.get(other) is not None:
                text = "“{other}” does not belong to a value of the type “{kind}”."
                yield Finding("exclusive", text, {"kind": kind, "other": other}, (other,), _WARNING)


def _flat(data: Mapping[str, Any]) -> Iterator[Finding]:
    """LINK's table has the offer's end beside the type, its example nested (decision 24)."""
    if data.get("limited_time_offer") is not None:
        return
    found = expiration(data["expiration_time_ms"])
    if found is not None:
        yield replace(found, at=("expiration_time_ms",))


MEMBERS: Mapping[str, tuple[str, ...]] = {
    "text": (),
    "payload": (),
    "currency": ("fallbackValue", "code", "amount1000"),
    "dateTime": ("fallbackValue",),
    "image": ("link",),
    "video": ("link",),
    "document": ("link",),
    "action": (),
    "coupon_code": (),
    "limited_time_offer": ("expiration_time_ms",),
}
"""Each type, which is also the key that holds the value, and what must be in an object of it."""


def recognised(named: Any, words: Collection[str]) -> str | None:
    """The one of the specification's words that is meant, in whatever capitals and underscores; None for none of them."""
    if not isinstance(named, str):
        return None
    return named if named in words else next((word for word in words if alike(named, word)), None)


def kind_of(parameter: Any) -> str | None:
    """The specification's word for the parameter's type; None where it is none."""
    named = parameter.get("type") if isinstance(parameter, dict) else None
    return recognised(named, MEMBERS)


def missing(kind: str) -> list[Loc]:
    """The places of what must be in a parameter of that type."""
    return [(kind, key) for key in MEMBERS[kind]] or [(kind,)]


def _empty(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
