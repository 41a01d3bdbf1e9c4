"""What interactive messages share."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import media
from tests.strategies.media import texts

_PLAIN = st.characters(
    codec="utf-8", categories=["Lu", "Ll", "Nd", "Zs"], exclude_characters="\xa0"
)
"""Neither emoji nor formatting marks."""


def plain(most: int) -> st.SearchStrategy[str]:
    """Texts for what can be no more than a label."""
    return st.text(_PLAIN, min_size=1, max_size=most).filter(lambda text: bool(text.strip()))


def ids(most: int) -> st.SearchStrategy[str]:
    """Ids as people choose them."""
    return st.from_regex(rf"[A-Za-z0-9][A-Za-z0-9_.:-]{{0,{min(most, 60) - 1}}}", fullmatch=True)


def text_headers() -> st.SearchStrategy[dict[str, Any]]:
    """A title, with emoji or without."""
    title = st.one_of(plain(60), plain(50).map(lambda text: f"{text} 🎉"))
    return title.map(lambda text: {"type": "text", "text": text})


_PROVIDER = st.one_of(plain(20), plain(20).map(lambda name: {"name": name}))
"""LINK has an object, Meta's reference a text (decision 51)."""


@st.composite
def _files(draw: st.DrawFn, kind: str) -> dict[str, Any]:
    name = {"filename": texts(60)} if kind == "document" else {}
    file = draw(media.media(**name))
    if "link" in file and draw(st.booleans()):
        provider = draw(_PROVIDER)
        return {**file, "link": f"provider/{file['link']}", "provider": provider}
    return file


def headers() -> st.SearchStrategy[dict[str, Any]]:
    """A title, image, video or document."""
    kinds = st.sampled_from(["image", "video", "document"])
    files = kinds.flatmap(lambda kind: _files(kind).map(lambda file: {"type": kind, kind: file}))
    return st.one_of(text_headers(), files)


def messages(
    kind: str,
    action: st.SearchStrategy[dict[str, Any]],
    header: st.SearchStrategy[dict[str, Any]] | None = None,
    *,
    header_needed: bool = False,
) -> st.SearchStrategy[dict[str, Any]]:
    """Messages of that interactive type, with and without header and footer, keys in any order."""
    needed = {
        "type": st.just(kind),
        "body": texts(1024).map(lambda text: {"text": text}),
        "action": action,
    }
    optional = {"footer": texts(60).map(lambda text: {"text": text})}
    if header is not None:
        (needed if header_needed else optional)["header"] = header
    whole = st.fixed_dictionaries(needed, optional=optional)
    shuffled = whole.flatmap(lambda found: st.permutations(list(found.items()))).map(dict)
    return shuffled.map(lambda inner: {"type": "interactive", "interactive": inner})


@st.composite
def sections(
    draw: st.DrawFn, key: str, entries: st.SearchStrategy[list[dict[str, Any]]]
) -> list[dict[str, Any]]:
    """All entries, none of them left out, divided into sections of one at least and ten at most."""
    left = draw(entries)
    found: list[dict[str, Any]] = []
    while left:
        count = len(left) if len(found) == 9 else draw(st.integers(1, len(left)))
        found.append({"title": draw(texts(24)), key: left[:count]})
        left = left[count:]
    return found
