"""The tree of errors: what each lets the outbox do, and that each speaks to a person."""

import subprocess
import sys

import httpx
import pytest

from composer.clients import errors
from composer.clients.failures import NOT_SENT, sort_failure

ANY = {
    errors.NotSent: {},
    errors.Held: {},
    errors.Refused: {"status": 400, "result_code": 112402},
    errors.Uncertain: {},
    errors.RelayUnreachable: {},
    errors.RelayRefused: {},
}


@pytest.mark.parametrize("kind", ANY)
def test_every_error_has_a_title_a_sentence_and_advice(kind):
    failure = kind("Title", "It happened.", "Do this.", **ANY[kind])
    assert isinstance(failure, errors.ClientError)
    assert (failure.title, failure.sentence, failure.advice) == (
        "Title",
        "It happened.",
        "Do this.",
    )
    assert str(failure) == "Title: It happened. Do this."


@pytest.mark.parametrize(
    ("failure", "pauses"),
    [
        (errors.NotSent("t", "s"), False),
        (errors.Held("t", "s"), True),
        (errors.Refused("t", "s", status=400, result_code=1), False),
        (errors.Refused("t", "s", status=401, result_code=1), True),
        (errors.Refused("t", "s", status=403, result_code=1), True),
        (errors.Refused("t", "s", status=500, result_code=1), False),
        (errors.Uncertain("t", "s"), False),
        (errors.Uncertain("t", "s", status=200), False),
        (errors.Uncertain("t", "s", status=401), True),
        (errors.Uncertain("t", "s", status=403), True),
    ],
)
def test_what_the_next_request_would_meet_as_well_pauses_the_account(failure, pauses):
    assert failure.pauses_account is pauses


def test_a_gone_cursor_says_that_statuses_may_stay_incomplete():
    failure = errors.CursorGone("c9")
    assert failure.oldest == "c9"
    assert "incomplete" in failure.advice
    assert isinstance(failure, errors.RelayError)


def test_only_seven_exceptions_prove_that_nothing_was_processed():
    assert {kind.__name__ for kind in NOT_SENT} == {
        "InvalidURL",
        "UnsupportedProtocol",
        "LocalProtocolError",
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",
    }


OTHERS = [
    kind
    for kind in vars(httpx).values()
    if isinstance(kind, type)
    and issubclass(kind, httpx.HTTPError)
    and not issubclass(kind, NOT_SENT)
    and kind is not httpx.HTTPStatusError
]


@pytest.mark.parametrize("kind", [*OTHERS, ValueError, RuntimeError, OSError, TimeoutError])
def test_every_other_exception_is_uncertain_also_those_to_come(kind):
    assert type(sort_failure(kind("why"))) is errors.Uncertain


@pytest.mark.parametrize("kind", NOT_SENT)
def test_each_of_the_seven_is_not_sent(kind):
    failure = sort_failure(kind("why"))
    assert type(failure) is errors.NotSent
    assert failure.sentence.endswith(".")
    assert failure.advice.endswith(".")


def test_an_error_that_is_sorted_stays_as_it_is():
    failure = errors.Held("t", "s")
    assert sort_failure(failure) is failure


def test_errors_and_addresses_are_cheap_to_import():
    script = (
        "import sys, composer.clients.errors, composer.clients.address;"
        "print(sorted({'httpx', 'truststore', 'ssl'} & set(sys.modules)))"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
