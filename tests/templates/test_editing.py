"""What may still be changed in a template that was submitted."""

from datetime import UTC, datetime, timedelta

import pytest

from composer.templates.editing import changes, check_edit, creation, may_edit
from composer.templates.review import review
from tests.templates.definitions import definition

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)


def _ago(**span):
    return NOW - timedelta(**span)


@pytest.mark.parametrize("status", ["APPROVED", "REJECTED", "PAUSED", "approved"])
def test_these_can_be_edited(status):
    assert may_edit(status, [], NOW).allowed


@pytest.mark.parametrize(
    "status",
    [
        "PENDING",
        "DISABLED",
        "IN_APPEAL",
        "DELETED",
        "PENDING_DELETION",
        "LOCKED",
        "ARCHIVED",
        "FLAGGED",
        "",
        "NEW",
    ],
)
def test_all_others_cannot(status):
    leave = may_edit(status, [], NOW)
    assert not leave.allowed
    assert leave.sentence.endswith(".")
    assert leave.again is None


def test_an_approved_one_once_in_24_hours():
    leave = may_edit("APPROVED", [_ago(hours=23)], NOW)
    assert (leave.allowed, leave.again, leave.left) == (False, _ago(hours=-1), 9)
    assert may_edit("APPROVED", [_ago(hours=24)], NOW).allowed
    assert may_edit("APPROVED", [_ago(hours=25)], NOW).left == 9


def test_an_approved_one_ten_times_in_30_days():
    ten = [_ago(days=day) for day in range(2, 30, 3)]
    assert len(ten) == 10
    leave = may_edit("APPROVED", ten, NOW)
    assert (leave.allowed, leave.left) == (False, 0)
    assert leave.again == min(ten) + timedelta(days=30)
    assert may_edit("APPROVED", ten, leave.again).allowed
    assert may_edit("APPROVED", ten[:9], NOW).left == 1
    assert "once more" in may_edit("APPROVED", ten[:9], NOW).sentence


def test_edits_of_others_are_not_counted():
    many = [_ago(minutes=minute) for minute in range(1, 40)]
    for status in ("REJECTED", "PAUSED"):
        leave = may_edit(status, many, NOW)
        assert (leave.allowed, leave.left) == (True, None)


def test_only_category_and_components_change():
    old = definition("kept_by_meta.en")
    new = {
        **old,
        "name": "other",
        "language": "sv",
        "parameter_format": "NAMED",
        "category": "MARKETING",
    }
    assert [one.pointer for one in check_edit(old, new)] == [
        *("/name", "/language", "/parameter_format", "/category"),
    ]
    rejected = {**old, "status": "REJECTED"}
    assert check_edit(rejected, {**rejected, "category": "MARKETING"}) == ()


def test_what_goes_out_is_what_changed():
    old = definition("kept_by_meta.en")
    new = {**old, "components": [{"type": "BODY", "text": "Other words"}], "status": "PENDING"}
    assert changes(old, new) == {"components": new["components"]}
    assert check_edit(old, new) == ()
    assert [one.rule for one in check_edit(old, dict(old))] == ["edit"]
    assert changes(old, dict(old)) == {}


def test_what_meta_says_of_a_template_is_not_sent_to_create_one():
    made = creation(definition("kept_by_meta.en"))
    assert list(made) == ["name", "language", "category", "parameter_format", "components"]


def test_a_category_that_meta_announces_is_no_change_of_ones_own():
    old = {**definition("kept_by_meta.en"), "status": "PAUSED", "correct_category": "MARKETING"}
    new = {**creation(old), "components": [{"type": "BODY", "text": "Other words"}]}
    assert check_edit(old, new) == ()
    assert "correct_category" not in new


def test_empty_words_of_an_authentication_template_do_not_go_out():
    """The form begins with them; WhatsApp writes its own."""
    old = definition("login_code.en")
    body, *others = old["components"]
    written = {**old, "components": [{**body, "text": ""}, *others]}
    assert review(written) == review(old)
    assert creation(written) == creation(old)
