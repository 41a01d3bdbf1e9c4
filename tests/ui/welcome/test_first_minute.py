"""The first minute: it goes on by what a person does, points where it says, and keeps out of the way."""

import pytest
from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.messages import drafting, kinds
from composer.ui.compose.page import ComposePage
from composer.ui.compose.strip import SendStrip
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models
from composer.ui.welcome import tour
from composer.ui.welcome.placing import Side, placed
from composer.ui.welcome.tour import FirstMinute
from composer.ui.window import PageEntry, Window

Key = QtCore.Qt.Key


class Stand:
    """A window with Compose in it, and the first minute on it."""

    def __init__(self, theme):
        self.desk = Desk(drafting.fresh(kinds.kind("text"), ["+99900000001"]))
        self.page = ComposePage(theme, self.desk, Models(), lambda: "ref")
        self.strip = SendStrip(theme)
        self.page.strip_place.addWidget(self.strip)
        self.window = Window(
            theme,
            [
                PageEntry("compose", "Compose", "send", lambda: self.page),
                PageEntry("deliveries", "Deliveries", "send", QtWidgets.QWidget),
            ],
        )
        self.window.resize(1280, 800)
        self.window.show_page("compose")
        self.theme = theme

    def begin(self):
        self.minute = FirstMinute(self.window, self.theme, self.page, self.desk, self.strip)
        self.minute.begin()
        return self.minute


@pytest.fixture
def stand(theme, qtbot, monkeypatch):
    monkeypatch.setattr(tour, "_LOOK", 1)
    monkeypatch.setattr(tour, "_REST", 1)
    made = Stand(theme)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    made.page.focus_first()
    return made


def test_it_moves_on_by_what_is_done_and_ends_with_the_trip(stand, qtbot):
    minute = stand.begin()
    card = minute.card
    assert minute.at == 0
    assert card.isVisible()
    writing = stand.page.focusWidget()
    QTest.keyClicks(writing, "Hi")
    assert stand.page.focusWidget() is writing, "the keyboard stays where it is"
    qtbot.waitUntil(lambda: minute.at == 2)
    assert minute.step.target() is stand.page.bar.send
    stand.strip.begin("Anna", 1)
    qtbot.waitUntil(lambda: minute.at == 3)
    stand.strip.show_counts({"read": 1})
    qtbot.waitUntil(lambda: minute.at == 4)
    assert not card.skip.isVisible()
    with qtbot.waitSignal(minute.ended):
        stand.window.show_page("deliveries")
    assert stand.window.floating == []


def test_each_step_can_be_passed_and_the_rest_left_out(stand, qtbot):
    minute = stand.begin()
    minute.card.next.click()
    assert minute.at == 1
    with qtbot.waitSignal(minute.ended):
        minute.card.skip.click()


def test_escape_ends_it_from_where_one_writes(stand, qtbot):
    minute = stand.begin()
    with qtbot.waitSignal(minute.ended):
        QTest.keyClick(stand.page.focusWidget(), Key.Key_Escape)


def test_it_hides_where_its_target_is_not_seen_and_comes_back(stand, qtbot):
    minute = stand.begin()
    stand.window.show_page("deliveries")
    qtbot.waitUntil(lambda: not minute.card.isVisible())
    assert not minute._escape.isEnabled()
    stand.window.show_page("compose")
    qtbot.waitUntil(minute.card.isVisible)
    minute.end()


def test_a_screen_reader_hears_the_step_on_its_button(stand):
    minute = stand.begin()
    assert minute.card.accessibleName() == "This is a practice account"
    assert "nothing leaves this computer" in minute.card.next.accessibleDescription()
    assert minute.card in stand.window.floating
    minute.end()


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("corner", [(0, 0), (960, 0), (0, 760), (960, 760), (400, 300)])
def test_a_card_stays_inside_the_window_and_its_arrow_inside_the_card(side, corner):
    window, size = QtCore.QRect(0, 0, 1000, 800), QtCore.QSize(300, 160)
    place, tip = placed(
        size, QtCore.QRect(QtCore.QPoint(*corner), QtCore.QSize(40, 40)), window, side
    )
    assert window.contains(place)
    assert 0 < tip < (300 if side in (Side.ABOVE, Side.BELOW) else 160)
