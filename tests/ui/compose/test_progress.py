"""How far a batch is, in words; and the strip that shows it."""

import pytest
from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.store.batches import Batch
from composer.store.records import Hold
from composer.ui.compose.batch_strip import BatchStrip
from composer.ui.compose.hold_strip import HoldStrip
from composer.ui.compose.progress import Speed, progress_words

WORDS = {
    "on its way": (
        {"waiting": 580, "held": 2, "sending": 3, "queued": 100, "read": 312, "rejected": 3},
        118.0,
        "412 of 1,000 sent, 3 refused; about 2 minutes left",
    ),
    "unknown speed": ({"waiting": 1, "sent": 1}, None, "1 of 2 sent"),
    "nearly done": ({"waiting": 1, "sent": 1}, 4.0, "1 of 2 sent; a few seconds left"),
    "soon done": ({"waiting": 1, "sent": 1}, 40.0, "1 of 2 sent; less than a minute left"),
    "a minute": ({"waiting": 1, "sent": 1}, 70.0, "1 of 2 sent; about a minute left"),
    "hours": ({"waiting": 1, "sent": 1}, 7200.0, "1 of 2 sent; about 2 hours left"),
    "done": (
        {"delivered": 7, "failed": 1, "uncertain": 1, "cancelled": 1},
        5.0,
        "8 of 10 sent, 1 may have been sent, 1 not delivered, 1 cancelled",
    ),
}


@pytest.mark.parametrize("case", WORDS)
def test_numbers_in_words(case):
    counts, seconds, words = WORDS[case]
    assert progress_words(counts, seconds) == words


def test_the_speed_is_that_of_the_last_seconds():
    speed = Speed()
    assert speed.seconds_for(10) is None
    speed.note(0.0, 0)
    speed.note(0.5, 5)
    assert speed.seconds_for(10) is None, "too early to tell"
    for second in range(1, 40):
        speed.note(float(second), second * 10)
    for second in range(40, 80):
        speed.note(float(second), 390 + (second - 39) * 2)
    assert speed.seconds_for(10) == pytest.approx(5.0)
    speed.forget()
    assert speed.seconds_for(10) is None
    speed.note(0.0, 5)
    speed.note(9.0, 5)
    assert speed.seconds_for(10) is None, "nothing moves"


def batch(state="sending", **counts):
    return Batch("k", "a", "Spring sale", 0.0, state, counts)


@pytest.fixture
def strip(theme, qtbot):
    made = BatchStrip(theme)
    qtbot.addWidget(made)
    return made


def test_a_batch_is_paused_and_resumed_by_one_button(strip, qtbot):
    strip.show_batch(batch(waiting=3, queued=1))
    assert strip.bar.value() == 250
    with qtbot.waitSignal(strip.pause_wanted) as told:
        QTest.mouseClick(strip.pause, QtCore.Qt.MouseButton.LeftButton)
    assert told.args == ["k"]
    strip.show_batch(batch("paused", waiting=3, queued=1))
    assert strip.words.text() == "Paused: 1 of 4 sent"
    with qtbot.waitSignal(strip.resume_wanted):
        QTest.keyClick(strip.pause, QtCore.Qt.Key.Key_Space)


def test_what_is_done_has_nothing_to_stop(strip):
    strip.show_batch(batch(queued=2, rejected=1))
    assert strip.finished
    assert not strip.pause.isVisible()
    assert not strip.cancel.isVisible()
    assert strip.bar.value() == strip.bar.maximum()


def test_cancelling_says_how_many(strip, qtbot):
    strip.show_batch(batch(waiting=3, sending=1, queued=1))
    with qtbot.waitSignal(strip.cancel_wanted) as told:
        strip.cancel.click()
    assert told.args == ["k", 3], "what is leaving is not among them"


def test_while_it_is_written_down_nothing_can_be_pressed(strip):
    strip.begin("Spring sale", 10_000)
    assert strip.words.text() == "Preparing 10,000 messages…"
    strip.show_batch(batch("writing", waiting=300))
    assert strip.words.text() == "Preparing: 300 written down"
    assert not strip.pause.isVisible()
    assert not strip.finished


def test_in_a_narrow_window_no_word_of_it_is_cut(strip, qtbot):
    strip.resize(607, 48)
    strip.show_batch(batch("paused", waiting=3, queued=1, rejected=1, failed=1))
    strip.show_delay("Waits for the network; next try 10:30:15")
    qtbot.waitUntil(strip.cancel.isVisible)
    strip.resize(607, strip.heightForWidth(607))
    for part in strip.findChildren(QtWidgets.QPushButton):
        assert not part.isVisible() or part.width() >= part.sizeHint().width()
    for words in (strip.words, strip._note):
        qtbot.waitUntil(lambda words=words: words.height() >= words.heightForWidth(words.width()))
    assert not strip.bar.isVisible()
    strip.resize(1100, 48)
    qtbot.waitUntil(strip.bar.isVisible)


def test_of_a_held_account_it_says_so(strip):
    strip.show_batch(batch(held=3, queued=1), stopped=True)
    assert strip.words.text() == "Stopped: 1 of 4 sent"


def test_a_held_account_says_why_and_how_it_goes_on(qtbot):
    made = HoldStrip()
    qtbot.addWidget(made)
    made.show_hold("Shop", Hold("a", 0.0, "The address has moved", "Check it."), 2)
    assert made.accessibleName() == (
        "Sending with “Shop” stands still. The address has moved. Check it. 2 messages wait."
    )
    with qtbot.waitSignal(made.resume_wanted) as told:
        made.resume.click()
    assert told.args == ["a"]
    made.show_hold("Shop", None, 0)
    assert not made.isVisible()
