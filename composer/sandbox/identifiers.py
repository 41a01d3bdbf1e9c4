"""Ids and small waits: random, or derived from a seed so that a run repeats."""

from __future__ import annotations

import base64
import hashlib
import random
import secrets
import string

_BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase
MESSAGE_ID_LENGTH = 22
"""Characters of a messageId, as in the specification's examples."""


class Identifiers:
    """Makes ids. With a seed the same names give the same ids; without one they are random."""

    def __init__(self, seed: str | None) -> None:
        self._key = hashlib.sha256((seed or secrets.token_hex(32)).encode()).digest()

    def message_id(self, *names: object) -> str:
        """22 characters of base 62, as LINK's."""
        number = int.from_bytes(self._digest("message", *names))
        digits = []
        for _ in range(MESSAGE_ID_LENGTH):
            number, digit = divmod(number, len(_BASE62))
            digits.append(_BASE62[digit])
        return "".join(digits)

    def wa_message_id(self, *names: object) -> str:
        """WhatsApp's own id: “wamid.” and base 64."""
        return "wamid." + base64.b64encode(self._digest("wamid", *names)).decode()

    def template_id(self, *names: object) -> str:
        """16 digits, as Meta's ids of templates."""
        return str(10**15 + int.from_bytes(self._digest("template", *names)) % (9 * 10**15))

    def chance(self, *names: object) -> random.Random:
        """A source of chance of its own for these names; not for secrets."""
        return random.Random(self._digest("chance", *names))  # noqa: S311

    def jitter(self, *names: object) -> float:
        """Seconds from 0 to 0.15 by which a report is late."""
        return self._digest("jitter", *names)[0] / 255 * 0.15

    def _digest(self, *names: object) -> bytes:
        text = "\x1f".join(str(name) for name in names)
        return hashlib.blake2b(text.encode(), key=self._key, digest_size=32).digest()
