"""Imports that wait until after the first paint, from whichever thread gets there first."""

from __future__ import annotations

import importlib
import threading
from types import ModuleType

_one_at_a_time = threading.RLock()


def late_import(name: str) -> ModuleType:
    """The module. Threads wait for each other: two inside one package's imports can meet its half-made modules."""
    with _one_at_a_time:
        return importlib.import_module(name)
