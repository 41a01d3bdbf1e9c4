"""Where the resources are: beside the package in the source tree, inside it in a wheel or a frozen bundle."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def folder() -> Path:
    """The folder `resources`."""
    for candidate in (_PACKAGE.parent / "resources", _PACKAGE / "resources"):
        if (candidate / "styles").is_dir():
            return candidate
    message = "Composer's folder “resources” is missing. Please install Composer again."
    raise FileNotFoundError(message)


def text(path: str) -> str:
    """The text of a resource, by its path below `resources`."""
    return (folder() / path).read_text(encoding="utf-8")
