"""Fetching what accounts have: all when a person asks, what is being reviewed by itself while somebody looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.store.accounts import Account
from composer.store.template_records import FOLLOWED
from composer.ui.background import Job
from composer.ui.templates import listing_words
from composer.ui.templates.notice import told

if TYPE_CHECKING:
    from composer.template_following import Refreshed
    from composer.template_library import TemplateLibrary
    from composer.template_listing import Listed
    from composer.ui.templates.desk import TemplatesDesk
    from composer.ui.templates.library_page import LibraryPage

_SOON = 300
"""Milliseconds from a change to the look whether something waits."""


class Refreshing(QtCore.QObject):
    """Shows how far it is, and lets it be stopped."""

    def __init__(self, page: LibraryPage, desk: TemplatesDesk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._job: Job | None = None
        self._listing: Account | None = None
        """The account whose list is read."""
        self._listed: Listed | None = None
        """What it brought so far."""
        self._following = QtCore.QTimer(self, singleShot=True)
        self._following.timeout.connect(self._follow)
        page.progress.stop_wanted.connect(self.stop)

    def refresh(self, keys: Sequence[int]) -> None:
        """Fetch these."""
        if self._job is not None:
            return
        many = self.tr("Fetching {0} of {1}")

        def step(told_: tuple[int, int]) -> None:
            if self._job is not None:
                self._page.progress.show_step(many.format(*told_), *told_)

        async def work(library: TemplateLibrary) -> Refreshed:
            from composer.template_following import refresh_all

            return await refresh_all(
                library, keys, lambda done, all_: self._desk.post(self, step, (done, all_))
            )

        self._job = self._desk.ask(self, work, self._refreshed, self._not_refreshed)

    def fetch_all(self) -> None:
        """Fetch all templates of the account that is chosen in the window."""
        account = self._desk.current
        if self._job is not None or account is None:
            return

        def begin(listed: Listed) -> None:
            self._listed = listed

        def step(told_: tuple[int, float]) -> None:
            if self._job is not None:
                self._page.progress.show_step(listing_words.so_far(account, *told_), 0, 0)

        async def work(library: TemplateLibrary) -> Listed:
            from composer.template_listing import Listed

            listed = Listed()
            self._desk.post(self, begin, listed)
            post = self._desk.post
            return await library.listing.fetch_all(
                account.id, lambda *so_far: post(self, step, so_far), into=listed
            )

        self._page.progress.show_step(listing_words.so_far(account, 0, 0.0), 0, 0)
        self._listing, self._listed = account, None
        self._job = self._desk.ask(
            self, work, lambda listed: self._all_fetched(account, listed), self._not_refreshed
        )

    def _all_fetched(self, account: Account, listed: Listed) -> None:
        self._listing = None
        self.stop()
        parts = [listing_words.brought(account, listed)]
        if listed.failed is not None:
            parts = [told(listed.failed), *(parts if listed.fetched else ())]
        self._page.notice.tell(" ".join(parts), bad=listed.failed is not None)

    def _refreshed(self, refreshed: Refreshed) -> None:
        self.stop()
        said = []
        if refreshed.failed is not None:
            said.append(told(refreshed.failed))
        if refreshed.gone:
            one = self.tr("1 template is no longer at its account.")
            many = self.tr("{0} templates are no longer at their account.")
            said.append(one if refreshed.gone == 1 else many.format(refreshed.gone))
        if not (said or refreshed.fetched):
            said.append(self.tr("No account has any of these templates: nothing was fetched."))
        if said:
            self._page.notice.tell(" ".join(said), bad=refreshed.failed is not None)

    def _not_refreshed(self, error: Exception) -> None:
        self._listing = None
        self.stop()
        self._page.notice.tell(told(error), bad=True)

    def stop(self) -> None:
        """No more of them."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._listing is not None:
            said = [self.tr("Stopped. What was read stays.")]
            if self._listed is not None and self._listed.fetched:
                said.append(listing_words.brought(self._listing, self._listed))
            self._listing = None
            self._page.notice.tell(" ".join(said))
        self._page.progress.hide()
        self._desk.changed.emit()

    def follow_soon(self) -> None:
        """Somebody looks, or something was submitted."""
        waiting = any(one.status in FOLLOWED for one in self._page.model.entries)
        if waiting and self._page.isVisible():
            self._following.start(_SOON)

    def _follow(self) -> None:
        async def work(library: TemplateLibrary) -> tuple[int, float | None]:
            from composer.template_following import follow

            return await follow(library)

        def then(found: tuple[int, float | None]) -> None:
            fetched, seconds = found
            if fetched:
                self._desk.changed.emit()
            if seconds is not None and self._page.isVisible():
                self._following.start(round(seconds * 1000) + 50)

        self._desk.ask(self, work, then, lambda _error: None)

    def rest(self) -> None:
        """Nobody looks."""
        self._following.stop()
