"""Characters that nobody sees and that do harm."""

import pytest

from composer.messages.check import check_message
from composer.messages.invisible import without_invisible
from composer.messages.problem import Severity


def body(text):
    return {"type": "text", "text": {"body": text}}


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x1b", "\x7f", "\ud83d", "\ufffe", "\uffff"], ids=ascii
)
def test_what_cannot_be_sent_is_an_error_with_its_place(character):
    (problem,) = check_message(body(f"ab{character}c"))
    assert problem.severity is Severity.ERROR
    assert problem.pointer == "/text/body"
    assert f"U+{ord(character):04X}, at position 3" in problem.sentence


@pytest.mark.parametrize("character", ["\u202e", "\u2066"], ids=ascii)
def test_what_turns_the_line_around_is_a_warning(character):
    (problem,) = check_message(body(f"ab{character}c"))
    assert problem.severity is Severity.WARNING


@pytest.mark.parametrize(
    "text", ["a\nb\tc\r\n", "åäö 😀 👨‍👩‍👧", "مرحبا \u200f!", "नमस्ते", "x\u00a0y"]
)
def test_what_people_write_is_no_problem(text):
    assert check_message(body(text)) == ()


def test_only_what_does_harm_is_taken_out():
    assert without_invisible("a\x00b\nc\ud83d😀") == "ab\nc😀"
