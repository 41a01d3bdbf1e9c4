"""Between the Deliveries page and the rest of the app: questions to the journal, what a person does to a message."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.asking import Ask
from composer.formats.outgoing import without_tracking
from composer.messages import drafting
from composer.store.accounts import Account
from composer.store.records import Detail, Filter, Key, Row
from composer.ui.deliveries.lookup import Failed
from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.exchange import Exchange
    from composer.messages.draft import Draft
    from composer.store.reader import Reader
    from composer.ui.deliveries.page import DeliveriesPage

_MADE_ANEW = (
    "refId",
    "platformId",
    "platformPartnerId",
    "eventReportGates",
    "absoluteValidityTime",
)
"""Of a request that is written again: each gets its own refId, the account supplies the rest, a past moment is past."""


class DeliveriesDesk(QtCore.QObject):
    """Makes the page at its first visit, and is what it asks (`lookup.Lookup`).

    Signals `compose_again(detail)` and `write_wanted()`, which are for Compose, and `failed(error)`.
    """

    compose_again = QtCore.Signal(object)
    write_wanted = QtCore.Signal()
    failed = QtCore.Signal(object)

    def __init__(self, ask: Ask, new_ref_id: Callable[[], str]) -> None:
        super().__init__()
        self._ask, self._new_ref_id = ask, new_ref_id
        self._accounts: tuple[Mapping[str, str], Mapping[str, str]] = ({}, {})
        self._page: DeliveriesPage | None = None

    def make(self, theme: Theme, people: Mapping[str, str]) -> DeliveriesPage:
        """The page; `people` are numbers with the names of those who have them."""
        from composer.ui.deliveries.page import DeliveriesPage  # most starts never look there

        page = DeliveriesPage(theme, self)
        page.set_accounts(*self._accounts)
        page.set_names(people)
        page.write_wanted.connect(self.write_wanted)
        page.compose_again.connect(self.compose_again)
        page.send_again.connect(
            lambda request: self._do(lambda there: there.send_again(request, self._new_ref_id()))
        )
        page.give_up.connect(lambda request: self._do(lambda there: there.give_up(request)))
        page.cancel.connect(lambda request: self._do(lambda there: there.cancel(request)))
        page.resume_account.connect(lambda account: self._do(lambda there: there.resume(account)))
        page.resume_batch.connect(lambda key: self._do(lambda there: there.resume_batch(key)))
        page.watch_wanted.connect(lambda rows, on: self._do(lambda there: there.watch(rows, on=on)))
        self._page = page
        return page

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """The accounts as they are now."""
        names = {account.id: account.name for account in accounts}
        self._accounts = (names, {account.id: account.mode for account in accounts})
        if self._page is not None:
            self._page.set_accounts(*self._accounts)

    def refresh(self) -> None:
        """The journal changed."""
        if self._page is not None:
            self._page.refresh()

    def show(self, ref_id: str) -> None:
        """What became of one message. The page is there by now."""
        page = self._page
        if page is None:
            return

        def choose() -> None:
            if page.model.answered and page.model.filter.text == ref_id:
                page.model.merged.disconnect(choose)
                # After the table has taken the answer in.
                QtCore.QTimer.singleShot(0, page, lambda: page.table.selectRow(0))

        page.model.merged.connect(choose)
        page.filters.look_for(ref_id)

    def show_group(self, key: str) -> None:
        """All messages of one filter. The page is there by now."""
        if self._page is not None:
            self._page.filters.show_group(key)

    def _do(self, deed: Callable[[Exchange], Any]) -> None:
        self._ask(self, deed, lambda _none: None, self.failed.emit)

    # What notices ask (`notices.watch.Source`)

    def news_of_watched(
        self,
        owner: QtCore.QObject,
        limit: int,
        then: Callable[[list[Row]], None],
        failed: Failed,
    ) -> None:
        """What became of watched messages and was not told."""
        self.ask(owner, lambda reader: reader.news_of_watched(limit), then, failed)

    def told(self, rows: Sequence[Row]) -> None:
        """It was told now."""
        self._do(lambda there: there.told(rows))

    # What the page asks (`lookup.Lookup`)

    def page(
        self,
        owner: QtCore.QObject,
        wanted: Filter,
        before: Key | None,
        limit: int,
        then: Callable[[list[Row]], None],
        failed: Failed,
    ) -> None:
        """A page of messages."""
        self._ask(owner, lambda there: there.page(wanted, before, limit), then, failed)

    def counts(
        self,
        owner: QtCore.QObject,
        wanted: Filter,
        then: Callable[[dict[str, int]], None],
        failed: Failed,
    ) -> None:
        """Numbers by status."""
        self._ask(owner, lambda there: there.counts(wanted), then, failed)

    def detail(
        self, owner: QtCore.QObject, row_id: int, then: Callable[[Detail], None], failed: Failed
    ) -> None:
        """All of one message."""
        self._ask(owner, lambda there: there.detail(row_id), then, failed)

    def ask(
        self,
        owner: QtCore.QObject,
        question: Callable[[Reader], Any],
        then: Callable[[Any], None],
        failed: Failed,
    ) -> None:
        """A short question to the journal."""
        self._ask(owner, lambda there: there.look(question), then, failed)

    def apart(
        self,
        owner: QtCore.QObject,
        work: Callable[[Reader], Any],
        then: Callable[[Any], None],
        failed: Failed,
    ) -> None:
        """Long work with a reader of its own."""
        self._ask(owner, lambda there: there.look_apart(work), then, failed)


def draft_again(detail: Detail, present: Draft) -> Draft:
    """The message of a request, with its recipients, as a draft of its own."""
    request = without_tracking(detail.body, detail.row.ref_id)
    kept = {key: value for key, value in request.items() if key not in _MADE_ANEW}
    return drafting.with_message(replace(present, request=kept), request["messages"][0])
