"""The one gate of definitions: what is wrong with one before it is submitted. The form and `composer check` ask here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from composer.messages.check import check_fields
from composer.messages.invisible import invisible
from composer.messages.problem import Problem, Severity
from composer.templates.form import FORM
from composer.templates.parts import is_stored
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


def _of_stored(problem: Problem) -> Problem:
    """Meta does not always give samples back; they are needed again only when the template is edited."""
    if problem.rule != "no-sample":
        return problem
    return replace(problem, severity=Severity.WARNING)
