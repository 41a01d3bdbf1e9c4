"""The picture of what interactive messages have: buttons that open something, the list behind one, products."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from composer.messages import preview as words
from composer.messages.tree import get, split
from composer.rendering.tongue import said
from composer.rendering.tree import Button, MenuHead, MenuRow, MenuSection, ProductCard
from composer.rendering.values import items, step, text_at

MOST_ROWS = 40
"""Rows of a menu that are drawn, more than any message may have: painting stays quick."""
PRODUCTS = "Names, prices and pictures of products come from the catalog, which is not known here."
_MORE = "Only the first {0} rows are drawn here."

MenuPart = MenuHead | MenuSection | MenuRow


def reply_buttons(part: words.ReplyButtons, message: object) -> Iterator[Button]:
    """A button for each entry of the list."""
    for button in items(get(message, split(part.at))):
        yield Button(text_at(button, part.title).strip(), "reply")


def action_button(part: words.ActionButton, message: object) -> Iterator[Button | str]:
    """The one button."""
    title = said(part.label) or text_at(message, part.at).strip()
    yield Button(title, part.glyph, text_at(message, part.link).strip())
    if part.note:
        yield part.note


def menu(part: words.Menu, message: object) -> Iterator[MenuPart | str]:
    """What opens when the button is tapped: sections and their rows."""
    yield MenuHead(said(part.label) or text_at(message, part.button).strip())
    sections = items(get(message, split(part.at)))
    left = MOST_ROWS
    for section in sections:
        rows = items(step(section, part.items))
        title = text_at(section, "title").strip()
        if title or len(sections) > 1:
            yield MenuSection(title)
        for row in rows[:left]:
            description = text_at(row, part.description).strip()
            yield MenuRow(text_at(row, part.title).strip(), description, part.glyph)
        left -= len(rows)
        if left < 0:
            yield said(_MORE).format(MOST_ROWS)
            return


def product(part: words.ProductPicture, message: object) -> Iterator[ProductCard | str]:
    """A card for a product, which is known by its id alone."""
    name = text_at(message, part.at).strip() or text_at(message, part.also).strip()
    catalog = text_at(message, part.catalog).strip()
    detail = (
        said("Your catalog")
        if part.whole
        else said("Catalog {0}").format(catalog)
        if catalog
        else ""
    )
    yield ProductCard(name or (said("The catalog's first product") if part.whole else ""), detail)
    yield said(PRODUCTS)


def products(part: words.ProductsPicture, message: object) -> Iterator[ProductCard | str]:
    """A card that counts the products."""
    sections = items(get(message, split(part.at)))
    count = sum(len(items(step(one, part.items))) for one in sections)
    yield ProductCard(products_of(count), sections_of(len(sections)))
    yield said(PRODUCTS)


def products_of(count: int) -> str:
    """So many of them, for a person; empty for none."""
    text = said("1 product") if count == 1 else said("{0} products").format(count)
    return text if count else ""


def sections_of(count: int) -> str:
    """So many of them, for a person; empty for none."""
    text = said("1 section") if count == 1 else said("{0} sections").format(count)
    return text if count else ""


PARTS: Mapping[type[Any], Callable[[Any, object], Iterator[Any]]] = {
    words.ReplyButtons: reply_buttons,
    words.ActionButton: action_button,
    words.ProductPicture: product,
    words.ProductsPicture: products,
    words.Menu: menu,
}
"""What makes the nodes of each part."""
