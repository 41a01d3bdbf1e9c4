"""What a sandbox is told at its start: where to listen, whose account it imitates, where callbacks go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

FASTEST = 10_000.0
"""Beyond this, `speed` makes no difference."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Where the callbacks of one event report gate are POSTed, and with which Basic credentials, if any."""

    url: str
    username: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Config:
    """A sandbox's settings. None for `sources`, `platform_ids` or `partner_ids` means: any."""

    username: str
    password: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 0
    """0: any free port."""
    ledger: str = ":memory:"
    gates: Mapping[str, Gate] = field(default_factory=dict)
    sources: frozenset[str] | None = None
    platform_ids: frozenset[str] | None = None
    partner_ids: frozenset[str] | None = None
    speed: float = 1.0
    """How many times faster than the clock everything that waits goes."""
    seed: str | None = None
    """Makes ids and waits repeat from run to run."""


def checked_speed(value: Any) -> float:
    """`value` as a speed; ValueError with a sentence when it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= FASTEST:
        message = f"speed must be a number above 0 and at most {FASTEST:g}."
        raise ValueError(message)
    return float(value)


def from_line(line: Mapping[str, Any]) -> Config:
    """The settings in the line of JSON that a child process is given; ValueError when they are not usable."""
    try:
        gates = {str(name): Gate(**gate) for name, gate in (line.get("gates") or {}).items()}
        return Config(
            username=str(line["username"]),
            password=str(line["password"]),
            host=str(line.get("host", "127.0.0.1")),
            port=int(line.get("port", 0)),
            ledger=str(line.get("ledger") or ":memory:"),
            gates=gates,
            sources=_some(line.get("sources")),
            platform_ids=_some(line.get("platformIds")),
            partner_ids=_some(line.get("platformPartnerIds")),
            speed=checked_speed(line.get("speed", 1.0)),
            seed=None if line.get("seed") is None else str(line["seed"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        message = f"The sandbox's configuration is not usable: {error}"
        raise ValueError(message) from None


def _some(values: Any) -> frozenset[str] | None:
    return None if values is None else frozenset(str(value) for value in values)
