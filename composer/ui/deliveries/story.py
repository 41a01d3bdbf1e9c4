"""What happened to one message, from all the journal knows: steps in their order, and a card when something is amiss.

Pure: no widget, no clock. The reports are folded by `composer.delivery`, so that their order of arrival is of no account.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from composer.delivery.explanations import Explanation, Retry, Who, explain
from composer.delivery.report import Report, parse
from composer.delivery.status import Fold, Status, TimelineEntry, fold
from composer.ui.deliveries.words import WORDS, said

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
class Card:
    """What is amiss, who can put it right and how. `tone` is "error" or "warning"; `words` are LINK's own."""

    tone: str
    title: str
    sentence: str
    who: str = ""
    what: str = ""
    retry: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One message told."""

    steps: tuple[Step, ...]
    card: Card | None
    fold: Fold


def tell(detail: Detail) -> Story:
    """The story of a message."""
    read = [(stored, parse(stored.raw)) for stored in detail.reports]
    reports = [report for _stored, report in read if isinstance(report, Report)]
    accepted = detail.row.state == "accepted"
    folded = fold(reports, Status.QUEUED if accepted else Status.NONE)
    received: dict[str, datetime] = {}
    for stored, report in read:
        if isinstance(report, Report):
            received.setdefault(report.raw, _moment(stored.received))
    card = _card(detail, folded)
    own = [_own_step(entry, detail) for entry in _telling(detail.history)]
    if own and card is not None and detail.error_sentence and card.sentence in own[-1].note:
        own[-1] = replace(own[-1], note="")  # the card says it
    reported = (_reported(entry, received) for entry in folded.timeline)
    return Story((*own, *reported), card, folded)


def history_steps(detail: Detail) -> tuple[Step, ...]:
    """Every step that the request took here, none left out."""
    return tuple(_own_step(entry, detail) for entry in detail.history)


# The request's own steps

_OWN = {
    "waiting": "Put in the outbox",
    "sending": "Handed to LINK",
    "accepted": "Accepted by LINK",
    "rejected": "Refused by LINK",
    "uncertain": "May have been sent",
    "held": "Put on hold",
    "cancelled": "Cancelled",
    "expired": "No report came",
}
_FOLLOWED_BY_AN_ANSWER = frozenset({"accepted", "rejected", "uncertain", "held"})


def _telling(history: tuple[HistoryEntry, ...]) -> list[HistoryEntry]:
    """Without the hand-overs whose outcome is the next step anyway."""
    return [
        entry
        for entry, following in zip(history, (*history[1:], None), strict=True)
        if not (
            entry.state == "sending" and following and following.state in _FOLLOWED_BY_AN_ANSWER
        )
    ]


def _own_step(entry: HistoryEntry, detail: Detail) -> Step:
    word = WORDS.get("queued" if entry.state == "accepted" else entry.state)
    at = datetime.fromtimestamp(entry.at, UTC)
    text = said(_OWN.get(entry.state, entry.state))
    if word is None:
        return Step(at, text, "circle-dashed", "muted", note=entry.note)
    note = entry.note
    if detail.error_title and note == f"{detail.error_title} {detail.error_sentence}":
        note = f"{detail.error_title}. {detail.error_sentence}"
    return Step(at, text, word.icon, word.color, note=note)


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


def _reported(entry: TimelineEntry, received: dict[str, datetime]) -> Step:
    report = entry.report
    notes = [said(entry.note)]
    if report is not None:
        notes.append(_lateness(report, received.get(report.raw)))
        if entry.status in (Status.FAILED, Status.NONE):
            notes.insert(0, report.description)
    note = "\n".join(part for part in notes if part)
    code = report.code if report is not None else None
    if entry.status is Status.NONE:
        title = explain(code or 0).title
        return Step(entry.at, said(title), "circle-dashed", "muted", code, note)
    word = WORDS[_SHOWN[entry.status]]
    icon, color = word.icon, word.color
    if report is None:
        icon, color = "circle-dashed", "muted"
    return Step(entry.at, said(_TEXTS[entry.status]), icon, color, code, note)


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
    "uncertain": "Wait for a report: it comes within minutes if LINK got the message. "
    "If none comes, send it again or give it up.",
    "held": "Put right what is said here, then resume the account.",
    "expired": "Ask the recipient whether it came before you send it again.",
    "waiting": "Nothing to do: Composer tries again by itself.",
}
"""What to do where no code tells."""


def _card(detail: Detail, folded: Fold) -> Card | None:
    row = detail.row
    if row.shown == "failed":
        report = folded.failure
        if report is None:
            return _from_code("error", explain(row.code or 0, row.meta_code), "")
        words = "\n".join(
            dict.fromkeys(part for part in (report.description, report.meta_details) if part)
        )
        return _from_code("error", explain(report.code, report.meta_code), words)
    if row.shown == "rejected":
        return _refusal(detail)
    if row.shown in _WAYS_OUT and (detail.error_title or row.shown != "waiting"):
        word = WORDS[row.shown]
        return Card(
            "warning",
            detail.error_title or said(word.text),
            detail.error_sentence or said(word.sentence),
            what=said(_WAYS_OUT[row.shown]),
        )
    if folded.no_more_reports and folded.status.rank < Status.DELIVERED.rank:
        return _from_code("warning", explain(112409), "")
    return None


def _from_code(tone: str, told: Explanation, words: str) -> Card:
    nobody = told.who_acts is Who.NOBODY
    return Card(
        tone,
        said(told.title),
        said(told.sentence),
        "" if nobody else said(told.who_acts.value),
        said(told.what_to_do),
        "" if told.retry is Retry.NOT_NEEDED else said(told.retry.value),
        words,
    )


def _refusal(detail: Detail) -> Card:
    code, words = _answer(detail.answer_body or "")
    if code is None:
        told = Card("error", said("LINK refused the request"), detail.error_sentence)
    else:
        told = _from_code("error", explain(code), words)
    title = detail.error_title or told.title
    sentence = detail.error_sentence or told.sentence
    shown = "" if words in sentence else words
    return Card("error", title, sentence, told.who, told.what, told.retry, shown)


def _answer(body: str) -> tuple[int | None, str]:
    """Code and words of LINK's ErrorResponse; None where the answer is none."""
    try:
        answer = json.loads(body)
    except ValueError:
        return None, ""
    if not isinstance(answer, dict):
        return None, ""
    code = answer.get("resultCode")
    words = answer.get("translatedDescription") or answer.get("description") or ""
    return (code if isinstance(code, int) else None), str(words)
