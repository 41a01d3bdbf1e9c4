"""“Test connection”: with what is typed, or else with what is stored. Nothing is sent to anyone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.clients.errors import ClientError
from composer.clients.link import ConnectionReport
from composer.store.accounts import AccountError, password_key
from composer.store.secrets import Secrets, SecretsError
from composer.ui.background import Background, Job
from composer.ui.settings.outcome import Said
from composer.ui.settings.ports import Network
from composer.ui.settings.values import account_from
from composer.ui.translate import inside

if TYPE_CHECKING:
    from composer.ui.settings.account_form import AccountForm, Entered

Reports = tuple[ConnectionReport, ConnectionReport | None] | None
"""Of LINK or Meta, and of the relay, if there is one; None without a password to try."""


class ConnectionTest(QtCore.QObject):
    """Serves one form's button."""

    def __init__(
        self,
        background: Background,
        network: Callable[[], Awaitable[Network]],
        secrets: Secrets,
        form: AccountForm,
    ) -> None:
        super().__init__(form)
        self._background, self._network, self._secrets = background, network, secrets
        self._form = form
        self._job: Job | None = None
        form.test_wanted.connect(self._begin)

    def _begin(self, entered: Entered) -> None:
        form = self._form
        named = {**entered.fields, "name": entered.fields.get("name") or "-"}
        try:
            account = account_from(entered.key, named, entered.kind)
        except AccountError as error:
            form.say(("error", f"{error.title}. {error.sentence}"))
            return
        form.busy(True, self._stop)  # noqa: FBT003 - reads as a state
        form.say(("hint", self.tr("Trying…")))

        async def work() -> Reports:
            import asyncio

            stored = password_key(account.id)
            if not entered.password and not await asyncio.to_thread(self._secrets.read, stored):
                return None
            network = await self._network()
            return await network.test_connection(account, entered.password, entered.token)

        key = entered.key
        self._job = job = self._background.run(
            self,
            work,
            lambda reports: self._end(job, key, self._told(reports)),
            lambda error: self._end(job, key, (("error", self._failure(error)),)),
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._form.busy(False)  # noqa: FBT003
        self._form.say()

    def _end(self, job: Job, key: str, said: tuple[Said, ...]) -> None:
        if job is not self._job:  # given up when its result was on the way
            return
        self._job = None
        self._form.busy(False)  # noqa: FBT003
        if self._form.key == key:  # else another account's form is open by now
            self._form.say(*said)

    def _told(self, reports: Reports) -> tuple[Said, ...]:
        if reports is None:
            text = self.tr("There is no {0} to try. Type it first.")
            sheet = self._form.sheet
            secret = inside(sheet.kind.secret, "noun") if sheet is not None else ""
            return (("error", text.format(secret)),)
        there, relay = reports
        told = [_said(there, f"{there.title}. {there.sentence}")]
        if relay is not None:
            told.append(_said(relay, f"{relay.title}. {relay.sentence}"))
        return tuple(told)

    def _failure(self, error: Exception) -> str:
        if isinstance(error, SecretsError | ClientError):
            return f"{error.title}. {error.sentence}"
        return self.tr("The test did not work: {0}").format(type(error).__name__)


def _said(report: ConnectionReport, text: str) -> Said:
    return ("good" if report.ok else "error", text)
