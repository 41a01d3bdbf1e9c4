"""Compose with an account of Meta's: its own rules stand in the problem list, and LINK's alone do not."""

import pytest

from composer.messages import drafting
from composer.messages.draft import Draft
from composer.messages.problem import Severity
from composer.ui.compose.request_plan import set_together

SOURCE = "+4680000001"


@pytest.fixture
def page(bench):
    def make(format_, **more):
        made = bench(**more).page
        made.set_account("Graph", {"source": SOURCE}, [SOURCE], [], "TEST", None, format_)
        return made

    return make


def write(page, **more):
    message = {"type": "text", "text": {"body": "Hello"}, **more}
    page._desk.edit(drafting.with_message(page._desk.draft, message))


def told(page):
    page._check()
    return {(one.pointer, one.rule) for one in page.problems if one.severity is not Severity.HINT}


@pytest.mark.parametrize("format_", ["cloud", "onprem"])
def test_what_only_link_needs_is_not_missing(page, format_):
    made = page(format_)
    write(made)
    assert told(made) == set()


def test_the_same_draft_has_the_problems_of_the_account_that_sends(page):
    made = page("onprem")
    write(made, context={"message_id": "wamid.1"})
    assert ("/messages/0/context", "not-said") in told(made)
    made.set_account("Graph", {"source": SOURCE}, [SOURCE], [], "TEST", None, "cloud")
    assert told(made) == set()
    made.set_account("Shop", {"source": SOURCE}, [SOURCE], [], "TEST", None, "link")
    assert ("/platformId", "missing") in told(made)


def test_what_has_no_place_at_meta_is_said_where_it_was_set(page):
    made = page("cloud")
    write(made)
    made._desk.edit(made._desk.draft.put(("absoluteValidityTime",), "2030-01-01T00:00:00Z"))
    assert ("/absoluteValidityTime", "not-said") in told(made)


def test_everybody_gets_a_request_of_their_own(page, bench):
    made = page("cloud", numbers=("+46701740605", "+46701740606"))
    made._desk.edit(set_together(made._desk.draft, on=True))
    assert made.plan.count(made._desk.draft) == 2
    assert not made.bar._all.isVisible()
    made.set_account("Shop", {"source": SOURCE}, [SOURCE], [], "TEST", None, "link")
    assert made.plan.count(made._desk.draft) == 1
    assert made.bar._all.isVisible()


def test_each_message_leaves_in_a_request_of_its_own_and_that_is_counted(page):
    made = page("cloud")
    messages = [{"type": "text", "text": {"body": body}} for body in ("One", "Two", "Three")]
    numbers = ["+46701740605", "+46701740606"]
    made._desk.open(Draft({"messages": messages, "destinations": numbers}))
    assert made.bar._count.text() == "6 requests"
    made.set_account("Graph", {"source": SOURCE}, [SOURCE], [], "LIVE", None, "cloud")
    made.send()
    assert made.departure.confirm._question.text() == (
        "“Graph” is a live account: 2 real people get this. They get several messages each, in 6 requests."
    )
    made.set_account("Shop", {"source": SOURCE}, [SOURCE], [], "LIVE", None, "link")
    assert made.bar._count.text() == "2 requests"


def test_the_json_says_that_it_is_in_links_words(page):
    made = page("cloud")
    assert made.json._which.text() == "In LINK’s words"
    assert "Formats" in made.json._which.toolTip()


def test_what_every_request_has_is_no_news(page):
    made = page("cloud")
    write(made)
    made._check()
    assert made.problems == ()
