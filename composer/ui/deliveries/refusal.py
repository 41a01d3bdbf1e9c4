"""The card of what was refused, and of any other code: what happened, who must act, whether to send again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from composer.delivery.explanations import Explanation, Who, explain
from composer.delivery.status import META_STEPS
from composer.store.accounts import SANDBOX, is_metas
from composer.ui.deliveries.again import after
from composer.ui.deliveries.overdue import Card
from composer.ui.deliveries.words import told
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.store.records import Detail


def from_code(
    tone: str, known: Explanation, words: str, detail: Detail
) -> tuple[Card, datetime | None]:
    """The card of a code, and from when on the message may be sent again."""
    who = "" if known.who_acts is Who.NOBODY else said(known.who_acts.value)
    what = said(known.what_to_do)
    if detail.row.account == SANDBOX and known.who_acts in (Who.LINK, Who.ADMIN):
        who = said("Nobody: the sandbox plays this. With a real account: {0}").format(who)
        what = said("With a real account: {0}").format(what)
    again = after(known, detail)
    return Card(
        tone, said(known.title), said(known.sentence), who, what, again.words, words
    ), again.at


def refusal(detail: Detail) -> tuple[Card, datetime | None]:
    """The card of a request that LINK or Meta refused, by its answer."""
    metas = is_metas(detail.row.account)
    code, meta_code, words = (_metas if metas else _links)(detail.answer_body or "")
    again = None
    if code is None:
        title = told("LINK refused the request", detail.row.account)
        card = Card("error", title, said(detail.error_sentence))
    else:
        card, again = from_code("error", explain(code, meta_code), words, detail)
    title = told(detail.error_title, detail.row.account) or card.title
    # Of Meta's answer the card says all, part by part; the journal's sentence is the whole for lists and files.
    told_apart = metas and code is not None
    sentence = card.sentence if told_apart else said(detail.error_sentence) or card.sentence
    shown = "" if words in sentence else words
    return replace(card, title=title, sentence=sentence, words=shown), again


def _links(body: str) -> tuple[int | None, int | None, str]:
    """Code and words of LINK's ErrorResponse; None where the answer is none."""
    answer = _parsed(body)
    if not isinstance(answer, dict):
        return None, None, ""
    code = answer.get("resultCode")
    words = answer.get("translatedDescription") or answer.get("description") or ""
    return (code if isinstance(code, int) else None), None, str(words)


def _metas(body: str) -> tuple[int | None, int | None, str]:
    """The same of Meta's error object."""
    from composer.formats.meta.errors import read_errors  # for those who have such an account

    found = next(iter(read_errors(_parsed(body))), None)
    if found is None or found.code is None:
        return None, None, ""
    own = found.details or found.said
    return META_STEPS.failed, found.code, own if "#" in own else f"(#{found.code}) {own}".strip()


def _parsed(body: str) -> object:
    try:
        return json.loads(body)
    except ValueError:
        return None
