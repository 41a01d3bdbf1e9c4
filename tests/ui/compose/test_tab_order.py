"""Tab goes through the form from its top to its end, whatever of it was made last."""

from itertools import pairwise

import pytest
from PySide6 import QtCore

from composer.messages import drafting
from composer.ui.forms.card import Card
from composer.ui.forms.cards import CardsBox
from composer.ui.forms.group import GroupBox
from tests.benchmarks.largest import LARGEST
from tests.watchdog import wait_until

_TAB = QtCore.Qt.FocusPolicy.TabFocus


def way(made):
    """The heights of what Tab comes to within the form, in its order."""
    form = made.page.form
    wait_until(lambda: not (form._form.growing or form._ordering.isActive()), 60)
    first = form.picker
    found, one = [first], first.nextInFocusChain()
    while one is not first:
        if form.isAncestorOf(one) and one.isVisibleTo(form) and one.focusPolicy() & _TAB:
            found.append(one)
        one = one.nextInFocusChain()
    tops = [one.mapTo(form, QtCore.QPoint(0, one.height())).y() for one in found]
    return [(one, other) for one, other in pairwise(tops) if other < one - 40]


@pytest.mark.parametrize("key", ["reply-buttons", "list-message", "template", "product-list"])
def test_what_is_opened_stands_in_its_place(bench, key):
    made = bench()
    made.desk.open(drafting.opened({"messages": [LARGEST[key]]}))
    assert way(made) == []
    form = made.page.form._form
    for group in form.findChildren(GroupBox):
        group.unfold()
    form.complete()
    form.findChildren(Card)[0].set_open(True)
    assert way(made) == []


def test_what_is_added_and_moved_stands_in_its_place(bench):
    made = bench()
    made.desk.open(drafting.opened({"messages": [LARGEST["list-message"]]}))
    form = made.page.form._form
    box = form.findChild(CardsBox)
    first, second = list(box._cards)[:2]
    box._cards[first].set_open(True)
    box._cards[second].set_open(True)
    box._move(first, 1)
    assert way(made) == []
    box._remove(second)
    box._add_card()
    assert way(made) == []
