"""A real journal file, a real background thread, and the page over both."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from composer.store.journal import Journal
from composer.store.records import NewRequest
from composer.ui.background import Background
from composer.ui.deliveries.page import DeliveriesPage
from composer.ui.theme import Theme
from tests.journal_lookup import JournalLookup

START = 1_795_248_000.0


@dataclass(frozen=True)
class Answer:
    message_ids: tuple[str, ...]
    status: int = 200
    body: str = '{"resultCode":112001,"description":"queued","messageIds":[]}'


@dataclass(frozen=True)
class Callback:
    cursor: str
    body: str
    gate: str = "v08kM29P"
    received: str = "2026-11-21T08:00:09.123Z"


class World:
    """What the outbox and the polling would do to the journal, step by step."""

    def __init__(self, path: Any) -> None:
        self.now = START
        self.journal = Journal.open(path, clock=lambda: self.now)
        self.cursor = 0

    def send(self, number: int, text: str = "Hello", account: str = "sandbox") -> int:
        ref = f"abc123-{number:08d}"
        body = json.dumps({"refId": ref, "message": {"type": "text", "text": {"body": text}}})
        to = (f"+4670{number:07d}",)
        request = NewRequest(ref, account, body, "+46800000000", to, "text", (text,))
        self.now += 1
        return self.journal.add_requests([request])[0]

    def accept(self, request: int, number: int) -> None:
        self.now += 0.5
        self.journal.mark_sending(request)
        self.journal.mark_accepted(request, Answer((f"msg{number:019d}",)))

    def report(self, number: int, code: int, description: str = "", **more: Any) -> None:
        self.cursor += 1
        body = {
            "messageId": f"msg{number:019d}",
            "refId": f"abc123-{number:08d}",
            "messageType": "text",
            "messageIndex": 0,
            "timestamp": f"2026-11-21T08:00:{min(self.cursor, 59):02d}Z",
            "resultCode": code,
            "resultDescription": description or str(code),
            **more,
        }
        event = Callback(str(self.cursor), json.dumps(body))
        self.journal.apply_events("relay", "epoch", [event], str(self.cursor))

    def delivered(self, number: int, text: str = "Hello") -> int:
        request = self.send(number, text)
        self.accept(request, number)
        for code in (112002, 112006, 112003):
            self.report(number, code)
        return request


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path / "journal.db")
    yield made
    made.journal.close()


@pytest.fixture
def lookup(world, qapp):
    background = Background()
    background.start()
    reader = world.journal.reader()
    yield JournalLookup(background, reader)

    async def close() -> None:
        reader.close()

    background.stop(close, timeout=5)


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def make_page(qtbot, lookup, theme):
    def make() -> DeliveriesPage:
        page = DeliveriesPage(theme, lookup, {"sandbox": "Sandbox"})
        qtbot.addWidget(page)
        page.resize(1188, 760)
        page.show()
        qtbot.waitUntil(lambda: page.model.answered)
        return page

    return make


@pytest.fixture
def page(make_page):
    return make_page()
