"""What audio, video, sticker, image and document messages share."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cf", "Cn", "Zl", "Zp"])
"""What a person can type on one line."""


def texts(most: int, least: int = 1) -> st.SearchStrategy[str]:
    """Texts with something to read in them, of at most so many characters."""
    return st.text(LETTERS, min_size=least, max_size=most).filter(lambda text: bool(text.strip()))


IDS = st.from_regex(r"[1-9][0-9]{9,17}", fullmatch=True)
_HOSTS = st.from_regex(r"[a-z][a-z0-9-]{0,20}[a-z0-9]\.(com|example|se|org)", fullmatch=True)
_PATHS = st.from_regex(r"(/[a-z0-9._~%=&?-]{0,12}){0,3}", fullmatch=True)


@st.composite
def links(draw: st.DrawFn) -> str:
    """Web addresses."""
    scheme = draw(st.sampled_from(["https", "http"]))
    return f"{scheme}://{draw(_HOSTS)}{draw(_PATHS)}"


@st.composite
def media(draw: st.DrawFn, /, **optional: st.SearchStrategy[Any]) -> dict[str, Any]:
    """A media object: an id or a link, and some of the optional keys, in any order."""
    source = draw(
        st.one_of(st.fixed_dictionaries({"id": IDS}), st.fixed_dictionaries({"link": links()}))
    )
    members = {**source, **draw(st.fixed_dictionaries({}, optional=optional))}
    return dict(draw(st.permutations(list(members.items()))))


def messages(kind: str, **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Messages of that type."""
    return media(**optional).map(lambda found: {"type": kind, kind: found})
