"""What happens when a list is sent, and when somebody asks what became of it."""

from __future__ import annotations

import secrets as tokens
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.delivery.explanations import explain
from composer.formats.outgoing import whole_ref_id
from composer.lists import keeping
from composer.lists.result import Outcome, SentHead, to_csv
from composer.lists.sending import Sending as Going
from composer.lists.table import ListError
from composer.store.batches import Fate
from composer.store.repeats import Repeat
from composer.ui.compose.repeat_words import repeat_question
from composer.ui.translate import counted

if TYPE_CHECKING:
    from composer.asking import Ask
    from composer.sending import Sending
    from composer.store.accounts import Account
    from composer.ui.compose.json_editing import Call
    from composer.ui.lists.attach import Lists

_TROUBLE = frozenset({"rejected", "uncertain", "held", "expired", "cancelled"})
"""States whose reason stands with the request, and not in a report."""


class ListSending(QtCore.QObject):
    """Puts the lists of the Compose page into the outbox, and writes results."""

    def __init__(
        self,
        lists: Lists,
        sending: Sending,
        account: Callable[[], Account],
        ask: Ask,
        call: Call,
        new_ref_id: Callable[[], str],
        folder: Path,
    ) -> None:
        super().__init__(lists)
        self._lists, self._sending, self._account = lists, sending, account
        self._ask, self._call, self._new_ref_id, self._folder = ask, call, new_ref_id, folder
        lists.send_wanted.connect(self.send)
        lists.result_wanted.connect(self.save_result)
        lists.keeper.keep_in(folder)

    def send(self, going: Going) -> None:
        """Send the rows that were confirmed, after a question where the same went out just now."""
        account = self._account()
        self._lists.set_sending(True)
        if account.kind == "sandbox":  # there one tries the same again and again
            self._send_now(account, going)
            return

        def answered(repeats: list[Repeat]) -> None:
            if not repeats:
                self._send_now(account, going)
                return
            self._lists.set_sending(False)
            count, metas = len(going.rows), account.format != "link"
            question = repeat_question(repeats, count, metas=metas)
            self._lists.ask(
                question, self.tr("Send it again"), lambda: self._send_now(account, going)
            )

        # Where it cannot be looked up, writing it down says why.
        self._ask(
            self,
            lambda there: there.repeats(account.id, going.requests([""] * len(going.rows))),
            answered,
            lambda _error: answered([]),
        )

    def _send_now(self, account: Account, going: Going) -> None:
        """The list stays where it is until all of it is in the journal."""
        key = tokens.token_hex(8)
        name = going.send_list.name or self.tr("Pasted rows")
        count = len(going.rows)
        messages = going.request.get("messages")
        each = len(messages) if isinstance(messages, list) else 1
        self._lists.set_sending(True)
        self._sending.send_batch(
            account,
            name,
            count * each,
            self._requests(going, key, account.id),
            key=key,
            then=lambda: self._sent(name, count),
            failed=lambda: self._not_sent(key),
        )

    def save_result(self, head: SentHead, path: str) -> None:
        """Write what became of each row into a file."""

        def write(fates: list[Fate]) -> None:
            self._call(
                self,
                lambda: _write_result(self._folder, head.batch, fates, Path(path)),
                lambda _none: self._lists.say(
                    self.tr("The result is in “{0}”.").format(Path(path).name), "banner-info"
                ),
                lambda error: self._lists.say(str(error)),
            )

        self._ask(
            self,
            lambda there: there.fates(head.batch),
            write,
            lambda error: self._lists.say(str(error)),
        )

    def _requests(self, going: Going, key: str, account: str) -> Iterator[Mapping[str, Any]]:
        """Worked through in a thread. What the result needs is on the disk before the first request is in the journal."""
        ref_ids = going.ref_ids(self._new_ref_id)
        keeping.save_sent(self._folder, going.remembered(ref_ids, key, account, time.time()))
        yield from going.requests(ref_ids)

    def _not_sent(self, key: str) -> None:
        """All of it or nothing: the list can be sent once more, and there is no result of this time."""
        self._lists.set_sending(False)
        self._call(self, lambda: keeping.forget_sent(self._folder, key))

    def _sent(self, name: str, count: int) -> None:
        one = self.tr("“{0}” is on its way to 1 recipient.")
        many = self.tr("“{0}” is on its way to {1} recipients.")
        text = one.format(name) if count == 1 else many.format(name, counted(count))
        later = self.tr("What became of each row can be saved below, now and later.")
        self._lists.set_sending(False)
        self._lists.sent(f"{text} {later}")


def outcomes(fates: list[Fate]) -> dict[str, list[Outcome]]:
    """What the journal knows, in words, by refId."""
    found: dict[str, list[Outcome]] = {}
    for one in fates:
        when = datetime.fromtimestamp(one.updated, tz=UTC)
        outcome = Outcome(one.message_id, one.shown, f"{when:%Y-%m-%dT%H:%M:%SZ}", _reason(one))
        found.setdefault(whole_ref_id(one.ref_id), []).append(outcome)
    return found


def _reason(one: Fate) -> str:
    """Why it is so, where that is no matter of course."""
    if one.shown in _TROUBLE:
        return " ".join(part for part in (one.error_title, one.error_sentence) if part)
    if one.shown != "failed" or one.code is None:
        return ""
    explained = explain(one.code, one.meta_code)
    code = one.code if one.meta_code is None else one.meta_code
    number = f" ({code})" if code > 0 else ""
    return f"{explained.title}{number}. {explained.sentence}"


def _write_result(folder: Path, batch: str, fates: list[Fate], path: Path) -> None:
    sent = keeping.load_sent(folder, batch)
    if sent is None:
        raise ListError(
            "The result cannot be made",
            "The rows of this list are no longer in the data folder. Deliveries has its messages.",
        )
    _write(path, to_csv(sent, outcomes(fates)))


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all: a result that breaks off would be taken for the whole."""
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        why = error.strerror or str(error)
        raise ListError(
            "The result was not saved", f"“{path}” cannot be written: {why}. Choose another folder."
        ) from None
