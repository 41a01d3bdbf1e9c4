"""Random valid flow messages."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.strategies import interactive
from tests.strategies.interactive import ids, plain
from tests.strategies.media import IDS, texts

_KEYS = st.from_regex(r"[a-z][a-z_]{0,12}", fullmatch=True)
_VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        texts(20),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(_KEYS, inner, max_size=2)),
    max_leaves=4,
)
_SCREEN = st.fixed_dictionaries(
    {"screen": st.from_regex(r"[A-Z][A-Z_]{0,15}", fullmatch=True)},
    optional={"data": st.dictionaries(_KEYS, _VALUES, min_size=1, max_size=3)},
)
_STARTS = st.one_of(
    st.just({}),
    st.just({"flow_action": "data_exchange"}),
    st.just({"flow_action": "navigate"}),
    _SCREEN.map(lambda screen: {"flow_action_payload": screen}),
    _SCREEN.map(lambda screen: {"flow_action": "navigate", "flow_action_payload": screen}),
)


def _parameters() -> st.SearchStrategy[dict[str, Any]]:
    given = st.fixed_dictionaries(
        {"flow_message_version": st.just("3"), "flow_id": IDS, "flow_cta": plain(20)},
        optional={"flow_token": ids(60), "mode": st.sampled_from(["draft", "published"])},
    )
    return st.tuples(given, _STARTS).map(lambda both: {**both[0], **both[1]})


def messages() -> st.SearchStrategy[dict[str, Any]]:
    """Messages without an error or a warning."""
    action = st.fixed_dictionaries({"name": st.just("flow"), "parameters": _parameters()})
    return interactive.messages("flow", action, interactive.headers())
