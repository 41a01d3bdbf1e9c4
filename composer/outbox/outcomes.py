"""What a request becomes after a failure, and what it takes to send it once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from composer.clients.errors import ClientError, Held, Refused, Uncertain
from composer.formats import link
from composer.formats.outgoing import renamed
from composer.outbox.words import words_of
from composer.store.journal import Due, Journal, JournalError, NewRequest

_SHUT_OUT = (
    "The server refuses this account",
    (
        "It does so without one of LINK’s own explanations. Check the address and the other details in the account’s"
        " settings."
    ),
)
_ON_ITS_WAY = ("waiting", "sending", "held")


def write_failure(journal: Journal, due: Due, failure: ClientError) -> None:
    """Write down a failure after which nothing is tried again by itself; the account stops where the next would meet the same.

    Raises JournalError.
    """
    title, sentence = words_of(failure)
    if isinstance(failure, Refused) and not failure.unread:
        journal.mark_failed(due.id, "rejected", title, sentence, failure.status, failure.body)
    elif isinstance(failure, Refused):
        # The message is right and was not looked at: it goes out when the password is right too.
        journal.mark_failed(due.id, "held", title, sentence, failure.status, failure.body)
    elif isinstance(failure, Held):
        journal.mark_failed(due.id, "held", title, sentence)
    else:
        status = failure.status if isinstance(failure, Uncertain) else None
        body = failure.body if isinstance(failure, Uncertain) else None
        journal.mark_failed(due.id, "uncertain", title, sentence, status, body)
    if failure.pauses_account:
        # What is uncertain of this one is not so of those that wait behind it.
        journal.hold(
            due.account, *(_SHUT_OUT if isinstance(failure, Uncertain) else (title, sentence))
        )


def repeat_of(journal: Journal, request: int, ref_id: str) -> NewRequest:
    """A finished request under a new refId, valid as long as it was the first time.

    Raises JournalError while it is still on its way.
    """
    if journal.state(request) in _ON_ITS_WAY:
        raise JournalError(
            "This request is still on its way",
            "Only what has ended can be sent again. Cancel it first, or wait for its answer.",
        )
    old = journal.request(request)
    body = renamed(old.body, old.ref_id, ref_id)
    if body is not None:
        return replace(old, ref_id=ref_id, body=body, batch=ref_id, parent_ref=old.ref_id)
    content = link.decode(old.body)
    content["refId"] = ref_id
    if "absoluteValidityTime" in content and old.valid_until is not None:
        until = datetime.fromtimestamp(old.valid_until, tz=UTC)
        content["absoluteValidityTime"] = f"{until:%Y-%m-%dT%H:%M:%SZ}"
    return replace(
        old, ref_id=ref_id, body=link.encode(content), batch=ref_id, parent_ref=old.ref_id
    )
