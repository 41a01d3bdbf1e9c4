"""Meta's On-Premises API: a message in its format, and read back. `decode` and `encode` are inverse, spellings aside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.formats.meta import bodies
from composer.formats.meta.bodies import ON_PREMISES, Decoded

__all__ = ["Decoded", "decode", "encode", "link_pointer", "pointer"]


def encode(request: Mapping[str, Any], index: int = 0) -> list[dict[str, Any]]:
    """The bodies that send message `index` of a request in LINK's words, one per recipient."""
    return bodies.encode(request, index, ON_PREMISES)


def decode(body: Any) -> Decoded:
    """A body in LINK's words, and what was understood otherwise than written. Never raises."""
    return bodies.decode(body, ON_PREMISES)


def pointer(link: str, index: int = 0) -> str | None:
    """Where in the body stands what LINK's pointer names; None where that is another message."""
    return bodies.to_meta_pointer(link, index, ON_PREMISES)


def link_pointer(meta: str, request: Mapping[str, Any], index: int = 0, recipient: int = 0) -> str:
    """Where in the request stands what the body's pointer names."""
    return bodies.to_link_pointer(meta, request, index, recipient)
