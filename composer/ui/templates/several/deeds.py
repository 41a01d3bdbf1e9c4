"""What a person does with several templates at once: asked first, one after the other, and said how it went with each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.store.template_records import Entry
from composer.store.templates import DELETED
from composer.template_outcomes import DONE
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

_Deed = Callable[["TemplateLibrary", int, str], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class _Task:
    """How it is called that something is done with each of several."""

    going: str
    """How far it is: of how many which one."""
    heading: str
    """Above those with which it went well; with a place for their number."""
    said: tuple[str, str]
    """What is said then of one, and of many."""
    at_once: int = 1
    """How many are done side by side."""


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
        there = self._there()
        if not there or self._is_busy():
            return
        others = len(self._page.side.selected) - len(there)
        question = words.deletion(there, others, self._page.accounts)
        yes = self.tr("Delete them there") if len(there) > 1 else self.tr("Delete it there")
        mode = _worst({self._desk.accounts[one.account].mode for one in there})
        self._page.several.ask(question, yes, lambda: self._delete(there), mode)

    def refresh(self) -> None:
        """Fetch what their accounts have of them now."""
        there = self._there()
        if there and not self._is_busy():
            items = [(one.key, one.account) for one in there]
            task = _Task(
                self.tr("Fetching {0} of {1}"), self.tr("Fetched ({0})"), words.FETCHED, at_once=4
            )
            self._carry_out(items, lambda library, key, _account: library.refresh(key), task)

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
        task = _Task(self.tr("Submitting {0} of {1}"), self.tr("Submitted ({0})"), words.SUBMITTED)
        self._carry_out(items, lambda library, key, account: library.submit(key, account), task)

    def _delete(self, there: Sequence[Entry]) -> None:
        items = [(one.key, one.account) for one in there]
        task = _Task(self.tr("Deleting {0} of {1}"), self.tr("Deleted there ({0})"), words.DELETED)
        self._carry_out(items, lambda library, key, _account: library.delete(key), task)

    def _carry_out(self, items: Sequence[tuple[int, str]], deed: _Deed, task: _Task) -> None:
        async def work(library: TemplateLibrary) -> tuple[list[Outcome], dict[int, Entry]]:
            from composer.template_several import each

            outcomes = await each(
                items,
                lambda key, account: deed(library, key, account),
                self._step(task.going, begun=1),
                lambda: self._stopped,
                task.at_once,
            )
            return outcomes, {one.key: one for one in await library.entries()}

        def then(found: tuple[list[Outcome], dict[int, Entry]]) -> None:
            self._tell(*found, task)

        self._begin(task.going.format(1, counted(len(items))), len(items))
        self._job = self._desk.ask(self, work, then, self._failed)

    def _tell(self, outcomes: Sequence[Outcome], entries: dict[int, Entry], task: _Task) -> None:
        self._end()
        bad = any(one.state != DONE for one in outcomes)
        self._page.notice.tell(words.summary(outcomes, task.said), bad=bad)
        if {one.key for one in outcomes} <= set(self._page.side.selected):
            self._page.several.show_outcomes(outcomes, entries, task.heading)
        self._desk.changed.emit()

    def _step(self, text: str, begun: int = 0) -> Callable[[int, int], None]:
        """Tells this thread how far it is."""

        def show(done: tuple[int, int]) -> None:
            if self._job is not None and not self._stopped:
                said = text.format(counted(done[0] + begun), counted(done[1]))
                self._page.working.show_step(said, *done)

        return lambda done, many: self._desk.post(self, show, (done, many))

    def _there(self) -> list[Entry]:
        """Those of the selected that an account has; where none has any, that is said."""
        there = [
            one for one in self._page.side.entries
            if one.account in self._desk.accounts and one.template_id and one.status != DELETED
        ]  # fmt: skip
        if not there:
            self._page.notice.tell(self.tr("No account has any of these templates."), bad=True)
        return there

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
