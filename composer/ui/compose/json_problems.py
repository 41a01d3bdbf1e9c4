"""The check's problems, and what only the account supplies, as marks in the JSON pane's text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from composer.formats.link import NotJsonError
from composer.formats.locating import Place, nearest, places
from composer.messages.pointer import pointer
from composer.messages.problem import Problem
from composer.ui.forms.notice import GLYPHS
from composer.ui.translate import said, sentence
from composer.ui.widgets.json_marks import Mark

_WHO = "/destinations/"


def marks(
    text: str, problems: Sequence[Problem], supplied: Iterable[str], recipient: int | None
) -> list[Mark]:
    """The worst first. `recipient` is which of the draft's recipients alone the text names; None for all of them."""
    found = places(text)
    made = []
    for problem in problems:
        at = shown_at(problem.pointer, recipient)
        place = None if at is None else nearest(found, at)
        if place is not None and at is not None:
            start, end = piece(text, place, there=at in found)
            made.append(
                Mark(
                    start, end, problem.severity.value, GLYPHS[problem.severity], sentence(problem)
                )
            )
    return made + list(_dimmed(found, supplied))


def trouble_marks(text: str, trouble: NotJsonError, supplied: Iterable[str]) -> list[Mark]:
    """Where the text stops to be JSON; what the account supplies stays dim as far as it can be told."""
    return [_trouble_mark(text, trouble), *_dimmed(places(text), supplied)]


def shown_at(at: str, recipient: int | None) -> str | None:
    """The problem's pointer in a request to one recipient only; None for a problem of another recipient."""
    if recipient is None or not at.startswith(_WHO):
        return at
    number, slash, rest = at.removeprefix(_WHO).partition("/")
    return f"{_WHO}0{slash}{rest}" if number == str(recipient) else None


def piece(text: str, place: Place, *, there: bool = True) -> tuple[int, int]:
    """What of a value is underlined: a short value whole, of an object or a list, or around what is missing, the name."""
    if there and text[place.value : place.value + 1] not in ("{", "["):
        return place.value, place.end
    return place.start, place.named


def _trouble_mark(text: str, trouble: NotJsonError) -> Mark:
    """The character where the text stops to be JSON, or the last one before."""
    lines = text.split("\n")
    line = min(trouble.line, len(lines)) - 1
    start = sum(len(one) + 1 for one in lines[:line])
    at = start + min(max(trouble.column - 1, 0), len(lines[line]))
    if at >= start + len(lines[line]):
        at = max(len(text[:at].rstrip()) - 1, 0)
    return Mark(at, at + 1, "error", "circle-alert", said(trouble.reason))


def _dimmed(found: dict[str, Place], supplied: Iterable[str]) -> Iterator[Mark]:
    note = said(
        "Added when the message is sent; not written into the draft. Write something else here to send that."
    )
    for key in supplied:
        place = found.get(pointer([key]))
        if place is not None:
            yield Mark(place.start, place.end, "muted", "", note)
