"""What a torment is: something terrible done to a part of Composer, with what must hold all the same."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class NotHereError(Exception):
    """The torment cannot be done on this machine; the argument says why."""


@dataclass(frozen=True, slots=True)
class Torment:
    """`run` gets the seconds it may take and an empty folder, and returns its figures in a line.

    It raises AssertionError when something did not hold, NotHereError when it could not be tried.
    """

    name: str
    holds: str
    """What must hold, as a sentence."""
    run: Callable[[float, Path], str]
    seconds: float = 60.0
    """How long it goes on unless one asks for another time."""


def torments() -> dict[str, Torment]:
    """All there are, by name: the `TORMENTS` of the modules of this package."""
    found: dict[str, Torment] = {}
    for info in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if info.name == "__main__" or info.name.startswith("test_"):
            continue
        module = importlib.import_module(f"tests.torture.{info.name}")
        for torment in getattr(module, "TORMENTS", ()):
            if torment.name in found:
                message = f"two torments are called {torment.name}"
                raise ValueError(message)
            found[torment.name] = torment
    return found
