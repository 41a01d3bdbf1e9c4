"""The Inbox as a person uses it, over a real journal."""

import json

import pytest
from PySide6 import QtCore, QtGui
from PySide6.QtTest import QTest

from composer.store.faults import JournalError
from composer.store.known import Forgetting
from composer.ui.inbox.bubble import SIDE
from tests.people import ANNA, OURS

Key = QtCore.Qt.Key
Control = QtCore.Qt.KeyboardModifier.ControlModifier
DAY = 24 * 3600


def texts(page):
    return [page.lines.line(row).content.text for row in range(page.lines.rowCount())]


def people(page):
    model = page.conversations
    return [model.index(row).data() for row in range(model.rowCount())]


def kept(bench):
    """All drafts in the file."""
    return bench._there(lambda: {name: text for name, text, _ in bench.workspace.drafts()})


def click(page, row, what):
    """Click on a piece of a bubble."""
    view = page.pane.view
    view.scrollTo(page.lines.index(row))
    place = view.place_of(row, what).center().toPoint()
    left = QtCore.Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=place)


def test_the_empty_page_says_how_to_get_a_first_message(bench, qtbot):
    page = bench.page
    page.show()
    qtbot.waitUntil(lambda: page.conversations.answered)
    button = page.findChild(QtCore.QObject, "write-back")
    assert button.isVisible()
    with qtbot.waitSignal(bench.desk.try_wanted):
        button.click()


def test_a_conversation_that_was_removed_goes_from_the_page_too(bench, shown, qtbot):
    bench.says("Hello", source="+46709999999")
    bench.says("Forget me")
    page = shown().page
    assert texts(page) == ["Forget me"]
    bench._there(lambda: bench.world.journal.part(Forgetting).remove_loose([2]))
    page.refresh()
    qtbot.waitUntil(lambda: people(page) == ["+46709999999"] and page.shown is None)
    assert page._middle.currentWidget() is not page.pane
    page.side.list.setCurrentIndex(page.conversations.index(0))
    qtbot.waitUntil(lambda: texts(page) == ["Hello"])


def test_conversations_and_their_bubbles(bench, shown):
    bench.says("Hello", source="+46709999999")
    bench.says("Is it open?")
    bench.sends("Until six")
    page = shown().page
    assert people(page) == ["Anna", "+46709999999"]
    assert texts(page) == ["Is it open?", "Until six"]
    assert page.pane.who.text() == "Anna"
    assert ANNA in page.pane.about.text()


def test_after_a_click_on_a_conversation_one_can_write_at_once(bench, shown, qtbot):
    bench.says("Hello", source="+46709999999")
    bench.says("Is it open?")
    page = shown(choose=False).page
    qtbot.waitUntil(lambda: page.conversations.rowCount() == 2)
    row = page.side.list.visualRect(page.conversations.index(1))
    left = QtCore.Qt.MouseButton.LeftButton
    QTest.mouseClick(page.side.list.viewport(), left, pos=row.center())
    qtbot.waitUntil(page.pane.reply.edit.hasFocus)
    assert page.pane.who.text() == "+46709999999"


def test_new_messages_come_in_while_it_is_open(bench, shown, qtbot):
    bench.says("One")
    page = shown().page
    bench.says("Two")
    bench.desk.refresh()
    qtbot.waitUntil(lambda: texts(page) == ["One", "Two"])


def test_what_is_seen_is_read(bench, shown, qtbot):
    bench.says("One")
    bench.says("Two")
    shown()
    qtbot.waitUntil(lambda: bench.unread[-1:] == [0])
    assert bench.world.look.unread() == 0


def test_what_nobody_looks_at_stays_unread(bench, shown, qtbot):
    bench.says("One")
    shown(choose=False)
    bench.desk.refresh()
    qtbot.waitUntil(lambda: bench.unread[-1:] == [1])


def test_a_search_finds_words_and_numbers(bench, shown, qtbot):
    bench.says("Where is my parcel?")
    bench.says("Hello", source="+46709999999")
    page = shown().page
    page.side.search.setText("parcel")
    qtbot.waitUntil(lambda: people(page) == ["Anna"])
    page.side.search.setText("4670999")
    qtbot.waitUntil(lambda: people(page) == ["+46709999999"])
    page.side.search.setText("nothing like it")
    qtbot.waitUntil(lambda: people(page) == [])
    assert page.side._no_match.isVisible()
    QTest.keyClick(page.side.search, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(people(page)) == 2)


def test_ctrl_enter_sends_the_reply_from_the_number_that_was_written_to(bench, shown):
    bench.says("Is it open?")
    page = shown().page
    edit = page.pane.reply.edit
    QTest.keyClicks(edit, "Yes")
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClicks(edit, "until six")
    QTest.keyClick(edit, Key.Key_Return, Control)
    ((account, request),) = bench.submitted
    assert account == "a"
    assert (request["source"], request["destinations"]) == (OURS, [ANNA])
    assert request["messages"] == [{"type": "text", "text": {"body": "Yes\nuntil six"}}]
    assert edit.toPlainText() == ""


def test_nothing_is_sent_twice_or_empty(bench, shown):
    bench.says()
    edit = shown().page.pane.reply.edit
    QTest.keyClick(edit, Key.Key_Return, Control)
    QTest.keyClicks(edit, "   ")
    QTest.keyClick(edit, Key.Key_Return, Control)
    assert bench.submitted == []


def test_a_text_that_is_too_long_is_not_sent_and_stays(bench, shown):
    bench.says()
    reply = shown().page.pane.reply
    reply.edit.setPlainText("x" * 4097)
    reply.send.click()
    assert bench.submitted == []
    assert "4096" in reply._said.text().replace(",", "")
    assert len(reply.text) == 4097


def test_a_live_account_asks_before_it_sends(bench, shown):
    bench.set_account("LIVE", "everybody")
    bench.says()
    page = shown().page
    QTest.keyClicks(page.pane.reply.edit, "Yes")
    page.pane.reply.send.click()
    assert page.pane.confirm.isVisible()
    assert bench.submitted == []
    page.pane.confirm._yes.click()
    assert [account for account, _request in bench.submitted] == ["a"]


def test_an_edit_takes_the_question_of_a_live_account_back(bench, shown):
    bench.set_account("LIVE", "everybody")
    bench.says()
    page = shown().page
    QTest.keyClicks(page.pane.reply.edit, "Yes")
    page.pane.reply.send.click()
    QTest.keyClicks(page.pane.reply.edit, ", but not today")
    assert page.pane.confirm.isHidden()


def test_a_reply_on_its_way_is_not_sent_twice_and_takes_nothing_along(bench, shown):
    bench.hold = True
    bench.says()
    reply = shown().page.pane.reply
    QTest.keyClicks(reply.edit, "Yes")
    reply.edit.send_wanted.emit()
    reply.edit.send_wanted.emit()
    assert len(bench.submitted) == 1
    QTest.keyClicks(reply.edit, " and no")
    bench.written(None)
    assert reply.text == "Yes and no"
    reply.edit.send_wanted.emit()
    bench.written(None)
    assert reply.text == ""
    assert len(bench.submitted) == 2


def test_a_reply_that_was_written_on_before_another_person_was_chosen_is_kept(bench, shown, qtbot):
    bench.hold = True
    bench.says("Hi", "+46709999999")
    bench.says()
    page = shown().page
    first = page.shown.id
    QTest.keyClicks(page.pane.reply.edit, "Yes")
    page.pane.reply.send.click()
    QTest.keyClicks(page.pane.reply.edit, " and no")
    page.side.list.setCurrentIndex(page.conversations.index(1))
    assert page.shown.id != first
    bench.written(None)
    page.side.choose(first)
    qtbot.waitUntil(lambda: page.pane.reply.text == "Yes and no")


def test_a_live_account_answers_only_whom_it_may_send_to(bench, shown):
    bench.set_account("LIVE", "listed")
    bench.says()
    page = shown().page
    QTest.keyClicks(page.pane.reply.edit, "Yes")
    page.pane.reply.send.click()
    assert bench.submitted == []
    assert page.pane.confirm.isHidden()
    assert "test recipients only" in page.pane.reply._said.text()
    assert page.pane.reply.text == "Yes"


def test_a_closed_window_forbids_text_and_offers_a_template(bench, shown, qtbot):
    bench.set_account("TEST")
    bench.says("Hello")
    bench.a_day_passes()
    page = shown().page
    reply = page.pane.reply
    assert not reply.edit.isEnabled()
    assert not reply.send.isEnabled()
    assert "only templates" in reply.reason.text()
    assert "closed" in page.pane.window_mark.text.text()
    reply.template.click()
    ((draft, account),) = bench.composed
    assert account == "a"
    assert draft.get(draft.message)["type"] == "template"
    assert draft.get(("destinations",)) == [ANNA]
    assert draft.get(("source",)) == OURS


def test_the_sandbox_takes_text_also_in_a_closed_window(bench, shown):
    bench.says("Hello")
    bench.a_day_passes()
    reply = shown().page.pane.reply
    assert reply.edit.isEnabled()
    assert "sandbox" in reply.reason.text()


def test_a_window_closes_while_one_looks(bench, shown):
    bench.set_account("TEST")
    bench.says("Hello")
    page = shown().page
    assert page.pane.reply.edit.isEnabled()
    bench.world.now += DAY
    page._tick()
    assert page.pane.reply.edit.isEnabled()  # not known: nothing was read since
    assert "not known" in page.pane.window_mark.text.text()


def test_without_its_account_a_conversation_can_only_be_read(bench, shown):
    bench.says()
    page = shown().page
    bench.desk.set_accounts([])
    assert not page.pane.reply.edit.isEnabled()
    assert "removed" in page.pane.reply.reason.text()


def test_a_reply_that_was_begun_is_there_again(bench, shown, qtbot):
    bench.says("From Bo", source="+46709999999")
    bench.says("From Anna")
    page = shown().page
    QTest.keyClicks(page.pane.reply.edit, "Dear Anna")
    page.side.list.setCurrentIndex(page.conversations.index(1))
    assert page.pane.reply.text == ""
    bench.desk.save()
    qtbot.waitUntil(lambda: list(kept(bench).values()) == ["Dear Anna"])
    page.side.list.setCurrentIndex(page.conversations.index(0))
    qtbot.waitUntil(lambda: page.pane.reply.text == "Dear Anna")
    QTest.keyClick(page.pane.reply.edit, Key.Key_Return, Control)
    bench.desk.save()
    qtbot.waitUntil(lambda: kept(bench) == {})


def test_open_in_compose_takes_text_recipient_and_sender_along(bench, shown):
    bench.says()
    page = shown().page
    QTest.keyClicks(page.pane.reply.edit, "Hello")
    page.pane.reply._compose.click()
    ((draft, account),) = bench.composed
    assert draft.get(draft.message)["text"] == {"body": "Hello"}
    assert (draft.get(("destinations",)), account) == ([ANNA], "a")


def test_the_json_of_a_message_is_one_click_away(bench, shown):
    raw = bench.says("Hello")
    page = shown().page
    click(page, 0, "json")
    assert page.json.isVisible()
    assert json.loads(page.json.view.text) == json.loads(raw)
    page.json._copy()
    assert QtGui.QGuiApplication.clipboard().text() == raw
    page.json.view.setFocus()
    QTest.keyClick(page.json.view, Key.Key_Escape)
    assert page.json.isHidden()
    QTest.keyClick(page.pane.view, Key.Key_Return)
    assert page.json.isVisible()
    QTest.keyClick(page.pane.view, Key.Key_Escape)
    assert page.json.isHidden()


def test_a_click_on_what_is_answered_goes_there_however_far_back(bench, shown, qtbot):
    bench.sends("The question", wa_id="wamid.q")
    for number in range(120):
        bench.says(f"line {number}")
    context = {"source": OURS, "id": "wamid.q"}
    bench.says(message={"contentType": "TEXT", "text": "The answer", "context": context})
    page = shown().page
    assert page.lines.rowCount() < 121
    click(page, page.lines.rowCount() - 1, "quote")
    view = page.pane.view
    qtbot.waitUntil(
        lambda: view.chosen() is not None and view.chosen().content.text == "The question"
    )


def test_older_lines_come_as_somebody_scrolls(bench, shown, qtbot):
    for number in range(100):
        bench.says(f"line {number}")
    page = shown().page
    bar = page.pane.view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    qtbot.waitUntil(lambda: page.lines.rowCount() >= 48)
    assert texts(page)[-1] == "line 99"
    assert bar.value() > 0


def test_few_bubbles_stand_at_the_bottom_and_many_fill_the_view(bench, shown, qtbot):
    bench.says("Is it open?")
    page = shown().page
    view = page.pane.view

    def gaps():
        """Above the first bubble and below the last, in the view."""
        rows = page.lines.rowCount()
        first, last = (view.visualRect(page.lines.index(row)) for row in (0, rows - 1))
        above = view.viewport().mapTo(view, first.topLeft()).y()
        return above, view.height() - view.viewport().mapTo(view, last.bottomLeft()).y()

    def lowest():
        return gaps()[1] < 5

    qtbot.waitUntil(lowest)
    assert gaps()[0] > view.height() / 2
    bench.says("And tomorrow?")
    page.refresh()
    qtbot.waitUntil(lambda: page.lines.rowCount() == 2)
    qtbot.waitUntil(lowest)
    page.resize(1100, 500)
    qtbot.waitUntil(lowest)
    click(page, 1, "json")
    assert page.json.isVisible()
    for number in range(30):
        bench.says(f"line {number}")
    page.refresh()
    qtbot.waitUntil(lambda: page.lines.rowCount() > 10)
    qtbot.waitUntil(lambda: lowest() and view.viewport().height() > view.height() - 10)


def test_the_address_of_a_medium_is_opened_after_a_question_only(bench, shown):
    source = "https://media.example/a.jpg"
    bench.says(message={"contentType": "MEDIA", "media": {"type": "image/jpeg", "source": source}})
    pane = shown().page.pane
    opened = []
    pane.open_address = opened.append
    menu = pane.menu(pane.view._thread.line(0))
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy address"].trigger()
    assert QtGui.QGuiApplication.clipboard().text() == source
    actions["Open in the browser…"].trigger()
    assert opened == []
    assert "media.example" in pane._ask._question.text()
    pane._ask.yes.click()
    assert opened == [source]


@pytest.mark.parametrize("source", ["file:///etc/passwd", "javascript:alert(1)", r"\\server\share"])
def test_only_addresses_of_the_web_can_be_opened(bench, shown, source):
    bench.says(message={"contentType": "MEDIA", "media": {"type": "x", "source": source}})
    pane = shown().page.pane
    menu = pane.menu(pane.view._thread.line(0))
    assert "Open in the browser…" not in [action.text() for action in menu.actions()]


def test_what_comes_from_outside_is_never_rich_text(bench, shown):
    evil = "<img src='file:///etc/passwd'><b>bold</b>"
    bench.says(evil)
    page = shown().page
    piece = next(one for one in page.pane.view.bubble(0).pieces if one.what == "text")
    assert piece.layout is not None
    assert piece.layout.text() == evil


def test_a_bubble_says_all_of_it_to_a_screen_reader(bench, shown):
    order = {"product_items": [{"product_retailer_id": "SKU", "quantity": "2"}]}
    bench.says(message={"contentType": "ORDER", "order": order})
    page = shown(choose=False).page
    role = QtCore.Qt.ItemDataRole.AccessibleTextRole
    row = page.conversations.index(0).data(role)
    assert row.startswith("Anna, 1 unread, Order of 1 product")
    spoken = shown().page.lines.index(0).data(role)
    assert "Received" in spoken
    assert "2 × SKU" in spoken


def test_a_journal_that_does_not_answer_is_said_and_asked_again(bench, shown, qtbot):
    bench.says()
    page = shown().page
    bench.broken = JournalError("The disk has a fault", "It cannot be read.")
    page.conversations.set_text("")
    qtbot.waitUntil(page._banner.isVisible)
    assert "The disk has a fault" in page._banner._said.text()
    bench.broken = None
    page._banner.retry.click()
    qtbot.waitUntil(page._banner.isHidden)


def test_it_can_be_used_without_a_mouse(bench, shown):
    bench.says("One", source="+46709999999")
    bench.says("Two")
    page = shown(choose=False).page
    page.side.search.setFocus()
    QTest.keyClick(page.side.search, Key.Key_Down)
    assert page.shown is not None
    QTest.keyClick(page.side.list, Key.Key_Return)
    assert page.pane.reply.edit.hasFocus()
    QTest.keyClick(page, Key.Key_F, Control)
    assert page.side.search.hasFocus()


def test_the_status_of_a_reply_leads_to_deliveries(bench, shown, qtbot):
    bench.says("Is it open?")
    bench.sends("Until six")
    page = shown().page
    with qtbot.waitSignal(bench.desk.delivery_wanted) as wanted:
        click(page, 1, "status")
    assert wanted.args == [page.lines.line(1).ref_id]


def test_in_a_very_wide_pane_question_and_answer_stand_near_each_other(bench, shown, qtbot):
    bench.says("Is it open?")
    bench.sends("Yes")
    page = shown().page
    view = page.pane.view

    def edges():
        """What is left of their bubble and right of ours."""
        wide = view.viewport().width()
        theirs, ours = (view.bubble(row) for row in (0, 1))
        right = wide - ours.left(wide, incoming=False) - ours.rect.width()
        return theirs.left(wide, incoming=True), right

    assert edges() == (SIDE, SIDE)
    page.resize(2400, 700)
    qtbot.waitUntil(lambda: view.viewport().width() > 1800)
    left, right = edges()
    assert left == right
    assert view.viewport().width() - left - right <= 900
    click(page, 0, "json")
    assert page.json.isVisible()
