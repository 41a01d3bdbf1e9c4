"""What happens when somebody presses Send: the last question, the journal, and the strips that tell how far it is."""

from __future__ import annotations

import secrets as tokens
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.asking import Ask
from composer.store.batches import Batch
from composer.store.records import Filter, Hold
from composer.store.repeats import Repeat
from composer.submission import all_requests
from composer.ui.compose.batch_strip import BatchStrip
from composer.ui.compose.hold_strip import HoldStrip
from composer.ui.compose.repeat_words import repeat_question
from composer.ui.compose.strip import SendStrip
from composer.ui.sandbox_recipients import names as test_names
from composer.ui.translate import counted

if TYPE_CHECKING:
    from composer.exchange import Exchange
    from composer.store.accounts import Account
    from composer.ui.compose.page import ComposePage
    from composer.ui.theme import Theme


class Sending(QtCore.QObject):
    """Signals `failed(error)`, `sent()` when something is in the journal, and what the strips' other buttons want."""

    failed = QtCore.Signal(object)
    sent = QtCore.Signal()
    deliveries_wanted = QtCore.Signal()
    settings_wanted = QtCore.Signal()

    def __init__(
        self,
        theme: Theme,
        compose: ComposePage,
        account: Callable[[], Account],
        ask: Ask,
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._compose, self._account, self._ask = compose, account, ask
        self._single = ""
        self._single_account = ""
        self._batch = ""
        self._others: list[str] = []
        self._asking = ""
        self.strip = SendStrip(theme)
        self.batch_strip = BatchStrip(theme)
        self.hold_strip = HoldStrip()
        self._connect()

    def _connect(self) -> None:
        for strip in (self.hold_strip, self.batch_strip, self.strip):
            self._compose.strip_place.addWidget(strip)
        self._compose.send_wanted.connect(self.send)
        self._compose.account_wanted.connect(self.settings_wanted)
        self._compose.bar.pause_wanted.connect(self._pause_account)
        self.strip.deliveries_wanted.connect(self.deliveries_wanted)
        self.strip.stop_wanted.connect(
            lambda: self._do(lambda there: there.cancel_batch(self._single))
        )
        batch = self.batch_strip
        batch.deliveries_wanted.connect(self.deliveries_wanted)
        batch.pause_wanted.connect(lambda key: self._do(lambda there: there.pause_batch(key)))
        batch.resume_wanted.connect(lambda key: self._do(lambda there: there.resume_batch(key)))
        batch.cancel_wanted.connect(self._ask_to_cancel)
        batch.next_wanted.connect(self._show_next)
        self.hold_strip.settings_wanted.connect(self.settings_wanted)
        self.hold_strip.resume_wanted.connect(
            lambda account: self._do(lambda there: there.resume(account))
        )

    # On the way out.

    def send(self, requests: Sequence[dict[str, Any]]) -> None:
        """Send what Compose made, after a question where the same went out just now."""
        account = self._account()
        wanted = list(requests)
        if account.kind == "sandbox":  # there one tries the same again and again
            self._send_now(account, wanted)
            return
        if wanted[0]["refId"] == self._asking:  # pressed twice
            return
        self._asking = str(wanted[0]["refId"])

        def answered(repeats: list[Repeat]) -> None:
            self._asking = ""
            if repeats:
                count = sum(len(one["destinations"]) for one in wanted)
                self._compose.departure.ask(
                    repeat_question(repeats, count, metas=account.format != "link"),
                    self.tr("Send it again"),
                    lambda: self._send_now(account, wanted),
                )
            else:
                self._send_now(account, wanted)

        # Where it cannot be looked up, writing it down says why.
        self._ask(
            self,
            lambda there: there.repeats(account.id, wanted),
            answered,
            lambda _error: answered([]),
        )

    def send_batch(
        self,
        account: Account,
        name: str,
        count: int,
        requests: Iterable[Mapping[str, Any]],
        *,
        key: str = "",
        then: Callable[[], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> str:
        """Send to many: `requests` are made in a thread, one by one, and show their progress here; the batch's key.

        `count` is how many messages that will be. What goes wrong comes out of `failed`; then nothing was sent. Who needs the
        key beforehand gives one that was never used; `then` or `failed` is called when all of it is in the journal, or
        nothing.
        """
        key = key or tokens.token_hex(8)
        self._batch = key
        self.strip.hide()
        self.batch_strip.begin(name, count)
        new = all_requests(requests, account.id, key, account.format)
        self._ask(
            self,
            lambda there: there.send_batch(account.id, new, name, key),
            lambda _count: self._batch_sent(then),
            lambda error: self._batch_failed(key, error, failed),
        )
        return key

    def _send_now(self, account: Account, requests: list[dict[str, Any]]) -> None:
        if len(requests) > 1:
            count = sum(len(one["destinations"]) for one in requests)
            name = self.tr("To {0} recipients").format(counted(count))
            self.send_batch(account, name, count, requests)
            self._compose.sent()
            return
        key = tokens.token_hex(8)
        new = list(all_requests(requests, account.id, key, account.format))
        count = len(new) if account.format != "link" else len(new[0].destinations)
        names = test_names()
        first = new[0].destinations[0]
        self._single, self._single_account = key, account.id
        if self.batch_strip.finished:
            self.batch_strip.hide()  # what it told is old news
        self.strip.begin(names.get(first, first), count)
        self._compose.sent()
        self._ask(
            self,
            lambda there: there.submit(new),
            lambda _none: self.sent.emit(),
            lambda error: self._single_failed(key, error),
        )

    def _single_failed(self, key: str, error: Exception) -> None:
        if self._single == key:  # no later one is shown by now
            self.strip.hide()
        self.failed.emit(error)

    def _batch_sent(self, then: Callable[[], None] | None) -> None:
        self.sent.emit()
        if then is not None:
            then()

    def _batch_failed(self, key: str, error: Exception, failed: Callable[[], None] | None) -> None:
        if self._batch == key:  # no later one is shown by now
            self.batch_strip.hide()
            self._batch = ""
        self.failed.emit(error)
        if failed is not None:
            failed()

    def _do(self, deed: Callable[[Exchange], Any]) -> None:
        self._ask(self, deed, lambda _none: self.sent.emit(), self.failed.emit)

    def _pause_account(self) -> None:
        account = self._account().id
        self._do(lambda there: there.pause(account))

    def _ask_to_cancel(self, key: str, left: int) -> None:
        one = self.tr("1 message has not left yet. Cancelled, it stays unsent.")
        many = self.tr("{0} messages have not left yet. Cancelled, they stay unsent.")
        self._compose.departure.ask(
            one if left == 1 else many.format(counted(left)),
            self.tr("Cancel what has not left"),
            lambda: self._do(lambda there: there.cancel_batch(key)),
        )

    # How far it is.

    def restore(self) -> None:
        """After the start: what is still to go of the last time."""
        self._ask(self, lambda there: there.unfinished_batches(), self._restored, _ignore)

    def _restored(self, batches: list[Batch]) -> None:
        if batches and not self._batch:
            self._batch = batches[-1].key
            self.batch_strip.show_batch(batches[-1])
            self.refresh()

    def account_changed(self) -> None:
        """Another account sends: what the last one sent is no news any more."""
        self.strip.hide()
        self._refresh_hold()

    def refresh(self) -> None:
        """The journal changed."""
        self._refresh_hold()
        if self._batch and not self.batch_strip.isHidden():
            key = self._batch
            self._ask(self, lambda there: _state_of(there, key), self._show_batch, _ignore)
        if self._single and not self.strip.isHidden():
            key = self._single
            self._ask(self, lambda there: there.batch(key), self._show_single, _ignore)
            account = self._single_account
            self._ask(
                self,
                lambda there: there.delay(account),
                lambda delay: self.strip.show_delay(self._delay_words(delay)),
                _ignore,
            )

    def _show_single(self, counts: Mapping[str, int]) -> None:
        if sum(counts.values()):
            self.strip.show_counts(counts)

    def _show_batch(self, found: _BatchState) -> None:
        batch, held, delay, open_keys = found
        if batch is None or batch.key != self._batch:
            return  # not begun yet, or another one is shown by now
        self.batch_strip.show_batch(batch, held)
        self.batch_strip.show_delay(self._delay_words(delay))
        self._others = [key for key in open_keys if key != batch.key]
        self.batch_strip.show_others(len(self._others))

    def _show_next(self) -> None:
        if self._others:
            self._batch = self._others[0]
            self.refresh()

    def _delay_words(self, delay: tuple[str, float] | None) -> str:
        if delay is None:
            return ""
        title, at = delay
        when = QtCore.QDateTime.fromSecsSinceEpoch(int(at)).time().toString("HH:mm:ss")
        return self.tr("{0}; next try {1}").format(title, when)

    def _refresh_hold(self) -> None:
        account = self._account()

        async def look(there: Exchange) -> tuple[Hold | None, int]:
            hold = (await there.holds()).get(account.id)
            if hold is None:
                return None, 0
            return hold, (await there.counts(Filter(account=account.id))).get("held", 0)

        def show(found: tuple[Hold | None, int]) -> None:
            if self._account().id == account.id:
                self.hold_strip.show_hold(account.name, *found)

        self._ask(self, look, show, _ignore)


_BatchState = tuple[Batch | None, bool, tuple[str, float] | None, list[str]]


async def _state_of(there: Exchange, key: str) -> _BatchState:
    batch = await there.batch_state(key)
    if batch is None:
        return None, False, None, []
    held = batch.account in await there.holds()
    delay = await there.delay(batch.account)
    return batch, held, delay, [one.key for one in await there.unfinished_batches()]


def _ignore(_error: Exception) -> None:
    """The journal's trouble is told where it is written; the next refresh asks again."""
