"""Random valid contacts messages."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies.media import links, texts

_TYPES = st.one_of(st.sampled_from(["HOME", "WORK", "CELL", "IPHONE"]), texts(12))
_WORDS = texts(30)
_WA_IDS = st.from_regex(r"[1-9][0-9]{6,14}", fullmatch=True)
_NUMBERS = st.from_regex(r"\+[1-9][0-9]( ?[0-9]){5,12}", fullmatch=True)
_EMAILS = st.from_regex(r"[a-z0-9._+-]{1,20}@[a-z0-9-]{1,20}\.[a-z]{2,6}", fullmatch=True)
_DAYS = st.dates().map(str)


def _object(
    needed: dict[str, st.SearchStrategy[Any]], **optional: st.SearchStrategy[Any]
) -> st.SearchStrategy[dict[str, Any]]:
    whole = st.fixed_dictionaries(needed, optional=optional)
    return whole.flatmap(lambda found: st.permutations(list(found.items()))).map(dict)


_PARTS = st.dictionaries(
    st.sampled_from(["firstName", "lastName", "middleName", "prefix", "suffix"]), _WORDS, min_size=1
)
_NAMES = st.builds(lambda name, parts: {**parts, "formattedName": name}, _WORDS, _PARTS)
_ADDRESSES = _object(
    {"street": _WORDS},
    city=_WORDS,
    country=_WORDS,
    countryCode=st.sampled_from(["SE", "us", "DE"]),
    state=_WORDS,
    type=_TYPES,
    zip=_WORDS,
)
_PHONES = _object({"phone": _NUMBERS}, type=_TYPES, waId=_WA_IDS)
_CONTACTS = _object(
    {"name": _NAMES},
    addresses=st.lists(_ADDRESSES, max_size=2),
    birthday=_DAYS,
    emails=st.lists(_object({"email": _EMAILS}, type=_TYPES), max_size=2),
    org=_object({}, company=_WORDS, department=_WORDS, title=_WORDS),
    phones=st.lists(_PHONES, max_size=3),
    urls=st.lists(_object({"url": links()}, type=_TYPES), max_size=2),
)


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning, in LINK's spelling."""
    contacts = st.lists(_CONTACTS, min_size=1, max_size=3)
    return contacts.map(lambda found: {"type": "contacts", "contacts": found})
