"""What is wrong with a request in one format: LINK's rules as far as they hold there, and the format's own.

Pointers are those of the draft, in LINK's words; each format's `pointer` leads to the place in what is on screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from composer.formats.meta.belonging import foreign, known_at, left_out
from composer.formats.meta.own_rules import own_findings, recipient_problems
from composer.messages import tree
from composer.messages.check import check_envelope, check_message
from composer.messages.pointer import generalise
from composer.messages.problem import Problem, Severity

FORMATS = ("link", "cloud", "onprem")
_E, _W = Severity.ERROR, Severity.WARNING
Verdict = Severity | None
"""The severity in a format; None where the rule does not hold there."""


def format_problems(request: Mapping[str, Any], format_: str) -> tuple[Problem, ...]:
    """All that is wrong with a request in that format, one of FORMATS; the worst first."""
    found = list(
        check_envelope(request) if format_ == "link" else around_problems(request, format_)
    )
    messages = request.get("messages")
    for index, message in enumerate(messages if isinstance(messages, list) else ()):
        found += [one.under(f"/messages/{index}") for one in message_problems(message, format_)]
    return tuple(sorted(found, key=lambda problem: problem.severity.rank))


def message_problems(message: Any, format_: str) -> tuple[Problem, ...]:
    """What is wrong with one message in that format; pointers start at the message."""
    pairs = list(foreign(message, format_))
    strange = {problem.pointer for _row, problem in pairs}
    judged = [
        replace(problem, severity=severity)
        for problem in check_message(message)
        if (severity := _judged(problem, message, format_)) is not None
        and not (problem.rule in _UNKNOWN and problem.pointer in strange)
    ]
    own = own_findings(message, format_) if format_ != "link" else ()
    found = (*judged, *(problem for _row, problem in pairs), *own)
    return tuple(sorted(found, key=lambda problem: problem.severity.rank))


def around_problems(request: Mapping[str, Any], format_: str) -> Iterator[Problem]:
    """What is wrong with whom it goes to, and what of the request has no place in that format of Meta's."""
    yield from recipient_problems(request)
    yield from left_out(request, format_)
    messages = request.get("messages")
    if not isinstance(messages, list) or not messages:
        yield from (one for one in check_envelope(request) if one.pointer == "/messages")


_UNKNOWN = ("unknown-key", "elsewhere")


def _judged(problem: Problem, message: Any, format_: str) -> Verdict:
    """How bad LINK's problem is in that format."""
    if format_ == "link":
        return problem.severity
    path = generalise(problem.pointer)
    if problem.rule in _ONLY_LINKS or (problem.rule in _UNKNOWN and known_at(path, format_)):
        return None
    judge = _JUDGES.get((problem.rule, path))
    return judge(problem, message, format_) if judge else problem.severity


_ONLY_LINKS = ("spelling", "older")
"""Rules about how LINK spells a thing: what goes to Meta is spelled as Meta does."""

Judge = Callable[[Problem, Any, str], Verdict]


def _none(_problem: Problem, _message: Any, _format: str) -> Verdict:
    return None


def _error(_problem: Problem, _message: Any, _format: str) -> Verdict:
    return _E


def _over(limit: int) -> Judge:
    """A limit of LINK that is a recommendation at Meta up to another."""

    def judge(problem: Problem, _message: Any, _format: str) -> Verdict:
        count = problem.values.get("count")
        return _E if not isinstance(count, int) or count > limit else _W

    return judge


def _list_body(problem: Problem, message: Any, format_: str) -> Verdict:
    listed = tree.get(message, ("interactive", "type")) == "list"
    return _over(_LIST_BODY)(problem, message, format_) if listed else problem.severity


def _single_section(problem: Problem, message: Any, _format: str) -> Verdict:
    sections = tree.get(message, ("interactive", "action", "sections"))
    return None if isinstance(sections, list) and len(sections) == 1 else problem.severity


def _body(problem: Problem, message: Any, _format: str) -> Verdict:
    """Only of a single product: there the body is optional (Meta reference, interactive object)."""
    product = tree.get(message, ("interactive", "type")) == "product"
    return None if product else problem.severity


def _flow_name(problem: Problem, message: Any, _format: str) -> Verdict:
    """A flow may be known by its name in place of its id (decision 71)."""
    named = tree.get(message, ("interactive", "action", "parameters", "flow_name"))
    return None if isinstance(named, str) and named.strip() else problem.severity


def _name_part(problem: Problem, _message: Any, format_: str) -> Verdict:
    return _W if format_ == "cloud" else problem.severity


def _no_type(problem: Problem, message: Any, format_: str) -> Verdict:
    """A mark that a message was read has no type; a reaction is one at the Cloud API."""
    receipt = problem.rule == "missing" and tree.get(message, ("status",)) is not tree.ABSENT
    reaction = format_ == "cloud" and tree.get(message, ("type",)) == "reaction"
    return None if receipt or reaction else problem.severity


def _of_metas(words: tuple[str, ...]) -> Judge:
    """A word that LINK's specification does not know and Meta does."""

    def judge(problem: Problem, _message: Any, _format: str) -> Verdict:
        known = any(tree.alike(problem.values.get("kind"), one) for one in words)
        return None if known else problem.severity

    return judge


_LIST_BODY = 4096
_BUTTON_LABEL = 30
_META_BUTTONS = ("booking_confirmation", "mpm", "order_details", "reminder", "voice_call")
_VALUE = "template/components/*/parameters/*"
_DATE_PARTS = ("dayOfWeek", "dayOfMonth", "year", "month", "hour", "minute")
_FLOW = "interactive/action/parameters/flow_cta"

_JUDGES: Mapping[tuple[str, str], Judge] = {
    ("emoji", "interactive/action/button"): _none,
    ("emoji", "interactive/action/buttons/*/reply/title"): _none,
    ("edges", "interactive/action/buttons/*/reply/id"): _error,
    ("too-long", "interactive/body/text"): _list_body,
    ("too-long", _FLOW): _over(_BUTTON_LABEL),
    ("missing", "interactive/action/sections/*/title"): _single_section,
    ("missing", "contacts/*/name/firstName"): _name_part,
    ("missing", "interactive/body"): _body,
    ("missing", "interactive/action/parameters/flow_id"): _flow_name,
    ("date", "contacts/*/birthday"): _error,
    ("missing", "type"): _no_type,
    ("unknown-type", "type"): _no_type,
    ("near-miss", "type"): _no_type,
    ("elsewhere", "to"): _none,
    ("elsewhere", "text/preview_url"): _none,
    ("elsewhere", "text/previewUrl"): _none,
    ("unknown-key", "to"): _none,
    ("unknown-type", "template/components/*/subType"): _of_metas(_META_BUTTONS),
    ("unknown-type", "template/components/*/sub_type"): _of_metas(_META_BUTTONS),
    ("unknown-type", f"{_VALUE}/type"): _of_metas(("location", "product")),
    ("elsewhere", f"{_VALUE}/action/sections"): _none,
    **{("missing", f"{_VALUE}/dateTime/{part}"): _none for part in _DATE_PARTS},
}
"""LINK's rules that are otherwise at Meta: rule and place (decisions 40, 45, 46, 48, 58, 62, 71, 75, 82, 86, 88)."""
