"""Text: its length, its links and their preview."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.messages import drafting, kinds
from composer.messages.check import check, check_message
from composer.messages.choosing import place
from composer.messages.draft import Draft
from composer.messages.problem import Severity
from composer.messages.words import Toggle
from tests.strategies.text import messages

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT


def text(body="See https://example.com", **more):
    return {"type": "text", **more, "text": {"body": body}}


def found(message):
    return {(one.severity, one.pointer, one.rule) for one in check_message(message)}


def test_4096_characters_and_not_one_more():
    assert found(text("x" * 4096)) == set()
    assert found(text("x" * 4097)) == {(ERROR, "/text/body", "too-long")}


@pytest.mark.parametrize("value", [True, False])
def test_a_preview_is_asked_for_or_not(value):
    assert found(text(previewUrl=value)) == set()


def test_a_preview_needs_a_link():
    assert found(text("no link", previewUrl=True)) == {(WARNING, "/previewUrl", "no-effect")}
    assert found(text("no link", previewUrl=False)) == set()


def test_metas_spelling_of_the_preview_is_understood_and_checked_too():
    assert found(text(preview_url=True)) == {(WARNING, "/preview_url", "spelling")}
    assert found(text("no link", preview_url=True)) == {
        (WARNING, "/preview_url", "spelling"),
        (WARNING, "/preview_url", "no-effect"),
    }
    wrong = [one for one in check_message(text(preview_url="yes")) if one.severity is ERROR]
    assert [(one.pointer, one.sentence) for one in wrong] == [
        (
            "/preview_url",
            "Show a preview of the first link must be true or false; here it is text.",
        )
    ]


@pytest.mark.parametrize("key", ["preview_url", "previewUrl"])
def test_metas_place_for_the_preview_is_kept_with_a_warning(key):
    message = {"type": "text", "text": {"body": "See https://example.com", key: True}}
    assert found(message) == {(WARNING, f"/text/{key}", "elsewhere")}
    assert check(kinds.kind("text"), message).ok


@pytest.mark.parametrize(
    ("message", "at"),
    [
        (text(preview_url=True), ("preview_url",)),
        ({"type": "text", "text": {"preview_url": True}}, ("text", "preview_url")),
        (text(), ("previewUrl",)),
        (text(previewUrl=False, preview_url=True), ("previewUrl",)),
    ],
)
def test_the_forms_field_finds_the_preview_where_it_is(message, at):
    kind = kinds.kind("text")
    word = next(word for word in kind.form if isinstance(word, Toggle))
    draft = drafting.with_message(Draft({}), message)
    assert place(draft, draft.message, word) == (*draft.message, *at)


@pytest.mark.parametrize(
    ("body", "link"),
    [
        ("see www.example.com/a.", "www.example.com/a"),
        ("(www.example.com)", "www.example.com"),
        ("WWW.EXAMPLE.COM", "WWW.EXAMPLE.COM"),
        ("https://www.example.com", None),
        ("mail@www.example.com", None),
        ("www.", None),
        ("awww.cute.kitten", None),
    ],
)
def test_a_link_should_begin_with_https(body, link):
    problems = check_message(text(body))
    assert [(one.severity, one.rule) for one in problems] == [(HINT, "bare-link")] * bool(link)
    assert not link or f"“{link}”" in problems[0].sentence


def test_samples_have_no_problem_at_all():
    samples = kinds.kind("text").samples
    assert len(samples) >= 2
    assert [check_message(sample.message) for sample in samples] == [()] * len(samples)


@given(messages())
@settings(max_examples=60, deadline=None)
def test_random_valid_messages_have_no_error_and_no_warning(message):
    assert {one for one in found(message) if one[0] is not HINT} == set()


@given(messages(), st.sampled_from(["", " \n", 5, None, [], "x" * 4097]))
@settings(max_examples=40, deadline=None)
def test_a_single_fault_is_reported_at_its_place(message, body):
    message["text"]["body"] = body
    errors = {pointer for severity, pointer, _ in found(message) if severity is ERROR}
    assert errors == {"/text/body"}
