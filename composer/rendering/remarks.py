"""What of a picture is not documented, or is a stand-in: to be said where somebody points at it.

The picture shows what is most likely; this says how sure that is and who says so. Asked only when somebody points:
nothing of it runs while a message is written. Sources are those of the rules (§3 and §6), by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from composer.rendering.desktop import INSTEAD
from composer.rendering.template_buttons import ALL, OPTIONS
from composer.rendering.tree import (
    Blank,
    Button,
    DocumentRow,
    LinkCard,
    Location,
    MediaBox,
    MenuHead,
    Offer,
    Paragraph,
    Picture,
    ProductCard,
    ReadMore,
    Small,
    TemplateStandIn,
    Text,
)

OBSERVED: Final = "observed"
"""Others have seen it so; WhatsApp and Meta do not document it."""
DISPUTED: Final = "disputed"
"""Sources contradict each other, or one says so and nobody confirms it."""
STAND_IN: Final = "stand-in"
"""The phone shows something else here, which cannot be known without the file, the catalog or the place."""


_LONG = 140
"""Characters from which a text may take more lines than it folds after."""


class Remark(NamedTuple):
    """One thing to know about a part of a picture."""

    status: str
    """`observed`, `disputed` or `stand-in`."""
    sentence: str
    source: str
    """Who says so, as a sentence; empty of a stand-in."""


_FOLDED = Remark(
    OBSERVED,
    "The phone folds the text of a marketing template after about five lines; how many it really is depends on the phone.",
    "Service providers such as Bird say so, Meta does not.",
)
_LIST = Remark(
    DISPUTED,
    "WhatsApp's help describes lists for messages that people type. Sent through an API they may look different.",
    "One gateway's documentation says so, nobody confirms it.",
)
_NESTED = Remark(
    OBSERVED,
    "Marks within marks are shown together, such as bold and italic.",
    "People report it who build for WhatsApp; its help does not describe it.",
)
_LARGE = Remark(
    OBSERVED,
    "One to three emoji without a word are shown larger; how large depends on the phone.",
    "Everybody can see it in WhatsApp, its help does not describe it.",
)
_CODE_LINES = Remark(
    OBSERVED,
    "Nothing is formatted inside code.",
    "People report it who read WhatsApp's texts by program; its help does not describe it.",
)
_FOOTER = Remark(
    DISPUTED,
    "Marks in a footer are shown as typed here; the phone may format them.",
    "Meta's reference says that footers are formatted, Bird says that those of templates are not.",
)
_CLOCK = Remark(
    OBSERVED,
    "The badge names the day, then counts down, and is red in the last hour. The words on the phone may be others.",
    "Meta documents the countdown and the red, Bird the badge with its tag; nobody the words.",
)
_WAVE = Remark(
    STAND_IN,
    "The wave is made up: the sound is not loaded. Some sounds have a plain line on the phone instead.",
    "",
)
_NOT_LOADED = Remark(
    STAND_IN, "The phone shows the file itself here. Nothing is loaded unasked.", ""
)
_PAGES = Remark(
    STAND_IN,
    "The phone also shows how many pages and how large the file is, and for some a picture of the first page.",
    "",
)
_MAP = Remark(STAND_IN, "The phone shows the streets of that place.", "")
_PRODUCT = Remark(STAND_IN, "The phone shows names, prices and pictures out of the catalog.", "")
_PAGE = Remark(
    STAND_IN, "The phone shows the title and picture of the linked page, if the page has them.", ""
)
_TEMPLATE = Remark(STAND_IN, "The phone shows the template's own text with these values in it.", "")
_SHEET = Remark(
    OBSERVED,
    "How the list of all options looks is not documented; that it opens is.",
    "Meta's page on template components.",
)
_CARD = Remark(
    OBSERVED,
    "The phone crops pictures of cards to a wide shape; how wide a card is depends on the phone.",
    "Meta documents the cropping, nobody the widths.",
)
_DESKTOP = Remark(
    OBSERVED,
    "That a computer does not show this message is documented; the words it shows instead are not.",
    "Meta's pages on template components, limited-time offers and coupons.",
)


def remarks(node: object) -> tuple[Remark, ...]:
    """What to know of a node of the tree: of a bubble, a paragraph, a button, a card."""
    found = _REMARKS.get(type(node))
    return tuple(dict.fromkeys(found(node))) if found else ()


def _paragraph(node: Paragraph) -> Iterator[Remark]:
    if node.kind in ("bullet", "number"):
        yield _LIST
    if node.kind.startswith("emoji"):
        yield _LARGE
    if any(span.bold + span.italic + span.strike > 1 for span in node.spans):
        yield _NESTED
    if any(span.code and set(span.text) & set("*_~") for span in node.spans):
        yield _CODE_LINES


def _text(node: Text) -> Iterator[Remark]:
    if node.folds and (len(node.paragraphs) > node.folds or len(node.source) > _LONG):
        yield _FOLDED
    for paragraph in node.paragraphs:
        yield from _paragraph(paragraph)


def _small(node: Small) -> Iterator[Remark]:
    if set(node.text) & set("*_~`"):
        yield _FOOTER


def _media(node: MediaBox) -> Iterator[Remark]:
    yield _WAVE if node.kind == "audio" else _NOT_LOADED


def _button(node: Button) -> Iterator[Remark]:
    if node.title == ALL:
        yield _SHEET


def _blank(node: Blank) -> Iterator[Remark]:
    if node.text == INSTEAD:
        yield _DESKTOP


def _always(remark: Remark) -> Callable[[Any], Iterator[Remark]]:
    return lambda _node: iter((remark,))


_REMARKS: Final[Mapping[type[Any], Callable[[Any], Iterator[Remark]]]] = {
    Text: _text,
    Paragraph: _paragraph,
    Small: _small,
    MediaBox: _media,
    DocumentRow: _always(_PAGES),
    Location: _always(_MAP),
    ProductCard: _always(_PRODUCT),
    LinkCard: _always(_PAGE),
    TemplateStandIn: _always(_TEMPLATE),
    Offer: lambda node: iter((_CLOCK,) if node.until is not None else ()),
    ReadMore: _always(_FOLDED),
    Button: _button,
    MenuHead: lambda node: iter((_SHEET,) if node.title == OPTIONS else ()),
    Picture: _always(_CARD),
    Blank: _blank,
}
