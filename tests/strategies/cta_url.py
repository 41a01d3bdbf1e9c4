"""Random valid messages with a link button."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import interactive
from tests.strategies.media import links, texts


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    parameters = st.fixed_dictionaries({"display_text": texts(20), "url": links()})
    action = st.fixed_dictionaries({"name": st.just("cta_url"), "parameters": parameters})
    return interactive.messages("cta_url", action, interactive.headers())
