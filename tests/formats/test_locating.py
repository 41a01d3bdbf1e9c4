"""Where each value of a JSON text stands."""

import json

from hypothesis import given
from hypothesis import strategies as st

from composer.formats import link
from composer.formats.locating import nearest, places
from composer.messages.pointer import pointer

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text('ab"\\/~ é', max_size=3), inner)
    ),
    max_leaves=12,
)


def walk(value, steps=()):
    yield steps, value
    members = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for step, inner in members:
        yield from walk(inner, (*steps, step))


@given(values, st.sampled_from([link.encode, json.dumps, lambda one: json.dumps(one, indent=1)]))
def test_each_value_stands_where_it_is_said_to(value, write):
    text = write(value)
    found = places(text)
    expected = {pointer(steps): inner for steps, inner in walk(value)}
    assert set(found) == set(expected)
    for at, place in found.items():
        assert json.loads(text[place.value : place.end]) == expected[at]
        if place.start != place.value:
            assert (
                pointer([json.loads(text[place.start : place.named])])
                == "/" + at.rpartition("/")[2]
            )


@given(st.text('{}[]",:\\ a1', max_size=40))
def test_no_text_is_too_odd(text):
    for place in places(text).values():
        assert 0 <= place.start <= place.value <= place.end <= len(text)


def test_what_is_missing_is_marked_at_what_is_around_it():
    text = '{"a": {"b": 1}}'
    place = nearest(places(text), "/a/c/d")
    assert place is not None
    assert text[place.start : place.named] == '"a"'
    assert nearest({}, "/a") is None


def test_a_bottomless_text_ends_early():
    assert 0 < len(places("[" * 100_000)) < 1_000
