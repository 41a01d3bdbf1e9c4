"""A template message checked by itself and by its definition, each fault said once."""

from __future__ import annotations

from typing import Any

from composer.messages.check import check_message
from composer.messages.kept import Kept
from composer.messages.problem import Problem, Severity
from composer.templates.against import check_against


def check_with(definition: Any, message: Any, kept: Kept | None = None) -> tuple[Problem, ...]:
    """All problems, the worst first. With `kept`, what did not change since is not checked again (see `check_message`)."""
    own = check_message(message, kept)
    wrong = {problem.pointer for problem in own if problem.severity is Severity.ERROR}
    more = [one for one in check_against(definition, message) if one.pointer not in wrong]
    return tuple(sorted((*own, *more), key=lambda problem: problem.severity.rank))
