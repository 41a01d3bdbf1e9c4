"""The one gate of definitions: what is wrong with one before it is submitted. The form and `composer check` ask here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from composer.messages.check import check_fields
from composer.messages.invisible import invisible
from composer.messages.parts.languages import name_of
from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity
from composer.templates.form import FORM
from composer.templates.parts import components, first, is_stored, text_of
from composer.templates.payload.definition import SOURCE, Definition


def review(definition: Any) -> tuple[Problem, ...]:
    """All problems, the worst first and then as the form has the fields. Pointers start at the definition."""
    if not isinstance(definition, dict):
        text = "A definition must be an object in braces."
        return (Problem(Severity.ERROR, "", text, source=SOURCE, rule="type"),)
    found = check_fields(Definition, definition, FORM) + invisible(definition)
    if is_stored(definition):
        found = tuple(_of_stored(problem) for problem in found)
    return tuple(sorted(found, key=lambda problem: problem.severity.rank))


def review_among(definition: Any, others: Iterable[Any]) -> tuple[Problem, ...]:
    """What is wrong with a definition beside the others of its account: taken names, texts that are there already.

    `others` may hold an earlier state of the definition itself: what has its id is not compared.
    """
    found: list[Problem] = []
    identity, words = _member(definition, "id"), _words(definition)
    for other in others:
        if other is definition or (identity is not None and _member(other, "id") == identity):
            continue
        called = {"name": _member(other, "name"), "language": _member(other, "language")}
        taken = all(_member(definition, key) == one for key, one in called.items())
        called["language"] = name_of(called["language"])
        if called["name"] and taken:
            text = "There is a template “{name}” in {language} already."
            found.append(Problem(Severity.ERROR, "/name", text, called, SOURCE, "taken-name"))
        elif words and words == _words(other):
            body = first(components(definition), "BODY")
            at = pointer((*body.at, "text")) if body else ""
            text = "Body and footer are those of “{name}” in {language}. Meta may reject a second template with them."
            found.append(Problem(Severity.WARNING, at, text, called, _REVIEW, "same-text"))
    return tuple(found)


_REVIEW = "Meta, template review"


def _member(definition: Any, key: str) -> Any:
    return definition.get(key) if isinstance(definition, dict) else None


def _words(definition: Any) -> tuple[str, ...]:
    """The texts of body and footer; empty where there is no body."""
    found = components(definition)
    body = text_of(first(found, "BODY")).strip()
    return (body, text_of(first(found, "FOOTER")).strip()) if body else ()


def _of_stored(problem: Problem) -> Problem:
    """Meta does not always give samples back; they are needed again only when the template is edited."""
    if problem.rule != "no-sample":
        return problem
    return replace(problem, severity=Severity.WARNING)
