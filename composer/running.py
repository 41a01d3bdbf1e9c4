"""The other half of the composition root: what starts after the first paint, and what connects it to the window."""

from __future__ import annotations

import asyncio
import gc
import logging
import secrets as tokens
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui

from composer import __version__
from composer.delivery.window import Window
from composer.exchange import JOURNAL, Exchange
from composer.formats.outgoing import without_tracking
from composer.list_sending import ListSending
from composer.logs import log_to
from composer.messages import drafting, envelope
from composer.messages.draft import Draft
from composer.sending import Sending
from composer.store.accounts import SANDBOX
from composer.store.records import PAUSED, Detail, Filter, Key, Row
from composer.store.secrets import Secrets
from composer.submission import all_requests
from composer.ui.compose.windows import RecipientWindows
from composer.ui.handover.attach import attach_to_compose
from composer.ui.inbox.desk import InboxDesk
from composer.ui.late import late_import
from composer.ui.sandbox_recipients import RECIPIENTS, WRITES_BACK
from composer.ui.settings.account_desk import AccountDesk
from composer.ui.templates.desk import TemplatesDesk
from composer.ui.templates.use.attach import ComposeTemplates

if TYPE_CHECKING:
    from PySide6 import QtWidgets

    from composer.app import Composer
    from composer.store.reader import Reader
    from composer.ui.deliveries.page import DeliveriesPage
    from composer.ui.inbox.page import InboxPage
    from composer.ui.preview.touching import Reply
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
    "composer.ui.preview.hands",
    "composer.ui.preview.pointing",
    "composer.ui.preview.touching",
)

_MADE_ANEW = (
    "refId",
    "platformId",
    "platformPartnerId",
    "eventReportGates",
    "absoluteValidityTime",
)
"""Of a request that is written again: each gets its own refId, the account supplies the rest, a past moment is past."""


class Running(QtCore.QObject):
    """Everything behind the window. Lives in the UI thread; its work runs on the background's."""

    def __init__(self, app: Composer) -> None:
        super().__init__(app)
        self._app = app
        self._background = app.background
        self.secrets = Secrets()
        self._exchange: Exchange | None = None
        self._open = asyncio.Event()
        self._sending = app.current
        self._states: dict[str, str] = {}
        self._sandbox_speed = float(app.workspace.get("sandbox_speed", 1.0))
        self._counts: Mapping[str, int] = {}
        self._deliveries: DeliveriesPage | None = None
        self.desk = AccountDesk(
            app.background, app.workspace, self._network, self.secrets, app.accounts, app.current
        )
        self.desk.changed.connect(self._account_changed)
        self.templates = TemplatesDesk(app.background, self._network)
        self.templates.set_accounts(self.desk.accounts, self.desk.current)
        self.templates.shown.connect(lambda: app.window.show_page("templates"))
        app.compose.bringing_in.take_definitions = self.templates.bring
        self.writing = ComposeTemplates(app.compose, app.theme, app.desk, self.templates)
        self.writing.set_account(self.desk.current.id)
        self.writing.library_wanted.connect(lambda: app.window.show_page("templates"))
        self.writing.design_wanted.connect(self.templates.open_definition)
        self.templates.changed.connect(self.writing.library_changed)
        self.templates.use_wanted.connect(self._write_with)
        attach_to_compose(
            app.compose, app.theme, app.desk, lambda: self.desk.current, app.background.call
        )
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
        self.windows = RecipientWindows(
            app.theme, app.desk, app.compose.bar.recipients, self._ask_windows
        )
        self.windows.changed.connect(app.compose.check_again)
        app.compose.more_problems = self.windows.problems
        app.compose.strip_place.addWidget(self.windows.notice)
        app.compose.stage.reply_wanted.connect(self._answer_from_phone)
        app.compose.stage.inbox_wanted.connect(lambda: app.window.show_page("inbox"))
        app.compose.phone.show_wanted.connect(self._show_picture)
        app.compose.phone.offer_media()
        self.inbox.set_accounts(self.desk.accounts)
        self.inbox.unread.connect(lambda count: app.window.show_waiting("inbox", count))
        self.inbox.compose_wanted.connect(self._write_in_compose)
        self.inbox.delivery_wanted.connect(self._show_delivery)
        self.inbox.try_wanted.connect(lambda: self._write_to(WRITES_BACK))
        self.sending = Sending(app.theme, app.compose, lambda: self.desk.current, self._ask, self)
        self.strip = self.sending.strip
        self.sending.sent.connect(self._changed)
        self.sending.failed.connect(self._failed)
        self.sending.deliveries_wanted.connect(lambda: app.window.show_page("deliveries"))
        self.sending.settings_wanted.connect(self._open_account)
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
        app.compose.lists.ask_journal = self.windows.of_list
        app.window.page_shown.connect(self._changed)
        app.window.account_chosen.connect(self.desk.choose)
        app.window.account_wanted.connect(self._add_account)
        self._refreshing = QtCore.QTimer(self, singleShot=True, interval=60)
        self._refreshing.timeout.connect(self._refresh)

    def start(self) -> None:
        """Start the thread, the journal, the sandbox."""
        log_to(self._app.folder / "composer.log")
        _log.info("Composer %s starts", __version__)
        # All that was imported stays: looking through it again and again would hold up keystrokes.
        gc.freeze()
        if self._app.with_sandbox:
            self._states[SANDBOX] = self.tr("The sandbox is starting…")
        self._show_status()
        self._show_sender()
        self._background.run(self, self._open_exchange, self._opened, self._not_opened)
        application = QtGui.QGuiApplication.instance()
        if isinstance(application, QtGui.QGuiApplication):
            application.applicationStateChanged.connect(self._looked_at)
        QtCore.QTimer.singleShot(_IDLE_MS, self, lambda: self._background.call(self, _import_pages))

    def stop(self) -> None:
        """End all of it within a second."""
        exchange, pending = self._exchange, self.templates.pending()

        async def close() -> None:
            if exchange is not None and pending is not None:
                await exchange.templates.write(*pending)
            if exchange is not None:
                await exchange.close()

        self._background.stop(close, timeout=1.0)

    def make_deliveries(self) -> DeliveriesPage:
        """The page, at its first visit."""
        from composer.ui.deliveries.page import DeliveriesPage

        page = DeliveriesPage(self._app.theme, self, self._account_names())
        page.write_wanted.connect(lambda: self._app.window.show_page("compose"))
        page.set_names({number: name for number, name, _ in RECIPIENTS})
        page.compose_again.connect(self._compose_again)
        page.send_again.connect(
            lambda request: self._do(
                lambda there: there.send_again(request, self._app.new_ref_id())
            )
        )
        page.give_up.connect(lambda request: self._do(lambda there: there.give_up(request)))
        page.cancel.connect(lambda request: self._do(lambda there: there.cancel(request)))
        page.resume_account.connect(lambda account: self._do(lambda there: there.resume(account)))
        page.resume_batch.connect(lambda key: self._do(lambda there: there.resume_batch(key)))
        self._deliveries = page
        return page

    def _write_with(self, key: int) -> None:
        """A template of the library is to be used in a message."""
        self._app.window.show_page("compose")
        self.writing.write_with(key)

    def make_templates(self) -> QtWidgets.QWidget:
        """The page, at its first visit."""
        return self.templates.make(self._app.theme)

    def make_inbox(self) -> InboxPage:
        """The page, at its first visit."""
        return self.inbox.make(self._app.theme, {number: name for number, name, _ in RECIPIENTS})

    def make_settings(self) -> SettingsPage:
        """The page, at its first visit."""
        from composer.ui.settings.leaving import Leaving
        from composer.ui.settings.page import SettingsPage

        page = SettingsPage(self._app.theme)
        page.installation.show_folder(self._app.folder)
        page.appearance.wanted.connect(self._change_look)
        page.sandbox.write_wanted.connect(self._write_to)
        page.sandbox.show_speed(self._sandbox_speed)
        page.sandbox.speed_wanted.connect(self._change_sandbox_speed)
        self.desk.attach(page)
        self._app.window.may_close = Leaving(self._app.window, page, self.desk).may_close
        self._background.call(
            page,
            self.secrets.status,
            lambda found: page.installation.show_keyring(
                ok=found.ok, text=f"{found.title}. {found.sentence}"
            ),
        )
        return page

    # What the Deliveries page asks (`composer.ui.deliveries.lookup.Lookup`).

    def page(
        self,
        owner: QtCore.QObject,
        wanted: Filter,
        before: Key | None,
        limit: int,
        then: Callable[[list[Row]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """A page of messages."""
        self._ask(owner, lambda there: there.page(wanted, before, limit), then, failed)

    def counts(
        self,
        owner: QtCore.QObject,
        wanted: Filter,
        then: Callable[[dict[str, int]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Numbers by status."""
        self._ask(owner, lambda there: there.counts(wanted), then, failed)

    def detail(
        self,
        owner: QtCore.QObject,
        row_id: int,
        then: Callable[[Detail], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """All of one message."""
        self._ask(owner, lambda there: there.detail(row_id), then, failed)

    def ask(
        self,
        owner: QtCore.QObject,
        question: Callable[[Reader], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """A short question to the journal."""
        self._ask(owner, lambda there: there.look(question), then, failed)

    def apart(
        self,
        owner: QtCore.QObject,
        work: Callable[[Reader], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Long work with a reader of its own."""
        self._ask(owner, lambda there: there.look_apart(work), then, failed)

    async def _network(self) -> Exchange:
        await self._open.wait()
        assert self._exchange is not None  # noqa: S101 - set before the event
        return self._exchange

    async def _open_exchange(self) -> str:
        exchange = Exchange(
            self._app.folder,
            self.secrets,
            on_change=lambda: self._background.post(self, self._changed),
            on_state=lambda account, text: self._background.post(
                self, self._state, (account, text)
            ),
            with_sandbox=self._app.with_sandbox,
        )
        await exchange.set_sandbox_speed(self._sandbox_speed)
        note = await exchange.open(self.desk.accounts)
        self._exchange = exchange
        self._open.set()
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

    def _ask(
        self,
        owner: QtCore.QObject,
        question: Callable[[Exchange], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        async def work() -> Any:
            return await question(await self._network())

        self._background.run(owner, work, then, failed)

    def _do(self, deed: Callable[[Exchange], Any]) -> None:
        self._ask(self, deed, lambda _none: None, self._failed)

    def _failed(self, error: Exception) -> None:
        _log.error("Not done", exc_info=error)
        self._app.compose.say(_told(error))

    def _answer_from_phone(self, reply: Reply) -> None:
        """The phone of the Compose page was tapped, and the sandbox sends what comes back."""
        touching = self._app.compose.stage.touching
        self._ask(
            touching,
            lambda there: there.answer(reply.person, reply.business, reply.content, reply.kind),
            touching.replied,
            touching.not_replied,
        )

    def _show_picture(self, link: str) -> None:
        """Somebody asks to see the picture that the message names."""
        show = late_import("composer.ui.preview.showing").show
        show(self._app.compose.stage, link, self._background.run)

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
        if self._deliveries is not None:
            self._deliveries.refresh()
        self.inbox.refresh()
        self.windows.journal_changed()
        self.sending.refresh()
        self._ask(
            self, lambda there: there.counts(Filter()), self._show_counts, lambda _error: None
        )

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._show_status()

    def _state(self, told: tuple[str, str]) -> None:
        account, text = told
        self._states[account] = text
        self._show_status()

    def _show_status(self) -> None:
        account = self.desk.current
        current = self._states.get(account.id, "")
        if account.kind != "sandbox" and not account.relay_url:
            current = self.tr("This account has no relay, so delivery reports do not come back.")
        parts = [self._states.get(JOURNAL, ""), current]
        waiting = sum(self._counts.get(name, 0) for name in ("waiting", "sending"))
        paused = self._counts.get(PAUSED, 0)
        needs = sum(self._counts.get(name, 0) for name in ("uncertain", "held", "rejected"))
        if waiting:
            parts.append(self.tr("{0} waiting to be sent").format(f"{waiting:,}"))
        if paused:
            parts.append(self.tr("{0} paused").format(f"{paused:,}"))
        if needs:
            many = self.tr("{0} need you").format(f"{needs:,}")
            parts.append(self.tr("1 needs you") if needs == 1 else many)
        self._app.window.show_status("  ·  ".join(part for part in parts if part))

    def _account_names(self) -> dict[str, str]:
        return {account.id: account.name for account in self.desk.accounts}

    def _compose_again(self, detail: Detail) -> None:
        """The message of a request, with its recipients, as a draft of its own; the present one is a step back."""
        request = without_tracking(detail.body, detail.row.ref_id)
        draft = self._app.desk.draft
        kept = {key: value for key, value in request.items() if key not in _MADE_ANEW}
        self._app.desk.edit(
            drafting.with_message(replace(draft, request=kept), request["messages"][0])
        )
        self._app.window.show_page("compose")
        self._app.compose.say(
            self.tr("The draft was replaced. Undo (Ctrl+Z) brings the old one back."), "banner-info"
        )

    def _show_delivery(self, ref_id: str) -> None:
        """What became of one message."""
        page: Any = self._app.window.show_page("deliveries")

        def choose() -> None:
            if page.model.answered and page.model.filter.text == ref_id:
                page.model.merged.disconnect(choose)
                # After the table has taken the answer in.
                QtCore.QTimer.singleShot(0, page, lambda: page.table.selectRow(0))

        page.model.merged.connect(choose)
        page.filters.look_for(ref_id)

    def _write_in_compose(self, draft: Draft, account: str) -> None:
        """An answer that is more than a text: its recipient and its sender are filled in."""
        if account:
            self.desk.choose(account)
        self._app.desk.edit(draft)
        self._app.window.show_page("compose")
        self._app.compose.focus_first()
        self._app.compose.say(
            self.tr("The draft was replaced. Undo (Ctrl+Z) brings the old one back."), "banner-info"
        )

    def _write_to(self, number: str) -> None:
        """A test recipient was chosen in Settings: the sandbox sends, and the draft goes to that one."""
        self.desk.choose(SANDBOX)
        self._app.desk.edit(self._app.desk.draft.put(("destinations",), [number], envelope.ORDER))
        self._app.window.show_page("compose")
        self._app.compose.focus_first()

    def _account_changed(self) -> None:
        if self.desk.current.id != self._sending:
            self._sending = self.desk.current.id
            self.sending.account_changed()
        if self._deliveries is not None:
            self._deliveries.set_accounts(self._account_names())
        self.inbox.set_accounts(self.desk.accounts)
        self.templates.set_accounts(self.desk.accounts, self.desk.current)
        self.writing.set_account(self.desk.current.id)
        self._show_sender()
        self._app.show_account(self.desk.current)
        self._app.keep("account", self.desk.current.id)
        self._show_status()

    def _open_account(self) -> None:
        page: Any = self._app.window.show_page("settings")
        page.select(self.desk.current.id)

    def _add_account(self) -> None:
        page: Any = self._app.window.show_page("settings")
        page.add_account()

    def _change_sandbox_speed(self, speed: float) -> None:
        self._sandbox_speed = speed
        self._app.keep("sandbox_speed", speed)
        self._do(lambda there: there.set_sandbox_speed(speed))

    def _change_look(self, look: str) -> None:
        self._app.theme.set_wish(look)
        self._app.keep("look", look)


def _told(error: Exception) -> str:
    """Title and sentence as two sentences; what has neither speaks for itself."""
    title = str(getattr(error, "title", "")).rstrip(".")
    sentence = str(getattr(error, "sentence", error))
    return f"{title}. {sentence}" if title else sentence


def _import_pages() -> None:
    for name in _PAGES:
        late_import(name)
    gc.freeze()  # as after the start
