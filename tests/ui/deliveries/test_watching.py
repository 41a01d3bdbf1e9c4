"""Watching messages in the list: by key, menu, command and bell, for all that are selected."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.watching import Watching
from composer.ui.commands.of_pages import of_deliveries
from composer.ui.deliveries.cells import Column

KEY = QtCore.Qt.Key
MODIFIER = QtCore.Qt.KeyboardModifier
SPOKEN = QtCore.Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(qtbot, world, make_page):
    """Three messages, and what a person wants to watch is watched."""
    for number in range(3):
        world.delivered(number)
    made = make_page()
    qtbot.waitUntil(made.table.isVisible)

    def watch(ids, on):
        part = world.journal.part(Watching)
        (part.watch if on else part.stop)(ids)
        made.refresh()

    made.watch_wanted.connect(watch)
    return made


def select(qtbot, page, rows=1):
    page.table.setFocus()
    page.table.selectRow(0)
    for _ in range(rows - 1):
        qtbot.keyClick(page.table, KEY.Key_Down, MODIFIER.ShiftModifier)


def watched(page):
    return [row.watched for row in map(page.model.row, range(page.model.rowCount()))]


def seen(page, row):
    """The end of a message's cell, as it is painted."""
    place = page.table.visualRect(page.model.index(row, Column.MESSAGE))
    place.setLeft(place.right() - 30)
    return page.table.viewport().grab(place).toImage()


def command(page):
    around: Any = SimpleNamespace(window=SimpleNamespace(made=lambda _key: page))
    return next(one for one in of_deliveries(around) if one.key == "deliveries.watch")


def test_ctrl_d_watches_what_is_selected_and_stops(qtbot, page):
    select(qtbot, page, 2)
    qtbot.keyClick(page.table, KEY.Key_D, MODIFIER.ControlModifier)
    qtbot.waitUntil(lambda: watched(page) == [True, True, False])
    assert page.model.index(0, Column.MESSAGE).data(SPOKEN).endswith(". Watched")
    assert len(page.table.selected) == 2, "they stay selected"
    chip = page.filters.groups.button("watched")
    qtbot.waitUntil(lambda: chip.text() == "Watched  2")
    with qtbot.waitSignal(page.model.modelReset):
        chip.click()
    assert page.model.rowCount() == 2
    with qtbot.waitSignal(page.model.modelReset):
        page.filters.clear()
    select(qtbot, page, 2)
    qtbot.keyClick(page.table, KEY.Key_D, MODIFIER.ControlModifier)
    qtbot.waitUntil(lambda: not any(watched(page)))
    qtbot.waitUntil(lambda: not chip.isVisible())


def test_a_bell_is_painted_at_the_end_of_the_message(qtbot, page):
    page.table.clearFocus()
    plain = seen(page, 1)
    page.watch_wanted.emit([page.model.row(1).id], True)
    qtbot.waitUntil(lambda: watched(page)[1])
    assert seen(page, 1) != plain
    tip = page.model.index(1, Column.MESSAGE).data(QtCore.Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("Watched: you are told when it arrives")


def test_the_menu_of_the_rows_watches_them_and_copies_their_ids(qtbot, page):
    select(qtbot, page, 2)
    with qtbot.waitSignal(page.table.menu_wanted):
        event = QtGui.QContextMenuEvent(
            QtGui.QContextMenuEvent.Reason.Keyboard, QtCore.QPoint(), QtCore.QPoint()
        )
        QtWidgets.QApplication.sendEvent(page.table.viewport(), event)
    menu = QtWidgets.QApplication.activePopupWidget()
    assert isinstance(menu, QtWidgets.QMenu)
    watch, copy = menu.actions()
    assert [one.text().split("\t")[0] for one in (watch, copy)] == ["Watch", "Copy the ids"]
    copy.trigger()
    text = QtGui.QGuiApplication.clipboard().text()
    assert (text.count("refId: "), "abc123-00000002" in text) == (2, True)
    watch.trigger()
    menu.close()
    qtbot.waitUntil(lambda: watched(page) == [True, True, False])
    again = page.selected.menu()
    assert again.actions()[0].text().startswith("Stop watching")
    again.deleteLater()


def test_the_bell_in_the_detail_follows_the_journal(qtbot, page):
    select(qtbot, page)
    qtbot.waitUntil(lambda: page.detail.detail is not None)
    bell = page.detail.watch
    assert (bell.isChecked(), bell.accessibleName()) == (False, "Watch")
    bell.click()
    qtbot.waitUntil(bell.isChecked)
    assert bell.toolTip().endswith("Press to stop (Ctrl+D)")
    bell.click()
    qtbot.waitUntil(lambda: not bell.isChecked())


def test_the_command_says_what_it_would_do(qtbot, page):
    assert not command(page).possible()
    select(qtbot, page)
    one = command(page)
    assert (one.text, one.possible(), one.keys) == ("Watch the message", True, ("Ctrl+D",))
    one.do()
    qtbot.waitUntil(lambda: watched(page)[0])
    assert command(page).text == "Stop watching the message"
    select(qtbot, page, 2)
    assert command(page).text == "Watch the selected messages"


def test_several_stay_selected_while_the_list_changes(qtbot, world, page):
    select(qtbot, page, 2)
    ids = [row.id for row in page.table.selected]
    world.delivered(7)
    page.refresh()
    qtbot.waitUntil(page.table.news.isVisible)
    page.table.news.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    assert [row.id for row in page.table.selected] == ids
    with qtbot.waitSignal(page.model.modelReset):
        qtbot.keyClicks(page.filters.search, "Hello")
    assert [row.id for row in page.table.selected] == ids
    assert page.table.chosen_id == ids[-1], "the detail is of the one that the keys are on"


def test_who_takes_the_last_one_out_of_the_selection_has_chosen_none(qtbot, page):
    select(qtbot, page)
    place = page.table.visualRect(page.model.index(0, Column.TO)).center()
    left = QtCore.Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.table.viewport(), left, MODIFIER.ControlModifier, place)
    assert (page.table.chosen_id, page.table.selected) == (None, [])


def test_what_was_not_sent_from_here_cannot_be_watched(qtbot, world, page):
    world.report(900, 112003, refId="another-000001")
    page.refresh()
    chip = page.filters.groups.button("elsewhere")
    qtbot.waitUntil(chip.isVisible)
    with qtbot.waitSignal(page.model.modelReset):
        chip.click()
    select(qtbot, page)
    with qtbot.assertNotEmitted(page.watch_wanted):
        qtbot.keyClick(page.table, KEY.Key_D, MODIFIER.ControlModifier)
    assert not command(page).possible()
    menu = page.selected.menu()
    assert not menu.actions()[0].isEnabled()
    menu.deleteLater()
    qtbot.waitUntil(lambda: page.detail.detail is not None)
    assert not page.detail.watch.isVisible()
