"""Calls of an account's template resources, each in the journal before it leaves and with what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

from composer.clients.errors import ClientError, Held, Refused, Uncertain
from composer.clients.templates import Frame
from composer.clients.templates_shared import Answer, Asks, Request, Resources
from composer.store.accounts import Account
from composer.store.journal import Journal
from composer.store.template_records import Entry, NewCall, Outcome
from composer.store.templates import TemplateBook


@dataclass(frozen=True, slots=True)
class About:
    """What a call is about: the template's key (None before it is here), its id, its status as far as that is known."""

    key: int | None
    account: str
    source: str
    identity: str = ""
    status: str = ""


def about_entry(entry: Entry) -> About:
    """A call about a template that an account has."""
    return About(entry.key, entry.account, entry.source, entry.template_id, entry.status)


class Caller:
    """Belongs to the journal's event loop."""

    def __init__(
        self,
        journal: Journal,
        book: TemplateBook,
        link_for: Callable[[str], Awaitable[object]],
        account_of: Callable[[str], Account | None],
    ) -> None:
        self._journal, self._book = journal, book
        self._link_for, self._account_of = link_for, account_of

    async def call(
        self, whose: Resources, request: Request, about: About, then: Callable[[Answer], int]
    ) -> int:
        """Make the call; what `then` writes of its answer and the answer are one change of the journal.

        `then` gives the template's key, which comes out here. Raises ClientError and JournalError.
        """
        number, answer = await self._made(whose, request, about)
        with self._journal.together():
            key = then(answer)
            self._book.end_call(number, Outcome("accepted", answer.status, answer.body), key)
        return key

    async def read(self, whose: Resources, request: Request, about: About) -> Answer:
        """Make a call that asks and changes nothing. Raises ClientError and JournalError."""
        number, answer = await self._made(whose, request, about)
        self._book.end_call(number, Outcome("accepted", answer.status, answer.body))
        return answer

    async def _made(self, whose: Resources, request: Request, about: About) -> tuple[int, Answer]:
        number = self._book.begin_call(
            NewCall(
                *(about.key, about.account, about.source, about.identity),
                *(request.deed, request.method, request.path, request.body),
                was=about.status,
            )
        )
        async with self._told(number, request):
            self.usable(about.account)
            client = cast(Asks, await self._link_for(about.account))  # all of a usable account ask
            return number, await whose.carry_out(client, request)

    @asynccontextmanager
    async def _told(self, number: int, request: Request) -> AsyncIterator[None]:
        """A call that fails is in the journal with what it met."""
        try:
            yield
        except ClientError as error:
            words = f"{error.sentence} {error.advice}".strip()
            status, body = getattr(error, "status", None), getattr(error, "body", None)
            self._book.end_call(number, Outcome(_state(error), status, body, error.title, words))
            raise
        except asyncio.CancelledError:
            state = "failed" if request.deed in ("fetch", "list") else "uncertain"
            self._book.end_call(number, Outcome(state, sentence=_BROKEN_OFF))
            raise

    def usable(self, account: str) -> Account:
        """The account, if templates can be managed through it. Raises Held."""
        found = self._account_of(account)
        if found is None:
            raise Held(
                "The account is gone", "It was removed from Composer.", "Choose another account."
            )
        if not manages(found):
            raise Held(
                "Templates are not managed through this account",
                f"“{found.name}” is an On-Premises account: such a client sends templates, and they are managed at Meta’s"
                " Cloud API.",
                "Add a Cloud API account with the same WhatsApp Business Account, or manage them in WhatsApp Manager.",
            )
        if found.kind == "cloud" and not found.business_account_id:
            from composer.clients.templates_cloud import MISSING

            raise Held(*MISSING)
        if found.kind != "cloud" and not found.sources:
            raise Held(
                "A number is missing",
                f"“{found.name}” has no number to send from, and templates belong to one.",
                "Enter it in the account’s settings.",
            )
        return found

    def can(self, account: str) -> bool:
        """Whether templates of that account can be asked for."""
        try:
            self.usable(account)
        except Held:
            return False
        return True

    def frame(self, account: str, source: str) -> Resources:
        """Whose templates those of the account are. Raises Held.

        `source` is a number of LINK's account, or a business account of Meta's; empty for the account's own.
        """
        found = self.usable(account)
        if found.kind == "cloud":
            # For those who have such an account: it knows Meta's formats.
            from composer.clients.templates_cloud import CloudFrame

            return CloudFrame(found.graph_version, source or found.business_account_id)
        return Frame(found.platform_id, found.platform_partner_id, source or found.sources[0])


def manages(account: Account) -> bool:
    """Whether an account's API has template resources: an On-Premises client has not."""
    return account.kind != "onprem"


def _state(error: ClientError) -> str:
    if isinstance(error, Refused):
        return "refused"
    return "uncertain" if isinstance(error, Uncertain) else "failed"


_BROKEN_OFF = "Composer ended, or it was cancelled, before an answer came."
