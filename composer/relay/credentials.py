"""Tokens, Basic credentials and secret paths.

Nothing secret is kept: only SHA-256 digests, compared in constant time. That suffices for tokens and secret paths because
they are 256 random bits; a Basic password is as good as whoever chose it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field

from composer.relay.addresses import Networks
from composer.relay.events import Gates

_HASH_PREFIX = "sha256:"
_NOBODY = hashlib.sha256(b"").digest()
"""Compared with when there is nothing to compare with, so that it takes as long."""


def new_token() -> str:
    """A token of 256 random bits, to be shown once."""
    return secrets.token_urlsafe(32)


def hash_line(token: str) -> str:
    """What stands in the configuration for a token: `sha256:` and the digest in hexadecimal."""
    return f"{_HASH_PREFIX}{digest(token).hex()}"


def read_hash(line: str) -> bytes:
    """The digest of a hash line. Raises ValueError."""
    if not line.startswith(_HASH_PREFIX):
        raise ValueError("a token's hash starts with sha256:")
    try:
        found = bytes.fromhex(line.removeprefix(_HASH_PREFIX))
    except ValueError:  # Python's own names the character
        found = b""
    if len(found) != hashlib.sha256().digest_size:
        raise ValueError("a token's hash has 64 hexadecimal digits")
    return found


def digest(secret: str) -> bytes:
    """SHA-256 of a text."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).digest()


@dataclass(frozen=True, slots=True)
class Gate:
    """An event report gate as it may be used: digests of `username:password` and of the secret path, or None.

    `verify` is the digest of Meta's verify token. The app's secret is kept as it is: signatures are made with it.
    """

    id: str
    basic: bytes | None = None
    secret: bytes | None = None
    allow: Networks = ()
    app_secret: bytes | None = field(default=None, repr=False)
    verify: bytes | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """A reader: the digest of its token, and the gates it sees (None: all)."""

    name: str
    digest: bytes
    gates: Gates


def gate_admits(gate: Gate | None, authorization: str | None, secret: str | None) -> bool:
    """Whether a callback's head shows all the credentials its gate asks for; a signature is looked at with the body.

    An unknown gate (None) takes as long to refuse.
    """
    expected = gate or Gate("", _NOBODY, _NOBODY)
    verdicts = []
    if expected.basic is not None:
        verdicts.append(_matches(_basic(authorization), expected.basic))
    if expected.secret is not None:
        verdicts.append(_matches(secret, expected.secret))
    signs = gate is not None and gate.app_secret is not None
    return gate is not None and (bool(verdicts) or signs) and all(verdicts)


def verifies(gate: Gate | None, token: str | None) -> bool:
    """Whether it is the token that Meta shows when the gate's address is entered there."""
    expected = _NOBODY if gate is None or gate.verify is None else gate.verify
    return _matches(token, expected) and gate is not None and gate.verify is not None


def secret_admits(gate: Gate | None, secret: str | None) -> bool:
    """Whether the path is the gate's: its secret, or none where it has none."""
    expected = None if gate is None else gate.secret
    same = _matches(secret, expected or _NOBODY)
    return same if expected is not None else gate is not None and secret is None


def find_reader(tokens: Iterable[Token], authorization: str | None) -> Token | None:
    """The reader whose bearer token this is; all are compared, whichever it is."""
    scheme, _, token = (authorization or "").partition(" ")
    given = digest(token.strip())
    found = [known for known in tokens if hmac.compare_digest(known.digest, given)]
    return found[0] if found and scheme.lower() == "bearer" else None


def _basic(authorization: str | None) -> str | None:
    """`username:password` as the client sent it (RFC 7617), None when it sent none."""
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        return base64.b64decode(encoded.strip(), validate=True).decode("utf-8", "surrogateescape")
    except (binascii.Error, ValueError):
        return None


def _matches(given: str | None, expected: bytes) -> bool:
    same = hmac.compare_digest(digest(given or ""), expected)
    return given is not None and same
