"""`composer check FILE…`: what is wrong with requests or template definitions in files, without a window."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from composer.command_files import (
    UnreadableError,
    as_line,
    decoded,
    read_json,
    read_text,
    write_utf8,
)
from composer.formats.meta.checking import APIS, as_written, body_problems
from composer.formats.meta.judging import FORMATS, format_problems, message_problems
from composer.formats.recognise import Found, meta_format, recognise
from composer.formats.repeated import repeated
from composer.formats.signs import has_message, is_request
from composer.messages import tree
from composer.messages.check import check_message, check_request
from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity

_UNREADABLE = 2
_Show = Callable[[str, Problem], str]
_ENVELOPE_KEYS = (
    "messages",
    "destinations",
    "source",
    "platformId",
    "platformPartnerId",
    "refId",
    "priority",
)


def add_parser(subparsers: Any) -> None:
    """The verb's own words."""
    parser = subparsers.add_parser(
        "check",
        help="check files with requests of LINK or Meta as JSON",
        description="Reads LINK MessageRequest JSON, requests of Meta's Cloud or On-Premises API, a message or template "
        "alone, or a list of them, and prints what is wrong: a line a problem, FILE: SEVERITY POINTER sentence, in which "
        "the pointer (RFC 6901) to the whole of a file is empty. Files that cannot be read are named on standard error, "
        "with --json among the problems. "
        "Exit status: 0 without errors, 1 with errors, 2 if a file cannot be read.",
    )
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument(
        "--template",
        action="store_true",
        help="the files hold template definitions: apply the rules of Meta's review",
    )
    ways.add_argument(
        "--definition",
        metavar="DEF",
        help="a file with the definition of the template, or a list of definitions: check the messages against it too",
    )
    parser.add_argument(
        "--format",
        choices=("auto", *FORMATS),
        default="auto",
        help="whose rules to apply: those of the format that each file is in (auto), or of this one",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help="a file, or - for standard input")
    parser.add_argument("--json", action="store_true", help="print a JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Check every file; the worst decides the exit status."""
    write_utf8()
    show = _as_json if args.json else as_line
    format_ = "" if args.format == "auto" else args.format
    look: Callable[[Any], tuple[Problem, ...]] = partial(problems, format_=format_)
    if args.template:
        look = definition_problems
    if args.definition:
        from composer.templates.reading import read  # templates are looked at on request only

        try:
            found = read(read_json(args.definition))
        except UnreadableError as error:
            return _tell_unreadable(args.definition, show, str(error))
        if not found.ok:
            return _tell_unreadable(args.definition, show, found.sentence)
        look = partial(problems_with, [one.definition for one in found.entries], format_=format_)
    statuses = [_check_file(name, show, look) for name in args.files]
    return max(statuses, default=0)


def _check_file(name: str, show: _Show, look: Callable[[Any], tuple[Problem, ...]]) -> int:
    try:
        text = read_text(name)
        value = decoded(text)
    except UnreadableError as error:
        return _tell_unreadable(name, show, str(error))
    found = (*repeated(text), *look(value))
    for problem in found:
        print(show(name, problem))
    return int(any(problem.severity is Severity.ERROR for problem in found))


def _tell_unreadable(name: str, show: _Show, why: str) -> int:
    """Lines are for people, who may have sent the others elsewhere; a script reads all of them in one place."""
    line = show(name, Problem(Severity.ERROR, "", why))
    print(line, file=sys.stdout if show is _as_json else sys.stderr)
    return _UNREADABLE


def problems(value: Any, format_: str = "") -> tuple[Problem, ...]:
    """What is wrong with whatever a form would open: a request, a message, a template, or a list of them.

    By the rules of that format, or of the one that the value is in. What is something else, a report or a message that
    came in, is told so, and nothing more. Pointers are those of the value; what a message needs around a template that
    stands alone has the pointer of the whole.
    """
    found = recognise(value)
    written = _meta_format(value, format_)
    if written:
        return body_problems(value, written, format_)
    if found.request is None and not _are_bodies(value):
        return _refused(value, found)
    if isinstance(value, list) and (found.kind in _LISTS or _are_bodies(value)):
        each = (
            one.under(f"/{index}")
            for index, item in enumerate(value)
            for one in problems(item, format_)
        )
        return tuple(sorted(each, key=lambda problem: problem.severity.rank))
    request: dict[str, Any] = found.request or {}
    if found.kind == "request":
        return format_problems(value, format_) if format_ in APIS else check_request(value)
    message = request["messages"][0]
    look = partial(message_problems, format_=format_) if format_ in APIS else check_message
    below = _way(message, value)
    if below is None:
        untyped = [
            one for one in check_message(value) if message is not value and one.pointer == "/type"
        ]
        return (*untyped, *look(message))
    hints = (Problem(Severity.HINT, "", repair.sentence) for repair in found.repairs)
    return (*(_cut(one, below) for one in look(message)), *hints)


_LISTS = ("request", "requests", "messages", "meta")


def _meta_format(value: Any, format_: str) -> str | None:
    """The format of Meta's that the value is read in, if it is a request of Meta's, or is to be taken for one."""
    told = meta_format(value)
    if told and (has_message(value) or "status" in value):
        return format_ if format_ in APIS else told
    plain = isinstance(value, dict) and "to" in value and has_message(value)
    return format_ if format_ in APIS and plain and not is_request(value) else None


def _are_bodies(value: Any) -> bool:
    """A list with a request of Meta's in it."""
    return isinstance(value, list) and any(meta_format(one) for one in value)


def definition_problems(value: Any) -> tuple[Problem, ...]:
    """What is wrong with the template definitions in a value; pointers are those of the value.

    Of components that stand alone, nobody asks for name, language and category.
    """
    from composer.templates.reading import read
    from composer.templates.review import review

    found = read(value)
    if not found.ok:
        return (Problem(Severity.ERROR, "", found.sentence, rule=found.kind),)
    if found.kind == "components":
        above = "/components" if isinstance(value, list) else "/components/0"
        inside = [one for one in review(found.entries[0].definition) if one.pointer not in _HEAD]
        hints = (Problem(Severity.HINT, "", sentence) for sentence in found.added)
        return (*(_cut(one, above) for one in inside), *hints)
    each = [one.under(entry.pointer) for entry in found.entries for one in review(entry.definition)]
    return tuple(sorted(each, key=lambda problem: problem.severity.rank))


_HEAD = ("/name", "/language", "/category")


def problems_with(definitions: list[Any], value: Any, format_: str = "") -> tuple[Problem, ...]:
    """What is wrong with messages by themselves and by the definitions of their templates."""
    from composer.templates.against import check_against

    own = problems(value, format_)
    wrong = {problem.pointer for problem in own if problem.severity is Severity.ERROR}
    more: list[Problem] = []
    messages = list(_template_messages(value))
    for place, message in messages:
        definition = _definition_of(definitions, message)
        found = check_against(definition, message) if definition else (_undefined(message),)
        more += [place(one) for one in found]
    if not messages:
        more = [Problem(Severity.ERROR, "", "There is no message with a template here.")]
    more = [problem for problem in more if not problem.pointer or problem.pointer not in wrong]
    return tuple(sorted((*own, *more), key=lambda problem: problem.severity.rank))


def _template_messages(value: Any) -> Iterator[tuple[Callable[[Problem], Problem], Any]]:
    """Each message with a template: what puts a problem of it to its place in the value, and the message."""
    found = recognise(value)
    if isinstance(value, list) and (found.kind in _LISTS or _are_bodies(value)):
        for index, item in enumerate(value):
            for place, message in _template_messages(item):
                yield partial(_under, place, f"/{index}"), message
        return
    listed = found.request.get("messages") if found.request else None
    for index, message in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(message, dict) and message.get("type") == "template":
            above = f"/messages/{index}"
            if found.kind == "request":
                yield partial(_under, _as_it_is, above), message
            elif found.kind == "meta":
                placed = partial(as_written, body=value, api=APIS[found.format])
                yield partial(_placed, placed, above), message
            else:
                yield partial(_cut, above=_way(message, value) or ""), message


def _as_it_is(problem: Problem) -> Problem:
    return problem


def _under(place: Callable[[Problem], Problem], above: str, problem: Problem) -> Problem:
    return place(problem).under(above)


def _placed(place: Callable[[Problem], Problem], above: str, problem: Problem) -> Problem:
    return place(problem.under(above))


def _definition_of(definitions: list[Any], message: Any) -> Any:
    """The only one, or the one of the message's name and language; None where none is."""
    if len(definitions) == 1:
        return definitions[0]
    name = tree.get(message, ("template", "name"))
    language = tree.get(message, ("template", "language", "code"))
    return next(
        (one for one in definitions if (one.get("name"), one.get("language")) == (name, language)),
        None,
    )


def _undefined(message: Any) -> Problem:
    values = {
        "name": tree.get(message, ("template", "name")) or "without a name",
        "language": tree.get(message, ("template", "language", "code")) or "no language",
    }
    text = "None of the definitions is “{name}” in {language}."
    return Problem(Severity.ERROR, "/template/name", text, values, rule="definition")


def _refused(value: Any, found: Found) -> tuple[Problem, ...]:
    """What the value is instead; of a request of which only a part is there, what is missing."""
    begun = isinstance(value, dict) and (not value or any(key in value for key in _ENVELOPE_KEYS))
    if found.kind == "nothing" and (begun or not isinstance(value, dict)):
        return check_request(value)
    return (Problem(Severity.ERROR, "", found.sentence, rule=found.kind),)


def _way(message: Any, value: Any) -> str | None:
    """Where the value stands in the message that was made around it; None where it is the message, or became it."""
    for way in (("interactive",), ("template",), ("template", "components")):
        if tree.get(message, way) is value:
            return pointer(way)
    if tree.get(message, ("template", "components", 0)) is value:
        return "/template/components/0"
    return None


def _cut(problem: Problem, above: str) -> Problem:
    inside = f"{problem.pointer}/".startswith(f"{above}/")
    return replace(problem, pointer=problem.pointer[len(above) :] if inside else "")


def _as_json(name: str, problem: Problem) -> str:
    place = f"{problem.place}: " if problem.place else ""
    line = {
        "file": name,
        "severity": problem.severity.value,
        "pointer": problem.pointer,
        "message": place + problem.sentence,
        "source": problem.source,
    }
    return json.dumps(line, ensure_ascii=False)
