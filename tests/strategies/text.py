"""Random valid text messages."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies.media import links, texts


@st.composite
def messages(draw: st.DrawFn) -> dict[str, Any]:
    """Messages without an error or a warning: whoever asks for a preview has a link."""
    lines = draw(st.lists(texts(200), min_size=1, max_size=4))
    message: dict[str, Any] = {"type": "text"}
    if draw(st.booleans()):
        message["previewUrl"] = draw(st.booleans())
    if message.get("previewUrl"):
        lines.append(draw(links()))
    return {**message, "text": {"body": "\n".join(lines)}}
