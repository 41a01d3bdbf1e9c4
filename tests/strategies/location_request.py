"""Random valid location requests."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import interactive


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    action = st.just({"name": "send_location"})
    return interactive.messages("location_request_message", action)
