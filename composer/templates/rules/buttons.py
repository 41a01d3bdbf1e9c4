"""How many buttons of which type a definition may have, and in which order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from composer.messages.finding import Finding
from composer.messages.problem import Severity
from composer.templates.parts import Part, buttons, cards, components, first

_COMPONENTS = "Meta, template components"
_CARDS = "Meta, media card carousel templates"
_WARNING, _HINT = Severity.WARNING, Severity.HINT
MOST = 10
_MOST_OF: Mapping[str, int] = {
    "URL": 2,
    "PHONE_NUMBER": 1,
    "COPY_CODE": 1,
    "OTP": 1,
    "CATALOG": 1,
    "MPM": 1,
    "FLOW": 1,
    "VOICE_CALL": 1,
}
_CALLED: Mapping[str, str] = {
    "URL": "buttons with a web address",
    "PHONE_NUMBER": "buttons that call a number",
    "COPY_CODE": "buttons that copy a code",
    "OTP": "buttons for a one-time code",
    "CATALOG": "catalog buttons",
    "MPM": "buttons for several products",
    "FLOW": "buttons that open a flow",
    "VOICE_CALL": "buttons for a call",
}
_IN_CARDS = frozenset({"QUICK_REPLY", "URL", "PHONE_NUMBER", "SPM", ""})


def button_findings(definition: Any) -> Iterator[Finding]:
    """Of the template's own buttons, and of those of each card."""
    found = components(definition)
    yield from _list(first(found, "BUTTONS"))
    yield from _desktop(buttons(first(found, "BUTTONS")))
    for card in cards(first(found, "CAROUSEL")):
        group = first(card, "BUTTONS")
        yield from _list(group)
        for one in buttons(group):
            if one.kind not in _IN_CARDS:
                text = "A card’s buttons are quick replies, web addresses or phone numbers; “{kind}” does not belong there."
                at = (*one.at, "type")
                yield Finding(
                    "card-button", text, {"kind": one.data.get("type")}, at, source=_CARDS
                )


def _list(group: Part | None) -> Iterator[Finding]:
    if group is None:
        return
    listed = buttons(group)
    at = (*group.at, "buttons")
    if not listed and isinstance(group.data.get("buttons"), list):
        yield Finding(
            "no-buttons", "There is no button. Leave the part out.", at=at, source=_COMPONENTS
        )
    if len(listed) > MOST:
        text = "A template can have {limit} buttons; here are {count}."
        values = {"limit": MOST, "count": len(listed)}
        yield Finding("too-many", text, values, listed[MOST].at, source=_COMPONENTS)
    yield from _of_one_type(listed)
    yield from _together(listed)


def _of_one_type(listed: tuple[Part, ...]) -> Iterator[Finding]:
    for kind, most in _MOST_OF.items():
        same = [one for one in listed if one.kind == kind]
        if len(same) > most:
            text = "At most {limit} of the {kinds} may stand in a template; here are {count}."
            values = {"limit": most, "kinds": _CALLED[kind], "count": len(same)}
            yield Finding("too-many", text, values, (*same[most].at, "type"), source=_COMPONENTS)


def _together(listed: tuple[Part, ...]) -> Iterator[Finding]:
    """Quick replies stand in one group."""
    runs = [
        list(run) for reply, run in groupby(listed, lambda one: one.kind == "QUICK_REPLY") if reply
    ]
    if len(runs) > 1:
        text = "All quick replies must stand together; move this one to the others."
        yield Finding("grouping", text, at=(*runs[1][0].at, "type"), source=_COMPONENTS)


def _desktop(listed: tuple[Part, ...]) -> Iterator[Finding]:
    """What computers do not show (rules §3)."""
    replies = sum(one.kind == "QUICK_REPLY" for one in listed)
    if len(listed) >= 4 or (0 < replies < len(listed)):
        text = (
            "On computers this template cannot be read: WhatsApp there shows none with four buttons or more, or with "
            "quick replies beside other buttons. People are asked to use their phone."
        )
        at = listed[0].at[:-1]
        yield Finding("desktop", text, at=at, severity=_HINT, source=_COMPONENTS)
