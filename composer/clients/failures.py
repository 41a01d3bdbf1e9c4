"""Failures of httpx sorted by what may be done next, and put into words.

The list of exceptions that prove "not processed" was measured against fault servers: the same exception comes from a
server that read nothing and from one that read all, unless it is one of the seven in `NOT_SENT`.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import TypeVar

import httpx

from composer.clients.errors import Held, NotSent, Uncertain
from composer.clients.wire import TooLargeError


def sort_failure(failure: Exception) -> NotSent | Held | Uncertain:
    """The failure of an exchange as the one error that says what may be done next."""
    if isinstance(failure, (NotSent, Held, Uncertain)):
        return failure
    if isinstance(failure, httpx.ConnectError) and (tls := find_cause(failure, ssl.SSLError)):
        return Held(*describe_tls(tls))
    if isinstance(failure, NOT_SENT):
        return NotSent(*describe_not_sent(failure))
    return Uncertain(*_describe_uncertain(failure))


NOT_SENT = (
    httpx.InvalidURL,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)
"""The only exceptions after which no server can have processed the request."""


def describe_not_sent(failure: Exception) -> tuple[str, str, str]:
    """Title, sentence and advice for a failure before the first byte."""
    if isinstance(failure, httpx.ConnectError):
        if find_cause(failure, socket.gaierror):
            return _WORDS["name"]
        return _WORDS["refused" if find_cause(failure, ConnectionRefusedError) else "connect"]
    for kind, key in (
        (httpx.ConnectTimeout, "slow connect"),
        (httpx.PoolTimeout, "pool"),
        (httpx.ProxyError, "proxy"),
    ):
        if isinstance(failure, kind):
            return _WORDS[key]
    return _WORDS["address"]


def describe_tls(failure: ssl.SSLError) -> tuple[str, str, str]:
    """Title, sentence and advice for a handshake that failed; the certificate's fault is named."""
    title = "The server is not trusted"
    if isinstance(failure, ssl.SSLCertVerificationError):
        text = f"{failure.verify_message or failure}".lower()
        for sign, sentence in _CERTIFICATE:
            if sign in text:
                return title, sentence, _TRUST_ADVICE
        return title, "The server's certificate was not accepted.", _TRUST_ADVICE
    if "WRONG_VERSION_NUMBER" in str(failure):
        return (
            "The server does not speak https",
            "Something answered at this address, but without encryption.",
            "Check the address and its port number.",
        )
    text = str(failure)
    sentence = next((words for sign, words in _HANDSHAKE if sign in text), _NOTHING_IN_COMMON)
    return (
        "No secure connection",
        sentence,
        "Ask whoever runs the server to update it, or your administrator whether a proxy is in between.",
    )


def _describe_uncertain(failure: Exception) -> tuple[str, str, str]:
    for kind, sentence in _UNCERTAIN:
        if isinstance(failure, kind):
            return UNCERTAIN_TITLE, sentence, UNCERTAIN_ADVICE
    return UNCERTAIN_TITLE, "The exchange with the server broke off.", UNCERTAIN_ADVICE


_Failure = TypeVar("_Failure", bound=BaseException)


def find_cause(failure: BaseException, kind: type[_Failure]) -> _Failure | None:
    """The first of that kind among what caused the failure."""
    return next((one for one in _causes(failure) if isinstance(one, kind)), None)


def _causes(failure: BaseException) -> Iterator[BaseException]:
    waiting: list[BaseException | None] = [failure]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [one.__cause__, one.__context__]
        # Trying several addresses of one name fails with a group (ExceptionGroup).
        waiting += getattr(one, "exceptions", ())


_NETWORK = "Check the network connection and the address."
_WORDS = {
    "name": (
        "The server was not found",
        "The name in the address is not known on this network.",
        _NETWORK,
    ),
    "refused": (
        "The server does not answer",
        "The computer at this address refused the connection.",
        _NETWORK,
    ),
    "connect": ("The server cannot be reached", "No connection could be made.", _NETWORK),
    "slow connect": (
        "The server does not answer",
        "No connection could be made in time.",
        _NETWORK,
    ),
    "pool": (
        "Too many requests at once",
        "All connections to the server were busy.",
        "Nothing needs to be done; it is tried again.",
    ),
    "proxy": (
        "The proxy refused the connection",
        "A proxy stands between this computer and the server and did not let the request through.",
        "Ask your administrator for access through the proxy.",
    ),
    "address": (
        "The request could not be made",
        "The address or the account’s details cannot be used for a request.",
        "Check the account’s settings.",
    ),
}
"""Failures before the first byte: title, sentence, advice."""

_TRUST_ADVICE = (
    "Nothing was sent. Check the address; on a company or hotel network, ask whether it opens secure connections. "
    "Composer cannot skip this check."
)
_CERTIFICATE = (
    (
        "hostname mismatch",
        "The server’s certificate belongs to another name than the one in the address.",
    ),
    ("ip address mismatch", "The server’s certificate belongs to another address."),
    ("expired", "The server’s certificate has expired, or this computer’s clock is wrong."),
    (
        "not yet valid",
        "The server’s certificate is not valid yet, or this computer’s clock is wrong.",
    ),
    (
        "self-signed",
        "The server’s certificate comes from an authority that this computer does not trust.",
    ),
    (
        "self signed",
        "The server’s certificate comes from an authority that this computer does not trust.",
    ),
    (
        "issuer",
        "The server’s certificate comes from an authority that this computer does not trust.",
    ),
)
"""What OpenSSL says about a certificate, and what it means."""

_NOTHING_IN_COMMON = "The server and Composer have no safe kind of encryption in common (TLS 1.2 or newer is needed)."
_TOO_OLD = "The server knows only old kinds of encryption that are no longer safe (TLS 1.2 or newer is needed)."
_HANDSHAKE = (
    ("PROTOCOL", _TOO_OLD),
    ("WRONG_SSL_VERSION", _TOO_OLD),
    (
        "HANDSHAKE_FAILURE",
        "The server knows TLS 1.2, but of its ways to encrypt none is safe enough for Composer.",
    ),
)
"""What OpenSSL says about a handshake, and what it means. A server that only hangs up does not say what it lacks."""

UNCERTAIN_TITLE = "It may have been sent"
UNCERTAIN_ADVICE = (
    "Wait for a delivery report: it settles the matter. Send again only if it may arrive twice, "
    "and not before 15 minutes."
)
_UNCERTAIN: tuple[tuple[type[Exception], str], ...] = (
    (httpx.ReadTimeout, "The request was handed over, but no answer came in time."),
    (httpx.WriteTimeout, "The request could not be handed over completely in time."),
    (TimeoutError, "The exchange with the server took too long."),
    (httpx.DecodingError, "An answer came, but it could not be unpacked."),
    (TooLargeError, "An answer came, but it was far too long to be LINK’s."),
    (httpx.RemoteProtocolError, "The connection was closed before a complete answer came."),
    (httpx.NetworkError, "The connection broke before a complete answer came."),
)
