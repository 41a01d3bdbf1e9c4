"""Text formatting, by the vectors in `tests/data/formatting`: each says who documents it, or who observed it."""

import operator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.rendering import formatting, marks
from composer.rendering.tree import Paragraph, Span
from tests.rendering.vectors import as_data, formatting_cases


def notation(paragraphs: tuple[Paragraph, ...]) -> str:
    lead = {"quote": "> "}
    return "\n".join(
        lead.get(one.kind, f"{one.marker} " if one.marker else "") + "".join(map(span, one.spans))
        for one in paragraphs
    )


def span(one: Span) -> str:
    look = "".join(
        letter for letter, on in zip("bis", (one.bold, one.italic, one.strike), strict=True) if on
    )
    names = "+".join(filter(None, (look, one.code, "link" if one.link else "")))
    return f"<{names}:{one.text}>" if names else one.text


@pytest.mark.parametrize(("name", "case"), list(formatting_cases()), ids=str)
def test_text_as_typed_is_shown_as_whatsapp_shows_it(name, case):
    assert as_data(formatting.paragraphs(case["text"])) == case["shown"], name


def test_what_is_not_documented_names_its_source():
    observed = [case for name, case in formatting_cases() if name.startswith("observed")]
    assert len(observed) > 40
    assert all(case["source"] for case in observed)


def test_links_lead_where_they_say_and_www_gets_a_scheme():
    spans = formatting.paragraphs("HTTPS://A.example/B, www.b.example")[0].spans
    assert [one.link for one in spans if one.link] == [
        "HTTPS://A.example/B",
        "http://www.b.example",
    ]


def test_first_link_skips_what_no_card_is_made_of():
    assert formatting.first_link("www.a.example `https://b.example` https://c.example.") == (
        "https://c.example"
    )
    assert formatting.first_link("none") == ""


@pytest.mark.parametrize("breaks", ["\r\n", "\r", "\n"])
def test_every_line_break_ends_a_paragraph(breaks):
    assert [one.text for one in formatting.paragraphs(f"a{breaks}b")] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("abc", False),
        ("שלום", True),
        ("مرحبا abc", True),
        ("abc שלום", False),
        ("12 !", False),
        ("\u2067שלום\u2069 abc", False),
        ("\u2066abc\u2069 שלום", True),
        ("\u2069שלום", True),
        ("\u2067שלום", False),
        ("📦 שלום", True),
    ],
)
def test_the_first_strong_letter_gives_the_direction(text, backwards):
    assert formatting.right_to_left(text) is backwards


@given(st.text(alphabet="ab *_~`>-1.\n\u0301שhttps:/w", max_size=80))
def test_nothing_typed_is_lost_but_marks(text):
    shown = "\n".join(one.marker + one.text for one in formatting.paragraphs(text))
    marks = str.maketrans("", "", "*_~`>-•\n ")
    assert shown.translate(marks) == text.translate(marks)


@given(st.text(alphabet="ab1 .,!?éש\n", max_size=80))
def test_text_without_marks_is_shown_to_the_letter(text):
    lines = text.split("\n") if text else []
    got = formatting.paragraphs(text)
    assert [one.text for one in got if one.kind == "plain"] == [
        line for line, one in zip(lines, got, strict=True) if one.kind == "plain"
    ]


@given(st.text(max_size=200))
def test_any_text_can_be_formatted(text):
    assert len(formatting.paragraphs(text)) <= len(text) + 1


def test_plain_keeps_marks_and_lines():
    assert notation(formatting.plain("*a*\n\n1. _b_")) == "*a*\n\n1. _b_"


@given(st.text(alphabet="ab *_~`>-1.\u0301éhttps:/w", max_size=60))
def test_a_line_that_is_formatted_alone_is_as_within_a_text(line):
    alone = formatting.paragraphs(line) or (Paragraph(),)
    # A code block somewhere else in the text makes the whole of it be read token by token.
    if "```" not in line:
        assert formatting.paragraphs(f"{line}\n```x```")[:1] == alone


@given(st.lists(st.sampled_from(["*", "_", "~", "a", "b ", ". ", "é", "- ", "> "]), max_size=40))
def test_written_letter_by_letter_a_line_looks_as_if_it_came_at_once(letters):
    formatting._alone.cache_clear()
    for length in range(len(letters)):
        text = "".join(letters[: length + 1])
        whole = next(formatting._finish(text, one, end) for one, end in marks.lines(text))
        assert formatting.paragraphs(text) == (whole,)


def test_what_is_behind_the_last_pair_is_all_that_is_read_again():
    formatting._alone.cache_clear()
    before = formatting.paragraphs("*one* and _two_ and")[0]
    after = formatting.paragraphs("*one* and _two_ and *three")[0]
    assert formatting._settled[0].text == "*one* and _two_ "
    assert all(map(operator.is_, before.spans[:3], after.spans[:3]))
