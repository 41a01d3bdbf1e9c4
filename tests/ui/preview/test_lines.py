"""Lines that are set again after an edit stand as those that are set anew."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6 import QtCore

from composer.rendering.formatting import paragraphs
from composer.ui.preview import setting
from composer.ui.preview.block import Block
from composer.ui.preview.letters import units, visible
from composer.ui.preview.look import LIGHT, Look, families
from composer.ui.preview.paragraphs import changed, paragraph_block

WORDS = (
    "a", "of", "parcel", "delivery-window", "(tomorrow", "9:30)", "*bold*", "_thank you_", "`x  y`", "naïve", "📦", "👩‍👩‍👧",
    "שלום", "配達は明日です", "m" * 60, "https://a.example/tracking/0123456789/where?is=it", " ", "\u00a0",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


@pytest.fixture(scope="module")
def look(qapp):
    return Look(LIGHT, 1.0, families())


def block(text: str, look: Look, before: Block | None = None) -> Block:
    found = paragraphs(text)
    assert len(found) == 1
    return paragraph_block(found[0], look, 240.0, before)


def places(one: Block) -> list[Any]:
    assert one.lines is not None
    # Where a word is broken, hinting may end a line that was begun elsewhere a pixel further on, and Qt counts the height
    # of other fonts' letters from the word's next line: it is the base line that stands still.
    return [
        (line.start, line.y + line.line.ascent(), pytest.approx(line.natural, abs=1.5))
        for line in one.lines.lines
    ]


@given(TEXTS, st.integers(0), st.integers(0, 12), st.sampled_from(["", "x", " ", "*", "new words ", "📦"]))  # fmt: skip
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_an_edit_anywhere_sets_the_lines_as_setting_them_anew(look, text, place, length, typed):
    text = f"- {text}."
    at = 2 + place % (len(text) - 2)
    edited = text[:at] + typed + text[at + length :] + "."
    old = block(text, look)
    assert places(block(edited, look, old)) == places(block(edited, look))


def test_of_a_long_text_only_the_line_that_was_typed_into_is_set_anew(look):
    text = "one two three " * 30
    at = len(text) // 2
    old = block(text, look)
    new = block(text[:at] + "x" + text[at:], look, old)
    assert old.lines is not None
    assert new.lines is not None
    kept = {id(one.line) for one in old.lines.lines}
    assert sum(id(one.line) not in kept for one in new.lines.lines) <= 2
    start, end = changed(old, new)
    assert 0 < end - start < new.height / 4


def test_a_letter_under_the_mouse_is_found_in_lines_that_were_set_again(look):
    text = "one two three " * 20 + "https://a.example/x and on"
    old = block(text, look)
    new = block("more " + text, look, old)
    fresh = block("more " + text, look)
    for y in range(5, int(fresh.height), 10):
        for x in range(0, 240, 15):
            at = QtCore.QPointF(x, y)
            assert new.link_at(at, 240.0) == fresh.link_at(at, 240.0)


@given(
    st.lists(st.sampled_from(["*a*", "_bb_", "~c~", "word", "m" * 40]), min_size=250, max_size=500),
    st.integers(60, 400),
)
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_text_of_many_looks_breaks_as_if_it_were_set_at_once(look, monkeypatch, words, width):
    paragraph = paragraphs(" ".join(words))[0]
    monkeypatch.setattr(setting, "_MANY_LOOKS", 10)
    pieces = paragraph_block(paragraph, look, width).lines
    monkeypatch.setattr(setting, "_MANY_LOOKS", 10**9)
    whole = paragraph_block(paragraph, look, width).lines
    assert pieces is not None
    assert whole is not None
    places = [
        [(one.start, one.y, one.line.textLength()) for one in lines.lines]
        for lines in (pieces, whole)
    ]
    assert places[0] == places[1]


@pytest.mark.parametrize(
    "text",
    [
        "see https://a.example/x and www.b.example",
        "* at https://a.example now",
        "שלום https://a.example/x שם",
        "https://a.example/" + "long/" * 40,
    ],
)
def test_each_link_is_where_a_finger_finds_it(look, text):
    made = block(text, look)
    found = list(made.links(made.width))
    assert [address for address, _area in found] == [span.link for span in made.spans if span.link]
    for address, area in found:
        assert made.link_at(area.center(), made.width) == address


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\x00b\x1bc\x7f\x85", "a\ufffdb\ufffdc\ufffd\ufffd"),
        ("a\tb\u200dc", "a\tb\u200dc"),
        ("a\nb\rc", "a\u2028b\u2028c"),
        ("plain 📦", "plain 📦"),
    ],
)
def test_what_cannot_be_seen_has_a_sign_and_keeps_its_length(typed, shown):
    assert visible(typed) == shown
    assert units(shown) == units(typed)
