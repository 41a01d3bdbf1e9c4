"""JSON pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Iterable


def pointer(steps: Iterable[str | int]) -> str:
    """The pointer that takes these steps from the root; the root itself is the empty text."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def steps(text: str) -> tuple[str, ...]:
    """The steps of a pointer, each unescaped."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in text.split("/")[1:])


def generalise(text: str) -> str:
    """The pointer with every list position as `*`: what names a field whichever card it is on."""
    return "/".join("*" if step.isdigit() else step for step in steps(text))
