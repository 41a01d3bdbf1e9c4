"""`composer convert --to FORMAT FILE`: a request in the words of another format; and what cannot be said there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from composer.command_files import UnreadableError, as_line, read_json, write_utf8
from composer.formats import link, meta_cloud, meta_onprem
from composer.formats.meta.belonging import NOT_SAID
from composer.formats.meta.bodies import marks_read
from composer.formats.meta.checking import APIS, as_written
from composer.formats.meta.joining import joined
from composer.formats.meta.judging import FORMATS, format_problems
from composer.formats.recognise import meta_format, recognise
from composer.messages.problem import Problem, Severity

_UNREADABLE = 2
_META = {"cloud": meta_cloud, "onprem": meta_onprem}
_LISTS = ("request", "requests")
_READ = "LINK's format has no way to mark a message as read."


class NoRequestError(ValueError):
    """The value is nothing that can be converted; the text says what it is instead."""


def add_parser(subparsers: Any) -> None:
    """The verb's own words."""
    parser = subparsers.add_parser(
        "convert",
        help="put a request into the words of another format",
        description="Reads a request of LINK, of Meta's Cloud API or of its On-Premises API, or a list of them, and prints "
        "it in the words of another format. What cannot be said there is named on standard error. "
        "Exit status: 0 if all is said, 1 if something cannot be, 2 if the file holds no request.",
    )
    parser.add_argument("--to", choices=FORMATS, required=True, help="the format to print")
    parser.add_argument("file", metavar="FILE", help="a file, or - for standard input")


def run(args: argparse.Namespace) -> int:
    """Print the request, and what it cannot say; returns the exit status."""
    write_utf8()
    try:
        value = read_json(args.file)
        made, problems = convert(value, args.to)
    except (UnreadableError, NoRequestError) as error:
        sys.stderr.write(as_line(args.file, Problem(Severity.ERROR, "", str(error))) + "\n")
        return _UNREADABLE
    for problem in problems:
        sys.stderr.write(as_line(args.file, problem) + "\n")
    if made:
        sys.stdout.write(link.encode(made[0] if len(made) == 1 else made) + "\n")
    return int(any(problem.rule == NOT_SAID for problem in problems))


def convert(value: Any, to: str) -> tuple[list[Any], list[Problem]]:
    """The requests in that format, and what is to be said of them: what it cannot say has the rule "not-said".

    Pointers are those of the value. Raises NoRequestError.
    """
    requests: list[dict[str, Any]] = []
    problems: list[Problem] = []
    for above, item in _items(value):
        request, said = _in_links_words(item, to)
        requests.append(request)
        problems += [one.under(above) for one in said]
    if to == "link":
        from_meta = [meta_format(item) for _above, item in _items(value)]
        made = joined(requests) if all(from_meta) else requests
        return [one for one in made if not _marks_read(one)], problems
    format_ = _META[to]
    return [
        body
        for request in requests
        for index in range(len(request["messages"]))
        for body in format_.encode(request, index)
    ], problems


def _items(value: Any) -> Iterator[tuple[str, Any]]:
    """The requests in a value, each with its place; a list of messages is one."""
    several = isinstance(value, list) and (
        recognise(value).kind in _LISTS or any(meta_format(one) for one in value)
    )
    if several:
        yield from ((f"/{index}", one) for index, one in enumerate(value))
    else:
        yield "", value


def _in_links_words(value: Any, to: str) -> tuple[dict[str, Any], list[Problem]]:
    told = meta_format(value)
    if told:
        return _from_meta(value, told, to)
    found = recognise(value)
    if found.request is None:
        raise NoRequestError(found.sentence)
    request = found.request
    if not isinstance(request.get("messages"), list):
        raise NoRequestError("The request has no list of messages.")
    said = [one for one in format_problems(request, to) if one.rule == NOT_SAID]
    if to != "link":
        said += _no_objects(request["messages"])
    around = _AROUND.get(found.kind, "")
    return request, [replace(one, pointer=one.pointer.removeprefix(around)) for one in said]


_AROUND = {"message": "/messages/0", "messages": "/messages", "template": "/messages/0/template"}
"""What was put around a value that is no whole request: it has no place in the file."""


def _from_meta(body: dict[str, Any], told: str, to: str) -> tuple[dict[str, Any], list[Problem]]:
    decoded = _META[told].decode(body)
    if _marks_read(decoded.request) and to == "link":
        return decoded.request, [Problem(Severity.ERROR, "", _READ, rule=NOT_SAID)]
    found = [
        as_written(one, body, APIS[told])
        for one in format_problems(decoded.request, to)
        if one.rule == NOT_SAID
    ]
    if told == to:
        return decoded.request, [*decoded.notes, *found]
    # That the format it comes from does not have a field is no fault of the one it goes to.
    return decoded.request, [one for one in decoded.notes if one.rule != NOT_SAID] + found


def _marks_read(request: dict[str, Any]) -> bool:
    return any(marks_read(one) for one in request["messages"])


def _no_objects(messages: list[Any]) -> Iterator[Problem]:
    for index, message in enumerate(messages):
        if not isinstance(message, dict):
            text = "This is no message, and is left out."
            yield Problem(Severity.ERROR, f"/messages/{index}", text, rule=NOT_SAID)
