"""refIds: unique for ever, telling which installation sent it, and growing with time."""

from __future__ import annotations

import secrets
import time
import uuid

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def new_install() -> str:
    """Six letters for this installation; kept in the settings."""
    return "".join(secrets.choice(_LETTERS) for _ in range(6))


def new_ref_id(install: str) -> str:
    """`install`, a hyphen and a UUID of version 7 (RFC 9562): no two are the same, later ones sort later."""
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    # Method 3 of section 6.2: twelve bits carry the fraction of the millisecond.
    fraction = rest * 4096 // 1_000_000
    number = (milliseconds & (1 << 48) - 1) << 80 | 7 << 76 | fraction << 64
    number |= 0b10 << 62 | secrets.randbits(62)
    return f"{install}-{uuid.UUID(int=number)}"
