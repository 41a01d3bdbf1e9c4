"""The Templates page over a real library, journal and background thread, with a real sandbox in LINK's place."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from composer.clients.link import LinkClient
from composer.clients.meta import CloudClient
from composer.sandbox.config import Config
from composer.sandbox.metas.templates import BUSINESS_ACCOUNT
from composer.sandbox.server import serving
from composer.store.accounts import Account, sandbox_account
from composer.store.journal import Journal
from composer.template_library import TemplateLibrary
from composer.ui.background import Background
from composer.ui.templates.desk import TemplatesDesk

BODY = {
    "type": "BODY",
    "text": "Hello {{1}}, your order is on its way to you.",
    "example": {"body_text": [["Anna"]]},
}
SENT = {"name": "order_sent", "language": "en_US", "category": "UTILITY", "components": [BODY]}


class Bench:
    """The page with its desk, and what the library answers."""

    def __init__(self, folder: Any, theme: Any, qtbot: Any, speed: float) -> None:
        self._qtbot, self._folder, self._speed = qtbot, folder, speed
        self._stack = contextlib.AsyncExitStack()
        self.background = Background()
        self.background.start()
        self.templates: TemplateLibrary
        self.url = ""
        self.accounts = {
            "sandbox": sandbox_account(),
            "live": Account(
                id="live",
                name="Shop",
                mode="LIVE",
                platform_id="0",
                platform_partner_id="0",
                sources=("+4611",),
            ),
            "cloud-1": Account(
                id="cloud-1",
                kind="cloud",
                name="Graph & Co",
                graph_version="v23.0",
                phone_number_id="4611",
                business_account_id=BUSINESS_ACCOUNT,
                sources=("+4611",),
            ),
            "onprem-1": Account(id="onprem-1", kind="onprem", name="Client", sources=("+4611",)),
        }
        self.answer(self._open)
        self.desk = TemplatesDesk(self.background, self._network)
        self.choose_account("sandbox")
        self.used: list[int] = []
        self.desk.use_wanted.connect(self.used.append)
        make: Any = self.desk.make
        self.place = make(theme)
        qtbot.addWidget(self.place)
        self.place.resize(1180, 760)
        with qtbot.waitExposed(self.place):
            self.place.show()
        qtbot.waitUntil(lambda: self.place.deeds is not None)
        qtbot.waitUntil(lambda: self.page.model.answered)

    @property
    def page(self) -> Any:
        return self.place.library

    @property
    def names(self) -> list[str]:
        """What the list shows."""
        model = self.page.model
        return [model.index(row).data() for row in range(model.rowCount())]

    @property
    def said(self) -> str:
        notice = self.page.notice
        return notice.said.text() if notice.isVisible() else ""

    def choose_account(self, key: str) -> None:
        self.desk.set_accounts(list(self.accounts.values()), self.accounts[key])

    def answer(self, work: Callable[[], Any]) -> Any:
        """What a coroutine on the network's thread gives."""
        answers: list[Any] = []
        self.background.run(self.background, work, answers.append, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        if isinstance(answers[0], Exception):
            raise answers[0]
        return answers[0]

    def act(self, action: dict[str, Any]) -> None:
        """Have the sandbox do something with the next request."""

        async def work() -> None:
            async with httpx.AsyncClient(auth=("u", "p"), trust_env=False) as client:
                answer = await client.post(f"{self.url}/sandbox/do", json=action)
                assert answer.is_success, answer.text

        self.answer(work)

    def add(self, *definitions: dict[str, Any]) -> list[int]:
        """Into the library, and shown."""
        keys = self.answer(lambda: self.templates.add(definitions))
        self.desk.changed.emit()
        self._qtbot.waitUntil(lambda: all(self.page.model.found(key) for key in keys))
        return list(keys)

    def choose(self, key: int) -> None:
        """Look at one."""
        self.page.side.choose(key)
        self._qtbot.waitUntil(lambda: self.shown is not None and self.shown.entry.key == key)

    @property
    def shown(self) -> Any:
        """The template that is shown on the right."""
        return self.page.detail.stored

    def until(self, condition: Callable[[], Any]) -> None:
        self._qtbot.waitUntil(condition, timeout=20_000)

    async def _open(self) -> None:
        config = Config("u", "p", speed=self._speed)
        sandbox = await self._stack.enter_async_context(serving(config))
        self.url = sandbox.url
        links: dict[str, Any] = {
            key: LinkClient(sandbox.url, "u", "p") for key in ("sandbox", "live")
        }
        links["cloud-1"] = CloudClient(sandbox.url, "v23.0", "4611", "p")
        for link in links.values():
            self._stack.push_async_callback(link.aclose)
        journal = Journal.open(self._folder / "journal.db")
        self._stack.callback(journal.close)

        async def link_for(key: str) -> object:
            return links[key]

        self.templates = TemplateLibrary(journal, link_for, self.accounts.get)
        self._stack.push_async_callback(self.templates.close)

    async def _network(self) -> Bench:
        return self

    def close(self) -> None:
        self.background.stop(self._stack.aclose, timeout=10)


@pytest.fixture
def bench(tmp_path, theme, qtbot):
    """Makes the page; the sandbox's time goes `speed` times faster than the clock."""
    made: list[Bench] = []

    def make(speed: float = 1.0) -> Bench:
        made.append(Bench(tmp_path, theme, qtbot, speed))
        return made[0]

    yield make
    for one in made:
        one.close()
