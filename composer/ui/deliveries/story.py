"""What happened to one message, from all the journal knows: steps in their order, and a card when something is amiss.

Pure: no widget, no clock. The reports are folded by `composer.delivery`, so that their order of arrival is of no account.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from composer.delivery.explanations import Retry, explain
from composer.delivery.report import Report, parse
from composer.delivery.status import Fold, Status, TimelineEntry, fold
from composer.store.records import ELSEWHERE
from composer.ui.deliveries.again import untold
from composer.ui.deliveries.overdue import STILL_TRYING, Card, still_trying, waiting_card
from composer.ui.deliveries.refusal import from_code, refusal
from composer.ui.deliveries.words import WORDS, joined, told, wall_clock
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.store.records import Detail, HistoryEntry

_LATE = timedelta(minutes=5)
"""A report that took longer from LINK's clock to the relay's is said to be late."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the timeline. `color` is a name in the look's table."""

    at: datetime | None
    text: str
    icon: str
    color: str
    code: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One message told."""

    steps: tuple[Step, ...]
    card: Card | None
    fold: Fold
    again: datetime | None = None
    """From when on it is safe to send the message again as it is; None where that makes no sense."""


def tell(detail: Detail, now: float) -> Story:
    """The story of a message, as it is at `now` (seconds since 1970)."""
    read = [(stored, parse(stored.raw)) for stored in detail.reports]
    reports = [report for _stored, report in read if isinstance(report, Report)]
    accepted = detail.row.state == "accepted"
    folded = fold(reports, Status.QUEUED if accepted else Status.NONE)
    received: dict[str, datetime] = {}
    for stored, report in read:
        if isinstance(report, Report):
            received.setdefault(report.raw, _moment(stored.received))
    card, again = _card(detail, folded, now)
    own = list(_own_steps(detail, _telling(detail.history)))
    if own and card is not None and detail.error_sentence and card.sentence in own[-1].note:
        said_there = said(f"{detail.error_title}. {detail.error_sentence}")
        note = own[-1].note.removeprefix(said_there).strip()
        own[-1] = replace(own[-1], note=note)  # the card says the rest
    account = detail.row.account
    reported = [_reported(entry, received, account) for entry in folded.timeline]
    if card is not None and card.words:
        reported = [replace(step, note=_without(step.note, card.words)) for step in reported]
    return Story((*own, *reported), card, folded, again)


def history_steps(detail: Detail) -> tuple[Step, ...]:
    """Every step that the request took here, none left out."""
    return tuple(_own_steps(detail, [(entry, 1) for entry in detail.history]))


def _without(note: str, words: str) -> str:
    """The note without the lines that the card shows as LINK's words."""
    there = words.splitlines()
    return "\n".join(line for line in note.splitlines() if line not in there)


# The request's own steps

_OWN = {
    "waiting": "Put in the outbox",
    "sending": "Sending began",
    "accepted": "Accepted by LINK",
    "rejected": "Refused by LINK",
    "uncertain": "May have been sent",
    "held": "Put on hold",
    "cancelled": "Cancelled",
    "expired": "No report came",
}


def _telling(history: tuple[HistoryEntry, ...]) -> list[tuple[HistoryEntry, int]]:
    """Without the hand-overs whose outcome is the next step anyway; of tries that failed alike the last, and how many."""
    kept: list[tuple[HistoryEntry, int]] = []
    before, failed_before = "", False
    for entry, following in zip_longest(history, history[1:]):
        failed = entry.state == "waiting" and before == "sending"
        before = entry.state
        if entry.state == "sending" and following is not None:
            continue
        if failed and failed_before:
            kept[-1] = (entry, kept[-1][1] + 1)
        else:
            kept.append((entry, 1))
        failed_before = failed
    return kept


def _own_steps(detail: Detail, entries: list[tuple[HistoryEntry, int]]) -> Iterator[Step]:
    first = detail.history[0] if detail.history else None
    last = detail.history[-1] if detail.history else None
    states = {one: before.state for before, one in pairwise(detail.history)}
    for entry, tries in entries:
        step = _own_step(entry, detail)
        if entry.state == "waiting" and entry is not first:
            if states.get(entry) == "sending":
                text = said("Could not reach the server")
                if entry is last:
                    at = wall_clock(detail.not_before)
                    text = said("Could not reach the server; next try {0}").format(at)
                step = replace(step, text=text, icon="wifi-off", color="warning")
            else:
                step = replace(step, text=said("Sending was resumed"))
        if tries > 1:
            note = said("Tried {0} times.").format(tries)
            step = replace(step, note=f"{step.note}\n{note}".strip())
        yield step


def _own_step(entry: HistoryEntry, detail: Detail) -> Step:
    word = WORDS.get("queued" if entry.state == "accepted" else entry.state)
    at = datetime.fromtimestamp(entry.at, UTC)
    text = told(_OWN.get(entry.state, entry.state), detail.row.account)
    if word is None:
        return Step(at, text, "circle-dashed", "muted", note=said(entry.note))
    note = entry.note
    if detail.error_title and note == f"{detail.error_title} {detail.error_sentence}":
        note = f"{detail.error_title}. {detail.error_sentence}"
    return Step(at, text, word.icon, word.color, note=said(note))


# The reports

_SHOWN = {
    Status.QUEUED: "queued",
    Status.SENT_TO_WHATSAPP: "sent",
    Status.SENT_BY_WHATSAPP: "sent",
    Status.FAILED: "failed",
    Status.DELIVERED: "delivered",
    Status.READ: "read",
    Status.DELETED: "deleted",
}
_TEXTS = {
    Status.QUEUED: "Queued at LINK",
    Status.SENT_TO_WHATSAPP: "Sent to WhatsApp",
    Status.SENT_BY_WHATSAPP: "Sent by WhatsApp",
    Status.FAILED: "Failed",
    Status.DELIVERED: "Delivered",
    Status.READ: "Read",
    Status.DELETED: "Deleted by the recipient",
}


def _reported(entry: TimelineEntry, received: dict[str, datetime], account: str) -> Step:
    report = entry.report
    notes = [said(entry.note)]
    if report is not None:
        notes.append(_lateness(report, received.get(report.raw)))
        if entry.status in (Status.FAILED, Status.NONE):
            notes.insert(0, report.description)
    note = "\n".join(part for part in notes if part)
    code = report.code if report is not None and report.code > 0 else None
    if entry.status is Status.NONE:
        title = explain(report.code if report is not None else 0).title
        return Step(entry.at, said(title), "circle-dashed", "muted", code, note)
    word = WORDS[_SHOWN[entry.status]]
    icon, color = word.icon, word.color
    if report is None:
        icon, color = "circle-dashed", "muted"
    return Step(entry.at, told(_TEXTS[entry.status], account), icon, color, code, note)


def _lateness(report: Report, received: datetime | None) -> str:
    if report.timestamp is None or received is None or received - report.timestamp < _LATE:
        return ""
    minutes = round((received - report.timestamp).total_seconds() / 60)
    if minutes < 120:
        return said("The report arrived {0} minutes later.").format(minutes)
    return said("The report arrived {0} hours later.").format(round(minutes / 60))


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


# The card

_WAYS_OUT = {
    "uncertain": "If this account has a relay, wait for a report: it comes within minutes if LINK got the message. "
    "If none comes, send it again or give it up.",
    "held": "Put right what is said here, then resume the account.",
    "expired": "Ask the recipient whether it came before you send it again.",
    "waiting": "Nothing to do: Composer tries again by itself.",
}
"""What to do where no code tells."""

_OTHERS = (
    "Not sent from here",
    (
        "Another program, or another Composer, uses the same event report gate, so that its reports come here too. "
        "Neither the number nor the text of the message is known here."
    ),
    "Nothing. Whoever sent it finds it by these ids.",
)
"""Of a message that was sent from elsewhere."""


def _card(detail: Detail, folded: Fold, now: float) -> tuple[Card | None, datetime | None]:
    """The card, and from when on the message may be sent again: the button never says other than the card."""
    row = detail.row
    if row.shown == "failed":
        report = folded.failure
        if report is None:
            return from_code("error", explain(row.code or 0, row.meta_code), "", detail)
        words = "\n".join(
            dict.fromkeys(part for part in (report.description, report.meta_details) if part)
        )
        known = explain(report.code, report.meta_code)
        card, again = from_code("error", known, words, detail)
        if row.state == ELSEWHERE:  # nobody here can send it again
            return replace(card, retry=""), None
        if known.retry is Retry.LINK_RETRIES and (until := still_trying(detail, now)):
            told_until = said(STILL_TRYING).format(wall_clock(until))
            card = replace(card, retry=joined((told_until, card.retry), " "))
        return card, again
    if row.state == ELSEWHERE:
        return Card("info", said(_OTHERS[0]), said(_OTHERS[1]), what=said(_OTHERS[2])), None
    if row.shown == "rejected":
        return refusal(detail)
    if row.shown in _WAYS_OUT and (detail.error_title or row.shown != "waiting"):
        word = WORDS[row.shown]
        card = Card(
            "warning",
            said(detail.error_title) or said(word.text),
            said(detail.error_sentence) or told(word.sentence, row.account),
            what=told(_WAYS_OUT[row.shown], row.account),
        )
        return card, untold(detail).at
    if folded.no_more_reports and folded.status.rank < Status.DELIVERED.rank:
        return from_code("warning", explain(112409), "", detail)[0], None
    return waiting_card(detail, now), None
