"""What every payload model does: other spellings are understood, and everything is found at its place."""

from typing import Annotated, ClassVar

import pytest
from pydantic import ValidationError

from composer.messages.check import check_fields
from composer.messages.constraints import Limit
from composer.messages.payload import Payload
from composer.messages.problem import Severity
from composer.messages.words import Text


class Name(Payload):
    SOURCE = "A specification"
    ALSO: ClassVar = {"given_name": "given", "given-name": "given"}

    given: Annotated[str, Limit(5)]


class Strict(Name):
    ALSO_SEVERITY = Severity.WARNING


FORM = (Text(at="given", label="First name", help="It.", also=("given_name", "given-name")),)


def found(data, model=Name):
    return [(one.severity, one.pointer, one.rule) for one in check_fields(model, data, FORM)]


def test_another_spelling_is_understood_and_mentioned():
    assert found({"given_name": "Anna"}) == [(Severity.HINT, "/given_name", "spelling")]
    assert found({"given-name": "Anna"}, Strict) == [(Severity.WARNING, "/given-name", "spelling")]
    assert Name.model_validate({"given_name": "Anna"}).given == "Anna"


def test_what_is_wrong_stands_where_it_was_written():
    assert found({"given_name": "Annabella"})[0] == (Severity.ERROR, "/given_name", "too-long")
    problem = check_fields(Name, {"given_name": "Annabella"}, FORM)[0]
    assert problem.sentence == "First name is 9 characters long; 5 is the limit."


def test_both_spellings_at_once_are_a_warning():
    assert found({"given": "Anna", "given_name": "Anna"}) == [
        (Severity.WARNING, "/given_name", "said-twice")
    ]
    assert found({"given_name": "Anna", "given-name": "Anna"}) == [
        (Severity.WARNING, "/given-name", "said-twice"),
        (Severity.HINT, "/given_name", "spelling"),
    ]


def test_none_of_the_spellings_is_a_missing_field():
    assert found({}) == [(Severity.ERROR, "/given", "missing")]


def test_without_advice_only_errors_are_raised():
    with pytest.raises(ValidationError) as caught:
        Name.model_validate({"given_name": "Annabella"})
    assert [one["loc"] for one in caught.value.errors()] == [("given_name",)]
