"""What a new template starts from: each start is sound but for the files that Meta wants to see."""

import pytest

from composer.messages.problem import Severity
from composer.templates.form import BLANK
from composer.templates.review import review
from composer.templates.starts import STARTS, is_blank, started


def test_each_has_a_key_of_its_own():
    assert len({one.key for one in STARTS}) == len(STARTS)
    assert len({one.title for one in STARTS}) == len(STARTS)


@pytest.mark.parametrize("start", STARTS, ids=lambda one: one.key)
def test_a_start_is_sound(start):
    made = started({**BLANK, "name": "hello", "language": "de"}, start)
    assert (made["name"], made["language"]) == ("hello", "de")
    wrong = [one for one in review(made) if one.severity is Severity.ERROR]
    assert {one.rule for one in wrong} <= {"no-sample"}
    assert all("/example/header_handle" in one.pointer for one in wrong)
    assert not is_blank(made)


def test_what_is_made_of_it_shares_nothing_with_it():
    one, other = (started(BLANK, STARTS[4]) for _ in range(2))
    one["components"][1]["cards"].clear()
    assert other["components"][1]["cards"]


@pytest.mark.parametrize(("definition", "blank"), [
    (BLANK, True),
    ({**BLANK, "name": "a"}, True),
    ({**BLANK, "components": [{"type": "BODY", "text": "Hi"}]}, False),
    ({}, False),
])  # fmt: skip
def test_a_blank_one_is_told(definition, blank):
    assert is_blank(definition) is blank
