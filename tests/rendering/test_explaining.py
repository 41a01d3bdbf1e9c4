"""Why a mark stays a letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.rendering.explaining import explained, stray_at
from composer.rendering.formatting import paragraphs

WHY = [
    ("5 * 4", {2: "With spaces around it"}),
    ("2*3*4", {1: "Within a word", 3: "Within a word"}),
    ("snake_case", {5: "Within a word"}),
    ("a b* c", {3: "No * before it"}),
    ("*open", {0: "No * behind it"}),
    ("x ** y", {2: "No * behind it", 3: "Nothing stands between"}),
    ("*a *b*", {0: "The next * on this line"}),
    ("*a _b* c_", {3: "ends before it is closed", 8: "No _ before it"}),
    ("*a\nb*", {0: "No * behind it", 4: "No * before it"}),
    ("`a*b`", {2: "In code"}),
    ("```a*\n_b```", {4: "In code", 6: "In code"}),
    ("https://a.example/x_y", {19: "In an address"}),
    ("a ` b", {2: "A second `"}),
    ("```abc", {0: "three ` before it"}),
    (">q", {0: "a space behind the >"}),
    ("5 > 4", {}),
    ("~x", {0: "No ~ behind it"}),
    ("_x_ *y* ~z~ `c` > - 1.", {}),
    ("", {}),
]
TYPED = st.text(alphabet="ab *_~`>-1.\r\nש\u0301📦https:/w", max_size=60)


@pytest.mark.parametrize(("text", "why"), WHY, ids=[text for text, _why in WHY])
def test_each_mark_without_effect_says_why(text, why):
    found = explained(text)
    assert [one.start for one in found] == list(why)
    for one, said in zip(found, why.values(), strict=True):
        assert said in one.sentence


def test_the_sentence_names_the_mark_and_its_look():
    assert "struck through" in explained("5 ~ 4")[0].sentence
    assert "_" in explained("_x")[0].sentence


@given(TYPED)
def test_places_are_those_of_the_text_as_typed_and_of_what_is_shown(text):
    shown = paragraphs(text)
    for one in explained(text):
        letters = text[one.start : one.end]
        assert letters
        assert set(letters) <= set("*_~`>")
        assert shown[one.line].text[one.at : one.at + len(letters)] == letters


@given(TYPED)
def test_every_mark_that_is_shown_is_explained_and_no_other_letter(text):
    shown = sum(letter in "*_~" for one in paragraphs(text) for letter in one.text)
    said = sum(text[one.start] in "*_~" for one in explained(text))
    assert said == shown


def test_the_mark_under_the_mouse_is_found_by_its_place_in_the_line():
    found = stray_at("*a* b\nx *y", 1, 2)
    assert found is not None
    assert found.start == 8
    assert stray_at("*a* b\nx *y", 1, 3) is None
    assert stray_at("*a* b\nx *y", 0, 0) is None
