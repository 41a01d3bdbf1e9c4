"""Cursors: a run and an event's number, sealed with the store's key, so that they are opaque to everybody else.

Sealed, because numbers are those of all gates: a reader could tell from them how much others get. The run (one start of the
relay) makes the cursors of a future that a restored backup does not know recognisable; such a cursor, and one that another
key sealed, reads from the start.
"""

from __future__ import annotations

import base64
import binascii
import bisect
import hashlib
from collections.abc import Sequence
from typing import Final

KEY_BYTES: Final = 32

_TAG_BYTES = 8
_RUN_BYTES = 6
_SEQ_BYTES = 8


class Cursors:
    """The cursors of a store with this key, in which runs (named in hexadecimal) began at these event numbers."""

    def __init__(self, key: bytes, runs: Sequence[tuple[int, str]]) -> None:
        self._key = key
        self._first_seqs = [first for first, _ in runs]
        self._runs = [name for _, name in runs]

    def write(self, seq: int) -> str:
        """The cursor that reads on behind an event's number."""
        plain = bytes.fromhex(self._run(seq)) + seq.to_bytes(_SEQ_BYTES, "big")
        tag = self._hash(b"tag", plain)[:_TAG_BYTES]
        return base64.urlsafe_b64encode(tag + self._mask(tag, plain)).decode().rstrip("=")

    def read(self, cursor: str | None, last: int) -> int | None:
        """What a cursor points behind; None for the start, and for cursors this store never gave."""
        if not cursor:
            return None
        try:
            sealed = base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True)
        except (binascii.Error, ValueError):
            return None
        number = self._unsealed(sealed)
        if number is None:
            number = self._unsealed_before(sealed)
        return number if number is not None and number <= last else None

    def _unsealed(self, sealed: bytes) -> int | None:
        if len(sealed) != _TAG_BYTES + _RUN_BYTES + _SEQ_BYTES:
            return None
        tag = sealed[:_TAG_BYTES]
        plain = self._mask(tag, sealed[_TAG_BYTES:])
        seq = int.from_bytes(plain[_RUN_BYTES:], "big")
        ours = self._hash(b"tag", plain)[:_TAG_BYTES] == tag
        return seq if ours and plain[:_RUN_BYTES].hex() == self._run(seq) else None

    def _unsealed_before(self, sealed: bytes) -> int | None:
        """The number in a cursor of a relay that did not seal them, which apps may still hold: `<run>.<seq>`."""
        try:
            run, _, number = sealed.decode("ascii").rpartition(".")
            seq = int(number)
        except ValueError:
            return None
        return seq if seq >= 0 and str(seq) == number and run == self._run(seq) else None

    def _run(self, seq: int) -> str:
        return self._runs[bisect.bisect_right(self._first_seqs, seq) - 1]

    def _mask(self, tag: bytes, text: bytes) -> bytes:
        mask = self._hash(b"mask", tag)
        return bytes(one ^ other for one, other in zip(text, mask, strict=False))

    def _hash(self, purpose: bytes, text: bytes) -> bytes:
        return hashlib.blake2b(text, key=self._key, person=purpose, digest_size=16).digest()
