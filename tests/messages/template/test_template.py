"""Templates as a whole: the specification's examples, samples, name, language, older fields, random messages."""

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.messages import kinds, tree
from composer.messages.check import check, check_message
from composer.messages.parts.languages import LANGUAGES, meant
from composer.messages.problem import Severity
from tests.strategies.template import messages

KIND = kinds.kind("template")
EXAMPLES = (
    *("text", "text-named", "media", "interactive.quickreply", "interactive.url"),
    *("carousel", "coupon", "lto"),
)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_specifications_examples_have_no_error(example, name):
    got = check_message(example(f"template-{name}"))
    assert [one.sentence for one in got if one.severity is Severity.ERROR] == []


def test_what_the_examples_contradict_is_said(example):
    def rules(name):
        return {one.rule for one in check_message(example(f"template-{name}"))} - {"pattern"}

    assert rules("text") == set()
    assert rules("carousel") == {"card-count", "mismatch"}
    assert rules("coupon") == {"too-long"}
    assert rules("lto") == {"too-long", "past"}
    assert rules("interactive.url") == {"encoding"}


def test_samples_have_no_problem_at_all():
    assert len(KIND.samples) == 10
    for sample in KIND.samples:
        assert [one.sentence for one in check_message(sample.message)] == [], sample.title


@settings(max_examples=60, deadline=None)
@given(messages())
def test_valid_messages_have_no_error_and_no_warning(message):
    got = check_message(message)
    bad = [one.sentence for one in got if one.severity is not Severity.HINT]
    assert bad == []


JUNK = st.sampled_from([None, 7, -1, 1.5, True, "", "x", [], {}, [None], [[]], {"type": "body"}])


def places(value, above=()):
    if isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield (*above, step)
            yield from places(inner, (*above, step))


@settings(max_examples=80, deadline=None)
@given(messages(), st.data())
def test_junk_anywhere_is_no_crash_and_the_message_is_left_alone(message, data):
    at = data.draw(st.sampled_from(list(places(message))))
    spoiled = tree.put(message, at, data.draw(JUNK))
    before = copy.deepcopy(spoiled)
    for one in check(KIND, spoiled).problems:
        assert one.sentence.strip()
        assert one.source
        one.text.format_map(_Complete(one.values))
    assert spoiled == before


class _Complete(dict[str, object]):
    """Fails for a name that a sentence has and its values lack."""

    def __missing__(self, key):
        raise AssertionError(f"no value for {key}")


@pytest.mark.parametrize("name", ["Hello", "two words", "x" * 513, "grüße"])
def test_a_name_that_no_template_has(found, name):
    assert found(name=name) == {("warning", "/template/name", "pattern")}


def test_name_and_language_must_be_there():
    got = check_message({"type": "template", "template": {"name": " ", "language": {}}})
    assert {(one.severity, one.pointer, one.sentence) for one in got} == {
        (Severity.ERROR, "/template/name", "Template name is missing."),
        (Severity.ERROR, "/template/language/code", "Language is missing."),
    }


@pytest.mark.parametrize("components", [{}, {"components": []}])
def test_a_template_without_gaps_needs_no_components(components):
    whole = {"name": "hello", "language": {"code": "en"}, **components}
    assert check_message({"type": "template", "template": whole}) == ()


@pytest.mark.parametrize(
    ("code", "listed"),
    [
        ("en-US", "en_US"),
        ("EN", "en"),
        ("no", "nb"),
        ("sv_SE", "sv"),
        (" de ", "de"),
        ("pt", "pt_BR"),
        ("tlh", None),
        ("", None),
    ],
)
def test_a_language_that_is_near_a_listed_one_is_named(found, said, code, listed):
    assert meant(code) == listed
    if code:
        assert found(language={"code": code}) == {
            ("warning", "/template/language/code", "language")
        }
        sentence = said(language={"code": code})["/template/language/code"]
        assert (f"“{listed}” meant?" in sentence) == (listed is not None)


def test_the_languages_are_those_of_the_specification():
    assert len(LANGUAGES) == 111
    assert all(meant(code) == code for code in LANGUAGES)


def test_older_fields_are_understood_and_mentioned(found):
    policy = {"code": "en", "policy": "deterministic"}
    assert found(namespace="abc_1", language=policy) == {("hint", "/template/namespace", "older")}
    assert found(language={**policy, "policy": "fallback"}) == {
        ("warning", "/template/language/policy", "policy")
    }


def test_keys_that_were_meant_otherwise_are_named(found):
    assert found({"type": "body", "Templat": []}) == {
        ("error", "0/Templat", "near-miss"),
        ("error", "0/parameters", "missing"),
    }
    assert found(Name="x") == {("error", "/template/Name", "near-miss")}
