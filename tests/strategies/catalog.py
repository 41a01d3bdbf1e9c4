"""Random valid catalog messages."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import interactive
from tests.strategies.interactive import ids


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    parameters = st.fixed_dictionaries({}, optional={"thumbnail_product_retailer_id": ids(100)})
    action = st.fixed_dictionaries(
        {"name": st.just("catalog_message")}, optional={"parameters": parameters}
    )
    return interactive.messages("catalog_message", action)
