"""Whether a definition would be taken: its shape, then what Meta asks of its components together ("rules" §1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import groupby
from typing import Any, Final

from composer.sandbox.judging import Judgement
from composer.sandbox.templates import shapes
from composer.sandbox.templates.parts import Definition, Part, definition_of, word
from composer.sandbox.templates.places import (
    judge_places,
    judge_samples,
    judge_surroundings,
    places,
)

NO_BODY_TEXT: Final = 2388042
_MARKDOWN = re.compile(r"[*_~`\n]")
_MOST_OF = {
    "URL": 2,
    "PHONE_NUMBER": 1,
    "COPY_CODE": 1,
    "OTP": 1,
    "CATALOG": 1,
    "MPM": 1,
    "FLOW": 1,
}
"""Buttons of one type in a template; ten of any other."""
_IN_CARDS = frozenset({"QUICK_REPLY", "URL", "PHONE_NUMBER", "SPM"})


def review(body: Any) -> Judgement:
    """Judge a definition; each fault carries Meta's code where one is known."""
    judgement = Judgement()
    shapes.DEFINITION(body, "", judgement)
    if not judgement.faults:
        _once_each(body["components"], "components", judgement)
    if not judgement.faults:
        definition = definition_of(body)
        for rule in _RULES:
            rule(definition, judgement)
    return judgement


def _once_each(components: Any, path: str, judgement: Judgement) -> None:
    """No component comes twice, neither of the template nor of a card."""
    given: set[str] = set()
    for place, one in enumerate(components):
        kind = word(one["type"])
        if kind in given:
            judgement.refuse(f"{path}[{place}]", f"is a second {kind}")
        given.add(kind)
        for number, card in enumerate(one["cards"] if kind == "CAROUSEL" else ()):
            _once_each(card["components"], f"{path}[{place}].cards[{number}].components", judgement)


def _headers(definition: Definition, judgement: Judgement) -> None:
    for parts, _card in definition.levels:
        header = parts.get("HEADER")
        if header is None or word(header.fields["format"]) != "TEXT":
            continue
        text, path = header.fields["text"], f"{header.path}.text"
        judge_places(text, path, judgement, named=definition.named)
        if len(places(text)) > 1:
            judgement.refuse(path, f"has more than one place ({shapes.HEADER_WRONG})")
        if _MARKDOWN.search(re.sub(r"\{\{.*?\}\}", "", text)):
            judgement.refuse(path, f"has a line break or * _ ~ ` in it ({shapes.HEADER_WRONG})")
        judge_samples(
            text, header.fields.get("example"), "header_text", header.path, judgement,
            named=definition.named,
        )  # fmt: skip


def _bodies(definition: Definition, judgement: Judgement) -> None:
    if "BODY" not in definition.parts:
        judgement.refuse("components", f"has no BODY ({shapes.BODY_WRONG})")
    if definition.category == "AUTHENTICATION":
        return
    for parts, card in definition.levels:
        body = parts.get("BODY")
        if body is None:
            continue
        text, path = body.fields.get("text"), f"{body.path}.text"
        if text is None:
            judgement.refuse(path, f"is missing ({shapes.BODY_WRONG})")
            continue
        most = shapes.CARD_BODY_MOST if card else shapes.BODY_MOST
        if not card and "LIMITED_TIME_OFFER" in parts:
            most = shapes.OFFER_BODY_MOST
        shapes.up_to(most)(text, path, judgement)
        judge_places(text, path, judgement, named=definition.named)
        judge_surroundings(text, path, judgement)
        judge_samples(
            text, body.fields.get("example"), "body_text", body.path, judgement,
            named=definition.named,
        )  # fmt: skip
        if body.fields.get("add_security_recommendation") is not None:
            judgement.refuse(
                f"{body.path}.add_security_recommendation", "is for AUTHENTICATION alone"
            )


def _footers(definition: Definition, judgement: Judgement) -> None:
    footer = definition.parts.get("FOOTER")
    if footer is None or definition.category == "AUTHENTICATION":
        return
    if footer.fields.get("text") is None:
        judgement.refuse(f"{footer.path}.text", f"is missing ({shapes.FOOTER_WRONG})")
    elif "{{" in footer.fields["text"]:
        judgement.refuse(f"{footer.path}.text", f"must not have places ({shapes.FOOTER_WRONG})")
    if footer.fields.get("code_expiration_minutes") is not None:
        judgement.refuse(f"{footer.path}.code_expiration_minutes", "is for AUTHENTICATION alone")


def _buttons(definition: Definition, judgement: Judgement) -> None:
    for parts, card in definition.levels:
        group = parts.get("BUTTONS")
        if group is None:
            continue
        kinds = [kind for kind, *_ in group.buttons]
        path = f"{group.path}.buttons"
        for kind in dict.fromkeys(kinds):
            if kinds.count(kind) > _MOST_OF.get(kind, 10):
                judgement.refuse(
                    path, f"has {kinds.count(kind)} of type {kind}; at most {_MOST_OF[kind]}"
                )
        runs = [kind == "QUICK_REPLY" for kind in kinds]
        if [is_reply for is_reply, _ in groupby(runs)].count(True) > 1:
            judgement.refuse(path, "has quick replies that do not stand together")
        if "OTP" in kinds and definition.category != "AUTHENTICATION":
            judgement.refuse(path, "has a button of type OTP, which is for AUTHENTICATION alone")
        if card and not set(kinds) <= _IN_CARDS:
            judgement.refuse(path, f"may have {', '.join(sorted(_IN_CARDS))} alone in a card")
        for kind, one, where in group.buttons:
            if kind == "URL":
                _link(one, where, judgement)


def _link(button: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    url = button["url"]
    fixed = re.sub(r"\{\{[^{}]*\}\}$", "", url)
    if "{{" in fixed or "}}" in fixed:
        judgement.refuse(f"{path}.url", "may have one place, and that at its end")
    elif fixed != url and button.get("example") is None:
        judgement.refuse(f"{path}.example", "is missing: the link has a place")
    shapes.WEB_LINK(fixed.lower(), f"{path}.url", judgement)


def _category(definition: Definition, judgement: Judgement) -> None:
    for kind in ("CAROUSEL", "LIMITED_TIME_OFFER"):
        if kind in definition.parts and definition.category != "MARKETING":
            judgement.refuse(definition.parts[kind].path, "is for the category MARKETING alone")
    header = definition.parts.get("HEADER")
    if header and word(header.fields["format"]) == "GIF" and definition.category != "MARKETING":
        judgement.refuse(f"{header.path}.format", "GIF is for the category MARKETING alone")


def _authentication(definition: Definition, judgement: Judgement) -> None:
    if definition.category != "AUTHENTICATION":
        return
    body, footer = definition.parts.get("BODY"), definition.parts.get("FOOTER")
    if body is not None and body.fields.get("text") is not None:
        judgement.refuse(
            f"{body.path}.text", f"must be left out: the words are Meta's ({NO_BODY_TEXT})"
        )
    if footer is not None and footer.fields.get("text") is not None:
        judgement.refuse(f"{footer.path}.text", "must be left out: the words are Meta's")
    for kind, part in definition.parts.items():
        if kind in {"HEADER", "CAROUSEL", "LIMITED_TIME_OFFER"}:
            judgement.refuse(part.path, "is not allowed in the category AUTHENTICATION")
    group = definition.parts.get("BUTTONS")
    if group is None or [kind for kind, *_ in group.buttons] != ["OTP"]:
        judgement.refuse("components", "needs BUTTONS with one button of type OTP")


def _carousel(definition: Definition, judgement: Judgement) -> None:
    if not definition.cards:
        return
    path = definition.parts["CAROUSEL"].path
    for place, card in enumerate(definition.cards):
        header, group = card.get("HEADER"), card.get("BUTTONS")
        formats = ("IMAGE", "VIDEO", "PRODUCT")
        if header is None or word(header.fields["format"]) not in formats:
            judgement.refuse(f"{path}.cards[{place}]", "needs a HEADER of format IMAGE or VIDEO")
        if group is None or len(group.buttons) > 2:
            judgement.refuse(f"{path}.cards[{place}]", "needs one or two buttons")
    if len({_frame(card) for card in definition.cards}) > 1:
        judgement.refuse(
            f"{path}.cards", "are not alike: every card has the same components and buttons"
        )
    for kind in ("HEADER", "FOOTER", "BUTTONS"):
        if kind in definition.parts:
            judgement.note(
                definition.parts[kind].path, "stands beside a carousel, where Meta has a body alone"
            )


def _frame(card: Mapping[str, Part]) -> tuple[Any, ...]:
    header, group = card.get("HEADER"), card.get("BUTTONS")
    format_ = word(header.fields["format"]) if header else ""
    return format_, "BODY" in card, tuple(kind for kind, *_ in group.buttons) if group else ()


def _offer(definition: Definition, judgement: Judgement) -> None:
    if "LIMITED_TIME_OFFER" not in definition.parts:
        return
    header, group = definition.parts.get("HEADER"), definition.parts.get("BUTTONS")
    if header and word(header.fields["format"]) not in {"IMAGE", "VIDEO"}:
        judgement.refuse(header.path, "must be IMAGE or VIDEO beside a limited time offer")
    if "FOOTER" in definition.parts:
        judgement.refuse(
            definition.parts["FOOTER"].path, "is not allowed beside a limited time offer"
        )
    kinds = [kind for kind, *_ in group.buttons] if group else []
    where = group.path if group else "components"
    if kinds not in (["URL"], ["COPY_CODE", "URL"]):
        judgement.refuse(
            where,
            "must have a URL button, and before it at most COPY_CODE, in a limited time offer",
        )
    for kind, one, path in group.buttons if group else ():
        code = one.get("example") if kind == "COPY_CODE" else None
        code = code[0] if isinstance(code, list) else code
        if code is not None:
            shapes.up_to(shapes.OFFER_CODE_MOST)(code, f"{path}.example", judgement)


_RULES: tuple[Callable[[Definition, Judgement], None], ...] = (
    _headers,
    _bodies,
    _footers,
    _buttons,
    _category,
    _authentication,
    _carousel,
    _offer,
)
"""What the components must be together, once each is right by itself."""
