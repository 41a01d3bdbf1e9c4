"""Cutting bodies into the exact text of events."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.relay.bodies import MAX_DEPTH, MAX_EVENTS, NotEventsError, bare_number, read_events

space = st.text(" \t\r\n", max_size=3)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def texts(draw):
    """A value as JSON text, spelled this way or that."""
    return json.dumps(
        draw(values),
        ensure_ascii=draw(st.booleans()),
        indent=draw(st.sampled_from([None, 0, 2])),
    )


@given(st.lists(texts(), max_size=6), st.data())
def test_a_list_is_cut_where_its_elements_are(elements, data):
    padded = [data.draw(space) + text + data.draw(space) for text in elements]
    body = f"{data.draw(space)}[{','.join(padded) or data.draw(space)}]{data.draw(space)}"
    assert [event.body for event in read_events(body.encode())] == elements


@given(texts().filter(lambda text: not text.startswith("[")), space, space)
def test_anything_else_is_one_event(text, before, behind):
    assert [event.body for event in read_events((before + text + behind).encode())] == [text]


@given(st.binary(max_size=40))
def test_whatever_comes_is_read_or_refused(raw):
    try:
        events = read_events(raw)
    except NotEventsError:
        return
    text = raw.decode("utf-8-sig")
    assert all(event.body in text for event in events)


def test_duplicate_keys_and_number_spelling_stay():
    text = '{"a":1.0,"a":1e2,"b":100000000000000000000.0}'
    assert read_events(text.encode())[0].body == text


def test_an_integer_of_any_length_is_json():
    text = "1" * 5000
    assert read_events(text.encode())[0].body == text


def test_a_byte_order_mark_is_no_part_of_the_event():
    assert read_events(b"\xef\xbb\xbf{}")[0].body == "{}"


@pytest.mark.parametrize(
    "text", ["NaN", "[Infinity]", '{"a":-Infinity}', "[1,]", "[,1]", "[1", "[1]x"]
)
def test_what_only_looks_like_json_is_refused(text):
    with pytest.raises(NotEventsError):
        read_events(text.encode())


def test_a_list_without_end_is_set_aside():
    assert len(read_events(json.dumps([0] * MAX_EVENTS).encode())) == MAX_EVENTS
    with pytest.raises(NotEventsError, match="more than"):
        read_events(json.dumps([0] * (MAX_EVENTS + 1)).encode())


@pytest.mark.parametrize(("opens", "closes"), [("[", "]"), ('{"a":', "}")])
def test_what_is_nested_too_deeply_is_set_aside(opens, closes):
    def body(levels):
        return f'[7, {{"x":{opens * (levels - 1)}1{closes * (levels - 1)}}}]'.encode()

    assert len(read_events(body(MAX_DEPTH))) == 2
    for levels in (MAX_DEPTH + 1, 10_000):
        with pytest.raises(NotEventsError, match="too deeply"):
            read_events(body(levels))


def test_brackets_side_by_side_are_not_deep():
    text = json.dumps({"a": [[] for _ in range(100)], "b": "[{" * 100})
    assert read_events(text.encode())[0].body == text
    assert read_events(json.dumps("[" * 100).encode())[0].body == json.dumps("[" * 100)


def test_the_last_of_equal_keys_is_looked_up():
    (event,) = read_events(b'{"refId":"a","refId":" b ","messageId":7,"source":"+46 (0)70"}')
    assert event.keys.ref_id == "b"
    assert event.keys.message_id is None or event.keys.message_id == "7"
    assert event.keys.source == "46070"


@pytest.mark.parametrize(
    ("number", "bare"),
    [("+46 70-1", "46701"), ("004670", "4670"), ("SE.ab1", "SEab1"), ("+", None), (None, None)],
)
def test_numbers_are_compared_bare(number, bare):
    assert bare_number(number) == bare
