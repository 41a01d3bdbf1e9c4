"""Random valid location messages."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies.media import texts


def _degrees(most: int) -> st.SearchStrategy[Any]:
    """Numbers, and texts that read as one (decision 81)."""
    numbers = st.floats(-most, most, allow_nan=False)
    whole = st.integers(-most, most)
    return st.one_of(numbers, whole, whole.map(str), numbers.map(lambda one: f"{one:.7f}"))


@st.composite
def messages(draw: st.DrawFn) -> dict[str, Any]:
    """Messages without an error or a warning: an address comes with a name."""
    place: dict[str, Any] = {"longitude": draw(_degrees(180)), "latitude": draw(_degrees(90))}
    if draw(st.booleans()):
        place["name"] = draw(texts(100))
        if draw(st.booleans()):
            place["address"] = draw(texts(100))
    members = draw(st.permutations(list(place.items())))
    return {"type": "location", "location": dict(members)}
