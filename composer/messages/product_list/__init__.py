"""Several products of a catalog (LINK 1.6, Interactive message, type product_list)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.interactive import (
    BODY_PART,
    BODY_WORDS,
    FOOTER_PART,
    FOOTER_WORDS,
    HEADER_PART,
    NEEDED_HEADER_WORDS,
)
from composer.messages.parts.products import CATALOG_WORDS, product_id
from composer.messages.preview import ActionButton, Menu, Preview, ProductsPicture
from composer.messages.words import Cards, Text


def _section(title: str, *products: str) -> dict[str, object]:
    items = [{"product_retailer_id": product} for product in products]
    return {"title": title, "product_items": items}


def _sample(title: str, header: str, body: str, *sections: dict[str, object]) -> Sample:
    interactive = {
        "type": "product_list",
        "header": {"type": "text", "text": header},
        "body": {"text": body},
        "action": {"catalog_id": "194836987003835", "sections": list(sections)},
    }
    return Sample(title, {"type": "interactive", "interactive": interactive})


KIND = Kind(
    key="product-list",
    title="Several products",
    group="Interactive",
    icon="shopping-cart",
    summary="Up to 30 products of your catalog",
    help=(
        "A choice of up to 30 products of the catalog that is linked to your WhatsApp Business Account, in sections. "
        "The recipient opens it, fills a cart and sends it to you as an order."
    ),
    signature={"type": "interactive", "interactive/type": "product_list"},
    payload="composer.messages.product_list.payload:ProductListMessage",
    form=(
        NEEDED_HEADER_WORDS,
        BODY_WORDS,
        FOOTER_WORDS,
        CATALOG_WORDS,
        Cards(
            at="interactive/action/sections",
            label="Sections",
            help="The products are divided into one to ten sections, each with a title.",
            noun="Section {n}",
            add="Add a section",
            least=1,
            most=10,
            blank={"title": "", "product_items": [{"product_retailer_id": ""}]},
            words=(
                Text(
                    at="title",
                    label="Section title",
                    help="The heading above the section's products.",
                    placeholder="For rainy days",
                ),
                Cards(
                    at="product_items",
                    label="Products",
                    help="At least one. There may be 30 in all sections together.",
                    noun="Product {n}",
                    add="Add a product",
                    least=1,
                    most=30,
                    blank={"product_retailer_id": ""},
                    words=(product_id("product_retailer_id"),),
                ),
            ),
        ),
    ),
    preview=Preview(
        parts=(
            ProductsPicture("interactive/action/sections", items="product_items"),
            HEADER_PART,
            BODY_PART,
            FOOTER_PART,
            ActionButton("catalog", label="View items"),
            Menu(
                "interactive/action/sections",
                items="product_items",
                title="product_retailer_id",
                label="Items",
                glyph="catalog",
            ),
        )
    ),
    gist=("interactive/body/text", "interactive/header/text"),
    blank={
        "interactive": {
            "header": {"type": "text", "text": ""},
            "body": {"text": ""},
            "action": {
                "catalog_id": "",
                "sections": [{"title": "", "product_items": [{"product_retailer_id": ""}]}],
            },
        }
    },
    samples=(
        _sample(
            "Ready for autumn",
            "Ready for autumn ☔",
            "These keep you dry. All of them are in stock, and shipping is *free* this week.",
            _section("Jackets", "jacket-rain-blue-m", "jacket-rain-green-m"),
            _section("Boots", "boot-rubber-40", "boot-rubber-41", "boot-rubber-42"),
        ),
        _sample(
            "Order again",
            "Your usual groceries",
            "Same as last week? Change what you like before you order.",
            _section("Fruit and vegetables", "APPLE-1KG", "CARROT-1KG"),
        ),
    ),
)
