"""A figure: a measurement and its reference of the same run."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """`limit` is the largest ratio that we promise; without a reference the value itself is held against it."""

    name: str
    value: float
    reference: float | None
    limit: float
    unit: str

    @property
    def ratio(self) -> float:
        """How many times the reference."""
        return self.value / self.reference if self.reference else self.value

    @property
    def holds(self) -> bool:
        """Whether the promise is kept."""
        return self.ratio <= self.limit

    def row(self) -> str:
        """One line of the table."""
        reference = "" if self.reference is None else f"{self.reference:10.3f} {self.unit}"
        ratio = f"{self.ratio:6.2f}" if self.reference else ""
        limit = f"≤ {self.limit:g}" + ("" if self.reference else f" {self.unit}")
        return f"{self.name:44} {self.value:10.3f} {self.unit:3} {reference:14} {ratio:6} {limit:9} {'' if self.holds else '✗'}"

    def data(self) -> dict[str, Any]:
        """For the JSON file."""
        return {**asdict(self), "ratio": self.ratio, "holds": self.holds}
