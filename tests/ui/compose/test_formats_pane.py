"""The draft in each format: made when somebody looks, in step with the draft, its problems a click from their fields."""

import json

import pytest

from composer.messages import drafting


@pytest.fixture
def page(bench):
    made = bench().page
    write(made, "Hello")
    return made


def write(page, body, **more):
    message = {"type": "text", "text": {"body": body}, **more}
    page._desk.edit(drafting.with_message(page._desk.draft, message))


@pytest.fixture
def view(page, qtbot):
    page.tabs.setCurrentWidget(page.formats)
    qtbot.waitUntil(lambda: page.formats.view is not None and bool(page.formats.view.text.text))
    return page.formats.view


def choose(view, key):
    view.formats.button(key).click()


def test_nothing_of_it_is_there_before_somebody_looks(page):
    assert page.formats.view is None
    assert page.tabs.tabText(page.tabs.indexOf(page.formats)) == "Formats"


def test_each_format_shows_its_own_request(page, view):
    assert json.loads(view.text.text) == page.plan.request(page._desk.draft, 0)
    choose(view, "cloud")
    body = json.loads(view.text.text)
    assert body["messaging_product"] == "whatsapp"
    assert body["biz_opaque_callback_data"] == "ref-1"
    choose(view, "onprem")
    assert json.loads(view.text.text) == {
        "recipient_type": "individual",
        "to": "+46701740605",
        "type": "text",
        "text": {"body": "Hello"},
    }


def test_it_follows_the_draft(page, view, qtbot):
    choose(view, "cloud")
    write(page, "Good evening")
    qtbot.waitUntil(lambda: "Good evening" in view.text.text)


def test_what_differs_says_what_link_calls_it(page, view):
    choose(view, "cloud")
    at = view.text.text.index('"to"')
    assert [one.sentence for one in view.text._marks.at(at)] == [
        "LINK has this at another place: “destinations”."
    ]
    assert view.text._marks.at(view.text.text.index('"body"') + 1) == []


def test_a_problem_of_one_format_is_counted_at_its_button(page, view, qtbot):
    write(page, "Hello", context={"message_id": "wamid.1"})
    qtbot.waitUntil(lambda: view.formats.button("onprem").text() == "On-Premises (1)")
    assert view.formats.button("cloud").text() == "Cloud API"
    choose(view, "onprem")
    pointers = [one.pointer for one in view.problems._problems]
    assert "/messages/0/context" in pointers
    with qtbot.waitSignal(page.formats.chosen) as caught:
        view.problems.chosen.emit("/messages/0/context")
    assert caught.args == ["/messages/0/context"]


def test_the_format_of_the_account_is_shown_first(page, view):
    page.set_account("Graph", {"source": "+461"}, ["+461"], [], "TEST", None, "cloud")
    assert view.formats.key == "cloud"
    assert "What this account sends." in view._about.text()


def test_what_the_account_adds_is_no_problem(page, view):
    choose(view, "cloud")
    assert view.problems._problems == ()


def test_several_requests_are_said(page, view, qtbot):
    choose(view, "cloud")
    both = [{"type": "text", "text": {"body": word}} for word in ("One", "Two")]
    whole = page._desk.draft.request | {"messages": both}
    view.show_request({**page.plan.request(page._desk.draft, 0), **whole}, frozenset())
    assert "2 requests" in view._about.text()
