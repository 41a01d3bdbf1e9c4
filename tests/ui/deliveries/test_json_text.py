import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.ui.deliveries.json_text import indented

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(VALUES)
def test_it_says_the_same_in_lines(value):
    text = json.dumps(value)
    assert json.loads(indented(text)) == value
    if isinstance(value, dict | list) and value:
        assert indented(text) == json.dumps(value, indent=2)


def test_what_a_parser_would_lose_stays():
    text = '{"a":{"x":1},"a":null,"n":1.10,"big":12345678901234567890.000}'
    shown = indented(text)
    assert re.sub(r"\s", "", shown) == text
    assert len(shown.splitlines()) == 8


@pytest.mark.parametrize(
    "text", ["", "no JSON {", '{"a": 1', '{\n    "mine": true\n}', "[" * 100_000]
)
def test_what_is_no_json_or_has_its_lines_is_left_alone(text):
    assert indented(text) == text
