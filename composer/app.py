"""The composition root: builds everything, hands dependencies in. The only module that sees all.

Order matters for the first impression: what the first paint needs is built first; the network's thread, the journal and
the companions start after it.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

import composer.ui  # noqa: F401 - first of all: it spares the others
from composer import __version__
from composer.interlock import allowed_numbers
from composer.messages import drafting, kinds
from composer.messages.draft import Draft
from composer.messages.parts.msisdn import load_plans
from composer.store.accounts import Account, AccountError, read_account, sandbox_account
from composer.store.ref_id import new_install, new_ref_id
from composer.store.workspace import Workspace, WorkspaceError
from composer.ui import assets, languages
from composer.ui.autosave import CURRENT, Autosave
from composer.ui.background import Background
from composer.ui.compose.page import ComposePage
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models
from composer.ui.late import late_import
from composer.ui.sandbox_recipients import FIRST, recipients
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.troubles import Troubles
from composer.ui.window import AccountEntry, PageEntry, Window

if TYPE_CHECKING:
    from composer.running import Running


def data_folder(wanted: str | None) -> Path:
    """Where drafts, journal and log are."""
    if wanted:
        return Path(wanted).expanduser().resolve()
    from platformdirs import user_data_path

    return user_data_path("Composer", appauthor=False)


def application() -> QtWidgets.QApplication:
    """The one QApplication. The style is named here: asked for later, Qt for Python first makes all of QStyle known."""
    app = QtWidgets.QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("Composer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("composer")
    app.setWindowIcon(QtGui.QIcon(str(assets.folder() / "app.svg")))
    return app


def run_app(args: argparse.Namespace) -> int:
    """Run the app until its window is closed; the exit status."""
    app = application()
    folder = data_folder(args.data)
    if folder.exists() and not folder.is_dir():
        return _refuse(
            said("This is not a folder"),
            said("{0} is a file. Composer needs a folder for its data.").format(folder),
        )
    files = [Path(one) for one in args.files]
    lock = _lock(folder)
    if lock is None:
        from composer.single import ring  # only a second start needs it before its window

        if ring(folder, files):
            return 0
        lock = _lock(folder)  # the other one was about to end
    if lock is None:
        return _refuse(
            said("Composer is already running"),
            said(
                "It is open with this data folder, but does not answer. Close its window, or wait a moment and start"
                " Composer again.\n{0}"
            ).format(folder),
        )
    try:
        composer = Composer(app, folder, with_sandbox=not args.no_sandbox)
    except WorkspaceError as error:
        again = said("Then start Composer again.")
        return _refuse(error.title, f"{error.sentence} {again}")
    ending: list[QtCore.QObject] = []
    composer.started.connect(lambda: ending.extend((_ending(app), _habits(composer, files))))
    composer.renewed.connect(lambda: _renew_habits(composer, ending))
    composer.show()
    status = app.exec()
    composer.quit()
    lock.unlock()
    return int(late_import("composer.leaving").leave(status))


def _lock(folder: Path) -> QtCore.QLockFile | None:
    """One Composer for each data folder: two would send what waits twice."""
    with contextlib.suppress(OSError):  # the workspace says it in words
        folder.mkdir(parents=True, exist_ok=True)
    lock = QtCore.QLockFile(str(folder / "composer.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(200) or lock.error() is not QtCore.QLockFile.LockError.LockFailedError:
        return lock
    return None


def _ending(app: QtWidgets.QApplication) -> QtCore.QObject:
    from composer.ui.ending import Ending  # not before the first paint

    # Not `quit`, which would ask the window, and the window a person who may not be there.
    return Ending(lambda: app.exit(0))


def _habits(composer: Composer, files: Sequence[Path]) -> QtCore.QObject:
    from composer.habits import Habits  # not before the first paint

    habits = Habits(composer)
    habits.open_files(files)
    return habits


def _renew_habits(composer: Composer, ending: list[QtCore.QObject]) -> None:
    import shiboken6

    shiboken6.delete(ending.pop())  # now: two cannot answer the door
    ending.append(_habits(composer, ()))


def _refuse(title: str, sentence: str) -> int:
    if sys.stderr is not None:  # a frozen app on Windows has none
        sys.stderr.write(f"{title}. {sentence}\n")
    box = QtWidgets.QMessageBox(QtWidgets.QMessageBox.Icon.Warning, title, title)
    box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    box.setInformativeText(sentence)
    box.exec()
    return 1


class Composer(QtCore.QObject):
    """The app: the window and what its first paint needs. `Running` is the rest."""

    started = QtCore.Signal()
    """The window was painted, and what is behind it was told to start."""
    renewing = QtCore.Signal()
    renewed = QtCore.Signal()
    """The window was made anew, in another language; and before: it will be."""

    theme: Theme
    desk: Desk
    autosave: Autosave
    window: Window
    compose: ComposePage

    def __init__(
        self, app: QtWidgets.QApplication, folder: Path, *, with_sandbox: bool = True
    ) -> None:
        super().__init__()
        self.folder, self.with_sandbox = folder, with_sandbox
        self.workspace = Workspace(folder / "workspace.db")
        self.language: str = self.workspace.get("language", languages.SYSTEM)
        """What was asked for; see `composer.ui.languages`."""
        languages.speak(languages.language_of(self.language))
        self.notes = [note for note in (self.workspace.opened_with,) if note]
        """What the person must know of the start: what was set aside, what could not be read."""
        self._application = app
        self.background = Background(self)
        self.accounts = self._accounts()
        self.current = self.workspace.get("account", self.accounts[0].id)
        self.habits: dict[str, Any] = self.workspace.get("habits") or {}
        """How help, window and first minute were left; read here, before the other thread has the workspace."""
        self.first_start = False
        self._install = self._installation()
        self.troubles = Troubles(folder / "composer.log", self.save_draft)
        self.running: Running | None = None
        self.models = Models()
        self.make(Desk(self._first_draft(), self), self.workspace.get("look", "system"))
        self._painted = False

    def make(self, desk: Desk, look: str = "") -> None:
        """The window and the page that it begins with, on that desk's draft."""
        look = look or self.theme.wish
        self.theme = Theme(self._application, look, dressed=False)
        self.desk = Desk(desk.draft, self)
        self.desk.go_on_from(desk)
        self.autosave = Autosave(self.desk, self.background, self.workspace.save_draft)
        self.window = Window(self.theme, self._pages())
        self.compose = ComposePage(
            self.theme, self.desk, self.models, self.new_ref_id, self.background.call
        )
        self.show_account(
            next((one for one in self.accounts if one.id == self.current), self.accounts[0])
        )
        self.theme.dress()

    def show(self) -> None:
        """Show the window; the rest starts once it is painted."""
        geometry = self.workspace.get("geometry")
        if geometry:
            self.window.restoreGeometry(QtCore.QByteArray.fromBase64(geometry.encode()))
        if left := self.habits.get("arrangement"):
            late_import("composer.ui.arrangement").lay_out_at_once(self.compose, left)
        self.window.installEventFilter(self)
        self.window.show_page("compose")
        self.window.show()
        self.compose.focus_first()
        writing = self.compose.focusWidget()
        if isinstance(writing, QtWidgets.QPlainTextEdit):
            writing.moveCursor(QtGui.QTextCursor.MoveOperation.End)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """The window's first paint starts what is behind it."""
        if event.type() == QtCore.QEvent.Type.Paint and not self._painted:
            self._painted = True
            watched.removeEventFilter(self)
            QtCore.QTimer.singleShot(0, self, self._start)
        return super().eventFilter(watched, event)

    def new_ref_id(self) -> str:
        """One that was never used."""
        return new_ref_id(self._install)

    def show_account(self, account: Account) -> None:
        """Compose for the account, and mark it in the switcher."""
        own = tuple((number, number, "") for number in account.test_recipients)
        known = recipients() if account.kind == "sandbox" else own
        self.compose.set_account(
            account.name,
            account.supplied(),
            account.sources,
            known,
            account.mode,
            allowed_numbers(account),
            account.format,
        )
        accounts = self.accounts if self.running is None else self.running.desk.accounts
        entries = [AccountEntry(one.id, one.name, one.mode) for one in accounts]
        self.window.show_accounts(entries, account.id)

    def keep(self, key: str, value: Any) -> None:
        """Keep a setting; the other thread writes it when it comes to it."""

        async def work() -> None:
            self.workspace.set(key, value)

        self.background.run(self, work)

    def keep_habit(self, key: str, value: Any) -> None:
        """Keep how something was left."""
        self.habits = {**self.habits, key: value}
        self.keep("habits", self.habits)

    def save_draft(self) -> None:
        """Save the draft now, if it is not."""
        text = self.autosave.pending
        if text is not None:
            self._on_their_thread(lambda: self.workspace.save_draft(CURRENT, text))

    def switch_language(self, wish: str) -> None:
        """Another language from now on; see `composer.switching`."""
        switch = late_import("composer.switching").switch
        QtCore.QTimer.singleShot(0, self, lambda: switch(self, wish))  # who asks is of the window

    def put_away(self) -> None:
        """Write down what only the pages know."""
        self.save_draft()
        if (write_list := self.compose.lists.keeper.flush()) is not None:
            self._on_their_thread(write_list)
        if self.running is not None:
            self._on_their_thread(self.running.inbox.save_now)

    def quit(self) -> None:
        """End everything within a second. The draft and the journal have all of it."""
        self.put_away()
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode()
        self._on_their_thread(lambda: self.workspace.set("geometry", geometry))
        if self.running is not None:
            self.running.stop()
        else:
            self.background.stop()
        self.workspace.close()

    def _start(self) -> None:
        """Import what is behind the window on the other thread: here it would hold up the first keystrokes."""
        self.background.start()
        message = self.desk.draft.get(self.desk.draft.message)
        numbers = self.desk.draft.get(("destinations",))

        def load() -> None:
            load_plans(numbers if isinstance(numbers, list) else ())
            self.models.load(message)
            self.background.post(self, lambda _none: self.compose.models_ready())
            late_import("composer.running")
            late_import("composer.habits")

        self.background.call(self, load, self._imported)

    def _imported(self, _module: object) -> None:
        self._behind()

    def _pages(self) -> list[PageEntry]:
        return [
            PageEntry("compose", said("Compose"), "square-pen", lambda: self.compose),
            PageEntry(
                "templates",
                said("Templates"),
                "layout-template",
                lambda: self._behind().make_templates(),
            ),
            PageEntry(
                "deliveries",
                said("Deliveries"),
                "list-checks",
                lambda: self._behind().make_deliveries(),
            ),
            PageEntry("inbox", said("Inbox"), "inbox", lambda: self._behind().make_inbox()),
            PageEntry(
                "settings",
                said("Settings"),
                "settings",
                lambda: self._behind().make_settings(),
                lambda: self._behind().settings.begin(self.theme),
            ),
        ]

    def _behind(self) -> Running:
        """What is behind the window; made now, if somebody is quicker than the other thread."""
        if self.running is None:
            self.running = late_import("composer.running").Running(self)
            self.running.start()
            self.started.emit()
        return self.running

    def _accounts(self) -> list[Account]:
        accounts = [sandbox_account()]
        for text in self.workspace.accounts():
            try:
                accounts.append(read_account(text))
            except AccountError as error:
                self.notes.append(f"{error.title}. {error.sentence}")
        return accounts

    def _installation(self) -> str:
        install = self.workspace.get("install")
        if not install:
            self.first_start = True
            install = new_install()
            self.workspace.set("install", install)
        return str(install)

    def _first_draft(self) -> Draft:
        text = self.workspace.load_draft(CURRENT)
        saved = drafting.load(text) if text else None
        return saved or drafting.fresh(kinds.kind("text"), [FIRST])

    def _on_their_thread(self, do: Callable[[], None]) -> None:
        """The workspace belongs to the background's thread while that runs."""
        if self.background.running:
            self.background.wait_for(do)
        else:
            do()
