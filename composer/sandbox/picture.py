"""The picture that a test recipient sends back: a small PNG, made here so that its link really leads somewhere."""

from __future__ import annotations

import struct
import zlib

_SIDE = 64


def picture() -> bytes:
    """A PNG of 64 by 64 pixels that fades from green to blue."""
    rows = b"".join(
        b"\0" + b"".join(bytes((40, 200 - 2 * y, 120 + 2 * x)) for x in range(_SIDE))
        for y in range(_SIDE)
    )
    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
