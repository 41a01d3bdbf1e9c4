"""The whole catalog (LINK 1.6, Interactive message, type catalog_message)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.interactive import BODY_PART, BODY_WORDS, FOOTER_PART, FOOTER_WORDS
from composer.messages.preview import ActionButton, Preview, ProductPicture
from composer.messages.words import Text

_THUMBNAIL = "interactive/action/parameters/thumbnail_product_retailer_id"

KIND = Kind(
    key="catalog",
    title="Catalog",
    group="Interactive",
    icon="store",
    summary="A button that opens your whole catalog",
    help=(
        "A message with the button “View catalog”. The recipient sees all products of the catalog that is linked to "
        "your WhatsApp Business Account, and can order."
    ),
    signature={"type": "interactive", "interactive/type": "catalog_message"},
    constants={"interactive/action/name": "catalog_message"},
    payload="composer.messages.catalog.payload:CatalogMessage",
    form=(
        BODY_WORDS,
        FOOTER_WORDS,
        Text(
            at=_THUMBNAIL,
            label="Product on the picture",
            help=(
                "The id of the product whose picture is shown above the message: its “Content ID” in Commerce "
                "Manager. Without one WhatsApp takes the catalog's first product."
            ),
            placeholder="SKU000",
        ),
    ),
    preview=Preview(
        parts=(
            ProductPicture(_THUMBNAIL, whole=True),
            BODY_PART,
            FOOTER_PART,
            ActionButton("catalog", label="View catalog"),
        )
    ),
    gist=("interactive/body/text",),
    blank={"interactive": {"body": {"text": ""}, "action": {"name": "catalog_message"}}},
    samples=(
        Sample(
            "Order groceries",
            {
                "type": "interactive",
                "interactive": {
                    "type": "catalog_message",
                    "body": {
                        "text": "Thank you for asking! Everything we have today is in the catalog. We bring it *before 18:00*."
                    },
                    "action": {
                        "name": "catalog_message",
                        "parameters": {"thumbnail_product_retailer_id": "BASKET-FRUIT"},
                    },
                    "footer": {"text": "Lindgren's groceries"},
                },
            },
        ),
        Sample(
            "New collection",
            {
                "type": "interactive",
                "interactive": {
                    "type": "catalog_message",
                    "body": {"text": "The winter collection is here. Have a look!"},
                    "action": {"name": "catalog_message"},
                },
            },
        ),
    ),
)
