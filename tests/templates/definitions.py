"""The definitions of our own making, by the name of their file."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "data" / "templates"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))


def definition(name: str) -> dict[str, Any]:
    """A fresh copy of the definition in that file."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return deepcopy(found)
