"""(f) Check and encode of the largest legal message of each kind, against json.dumps and json.loads of the same message."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from statistics import median
from typing import Any

from composer.formats import link
from composer.messages.check import check_message
from tests.benchmarks.figures import Figure
from tests.benchmarks.largest import LARGEST

_SECONDS = 0.25
"""A kind is measured for that long, and at least so many times: a large message takes long."""
_LEAST = 7
_LIMIT = 20.0
_LIMITS = {"template": 80.0}
"""Measured: 4 to 10; the template with ten cards 35 to 55, as it is made of 135 objects, each with rules of its own.

The check reads every value through a model of its own, and says where each is wrong; C code writes and reads JSON.
"""


def _ours(message: Any) -> None:
    found = check_message(message)
    link.encode({"messages": [message]})
    if found:
        raise AssertionError(found)


def _reference(message: Any) -> None:
    json.loads(json.dumps(message))


def _timed(do: Callable[[Any], None], message: Any) -> float:
    began = time.perf_counter()
    do(message)
    return time.perf_counter() - began


def measure(least: int = _LEAST) -> list[Figure]:
    """A figure a kind, in milliseconds."""
    figures = []
    for key, message in LARGEST.items():
        _ours(message)  # builds the validators
        ours: list[float] = []
        plain: list[float] = []
        gc.collect()
        until = time.perf_counter() + _SECONDS
        while len(ours) < least or time.perf_counter() < until:
            ours.append(_timed(_ours, message))
            plain.append(_timed(_reference, message))
        limit = _LIMITS.get(key, _LIMIT)
        name = f"check and encode, largest {key}"
        figures.append(Figure(name, median(ours) * 1e3, median(plain) * 1e3, limit, "ms"))
    return figures
