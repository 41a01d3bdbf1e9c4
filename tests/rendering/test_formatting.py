"""Text formatting: each vector says whether WhatsApp documents it or implementers observed it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.rendering import formatting
from composer.rendering.tree import Paragraph, Span

DOCUMENTED = {
    "plain": ("Hello", "Hello"),
    "bold": ("*x*", "<b:x>"),
    "bold amid text": ("a *b c* d", "a <b:b c> d"),
    "italic": ("_x_", "<i:x>"),
    "strike": ("~x~", "<s:x>"),
    "inline code": ("`x`", "<inline:x>"),
    "code": ("```x```", "<block:x>"),
    "code over lines": ("```a\nb```", "<block:a>\n<block:b>"),
    "bullet star": ("* a\n* b", "• a\n• b"),
    "bullet dash": ("- a", "• a"),
    "numbered": ("1. a\n2. b", "1. a\n2. b"),
    "numbered from anywhere": ("7. a\n12. b", "7. a\n12. b"),
    "quote": ("> a b", "> a b"),
    "bold within a bullet": ("* a *b*", "• a <b:b>"),
    "italic within a quote": ("> _a_", "> <i:a>"),
}
OBSERVED = {
    "product": ("2*3*4", "2*3*4"),
    "mark against a letter": ("a*b*", "a*b*"),
    "mark before a letter": ("*b*a", "*b*a"),
    "snake": ("snake_case_name", "snake_case_name"),
    "mark against punctuation": ("(*a*).", "(<b:a>)."),
    "mark against a space inside": ("* a*", "• a*"),
    "space before the closing mark": ("x *a * y", "x *a * y"),
    "nothing between": ("x ** y", "x ** y"),
    "nested": ("*_x_*", "<bi:x>"),
    "nested, other way": ("_*x*_", "<bi:x>"),
    "nested thrice": ("*_~x~_*", "<bis:x>"),
    "nested within words": ("*a _b_ c*", "<b:a ><bi:b><b: c>"),
    "crossed": ("*a _b* c_", "<b:a _b> c_"),
    "no marks in inline code": ("`*x*`", "<inline:*x*>"),
    "no marks in code": ("```*x* _y_```", "<block:*x* _y_>"),
    "link": ("see https://a.example/x_y_z", "see <link:https://a.example/x_y_z>"),
    "link in bold": ("*https://a.example*", "<b+link:https://a.example>"),
    "punctuation after a link": ("(https://a.example/x).", "(<link:https://a.example/x>)."),
    "brackets of a link": ("https://a.example/x_(y)", "<link:https://a.example/x_(y)>"),
    "www": ("www.a.example", "<link:www.a.example>"),
    "scheme alone": ("https:// is a scheme", "https:// is a scheme"),
    "link within a word": ("xhttps://a.example", "xhttps://a.example"),
    "one mark alone": ("5 * 4", "5 * 4"),
    "apostrophe code": ("a ` b", "a ` b"),
    "mark of another script": ("*שלום*", "<b:שלום>"),
    "emoji": ("*📦*", "<b:📦>"),
    "combining mark": ("*a*\u0301", "*a*\u0301"),
}
UNCONFIRMED = {
    "bold over a line break": ("*a\nb*", "*a\nb*"),
    "italic over a line break": ("_a\n_b", "_a\n_b"),
}
VECTORS = [
    pytest.param(*vector, id=f"{source}: {name}")
    for source, table in (
        ("documented", DOCUMENTED),
        ("observed", OBSERVED),
        ("not confirmed", UNCONFIRMED),
    )
    for name, vector in table.items()
]
HOSTILE = {
    "stars": "*" * 100_000,
    "stars and letters": "*a " * 33_000,
    "three marks": "*_~" * 33_000,
    "closing marks": "a* " * 33_000,
    "pairs": "*a*_b_" * 16_000,
    "backticks": "`" * 100_000,
    "open code": "```a" * 25_000,
    "links": "https://a.example " * 5_500,
    "one link of brackets": "https://a" + ")" * 100_000,
    "lines": "\n" * 100_000,
    "quotes": "> " * 50_000,
}


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


@pytest.mark.parametrize(("typed", "shown"), VECTORS)
def test_text_as_typed_is_shown_as_whatsapp_shows_it(typed, shown):
    assert notation(formatting.paragraphs(typed)) == shown


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
    [("abc", False), ("שלום", True), ("مرحبا abc", True), ("abc שלום", False), ("12 !", False)],
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


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_costs_no_more_than_its_length(text):
    # A quadratic cost would be far above; the bound leaves room for a busy machine.
    begun = time.process_time()
    formatting.paragraphs(text)
    assert time.process_time() - begun < 4


def test_plain_keeps_marks_and_lines():
    assert notation(formatting.plain("*a*\n\n1. _b_")) == "*a*\n\n1. _b_"


@given(st.text(alphabet="ab *_~`>-1.\u0301éhttps:/w", max_size=60))
def test_a_line_that_is_formatted_alone_is_as_within_a_text(line):
    alone = formatting.paragraphs(line) or (Paragraph(),)
    # A code block somewhere else in the text makes the whole of it be read token by token.
    if "```" not in line:
        assert formatting.paragraphs(f"{line}\n```x```")[:1] == alone
