"""What is strict JSON stays what it is; every slip is repaired and told; what cannot be read says where and why."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.formats import lenient
from composer.formats.link import encode
from composer.formats.offsets import Places
from composer.formats.reading import NotJsonError, read
from composer.formats.repairs import Notes

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(values)
def test_strict_json_is_read_without_a_word(value):
    for text in (encode(value), json.dumps(value), json.dumps(value, indent="\t")):
        reading = read(text)
        assert reading.repairs == () or isinstance(value, str)
        assert encode(reading.value) == encode(value) or isinstance(value, str)


@given(st.lists(values) | st.dictionaries(st.text(), values))
def test_the_lenient_reader_reads_strict_json_as_everybody_does(value):
    for text in (encode(value), json.dumps(value), json.dumps(value, indent=1)):
        places = Places(text)
        notes = Notes(places)
        assert encode(lenient.read_leniently(text, places, notes)) == encode(value)
        assert notes.repairs() == ()


def read_or_refused(text):
    """What is read, or why not; any other exception fails the test."""
    try:
        return read(text), None
    except NotJsonError as refused:
        return None, refused


@given(st.text(alphabet="{}[]\"':,\\/*#`“” \nab1.-|+ortue<>=;…^$", max_size=60))
def test_anything_is_read_or_refused(text):
    reading, refused = read_or_refused(text)
    if refused:
        lines = text.split("\n")
        assert 1 <= refused.line <= len(lines)
        assert 1 <= refused.column <= len(lines[refused.line - 1]) + 1
        assert refused.reason.endswith(".")
    else:
        encode(reading.value)
        assert reading.repairs or json.loads(text) == reading.value


@given(
    st.dictionaries(st.text(), values, min_size=1),
    st.floats(0, 1),
    st.sampled_from("\"'{}[],:\\x\n"),
)
def test_a_text_with_one_character_more_or_less_never_breaks_the_reader(value, part, char):
    text = encode(value)
    at = int(part * (len(text) - 1))
    for broken in (text[:at] + text[at + 1 :], text[:at] + char + text[at:]):
        reading, refused = read_or_refused(broken)
        assert refused or encode(reading.value)


REPAIRED = {
    # comments and dots
    '{"a": 1 // one\n}': ({"a": 1}, "A comment in line 1"),
    '{"a": /* one */ 1}': ({"a": 1}, "A comment in line 1"),
    '# first\n{"a": 1}': ({"a": 1}, "A comment in line 1"),
    '{ # optional "a": 1 # end }': ({"a": 1}, "A comment in line 1"),
    '{"a": "https://b.example/#c"} // x': ({"a": "https://b.example/#c"}, "A comment in line 1"),
    '{"a": [{"b": 1}, {...}, ...]}': ({"a": [{"b": 1}]}, "Dots in line 1"),
    '{"a": {…}, "b": ..., "c": [ … ]}': ({"a": {}, "c": []}, "Dots in line 1"),
    # commas, colons, braces
    '{"a": 1\n "b": 2}': ({"a": 1, "b": 2}, "A comma was missing after line 1."),
    '{"a": 1 "b": 2}': ({"a": 1, "b": 2}, "A comma was missing in line 1."),
    '{"a": [1, 2,],}': ({"a": [1, 2]}, "A comma too many in line 1"),
    '{"a": 1,, "b": 2}': ({"a": 1, "b": 2}, "A comma too many in line 1"),
    '{"a": "b"; "c": "d"}': ({"a": "b", "c": "d"}, "A semicolon in line 1"),
    "[1 2 3]": ([1, 2, 3], "A comma was missing in line 1."),
    '{"a" "b"}': ({"a": "b"}, "A colon was missing in line 1."),
    '{"a" => "b"}': ({"a": "b"}, "An equals sign in line 1"),
    '"a": 1,\n"b": {"c": 2}': ({"a": 1, "b": {"c": 2}}, "The braces around everything"),
    '"a": 1}': ({"a": 1}, "The braces around everything"),
    '{"a": {"b": 1}': ({"a": {"b": 1}}, "At the end, 1 closing brace or bracket was missing."),
    '[{"a": [1': ([{"a": [1]}], "At the end, 3 closing braces or brackets were missing."),
    '{"a": [{"b": 1, {"c": 2}]}': ({"a": [{"b": 1}, {"c": 2}]}, "A missing closing brace"),
    '["a": 1, "b": 2]': ([{"a": 1, "b": 2}], "A missing opening brace was added in line 1."),
    '{"a": 1}}': ({"a": 1}, "A closing brace or bracket too many"),
    '{{"a": 1}}': ({"a": 1}, "An opening brace too many"),
    '{"a": 1}, "b": 2}': ({"a": 1, "b": 2}, "The last brace closed too early"),
    '{"a": 1},\n{"b": 2}': ([{"a": 1}, {"b": 2}], "one after the other; from line 2 on"),
    # quotation marks
    "{“a”: „b“, ‘c’: «d»}": ({"a": "b", "c": "d"}, "Typographic quotation marks in line 1"),
    "{'a': 'It's \"b\"'}": ({"a": 'It\'s "b"'}, "in other than double quotation marks"),
    "{`a`: `b`}": ({"a": "b"}, "in other than double quotation marks"),
    '{"a": "say "b", please", "c": 1}': (
        {"a": 'say "b", please', "c": 1},
        "were kept as part of it",
    ),
    '{"a": "click "b"", "c": 1}': ({"a": 'click "b"', "c": 1}, "were kept as part of it"),
    '{"a" {"b" 1, "c" ["d"]}}': ({"a": {"b": 1, "c": ["d"]}}, "A colon was missing in line 1."),
    '{"a": "x,\n"b": 1}': ({"a": "x", "b": 1}, "The closing quotation mark was missing in line 1."),
    '{"a": "x\r\ny"}': ({"a": "x\ny"}, "A text that begins in line 1 runs over several lines"),
    '{"a": "x\ty"}': ({"a": "x\ty"}, "A tab or another control character"),
    '{"a": "\\$1, \\x41, \\\'"}': ({"a": "$1, A, '"}, "A backslash that means nothing in line 1"),
    '{"a": "b" + "c"}': ({"a": "bc"}, "joined with a plus sign"),
    r"{\"a\": \"b \\\"c\\\"\\n\"}": ({"a": 'b "c"\n'}, "had backslashes before them"),
    r'"{\"a\": \"b\"}"': ({"a": "b"}, "itself inside quotation marks"),
    json.dumps(json.dumps('{"a": "b"}')): ({"a": "b"}, "itself inside quotation marks"),
    r'"{\"a\": \"b\",}"': ({"a": "b"}, "A comma too many in line 1"),
    r"const body = '{\n  \"a\": 1\n}';": ({"a": 1}, "had backslashes before them"),
    # words
    "{a: 1, b_c: 2}": ({"a": 1, "b_c": 2}, "A key in line 1 had no quotation marks."),
    "{'a': True, 'b': None}": ({"a": True, "b": None}, "“None” in line 1 was read as null."),
    '{"a": hello there}': ({"a": "hello there"}, "had no quotation marks and was read as text"),
    '{"a": +46700000001}': ({"a": "+46700000001"}, "had no quotation marks and was read as text"),
    '{"a": 0046700000001}': ({"a": "0046700000001"}, "had no quotation marks and was read as text"),
    '{"a": <NAME>, "b": {{name}}}': ({"a": "<NAME>", "b": "{{name}}"}, "read as text"),
    '{"a": .5}': ({"a": 0.5}, "was not written as JSON has it"),
    '{"a": 0.12345678901234567890123}': ({"a": 0.12345678901234568}, "it was rounded"),
    '{"a": "b" or "c", "d": 1}': ({"a": "b", "d": 1}, "Line 1 offers several values"),
    '{"a": "b" | "c" | "d"}': ({"a": "b"}, "Line 1 offers several values"),
    '{"a": 1, "b": 2, "a": 3}': ({"a": 3, "b": 2}, "“a” is there more than once"),
    # around it
    "```json\n[1]\n```": ([1], "The marks of a code block"),
    'Example:\n{"a": 1}': ({"a": 1}, "What stands before the JSON"),
    'Example: {"a": 1}': ({"a": 1}, "What stands before the JSON"),
    '{"a": 1}\nand so on': ({"a": 1}, "from line 2 on, was left out"),
    '{"a": 1,\n----- page 7 -----\n"b": 2}': ({"a": 1, "b": 2}, "Line 2 is no JSON"),
    '{"a":\u00a01}': ({"a": 1}, "Unusual spaces in line 1"),
}


@pytest.mark.parametrize("text", REPAIRED)
def test_a_slip_is_repaired_and_told(text):
    value, said = REPAIRED[text]
    reading = read(text)
    assert encode(reading.value) == encode(value)
    assert any(said in repair.sentence for repair in reading.repairs), reading.repairs


REFUSED = {
    "": (1, 1, "nothing to read"),
    "hello": (1, 1, "no object in braces"),
    '{"a": NaN}': (1, 7, "“NaN”"),
    "[1,\n -Infinity]": (2, 2, "“-Infinity”"),
    '{"a": undefined}': (1, 7, "“undefined”"),
    '{"a": 1e999}': (1, 7, "too large"),
    f'{{"a": {"1" * 5000}}}': (1, 7, "too many digits"),
    '{"a": , "b": 1}': (1, 7, "A value is missing after “a”."),
    '{"a": 1, "b": ': (1, 15, "A value is missing after “b”."),
    '{"a"}': (1, 5, "A colon and a value are missing after “a”."),
    '{"a": "b': (1, 7, "no closing quotation mark"),
    "type: text\ntext:\n  body: x": (3, 3, "opening brace is missing"),
    '{"a": 1, @ 2}': (1, 10, "A key in double quotation marks"),
    '{"a": \\b}': (1, 7, "A backslash stands outside"),
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_cannot_be_read_says_where_and_why(text):
    line, column, said = REFUSED[text]
    with pytest.raises(NotJsonError) as caught:
        read(text)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert said in caught.value.reason


def test_a_byte_order_mark_is_no_repair():
    assert read('\ufeff{"a": 1}').repairs == ()


def test_numbers_are_as_they_came():
    value = read('{"a": 12345678901234567890, "b": 1.0, "c": 1, "d": -0.0,}').value
    assert encode(value) == encode({"a": 12345678901234567890, "b": 1.0, "c": 1, "d": -0.0})


def test_one_sentence_tells_all_the_lines():
    sentences = [repair.sentence for repair in read('{"a": 1\n"b": 2\n"c": 3\n"d": 4}').repairs]
    assert sentences == ["Commas were missing after lines 1, 2 and 3."]


def test_of_many_lines_some_are_named():
    (repair,) = read("[\n" + "1,,\n" * 30 + "2]").repairs
    assert repair.sentence.startswith("Commas too many in lines 2, 3, 4, 5, 6, 7, 8, 9 and 22 more")


def test_a_repair_names_its_place_in_the_text_that_was_given():
    (_, comma) = read('"{\\"a\\": 1,\\n\\"b\\": 2,}"').repairs
    assert (comma.line, comma.column) == (1, 22)


@pytest.mark.parametrize(
    "text", ["[" * 101 + "]" * 101, "[" * 101, '{"a":' * 101 + "1" + "}" * 101]
)
def test_too_deep_is_refused(text):
    with pytest.raises(NotJsonError, match="too deeply"):
        read(text)


def test_as_deep_as_can_be_edited_is_read():
    assert read("[" * 100 + "]" * 100).repairs == ()
    assert read("[" * 100).repairs != ()


NOISE = [
    "[",
    "{",
    '"',
    "'",
    '{"a":',
    "„\n",
    '"x "',
    "{{",
    "/*",
    "x or ",
    "1 ",
    "}",
    "\\",
    "---{",
    "<<A\n",
    "“x\n",
    '{"a":"b" ',
]


@pytest.mark.parametrize("before", ["", '{"a": ["b", '])
@pytest.mark.parametrize("noise", NOISE)
def test_a_megabyte_of_noise_comes_to_an_end(noise, before):
    text = before + noise * (1_000_000 // len(noise))
    reading, refused = read_or_refused(text)
    assert refused or encode(reading.value)


@pytest.mark.parametrize("noise", ["'", '"', "\\", "{", "$'", "curl ", "<<A\n"])
def test_a_megabyte_of_a_command_comes_to_an_end(noise):
    text = "curl -d '" + noise * (1_000_000 // len(noise))
    reading, refused = read_or_refused(text)
    assert refused or encode(reading.value)
