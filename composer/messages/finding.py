"""What a rule found wrong. Apart from the constraints that find it, since those need pydantic and this does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from composer.messages.problem import Severity

Loc = tuple[str | int, ...]

MISSING = "{field} is missing."


@dataclass(frozen=True, slots=True)
class Finding:
    """`at` is the place below the object the rule looks at."""

    rule: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    at: Loc = ()
    severity: Severity = Severity.ERROR
    source: str = ""
