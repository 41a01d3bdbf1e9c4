"""A picture in words, for a screen reader: one sentence per line, looks and places named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from composer.rendering.tongue import said
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

_LEAD = {"bullet": "bullet: {0}", "quote": "quote: {0}"}


def speech(picture: Picture) -> str:
    """What the phone shows, in the order in which it is read."""
    lines = [line for node in picture.bubble for line in _NODES[type(node)](node)]
    count = len(picture.buttons)
    for number, button in enumerate(picture.buttons, 1):
        told = [said("button {0} of {1}: {2}").format(number, count, _title(button.title))]
        told += [said("opens {0}").format(button.link)] if button.link else []
        told += [said("copies {0}").format(button.copies)] if button.copies else []
        lines.append(", ".join(told))
    lines += [_MENU[type(part)](part) for part in picture.menu]
    for number, card in enumerate(picture.cards, 1):
        which = said("card {0} of {1}").format(number, len(picture.cards))
        lines += [f"{which}, {line}" for line in speech(card).splitlines()]
    lines += [said("note: {0}").format(note) for note in picture.notes]
    lines += [said("on a computer: {0}").format(reason) for reason in picture.phone_only]
    return "\n".join(lines)


def part(node: object) -> str:
    """One node of a bubble, one button or one part of a menu, by itself."""
    if isinstance(node, Button):
        return said("button: {0}").format(_title(node.title))
    if isinstance(node, Paragraph):
        return _paragraph(node)
    menu = _MENU.get(type(node))
    return menu(node) if menu else "\n".join(_NODES[type(node)](node))


def _title(text: str) -> str:
    return text or said("no title yet")


_GAPS = {"filled": "filled in", "open": "gap"}


def _span(span: Span) -> str:
    looks = {"bold": span.bold, "italic": span.italic, "struck through": span.strike}
    names = [name for name, on in looks.items() if on]
    names += ["code"] if span.code else []
    names += ["link"] if span.link else []
    names += [_GAPS[span.gap]] if span.gap else []
    return f"{' '.join(map(said, names))}: {span.text};" if names else span.text


def _paragraph(paragraph: Paragraph) -> str:
    spoken = _spans(paragraph.spans)
    if paragraph.kind in _LEAD:
        return said(_LEAD[paragraph.kind]).format(spoken)
    return f"{paragraph.marker} {spoken}" if paragraph.marker else spoken


def _spans(spans: tuple[Span, ...]) -> str:
    return " ".join(part for span in spans if (part := _span(span).strip())).rstrip(";")


def _offer(node: Offer) -> list[str]:
    known = node.left[:1].lower() + node.left[1:] or said("ends {0}").format(node.ends)
    ends = known if node.filled else node.ends and said("its end is not given yet")
    code = said("code {0}").format(node.code) if node.code else ""
    return [", ".join(filter(None, (said("offer: {0}").format(node.text), ends, code)))]


def _text(node: Text) -> list[str]:
    lines = [line for one in node.paragraphs if (line := _paragraph(one))]
    return (
        [*lines, said("folded after {0} lines on the phone").format(node.folds)]
        if node.folds
        else lines
    )


def _media(node: MediaBox) -> list[str]:
    form = "{0} from {1}" if node.source else "{0}, not chosen yet"
    return [said(form).format(said(_KINDS.get(node.kind, node.kind)), node.source)]


_KINDS = {"image": "image", "video": "video", "audio": "audio", "sticker": "sticker", "gif": "gif"}
"""What media are called."""


def _document(node: DocumentRow) -> list[str]:
    name = node.filename or said("no file name")
    details = [
        node.type,
        said("from {0}").format(node.source) if node.source else said("not chosen yet"),
    ]
    return [", ".join([said("document: {0}").format(name), *filter(None, details)])]


def _location(node: Location) -> list[str]:
    missing = said("missing")
    where = said("latitude {0}, longitude {1}").format(
        node.latitude or missing, node.longitude or missing
    )
    return [", ".join([said("location"), *filter(None, (node.name, node.address)), where])]


def _contact(node: ContactCard) -> list[str]:
    return [
        " ".join(
            filter(
                None, (said("contact: {0}").format(node.name or said("no name yet")), node.detail)
            )
        )
    ]


def _product(node: ProductCard) -> list[str]:
    told = said("product: {0}").format(node.title or said("not chosen yet"))
    return [", ".join(filter(None, (told, node.detail)))]


def _template(node: TemplateStandIn) -> list[str]:
    language = node.language or said("no language yet")
    name = node.name or said("no name yet")
    lines = [said("template: {0}, language {1}").format(name, language)]
    for gap in node.gaps:
        value = said("filled with {0}").format(gap.value) if gap.filled else said("not filled")
        bare = gap.label.strip("{}")
        called = said("gap {0}").format(bare) if bare != gap.label else bare.lower()
        lines.append(f"{gap.where} {called}: {value}".strip())
    return lines


def _menu_row(row: MenuRow) -> str:
    return ", ".join(filter(None, (said("row: {0}").format(_title(row.title)), row.description)))


_MENU: Mapping[type[Any], Callable[[Any], str]] = {
    MenuHead: lambda head: said("the button opens: {0}").format(head.title or said("a list")),
    MenuSection: lambda section: said("section: {0}").format(_title(section.title)),
    MenuRow: _menu_row,
    ReadMore: lambda more: said("read more: {0} lines").format(more.hidden),
}
"""What says each part of a menu."""

_NODES: Mapping[type[Any], Callable[[Any], list[str]]] = {
    Title: lambda node: [
        said("header: {0}").format(_spans(node.spans) if node.spans else node.text)
    ],
    Text: _text,
    Small: lambda node: [said("footer: {0}").format(node.text)],
    MediaBox: _media,
    DocumentRow: _document,
    Location: _location,
    ContactCard: _contact,
    ProductCard: _product,
    LinkCard: lambda node: [said("link card: {0}").format(node.host)],
    TemplateStandIn: _template,
    Offer: _offer,
    Blank: lambda node: [node.text],
}
"""What says each node."""
