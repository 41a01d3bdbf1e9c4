"""What a sandbox is told at its start: where to listen, whose account it imitates, where callbacks go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from composer.sandbox.actions import checked_script
from composer.sandbox.chaos import Chaos, checked_chaos
from composer.sandbox.errors import ConfigError
from composer.sandbox.speed import checked_speed

HIGHEST_PORT = 65_535
DELIVER, FAIL = "deliver", "fail"
"""What `unknown_templates` may be."""
_GATE_KEYS = ("url", "username", "password", "app_secret")
_GATE = '{"url": "…", "username": "…", "password": "…"}'
_GATES = f'The gates must be an object in braces: {{"GATE": {_GATE}}}.'


@dataclass(frozen=True, slots=True)
class Gate:
    """Where the callbacks of one event report gate are POSTed, and with which Basic credentials, if any.

    With an app secret they are signed, as Meta's are.
    """

    url: str
    username: str = ""
    password: str = field(default="", repr=False)
    app_secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Config:
    """A sandbox's settings. None for `sources`, `platform_ids` or `partner_ids` means: any."""

    username: str
    password: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 0
    """0: any free port."""
    ledger: str = ":memory:"
    set_aside: bool = False
    """Whether a ledger that cannot be read is renamed, and a new one begun, instead of not starting."""
    gates: Mapping[str, Gate] = field(default_factory=dict)
    sources: frozenset[str] | None = None
    platform_ids: frozenset[str] | None = None
    partner_ids: frozenset[str] | None = None
    speed: float = 1.0
    """How many times faster than the clock everything that waits goes."""
    seed: str | None = None
    """Makes ids, waits and chaos repeat from run to run."""
    chaos: Chaos | None = None
    """How badly reports are delivered; None: in order, once, in time."""
    unknown_templates: str = DELIVER
    """What becomes of a message of a template that was never created: it is delivered, or it fails with 132001."""
    script: tuple[Mapping[str, Any], ...] = ()
    """Actions that are done from the start on, one after the other; judged by whoever read them."""


def checked_port(value: Any) -> int:
    """`value` as a port; ConfigError with a sentence when it is none."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= HIGHEST_PORT:
        message = f"The port must be a whole number from 0 (any free one) to {HIGHEST_PORT}."
        raise ConfigError(message)
    return value


def checked_gates(gates: Any) -> dict[str, Gate]:
    """The gates in an object of name to url, username and password; ConfigError names the one that is wrong."""
    if not isinstance(gates, dict):
        raise ConfigError(_GATES)
    return {str(name): _gate(name, gate) for name, gate in gates.items()}


def _gate(name: str, gate: Any) -> Gate:
    if not isinstance(gate, dict):
        message = f"The gate “{name}” must be an object: {_GATE}."
        raise ConfigError(message)
    if "url" not in gate:
        message = f"The gate “{name}” has no “url”, the address that its callbacks go to."
        raise ConfigError(message)
    for key, value in gate.items():
        if key not in _GATE_KEYS:
            message = f"The gate “{name}” has a key “{key}” that is not known; there are {', '.join(_GATE_KEYS)}."
            raise ConfigError(message)
        if not isinstance(value, str):
            message = f"“{key}” of the gate “{name}” must be text in quotes."
            raise ConfigError(message)
    return Gate(**gate)


def from_line(line: Mapping[str, Any]) -> Config:
    """The settings in the line of JSON that a child process is given; ConfigError when they are not usable."""
    if not isinstance(line, Mapping):
        raise ConfigError("The line of configuration must be an object in braces.")
    for key in ("username", "password"):
        if key not in line:
            message = f"The line of configuration has no “{key}”."
            raise ConfigError(message)
    return Config(
        username=str(line["username"]),
        password=str(line["password"]),
        host=str(line.get("host", "127.0.0.1")),
        port=checked_port(line.get("port", 0)),
        ledger=str(line.get("ledger") or ":memory:"),
        set_aside=bool(line.get("setAside")),
        gates=checked_gates(line.get("gates") or {}),
        sources=_some(line, "sources"),
        platform_ids=_some(line, "platformIds"),
        partner_ids=_some(line, "platformPartnerIds"),
        speed=checked_speed(line.get("speed", 1.0)),
        seed=None if line.get("seed") is None else str(line["seed"]),
        chaos=checked_chaos(line.get("chaos")),
        unknown_templates=_unknown_templates(line.get("unknownTemplates", DELIVER)),
        script=tuple(checked_script(line.get("script") or [])),
    )


def _unknown_templates(value: Any) -> str:
    if value not in {DELIVER, FAIL}:
        message = f"“unknownTemplates” must be {DELIVER} or {FAIL}."
        raise ConfigError(message)
    return str(value)


def _some(line: Mapping[str, Any], key: str) -> frozenset[str] | None:
    values = line.get(key)
    if values is not None and not isinstance(values, list | tuple):
        message = f"“{key}” must be a list in square brackets, or null for any."
        raise ConfigError(message)
    return None if values is None else frozenset(str(value) for value in values)
