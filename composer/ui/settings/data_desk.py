"""What stands between Settings and the data: how long messages are kept, and forgetting a number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.store.accounts import Account

if TYPE_CHECKING:
    from composer.asking import Ask
    from composer.store.known import Known
    from composer.store.workspace import Workspace
    from composer.ui.settings.forgetting_card import Beside, ForgettingCard
    from composer.ui.settings.keeping_card import KeepingCard
    from composer.ui.settings.page import SettingsPage
    from composer.ui.settings.panels import InstallationPanel
    from composer.ui.theme import Theme

KEPT = "retention_days"
"""The setting's name; 0, or nothing, keeps everything."""


class DataDesk(QtCore.QObject):
    """Puts its cards on the page when that is made. `ask` asks the exchange."""

    def __init__(
        self,
        theme: Theme,
        ask: Ask,
        workspace: Workspace,
        lists: Path,
        accounts: Callable[[], Sequence[Account]],
    ) -> None:
        super().__init__()
        self._theme, self._ask, self._workspace = theme, ask, workspace
        self._lists, self._accounts = lists, accounts
        self._panel: InstallationPanel | None = None
        self._keeping: KeepingCard | None = None
        self._forgetting: ForgettingCard | None = None

    def attach(self, page: SettingsPage) -> None:
        """Serve the Settings page: its cards are made when somebody first looks there."""
        self._panel = page.installation
        self._panel.installEventFilter(self)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """The panel is shown for the first time."""
        if event.type() == QtCore.QEvent.Type.Show and watched is self._panel:
            watched.removeEventFilter(self)
            self._make_cards(self._panel)
        return super().eventFilter(watched, event)

    def _make_cards(self, panel: InstallationPanel) -> None:
        from composer.ui.settings.forgetting_card import ForgettingCard
        from composer.ui.settings.keeping_card import KeepingCard

        self._keeping = keeping = KeepingCard(self._theme)
        keeping.looked.connect(self._count)
        keeping.wanted.connect(self._keep)
        self._forgetting = forgetting = ForgettingCard(self._theme)
        forgetting.looked.connect(self._look)
        forgetting.wanted.connect(self._forget)
        panel.add_card(self.tr("How long messages are kept")).addWidget(keeping)
        panel.add_card(self.tr("Forget a number")).addWidget(forgetting)

        async def kept(_there: object) -> int:
            return int(self._workspace.get(KEPT, 0))

        self._ask(keeping, kept, keeping.show_days, lambda _error: None)

    # How long

    def _count(self, days: int) -> None:
        card = self._keeping
        if card is None:
            return
        first = date.today() - timedelta(days=days)  # noqa: DTZ011 - the person's day
        self._ask(
            card,
            lambda there: there.retention.amount(days),
            lambda amount: card.show_amount(days, amount, first),
            lambda error: card.failed(*_told(error)),
        )

    def _keep(self, days: int) -> None:
        card = self._keeping
        if card is None:
            return

        async def keep(there: Any) -> Any:
            self._workspace.set(KEPT, days)
            await there.keep_for(days)
            return await there.retention.prune()

        card.show_days(days)
        if days:
            card.removing()
        self._ask(
            card,
            keep,
            lambda gone: card.removed(gone) if days else card.outcome.say(),
            lambda error: card.failed(*_told(error)),
        )

    # Forgetting

    def _look(self, number: str) -> None:
        card = self._forgetting
        if card is None:
            return

        async def look(there: Any) -> tuple[Known, Beside]:
            known = await there.retention.known(number)
            return known, await self._beside(known.number, remove=False)

        self._ask(
            card,
            look,
            lambda found: card.show_known(number, *found),
            lambda error: card.failed(*_told(error)),
        )

    def _forget(self, number: str) -> None:
        card = self._forgetting
        if card is None:
            return

        async def forget(there: Any) -> tuple[Known, Beside]:
            known = await there.retention.forget(number)
            return known, await self._beside(known.number, remove=True)

        self._ask(
            card,
            forget,
            lambda found: card.forgotten(number, *found),
            lambda error: card.failed(*_told(error)),
        )

    async def _beside(self, digits: str, *, remove: bool) -> Beside:
        """On the network's thread, which is the workspace's."""
        import asyncio

        from composer.lists import forgetting
        from composer.store.inbound import number_key
        from composer.ui.settings.forgetting_card import Beside

        replies = [name for name, *_ in self._workspace.drafts() if _is_reply_to(name, digits)]
        draft = any(
            digits in text for name, text, _ in self._workspace.drafts() if name not in replies
        )
        for name in replies if remove else ():
            self._workspace.delete_draft(name)
        rows = await asyncio.to_thread(forgetting.forget_number, self._lists, digits, remove=remove)
        listed = await asyncio.to_thread(forgetting.stands_in_draft, self._lists, digits)
        accounts = tuple(
            one.name for one in self._accounts() if digits in map(number_key, one.test_recipients)
        )
        return Beside(rows, len(replies), draft or listed, accounts)


def _is_reply_to(name: str, digits: str) -> bool:
    return name.startswith("reply ") and name.rsplit(" ", maxsplit=1)[-1] == digits


def _told(error: Exception) -> tuple[str, str]:
    return str(getattr(error, "title", "It was not done")), str(getattr(error, "sentence", error))
