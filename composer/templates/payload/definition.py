"""The payload of a definition: as it is created, and as Meta keeps it (Meta, template components; rules §1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from composer.messages.constraints import Filled, Matches, Rule
from composer.messages.finding import Finding
from composer.messages.parts.languages import LANGUAGES, meant
from composer.messages.payload import Payload
from composer.messages.problem import Severity
from composer.templates.parts import CATEGORIES, PARAMETER_FORMATS, is_stored, word
from composer.templates.payload.component import Component
from composer.templates.payload.variants import ByType

SOURCE = "Meta, template overview"
_LANGUAGES = "LINK 1.6, Supported languages"
_LEGACY = (
    *("ISSUE_RESOLUTION", "SHIPPING_UPDATE", "TICKET_UPDATE", "TRANSACTIONAL", "ACCOUNT_UPDATE"),
    *("ALERT_UPDATE", "APPOINTMENT_UPDATE", "AUTO_REPLY", "PAYMENT_UPDATE", "OTP"),
    *("PERSONAL_FINANCE_UPDATE", "RESERVATION_UPDATE", "TRANSPORTATION_UPDATE"),
)
_WARNING = Severity.WARNING


def _language(code: str) -> Finding | None:
    if code in LANGUAGES or not code.strip():
        return None
    text, values = (
        "“{code}” is not one of the languages that the specification lists.",
        {"code": code},
    )
    near = meant(code)
    if near:
        text, values = text + " Is “{meant}” meant?", values | {"meant": near}
    return Finding("language", text, values, severity=_WARNING, source=_LANGUAGES)


def _parameter_format(value: str) -> Finding | None:
    if not value.strip() or word(value, PARAMETER_FORMATS):
        return None
    return Finding("enumeration", "{field} must be “POSITIONAL” or “NAMED”.")


class Definition(Payload):
    """A template: what is sent to create it, and what Meta says of it later. All other keys are kept and said."""

    SOURCE = SOURCE

    name: Annotated[
        str,
        Filled(),
        Matches(
            "[a-z0-9_]{1,512}", "{field} may have small letters, digits and _ only, at most 512."
        ),
    ]
    language: Annotated[str, Filled(), Rule(_language)]
    category: Annotated[str, Filled()]
    parameter_format: Annotated[str, Rule(_parameter_format)] | None = None
    allow_category_change: bool | None = None
    message_send_ttl_seconds: int | None = None
    sub_category: str | None = None
    cta_url_link_tracking_opted_out: bool | None = None
    components: list[Annotated[Component, ByType()]]
    id: Any = None
    status: str | None = None
    quality_score: Any = None
    rejected_reason: str | None = None
    previous_category: str | None = None
    correct_category: str | None = None
    last_updated_time: Any = None
    library_template_name: str | None = None
    rejection_info: Any = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """The category, and what the parts are to each other."""
        from composer.templates.together import together  # it reads what is below this module

        yield from _category(data)
        yield from _lifetime(data)
        yield from together(data)


def _category(data: dict[str, Any]) -> Iterator[Finding]:
    given = data.get("category")
    if not isinstance(given, str) or not given.strip():
        return
    kind = word(given, CATEGORIES)
    if kind:
        if kind != given:
            text = "“{given}” is usually written “{meant}”. Meta takes either."
            values = {"given": given, "meant": kind}
            yield Finding("spelling", text, values, ("category",), Severity.HINT)
        return
    old = word(given, _LEGACY)
    text = "“{given}” is no category. It must be MARKETING, UTILITY or AUTHENTICATION."
    if old:
        text = "“{given}” was a category until 2023. New templates are MARKETING, UTILITY or AUTHENTICATION."
    severity = _WARNING if old and is_stored(data) else Severity.ERROR
    yield Finding("category", text, {"given": given}, ("category",), severity)


_LIFETIMES = {
    "AUTHENTICATION": (30, 900),
    "UTILITY": (30, 43_200),
    "MARKETING": (43_200, 2_592_000),
}
"""Seconds for which delivery is tried; −1 stands for 30 days where the category knows it."""


def _lifetime(data: dict[str, Any]) -> Iterator[Finding]:
    seconds = data.get("message_send_ttl_seconds")
    bounds = _LIFETIMES.get(word(data.get("category"), CATEGORIES))
    if not isinstance(seconds, int) or isinstance(seconds, bool) or bounds is None:
        return
    least, most = bounds
    if least <= seconds <= most or (seconds == -1 and least < most <= 43_200):
        return
    text = "{field} should be between {least} and {most} seconds for this category."
    values = {"least": least, "most": most}
    at = ("message_send_ttl_seconds",)
    yield Finding("lifetime", text, values, at, _WARNING, "Meta, time to live of templates")
