"""The strategy of each kind, and one of whole requests."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from hypothesis import strategies as st

from composer.messages import KINDS
from composer.messages.kind import Kind
from tests.strategies.media import texts


def of(kind: Kind) -> st.SearchStrategy[dict[str, Any]]:
    """Random valid messages of a kind: the module is named as the kind's folder is."""
    folder = kind.payload.split(".")[2]
    if find_spec(f"tests.strategies.{folder}") is None:
        return st.sampled_from([dict(sample.message) for sample in kind.samples])
    found: st.SearchStrategy[dict[str, Any]] = import_module(
        f"tests.strategies.{folder}"
    ).messages()
    return found


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Random valid messages of all kinds."""
    return st.sampled_from(KINDS).flatmap(of)


_NUMBERS = st.from_regex(r"\+46701[0-9]{6}", fullmatch=True)
_GATES = st.from_regex(r"[A-Za-z0-9]{8}", fullmatch=True)
_SERVICE = ("platformServiceId", "platformServiceType", "platformTransactionId")
_MOMENTS = st.datetimes(min_value=datetime(2027, 1, 1)).map(  # noqa: DTZ001 - the Z is written behind it
    lambda moment: moment.replace(microsecond=0).isoformat() + "Z"
)
_KEYS = st.from_regex(r"[a-z][a-zA-Z.]{0,20}", fullmatch=True)


def requests() -> st.SearchStrategy[dict[str, Any]]:
    """Random valid requests of one to three messages, with every field of the envelope, keys in any order."""
    whole = st.fixed_dictionaries(
        {
            "platformId": st.just("COMPOSER"),
            "platformPartnerId": st.just("4711"),
            "source": _NUMBERS,
            "destinations": st.lists(_NUMBERS, min_size=1, max_size=3, unique=True),
            "messages": st.lists(messages(), min_size=1, max_size=3),
            "priority": st.sampled_from(["LOW", "NORMAL", "HIGH"]),
            "refId": texts(20),
        },
        optional={
            **dict.fromkeys(_SERVICE, texts(20)),
            "eventReportGates": st.lists(_GATES, min_size=1, max_size=2, unique=True),
            "customParameters": st.dictionaries(_KEYS, texts(20), min_size=1, max_size=3),
        },
    )
    lifetime = st.one_of(
        st.just({}),
        st.fixed_dictionaries({"relativeValidityTime": st.integers(60_000, 172_800_000)}),
        st.fixed_dictionaries({"absoluteValidityTime": _MOMENTS}),
    )
    both = st.builds(lambda one, other: {**one, **other}, whole, lifetime)
    return both.flatmap(lambda found: st.permutations(list(found.items()))).map(dict)
