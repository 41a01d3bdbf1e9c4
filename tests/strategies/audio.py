"""Random valid audio messages."""

from __future__ import annotations

from typing import Any

from hypothesis.strategies import SearchStrategy

from tests.strategies import media


def messages() -> SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    return media.messages("audio")
