"""A picture in words, for a screen reader: one sentence per line, looks and places named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from composer.rendering.tree import (
    Blank,
    Button,
    ContactCard,
    DocumentRow,
    LinkCard,
    Location,
    MediaBox,
    MenuHead,
    MenuRow,
    MenuSection,
    Offer,
    Paragraph,
    Picture,
    ProductCard,
    ReadMore,
    Small,
    Span,
    TemplateStandIn,
    Text,
    Title,
)

_LEAD = {"bullet": "bullet: ", "quote": "quote: "}


def speech(picture: Picture) -> str:
    """What the phone shows, in the order in which it is read."""
    lines = [line for node in picture.bubble for line in _NODES[type(node)](node)]
    count = len(picture.buttons)
    for number, button in enumerate(picture.buttons, 1):
        leads = f", opens {button.link}" if button.link else ""
        leads += f", copies {button.copies}" if button.copies else ""
        lines.append(f"button {number} of {count}: {button.title or 'no title yet'}{leads}")
    lines += [_MENU[type(part)](part) for part in picture.menu]
    for number, card in enumerate(picture.cards, 1):
        said = speech(card).splitlines()
        lines += [f"card {number} of {len(picture.cards)}, {line}" for line in said]
    lines += [f"note: {note}" for note in picture.notes]
    lines += [f"on a computer: {reason}" for reason in picture.phone_only]
    return "\n".join(lines)


def part(node: object) -> str:
    """One node of a bubble, one button or one part of a menu, by itself."""
    if isinstance(node, Button):
        return f"button: {node.title or 'no title yet'}"
    if isinstance(node, Paragraph):
        return _paragraph(node)
    menu = _MENU.get(type(node))
    return menu(node) if menu else "\n".join(_NODES[type(node)](node))


_GAPS = {"filled": "filled in", "open": "gap"}


def _span(span: Span) -> str:
    looks = {"bold": span.bold, "italic": span.italic, "struck through": span.strike}
    names = [name for name, on in looks.items() if on]
    names += ["code"] if span.code else []
    names += ["link"] if span.link else []
    names += [_GAPS[span.gap]] if span.gap else []
    return f"{' '.join(names)}: {span.text};" if names else span.text


def _paragraph(paragraph: Paragraph) -> str:
    lead = _LEAD.get(paragraph.kind, f"{paragraph.marker} " if paragraph.marker else "")
    return lead + _spans(paragraph.spans)


def _spans(spans: tuple[Span, ...]) -> str:
    return " ".join(part for span in spans if (part := _span(span).strip())).rstrip(";")


def _offer(node: Offer) -> list[str]:
    known = node.left[:1].lower() + node.left[1:] or f"ends {node.ends}"
    ends = known if node.filled else node.ends and "its end is not given yet"
    code = f"code {node.code}" if node.code else ""
    return [", ".join(filter(None, (f"offer: {node.text}", ends, code)))]


def _text(node: Text) -> list[str]:
    lines = [line for one in node.paragraphs if (line := _paragraph(one))]
    return [*lines, f"folded after {node.folds} lines on the phone"] if node.folds else lines


def _media(node: MediaBox) -> list[str]:
    return [f"{node.kind} from {node.source}" if node.source else f"{node.kind}, not chosen yet"]


def _document(node: DocumentRow) -> list[str]:
    name = node.filename or "no file name"
    details = [node.type, f"from {node.source}" if node.source else "not chosen yet"]
    return [", ".join([f"document: {name}", *filter(None, details)])]


def _location(node: Location) -> list[str]:
    where = f"latitude {node.latitude or 'missing'}, longitude {node.longitude or 'missing'}"
    return [", ".join(["location", *filter(None, (node.name, node.address)), where])]


def _contact(node: ContactCard) -> list[str]:
    return [" ".join(filter(None, (f"contact: {node.name or 'no name yet'}", node.detail)))]


def _product(node: ProductCard) -> list[str]:
    return [", ".join(filter(None, (f"product: {node.title or 'not chosen yet'}", node.detail)))]


def _template(node: TemplateStandIn) -> list[str]:
    language = node.language or "no language yet"
    lines = [f"template: {node.name or 'no name yet'}, language {language}"]
    for gap in node.gaps:
        value = f"filled with {gap.value}" if gap.filled else "not filled"
        bare = gap.label.strip("{}")
        called = f"gap {bare}" if bare != gap.label else bare.lower()
        lines.append(f"{gap.where} {called}: {value}".strip())
    return lines


def _menu_row(row: MenuRow) -> str:
    return ", ".join(filter(None, (f"row: {row.title or 'no title yet'}", row.description)))


_MENU: Mapping[type[Any], Callable[[Any], str]] = {
    MenuHead: lambda head: f"the button opens: {head.title or 'a list'}",
    MenuSection: lambda section: f"section: {section.title or 'no title yet'}",
    MenuRow: _menu_row,
    ReadMore: lambda more: f"read more: {more.hidden} lines",
}
"""What says each part of a menu."""

_NODES: Mapping[type[Any], Callable[[Any], list[str]]] = {
    Title: lambda node: [f"header: {_spans(node.spans) if node.spans else node.text}"],
    Text: _text,
    Small: lambda node: [f"footer: {node.text}"],
    MediaBox: _media,
    DocumentRow: _document,
    Location: _location,
    ContactCard: _contact,
    ProductCard: _product,
    LinkCard: lambda node: [f"link card: {node.host}"],
    TemplateStandIn: _template,
    Offer: _offer,
    Blank: lambda node: [node.text],
}
"""What says each node."""
