"""What holds for every kind, so that a new kind is tested by being there."""

import pkgutil
from pathlib import Path

import pytest

from composer import messages
from composer.messages import KINDS, drafting, kinds
from composer.messages.check import check
from composer.messages.facts import facts
from composer.messages.problem import Severity
from composer.messages.words import Choice, fields

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
SHARED = {"envelope", "parts"}


def test_every_folder_is_a_kind_and_every_kind_a_folder():
    root = Path(messages.__file__).parent
    folders = {one.name for one in pkgutil.iter_modules([str(root)]) if one.ispkg} - SHARED
    assert folders == {kind.key.replace("-", "_") for kind in KINDS}


def test_keys_are_unique():
    assert len({kind.key for kind in KINDS}) == len(KINDS)


@each_kind
def test_every_field_of_the_form_is_one_of_the_model(kind):
    for path, word in fields(kind.form):
        general = "/".join("*" if step.startswith("[") else step for step in path.split("/"))
        assert facts(kind.model, general) is not None
        assert word.help.endswith("."), f"{path}: help is a sentence"
        assert word.label[0].isupper(), f"{path}: labels are in sentence case"


@each_kind
def test_every_required_text_of_the_model_has_a_field(kind):
    """An empty message's missing fields can all be filled in the form."""
    paths = {"/" + path for path, _ in fields(kind.form)}
    draft = drafting.fresh(kind)
    for problem in check(kind, draft.get(drafting.MESSAGE)).problems:
        at = "/".join("*" if step.isdigit() else step for step in problem.pointer.split("/"))
        plain = {
            "/".join("*" if step.startswith("[") else step for step in path.split("/"))
            for path in paths
        }
        assert at in plain


@each_kind
def test_samples_have_no_errors_and_are_of_their_kind(kind):
    assert kind.samples
    for sample in kind.samples:
        found = check(kind, dict(sample.message))
        assert [one.sentence for one in found.problems if one.severity is Severity.ERROR] == []
        assert found.ok
        assert kinds.kind_of(sample.message) is kind
        assert kinds.gist(sample.message)


@each_kind
def test_a_new_message_lacks_only_what_a_person_must_write(kind):
    found = check(kind, kinds.new_message(kind))
    assert found.problems
    assert {one.rule for one in found.problems if one.severity is Severity.ERROR} <= {"missing"}
    assert not found.ok


@each_kind
def test_a_new_message_is_of_its_kind(kind):
    assert kinds.kind_of(kinds.new_message(kind)) is kind


@each_kind
def test_new_messages_share_nothing(kind):
    one, other = kinds.new_message(kind), kinds.new_message(kind)
    one.setdefault("more", {})["x"] = 1
    assert "more" not in other
    assert kinds.new_message(kind) == other


@each_kind
@pytest.mark.parametrize(
    "junk", [None, 0, "", "text", [], {}, [[]], True, 1.5, {"type": []}], ids=repr
)
def test_nonsense_is_a_problem_and_no_crash(kind, junk):
    assert not check(kind, junk).ok


@each_kind
def test_nonsense_anywhere_inside_is_a_problem_and_no_crash(kind):
    """Every value of a sample, replaced by each kind of junk."""
    from composer.messages import tree

    sample = dict(kind.samples[0].message)
    for steps in _places(sample):
        for junk in (None, 7, "x", [], {}, [None], {"a": None}):
            spoiled = tree.put(sample, steps, junk)
            check(kind, spoiled)  # must not raise


def _places(value, above=()):
    members = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for step, inner in members:
        yield (*above, step)
        yield from _places(inner, (*above, step))


@each_kind
def test_choices_have_keys_of_their_own(kind):
    keys = [word.key for word in _choices(kind.form)]
    assert len(keys) == len(set(keys))


def _choices(words):
    for word in words:
        if isinstance(word, Choice):
            yield word
            for branch in word.branches:
                yield from _choices(branch.words)
        elif hasattr(word, "words"):
            yield from _choices(word.words)


def test_a_message_without_a_kind_has_none():
    assert kinds.kind_of({"type": "smoke signal"}) is None
    assert kinds.kind_of(None) is None
    assert kinds.gist({"type": "smoke signal"}) == ""


def test_the_gist_is_one_line():
    assert kinds.gist({"type": "text", "text": {"body": "a\n  b\tc"}}) == "a b c"
