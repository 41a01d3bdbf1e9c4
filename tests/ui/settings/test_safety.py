"""The card “Safety” of an account: to whom it may send, and how fast."""

import pytest
from PySide6.QtTest import QTest

from composer.interlock import allowed_numbers
from composer.ui.settings.values import account_from, fields_of
from tests.ui.settings.test_form import NORWAY

pytestmark = pytest.mark.usefixtures("no_keyring")


def saved(bench):
    """The account as it would be saved now."""
    return account_from("link-1", bench.sheet.fields)


def test_a_live_account_is_closed_until_somebody_opens_it(bench):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    assert allowed_numbers(saved(bench)) == frozenset()
    bench.type("/test_recipients", "+4740000002\r")
    assert allowed_numbers(saved(bench)) == frozenset(["+4740000002"])
    pick = bench.editor("/send_to")
    pick.setFocus()
    QTest.keyClicks(pick, "Everybody")
    assert allowed_numbers(saved(bench)) is None


def test_the_speed_is_a_setting_and_its_usual_value_stands_in_the_empty_field(bench):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    assert saved(bench).per_second == 20
    bench.sheet.go_to("/per_second")  # unfolds the group
    assert bench.editor("/per_second").placeholderText() == "20"
    bench.type("/per_second", "5")
    bench.type("/same_number", "0")
    account = saved(bench)
    assert (account.per_second, account.same_number, account.in_flight) == (5, 0, 8)
    assert fields_of(account)["per_second"] == 5
    assert "in_flight" not in fields_of(account)


@pytest.mark.parametrize(
    ("at", "typed", "words"),
    [
        ("per_second", "81", "from 1 to 80"),
        ("in_flight", "0", "from 1 to 10"),
        ("same_number", "61", "from 0 to 60"),
        ("per_second", "fast", "number"),
    ],
)
def test_a_speed_that_would_be_refused_is_not_saved(bench, at, typed, words):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    bench.sheet.go_to(f"/{at}")
    bench.type(f"/{at}", typed)
    errors = [one for one in bench.sheet.errors() if one.pointer == f"/{at}"]
    assert words in errors[0].sentence


def test_a_test_recipient_must_be_a_number(bench):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    bench.type("/test_recipients", "Anna\r")
    assert [one.pointer for one in bench.sheet.errors()] == ["/test_recipients/0"]
