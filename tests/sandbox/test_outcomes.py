import pytest

from composer.sandbox.meta_errors import META_ERRORS, RESUBMITTED
from composer.sandbox.outcomes import FULL_TRIP, OUTCOMES, Answer, answer_of, outcome_of
from composer.sandbox.recipients import PREFIX, RECIPIENTS
from composer.ui import sandbox_recipients

TRIP = [112002, 112006, 112003, 112007]


def codes(destination):
    return [step.code for step in outcome_of(destination).steps]


@pytest.mark.parametrize(
    ("destination", "expected"),
    [
        ("+46700000001", TRIP),
        ("+46700000099", TRIP),
        ("+46700012345", TRIP),
        ("0102", [112002, 112006, 112003]),
        ("+46700000403", [112002, 112403]),
        ("+46700000404", [112002, 112404]),
        ("+46700000408", [112002, 112408]),
        ("+46700000409", [112002, 12409]),
        ("+46700131047", [112403]),
        ("+46700132001", [112406]),
        ("+46700000700", []),
    ],
)
def test_the_ending_chooses_the_reports(destination, expected):
    assert codes(destination) == expected


def test_the_longest_ending_wins(monkeypatch):
    monkeypatch.setitem(OUTCOMES, "990403", FULL_TRIP)
    assert codes("+46700990403") == TRIP
    assert codes("+46700980403") == [112002, 112403]


def test_the_first_destination_with_an_answer_of_its_own_chooses_it():
    assert answer_of(["+46001", "+460802", "+460800"]) is Answer.SERVER_ERROR
    assert answer_of(["+46001", "+46002"]) is Answer.PLAIN


def test_codes_that_link_submits_again_are_reported_after_the_resends():
    after = {error.code: outcome_of(f"+46{error.suffix}").steps[0].after for error in META_ERRORS}
    assert {code for code, seconds in after.items() if seconds > 900} == RESUBMITTED & after.keys()
    assert after[131047] < 5


def test_every_meta_code_is_once_in_the_table():
    assert len({error.code for error in META_ERRORS}) == len(META_ERRORS)
    assert all(len(error.suffix) == 6 for error in META_ERRORS)
    assert RESUBMITTED - {error.code for error in META_ERRORS} == {1, 2, 4}


def test_the_named_recipients_are_distinct_and_each_asks_for_its_own():
    numbers = [number for number, *_ in RECIPIENTS]
    assert len(set(numbers)) == len(numbers)
    assert all(number.startswith(PREFIX) and len(number) == 12 for number in numbers)
    named = {number[-6:] if number[-6:] in OUTCOMES else number[-4:] for number in numbers}
    assert named <= OUTCOMES.keys()
    unnamed = {f"{number:04d}" for number in range(3, 100)} | {e.suffix for e in META_ERRORS}
    assert OUTCOMES.keys() - named <= unnamed


def test_the_app_names_the_same_recipients():
    theirs = tuple(
        (*row, sandbox_recipients.GROUPS[row[0]]) for row in sandbox_recipients.RECIPIENTS
    )
    assert theirs == RECIPIENTS
    assert len(sandbox_recipients.GROUPS) == len(RECIPIENTS)


IN_GROUP = {
    "Arrives": lambda it: it.steps[-1].code in {112003, 112007} and it.answer is Answer.PLAIN,
    "Does not arrive": lambda it: (
        it.answer is Answer.BAD_REQUEST or it.steps[-1].code not in {112003, 112007}
    ),
    "Connection trouble": lambda it: (
        not it.steps or it.copies > 1 or it.reverse or it.answer is not Answer.PLAIN
    ),
    "Answers back": lambda it: it.reply is not None,
}


@pytest.mark.parametrize(("number", "group"), [(row[0], row[3]) for row in RECIPIENTS])
def test_what_happens_is_what_the_group_says(number, group):
    assert IN_GROUP[group](outcome_of(number))


def test_the_names_of_the_recipients_are_for_people():
    said = " ".join(word for _, name, what, _ in RECIPIENTS for word in (name, what))
    for jargon in ("Redis", "Meta", "re-send", "bad request"):
        assert jargon not in said
