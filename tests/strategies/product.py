"""Random valid messages of a single product."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import interactive
from tests.strategies.interactive import ids
from tests.strategies.media import IDS


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    action = st.fixed_dictionaries({"catalog_id": IDS, "product_retailer_id": ids(100)})
    return interactive.messages("product", action)
