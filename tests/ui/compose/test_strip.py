"""What became of what was just sent."""

import pytest

from composer.ui.compose.strip import Journey, SendStrip
from tests.ui.painted import of_widget


@pytest.fixture
def strip(theme, qtbot):
    made = SendStrip(theme)
    qtbot.addWidget(made)
    return made


JOURNEYS = {
    "waiting": (
        ("waiting", True),
        ("queued", False),
        ("sent", False),
        ("delivered", False),
        ("read", False),
    ),
    "sending": (
        ("sending", True),
        ("queued", False),
        ("sent", False),
        ("delivered", False),
        ("read", False),
    ),
    "queued": (("queued", True), ("sent", False), ("delivered", False), ("read", False)),
    "delivered": (("queued", True), ("sent", True), ("delivered", True), ("read", False)),
    "read": (("queued", True), ("sent", True), ("delivered", True), ("read", True)),
    "failed": (("failed", True),),
    "uncertain": (("uncertain", True),),
}


@pytest.mark.parametrize("shown", JOURNEYS)
def test_one_message_has_its_way_before_it(strip, shown):
    strip.begin("Anna", 1)
    strip.show_counts({shown: 1})
    assert strip.journey.steps == JOURNEYS[shown]
    assert strip.journey.accessibleName()


def test_several_are_counted_by_status(strip):
    strip.begin("Anna", 12)
    strip.show_counts({"read": 2, "sent": 9, "failed": 1, "waiting": 0})
    assert strip._summary.text() == "9 sent  ·  2 read  ·  1 failed"
    assert not strip.journey.isVisibleTo(strip)


def test_it_is_finished_when_nothing_more_is_expected(strip):
    strip.begin("Anna", 2)
    strip.show_counts({"read": 1, "delivered": 1})
    assert not strip.finished
    strip.show_counts({"read": 1, "failed": 1})
    assert strip.finished


def test_painting_every_journey_works_in_both_looks(strip, theme):
    strip.resize(900, 40)
    strip.show()
    for look in ("dark", "light"):
        theme.set_wish(look)
        for shown in JOURNEYS:
            strip.show_counts({shown: 1})
            assert not strip.journey.grab().isNull()


def test_without_room_only_the_step_it_is_at_has_its_word(qtbot, theme, monkeypatch):
    journey = Journey(theme)
    qtbot.addWidget(journey)
    journey.show_word("sent")
    journey.resize(journey.sizeHint())
    assert [what for what, _place in of_widget(journey, monkeypatch) if what != "icon"] == [
        "Accepted",
        "Sent",
        "Delivered",
        "Read",
    ]
    journey.resize(journey.minimumSizeHint())
    brief = of_widget(journey, monkeypatch)
    assert [what for what, _place in brief if what != "icon"] == ["Sent"]
    assert all(journey.rect().contains(place) for _what, place in brief)


def test_in_a_narrow_window_why_it_waits_is_whole(strip, qtbot):
    strip.resize(607, 48)
    strip.begin("+46701740605", 1)
    assert strip.journey.isVisible()
    strip.show_delay("Could not reach the server; next try 10:30:15")
    qtbot.waitUntil(strip._stop.isVisible)
    strip.resize(607, strip.heightForWidth(607))
    qtbot.waitUntil(lambda: strip._note.height() >= strip._note.heightForWidth(strip._note.width()))
    assert strip.width() == 607
    assert strip._stop.width() >= strip._stop.sizeHint().width()
    strip.resize(1100, 48)
    qtbot.waitUntil(strip.journey.isVisible)


@pytest.mark.parametrize("shown", ["rejected", "failed", "uncertain", "held", "expired"])
def test_of_what_went_wrong_one_can_see_why(strip, shown):
    strip.show_counts({"read": 1})
    usual = strip._show.text()
    strip.show_counts({shown: 1, "read": 2})
    assert strip._show.text() == "See why" != usual
    strip.show_counts({"read": 3})
    assert strip._show.text() == usual
