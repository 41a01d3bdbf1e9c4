"""The Inbox: conversations on the left, the chosen one in the middle, a message's JSON on the right when asked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6 import QtCore, QtGui, QtWidgets

from composer.delivery.window import Window, window
from composer.store.accounts import Account
from composer.store.inbox import Conversation, Line
from composer.ui.deliveries.places import Banner
from composer.ui.inbox import places, words
from composer.ui.inbox.json_side import JsonSide
from composer.ui.inbox.list_pane import ListPane
from composer.ui.inbox.lookup import Lookup
from composer.ui.inbox.model import ConversationsModel
from composer.ui.inbox.sender import account_of
from composer.ui.inbox.thread_model import ThreadModel
from composer.ui.inbox.thread_pane import ThreadPane
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.widgets.direction import apart
from composer.ui.widgets.empty import Empty

_PACE = 200
"""Milliseconds from a change of the journal to a look at it."""
_TICK = 20_000
"""Milliseconds between looks at the clock: windows close by themselves."""


class InboxPage(QtWidgets.QWidget):
    """Follows the journal through `lookup`. The window carries out what its signals ask for.

    `reply_wanted(conversation, text)`, and `reply_confirmed` like it after `ask_live`; `compose_wanted(conversation, text)`,
    `template_wanted(conversation)`, `delivery_wanted(refId)`, `draft_changed(conversation, text)`,
    `conversation_shown(conversation)`; `try_wanted()` comes from the empty page.

    Its parts are built when they are needed, or in a turn of the event loop of their own.
    """

    reply_wanted = QtCore.Signal(object, str)
    reply_confirmed = QtCore.Signal(object, str)
    compose_wanted = QtCore.Signal(object, str)
    template_wanted = QtCore.Signal(object)
    delivery_wanted = QtCore.Signal(str)
    draft_changed = QtCore.Signal(object, str)
    conversation_shown = QtCore.Signal(object)
    try_wanted = QtCore.Signal()

    def __init__(self, theme: Theme, lookup: Lookup) -> None:
        super().__init__()
        self._theme, self._lookup = theme, lookup
        self._accounts: Mapping[str, Account] = {}
        self._stale = False
        self._row: Conversation | None = None
        self._seen = (0, 0)
        self._asked_live = ""
        self.clocks: Callable[[], tuple[float, ...]] = lambda: (time.time(),)
        """The clocks by which windows are open or closed."""
        self.conversations = ConversationsModel(lookup, self)
        self.lines = ThreadModel(lookup, self)
        self.side = ListPane(theme, self.conversations)
        self._pane: ThreadPane | None = None
        self._json: JsonSide | None = None
        self._nothing: Empty | None = None
        self._connect()
        self._lay_out()
        self._pace = QtCore.QTimer(self, singleShot=True, interval=_PACE)
        self._pace.timeout.connect(self._look)
        self._clock = QtCore.QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._tick)
        self.conversations.set_text("")
        QtCore.QTimer.singleShot(0, self, lambda: self.pane)

    def set_accounts(self, accounts: Mapping[str, Account]) -> None:
        """The accounts by their ids."""
        self._accounts = dict(accounts)
        self._show_row()

    def set_names(self, names: Mapping[str, str]) -> None:
        """Numbers, with their plus sign, to names."""
        self.conversations.people = dict(names)
        self.conversations.say_again()
        self._show_row()

    def panes(self) -> tuple[QtWidgets.QWidget, ...]:
        """What F6 goes through: the list, the conversation, the reply, a message's JSON."""
        if self._whole.currentWidget() is not self._split:
            return (self._whole,)
        pane = self._pane
        middle = (pane.view, pane.confirm, pane.reply) if pane is not None else ()
        return (self._banner, self.side, *middle, *((self._json,) if self._json else ()))

    def start_pane(self) -> QtWidgets.QWidget | None:
        """Where the keyboard goes when the page is shown: the list, once that is known."""
        if not self.conversations.answered:
            return None
        return self.side.list if self._whole.currentWidget() is self._split else self._whole

    def refresh(self) -> None:
        """The journal changed. Looked at once for many changes; hidden, when the page is shown again."""
        if not self.isVisible():
            self._stale = True
        elif not self._pace.isActive():
            self._pace.start()

    def _look(self) -> None:
        self.conversations.refresh()
        self.lines.refresh()

    def show_draft(self, text: str) -> None:
        """What was begun for the conversation that is shown."""
        self.pane.reply.show_text(text)

    def sent(self, text: str) -> None:
        """That reply is in the journal; what was written since stays in the box."""
        if self.pane.reply.text == text:
            self.pane.reply.show_text("")
            self.pane.reply.edited.emit("")
        self.lines.refresh()

    def not_sent(self, sentence: str) -> None:
        """The reply was not taken; it stays in the box."""
        self.pane.reply.say(sentence)

    @property
    def pane(self) -> ThreadPane:
        """The chosen conversation."""
        if self._pane is None:
            self._pane = self._build_pane()
        return self._pane

    @property
    def json(self) -> JsonSide:
        """A message's JSON, beside the conversation."""
        if self._json is None:
            self._json = JsonSide(self._theme)
            self._split.addWidget(self._json)
        return self._json

    @property
    def shown(self) -> Conversation | None:
        """The conversation that is shown."""
        return self._row

    @property
    def window_now(self) -> Window:
        """The window of the conversation that is shown."""
        assert self._row is not None  # noqa: S101 - asked by who shows one
        return window(self._row.heard, *self.clocks())

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._clock.start()
        if self._stale:
            self._stale = False
            self._look()
        self._tick()
        self._mark_read()

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        """Nobody looks: nothing is done."""
        super().hideEvent(event)
        self._clock.stop()

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """Who comes back to the window sees what came meanwhile."""
        super().changeEvent(event)
        if event.type() is QtCore.QEvent.Type.ActivationChange:
            self._mark_read()

    # What is shown

    def _choose(self, row: Conversation) -> None:
        self._row = row
        self._seen = (0, 0)
        self._asked_live = ""
        self._hide_json()
        self._middle.setCurrentWidget(self.pane)
        self._show_row()
        self.pane.reply.show_text("")
        self.conversation_shown.emit(row)
        self.lines.open(row.id)

    def _show_row(self) -> None:
        row = self._row
        if row is None:
            return
        account = account_of(row, self._accounts)
        people = self.conversations.people
        ours = words.phone(row.own_number)
        about = translated("to {0}").format(apart(ours))
        self.pane.show_person(words.person(row.number, people), words.phone(row.number), about)
        name, mode = (account.name, account.mode) if account else ("", "")
        self.pane.reply.show_sender(ours, name, mode)
        self._show_window()

    def _show_window(self) -> None:
        row = self._row
        if row is None:
            return
        now = self.window_now
        self.pane.window_mark.show_window(now)
        account = account_of(row, self._accounts)
        if account is None:
            self.pane.reply.refuse(
                self.tr("The account through which this came was removed. Add it again to reply.")
            )
        elif not row.number.isdecimal():
            self.pane.reply.refuse(
                self.tr("This message has no phone number to which a reply could go.")
            )
        else:
            self.pane.reply.show_window(now, binding=account.kind != "sandbox")

    def _listed(self) -> None:
        """The list is in step: so is what is shown of the chosen one."""
        if self.conversations.answered:
            self._banner.hide()
        empty = not self.conversations.rowCount() and not self.conversations.text
        if empty and self._nothing is None:
            self._nothing = places.nobody_wrote(self._theme, self.try_wanted.emit)
            self._whole.addWidget(self._nothing)
        self._whole.setCurrentWidget(self._nothing if empty and self._nothing else self._split)
        if self._row is not None:
            place = self.conversations.place(self._row.id)
            if place >= 0:
                self._row = self.conversations.row(place)
                self._show_window()

    def _opened(self) -> None:
        """A conversation without a line is none any more: it was removed meanwhile."""
        if self._row is not None and not self.lines.rowCount():
            self._row = None
            self._hide_json()
            self.lines.open(None)
            self._middle.setCurrentIndex(0)
        self._mark_read()

    def _tick(self) -> None:
        self.conversations.say_again()
        self._show_window()

    def _mark_read(self) -> None:
        """What stands on the screen of an active window was seen."""
        row, newest = self._row, self.lines.newest_inbound
        if row is None or self.lines.conversation != row.id or not self.isVisible():
            return
        if self.window().isActiveWindow() and newest and self._seen != (row.id, newest):
            self._seen = (row.id, newest)
            self._lookup.mark_read(row.id, newest)

    def _show_json(self, line: Line) -> None:
        hidden = self.json.isHidden()
        self.json.show_line(line)
        if hidden:
            left = self._split.sizes()[0]
            self._split.setSizes([left, max(self.width() - left - 400, 360), 400])

    def _hide_json(self) -> None:
        if self._json is not None:
            self._json.hide()

    # What is wanted

    def _reply(self, text: str) -> None:
        if self._row is not None:
            self.reply_wanted.emit(self._row, text)

    def ask_live(self, account: str, text: str) -> None:
        """A real person gets the reply: ask; yes comes as `reply_confirmed`."""
        self._asked_live = text
        self.pane.confirm.ask(account, 1, live=True, mode="LIVE")

    def _confirmed(self) -> None:
        if self._row is not None and self._asked_live:
            self.reply_confirmed.emit(self._row, self._asked_live)

    def _into_reply(self) -> None:
        self.pane.reply.edit.setFocus()

    def _keep_draft(self, text: str) -> None:
        self.pane.confirm.hide()  # it asked about another text
        if self._row is not None:
            self.draft_changed.emit(self._row, text)

    def _failed(self, error: Exception) -> None:
        title = getattr(error, "title", "") or self.tr("The messages could not be read")
        sentence = getattr(error, "sentence", "") or self.tr(
            "The journal did not answer. Nothing is lost by it."
        )
        self._banner.say(f"{title}. {sentence}")

    def _retry(self) -> None:
        self._banner.hide()
        self.conversations.set_text(self.conversations.text)
        self.lines.refresh()

    # Building

    def _connect(self) -> None:
        self.conversations.changed.connect(self._listed)
        self.side.chosen.connect(self._choose)
        self.side.opened.connect(self._into_reply)
        for model in (self.conversations, self.lines):
            model.failed.connect(self._failed)
        self.lines.opened.connect(self._opened)
        self.lines.news.connect(self._mark_read)
        find = QtGui.QShortcut(QtGui.QKeySequence.StandardKey.Find, self)
        find.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.side.search.setFocus)

    def _build_pane(self) -> ThreadPane:
        pane = ThreadPane(self._theme, self.lines)
        pane.json_wanted.connect(self._show_json)
        pane.view.escaped.connect(self._hide_json)
        pane.delivery_wanted.connect(self.delivery_wanted)
        pane.confirm.confirmed.connect(self._confirmed)
        reply = pane.reply
        reply.send_wanted.connect(self._reply)
        reply.compose_wanted.connect(lambda text: self.compose_wanted.emit(self._row, text))
        reply.template_wanted.connect(lambda: self.template_wanted.emit(self._row))
        reply.edited.connect(self._keep_draft)
        self._middle.addWidget(pane)
        return pane

    def _lay_out(self) -> None:
        self._middle = QtWidgets.QStackedWidget()
        self._middle.addWidget(places.none_chosen(self._theme))
        self._split = QtWidgets.QSplitter()
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.side)
        self._split.addWidget(self._middle)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([320, 860])
        self._blank = QtWidgets.QWidget()
        self._whole = QtWidgets.QStackedWidget()
        for widget in (self._blank, self._split):
            self._whole.addWidget(widget)
        self._banner = Banner(self._retry)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._whole, 1)
