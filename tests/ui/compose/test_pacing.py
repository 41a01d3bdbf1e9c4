"""Small changes are shown within the keystroke; heavy ones at a pause, in turns, and never a stale one."""

import pytest
from PySide6 import QtCore

from composer.ui.compose.pacing import HEAVY, MUCH, Pacing, weight
from tests.benchmarks.largest import LARGEST
from tests.watchdog import wait_until

CONTACTS = LARGEST["contacts"]
HUGE = {"type": "text", "text": {"body": "x" * 70_000}}


def changed(message, *steps):
    """The message with another value there, sharing all the rest, as a draft does."""
    if not steps:
        return "another"
    made = list(message) if isinstance(message, list) else dict(message)
    made[steps[0]] = changed(message[steps[0]], *steps[1:])
    return made


WEIGHTS = {
    "nothing": (CONTACTS, CONTACTS, 0),
    "one letter": (CONTACTS, changed(CONTACTS, "contacts", 5, "name", "firstName"), 1),
    "one less": (CONTACTS, {**CONTACTS, "contacts": CONTACTS["contacts"][1:]}, 0),
    "turned round": (CONTACTS, {**CONTACTS, "contacts": CONTACTS["contacts"][::-1]}, 0),
    "a text": ({}, {"type": "text", "text": {"body": "x" * 399}}, 3),
}


@pytest.mark.parametrize("name", WEIGHTS)
def test_what_is_new_has_weight(name):
    old, new, weighs = WEIGHTS[name]
    assert weight(old, new) == weighs


@pytest.mark.parametrize("message", [CONTACTS, HUGE], ids=["many", "long"])
def test_much_is_heavy(message):
    assert weight({}, message) > HEAVY


class Shown:
    """Two stages that note what they show."""

    def __init__(self, pacing):
        self.pacing, self.now, self.seen = pacing, None, []

    def show(self, request):
        self.now = request
        stages = [lambda name=name: self.seen.append((name, self.now)) for name in "ab"]
        self.pacing.show(request, stages)


@pytest.fixture
def shown(qapp):
    owner = QtCore.QObject()
    yield Shown(Pacing(owner))
    owner.deleteLater()


def test_a_small_change_is_shown_at_once(shown):
    shown.show({"a": 1})
    assert shown.seen == [("a", {"a": 1}), ("b", {"a": 1})]


def test_a_change_of_some_size_is_shown_in_turns_without_a_pause(shown):
    shown.show({"a": list(map(str, range(MUCH + 1)))})
    assert shown.seen == []
    assert not shown.pacing._timer.isActive()
    wait_until(lambda: not shown.pacing.behind, 20)
    assert [name for name, _request in shown.seen] == ["a", "b"]


def test_what_is_taken_back_before_it_was_shown_is_not_waited_for(shown):
    shown.show({"a": 1})
    shown.show({"a": CONTACTS})
    shown.show({"a": 2})
    assert [request["a"] for _name, request in shown.seen] == [1, 1, 2, 2]
    assert not shown.pacing.behind


def test_a_heavy_change_is_shown_at_a_pause_and_only_the_last(shown):
    shown.show({"a": HUGE})
    shown.show({"a": CONTACTS})
    assert shown.seen == []
    assert shown.pacing.behind
    wait_until(lambda: not shown.pacing.behind, 20)
    assert shown.seen == [("a", {"a": CONTACTS}), ("b", {"a": CONTACTS})]


def test_a_small_change_after_a_heavy_one_waits_with_it_and_the_next_does_not(shown):
    shown.show({"a": CONTACTS})
    shown.show({"a": CONTACTS, "b": 1})
    assert shown.seen == []
    wait_until(lambda: not shown.pacing.behind, 20)
    shown.show({"a": CONTACTS, "b": 2})
    assert [request["b"] for _name, request in shown.seen] == [1, 1, 2, 2]


def test_who_needs_it_now_catches_up(shown):
    shown.show({"a": CONTACTS})
    shown.pacing.catch_up()
    assert len(shown.seen) == 2
    assert not shown.pacing.behind


def test_what_is_done_ahead_is_done_elsewhere_one_at_a_time_and_only_the_last_is_shown(qapp):
    owner, waiting, seen = QtCore.QObject(), [], []

    def call(_owner, /, function, then=None, failed=None):
        waiting.append((function, then))

    def show(number):
        request = {"a": CONTACTS["contacts"] * number}
        stages = [lambda: seen.append(("shown", number))]
        pacing.show(request, stages, lambda: lambda: seen.append(("ahead", number)))

    pacing = Pacing(owner, call)
    for number in (1, 2):
        show(number)
        if number == 1:
            wait_until(lambda: len(waiting) == 1, 20)
    work, back = waiting.pop()
    wait_until(lambda: pacing._timer.remainingTime() > 0, 20)
    assert waiting == [], "the first is still away"
    work()
    back(None)
    wait_until(lambda: len(waiting) == 1, 20)
    work, back = waiting.pop()
    work()
    back(None)
    assert seen == [("ahead", 1), ("ahead", 2), ("shown", 2)]
    assert not pacing.behind
    owner.deleteLater()


def test_a_long_body_is_typed_into_while_its_picture_waits(bench, qtbot):
    made = bench()
    body = "x" * 70_000
    made.editor.setPlainText(body)
    assert made.page.pacing.behind
    assert body not in made.json
    wait_until(lambda: not made.page.pacing.behind, 60)
    assert body in made.json
    assert any(one.rule == "too-long" for one in made.page.problems)
    assert any("Only the first" in note for note in made.page.phone.picture.notes)


def test_what_is_not_checked_yet_is_checked_before_it_is_sent(bench):
    made = bench()
    made.editor.setPlainText("x" * 70_000)
    assert made.page.pacing.behind
    made.page.send()
    assert not made.page.pacing.behind
    assert made.sent == []
    assert any(one.rule == "too-long" for one in made.page.problems)
