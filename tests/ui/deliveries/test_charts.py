"""Outcomes by day and failures by code: drawn, heard, gone through by keys, and the same as a table."""

import pytest
from PySide6 import QtCore

from composer.ui.deliveries.charts import FATES, Charts
from composer.ui.deliveries.words import WORDS

KEYS = QtCore.Qt.Key


@pytest.fixture
def charts(qtbot, world, make_page):
    world.delivered(1)
    world.now += 86_400
    for number, code in ((2, 112404), (3, 112404), (4, 112403)):
        world.accept(world.send(number), number)
        world.report(number, code, "#(131049) no" if code == 112403 else "")
    world.send(5)
    page = make_page()
    page.filters.charts_button.click()
    qtbot.waitUntil(
        lambda: page.extras.charts is not None and page.extras.charts.outcomes is not None
    )
    made = page.extras.charts
    assert isinstance(made, Charts)
    return page, made


def test_each_status_is_in_exactly_one_fate():
    statuses = [one for _, _, group in FATES for one in group]
    assert sorted(statuses) == sorted(WORDS)


def test_days_and_codes_are_counted(charts):
    _, made = charts
    assert len(made.days.bars) == 30
    assert [bar.count for bar in made.days.bars[-2:]] == [1, 4]
    assert "3 failed" in made.days.bars[-1].said
    assert "1 on the way" in made.days.bars[-1].said
    assert [(bar.key, bar.count) for bar in made.codes.bars] == [("112404", 2), ("131049", 1)]


def test_keys_go_through_the_days_and_enter_filters(qtbot, charts):
    page, made = charts
    made.days.setFocus()
    assert made.days.current == 29, "the newest first"
    qtbot.keyClick(made.days, KEYS.Key_Left)
    assert made.days.accessibleName().endswith("1 arrived")
    assert made.days.toolTip() in made.days.accessibleName()
    qtbot.keyClick(made.days, KEYS.Key_Return)
    qtbot.waitUntil(lambda: page.model.answered and page.model.rowCount() == 1)
    assert page.filters.days is not None
    qtbot.keyClick(made.days, KEYS.Key_Home)
    assert made.days.current == 0
    qtbot.keyClick(made.days, KEYS.Key_End)
    assert made.days.current == 29


def test_a_click_on_a_code_looks_for_it(qtbot, charts):
    page, made = charts
    place = made.codes.box(0).center()
    qtbot.mouseClick(made.codes, QtCore.Qt.MouseButton.LeftButton, pos=place)
    assert page.filters.text == "112404"
    qtbot.waitUntil(lambda: page.model.answered and page.model.rowCount() == 2)


def test_the_table_says_the_same_and_leads_to_the_same(qtbot, charts):
    page, made = charts
    made.as_table.click()
    table = made.day_table
    assert table.isVisible()
    assert table.rowCount() == 30
    newest = [table.item(0, column).text() for column in range(1, table.columnCount())]
    assert newest == ["0", "1", "0", "3", "0"]
    assert [made.code_table.item(row, 2).text() for row in range(2)] == ["2", "1"]
    table.cellActivated.emit(1, 0)
    qtbot.waitUntil(lambda: page.model.answered and page.model.rowCount() == 1)
    made.code_table.cellActivated.emit(1, 0)
    assert page.filters.text == "131049"


def test_they_follow_the_journal_and_the_time_that_is_chosen(qtbot, world, charts):
    page, made = charts
    world.accept(5, 5)
    world.report(5, 112003)
    page.refresh()
    qtbot.waitUntil(lambda: "1 arrived" in made.days.bars[-1].said)
    made.spans.chosen.emit("90")
    qtbot.waitUntil(lambda: len(made.days.bars) == 90)


def test_a_journal_without_messages_draws_nothing(qtbot, make_page, theme, lookup):
    made = Charts(theme, lookup, lambda _error: None)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.outcomes is not None)
    assert made.days.bars == ()
    qtbot.keyClick(made.days, KEYS.Key_Right)
    assert made.days.current == -1
