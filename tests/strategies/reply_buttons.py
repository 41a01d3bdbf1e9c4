"""Random valid messages with reply buttons."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import interactive
from tests.strategies.interactive import ids, plain

_BUTTONS = st.lists(
    st.fixed_dictionaries({"id": ids(256), "title": plain(20)}),
    min_size=1,
    max_size=3,
    unique_by=(lambda reply: reply["id"], lambda reply: reply["title"]),
).map(lambda replies: [{"type": "reply", "reply": reply} for reply in replies])


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    action = st.fixed_dictionaries({"buttons": _BUTTONS})
    return interactive.messages("button", action, interactive.headers())
