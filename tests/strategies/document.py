"""Random valid document messages."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import media
from tests.strategies.media import texts

_NAMES = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9 _-]{0,40}\.(pdf|docx|xlsx|txt|odt)", fullmatch=True)


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    return media.messages("document", caption=texts(1024), filename=_NAMES)
