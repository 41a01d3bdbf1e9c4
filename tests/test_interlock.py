"""To whom an account may send at all: the last gate before the journal."""

from typing import Any

import pytest

from composer.interlock import Gate, RecipientsRefused, allowed_numbers
from composer.store.accounts import Account, AccountError, read_account, sandbox_account

ANNA, BO = "+46701740605", "+46701740606"


def account(**more):
    return Account(id="a", name="Sweden", **more)


MAY: dict[str, tuple[dict[str, Any], bool]] = {
    "a live account, as it is at first": ({"mode": "LIVE"}, False),
    "a live account, to a test recipient": ({"mode": "LIVE", "test_recipients": (ANNA,)}, True),
    "however the number is written": (
        {"mode": "LIVE", "test_recipients": ("+46 70-174 06 05",)},
        True,
    ),
    "to another one": ({"mode": "LIVE", "test_recipients": (BO,)}, False),
    "a live account that was opened": ({"mode": "LIVE", "send_to": "everybody"}, True),
    "an account for tests": ({"mode": "TEST"}, True),
    "an account for tests that was closed": ({"mode": "TEST", "send_to": "listed"}, False),
}


@pytest.mark.parametrize("case", MAY)
def test_who_may_be_sent_to(case):
    fields, allowed = MAY[case]
    gate = Gate(account(**fields))
    if allowed:
        gate.check([ANNA])
    else:
        with pytest.raises(RecipientsRefused) as refusal:
            gate.check([ANNA])
        assert refusal.value.numbers == (ANNA,)
        assert "Settings" in refusal.value.sentence
        assert "“Sweden”" in refusal.value.sentence


@pytest.mark.parametrize("mode", ["TEST", "LIVE"])
def test_the_sandboxs_recipients_exist_in_the_sandbox_only(mode):
    with pytest.raises(RecipientsRefused, match="sandbox"):
        Gate(account(mode=mode, send_to="everybody")).check(["+99900000001"])
    Gate(sandbox_account()).check(["+99900000001", ANNA])


def test_of_many_only_some_are_named():
    numbers = [f"+467017406{n:02d}" for n in range(20)]
    with pytest.raises(RecipientsRefused) as refusal:
        Gate(account(mode="LIVE")).check(numbers)
    assert len(refusal.value.numbers) == 20
    assert "and 17 more" in str(refusal.value)


def test_an_account_from_before_is_closed_if_it_is_live():
    old = read_account('{"id": "a", "name": "Sweden", "mode": "LIVE"}')
    assert allowed_numbers(old) == frozenset()
    assert (old.in_flight, old.per_second, old.same_number) == (8, 20, 6)


@pytest.mark.parametrize(
    "wrong",
    [
        '"in_flight": 11',
        '"per_second": 0',
        '"same_number": "6"',
        '"send_to": "me"',
        '"in_flight": true',
    ],
)
def test_what_would_not_be_safe_is_no_account(wrong):
    with pytest.raises(AccountError):
        read_account(f'{{"id": "a", "name": "Sweden", {wrong}}}')
