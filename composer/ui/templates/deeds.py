"""What a person does in the library, carried out: each deed of the list and of the chosen template."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui

from composer.store.template_records import Call, Entry, Stored
from composer.template_files import as_text
from composer.templates.form import BLANK
from composer.ui.background import Job
from composer.ui.late import late_import
from composer.ui.templates.account_deeds import AccountDeeds
from composer.ui.templates.bringing import BringingIn
from composer.ui.templates.comparing import Comparing
from composer.ui.templates.notice import told
from composer.ui.templates.refreshing import Refreshing
from composer.ui.templates.saving import save_files
from composer.ui.templates.several.deeds import SeveralDeeds

if TYPE_CHECKING:
    from composer.template_library import TemplateLibrary
    from composer.templates.editing import Leave
    from composer.ui.handover.menu import Handover
    from composer.ui.templates.desk import TemplatesDesk
    from composer.ui.templates.library_page import LibraryPage

_Looked = tuple[Stored, list[Call], "Leave | None"]


class Deeds(QtCore.QObject):
    """Signals `design_wanted(key, pointer)`; the pointer says what shall be mended, and is empty for none.

    What else is wanted of other pages goes through the desk.
    """

    design_wanted = QtCore.Signal(int, str)

    def __init__(self, page: LibraryPage, desk: TemplatesDesk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._submitting: int | None = None
        self._handover: Handover | None = None
        self.bringing = BringingIn(page, desk)
        self.refreshing = Refreshing(page, desk)
        self.at_accounts = AccountDeeds(page, desk, self.refreshing)
        self.comparing = Comparing(page, desk)
        self.several = SeveralDeeds(page, desk)
        self._table: dict[str, Callable[[], None]] = {
            "new": self._begin,
            "paste": self.bringing.paste,
            "open": self.bringing.choose_files,
            "folder": self.bringing.choose_folder,
            "fetch": self.at_accounts.ask_ids,
            "fetch-all": self.refreshing.fetch_all,
            "refresh": self._either(self._refresh, self.several.refresh),
            "refresh-all": lambda: self.refreshing.refresh(list(page.model.keys())),
            "design": self._design,
            "use": self._use,
            "submit": self._either(self.at_accounts.plan, self.several.plan),
            "submit-there": self.at_accounts.plan_there,
            "discard": self._discard,
            "claim": self.at_accounts.claim,
            "duplicate": self._duplicate,
            "rename": self._ask_name,
            "compare": self.comparing.compare,
            "languages": self.comparing.languages,
            "copy": self._copy,
            "export": self._export,
            "delete": self._either(self.at_accounts.ask_delete, self.several.ask_delete),
            "remove": self._remove,
        }
        self._connect()
        self._show_accounts()

    def submit(self, key: int) -> None:
        """Look at that one, and ask whether it shall be submitted."""
        self._submitting = key
        self.reload(choose=key)

    def reload(self, choose: int | None = None) -> None:
        """Read the library again; look at that one, if it is named."""

        def then(entries: Sequence[Entry]) -> None:
            self._page.show_entries(entries)
            if choose is not None:
                self._page.side.choose(choose)
            elif self._page.side.key is not None:
                self._look(self._page.side.key)
            self.refreshing.follow_soon()

        self._ask(lambda library: library.entries(), then)

    # The chosen one.

    def _look(self, key: int) -> None:
        async def work(library: TemplateLibrary) -> _Looked:
            return await library.stored(key), await library.calls(key), await library.leave(key)

        self._ask(work, self._looked)

    def _looked(self, found: _Looked) -> None:
        stored, calls, leave = found
        page = self._page
        if stored.entry.key != page.side.key or stored.removed is not None:
            return
        page.detail.show_stored(stored, page.accounts, page.current)
        page.detail.show_calls(calls)
        page.detail.facts.show_leave(leave)
        if self._submitting == stored.entry.key:
            self._submitting = None
            self.at_accounts.plan()
        if not page.compares:
            page.show_chosen()
        definition = stored.definition

        def review() -> Any:
            return late_import("composer.templates.review").review(definition)

        def then(problems: Any) -> None:
            now = page.detail.stored
            if now is not None and now.definition == definition:
                page.detail.show_problems(problems)

        self._desk.call(self, review, then)

    def _choose(self, entry: Entry) -> None:
        self._page.notice.forget()
        self._page.show_chosen()
        self._look(entry.key)

    def _begin(self) -> None:
        self._desk.add(self, BLANK, lambda key: self.design_wanted.emit(key, ""))

    def _design(self, pointer: str = "") -> None:
        if (key := self._page.side.key) is not None:
            self.design_wanted.emit(key, pointer)

    def _use(self) -> None:
        if (key := self._page.side.key) is not None:
            self._desk.use_wanted.emit(key)

    def _either(self, one: Callable[[], None], several: Callable[[], None]) -> Callable[[], None]:
        """What is done with the chosen one, or with all that are selected."""

        def do() -> None:
            (several if len(self._page.side.selected) > 1 else one)()

        return do

    def _refresh(self) -> None:
        if (key := self._page.side.key) is not None:
            self.refreshing.refresh([key])

    def _seen(self, visible: bool) -> None:
        if visible:
            self.reload()
        else:
            self.refreshing.rest()

    def _duplicate(self) -> None:
        if (key := self._page.side.key) is not None:
            self._ask(lambda library: library.duplicate(key), lambda made: self.reload(choose=made))

    def _ask_name(self) -> None:
        self._page.show_detail()
        self._page.detail.head.ask_name()

    def _rename(self, name: str) -> None:
        stored = self._page.detail.stored
        if stored is not None:
            key, definition = stored.entry.key, {**stored.definition, "name": name}
            self._ask(lambda library: library.write(key, definition), self._changed)

    def _copy(self) -> None:
        keys = self._page.side.selected
        if not keys:
            return

        def then(found: list[dict[str, Any]]) -> None:
            text = as_text(found[0] if len(found) == 1 else found)
            QtGui.QGuiApplication.clipboard().setText(text)
            said = self.tr("The template was copied as JSON.")
            many = self.tr("{0} templates were copied as JSON.").format(len(found))
            self._page.notice.tell(said if len(found) == 1 else many)

        self._ask(lambda library: library.definitions(keys), then)

    def _export(self) -> None:
        def then(found: list[dict[str, Any]]) -> None:
            save_files(self._page, self._desk.call, found)

        if keys := self._page.side.selected:
            self._ask(lambda library: library.definitions(keys), then)

    def _remove(self) -> None:
        keys = self._page.side.selected
        if not keys:
            return
        there = [one for key in keys if (one := self._page.model.found(key)) and one.template_id]

        def then(_none: object) -> None:
            one = self.tr("1 template was removed from the library.")
            many = self.tr("{0} templates were removed from the library.").format(len(keys))
            kept = self.tr("Accounts that have them keep them.") if there else ""
            text = f"{one if len(keys) == 1 else many} {kept}".strip()
            self._page.notice.tell(text, (self.tr("Undo"), lambda: self._bring_back(keys)))
            self._changed()

        self._ask(lambda library: library.remove(keys), then)

    def _bring_back(self, keys: Sequence[int]) -> None:
        def then(entries: Sequence[Entry]) -> None:
            self._page.show_entries(entries)
            self._page.side.choose(keys[0])
            self._page.side.select(keys)

        async def work(library: TemplateLibrary) -> list[Entry]:
            await library.bring_back(keys)
            return await library.entries()

        self._ask(work, then)

    def _discard(self) -> None:
        if (key := self._page.side.key) is None:
            return

        def then(before: dict[str, Any]) -> None:
            undo = lambda: self._ask(lambda library: library.write(key, before), self._changed)  # noqa: E731
            self._page.notice.tell(
                self.tr("What was changed here is gone."), (self.tr("Undo"), undo)
            )
            self._changed()

        self._ask(lambda library: library.discard(key), then)

    # What these are made of.

    def _ask(
        self,
        question: Callable[[TemplateLibrary], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        return self._desk.ask(self, question, then, failed or self._failed)

    def _library_changed(self) -> None:
        """Hidden, the page reads it again when it is shown."""
        if self._page.isVisible():
            self.reload()

    def _changed(self, _none: object = None) -> None:
        self._desk.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._page.notice.tell(told(error), bad=True)

    def _show_accounts(self) -> None:
        names = {key: account.name for key, account in self._desk.accounts.items()}
        if self._desk.current is not None:
            self._page.set_accounts(names, self._desk.current)

    def _fill_handover(self) -> None:
        """The menu of the chosen one is about to be seen."""
        if self._handover is None:
            attach = late_import("composer.ui.handover.attach").attach_to_library
            self._handover = attach(self._page, lambda: self._desk.current, self._desk.call)

    def _connect(self) -> None:
        page = self._page
        page.detail.head.more.menu().aboutToShow.connect(self._fill_handover)
        page.wanted.connect(lambda deed: self._table[deed]())
        page.brought.connect(self.bringing.bring)
        page.seen.connect(self._seen)
        page.side.chosen.connect(self._choose)
        page.detail.renamed.connect(self._rename)
        page.detail.problem_chosen.connect(self._design)
        page.detail.mending_wanted.connect(self._design)
        self.at_accounts.done.connect(lambda key: self.reload(choose=key))
        self.bringing.brought.connect(lambda key: self.reload(choose=key))
        self.bringing.claimed.connect(self.at_accounts.claim_all)
        self._desk.changed.connect(self._library_changed)
        self._desk.accounts_changed.connect(self._show_accounts)
