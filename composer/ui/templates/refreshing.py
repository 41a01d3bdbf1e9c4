"""Fetching what accounts have: all when a person asks, what is being reviewed by itself while somebody looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.store.template_records import FOLLOWED
from composer.ui.background import Job
from composer.ui.templates.notice import told

if TYPE_CHECKING:
    from composer.template_following import Refreshed
    from composer.template_library import TemplateLibrary
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
        self.stop()
        self._page.notice.tell(told(error), bad=True)

    def stop(self) -> None:
        """No more of them."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
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
