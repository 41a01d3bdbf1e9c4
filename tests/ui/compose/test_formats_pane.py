"""The draft in each format: made when somebody looks, in step with the draft, its problems a click from their fields."""

import json

import pytest
from PySide6 import QtGui, QtWidgets

from composer.messages import drafting
from composer.store.accounts import Account
from composer.ui.compose.formats_view import ROOM


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


@pytest.fixture
def beside(page, view, qtbot):
    """Both side by side, in the window."""
    page.formats.open_window()
    made = page.formats.window_view
    qtbot.waitUntil(lambda: bool(made.text.text))
    made.resize(ROOM, 260)
    return made


def test_in_a_window_two_stand_side_by_side_and_scroll_in_step(page, beside, qtbot):
    words = [{"type": "reply", "reply": {"id": str(n), "title": f"Yes {n}"}} for n in range(3)]
    action = {"type": "button", "body": {"text": "Hello"}, "action": {"buttons": words}}
    message = {"type": "interactive", "interactive": action, "context": {"message_id": "wamid.1"}}
    page._desk.edit(drafting.with_message(page._desk.draft, message))
    qtbot.waitUntil(lambda: "Yes 2" in beside.link.text.text and "Yes 2" in beside.text.text)
    assert beside.link.isVisible()
    assert not beside.formats.button("link").isVisible()
    assert (beside.link.line(), beside.side.line()) == (0, 0)
    choose(beside, "onprem")
    for moved, other in ((beside.side, beside.link), (beside.link, beside.side)):
        line = moved.text.text.split("\n").index(
            next(one for one in moved.text.text.split("\n") if '"Hello"' in one)
        )
        moved.show_line(line)
        first = other.text.document().findBlockByNumber(round(other.line())).text()
        assert '"Hello"' in first
    # The problems of both, each with its format's name.
    places = {one.place for one in beside.problems._problems}
    assert places == {"LINK", "On-Premises"}
    beside.close()


def test_what_differs_is_gone_through_by_key_and_said(page, view, qtbot):
    choose(view, "cloud")
    view.side.go(1)
    assert view.text.textCursor().selectedText() == '"messaging_product"'
    assert view.side._said.text() == "LINK does not have this."
    view.side.go(-1)
    assert view.text.textCursor().selectedText() == '"biz_opaque_callback_data"'
    marked = view.text.extraSelections()
    dashes = QtGui.QTextCharFormat.UnderlineStyle.DashUnderline
    assert dashes in {one.format.underlineStyle() for one in marked}


def test_the_chosen_format_is_copied_as_a_call(page, view):
    view.set_account(lambda: Account(id="a", name="Shop", base_url="https://link.example"))
    choose(view, "cloud")
    view.side.copy("cURL (bash)")
    text = QtWidgets.QApplication.clipboard().text()
    assert "https://graph.facebook.com/v23.0/YOUR-PHONE-NUMBER-ID/messages" in text
    assert '"messaging_product": "whatsapp"' in text
    choose(view, "link")
    view.side.copy("cURL (bash)")
    assert "https://link.example/messages" in QtWidgets.QApplication.clipboard().text()


def test_several_requests_are_said(page, view, qtbot):
    choose(view, "cloud")
    both = [{"type": "text", "text": {"body": word}} for word in ("One", "Two")]
    whole = page._desk.draft.request | {"messages": both}
    view.show_request({**page.plan.request(page._desk.draft, 0), **whole}, frozenset())
    assert "2 requests" in view._about.text()
