"""What a new template can start from: whole definitions of each sort, to be written over. Data, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from composer.templates.form import BLANK


@dataclass(frozen=True, slots=True)
class Start:
    """One sort of template. Name and language are the person's own."""

    key: str
    title: str
    category: str
    components: tuple[Mapping[str, Any], ...]


def _body(text: str, *samples: str) -> dict[str, Any]:
    example = {"example": {"body_text": [list(samples)]}} if samples else {}
    return {"type": "BODY", "text": text, **example}


def _buttons(*listed: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "BUTTONS", "buttons": list(listed)}


def _reply(text: str) -> dict[str, Any]:
    return {"type": "QUICK_REPLY", "text": text}


def _link(text: str, path: str) -> dict[str, Any]:
    return {
        "type": "URL",
        "text": text,
        "url": f"https://example.com/{path}/{{{{1}}}}",
        "example": [f"https://example.com/{path}/4711"],
    }


def _card(text: str, sample: str) -> dict[str, Any]:
    header = {"type": "HEADER", "format": "IMAGE"}
    return {"components": [header, _body(text, sample), _buttons(_link("Open", "products"))]}


STARTS: Final = (
    Start("text", "Text", "UTILITY", (
        _body("Hello {{1}}, your order {{2}} is on its way. Thank you!", "Anna", "4711"),
    )),
    Start("answers", "Answers", "UTILITY", (
        _body("Hello {{1}}, does {{2}} suit you for the appointment?", "Anna", "Monday 10:30"),
        _buttons(_reply("Yes"), _reply("Another day")),
    )),
    Start("picture", "Picture and link", "MARKETING", (
        {"type": "HEADER", "format": "IMAGE"},
        _body("Hello {{1}}, this is new in our shop. Have a look!", "Anna"),
        {"type": "FOOTER", "text": "Reply STOP to hear no more from us"},
        _buttons(_link("Open", "news")),
    )),
    Start("document", "Document", "UTILITY", (
        {"type": "HEADER", "format": "DOCUMENT"},
        _body("Hello {{1}}, here is your invoice of {{2}}. Thank you!", "Anna", "25 February"),
    )),
    Start("carousel", "Carousel", "MARKETING", (
        _body("Hello {{1}}, we chose these for you.", "Anna"),
        {"type": "CAROUSEL", "cards": [
            _card("The first one for {{1}} only.", "€29"), _card("The second one for {{1}} only.", "€39"),
        ]},
    )),
    Start("offer", "Limited-time offer", "MARKETING", (
        {"type": "HEADER", "format": "IMAGE"},
        _body("Hello {{1}}, this code is for you alone.", "Anna"),
        {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon!", "has_expiration": True}},
        _buttons({"type": "COPY_CODE", "example": "AUTUMN25"}, {
            "type": "URL", "text": "Use it", "url": "https://example.com/shop?code={{1}}",
            "example": ["https://example.com/shop?code=AUTUMN25"],
        }),
    )),
    Start("code", "One-time code", "AUTHENTICATION", (
        {"type": "BODY", "add_security_recommendation": True},
        {"type": "FOOTER", "code_expiration_minutes": 10},
        _buttons({"type": "OTP", "otp_type": "COPY_CODE", "text": "Copy code"}),
    )),
)  # fmt: skip


def is_blank(definition: Mapping[str, Any]) -> bool:
    """Whether nothing was written yet but what a new definition holds, and perhaps a name and the language."""
    return definition.get("components") == BLANK["components"]


def started(definition: Mapping[str, Any], start: Start) -> dict[str, Any]:
    """The definition with what the start has for its parts; name and language stay."""
    made = {key: definition.get(key, BLANK[key]) for key in ("name", "language")}
    return {
        **made,
        "category": start.category,
        "components": [_copied(one) for one in start.components],
    }


def _copied(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copied(one) for key, one in value.items()}
    return [_copied(one) for one in value] if isinstance(value, list | tuple) else value
