"""What a person makes of the request on screen becomes the draft's; what the account added does not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.messages import drafting, kinds
from composer.ui.compose.request_plan import Plan, destinations, set_together, together
from composer.ui.compose.taking_over import same, taken_over

ANNA, BO, CY = "+46701740605", "+46701740606", "+46701740607"
SUPPLIED = {"platformId": "1", "source": "+4680000001", "eventReportGates": ["g"]}


@pytest.fixture
def plan():
    return Plan(lambda: "ref-1", SUPPLIED)


def draft_of(*numbers):
    return drafting.fresh(kinds.kind("text"), list(numbers))


def edit(plan, draft, index=0, **changes):
    shown = plan.request(draft, index)
    return taken_over(draft, shown, shown | changes, index)


def test_an_untouched_request_leaves_the_very_draft(plan):
    for draft in (draft_of(), draft_of(ANNA), draft_of(ANNA, BO)):
        assert edit(plan, draft) is draft


def test_the_message_is_taken_over_and_the_accounts_own_is_not(plan):
    made = edit(plan, draft_of(ANNA), messages=[{"type": "text", "text": {"body": "Hi"}}])
    assert made.request == {
        "destinations": [ANNA],
        "messages": [{"type": "text", "text": {"body": "Hi"}}],
    }


def test_what_the_account_supplies_is_written_once_it_is_changed(plan):
    made = edit(plan, draft_of(ANNA), platformId="2", refId="mine")
    assert made.request["platformId"] == "2"
    assert made.request["refId"] == "mine"
    assert "source" not in made.request
    again = edit(plan, made, messages=[])
    assert again.request["platformId"] == "2"


def test_a_key_that_is_taken_out_goes_from_the_draft(plan):
    draft = edit(plan, draft_of(ANNA), priority="HIGH", colour="red")
    shown = plan.request(draft, 0)
    left = {key: value for key, value in shown.items() if key not in ("colour", "priority")}
    assert set(taken_over(draft, shown, left).request) == {"destinations", "messages"}


def test_one_of_many_recipients_is_changed_in_his_request(plan):
    draft = draft_of(ANNA, BO)
    assert edit(plan, draft, 1, destinations=[CY]).request["destinations"] == [ANNA, CY]
    shown = plan.request(draft, 0)
    without = {key: value for key, value in shown.items() if key != "destinations"}
    assert taken_over(draft, shown, without, 0).request["destinations"] == [BO]


def test_several_written_into_one_request_are_one_request(plan):
    made = edit(plan, draft_of(ANNA), destinations=[ANNA, BO])
    assert together(made)
    assert plan.request(made, 0)["destinations"] == [ANNA, BO]
    every = edit(plan, set_together(draft_of(ANNA, BO), True), destinations=[BO])
    assert destinations(every) == [BO]


@pytest.mark.parametrize("odd", [ANNA, None, {"to": ANNA}, 1])
def test_what_is_no_list_of_recipients_stays_what_it_is(plan, odd):
    made = edit(plan, draft_of(ANNA), destinations=odd)
    assert plan.request(made, 0)["destinations"] == odd == plan.whole(made)["destinations"]
    assert plan.count(made) == 1
    assert edit(plan, made) is made


def test_the_order_of_the_drafts_own_keys_stays_unless_a_person_changes_it(plan):
    draft = drafting.opened({"messages": [], "destinations": [ANNA], "x": 1})
    assert list(edit(plan, draft, x=2).request) == ["messages", "destinations", "x"]
    shown = plan.request(draft, 0)
    turned = dict(reversed(shown.items()))
    assert list(taken_over(draft, shown, turned).request) == ["x", "messages", "destinations"]


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


@given(
    st.dictionaries(
        st.sampled_from(["messages", "priority", "platformId", "refId", "x", "customParameters"]),
        values,
    )
)
def test_whatever_is_written_is_what_the_next_request_holds(changes):
    plan = Plan(lambda: "ref-1", SUPPLIED)
    draft = edit(plan, draft_of(ANNA), **changes)
    after = plan.request(draft, 0)
    assert all(same(after[key], value) for key, value in changes.items())
    assert edit(plan, draft) is draft
    assert json.loads(drafting.save(draft))["request"] == dict(draft.request)
