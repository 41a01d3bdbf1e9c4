"""The other half of the composition root: what starts after the first paint, and what connects it to the window."""

from __future__ import annotations

import gc
import logging
import secrets as tokens
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui

from composer import __version__
from composer.asking import Asking
from composer.delivery.window import Window
from composer.exchange import JOURNAL, Exchange
from composer.journeys import Journeys
from composer.list_sending import ListSending
from composer.logs import log_to
from composer.sending import Sending
from composer.store.records import Filter
from composer.store.secrets import Secrets
from composer.submission import all_requests
from composer.ui.commands.around import Around
from composer.ui.commands.attach import attach
from composer.ui.compose.windows import RecipientWindows
from composer.ui.deliveries.desk import DeliveriesDesk
from composer.ui.handover.attach import attach_to_compose
from composer.ui.inbox.desk import InboxDesk
from composer.ui.late import late_import
from composer.ui.preview.desk import PhoneDesk
from composer.ui.sandbox_recipients import WRITES_BACK, names
from composer.ui.settings.account_desk import AccountDesk
from composer.ui.settings.data_desk import KEPT, DataDesk
from composer.ui.settings.desk import SettingsDesk
from composer.ui.status_line import StatusLine
from composer.ui.templates.desk import TemplatesDesk
from composer.ui.templates.use.attach import ComposeTemplates

if TYPE_CHECKING:
    from PySide6 import QtWidgets

    from composer.app import Composer
    from composer.ui.commands.desk import CommandDesk
    from composer.ui.deliveries.page import DeliveriesPage
    from composer.ui.inbox.page import InboxPage
    from composer.ui.settings.page import SettingsPage

_log = logging.getLogger(__name__)

_IDLE_MS = 1_500
"""After the start: what other pages need is imported then, so that their first visit finds it there."""
_PAGES = (
    "composer.ui.deliveries.page",
    "composer.ui.deliveries.detail",
    "composer.ui.inbox.page",
    "composer.ui.settings.page",
    "composer.ui.settings.leaving",
    "composer.ui.settings.connection_test",
    "composer.ui.commands.palette",
    "composer.ui.commands.menu",
    "composer.ui.preview.hands",
    "composer.ui.preview.pointing",
    "composer.ui.preview.touching",
)


class Running(QtCore.QObject):
    """Everything behind the window. Lives in the UI thread; its work runs on the background's."""

    secrets: Secrets
    asking: Asking
    line: StatusLine

    def __init__(self, app: Composer, before: Running | None = None) -> None:
        """`before` is what was behind a window that this one takes the place of: its network goes on."""
        super().__init__(app)
        self._app = app
        self._background = app.background
        self.secrets = Secrets() if before is None else before.secrets
        self.asking = Asking(app.background) if before is None else before.asking
        self.asking.on_change = lambda: app.background.post(self, self._changed)
        self.asking.on_state = lambda account, text: app.background.post(
            self, self.line.take_state, (account, text)
        )
        self._ask = self.asking.ask
        self._sending = app.current
        self.desk = AccountDesk(
            app.background,
            app.workspace,
            self.asking.network,
            self.secrets,
            app.accounts,
            app.current,
        )
        self.desk.changed.connect(self._account_changed)
        self.journeys = Journeys(app, self.desk)
        self.line = StatusLine(lambda: self.desk.current, app.window.show_status, journal=JOURNAL)
        if before is not None:
            self.line.states = before.line.states
        self._refreshing = QtCore.QTimer(self, singleShot=True, interval=60)
        self._refreshing.timeout.connect(self._refresh)
        self._make_templates()
        self._make_inbox()
        self._make_deliveries()
        self._make_settings()
        self._make_sending()
        self._attach_to_compose()
        self.commands = self._make_commands()
        app.window.page_shown.connect(self._changed)
        app.window.account_chosen.connect(self.desk.choose)
        app.window.account_wanted.connect(self.journeys.add_account)

    def _make_templates(self) -> None:
        app = self._app
        self.templates = TemplatesDesk(app.background, self.asking.network)
        self.templates.set_accounts(self.desk.accounts, self.desk.current)
        self.templates.shown.connect(self.journeys.to_page("templates"))
        app.compose.bringing_in.take_definitions = self.templates.bring
        self.writing = ComposeTemplates(app.compose, app.theme, app.desk, self.templates)
        self.writing.set_account(self.desk.current.id)
        self.writing.library_wanted.connect(self.journeys.to_page("templates"))
        self.writing.design_wanted.connect(self.templates.open_definition)
        self.templates.changed.connect(self.writing.library_changed)
        self.templates.use_wanted.connect(self._write_with)

    def _make_inbox(self) -> None:
        app = self._app
        self.inbox = InboxDesk(
            app.background,
            app.workspace,
            app.models,
            lambda owner, ask, then, failed: self._ask(
                owner, lambda there: ask(there.inbox), then, failed
            ),
            self._submit,
            app.new_ref_id,
        )
        self.inbox.set_accounts(self.desk.accounts)
        self.inbox.unread.connect(lambda count: app.window.show_waiting("inbox", count))
        self.inbox.compose_wanted.connect(self.journeys.write_in_compose)
        self.inbox.delivery_wanted.connect(self._show_delivery)
        self.inbox.try_wanted.connect(lambda: self.journeys.write_to(WRITES_BACK))

    def _make_deliveries(self) -> None:
        self.deliveries = DeliveriesDesk(self._ask, self._app.new_ref_id)
        self.deliveries.set_accounts(self.desk.accounts)
        self.deliveries.write_wanted.connect(self.journeys.to_page("compose"))
        self.deliveries.compose_again.connect(self.journeys.compose_again)
        self.deliveries.failed.connect(self._failed)

    def _make_settings(self) -> None:
        app = self._app
        speed = float(app.workspace.get("sandbox_speed", 1.0))
        self.settings = SettingsDesk(
            app.background, self.desk, self.secrets, app.folder, app.keep, speed
        )
        self.data = DataDesk(
            app.theme, self._ask, app.workspace, app.folder / "lists", lambda: self.desk.accounts
        )
        self.settings.made.connect(self.data.attach)
        self.settings.write_wanted.connect(self.journeys.write_to)
        self.settings.language = app.language
        self.settings.language_wanted.connect(app.switch_language)
        self.settings.speed_changed.connect(
            lambda times: self._do(lambda there: there.set_sandbox_speed(times))
        )

    def _make_sending(self) -> None:
        app = self._app
        self.sending = Sending(app.theme, app.compose, lambda: self.desk.current, self._ask, self)
        self.strip = self.sending.strip
        self.sending.sent.connect(self._changed)
        self.sending.failed.connect(self._failed)
        self.sending.deliveries_wanted.connect(self.journeys.to_page("deliveries"))
        self.sending.settings_wanted.connect(self.journeys.open_account)
        self.list_sending = ListSending(
            app.compose.lists,
            self.sending,
            lambda: self.desk.current,
            self._ask,
            app.background.call,
            app.new_ref_id,
            app.folder / "lists",
        )
        app.compose.lists.failed.connect(app.compose.say)

    def _attach_to_compose(self) -> None:
        app, compose = self._app, self._app.compose
        attach_to_compose(
            compose, app.theme, app.desk, lambda: self.desk.current, app.background.call
        )
        self.windows = RecipientWindows(
            app.theme, app.desk, compose.bar.recipients, self._ask_windows
        )
        self.windows.changed.connect(compose.check_again)
        compose.judgement.more = self.windows.problems
        compose.strip_place.insertWidget(0, self.windows.notice)
        compose.lists.ask_journal = self.windows.of_list
        compose.stage.inbox_wanted.connect(self.journeys.to_page("inbox"))
        PhoneDesk(compose.stage, compose.phone, app.background, self._ask)

    def _make_commands(self) -> CommandDesk:
        """Commands know the app by this; who has more adds them to the desk."""
        app, strip = self._app, self.sending.batch_strip
        around = Around(
            window=app.window,
            theme=app.theme,
            compose=app.compose,
            desk=app.desk,
            call=app.background.call,
            accounts=self.desk,
            templates=self.templates,
            add_account=self.journeys.add_account,
            set_look=lambda look: self.settings.change_look(app.theme, look),
            pause_batch=strip.pause.click,
            may_pause=strip.pause.isVisible,
            lately=app.workspace.get("commands", []),
            keep_lately=lambda keys: app.keep("commands", keys),
        )
        return attach(around)

    def start(self) -> None:
        """Start the thread, the journal, the sandbox."""
        log_to(self._app.folder / "composer.log")
        _log.info("Composer %s starts", __version__)
        # All that was imported stays: looking through it again and again would hold up keystrokes.
        gc.freeze()
        if self._app.with_sandbox:
            self.line.sandbox_starts()
        self._background.run(self, self._open_exchange, self._opened, self._not_opened)
        self._begin()
        QtCore.QTimer.singleShot(_IDLE_MS, self, self._get_ready)

    def _get_ready(self) -> None:
        self._background.call(self, _import_pages, lambda _none: self.commands.get_ready())

    def go_on(self) -> None:
        """Take the place of what was behind the window before; the exchange is open, or is being opened."""
        self._begin()
        self.sending.restore()
        self._changed()

    def _begin(self) -> None:
        self.line.refresh()
        self._show_sender()
        application = QtGui.QGuiApplication.instance()
        if isinstance(application, QtGui.QGuiApplication):
            application.applicationStateChanged.connect(self._looked_at)

    def stop(self) -> None:
        """End all of it within a second."""
        exchange, pending = self.asking.exchange, self.templates.pending()

        async def close() -> None:
            if exchange is not None and pending is not None:
                await exchange.templates.write(*pending)
            if exchange is not None:
                await exchange.close()

        self._background.stop(close, timeout=1.0)

    def make_deliveries(self) -> DeliveriesPage:
        """The page, at its first visit."""
        return self.deliveries.make(self._app.theme, names())

    def _write_with(self, key: int) -> None:
        """A template of the library is to be used in a message."""
        self._app.window.show_page("compose")
        self.writing.write_with(key)

    def make_templates(self) -> QtWidgets.QWidget:
        """The page, at its first visit."""
        return self.templates.make(self._app.theme)

    def make_inbox(self) -> InboxPage:
        """The page, at its first visit."""
        return self.inbox.make(self._app.theme, names())

    def make_settings(self) -> SettingsPage:
        """The page, at its first visit."""
        return self.settings.make(self._app.theme, self._app.window)

    async def _open_exchange(self) -> str:
        exchange = Exchange(
            self._app.folder,
            self.secrets,
            on_change=self.asking.journal_changed,
            on_state=self.asking.account_said,
            with_sandbox=self._app.with_sandbox,
        )
        await exchange.set_sandbox_speed(self.settings.speed)
        note = await exchange.open(self.desk.accounts)
        await exchange.keep_for(int(self._app.workspace.get(KEPT, 0)))
        self.asking.opened(exchange)
        return note

    def _opened(self, note: str) -> None:
        notes = [*self._app.notes, *([note] if note else [])]
        if notes:
            self._app.compose.say("\n".join(notes))
        self.sending.restore()
        self._changed()

    def _looked_at(self, state: QtCore.Qt.ApplicationState) -> None:
        """The window comes to the front: perhaps the computer slept, and the network is back."""
        if state == QtCore.Qt.ApplicationState.ApplicationActive:
            self._do(lambda there: there.hurry())

    def _not_opened(self, error: Exception) -> None:
        _log.error("The journal cannot be opened", exc_info=error)
        self._app.compose.say(_told(error))

    def _do(self, deed: Callable[[Exchange], Any]) -> None:
        self._ask(self, deed, lambda _none: None, self._failed)

    def _failed(self, error: Exception) -> None:
        _log.error("Not done", exc_info=error)
        self._app.compose.say(_told(error))

    def _show_sender(self) -> None:
        account = self.desk.current
        source = account.sources[0] if account.sources else ""
        self.windows.set_account(source, sandbox=account.kind == "sandbox")

    def _ask_windows(
        self,
        source: str,
        numbers: Sequence[str],
        then: Callable[[Mapping[str, Window]], None],
    ) -> None:
        account = self.desk.current.id
        self._ask(
            self.windows,
            lambda there: there.inbox.windows(account, source, numbers),
            then,
            lambda _error: None,
        )

    def _submit(
        self,
        account: str,
        requests: Sequence[dict[str, Any]],
        then: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Put requests that were not written in Compose into the outbox."""
        batch = tokens.token_hex(8)
        known = self.desk.account(account)
        format_ = known.format if known is not None else "link"
        new = list(all_requests(requests, account, batch, format_))

        def submitted(value: object) -> None:
            self._changed()
            then(value)

        self._ask(self, lambda there: there.submit(new), submitted, failed)

    def _changed(self, _value: object = None) -> None:
        """The journal changed; many changes are one refresh."""
        if not self._refreshing.isActive():
            self._refreshing.start()

    def _refresh(self) -> None:
        self.deliveries.refresh()
        self.inbox.refresh()
        self.windows.journal_changed()
        self.sending.refresh()
        self._ask(
            self, lambda there: there.counts(Filter()), self.line.take_counts, lambda _error: None
        )

    def _show_delivery(self, ref_id: str) -> None:
        """What became of one message."""
        self._app.window.show_page("deliveries")
        self.deliveries.show(ref_id)

    def _account_changed(self) -> None:
        if self.desk.current.id != self._sending:
            self._sending = self.desk.current.id
            self.sending.account_changed()
        self.deliveries.set_accounts(self.desk.accounts)
        self.inbox.set_accounts(self.desk.accounts)
        self.templates.set_accounts(self.desk.accounts, self.desk.current)
        self.writing.set_account(self.desk.current.id)
        self._show_sender()
        self._app.show_account(self.desk.current)
        self._app.keep("account", self.desk.current.id)
        self.line.refresh()


def _told(error: Exception) -> str:
    """Title and sentence as two sentences; what has neither speaks for itself."""
    title = str(getattr(error, "title", "")).rstrip(".")
    sentence = str(getattr(error, "sentence", error))
    return f"{title}. {sentence}" if title else sentence


def _import_pages() -> None:
    for name in _PAGES:
        late_import(name)
    late_import("composer.ui.help.topics").contents(QtCore.QLocale().name().partition("_")[0])
    gc.freeze()  # as after the start
