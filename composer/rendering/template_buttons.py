"""The buttons under a template, by Meta's types of them, and what opens when there are many."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from composer.rendering.tongue import said
from composer.rendering.tree import Button, MenuHead, MenuRow
from composer.rendering.values import shown
from composer.templates.gaps import gaps
from composer.templates.parts import Part, text_of

MOST_SHOWN = 3
"""Buttons that stand under a template; of more, two and one that opens all (rules §3)."""
ALL = "See all options"
OPTIONS = "All options"


def button(part: Part, value: str = "") -> Button:
    """A button of a template; `value` is what a message gives it: the end of its address, its code."""
    return _GLYPHS.get(part.kind, _plain)(part, value)


def overflow(
    listed: tuple[Button, ...],
) -> tuple[tuple[Button, ...], tuple[MenuHead | MenuRow, ...]]:
    """All buttons, or the first two and one that opens all of them."""
    if len(listed) <= MOST_SHOWN:
        return listed, ()
    rows = tuple(MenuRow(one.title, "", one.glyph) for one in listed)
    return (*listed[:2], Button(said(ALL), "list")), (MenuHead(said(OPTIONS)), *rows)


_Maker = Callable[[Part, str], Button]


def _plain(part: Part, _value: str) -> Button:
    return Button(text_of(part), "open")


def _glyph(glyph: str, title: str = "") -> _Maker:
    return lambda part, _value: Button(text_of(part) or said(title), glyph)


def _link(part: Part, value: str) -> Button:
    address = shown(part.data.get("url"))
    found = gaps(address)
    if found and value:
        address = address[: found[0].start] + value
    return Button(text_of(part), "open", address)


def _coupon(part: Part, value: str) -> Button:
    return Button(text_of(part) or said("Copy offer code"), "copy", copies=value)


def _one_time(part: Part, value: str) -> Button:
    """One tap fills the code in; without a tap it fills itself in, and the button copies where that fails."""
    fills = shown(part.data.get("otp_type")).upper() == "ONE_TAP"
    filling = shown(part.data.get("autofill_text")) or said("Autofill")
    return Button(filling if fills else text_of(part) or said("Copy code"), "copy", copies=value)


_GLYPHS: Mapping[str, _Maker] = {
    "QUICK_REPLY": _glyph("reply"),
    "URL": _link,
    "PHONE_NUMBER": _glyph("phone"),
    "VOICE_CALL": _glyph("phone"),
    "POSTBACK": _glyph("reply"),
    "COPY_CODE": _coupon,
    "OTP": _one_time,
    "FLOW": _glyph("flow"),
    "CATALOG": _glyph("catalog", "View catalog"),
    "MPM": _glyph("catalog", "View items"),
    "SPM": _glyph("catalog", "View"),
}
