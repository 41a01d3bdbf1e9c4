"""A real journal in which people write, a real background thread, and the page over both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from PySide6 import QtCore

from composer.inbox import Inbox
from composer.store.accounts import Account, sandbox_account
from composer.store.workspace import Workspace
from composer.ui.background import Background
from composer.ui.forms.models import Models
from composer.ui.inbox.desk import InboxDesk
from composer.ui.inbox.page import InboxPage
from tests.people import OURS, World


class Bench:
    """The page with its desk; what was sent, and what other pages were asked for."""

    def __init__(self, tmp_path: Any, theme: Any, names: dict[str, str]) -> None:
        self.world = World(tmp_path / "journal.db")
        self.workspace = Workspace(tmp_path / "workspace.db")
        self.background = Background()
        self.background.start()
        self.inbox = Inbox(self.world.journal)
        self.broken: Exception | None = None
        self.submitted: list[tuple[str, dict[str, Any]]] = []
        self.hold = False
        """Whether what is submitted is not written down until `written` is called."""
        self.written: Callable[[object], None] = lambda _none: None
        self.composed: list[tuple[Any, str]] = []
        self.unread: list[int] = []
        models = Models()
        models.load()
        self.desk = InboxDesk(
            self.background, self.workspace, models, self._ask, self._submit, lambda: "ref-1"
        )
        self.desk.compose_wanted.connect(
            lambda draft, account: self.composed.append((draft, account))
        )
        self.desk.unread.connect(self.unread.append)
        self.set_account("sandbox")
        self.page: InboxPage = self.desk.make(theme, names)
        self.page.clocks = lambda: (self.world.now,)

    def set_account(self, mode: str, send_to: str = "") -> None:
        """The account through which everything comes."""
        if mode == "sandbox":
            account = sandbox_account()
            account = Account(
                id="a", kind="sandbox", mode="SANDBOX", name=account.name, sources=(OURS,)
            )
        else:
            account = Account(
                id="a", mode=mode, name="Shop", sources=(OURS,), platform_id="1", send_to=send_to
            )
        self.desk.set_accounts([account])

    def says(self, *what: Any, **more: Any) -> str:
        """Somebody writes; see `World.says`. The journal belongs to the background's thread."""
        return str(self._there(lambda: self.world.says(*what, **more)))

    def sends(self, *what: Any, **more: Any) -> None:
        """We write; see `World.sends`."""
        self._there(lambda: self.world.sends(*what, **more))

    def a_day_passes(self) -> None:
        """And the relay is read to its end."""

        def work() -> None:
            self.world.now += 24 * 3600
            self.world.journal.apply_events("a", "e", [], "c1", caught_up=True)

        self._there(work)

    def _there(self, work: Callable[[], Any]) -> Any:
        answers: list[Any] = []
        self.background.wait_for(lambda: answers.append(work()), timeout=30)
        return answers[0]

    def _ask(self, owner: QtCore.QObject, question: Any, then: Any, failed: Any) -> None:
        async def work() -> Any:
            if self.broken is not None:
                raise self.broken
            return await question(self.inbox)

        self.background.run(owner, work, then, failed)

    def _submit(
        self, account: str, requests: Any, then: Callable[[object], None], failed: Any
    ) -> None:
        del failed
        self.submitted += [(account, request) for request in requests]
        self.written = then
        if not self.hold:
            then(None)

    def close(self) -> None:
        self.background.stop(self.inbox.close, timeout=5)
        shiboken6.delete(self.desk)  # what is still on its way to it comes too late
        self.workspace.close()
        self.world.close()


@pytest.fixture
def bench(tmp_path, theme, qtbot):
    made = Bench(tmp_path, theme, {"+46701234567": "Anna"})
    qtbot.addWidget(made.page)
    made.page.resize(1100, 720)
    yield made
    made.close()


@pytest.fixture
def shown(bench, qtbot):
    """Shows the page once people have written, and chooses the newest conversation."""

    def show(choose: bool = True) -> Any:
        page = bench.page
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.conversations.refresh()
        qtbot.waitUntil(lambda: page.conversations.rowCount() > 0)
        if choose:
            page.side.list.setCurrentIndex(page.conversations.index(0))
            qtbot.waitUntil(lambda: page.lines.rowCount() > 0)
        return bench

    return show
