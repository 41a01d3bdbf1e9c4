"""The form's words for what is in a catalog (LINK 1.6, Interactive action and Interactive section)."""

from __future__ import annotations

from composer.messages.words import Text

CATALOG_WORDS = Text(
    at="interactive/action/catalog_id",
    label="Catalog id",
    help="The id of the catalog that is linked to your WhatsApp Business Account. Commerce Manager shows it.",
    placeholder="194836987003835",
)


def product_id(at: str, also: tuple[str, ...] = ()) -> Text:
    """The form's word for a product of the catalog."""
    return Text(
        at=at,
        label="Product id",
        help="The product's own id in the catalog. Commerce Manager shows it below the item as “Content ID”.",
        placeholder="SKU-01",
        also=also,
    )
