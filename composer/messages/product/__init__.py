"""A single product of a catalog (LINK 1.6, Interactive message, type product)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.interactive import BODY_PART, BODY_WORDS, FOOTER_PART, FOOTER_WORDS
from composer.messages.parts.products import CATALOG_WORDS, product_id
from composer.messages.preview import ActionButton, Preview, ProductPicture


def _sample(title: str, body: str, product: str, footer: str = "") -> Sample:
    interactive: dict[str, object] = {"type": "product", "body": {"text": body}}
    if footer:
        interactive["footer"] = {"text": footer}
    interactive["action"] = {"catalog_id": "194836987003835", "product_retailer_id": product}
    return Sample(title, {"type": "interactive", "interactive": interactive})


KIND = Kind(
    key="product",
    title="Single product",
    group="Interactive",
    icon="shopping-bag",
    summary="One product of your catalog",
    help=(
        "One product of the catalog that is linked to your WhatsApp Business Account, with its picture, name and "
        "price. The recipient can put it into the cart and order."
    ),
    signature={"type": "interactive", "interactive/type": "product"},
    payload="composer.messages.product.payload:ProductMessage",
    form=(
        BODY_WORDS,
        FOOTER_WORDS,
        CATALOG_WORDS,
        product_id(
            "interactive/action/product_retailer_id",
            also=("interactive/action/thumbnail_product_retailer_id",),
        ),
    ),
    preview=Preview(
        parts=(
            ProductPicture(
                "interactive/action/product_retailer_id",
                also="interactive/action/thumbnail_product_retailer_id",
                catalog="interactive/action/catalog_id",
            ),
            BODY_PART,
            FOOTER_PART,
            ActionButton("catalog", label="View"),
        )
    ),
    gist=("interactive/body/text", "interactive/action/product_retailer_id"),
    blank={
        "interactive": {
            "body": {"text": ""},
            "action": {"catalog_id": "", "product_retailer_id": ""},
        }
    },
    samples=(
        _sample(
            "A rain jacket",
            "The jacket you asked for is *back in stock*.",
            "jacket-rain-blue-m",
            "Free returns within 30 days",
        ),
        _sample("An answer to a question", "Yes, this lamp can be dimmed:", "LAMP-0042"),
    ),
)
