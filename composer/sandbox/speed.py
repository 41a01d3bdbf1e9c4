"""How fast time may go in the sandbox."""

from __future__ import annotations

from typing import Any

from composer.sandbox.errors import ConfigError

FASTEST = 10_000.0
"""Beyond this, `speed` makes no difference."""


def checked_speed(value: Any) -> float:
    """`value` as a speed; ConfigError with a sentence when it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= FASTEST:
        message = f"speed must be a number above 0 and at most {FASTEST:g}."
        raise ConfigError(message)
    return float(value)
