"""How a payload model says what is wrong: the constraints that make findings.

A finding travels through pydantic inside a `PydanticCustomError`'s context: pydantic keeps the place, we keep the words
(its own message would read braces in a person's text as a template).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from composer.messages.finding import MISSING, Finding
from composer.messages.problem import Severity


def raised(finding: Finding) -> PydanticCustomError:
    """The finding as what pydantic carries."""
    return PydanticCustomError("finding", "finding", {"finding": finding})


class Constraint:
    """A rule of one value, written into its annotation: `Annotated[str, Filled(), Limit(20)]`."""

    def findings(self, value: Any) -> Finding | None:
        """What is wrong with the value, if anything."""
        raise NotImplementedError

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Run after the value's own type was checked."""
        return core_schema.with_info_after_validator_function(self._check, handler(source))

    def _check(self, value: Any, info: core_schema.ValidationInfo) -> Any:
        finding = self.findings(value)
        if finding is None:
            return value
        if finding.severity is not Severity.ERROR and not (info.context or {}).get("advice"):
            return value
        raise raised(finding)


@dataclass(frozen=True, slots=True)
class Filled(Constraint):
    """Present means not empty: an empty required text is a missing one."""

    def findings(self, value: Any) -> Finding | None:
        """Empty or only white space."""
        return Finding("missing", MISSING) if not str(value).strip() else None


@dataclass(frozen=True, slots=True)
class Limit(Constraint):
    """At most so many characters, counted as Unicode code points: nobody documents the unit."""

    characters: int
    source: str = ""

    def findings(self, value: Any) -> Finding | None:
        """Longer than the limit."""
        if len(value) <= self.characters:
            return None
        return Finding(
            "too-long",
            "{field} is {count} characters long; {limit} is the limit.",
            {"count": len(value), "limit": self.characters},
            source=self.source,
        )


@dataclass(frozen=True, slots=True)
class Matches(Constraint):
    """The whole text fits a pattern."""

    pattern: str
    text: str
    """The sentence for what does not fit."""
    severity: Severity = Severity.ERROR
    source: str = ""

    def findings(self, value: Any) -> Finding | None:
        """Does not fit. An empty text is another rule's business."""
        if not value or re.fullmatch(self.pattern, value):
            return None
        return Finding("pattern", self.text, severity=self.severity, source=self.source)


@dataclass(frozen=True, slots=True)
class Rule(Constraint):
    """Any function that takes a value and returns a finding or None."""

    function: Callable[[Any], Finding | None]

    def findings(self, value: Any) -> Finding | None:
        """What the function found."""
        return self.function(value)
