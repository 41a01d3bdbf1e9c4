"""From Send to the strips, with the real exchange, journal and client, and a small server in LINK's place."""

import threading
from typing import Any

import pytest
import shiboken6
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.exchange import Exchange
from composer.sending import Sending
from composer.store.accounts import Account, password_key
from composer.store.secrets import Secrets
from composer.ui.background import Background
from tests.test_outbox import Server

NUMBERS = [f"+467017406{n:02d}" for n in range(5)]


class World:
    """Compose with everything behind it but the window."""

    def __init__(self, bench, theme, folder):
        self.made = bench(numbers=NUMBERS[:1])
        self.background = Background()
        self.background.start()
        self.folder = folder
        self.errors = []
        self.account: Any = None
        self.sending = Sending(theme, self.made.page, lambda: self.account, self.ask)
        self.sending.failed.connect(self.errors.append)
        self.ready = False

    def ask(self, owner, question, then, failed):
        async def work():
            return await question(self.exchange)

        self.background.run(owner, work, then, failed)

    async def begin(self, **fields):
        self.server = await Server().__aenter__()
        self.account = Account(
            id="shop",
            name="Shop",
            base_url=self.server.url,
            username="user",
            per_second=80,
            same_number=0,
            **fields,
        )
        secrets = Secrets()
        secrets.keep_for_session(password_key("shop"), "secret")
        self.exchange = Exchange(
            self.folder,
            secrets,
            on_change=lambda: self.background.post(
                self.sending, lambda _none: self.sending.refresh()
            ),
            on_state=lambda *_: None,
            with_sandbox=False,
        )
        await self.exchange.open([self.account])
        self.ready = True

    def release(self):
        """Let the server answer: an event of asyncio is set in its own thread."""

        async def work():
            self.server.release.set()

        self.background.run(self.sending, work)

    async def end(self):
        await self.exchange.close()
        await self.server.__aexit__()

    def write(self, text="Hello", numbers=NUMBERS[:1]):
        desk = self.made.desk
        desk.edit(desk.draft.put(("destinations",), list(numbers)))
        self.made.editor.setPlainText(text)


@pytest.fixture
def world(bench, theme, tmp_path, qtbot):
    made = []

    def make(**fields):
        world = World(bench, theme, tmp_path)
        made.append(world)
        world.background.run(world.sending, lambda: world.begin(**fields))
        qtbot.waitUntil(lambda: world.ready, timeout=20_000)
        return world

    yield make
    for one in made:
        one.background.stop(one.end, timeout=10)
        shiboken6.delete(one.sending)  # what is still on its way to it comes too late


def test_a_message_to_one_is_sent_and_followed(world, qtbot):
    w = world()
    w.write()
    w.made.page.send()
    qtbot.waitUntil(lambda: w.sending.strip.journey.steps[0] == ("queued", True), timeout=20_000)
    assert len(w.server.bodies) == 1
    assert w.errors == []


def test_the_same_once_more_is_asked_about(world, qtbot):
    w = world()
    w.write()
    w.made.page.send()
    qtbot.waitUntil(lambda: w.sending.strip.journey.steps[0] == ("queued", True), timeout=20_000)
    w.made.page.send()
    qtbot.waitUntil(w.made.page.departure.confirm.isVisible, timeout=20_000)
    question = w.made.page.departure.confirm._question.text()
    assert NUMBERS[0] in question
    assert "LINK may still be trying" in question
    assert len(w.server.bodies) == 1
    w.made.page.departure.confirm._yes.click()
    qtbot.waitUntil(lambda: len(w.server.bodies) == 2, timeout=20_000)
    assert w.errors == []


def test_many_are_a_batch_that_can_be_stopped(world, qtbot):
    w = world(in_flight=1)
    w.server.release.clear()
    w.write(numbers=NUMBERS)
    w.made.page.send()
    strip = w.sending.batch_strip
    qtbot.waitUntil(
        lambda: strip.batch is not None and strip.batch.counts.get("sending") == 1, timeout=20_000
    )
    assert strip.batch.total == 5
    strip.pause.click()
    qtbot.waitUntil(lambda: strip.words.text().startswith("Paused"), timeout=20_000)
    strip.cancel.click()
    assert "4 messages have not left" in w.made.page.departure.confirm._question.text()
    w.made.page.departure.confirm._yes.click()
    w.release()
    qtbot.waitUntil(lambda: strip.finished, timeout=20_000)
    assert strip.words.text() == "1 of 5 sent, 4 cancelled"
    assert len(w.server.bodies) == 1


def test_a_held_account_is_resumed_where_it_says_so(world, qtbot):
    w = world()
    w.server.status, w.server.reply = 401, {"resultCode": 112400, "description": "Unauthorized"}
    w.write()
    w.made.page.send()
    hold = w.sending.hold_strip
    qtbot.waitUntil(hold.isVisible, timeout=20_000)
    assert "user name or password is wrong" in hold.accessibleName()
    w.server.status, w.server.reply = 200, None
    hold.resume.click()
    qtbot.waitUntil(lambda: not hold.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: len(w.server.bodies) == 2, timeout=20_000)


def test_in_a_small_window_one_can_write_while_the_account_is_held(world, qtbot):
    w = world()
    answer = {"resultCode": 112400, "description": "Unauthorized"}
    w.server.status, w.server.reply = 401, answer
    w.write()
    w.made.page.send()
    hold, page = w.sending.hold_strip, w.made.page
    qtbot.waitUntil(lambda: hold.isVisible() and w.sending.strip.isVisible(), timeout=20_000)
    page.resize(667, 453)  # of a window of 760 by 480
    qtbot.waitUntil(lambda: page.form.height() >= 200)
    assert "user name or password is wrong" in hold._why.text()
    assert "LINK did not accept" not in hold._why.text()
    hold.more.setFocus()
    QTest.keyClick(hold.more, QtCore.Qt.Key.Key_Return)
    assert "LINK did not accept" in hold._why.text()
    assert not hold.more.isVisible()
    assert page.window().focusWidget() is hold.settings


def test_in_a_wide_window_all_of_why_it_is_held_is_said(world, qtbot):
    w = world()
    w.server.status, w.server.reply = 401, {"resultCode": 112400, "description": "Unauthorized"}
    w.write()
    w.made.page.send()
    hold, page = w.sending.hold_strip, w.made.page
    page.resize(1200, 700)
    qtbot.waitUntil(lambda: hold.isVisible() and "LINK did not accept" in hold._why.text())
    assert hold._why.text() == hold.accessibleName()
    assert not hold.more.isVisible()


def test_an_account_is_paused_from_the_send_bar(world, qtbot):
    w = world()
    pause = next(one for one in w.made.page.bar._count.menu().actions() if "Pause" in one.text())
    pause.trigger()
    hold = w.sending.hold_strip
    qtbot.waitUntil(hold.isVisible, timeout=20_000)
    w.write()
    w.made.page.send()
    qtbot.waitUntil(lambda: "1 message waits" in hold.accessibleName(), timeout=20_000)
    hold.resume.click()
    qtbot.waitUntil(lambda: len(w.server.bodies) == 1, timeout=20_000)


def test_what_gets_past_compose_is_refused_before_the_journal(world, qtbot):
    w = world(mode="LIVE", test_recipients=(NUMBERS[1],))
    w.write()
    w.made.page.send()
    qtbot.waitUntil(lambda: bool(w.errors), timeout=20_000)
    assert w.errors[0].title == "This account sends to its test recipients only"
    w.errors.clear()
    w.write(numbers=NUMBERS)
    w.made.page.send()
    qtbot.waitUntil(lambda: bool(w.errors), timeout=20_000)
    assert not w.sending.batch_strip.isVisible()
    assert w.server.bodies == []


def test_a_batch_that_fails_takes_nothing_of_a_later_one_from_sight(world, qtbot):
    w = world(in_flight=1)
    w.server.release.clear()
    go_on = threading.Event()

    def broken(number: int) -> dict[str, Any]:
        go_on.wait(20)
        raise ValueError(f"row {number}")

    w.sending.send_batch(w.account, "A list", 1, (broken(number) for number in (1,)))
    w.write(numbers=NUMBERS)
    w.made.page.send()
    strip = w.sending.batch_strip
    qtbot.waitUntil(lambda: strip.batch is not None and strip.batch.total == 5, timeout=20_000)
    go_on.set()
    qtbot.waitUntil(lambda: bool(w.errors), timeout=20_000)
    assert strip.isVisible()
    w.release()
    qtbot.waitUntil(lambda: strip.finished, timeout=20_000)


def test_a_batch_that_is_whole_gives_way_to_what_is_sent_next(world, qtbot):
    w = world()
    w.sending.sent.connect(w.sending.refresh)  # as the app does
    w.write(numbers=NUMBERS)
    w.made.page.send()
    strip = w.sending.batch_strip
    qtbot.waitUntil(lambda: strip.finished, timeout=20_000)
    assert strip.isVisible()
    w.write("And this", numbers=NUMBERS[:1])
    w.made.page.send()
    qtbot.waitUntil(w.sending.strip.isVisible, timeout=20_000)
    assert not strip.isVisible()


def test_an_unfinished_batch_is_there_after_a_restart(world, bench, theme, tmp_path, qtbot):
    w = world(in_flight=1)
    w.server.release.clear()
    w.write(numbers=NUMBERS)
    w.made.page.send()
    strip = w.sending.batch_strip
    qtbot.waitUntil(
        lambda: strip.batch is not None and strip.batch.state == "sending", timeout=20_000
    )
    again = Sending(theme, bench().page, lambda: w.account, w.ask)
    again.restore()
    qtbot.waitUntil(again.batch_strip.isVisible, timeout=20_000)
    found, batch = again.batch_strip.batch, strip.batch
    assert found is not None
    assert batch is not None
    assert (found.key, found.name) == (batch.key, "To 5 recipients")
