import pytest
from PySide6 import QtCore

from composer.store.records import Filter
from composer.ui.deliveries.cells import Column
from composer.ui.deliveries.model import PAGE, MessagesModel

ALL = Filter()


@pytest.fixture
def model(qtbot, lookup):
    return MessagesModel(lookup)


def load(qtbot, model, wanted=ALL):
    with qtbot.waitSignal(model.merged):
        model.set_filter(wanted)


def look_again(qtbot, model, needed=0):
    with qtbot.waitSignal(model.merged):
        model.refresh(needed)


def ids(model):
    return [model.row(place).id for place in range(model.rowCount())]


def test_qt_finds_nothing_wrong_with_the_model(qtbot, qtmodeltester, world, model):
    for number in range(PAGE + 20):
        world.send(number)
    load(qtbot, model)
    qtmodeltester.check(model, force_py=True)
    with qtbot.waitSignal(model.merged):
        model.fetchMore(QtCore.QModelIndex())
    world.send(900)
    look_again(qtbot, model, PAGE)
    assert model.rowCount() == PAGE + 21


def test_it_loads_a_page_and_then_the_next_until_there_is_none(qtbot, world, lookup, model):
    for number in range(2 * PAGE + 5):
        world.send(number)
    load(qtbot, model)
    top = QtCore.QModelIndex()
    assert (model.rowCount(), model.canFetchMore(top)) == (PAGE, True)
    for count in (2 * PAGE, 2 * PAGE + 5):
        with qtbot.waitSignal(model.merged):
            model.fetchMore(top)
        assert model.rowCount() == count
    assert not model.canFetchMore(top)
    assert set(lookup.limits) == {PAGE}
    assert ids(model) == sorted(ids(model), reverse=True)


def test_only_what_changed_is_said_to_have_changed(qtbot, world, model):
    requests = [world.send(number) for number in range(5)]
    load(qtbot, model)
    changes, resets = [], []
    model.dataChanged.connect(lambda first, last, _roles: changes.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(1))
    world.accept(requests[3], 3)
    look_again(qtbot, model)
    assert changes == [(1, 1)]
    assert not resets
    assert model.row(1).shown == "queued"


def test_new_messages_come_in_at_the_top_in_one_go(qtbot, world, model):
    for number in range(3):
        world.send(number)
    load(qtbot, model)
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    for number in range(3, 7):
        world.send(number)
    look_again(qtbot, model)
    assert inserted == [(0, 3)]
    assert [model.row(place).destination[-1] for place in range(7)] == list("6543210")


def test_more_new_messages_than_a_page_leave_no_gap(qtbot, world, model):
    world.send(0)
    for number in range(1, PAGE):
        world.send(number)
    load(qtbot, model)
    for number in range(PAGE, 4 * PAGE + 7):
        world.send(number)
    model.refresh(PAGE)
    qtbot.waitUntil(lambda: model.rowCount() >= 4 * PAGE)
    qtbot.waitUntil(lambda: model.canFetchMore(QtCore.QModelIndex()) or model.rowCount() > 4 * PAGE)
    there = ids(model)
    assert there == list(range(there[0], there[-1] - 1, -1))


def test_what_no_longer_passes_the_filter_goes_and_what_now_does_comes(qtbot, world, model):
    requests = [world.send(number) for number in range(4)]
    load(qtbot, model, Filter(statuses=frozenset({"waiting"})))
    world.accept(requests[1], 1)
    look_again(qtbot, model)
    assert [model.row(place).destination[-1] for place in range(3)] == list("320")
    load(qtbot, model, Filter(statuses=frozenset({"queued"})))
    assert model.rowCount() == 1
    world.accept(requests[3], 3)
    world.accept(requests[0], 0)
    look_again(qtbot, model)
    assert [model.row(place).destination[-1] for place in range(3)] == list("310")


def test_a_refresh_lets_go_of_what_lies_far_below_the_screen(qtbot, world, model):
    for number in range(5 * PAGE):
        world.send(number)
    load(qtbot, model)
    for _ in range(4):
        with qtbot.waitSignal(model.merged):
            model.fetchMore(QtCore.QModelIndex())
    assert model.rowCount() == 5 * PAGE
    look_again(qtbot, model, 15)
    assert model.rowCount() <= 15 + 2 * PAGE
    assert model.canFetchMore(QtCore.QModelIndex())


def test_an_answer_to_an_earlier_question_is_ignored(qtbot, world, model):
    world.send(1, "first")
    world.send(2, "second")
    model.set_filter(Filter("first"))
    model.set_filter(Filter("second"))
    qtbot.waitUntil(lambda: model.answered)
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.row(0).summary == "second"


def test_a_failure_is_told_and_the_rows_stay(qtbot, world, lookup, model):
    world.send(1)
    load(qtbot, model)
    lookup.broken = OSError("gone")
    with qtbot.waitSignal(model.failed) as failed:
        model.refresh()
    assert str(failed.args[0]) == "gone"
    assert model.rowCount() == 1
    lookup.broken = None
    world.send(2)
    look_again(qtbot, model)
    assert model.rowCount() == 2


def test_refreshes_during_a_question_are_one_more_question(qtbot, world, lookup, model):
    world.send(1)
    load(qtbot, model)
    lookup.asked.clear()
    model.refresh()
    world.send(2)
    for _ in range(20):
        model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    qtbot.waitUntil(lambda: not model._busy)
    assert lookup.asked.count("page") <= 2


def test_cells_say_what_they_show(qtbot, world, model):
    world.send(7, "<b>Hello</b>")
    load(qtbot, model)
    model.set_accounts({"sandbox": "My sandbox"})
    said = [model.index(0, column).data() for column in Column]
    assert said[:5] == ["Waiting", "+46700000007", "<b>Hello</b>", "Text", "My sandbox"]
    role = QtCore.Qt.ItemDataRole
    assert model.index(0, Column.TO).data(role.AccessibleTextRole) == "To: +46700000007"
    # Qt reads tooltips as HTML when they look like it: the message's text is never one.
    assert model.index(0, Column.MESSAGE).data(role.ToolTipRole) is None
    assert "2026-" in model.index(0, Column.TIME).data(role.ToolTipRole)
