"""What a person has an account do with a template: asked first, naming the account, then said how it went."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.store.accounts import Account
from composer.store.template_records import Entry
from composer.ui.background import Job
from composer.ui.templates import words
from composer.ui.templates.notice import told

if TYPE_CHECKING:
    from composer.template_library import TemplateLibrary
    from composer.template_plan import Plan
    from composer.ui.templates.desk import TemplatesDesk
    from composer.ui.templates.library_page import LibraryPage
    from composer.ui.templates.refreshing import Refreshing

_STALE = 60.0
"""Seconds after which what is known of a template is fetched before changes to it are submitted."""


class AccountDeeds(QtCore.QObject):
    """Signals `done(key)`: the template that should be looked at now."""

    done = QtCore.Signal(int)

    def __init__(self, page: LibraryPage, desk: TemplatesDesk, refreshing: Refreshing) -> None:
        super().__init__(page)
        self._page, self._desk, self._refreshing = page, desk, refreshing
        self._target = ""
        self._busy: set[int] = set()
        """Templates about which an account has not answered yet."""
        page.detail.submit_confirmed.connect(self._submit)
        page.fetching.wanted.connect(self._fetch)

    def plan(self) -> None:
        """What submitting would do, and whether it shall be done."""
        stored, current = self._page.detail.stored, self._desk.current
        if stored is None:
            return
        entry = stored.entry
        own = self._desk.accounts.get(entry.account) if entry.template_id else None
        self._ask_submit(entry, own or current)

    def plan_there(self) -> None:
        """The same for the account that is chosen in the window."""
        stored = self._page.detail.stored
        if stored is not None:
            self._ask_submit(stored.entry, self._desk.current)

    def _ask_submit(self, entry: Entry, account: Account | None) -> None:
        if account is None or self._waits(entry.key):
            return
        self._page.show_detail()

        async def work(library: TemplateLibrary) -> Plan:
            plan = await library.plan(entry.key, account.id)
            if plan.is_update and time.time() - entry.known > _STALE:
                from composer.template_following import refresh_all

                await refresh_all(library, [entry.key])
                plan = await library.plan(entry.key, account.id)
            return plan

        def then(plan: Plan) -> None:
            now = self._page.detail.stored
            if now is not None and now.entry.key == entry.key:
                self._target = account.id
                self._page.detail.confirm.hide()
                self._page.detail.panel.ask(plan, now.entry, account)

        self._desk.ask(self, work, then, self._failed)

    def _submit(self) -> None:
        stored, target = self._page.detail.stored, self._target
        if stored is None:
            return
        key, was = stored.entry.key, stored.entry
        account = self._desk.accounts.get(target)
        called = account.name if account is not None else target

        def then(made: int) -> None:
            text = self.tr("“{0}” was submitted to “{1}”.").format(words.name(was), called)
            self._page.notice.tell(text)
            if self._page.side.key == key:
                self.done.emit(made)
            else:  # the person has gone on to another one
                self._desk.changed.emit()

        said = self.tr("Submitting “{0}”…").format(words.name(was))
        self._do(said, lambda library: library.submit(key, target), then, key)

    def ask_delete(self) -> None:
        """Whether the account shall delete it."""
        stored = self._page.detail.stored
        if stored is None:
            return
        entry = stored.entry
        if self._waits(entry.key):
            return
        account = self._desk.accounts.get(entry.account)
        if account is None:
            self._page.notice.tell(self.tr("Its account was removed from Composer."), bad=True)
            return
        self._page.show_detail()
        self._page.detail.forget_questions()
        text = self.tr(
            "Delete “{0}” in {1} at the account “{2}”? It can no longer be sent, and the name of an approved template is"
            " free again only after 30 days. It stays in this library."
        ).format(words.name(entry), words.language_inside(entry.language), account.name)
        self._page.detail.confirm.put(text, self.tr("Delete it there"), self._delete, account.mode)

    def _delete(self) -> None:
        stored = self._page.detail.stored
        if stored is None:
            return
        key, name = stored.entry.key, words.name(stored.entry)

        def then(_none: object) -> None:
            self._page.notice.tell(self.tr("“{0}” was deleted at its account.").format(name))
            self._desk.changed.emit()

        said = self.tr("Deleting “{0}”…").format(name)
        self._do(said, lambda library: library.delete(key), then, key)

    def ask_ids(self) -> None:
        """Which templates to fetch."""
        if self._desk.current is not None:
            self._page.fetching.ask(self._desk.current)

    def _fetch(self, ids: Sequence[str], source: str) -> None:
        account = self._desk.current
        if account is None:
            return

        async def work(library: TemplateLibrary) -> list[int]:
            return [await library.fetch(account.id, one, source) for one in ids]

        def then(keys: list[int]) -> None:
            one = self.tr("1 template was fetched.")
            many = self.tr("{0} templates were fetched.").format(len(keys))
            self._page.notice.tell(one if len(keys) == 1 else many)
            self.done.emit(keys[0])

        self._do(self.tr("Fetching…"), work, then)

    def claim(self) -> None:
        """The chosen template is one of the account that is chosen in the window."""
        if (key := self._page.side.key) is not None:
            self.claim_all([key])

    def claim_all(self, keys: Sequence[int]) -> None:
        """These are; what it has of them is fetched."""
        account = self._desk.current
        if account is None:
            return
        self._desk.ask(
            self,
            lambda library: library.claim(keys, account.id),
            lambda _none: self._refreshing.refresh(keys),
            self._failed,
        )

    def _do(
        self,
        said: str,
        work: Callable[[TemplateLibrary], Any],
        then: Callable[[Any], None],
        key: int = 0,
    ) -> None:
        """Something that goes to an account: said while it lasts; its calls are shown however it ends.

        `key` is the template that it is about, 0 for none.
        """
        self._busy.add(key)

        def ended(value: Any) -> None:
            self._busy.discard(key)
            then(value)

        def failed(error: Exception) -> None:
            self._busy.discard(key)
            self._failed(error)
            self._desk.changed.emit()

        job = self._desk.ask(self, work, ended, failed)
        self._page.notice.tell(said, (self.tr("Stop waiting"), lambda: self._let_go(job, key)))

    def _let_go(self, job: Job, key: int) -> None:
        """The person does not wait for the answer: the journal keeps that it may have arrived."""
        job.cancel()
        self._busy.discard(key)
        text = self.tr("Nobody waited for the answer.")
        if key:
            more = self.tr("What was asked may have arrived all the same; “About” says what to do.")
            text = f"{text} {more}"
        self._page.notice.tell(text)
        self._desk.changed.emit()

    def _waits(self, key: int) -> bool:
        """Whether an account has not answered yet about that one, which is then said."""
        if key in self._busy:
            self._page.notice.tell(
                self.tr("The account has not answered yet. One thing at a time.")
            )
        return key in self._busy

    def _failed(self, error: Exception) -> None:
        self._page.notice.tell(told(error), bad=True)
