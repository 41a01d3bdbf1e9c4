"""In words: what stands against a submission of several, what is asked before it, and how it went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from composer.store.template_records import Entry
from composer.template_outcomes import DONE, FAILED, LEFT, REFUSED, UNCERTAIN, Outcome
from composer.ui.templates import words
from composer.ui.templates.notice import told
from composer.ui.translate import counted, named, said, sentence
from composer.ui.windows import when

if TYPE_CHECKING:
    from composer.template_several import Intended

_LONG = 60
"""Characters of a name that are shown."""
AN_HOUR = 100
"""New templates that Meta takes in an hour (rules §1)."""


def called(entry: Entry) -> str:
    """Which one it is; long names differ at their ends."""
    name = words.name(entry)
    short = name if len(name) <= _LONG else f"{name[: _LONG // 2]}…{name[-_LONG // 2 :]}"
    return f"{short}  ·  {words.language(entry.language)}"


def hindrance(one: Intended) -> str:
    """Why it is left out."""
    if one.refused is not None:
        return told(one.refused)
    if one.against is not None:
        text = sentence(one.against)
        return named(said(one.against.place), text) if one.against.place else text
    leave = one.plan.leave if one.plan is not None else None
    if leave is None:
        return ""
    again = (
        said("It can be edited again from {0}.").format(when(leave.again.timestamp()))
        if leave.again
        else ""
    )
    return f"{said(leave.sentence)} {again}".strip()


def doubts(one: Intended) -> str:
    """What else is to be thought of, where it goes all the same; the first of it."""
    problems = one.plan.problems if one.plan is not None else ()
    found = next((problem for problem in problems if problem.severity.value == "warning"), None)
    return sentence(found) if found is not None else ""


def question(found: Sequence[Intended], names: Mapping[str, str]) -> str:
    """What is asked before they are submitted."""
    goes = [one for one in found if one.goes]
    to = Counter(one.account for one in goes)
    if len(to) == 1:
        text = (
            said("Submit 1 template to the account “{1}”?")
            if len(goes) == 1
            else said("Submit {0} templates to the account “{1}”?")
        )
        parts = [text.format(counted(len(goes)), names.get(goes[0].account, ""))]
    else:
        each = ", ".join(
            f"“{names.get(account, '')}” ({counted(many)})" for account, many in to.items()
        )
        parts = [
            said("Submit {0} templates to {1} accounts: {2}?").format(
                counted(len(goes)), len(to), each
            )
        ]
    if left := sum(not (one.goes or one.same) for one in found):
        one, many = (
            said("1 is left out; the list says why."),
            said("{0} are left out; the list says why."),
        )
        parts.append(one if left == 1 else many.format(counted(left)))
    if sum(not one.plan.is_update for one in goes if one.plan) > AN_HOUR:
        parts.append(
            said("Meta takes 100 new templates an hour: it may refuse the rest until then.")
        )
    return " ".join(parts)


def deletion(there: Sequence[Entry], others: int, names: Mapping[str, str]) -> str:
    """What is asked before several are deleted at their accounts."""
    accounts = ", ".join(
        f"“{names.get(one, '')}”" for one in dict.fromkeys(one.account for one in there)
    )
    text = said(
        "Delete {0} templates at {1}? They can no longer be sent, and the names of approved ones are free again only after 30"
        " days. They stay in this library."
    )
    if len(there) == 1:
        text = said(
            "Delete 1 template at {1}? It can no longer be sent, and the name of an approved one is free again only after 30"
            " days. It stays in this library."
        )
    parts = [text.format(counted(len(there)), accounts)]
    if others:
        one, many = (
            said("1 of the selected is at no account."),
            said("{0} of the selected are at no account."),
        )
        parts.append(one if others == 1 else many.format(counted(others)))
    return " ".join(parts)


def summary(outcomes: Iterable[Outcome], done: tuple[str, str]) -> str:
    """How it went, in numbers; `done` says of one and of many what went well."""
    many = Counter(one.state for one in outcomes)
    texts = {DONE: done, **_SUMMARIES}
    parts = [
        said(texts[state][0])
        if many[state] == 1
        else said(texts[state][1]).format(counted(many[state]))
        for state in texts
        if many[state]
    ]
    return " ".join(parts)


def why(one: Outcome, entry: Entry) -> str:
    """What became of one: its status now, or why it did not go as it was wanted."""
    if one.state == DONE:
        return words.status_text(entry)
    if one.state == LEFT:
        silent = said("Not tried: its account did not take the one before.")
        return silent if one.why is not None else said("Not tried: it was stopped.")
    return told(one.why) if one.why is not None else ""


SUBMITTED = ("1 template was submitted.", "{0} templates were submitted.")
FETCHED = ("1 template was fetched.", "{0} templates were fetched.")
DELETED = (
    "1 template was deleted at its account.",
    "{0} templates were deleted at their accounts.",
)
_SUMMARIES = {
    REFUSED: ("1 was refused.", "{0} were refused."),
    UNCERTAIN: ("1 may have arrived: no answer came.", "{0} may have arrived: no answer came."),
    FAILED: ("1 did not leave.", "{0} did not leave."),
    LEFT: ("1 was not tried.", "{0} were not tried."),
}
HEADINGS = {
    DONE: ("circle-check", "good"),
    REFUSED: ("circle-x", "error"),
    UNCERTAIN: ("circle-question-mark", "warning"),
    FAILED: ("wifi-off", "warning"),
    LEFT: ("circle-dashed", "muted"),
}
"""Icon and colour of what became of one."""
