"""Gaps in texts."""

import pytest

from composer.templates.gaps import around, filled, gaps, has_stray_braces, is_named, names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hello {{1}}, your {{2}}.", ["1", "2"]),
        ("{{first_name}} and {{day}}", ["first_name", "day"]),
        ("{{ 1 }}", ["1"]),
        ("{1} {{}} {{{1}}}", ["", "1"]),
        ("none", []),
        (None, []),
        ({"a": 1}, []),
    ],
)
def test_gaps_are_found_in_order(text, found):
    assert [gap.name for gap in gaps(text)] == found


def test_numbers_are_asked_for_by_their_size_and_names_as_they_come():
    assert names("b {{2}} a {{10}} c {{1}} d {{2}} e") == ("1", "2", "10")
    assert names("b {{day}} a {{name}} c {{day}}") == ("day", "name")
    assert names("no {{#}} gap") == ()


def test_what_is_a_name():
    assert is_named("Hello {{first_name}}")
    assert not is_named("Hello {{1}} {{First}}")


@pytest.mark.parametrize("text", ["{{first is open", "a {{1}} b }} c", "{{1}} {{", "{{{1}}}"])
def test_braces_of_no_gap(text):
    assert has_stray_braces(text)


@pytest.mark.parametrize("text", ["", "{{1}}", "a {{1}}{{day}} {b} {{}}", "{ {1} }"])
def test_braces_of_gaps_only(text):
    assert not has_stray_braces(text)


def test_words_around_a_gap_are_those_of_its_line():
    text = "First line\nHello {{1}}, how are you?\nLast"
    assert around(text, gaps(text)[0]) == ("Hello ", ", how are you?")
    long = "x" * 50 + "{{1}}" + "y" * 50
    before, after = around(long, gaps(long)[0])
    assert before == "…" + "x" * 24
    assert after == "y" * 24 + "…"


def test_filling_leaves_what_has_no_value():
    assert filled("{{1}} and {{2}}", {"1": "Anna {{2}}"}) == "Anna {{2}} and {{2}}"
