"""Random valid list messages."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import interactive
from tests.strategies.interactive import ids, plain, sections
from tests.strategies.media import texts

_ROWS = st.fixed_dictionaries(
    {"id": ids(200), "title": texts(24)}, optional={"description": texts(72)}
)
_TEN = st.lists(_ROWS, min_size=1, max_size=10, unique_by=lambda row: row["id"])


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    action = st.fixed_dictionaries({"button": plain(20), "sections": sections("rows", _TEN)})
    return interactive.messages("list", action, interactive.text_headers())
