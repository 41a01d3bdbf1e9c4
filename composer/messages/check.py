"""The one gate: what is wrong with a message or a request. The form and `composer check` both ask here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from composer.messages.envelope import FORM as ENVELOPE_FORM
from composer.messages.envelope.payload import Envelope
from composer.messages.finding import MISSING, Finding
from composer.messages.invisible import invisible
from composer.messages.kept import Kept
from composer.messages.kind import Kind
from composer.messages.kinds import kind_of
from composer.messages.labels import PLURAL
from composer.messages.naming import Name, Names
from composer.messages.payload import Payload
from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity
from composer.messages.unknown import no_kind
from composer.messages.words import AnyWord

if TYPE_CHECKING:
    from composer.messages.facts import Facts


@dataclass(frozen=True, slots=True)
class Checked:
    """A payload, or none where there is an error; and all problems, the worst first, in the order of the form."""

    payload: Payload | None
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is forbidden; there may be warnings and hints."""
        return self.payload is not None


def check(kind: Kind, message: Any) -> Checked:
    """Check one message of a kind. Pointers start at the message."""
    payload, problems = _problems(kind.model, message, kind.form)
    if problems and not any(problem.severity is Severity.ERROR for problem in problems):
        payload = kind.model.model_validate(message)  # now without advice
    return Checked(payload, problems)


def check_fields(
    payload: type[Payload], data: Any, form: tuple[AnyWord, ...]
) -> tuple[Problem, ...]:
    """Check any object that a form fills in and a payload model describes."""
    return _problems(payload, data, form)[1]


def check_message(message: Any, kept: Kept | None = None) -> tuple[Problem, ...]:
    """Check a message whose kind is read from it. With `kept`, what did not change since is not checked again."""
    if kept:
        kept.turn()
    known = kind_of(message)
    found = _problems(known.model, message, known.form, kept)[1] if known else (no_kind(message),)
    return found + invisible(message, kept)


def check_envelope(request: Any) -> tuple[Problem, ...]:
    """Check what is around the messages of a MessageRequest."""
    return _problems(Envelope, request, ENVELOPE_FORM)[1]


def check_request(request: Any) -> tuple[Problem, ...]:
    """Check a whole MessageRequest, as it would go out: the envelope and every message."""
    found = list(check_envelope(request))
    messages = request.get("messages") if isinstance(request, dict) else None
    for index, message in enumerate(messages if isinstance(messages, list) else ()):
        found += [problem.under(f"/messages/{index}") for problem in check_message(message)]
    return tuple(sorted(found, key=lambda problem: problem.severity.rank))


def _problems(
    model: type[Payload],
    data: Any,
    form: tuple[AnyWord, ...],
    kept: Kept | None = None,
) -> tuple[Payload | None, tuple[Problem, ...]]:
    """What is wrong, the worst first and then as the form has the fields; and the payload where nothing is."""
    try:
        return model.model_validate(data, context={"advice": True, "kept": kept}), ()
    except ValidationError as error:
        names = Names(form, data, "The request" if form is ENVELOPE_FORM else "The message")
        named = [(names.of(detail["loc"]), detail) for detail in error.errors(include_url=False)]
        found = [(_problem(detail, model, name), name) for name, detail in named]
        found.sort(key=lambda pair: (pair[0].severity.rank, pair[1].order))
        return None, tuple(problem for problem, _name in found)


def _problem(detail: Any, model: type[Payload], name: Name) -> Problem:
    at = pointer(detail["loc"])
    finding: Finding = detail.get("ctx", {}).get("finding") or _worded(detail, model)
    values = {"field": name.label, **finding.values}
    text = _MISSING_MANY if finding.text == MISSING and name.label in PLURAL else finding.text
    return Problem(finding.severity, at, text, values, finding.source, finding.rule, name.place)


_MISSING_MANY = "{field} are missing."
_MISSING_WORD = "{field} is missing; it must be “{expected}”."
_TYPES = {
    "string_type": "{field} must be text; here it is {given}.",
    "bool_type": "{field} must be true or false; here it is {given}.",
    "int_type": "{field} must be a whole number; here it is {given}.",
    "list_type": "{field} must be a list in square brackets; here it is {given}.",
    "dict_type": "{field} must be an object in braces; here it is {given}.",
    "model_type": "{field} must be an object in braces; here it is {given}.",
    "model_attributes_type": "{field} must be an object in braces; here it is {given}.",
}
"""pydantic's own kinds of error, in words for people."""


def _worded(detail: Any, model: type[Payload]) -> Finding:
    known = _facts(model, detail["loc"])
    source = known.source if known else model.SOURCE
    if detail["type"] == "missing" and known and known.constant:
        return Finding("missing", _MISSING_WORD, {"expected": known.constant}, source=source)
    if detail["type"] == "missing":
        return Finding("missing", MISSING, source=source)
    if detail["type"] == "literal_error":
        text = "{field} must be {expected}."
        return Finding(
            "enumeration",
            text,
            {"expected": re.sub("'([^']*)'", r"“\1”", detail["ctx"]["expected"])},
            source=source,
        )
    text = _TYPES.get(detail["type"], "{field} is not of the form that the specification asks for.")
    return Finding("type", text, {"given": _given(detail["input"])}, source=source)


def _given(value: Any) -> str:
    names: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (bool, "true or false"),
        ((int, float), "a number"),
        (str, "text"),
        (list, "a list"),
        (dict, "an object"),
    )
    return next((name for types, name in names if isinstance(value, types)), "null")


def _facts(model: type[Payload], loc: Iterable[str | int]) -> Facts | None:
    """What the model says of the field, and the section that specifies it: that of the innermost model on the way."""
    from composer.messages.facts import facts

    path = "/".join("*" if isinstance(step, int) else step for step in loc)
    try:
        return facts(model, path)
    except KeyError:
        return None
