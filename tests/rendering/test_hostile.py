"""Hostile text costs no more than its length: steps are counted, not time, so that a busy machine tells the same."""

import sys
from types import FrameType
from typing import Any

import pytest

from composer.rendering import explaining, filled_text, formatting
from composer.rendering.speech import speech
from composer.rendering.tree import Picture, Text
from tests.rendering.hostile import HOSTILE

SHORT = 400
LONG = 4 * SHORT
WHOLE = 100_000


def read(text):
    return formatting.paragraphs(text)


def explain(text):
    return explaining.explained(text)


def fill(text):
    return filled_text.body(text, lambda _name: text[:3])


def speak(text):
    return speech(Picture((Text(formatting.paragraphs(text)),)))


def steps(work: Any, text: str) -> int:
    """Lines of Python that run, and calls of what is not Python."""
    count = 0

    def line(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return line

    def call(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "c_call"

    formatting._alone.cache_clear()
    filled_text._paragraphs.cache_clear()
    before, profile = sys.gettrace(), sys.getprofile()
    sys.settrace(line)
    sys.setprofile(call)
    try:
        work(text)
    finally:
        sys.settrace(before)
        sys.setprofile(profile)
    return count


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("work", [read, explain, fill, speak], ids=lambda one: one.__name__)
def test_four_times_the_text_takes_four_times_the_steps(work, name):
    short, long = (steps(work, HOSTILE[name](length)) for length in (SHORT, LONG))
    assert long <= 4.4 * short + 400


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hundred_thousand_letters_make_no_more_pieces_than_letters(name):
    text = HOSTILE[name](WHOLE)
    found = formatting.paragraphs(text)
    assert len(found) + sum(len(one.spans) for one in found) <= 2 * len(text) + 1
    assert sum(len(one.text) for one in found) <= len(text)
    assert len(explaining.explained(text)) <= len(text)
