"""What stands between a test and a real person."""

from composer.ui.compose.guard import NOT_ALLOWED, recipient_problems
from composer.ui.sandbox_recipients import RECIPIENTS


def test_no_other_account_takes_any_of_them():
    found = recipient_problems(["+46701740605", *(number for number, *_ in RECIPIENTS)])
    assert len(found) == len(RECIPIENTS)
    assert found[0].pointer == "/destinations/1"
    assert RECIPIENTS[0][0] in found[0].sentence


def test_what_only_begins_like_one_of_them_is_none_of_them():
    assert recipient_problems(["+9990000000+46701111111"], frozenset()) == ()
    assert [one.rule for one in recipient_problems(["+999 0000 0001"])] == ["sandbox-recipient"]


def test_a_value_of_the_wrong_type_is_another_rules_business():
    assert recipient_problems([5, None, {}]) == ()


def test_others_than_the_accounts_test_recipients_are_named():
    found = recipient_problems(["+46 701740605", "+46701740606"], frozenset(["+46701740605"]))
    assert [(one.pointer, one.rule) for one in found] == [("/destinations/1", NOT_ALLOWED)]
    assert "settings" in found[0].text
