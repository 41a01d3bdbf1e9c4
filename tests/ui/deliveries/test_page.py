import time
from datetime import timedelta

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.pruning import Pruning
from composer.store.records import PAUSED, NewRequest
from composer.ui.deliveries.cells import Column
from composer.ui.deliveries.delegate import ROW_HEIGHT
from composer.ui.deliveries.page import DeliveriesPage

KEY = QtCore.Qt.Key
CTRL = QtCore.Qt.KeyboardModifier.ControlModifier


def choose(qtbot, page, place):
    page.table.selectRow(place)
    row_id = page.model.row(place).id
    qtbot.waitUntil(lambda: page.detail.detail is not None and page.detail.detail.row.id == row_id)
    return page.detail


def search(qtbot, page, text):
    with qtbot.waitSignal(page.model.modelReset):
        qtbot.keyClicks(page.filters.search, text)


def clipboard():
    return QtGui.QGuiApplication.clipboard().text()


def chip(page, key):
    return page.filters.groups.button(key)


def test_an_empty_journal_says_so_and_leads_to_compose(qtbot, page):
    qtbot.waitUntil(lambda: page.findChild(QtWidgets.QPushButton, "write") is not None)
    button = page.findChild(QtWidgets.QPushButton, "write")
    qtbot.waitUntil(button.isVisible)
    assert not page.table.isVisible()
    assert not page.filters.isVisible()
    sentence = page._nothing.sentence
    qtbot.waitUntil(lambda: sentence.height() >= sentence.heightForWidth(sentence.width()))
    with qtbot.waitSignal(page.write_wanted):
        button.click()


def test_the_first_message_takes_the_place_of_the_empty_page(qtbot, world, page):
    world.send(1)
    page.refresh()
    qtbot.waitUntil(page.table.isVisible)
    qtbot.waitUntil(page.filters.isVisible)


def test_filters_carry_their_numbers_and_filter(qtbot, world, make_page):
    world.delivered(1)
    world.delivered(2)
    world.report(2, 112007)
    request = world.send(3)
    world.journal.mark_sending(request)
    world.journal.mark_failed(request, "uncertain", "Lost", "Lost.")
    page = make_page()
    qtbot.waitUntil(lambda: chip(page, "all").text() == "All  3")
    assert chip(page, "delivered").text() == "Delivered  1"
    assert chip(page, "failed").text() == "Failed"
    assert chip(page, "needs-you").property("alarm") == "yes"
    assert not chip(page, "no-report").isVisible()
    with qtbot.waitSignal(page.model.modelReset):
        chip(page, "needs-you").click()
    assert [page.model.row(0).shown, page.model.rowCount()] == ["uncertain", 1]
    assert chip(page, "all").text() == "All  3"


def test_search_waits_for_a_pause_and_counts_what_it_finds(qtbot, world, lookup, make_page):
    for number in range(5):
        world.delivered(number, f"parcel {number}")
    page = make_page()
    lookup.asked.clear()
    search(qtbot, page, "parcel 3")
    assert page.model.rowCount() == 1
    assert lookup.asked.count("page") == 1
    qtbot.waitUntil(lambda: chip(page, "delivered").text() == "Delivered  1")


def test_nothing_found_offers_to_show_all(qtbot, world, make_page):
    world.send(1)
    page = make_page()
    search(qtbot, page, "nobody has this")
    button = page.findChild(QtWidgets.QPushButton, "show-all")
    qtbot.waitUntil(button.isVisible)
    button.click()
    qtbot.waitUntil(page.table.isVisible)
    assert page.filters.search.text() == ""


def test_ctrl_f_searches_escape_clears_and_down_goes_to_the_list(qtbot, world, make_page):
    world.send(1)
    world.send(2, "parcel")
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    page.table.setFocus()
    qtbot.keyClick(page.table, KEY.Key_F, CTRL)
    qtbot.waitUntil(page.filters.search.hasFocus)
    search(qtbot, page, "parcel")
    with qtbot.waitSignal(page.model.modelReset):
        qtbot.keyClick(page.filters.search, KEY.Key_Escape)
    assert (page.filters.search.text(), page.model.rowCount()) == ("", 2)
    qtbot.keyClick(page.filters.search, KEY.Key_Down)
    assert page.table.hasFocus()
    assert page.table.chosen_id == page.model.row(0).id


def test_arrows_choose_enter_opens_and_ctrl_c_copies_the_ids(qtbot, world, make_page):
    world.delivered(1)
    world.delivered(2)
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    choose(qtbot, page, 0)
    page.table.setFocus()
    qtbot.keyClick(page.table, KEY.Key_Down)
    qtbot.waitUntil(lambda: page.detail.detail.row.ref_id == "abc123-00000001")
    qtbot.keyClick(page.table, KEY.Key_C, CTRL)
    assert clipboard().splitlines()[1:] == [
        "refId: abc123-00000001",
        f"messageId: msg{1:019d}",
    ]
    qtbot.keyClick(page.table, KEY.Key_Return)
    assert page.detail.tabs.tabBar().hasFocus()


def test_a_refresh_keeps_choice_and_place(qtbot, world, make_page):
    for number in range(60):
        world.send(number)
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    choose(qtbot, page, 30)
    bar = page.table.verticalScrollBar()
    bar.setValue(25 * ROW_HEIGHT + 7)
    first = page.model.row(page.table.rowAt(0)).id
    for number in range(60, 70):
        world.send(number)
    page.model.bring_in()
    qtbot.waitUntil(lambda: page.model.rowCount() == 70)
    assert page.model.row(page.table.rowAt(0)).id == first
    assert bar.value() == 35 * ROW_HEIGHT + 7
    (chosen,) = page.table.selectionModel().selectedRows()
    assert chosen.row() == 40
    assert page.model.row(40).id == page.table.chosen_id


def test_at_the_top_new_messages_show(qtbot, world, make_page):
    for number in range(60):
        world.send(number)
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    world.send(60)
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 61)
    assert page.table.verticalScrollBar().value() == 0
    assert page.model.row(page.table.rowAt(0)).destination.endswith("60")


def test_scrolling_loads_on_and_no_further_than_needed(qtbot, world, make_page):
    for number in range(350):
        world.send(number)
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    assert page.model.rowCount() == 100
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: page.model.rowCount() == 200)
    qtbot.waitUntil(lambda: not page.model._busy)
    assert page.model.rowCount() == 200


def test_the_chosen_message_stays_in_the_list_and_up_to_date_until_another_filter(
    qtbot, world, make_page
):
    request = world.send(1)
    world.send(2)
    page = make_page()
    with qtbot.waitSignal(page.model.modelReset):
        chip(page, "progress").click()
    detail = choose(qtbot, page, 1)
    world.accept(request, 1)
    world.report(1, 112003)
    page.refresh()
    qtbot.waitUntil(lambda: detail.detail.row.shown == "delivered")
    qtbot.waitUntil(lambda: page.model.row(1).shown == "delivered")
    assert page.model.rowCount() == 2
    with qtbot.waitSignal(page.model.modelReset):
        chip(page, "failed").click()
    assert page.table.chosen_id is None
    assert page._side.currentWidget() is page._unchosen


@pytest.mark.parametrize(("text", "kept"), [("Short", False), ("parcel", True)])
def test_a_search_keeps_the_choice_only_if_it_finds_it(qtbot, world, make_page, text, kept):
    world.send(1, "parcel")
    world.send(2, "Short")
    page = make_page()
    choose(qtbot, page, 1)
    search(qtbot, page, text)
    assert page.model.rowCount() == 1
    assert (page._side.currentWidget() is page.detail) is kept
    assert (page.table.chosen_id is not None) is kept
    assert page.table.selectionModel().hasSelection() is kept


def test_escape_chooses_nothing(qtbot, world, make_page):
    world.send(1)
    page = make_page()
    choose(qtbot, page, 0)
    qtbot.keyClick(page.table, KEY.Key_Escape)
    assert page.table.chosen_id is None
    assert page._side.currentWidget() is page._unchosen


def point_at(page, row):
    place = page.table.visualRect(page.model.index(row, 0)).center()
    move = QtGui.QMouseEvent(
        QtCore.QEvent.Type.MouseMove,
        QtCore.QPointF(place),
        QtCore.QPointF(page.table.viewport().mapToGlobal(place)),
        QtCore.Qt.MouseButton.NoButton,
        QtCore.Qt.MouseButton.NoButton,
        QtCore.Qt.KeyboardModifier.NoModifier,
    )
    page.table.mouseMoveEvent(move)


IN_THE_LIST = {
    "chosen": lambda qtbot, page: choose(qtbot, page, 0),
    "scrolled": lambda _qtbot, page: page.table.verticalScrollBar().setValue(ROW_HEIGHT),
    "pointing": lambda _qtbot, page: point_at(page, 2),
}


@pytest.mark.parametrize("how", IN_THE_LIST)
def test_new_messages_wait_while_somebody_is_in_the_list(qtbot, world, make_page, how):
    requests = [world.send(number) for number in range(60)]
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    IN_THE_LIST[how](qtbot, page)
    for number in range(60, 94):
        world.send(number)
    world.accept(requests[59], 59)
    page.refresh()
    qtbot.waitUntil(page.table.news.isVisible)
    assert page.table.news.text() == "34 new"
    assert page.model.rowCount() == 60
    assert page.model.row(0).shown == "queued"  # what is there is kept true
    page.table.news.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 94)
    assert page.table.verticalScrollBar().value() == 0
    assert not page.table.news.isVisible()


def test_they_come_in_by_themselves_when_the_pointer_leaves(qtbot, world, make_page):
    world.send(1)
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    point_at(page, 0)
    world.send(2)
    page.refresh()
    qtbot.waitUntil(page.table.news.isVisible)
    page.table.leaveEvent(QtCore.QEvent(QtCore.QEvent.Type.Leave))
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_more_new_messages_than_anybody_counts_are_not_counted(qtbot, world, make_page):
    first = world.send(0)
    page = make_page()
    choose(qtbot, page, 0)
    for number in range(1, 620):
        world.send(number)
    world.accept(first, 0)
    page.refresh()
    qtbot.waitUntil(page.table.news.isVisible)
    assert page.table.news.text() == "500+ new"
    qtbot.waitUntil(lambda: page.model.row(0).shown == "queued")
    page.table.news.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 620)


def test_the_list_moves_at_most_twice_a_second(qtbot, world, make_page):
    world.send(1)
    page = make_page()
    world.send(2)
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    page.refresh()
    assert page._looked.elapsed() + page._timer.remainingTime() >= 450


def test_recipients_have_their_names(qtbot, world, make_page):
    world.send(1)
    page = make_page()
    page.set_names({"+46700000001": "Anna"})
    detail = choose(qtbot, page, 0)
    to = page.model.index(0, Column.TO)
    assert to.data() == "Anna +46700000001"
    assert to.data(QtCore.Qt.ItemDataRole.ToolTipRole) == "Anna, +46700000001"
    assert "Anna (+46700000001)" in detail._about.text()


def test_what_a_search_found_is_told_where_the_row_does_not_show_it(qtbot, world, make_page):
    world.send(1, "Hello")
    page = make_page()
    search(qtbot, page, "abc123-0")
    tip = page.model.index(0, Column.MESSAGE).data(QtCore.Qt.ItemDataRole.ToolTipRole)
    assert tip == "Found by its refId abc123-00000001"
    page.table.viewport().grab()


def test_a_hidden_page_looks_again_only_when_it_is_shown(qtbot, world, lookup, make_page):
    world.send(1)
    page = make_page()
    qtbot.waitUntil(lambda: chip(page, "all").text() == "All  1")
    page.hide()
    lookup.asked.clear()
    world.send(2)
    for _ in range(5):
        page.refresh()
    assert not page._timer.isActive()
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert lookup.asked.count("page") == 1


def test_many_changes_at_once_are_one_look(qtbot, world, lookup, make_page):
    world.send(1)
    page = make_page()
    qtbot.waitUntil(lambda: chip(page, "all").text() == "All  1")
    lookup.asked.clear()
    for number in range(2, 30):
        world.send(number)
        page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 29)
    assert lookup.asked.count("page") == 1


def test_a_journal_that_does_not_answer_is_said_and_can_be_tried_again(qtbot, world, lookup, theme):
    world.send(1)
    lookup.broken = OSError("gone")
    page = DeliveriesPage(theme, lookup)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page._banner.retry.isVisible)
    assert not page.table.isVisible()
    lookup.broken = None
    page._banner.retry.click()
    qtbot.waitUntil(page.table.isVisible)
    assert not page._banner.retry.isVisible()


def test_the_detail_pane_is_ready_before_anybody_chooses(qtbot, world, make_page):
    world.send(1)
    page = make_page()
    qtbot.waitUntil(lambda: page._detail is not None)
    assert page._side.currentWidget() is not page._detail


def test_the_page_is_built_in_steps_each_soon_done(qtbot, world, lookup, theme):
    world.send(1)
    page = DeliveriesPage(theme, lookup)
    qtbot.addWidget(page)
    assert (page._filters, page._table, page._detail) == (None, None, None)
    page.show()
    qtbot.waitUntil(lambda: page._detail is not None and not page._builder.isActive())
    assert page.table.isVisible()
    qtbot.waitUntil(page.filters.isVisible)
    assert page.detail.tabs.count() == 5


ACTIONS = {
    "waiting": ["cancel"],
    "held": ["resume_account", "cancel"],
    "uncertain": ["send_again", "give_up", "compose_again"],
    "rejected": ["compose_again"],
    "cancelled": ["compose_again"],
    "sending": [],
    "queued": ["compose_again"],
}


def bring_to(world, request, shown):
    journal = world.journal
    if shown == "cancelled":
        journal.cancel_request(request)
    elif shown != "waiting":
        journal.mark_sending(request)
        if shown == "queued":
            world.accept(request, 1)
        elif shown != "sending":
            journal.mark_failed(request, shown, "Title", "Sentence.")


@pytest.mark.parametrize("shown", ACTIONS)
def test_only_what_the_state_allows_is_offered(qtbot, world, make_page, shown):
    bring_to(world, world.send(1), shown)
    page = make_page()
    bar = choose(qtbot, page, 0).action_bar
    offered = [key for key, button in bar.buttons.items() if button.isVisible()]
    assert offered == ACTIONS[shown]


@pytest.mark.parametrize(
    ("shown", "key", "value"),
    [("waiting", "cancel", 1), ("held", "cancel", 1), ("held", "resume_account", "sandbox")],
)
def test_an_action_asks_the_window(qtbot, world, make_page, shown, key, value):
    bring_to(world, world.send(1), shown)
    page = make_page()
    bar = choose(qtbot, page, 0).action_bar
    with qtbot.waitSignal(getattr(page, key)) as asked:
        bar.buttons[key].click()
    assert asked.args == [value]


def test_a_paused_batch_is_called_so_and_can_be_resumed_from_a_message(qtbot, world, make_page):
    journal = world.journal
    journal.batches.begin("guests", "sandbox", "guests.csv")
    requests = [
        NewRequest(f"r{n}", "sandbox", "{}", "+460", (f"+467000000{n}",), batch="guests")
        for n in range(3)
    ]
    journal.add_requests(requests)
    journal.batches.complete("guests")
    page = make_page()
    qtbot.waitUntil(lambda: page._counts.get("waiting") == 3)
    assert not page.filters.groups.button(PAUSED).isVisible()
    journal.batches.pause("guests")
    page.refresh()
    qtbot.waitUntil(lambda: page._counts.get(PAUSED) == 3)
    assert page.filters.groups.button(PAUSED).text() == "Paused  3"
    page.filters.groups.button(PAUSED).click()
    bar = choose(qtbot, page, 0).action_bar
    assert page.detail.detail.row.shown == PAUSED
    offered = [key for key, button in bar.buttons.items() if button.isVisible()]
    assert offered == ["resume_batch", "cancel"]
    with qtbot.waitSignal(page.resume_batch) as asked:
        bar.buttons["resume_batch"].click()
    assert asked.args == ["guests"]


def test_compose_again_hands_over_all_that_is_known(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    bar = choose(qtbot, page, 0).action_bar
    with qtbot.waitSignal(page.compose_again) as asked:
        bar.buttons["compose_again"].click()
    assert asked.args[0].body == page.detail.detail.body


@pytest.mark.parametrize(("key", "warning"), [("send_again", "twice"), ("give_up", "still arrive")])
def test_what_cannot_be_taken_back_warns_first(qtbot, world, make_page, key, warning):
    bring_to(world, world.send(1), "uncertain")
    page = make_page()
    bar = choose(qtbot, page, 0).action_bar
    with qtbot.assertNotEmitted(getattr(page, key)):
        bar.buttons[key].click()
        assert warning in bar.question.accessibleName()
        bar.question.no.click()
    assert not bar.question.isVisible()
    bar.buttons[key].click()
    with qtbot.waitSignal(getattr(page, key)) as asked:
        bar.question.yes.click()
    assert asked.args == [1]


@pytest.mark.parametrize(
    ("mode", "sentence"),
    [
        ("LIVE", "is a live account: one real person"),
        ("TEST", "through “Sweden”, to one recipient"),
    ],
)
def test_sending_again_names_account_count_and_mode(qtbot, world, make_page, mode, sentence):
    bring_to(world, world.send(1), "uncertain")
    page = make_page()
    bar = choose(qtbot, page, 0).action_bar
    account = page.detail.detail.row.account
    page.set_accounts({account: "Sweden"}, {account: mode})
    bar.buttons["send_again"].click()
    assert bar.question.badge.text() == mode
    assert bar.question.badge.property("role") == f"badge-{mode.lower()}"
    assert "“Sweden”" in bar.question.accessibleName()
    assert sentence in bar.question.accessibleName()


def test_a_chosen_message_that_was_removed_goes_from_the_list_too(qtbot, world, make_page):
    for index in (1, 2):
        bring_to(world, world.send(index), "cancelled")
    page = make_page()
    choose(qtbot, page, 0)
    world.journal.part(Pruning).remove_requests([2])
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.table.chosen_id is None
    assert not page._banner.isVisible()


def test_a_question_goes_away_when_a_report_answers_it(qtbot, world, make_page):
    bring_to(world, world.send(1), "uncertain")
    page = make_page()
    detail = choose(qtbot, page, 0)
    detail.action_bar.buttons["send_again"].click()
    world.report(1, 112003)
    page.refresh()
    qtbot.waitUntil(lambda: detail.detail.row.shown == "delivered")
    assert not detail.action_bar.question.isVisible()


def test_the_tabs_hold_the_exact_texts(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    detail = choose(qtbot, page, 0)
    assert detail.tabs.tabText(3) == "Reports 3"
    reports = detail.reports
    detail.tabs.setCurrentWidget(reports)
    reports._turn(1)
    assert "112006" in reports.view.toPlainText()
    reports._copy.click()
    assert clipboard() == detail.detail.reports[1].raw
    world.report(1, 112007)
    page.refresh()
    qtbot.waitUntil(lambda: detail.tabs.tabText(3) == "Reports 4")
    assert "112006" in reports.view.toPlainText()


def test_copy_for_support_masks_numbers_unless_told_not_to(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    support = choose(qtbot, page, 0).support
    support.button.click()
    assert "+46700000001" not in clipboard()
    assert "abc123-00000001" in clipboard()
    support.whole.trigger()
    assert "+46700000001" in clipboard()
    support.masked.trigger()
    assert "+46700000001" not in clipboard()


def test_copying_for_support_says_that_it_is_done(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    support = choose(qtbot, page, 0).support
    width = support.button.width()
    support.button.click()
    assert (support.button.text(), support.button.width()) == ("Copied", width)
    support._done.setInterval(1)
    qtbot.waitUntil(lambda: support.button.text() == "Copy for support")


def test_a_failure_that_may_pass_offers_to_send_again_and_says_when(qtbot, world, make_page):
    world.now = time.time()
    world.accept(world.send(1), 1)
    world.report(1, 112408, "System error")
    page = make_page()
    bar = choose(qtbot, page, 0).action_bar
    offered = [key for key, button in bar.buttons.items() if button.isVisible()]
    assert offered == ["send_again", "compose_again"]
    bar.buttons["send_again"].click()
    assert "once more" in bar.question.accessibleName()
    with qtbot.waitSignal(page.send_again):
        bar.question.yes.click()


def test_a_narrow_list_gives_up_columns_and_a_wide_one_has_all(qtbot, world, make_page):
    world.send(1)
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)

    def hidden():
        return [page.table.isColumnHidden(column) for column in (3, 4)]

    page.resize(1000, 700)
    qtbot.waitUntil(lambda: hidden() == [True, True])
    page.resize(2000, 700)
    qtbot.waitUntil(lambda: hidden() == [False, False])


NARROW = (667, 453)
"""The page in a window of 760 by 480."""


@pytest.mark.parametrize("shown", ["uncertain", "queued"])
def test_a_narrow_page_shows_all_of_the_detail(qtbot, world, make_page, shown):
    bring_to(world, world.send(1), shown)
    page = make_page()
    page.resize(*NARROW)
    detail = choose(qtbot, page, 0)
    qtbot.waitUntil(lambda: page.width() == NARROW[0] and not detail._icon.isVisible())
    parts = [detail.watch, detail.support, detail.tabs, detail._sentence]
    parts += [button for button in detail.action_bar.buttons.values() if button.isVisible()]
    for part in parts:
        corner = part.mapTo(page, part.rect().bottomRight())
        assert corner.x() < page.width()
        assert part.height() >= (
            part.heightForWidth(part.width()) if part.hasHeightForWidth() else 0
        )
    for button in detail.action_bar.buttons.values():
        assert not button.isVisible() or button.visibleRegion().boundingRect() == button.rect()
    bar = detail.tabs.tabBar()
    assert not any(button.isVisible() for button in bar.findChildren(QtWidgets.QToolButton))
    for at in range(bar.count()):
        wide = bar.fontMetrics().horizontalAdvance(bar.tabText(at))
        assert bar.tabRect(at).width() >= wide + 12


def test_in_a_narrow_page_support_is_one_button_with_both_ways(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    detail = choose(qtbot, page, 0)
    assert detail.support.button.isVisible()
    page.resize(*NARROW)
    qtbot.waitUntil(lambda: not detail.support.button.isVisible())
    assert detail.support.arrow.accessibleName() == "Copy for support"
    detail.support.masked.trigger()
    assert "refId" in clipboard()
    page.resize(1188, 760)
    qtbot.waitUntil(detail.support.button.isVisible)
    assert detail.support.arrow.accessibleName() == "More ways to copy"


def test_a_page_that_was_narrow_for_a_while_is_as_it_was(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    before = page.table.width()
    kept = page._list.parentWidget().sizes()
    page.resize(*NARROW)
    qtbot.waitUntil(lambda: page.table.width() < 400)
    narrow = page._list.parentWidget().sizes()
    assert narrow[0] / sum(narrow) == pytest.approx(kept[0] / sum(kept), abs=0.01)
    page.resize(1188, 760)
    qtbot.waitUntil(lambda: page.table.width() == before)
    assert page.table.columnWidth(Column.MESSAGE) >= 100


def test_the_edge_stays_where_it_was_put(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    sides = page._list.parentWidget()
    sides.moveSplitter(500, 1)
    page.resize(*NARROW)
    qtbot.waitUntil(lambda: page.table.width() < 400)
    page.resize(1188, 760)
    qtbot.waitUntil(lambda: page.table.width() == pytest.approx(500, abs=2))


def test_the_time_gives_way_before_the_message_does(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    qtbot.waitUntil(page.table.isVisible)
    assert not page.table.isColumnHidden(Column.TIME)
    page._list.parentWidget().setSizes([480, 700])
    qtbot.waitUntil(lambda: page.table.isColumnHidden(Column.TIME))
    assert page.table.columnWidth(Column.MESSAGE) >= 100


def test_in_a_narrow_page_the_recipient_has_what_room_there_is(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    page.set_names({"+46700000001": "A person with a rather long name"})
    page.resize(*NARROW)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(Column.MESSAGE))
    table = page.table
    wide = table.columnWidth(Column.STATUS) + table.columnWidth(Column.TO)
    assert wide == table.viewport().width()
    page.resize(1188, 760)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.MESSAGE))


def test_where_nothing_is_found_a_narrow_page_says_so_in_full(qtbot, world, make_page):
    world.send(1)
    page = make_page()
    page.resize(*NARROW)
    search(qtbot, page, "nobody has this")
    qtbot.waitUntil(page._no_match.isVisible)
    sentence = page._no_match.sentence
    assert page.width() == NARROW[0]
    qtbot.waitUntil(lambda: sentence.geometry().right() < page._no_match.width())
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_when_the_day_turns_the_times_are_said_again(qtbot, world, make_page):
    world.send(1)
    page = make_page()
    page._day -= timedelta(days=1)
    with qtbot.waitSignal(page.model.dataChanged) as changed:
        page._clock.timeout.emit()
    assert changed.args[0].column() == Column.TIME
    with qtbot.assertNotEmitted(page.model.dataChanged):
        page._clock.timeout.emit()


def test_whatever_can_be_reached_by_key_has_a_name(qtbot, world, make_page):
    bring_to(world, world.send(1), "uncertain")
    page = make_page()
    choose(qtbot, page, 0)
    nameless = [
        widget
        for widget in page.findChildren(QtWidgets.QWidget)
        if widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not isinstance(widget, QtWidgets.QScrollArea | QtWidgets.QTabBar)
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
    ]
    assert nameless == []


def test_it_is_painted_in_both_looks(qtbot, world, theme, make_page):
    for number in range(5):
        world.delivered(number)
    page = make_page()
    choose(qtbot, page, 1)
    grounds = []
    for wish in ("light", "dark"):
        theme.set_wish(wish)
        image = page.table.viewport().grab().toImage()
        grounds.append(image.pixelColor(image.width() - 2, 10).lightness())
    theme.set_wish("light")
    assert grounds[0] > 200 > 60 > grounds[1]


def test_what_was_sent_from_elsewhere_has_a_filter_where_there_is_any(qtbot, world, make_page):
    world.delivered(1)
    page = make_page()
    assert chip(page, "elsewhere").isHidden()
    world.report(7, 112003)
    page.refresh()
    qtbot.waitUntil(lambda: not chip(page, "elsewhere").isHidden())
    assert chip(page, "elsewhere").text() == "Not sent from here  1"
    assert chip(page, "all").text() == "All  1"
    qtbot.mouseClick(chip(page, "elsewhere"), QtCore.Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.answered and page.model.row(0).state == "elsewhere")
    choose(qtbot, page, 0)
    qtbot.waitUntil(lambda: page.detail.detail is not None)
    assert page.detail.card.accessibleName().startswith("Not sent from here")
    assert page.detail.action_bar.isHidden()
    assert "Not sent from here" in str(page.model.index(0, 1).data())


def test_reports_of_others_are_reached_before_anything_was_sent(qtbot, world, make_page):
    world.report(7, 112003)
    page = make_page()
    qtbot.waitUntil(lambda: not chip(page, "elsewhere").isHidden())
    qtbot.waitUntil(page.filters.isVisible)


def test_more_than_is_counted_has_a_plus_and_short_words_say_how_far_they_look(
    qtbot, world, make_page, monkeypatch
):
    monkeypatch.setattr("composer.store.listing.COUNTED", 2)
    monkeypatch.setattr("composer.ui.deliveries.page.COUNTED", 2)
    monkeypatch.setattr("composer.ui.deliveries.filters.NEAR", 2)
    for number in range(3):
        world.send(number)
    page = make_page()
    qtbot.waitUntil(lambda: chip(page, "all").text() == "All  3")
    assert page.filters.near.isHidden()
    search(qtbot, page, "he")
    qtbot.waitUntil(lambda: chip(page, "all").text() == "All  2+")
    assert "newest 2 messages" in page.filters.near.text()
    assert page.filters.near.isVisible()
    search(qtbot, page, "hello")
    qtbot.waitUntil(page.filters.near.isHidden)


def test_a_day_is_a_filter_that_can_be_taken_away(qtbot, world, make_page):
    world.send(1)
    world.now += 2 * 86_400
    world.send(2)
    page = make_page()
    day = QtCore.QDateTime.fromSecsSinceEpoch(int(world.now)).date()
    one = day.year() * 10_000 + day.month() * 100 + day.day()
    page.filters.show_days((one, one))
    qtbot.waitUntil(lambda: page.model.answered and page.model.rowCount() == 1)
    qtbot.waitUntil(lambda: chip(page, "all").text() == "All  1")
    assert str(day.day()) in page.filters.day_button.text()
    qtbot.mouseClick(page.filters.day_button, QtCore.Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.answered and page.model.rowCount() == 2)
    assert page.filters.day_button.isHidden()
