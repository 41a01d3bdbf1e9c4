"""Random valid messages of several products."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import interactive
from tests.strategies.interactive import ids, sections
from tests.strategies.media import IDS

_THIRTY = st.lists(ids(100), min_size=1, max_size=30, unique=True).map(
    lambda products: [{"product_retailer_id": product} for product in products]
)


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    action = st.fixed_dictionaries(
        {"catalog_id": IDS, "sections": sections("product_items", _THIRTY)}
    )
    header = interactive.text_headers()
    return interactive.messages("product_list", action, header, header_needed=True)
