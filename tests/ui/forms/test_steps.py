"""Long forms are made in steps, each a turn of the event loop; who needs them now has them now."""

from PySide6 import QtCore, QtWidgets

from composer.messages import drafting, kinds
from composer.messages.check import check_request
from composer.ui.forms.card import Card
from composer.ui.forms.cards import CardsBox
from composer.ui.forms.context import Context
from composer.ui.forms.desk import Desk
from composer.ui.forms.field import FieldRow
from composer.ui.forms.form import Form
from composer.ui.forms.models import Models
from composer.ui.forms.steps import FIRST, FURTHER, Steps
from tests.benchmarks.largest import LARGEST
from tests.watchdog import wait_until


def shown(theme, qtbot, key):
    """A form that was just made, of the largest message of that kind; nothing had its turn yet."""
    kind, models = kinds.kind(key), Models()
    models.load()
    desk = Desk(drafting.opened({"messages": [LARGEST[key]]}))
    base = desk.draft.message
    form = Form(Context(theme, desk, models, lambda: kind.model, kind.form, base), kind.signature)
    qtbot.addWidget(form)
    form.show()
    return form


def numbers(form):
    return [card.pointer for card in form.findChildren(Card)]


def test_a_long_list_grows_to_its_end_in_its_order(theme, qtbot):
    form = shown(theme, qtbot, "contacts")
    assert form.growing
    assert 0 < len(numbers(form)) < 257
    wait_until(lambda: not form.growing, 60)
    box = form.findChild(CardsBox)
    cards = [box._list.itemAt(index).widget() for index in range(box._list.count())]
    pointers = [card.pointer for card in cards]
    assert pointers == [f"/messages/0/contacts/{number}" for number in range(257)]


def test_what_is_changed_while_it_grows_is_right_at_the_end(theme, qtbot):
    form = shown(theme, qtbot, "contacts")
    desk = form._context.desk
    address = (*desk.draft.message, "contacts")
    desk.changed.connect(form.refresh)
    desk.edit(desk.draft.remove_card(address, desk.draft.numbers(address)[1]))
    desk.edit(desk.draft.move_card(address, desk.draft.numbers(address)[200], -200))
    form.complete()
    box = form.findChild(CardsBox)
    cards = [box._list.itemAt(index).widget() for index in range(box._list.count())]
    assert [card.pointer for card in cards] == [f"/messages/0/contacts/{n}" for n in range(256)]
    assert next(iter(box._cards.values())).pointer == "/messages/0/contacts/1"


def test_who_asks_for_a_place_has_it_at_once(theme, qtbot):
    form = shown(theme, qtbot, "contacts")
    assert form.go_to("/messages/0/contacts/256/name/formattedName")
    assert not form.growing
    focus = form.focusWidget()
    assert isinstance(focus, QtWidgets.QLineEdit)
    assert "Lindqvist 256" in focus.text()


def test_problems_of_what_is_made_later_are_shown_when_it_is_there(theme, qtbot):
    form = shown(theme, qtbot, "contacts")
    at = "/messages/0/contacts/256/name/formattedName"
    desk = form._context.desk
    last = desk.draft.numbers((*desk.draft.message, "contacts"))[-1]
    field = (*desk.draft.message, "contacts", last, "name", "formattedName")
    desk.edit(desk.draft.put(field, 7))
    form.show_problems([one for one in check_request(desk.draft.request) if one.pointer == at])
    wait_until(lambda: not form.growing, 60)
    cards = [card for card in form.findChildren(Card) if at.startswith(card.pointer + "/")]
    assert [problem.pointer for problem in cards[0].problems] == [at]


def test_a_card_with_many_fields_shows_them_together(theme, qtbot):
    form = shown(theme, qtbot, "contacts")
    form.complete()
    card = form.findChildren(Card)[3]
    card.set_open(True)
    made = card.findChildren(FieldRow)
    assert form.growing
    assert len(made) <= FIRST + 1
    wait_until(lambda: not form.growing, 60)
    rows = card.findChildren(FieldRow)
    assert len(rows) > 30
    assert all(row.isVisible() for row in rows if not row.parentWidget().isHidden())


class Work:
    """Says what was done, in order."""

    def __init__(self, steps):
        self.steps, self.done = steps, []

    def job(self, name, count, then=None):
        left = [count]

        def step():
            left[0] -= 1
            self.done.append(name)
            self.steps.spend(1)
            if then and left[0] == count - 1:
                then()
            return left[0] > 0

        return step


def test_what_a_job_adds_comes_before_the_rest_of_it(qapp):
    steps, owner = Steps(), QtCore.QObject()
    work = Work(steps)
    steps.add(owner, work.job("a", 2, lambda: steps.add(owner, work.job("inner", 2))))
    steps.add(owner, work.job("b", 1))
    steps.finish()
    assert work.done == ["a", "inner", "inner", "a", "b"]


def test_each_turn_does_a_slice_and_the_end_is_said_once(qapp):
    steps, owner, ends = Steps(), QtCore.QObject(), []
    work = Work(steps)
    steps.when_done(lambda: ends.append(len(work.done)))
    count = int(FURTHER) * 3 + 1
    steps.add(owner, work.job("a", count))
    sizes = []
    while steps.pending:
        before = len(work.done)
        QtWidgets.QApplication.processEvents()
        sizes.append(len(work.done) - before)
    assert max(sizes) == FURTHER
    assert ends == [count]


def test_the_jobs_of_who_is_gone_are_not_done(qapp):
    steps, owner = Steps(), QtCore.QObject()
    work = Work(steps)
    steps.add(owner, work.job("a", 1))
    owner.deleteLater()
    QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)
    steps.finish()
    assert work.done == []


def test_a_job_that_fails_is_not_tried_for_ever(qapp):
    steps, owner = Steps(), QtCore.QObject()

    def broken():
        raise ValueError

    steps.add(owner, broken)
    for _ in range(2):
        try:
            steps.finish()
        except ValueError:
            continue
    assert not steps.pending
