"""refIds: unique for ever, telling which installation sent it, and growing with time."""

from __future__ import annotations

import os
import time

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def new_install() -> str:
    """Six letters for this installation; kept in the settings."""
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in os.urandom(6))


def new_ref_id(install: str) -> str:
    """`install`, a hyphen and a UUID of version 7 (RFC 9562): no two are the same, later ones sort later."""
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    # Method 3 of section 6.2: twelve bits carry the fraction of the millisecond.
    fraction = rest * 4096 // 1_000_000
    number = (milliseconds & (1 << 48) - 1) << 80 | 7 << 76 | fraction << 64
    number |= 0b10 << 62 | int.from_bytes(os.urandom(8)) >> 2
    digits = f"{number:032x}"
    return "-".join((install, digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
