"""What a person does with several templates at once: asked first, one after the other, and said how it went with each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.store.template_records import Entry
from composer.store.templates import DELETED
from composer.ui.background import Job
from composer.ui.templates.notice import told
from composer.ui.templates.several import words
from composer.ui.translate import counted

if TYPE_CHECKING:
    from composer.template_library import TemplateLibrary
    from composer.template_outcomes import Outcome
    from composer.template_several import Intended
    from composer.ui.templates.desk import TemplatesDesk
    from composer.ui.templates.library_page import LibraryPage

_Deed = Callable[["TemplateLibrary"], Callable[[int, str], Awaitable[int]]]


class SeveralDeeds(QtCore.QObject):
    """One thing at a time. Its progress stands below the library, also while something else is looked at."""

    def __init__(self, page: LibraryPage, desk: TemplatesDesk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._job: Job | None = None
        self._looking = False
        """Whether nothing has left yet, so that it may be broken off."""
        self._stopped = False
        page.working.stop_wanted.connect(self._stop)

    def plan(self) -> None:
        """What submitting the selected ones would do, and whether it shall be done."""
        account = self._desk.current
        keys = self._page.side.selected
        if account is None or self._is_busy():
            return
        text = self.tr("Looking through {0} of {1}")

        async def work(library: TemplateLibrary) -> list[Intended]:
            from composer.template_several import intend

            return await intend(library, keys, account.id, self._step(text))

        def then(found: list[Intended]) -> None:
            self._end()
            if self._page.side.selected == keys:
                self._ask(found)

        self._looking = True
        self._begin(text.format(0, counted(len(keys))), len(keys))
        self._job = self._desk.ask(self, work, then, self._failed)

    def ask_delete(self) -> None:
        """Whether the accounts of the selected ones shall delete them."""
        if self._is_busy():
            return
        entries = self._selected()
        there = [
            one
            for one in entries
            if one.account in self._desk.accounts and one.template_id and one.status != DELETED
        ]
        if not there:
            self._page.notice.tell(self.tr("No account has any of these templates."), bad=True)
            return
        question = words.deletion(there, len(entries) - len(there), self._page.accounts)
        yes = self.tr("Delete them there") if len(there) > 1 else self.tr("Delete it there")
        self._page.several.ask(question, yes, lambda: self._delete(there), self._mode(there))

    def _ask(self, found: Sequence[Intended]) -> None:
        pane, names = self._page.several, self._page.accounts
        pane.show_intended(found, names)
        goes = [one for one in found if one.goes]
        if not goes:
            text = self.tr("None of these can be submitted now; the list says why.")
            self._page.notice.tell(text, bad=True)
            return
        yes = self.tr("Submit {0}").format(counted(len(goes)))
        accounts = {one.account for one in goes}
        modes = {self._desk.accounts[one].mode for one in accounts if one in self._desk.accounts}
        pane.ask(words.question(found, names), yes, lambda: self._submit(goes), _worst(modes))

    def _submit(self, goes: Sequence[Intended]) -> None:
        items = [(one.entry.key, one.account) for one in goes]
        entries = {one.entry.key: one.entry for one in goes}
        text, heading = self.tr("Submitting {0} of {1}"), self.tr("Submitted ({0})")

        def then(outcomes: list[Outcome]) -> None:
            self._tell(outcomes, entries, heading, words.SUBMITTED)

        self._carry_out(items, lambda library: library.submit, text, then)

    def _delete(self, there: Sequence[Entry]) -> None:
        items = [(one.key, one.account) for one in there]
        entries = {one.key: one for one in there}
        text, heading = self.tr("Deleting {0} of {1}"), self.tr("Deleted there ({0})")

        def deed(library: TemplateLibrary) -> Callable[[int, str], Awaitable[int]]:
            async def delete(key: int, _account: str) -> int:
                await library.delete(key)
                return key

            return delete

        def then(outcomes: list[Outcome]) -> None:
            self._tell(outcomes, entries, heading, words.DELETED)

        self._carry_out(items, deed, text, then)

    def _carry_out(
        self,
        items: Sequence[tuple[int, str]],
        deed: _Deed,
        text: str,
        then: Callable[[list[Outcome]], None],
    ) -> None:
        async def work(library: TemplateLibrary) -> list[Outcome]:
            from composer.template_several import each

            return await each(
                items, deed(library), self._step(text, begun=1), lambda: self._stopped
            )

        self._begin(text.format(1, counted(len(items))), len(items))
        self._job = self._desk.ask(self, work, then, self._failed)

    def _tell(
        self,
        outcomes: Sequence[Outcome],
        entries: dict[int, Entry],
        heading: str,
        done: tuple[str, str],
    ) -> None:
        self._end()
        bad = any(one.state != "done" for one in outcomes)
        self._page.notice.tell(words.summary(outcomes, done), bad=bad)
        if set(self._page.side.selected) >= set(entries):
            self._page.several.show_outcomes(outcomes, entries, heading)
        self._desk.changed.emit()

    def _step(self, text: str, begun: int = 0) -> Callable[[int, int], None]:
        """Tells this thread how far it is."""

        def show(done: tuple[int, int]) -> None:
            if self._job is not None and not self._stopped:
                said = text.format(counted(done[0] + begun), counted(done[1]))
                self._page.working.show_step(said, *done)

        return lambda done, many: self._desk.post(self, show, (done, many))

    def _selected(self) -> list[Entry]:
        model = self._page.model
        return [entry for key in self._page.side.selected if (entry := model.found(key))]

    def _mode(self, entries: Sequence[Entry]) -> str:
        return _worst({self._desk.accounts[one.account].mode for one in entries})

    def _is_busy(self) -> bool:
        if self._job is not None:
            self._page.notice.tell(self.tr("Something is still under way. One thing at a time."))
        return self._job is not None

    def _begin(self, said: str, many: int) -> None:
        self._stopped = False
        self._page.working.stop.setEnabled(True)
        self._page.working.show_step(said, 0, many)

    def _end(self) -> None:
        self._job, self._looking = None, False
        self._page.working.hide()

    def _stop(self) -> None:
        """What is on its way gets its answer; nothing else is begun."""
        if self._job is not None and self._looking:
            self._job.cancel()
            self._end()
        elif self._job is not None:
            self._stopped = True
            self._page.working.stop.setEnabled(False)
            self._page.working.say(self.tr("Stopping after this one…"))

    def _failed(self, error: Exception) -> None:
        self._end()
        self._page.notice.tell(told(error), bad=True)
        self._desk.changed.emit()


def _worst(modes: set[str]) -> str:
    """Of several accounts the one that is most real."""
    return next((one for one in ("LIVE", "TEST", "SANDBOX") if one in modes), "")
