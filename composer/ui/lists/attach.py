"""Lists on the Compose page: made when the first is wanted, kept with the draft, and shown in the page's place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6 import QtCore

from composer.ui.compose.json_editing import Call
from composer.ui.forms.desk import Desk
from composer.ui.late import late_import
from composer.ui.lists.filling import Filling
from composer.ui.lists.keeper import Keeper
from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.lists.send_list import SendList
    from composer.ui.lists.chip import ListChip
    from composer.ui.lists.sheet import Sheet
    from composer.ui.lists.state import Around, AskJournal, ListState

_ENDINGS = (".csv", ".tsv", ".tab")
_SENT = 6
"""Lists that were sent and are offered for their results."""


class FromAccount(NamedTuple):
    """The account that sends: what it is called, how real it is, what it adds to each request."""

    name: str = ""
    mode: str = "SANDBOX"
    supplied: Mapping[str, Any] = MappingProxyType({})
    known: Sequence[tuple[str, str, str]] = ()
    """Its test recipients: number, name, what happens."""


class Lists(QtCore.QObject):
    """The page asks it of a row's values while one writes; the app hears of `send_wanted(Sending)`.

    `around()` is what a list is sent with (see `ListState`). Nothing of lists is imported before somebody wants one.
    """

    changed = QtCore.Signal()
    """Another list, another row of it, or none: what the page shows is old."""
    shown = QtCore.Signal(bool)
    """The sheet came, or went."""
    mend_wanted = QtCore.Signal(str)
    send_wanted = QtCore.Signal(object)
    test_wanted = QtCore.Signal(object)
    """A request to one test recipient."""
    result_wanted = QtCore.Signal(object, str)
    failed = QtCore.Signal(str)

    def __init__(
        self,
        parent: QtCore.QObject,
        theme: Theme,
        desk: Desk,
        call: Call,
        around: Callable[[], Around],
        new_ref_id: Callable[[], str],
    ) -> None:
        super().__init__(parent)
        self._new_ref_id = new_ref_id
        self._theme, self._call, self._around = theme, call, around
        self._state: ListState | None = None
        self.sheet: Sheet | None = None
        self.chip: ListChip | None = None
        """Which list it goes to; made with the first list."""
        self.account = FromAccount()
        self.ask_journal: AskJournal | None = None
        """See `ListState`."""
        self.filling = Filling(desk, lambda: self.list)
        self.keeper = Keeper(self, call, lambda: self.list)
        self.keeper.found.connect(lambda found: self._made().restore(found))
        self.keeper.failed.connect(self._not_kept)

    # For the page

    @property
    def list(self) -> SendList | None:
        """The list beside the draft."""
        return self._state.list if self._state is not None else None

    @property
    def open(self) -> bool:
        """Whether the sheet is in the page's place."""
        return self.sheet is not None and not self.sheet.isHidden()

    def takes(self, data: QtCore.QMimeData) -> bool:
        """Take what was dropped or pasted, if it is a list; False if it is something else."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if len(files) == 1 and files[0].suffix.lower() in _ENDINGS:
            self.bring_file(files[0])
            return True
        if files or not self.is_list(data.text()):
            return False
        self.bring_text(data.text())
        return True

    @staticmethod
    def is_list(text: str) -> bool:
        """Whether a text is rows of a list, and not words or bare numbers."""
        if "\n" not in text.strip():
            return False
        found: bool = late_import("composer.lists.reading").looks_like_a_list(text)
        return found

    def set_account(self, account: FromAccount) -> None:
        """Another account sends."""
        self.account = account
        if self.sheet is not None:
            self._show_account(self.sheet)
            if self.open:
                self._made().check()

    def expect(self) -> None:
        """Somebody is about to want a list: import on the other thread what would hold the window up."""
        if self.sheet is None:
            self._call(self, lambda: late_import("composer.ui.lists.sheet"))

    # What a person does

    def show(self) -> None:
        """Show the sheet, its rows checked with the draft as it is now."""
        if self.sheet is None:
            self._make_sheet()
        sheet = self.sheet
        assert sheet is not None  # noqa: S101 - it was made
        self._show_account(sheet)
        # First its place, then itself: it is never a window of its own.
        self.shown.emit(True)  # noqa: FBT003 - a signal's value
        sheet.show()
        self._made().check()
        self._made().changed.emit()
        self._read_sent()
        (sheet.rows.view if self.list is not None else sheet.start.choose).setFocus()

    def send(self) -> bool:
        """Send was pressed: with a list that leads to its rows, and from there to the last question. False without one."""
        if self.open and self.sheet is not None:
            self.sheet.ask()
            return True
        if self.list is not None:
            self.show()
            return True
        return False

    def hide(self) -> None:
        """Back to the message."""
        if self.sheet is not None and not self.sheet.isHidden():
            self.sheet.hide()
            self._made().pause()
            self.shown.emit(False)  # noqa: FBT003 - a signal's value

    def bring_file(self, path: Path) -> None:
        """A file was dropped on the page."""
        self.show()
        self._made().open_file(path)

    def bring_text(self, text: str) -> None:
        """Rows were pasted on the page."""
        self.show()
        self._made().open_text(text)

    def undo(self) -> None:
        """Take back a step that was taken in the sheet."""
        self._made().undo()

    def redo(self) -> None:
        """Do it again."""
        self._made().redo()

    def step(self, by: int) -> None:
        """Look at the row that is so many further."""
        state = self._made()
        if state.list is not None:
            state.look_at(state.list.at + by)

    def remove(self) -> None:
        """The message goes to no list any more; undo in the sheet brings it back."""
        self._made().edit(None)

    # For the app

    def set_sending(self, on: bool) -> None:
        """The list is being written into the journal, or that has ended: meanwhile it cannot be sent once more."""
        if self.sheet is not None:
            self.sheet.set_sending(on=on)

    def ask(self, question: str, yes: str, then: Callable[[], None]) -> None:
        """Put a question before what was just about to leave; any change of the list takes it back."""
        if self.sheet is not None:
            self.sheet.confirm.put(question, yes, then, self.account.mode)

    def sent(self, just_now: str) -> None:
        """The list is in the journal: it is no longer beside the draft, which is free for another."""
        self._made().edit(None)
        if self.sheet is not None:
            self.sheet.say(just_now, "banner-info")
            self.sheet.start.choose.setFocus()
        self._read_sent()

    def say(self, text: str, role: str = "banner-error") -> None:
        """Say something in the sheet."""
        if self.sheet is not None:
            self.sheet.say(text, role)

    # Inside

    def _made(self) -> ListState:
        if self._state is None:
            module = late_import("composer.ui.lists.state")
            self._state = module.ListState(self._call, self._around, self)
            self._state.ask_journal = lambda numbers, then: (
                self.ask_journal(numbers, then) if self.ask_journal is not None else None
            )
            self._state.changed.connect(self._changed)
        return self._state

    def _make_sheet(self) -> None:
        sheet: Sheet = late_import("composer.ui.lists.sheet").Sheet(
            self._theme, self._made(), self._call, self._new_ref_id
        )
        sheet.hide()
        sheet.back_wanted.connect(self.hide)
        sheet.mend_wanted.connect(self._mend)
        sheet.send_wanted.connect(self.send_wanted)
        sheet.result_wanted.connect(self.result_wanted)
        sheet.stepper.test_wanted.connect(self.test_wanted)
        self.sheet = sheet

    def _show_chip(self, a_list: SendList) -> None:
        if self.chip is None:
            chip: ListChip = late_import("composer.ui.lists.chip").ListChip(self._theme)
            chip.open_wanted.connect(self.show)
            chip.step_wanted.connect(self.step)
            chip.remove_wanted.connect(self.remove)
            self.chip = chip
        self.chip.show_list(a_list)

    def _show_account(self, sheet: Sheet) -> None:
        sheet.set_account(self.account.name, self.account.mode)
        sheet.stepper.supplied = dict(self.account.supplied)
        sheet.stepper.set_known(self.account.known)

    def _mend(self, pointer: str) -> None:
        self.hide()
        self.mend_wanted.emit(pointer)

    def _changed(self) -> None:
        if self.list is not None:
            self._show_chip(self.list)
        self.changed.emit()
        self.keeper.changed()

    def _not_kept(self, why: str) -> None:
        self.say(why)
        self.failed.emit(why)

    def _read_sent(self) -> None:
        folder, sheet = self.keeper.folder, self.sheet
        if folder is not None and sheet is not None:
            self._call(
                sheet,
                lambda: late_import("composer.lists.keeping").sent_lists(folder, _SENT),
                sheet.start.show_sent,
                lambda error: self.say(str(error)),
            )
