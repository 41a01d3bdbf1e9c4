"""What stands between the Inbox page and the rest of the app: questions to the journal, replies, drafts, the badge."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6 import QtCore

from composer.delivery.window import SteadyClock
from composer.inbox import Inbox
from composer.interlock import allowed_numbers
from composer.messages import drafting, envelope, kinds
from composer.messages.draft import Draft
from composer.messages.problem import Problem, Severity
from composer.store.accounts import Account
from composer.store.inbox import (
    Conversation,
    ConversationKey,
    ConversationPage,
    ThreadKey,
    ThreadPage,
)
from composer.store.workspace import Workspace
from composer.ui.background import Background
from composer.ui.compose.guard import recipient_problems
from composer.ui.forms.models import Models
from composer.ui.inbox.lookup import Failed
from composer.ui.inbox.sender import account_of, source_of
from composer.ui.late import late_import
from composer.ui.theme import Theme
from composer.ui.translate import sentence

if TYPE_CHECKING:
    from composer.ui.inbox.page import InboxPage

_PAUSE = 400
"""Milliseconds between the last letter of a reply and the writing of its draft."""

Ask = Callable[
    [QtCore.QObject, Callable[[Inbox], Any], Callable[[Any], None], Callable[[Exception], None]],
    None,
]
"""Asks the inbox on the network's thread; owner, question, then, failed."""


class Submit(Protocol):
    """Puts requests into the outbox."""

    def __call__(
        self,
        account: str,
        requests: Sequence[dict[str, Any]],
        then: Callable[[object], None],
        failed: Failed,
    ) -> None:
        """Send these through the account with that id."""


class InboxDesk(QtCore.QObject):
    """Makes the page at its first visit. Signals `unread(count)`, and what a person wants of other pages."""

    unread = QtCore.Signal(int)
    compose_wanted = QtCore.Signal(object, str)
    """A draft, and the id of the account that is to send it."""
    delivery_wanted = QtCore.Signal(str)
    try_wanted = QtCore.Signal()

    def __init__(
        self,
        background: Background,
        workspace: Workspace,
        models: Models,
        ask: Ask,
        submit: Submit,
        new_ref_id: Callable[[], str],
    ) -> None:
        super().__init__()
        self._background, self._workspace, self._models = background, workspace, models
        self._ask, self._submit, self._new_ref_id = ask, submit, new_ref_id
        self._accounts: Mapping[str, Account] = {}
        self._page: InboxPage | None = None
        self._unsaved: dict[str, str] = {}
        self._leaving: dict[int, str] = {}
        """Conversations whose reply is being written down, with what stands in the reply by now."""
        self.clock = SteadyClock()
        self._saving = QtCore.QTimer(self, singleShot=True, interval=_PAUSE)
        self._saving.timeout.connect(self.save)

    def make(self, theme: Theme, names: Mapping[str, str]) -> InboxPage:
        """The page."""
        from composer.ui.inbox.page import InboxPage  # most starts never look there

        page = InboxPage(theme, self)
        page.clocks = self.clock
        page.set_names(names)
        page.set_accounts(self._accounts)
        page.reply_wanted.connect(self._reply)
        page.reply_confirmed.connect(self._send)
        page.compose_wanted.connect(self._compose)
        page.template_wanted.connect(self._use_template)
        page.delivery_wanted.connect(self.delivery_wanted)
        page.draft_changed.connect(self._keep)
        page.conversation_shown.connect(self._bring_draft)
        page.try_wanted.connect(self.try_wanted)
        self._page = page
        return page

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """The accounts as they are now."""
        self._accounts = {account.id: account for account in accounts}
        if self._page is not None:
            self._page.set_accounts(self._accounts)

    def refresh(self) -> None:
        """The journal changed."""
        self._ask(self, Inbox.unread, self.unread.emit, lambda _error: None)
        if self._page is not None:
            self._page.refresh()

    # What the page asks (`lookup.Lookup`)

    def conversations(
        self,
        owner: QtCore.QObject,
        text: str,
        before: ConversationKey | None,
        limit: int,
        then: Callable[[ConversationPage], None],
        failed: Failed,
    ) -> None:
        """A page of conversations."""
        self._ask(owner, lambda inbox: inbox.conversations(text, before, limit), then, failed)

    def lines(
        self,
        owner: QtCore.QObject,
        conversation: int,
        before: ThreadKey | None,
        limit: int,
        then: Callable[[ThreadPage], None],
        failed: Failed,
    ) -> None:
        """A page of one conversation."""
        self._ask(owner, lambda inbox: inbox.lines(conversation, before, limit), then, failed)

    def mark_read(self, conversation: int, upto: int) -> None:
        """The person has seen it."""

        def done(changed: object) -> None:
            if changed:
                self.refresh()

        self._ask(
            self, lambda inbox: inbox.mark_read(conversation, upto), done, lambda _error: None
        )

    # Replies

    def _reply(self, row: Conversation, text: str) -> None:
        page, account = self._page, account_of(row, self._accounts)
        if page is None or account is None:
            return
        errors = self._problems(account, row, text_message(text))
        if errors:
            page.not_sent(sentence(errors[0]))
        elif account.mode == "LIVE":
            page.ask_live(account.name, text)
        else:
            self._send(row, text)

    def _send(self, row: Conversation, text: str) -> None:
        page, account = self._page, account_of(row, self._accounts)
        if page is None or account is None or row.id in self._leaving:
            return
        self._leaving[row.id] = text
        supplied = account.supplied() | {"source": source_of(account, row.own_number)}
        request = envelope.outgoing(
            {"messages": [text_message(text)]}, supplied, [f"+{row.number}"], self._new_ref_id()
        )

        def then(_none: object) -> None:
            still = self._leaving.pop(row.id) == text
            if self._shows(row):
                page.sent(text)
            elif still:
                self._keep(row, "")

        def failed(error: Exception) -> None:
            del self._leaving[row.id]
            page.not_sent(_told(error))

        self._submit(account.id, [request], then, failed)

    def _problems(
        self, account: Account, row: Conversation, message: dict[str, Any]
    ) -> list[Problem]:
        """What forbids the reply: the account's own rules first, then the text's."""
        found: list[Problem] = []
        if account.kind != "sandbox":
            found += recipient_problems([f"+{row.number}"], allowed_numbers(account))
        if not self._models.ready:
            self._models.load()
        found += late_import("composer.messages.check").check_message(message)
        return [one for one in found if one.severity is Severity.ERROR]

    def _compose(self, row: Conversation, text: str) -> None:
        self._to_compose(row, text_message(text) if text.strip() else None, "text")

    def _use_template(self, row: Conversation) -> None:
        self._to_compose(row, None, "template")

    def _to_compose(self, row: Conversation, message: dict[str, Any] | None, kind: str) -> None:
        account = account_of(row, self._accounts)
        request: dict[str, Any] = {"destinations": [f"+{row.number}"]}
        if account is not None:
            request["source"] = source_of(account, row.own_number)
        made = message or kinds.new_message(kinds.kind(kind))
        draft = drafting.with_message(Draft(request), made)
        self.compose_wanted.emit(draft, account.id if account else "")

    # Drafts, one a conversation

    def save(self) -> None:
        """Write the replies that were begun."""
        unsaved, self._unsaved = self._unsaved, {}
        if unsaved:
            self._background.run(self, _writing(self._workspace, unsaved))

    def save_now(self) -> None:
        """Write them before the app ends; called on whichever thread the workspace belongs to."""
        unsaved, self._unsaved = self._unsaved, {}
        _write(self._workspace, unsaved)

    def _keep(self, row: Conversation, text: str) -> None:
        self._unsaved[_draft_name(row)] = text
        if row.id in self._leaving:
            self._leaving[row.id] = text
        self._saving.start()

    def _bring_draft(self, row: Conversation) -> None:
        name, page = _draft_name(row), self._page
        if name in self._unsaved:
            self._show_draft(row, self._unsaved[name])
            return

        async def work() -> str:
            return self._workspace.load_draft(name) or ""

        if page is not None:
            self._background.run(page, work, lambda text: self._show_draft(row, text))

    def _show_draft(self, row: Conversation, text: str) -> None:
        page = self._page
        if page is not None and self._shows(row) and text and not page.pane.reply.text:
            page.show_draft(text)

    def _shows(self, row: Conversation) -> bool:
        shown = self._page.shown if self._page is not None else None
        return shown is not None and shown.id == row.id


def text_message(text: str) -> dict[str, Any]:
    """A text as LINK wants it."""
    message = kinds.new_message(kinds.kind("text"))
    message["text"] = {"body": text}
    return message


def _draft_name(row: Conversation) -> str:
    return f"reply {row.own_number} {row.number}"


def _writing(workspace: Workspace, texts: Mapping[str, str]) -> Callable[[], Any]:
    async def work() -> None:
        _write(workspace, texts)

    return work


def _write(workspace: Workspace, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        if text:
            workspace.save_draft(name, text)
        else:
            workspace.delete_draft(name)


def _told(error: Exception) -> str:
    title = str(getattr(error, "title", "")).rstrip(".")
    rest = str(getattr(error, "sentence", error))
    return f"{title}. {rest}" if title else rest
