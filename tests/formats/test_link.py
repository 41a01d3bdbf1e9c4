"""What is encoded is what is sent; what is not JSON says where and why."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.formats.link import NotJsonError, decode, encode
from composer.formats.reading import read

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values)
def test_decode_undoes_encode(value):
    assert decode(encode(value)) == value


@given(values)
def test_it_is_indented_as_everybody_does(value):
    whole = json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass")
    for end_of_line in "\u2028\u2029\ufdd0\ufdd1":  # no text field keeps them
        whole = whole.replace(end_of_line.encode(), f"\\u{ord(end_of_line):04x}".encode())
    assert encode(value).encode() == whole


@given(values)
def test_what_is_sent_is_utf_8(value):
    assert json.loads(encode(value).encode("utf-8")) == value


def test_letters_stand_for_themselves():
    assert encode({"a": "åäö 😀"}) == '{\n  "a": "åäö 😀"\n}'


def test_half_a_character_is_escaped():
    assert encode("a\ud83d") == '"a\\ud83d"'


@pytest.mark.parametrize(
    "text",
    ['["\ud83d\udc67"]', '["\ud83d\\udc67"]', '["\\ud83d\udc67"]', '["\\ud83d\\udc67"]', '["👧"]'],
)
def test_halves_of_one_character_are_that_character(text):
    assert decode(text) == ["👧"]
    assert read(text).value == ["👧"]
    assert decode(encode(decode(text))) == ["👧"]


def test_a_half_whose_backslash_was_too_many_is_joined():
    assert read('{"a": "\ud800\\\udc00"}').value == {"a": "\U00010000"}


BROKEN = {
    "": (1, 1, "A value is missing"),
    "{": (1, 2, "A key in double quotation marks"),
    "[1, 2": (1, 6, "A comma is missing"),
    '{"a" 1}': (1, 6, "A colon is missing"),
    '{\n  "a": "b\n}': (2, 10, "line break"),
    '{"a": 1} x': (1, 10, "Something follows"),
    '"abc': (1, 1, "no closing quotation mark"),
    "[NaN]": (1, 1, "“NaN”"),
}


@pytest.mark.parametrize("text", BROKEN)
def test_broken_json_says_where_and_why(text):
    line, column, fragment = BROKEN[text]
    with pytest.raises(NotJsonError) as caught:
        decode(text)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert fragment in caught.value.reason


def test_too_deep_is_said_too():
    with pytest.raises(NotJsonError, match="too deeply"):
        decode("[" * 200_000)


def test_a_byte_order_mark_is_no_trouble():
    assert decode("\ufeff[1]") == [1]


@pytest.mark.parametrize("text", ["1e999", "-1e999", "[1, 2e400]", "9" * 5000])
def test_a_number_that_no_computer_holds_is_refused(text):
    with pytest.raises(NotJsonError, match="too large"):
        decode(text)
