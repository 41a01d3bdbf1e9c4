"""How long messages are kept, and forgetting a number: asked in numbers first, then done in the journal behind the page."""

import json
from typing import Any

import pytest
from PySide6 import QtCore

from composer.exchange import Exchange
from composer.store.journal import Filter, NewRequest
from composer.store.secrets import Secrets
from composer.store.workspace import Workspace
from composer.ui.background import Background
from composer.ui.settings.data_desk import KEPT, DataDesk
from composer.ui.settings.page import SettingsPage

ANNA, BO = "+46701234567", "+46709999999"


class Bench:
    """A page with its journal, in which two messages to two people were cancelled."""

    def __init__(self, theme, qtbot, folder):
        self.qtbot, self.answers = qtbot, []
        self.workspace = Workspace(folder / "workspace.db")
        self.background = Background()
        self.background.start()
        self.exchange: Any = None
        self.do(lambda: self._open(folder))
        self.desk = DataDesk(theme, self.ask, self.workspace, folder / "lists", lambda: ())
        self.page = SettingsPage(theme)
        qtbot.addWidget(self.page)
        self.desk.attach(self.page)
        self.page.resize(1000, 900)
        self.page._panels.setCurrentWidget(self.page.installation)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.keeping, self.forgetting = self.desk._keeping, self.desk._forgetting

    async def _open(self, folder):
        self.exchange = Exchange(
            folder, Secrets(), on_change=lambda: None, on_state=lambda *_: None, with_sandbox=False
        )
        await self.exchange.open([])
        for number in (ANNA, BO):
            body = json.dumps({"destinations": [number], "messages": []})
            new = NewRequest(
                f"r{number}", "gone", body, "+460", (number,), "text", (f"to {number}",)
            )
            (request,) = self.exchange._journal.add_requests([new])
            self.exchange._journal.cancel_request(request)

    def ask(self, owner, question, then, failed):
        async def work():
            return await question(self.exchange)

        self.background.run(owner, work, then, failed)

    def do(self, work):
        done = []
        self.background.run(self.background, work, done.append)
        self.qtbot.waitUntil(lambda: bool(done))
        return done[0]

    def numbers(self):
        return {row.destination for row in self.do(lambda: self.exchange.page(Filter(), None, 9))}

    def close(self):
        self.do(self.exchange.close)
        self.background.stop()
        self.workspace.close()


@pytest.fixture
def bench(theme, qtbot, tmp_path):
    one = Bench(theme, qtbot, tmp_path)
    yield one
    one.close()


def kept(bench):
    async def look():
        return bench.workspace.get(KEPT, 0)

    return bench.do(look)


def test_everything_is_kept_until_somebody_says_otherwise(bench):
    assert bench.keeping.segments.key == "0"
    bench.keeping.segments.button("90").click()
    bench.qtbot.waitUntil(lambda: "Nothing is that old" in bench.keeping.outcome.text)
    assert kept(bench) == 90
    assert bench.numbers() == {ANNA, BO}


def test_what_is_old_is_said_in_numbers_and_goes_when_agreed_to(bench):
    async def age():
        bench.exchange._journal._db.execute(
            "UPDATE requests SET created = 1e9; UPDATE days SET day = 20010909; UPDATE messages SET day = 20010909"
        )

    bench.do(age)
    question = bench.keeping.question
    bench.keeping.segments.button("365").click()
    bench.qtbot.waitUntil(question.isVisible)
    assert "sent messages 2, their reports 0" in question.text
    question.no.click()
    assert bench.keeping.segments.key == "0"
    assert kept(bench) == 0
    assert bench.numbers() == {ANNA, BO}

    bench.keeping.segments.button("own").click()
    bench.keeping.own.setText("30")
    bench.keeping.apply.click()
    bench.qtbot.waitUntil(question.isVisible)
    question.yes.click()
    bench.qtbot.waitUntil(lambda: "Removed messages: 2" in bench.keeping.outcome.text)
    assert bench.numbers() == set()
    assert kept(bench) == 30


def test_a_number_is_forgotten_wherever_it_is(bench):
    async def write():
        bench.workspace.save_draft("reply 460 46701234567", "Dear Anna")
        bench.workspace.save_draft("current", '{"destinations": ["+46701234567"]}')

    bench.do(write)
    card = bench.forgetting
    bench.qtbot.keyClicks(card.number, "+46 70 123 45 67")
    bench.qtbot.keyClick(card.number, QtCore.Qt.Key.Key_Return)
    bench.qtbot.waitUntil(card.question.isVisible)
    assert "Sent messages: 1" in card.question.text
    assert "begun replies: 1" in card.question.text
    assert "The draft in Compose names the number" in card.question.text
    card.question.yes.click()
    bench.qtbot.waitUntil(lambda: "Removed of" in card.outcome.text)
    assert bench.numbers() == {BO}

    async def drafts():
        return [name for name, *_ in bench.workspace.drafts()]

    assert bench.do(drafts) == ["current"]


def test_what_is_no_number_is_refused_in_words(bench):
    bench.qtbot.keyClicks(bench.forgetting.number, "12")
    bench.forgetting.look.click()
    bench.qtbot.waitUntil(lambda: "not a whole number" in bench.forgetting.outcome.text)
