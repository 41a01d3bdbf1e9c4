"""Samples of a definition: what Meta's reviewers see in its gaps ("example").

Meta's own pages have a list of lists for a body, a list for a header and a link; all the other shapes occur in what
people and interfaces wrote, and are understood.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from composer.messages.constraints import Filled, Rule
from composer.messages.finding import Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity

SOURCE = "Meta, template components"
_ODD = "{field} is written in another shape than Meta’s own examples. Whether it is taken is not confirmed."


def _texts(value: Any) -> Finding | None:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return None
    if isinstance(value, str):
        return Finding("shape", _ODD, severity=Severity.WARNING)
    return Finding("type", "{field} must be a list of texts.")


def _rows(value: Any) -> Finding | None:
    """A list with one list of texts."""
    if isinstance(value, list) and all(isinstance(one, list) for one in value):
        good = all(isinstance(text, str) for row in value for text in row)
        return None if good else Finding("type", "{field} must be texts.")
    if isinstance(value, str | dict) or (
        isinstance(value, list) and all(isinstance(one, str) for one in value)
    ):
        return Finding("shape", _ODD, severity=Severity.WARNING)
    return Finding("type", "{field} must be a list with a list of texts.")


Texts = Annotated[Any, Rule(_texts)]
Rows = Annotated[Any, Rule(_rows)]


class NamedSample(Payload):
    """The sample of a gap that has a name."""

    SOURCE = SOURCE

    param_name: Annotated[str, Filled()]
    example: Annotated[str, Filled()]


class HeaderSamples(Payload):
    """Of a header: of its gap, or its media."""

    SOURCE = SOURCE

    header_text: Texts = None
    header_text_named_params: list[NamedSample] | None = None
    header_handle: Texts = None
    header_url: Any = None


class BodySamples(Payload):
    """Of a body."""

    SOURCE = SOURCE

    body_text: Rows = None
    body_text_named_params: list[NamedSample] | None = None


def body_row(example: Any) -> list[str]:
    """The samples of a body's numbered gaps, whatever shape they came in."""
    given = example.get("body_text") if isinstance(example, dict) else None
    if isinstance(given, list) and given and isinstance(given[0], list):
        given = given[0]
    if isinstance(given, dict):
        given = list(given.values())
    return _strings(given)


def texts(example: Any, key: str) -> list[str]:
    """A list of samples, whatever shape they came in."""
    return _strings(example.get(key) if isinstance(example, dict) else None)


def named(example: Any, key: str) -> dict[str, str]:
    """Samples by the names of their gaps."""
    given = example.get(key) if isinstance(example, dict) else None
    return dict(_pairs(given))


def one(value: Any) -> str:
    """The sample of a link or a code: a list with a text, or the text."""
    return next(iter(_strings(value)), "")


def _pairs(given: Any) -> Iterator[tuple[str, str]]:
    for sample in given if isinstance(given, list) else ():
        if isinstance(sample, dict):
            name, example = sample.get("param_name"), sample.get("example")
            if isinstance(name, str) and isinstance(example, str):
                yield name, example


def _strings(given: Any) -> list[str]:
    if isinstance(given, str):
        return [given]
    if not isinstance(given, list):
        return []
    return [text if isinstance(text, str) else "" for text in given]
