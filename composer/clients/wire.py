"""What both clients share of httpx: its settings, TLS, and reading that is bounded."""

from __future__ import annotations

import json
import logging
import ssl
import zlib
from dataclasses import dataclass
from typing import Any

import httpx
import truststore

from composer import __version__
from composer.clients.address import is_loopback
from composer.clients.errors import Held

USER_AGENT = f"Composer/{__version__}"

CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20"
"""For TLS 1.2: what LINK 1.6, Appendix 2 leaves (and the same with ECDSA). TLS 1.3 has its own, all accepted."""

# httpx writes every URL at INFO; nobody needs that, and some day one may carry something private.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds. `total` bounds one whole exchange, against a server that drips a byte at a time."""

    connect: float = 5.0
    read: float = 30.0
    write: float = 30.0
    pool: float = 5.0
    total: float = 120.0


class TooLargeError(Exception):
    """A body went over its limit; the rest was not read."""


class AnsweredError(Exception):
    """A status was read, then the body was lost; the cause is chained."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def tls_context() -> ssl.SSLContext:
    """Trusts what the operating system trusts; at least TLS 1.2 with forward secrecy. There is no way to switch it off."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(CIPHERS)
    return context


def open_client(
    base_url: str, timeouts: Timeouts, transport: httpx.AsyncBaseTransport | None = None
) -> httpx.AsyncClient:
    """A client that follows nothing, retries nothing and keeps few connections; raises Held when it cannot be built."""
    local = is_loopback(base_url)
    try:
        return httpx.AsyncClient(
            verify=tls_context(),
            follow_redirects=False,
            # A proxy must not get between the app and its own computer.
            trust_env=not local,
            timeout=httpx.Timeout(
                connect=timeouts.connect,
                read=timeouts.read,
                write=timeouts.write,
                pool=timeouts.pool,
            ),
            # Servers end idle connections after five seconds, and a POST that meets that must not be repeated.
            limits=httpx.Limits(
                max_connections=10, max_keepalive_connections=10, keepalive_expiry=3.0
            ),
            headers={"User-Agent": USER_AGENT},
            transport=transport,
        )
    except (ImportError, ValueError, httpx.InvalidURL) as failure:
        # httpx reads the system's proxies here: SOCKS and odd schemes are refused.
        raise Held(
            "The proxy of this computer cannot be used",
            "This computer asks programs to use a proxy of a kind that Composer does not know.",
            "Ask your administrator for an HTTP proxy, or remove the proxy setting (HTTPS_PROXY, ALL_PROXY).",
        ) from failure


async def read_body(response: httpx.Response, limit: int) -> bytes:
    """The body, unpacked, at most `limit` bytes.

    Raises TooLargeError beyond it, httpx.DecodingError when it cannot be unpacked.
    """
    raw = bytearray()
    async for chunk in response.aiter_raw():
        raw += chunk
        if len(raw) > limit:
            raise TooLargeError
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding in ("", "identity"):
        return bytes(raw)
    if encoding not in ("gzip", "deflate"):
        raise httpx.DecodingError("the Content-Encoding is unknown")
    return _unpack(bytes(raw), limit)


def _unpack(packed: bytes, limit: int) -> bytes:
    # By hand, since httpx unpacks without a bound: 1 MiB of zeros fits into 1 KiB.
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
    try:
        plain = unpacker.decompress(packed, limit + 1)
    except zlib.error as failure:
        raise httpx.DecodingError(str(failure)) from failure
    if len(plain) > limit:
        raise TooLargeError
    if not unpacker.eof:
        raise httpx.DecodingError("the packed body ends early")
    return plain


def json_object(body: bytes | str) -> dict[str, Any] | None:
    """The body as a JSON object, or None if it is anything else."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
