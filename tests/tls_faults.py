"""Servers that no secure connection may be made to, each for a reason of its own, and one that is as it should be."""

from __future__ import annotations

import contextlib
import datetime as dt
import random
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping

import trustme


def server_side(certificate: trustme.LeafCert) -> ssl.SSLContext:
    """A server's side with that certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def good(authority: trustme.CA) -> ssl.SSLContext:
    """As it should be, at 127.0.0.1."""
    return server_side(authority.issue_cert("127.0.0.1"))


def old(authority: trustme.CA) -> ssl.SSLContext:
    """TLS 1.1 and nothing newer. Warns of itself (DeprecationWarning)."""
    context = good(authority)
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def weak(suites: str) -> Callable[[trustme.CA], ssl.SSLContext]:
    """TLS 1.2 with none but these suites."""

    def make(authority: trustme.CA) -> ssl.SSLContext:
        context = good(authority)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_ciphers(suites)
        return context

    return make


def expired(authority: trustme.CA) -> ssl.SSLContext:
    """Valid until some day that is over."""
    past = dt.datetime.now(dt.UTC) - dt.timedelta(hours=random.randrange(1, 50_000))
    return server_side(authority.issue_cert("127.0.0.1", not_after=past))


def of_tomorrow(authority: trustme.CA) -> ssl.SSLContext:
    """Valid from some day that is to come."""
    future = dt.datetime.now(dt.UTC) + dt.timedelta(hours=random.randrange(1, 5_000))
    return server_side(authority.issue_cert("127.0.0.1", not_before=future))


def elsewhere(authority: trustme.CA) -> ssl.SSLContext:
    """For other names and addresses."""
    names = ("link.example", "*.127.0.0.1.example", "10.0.0.1", "127.0.0.2", "localhost", "::1")
    return server_side(authority.issue_cert(*random.sample(names, random.randrange(1, 4))))


def unknown(_authority: trustme.CA) -> ssl.SSLContext:
    """Of an authority that nobody knows."""
    return good(trustme.CA(organization_name="Nobody"))


@contextlib.contextmanager
def telling(context: ssl.SSLContext) -> Iterator[str]:
    """A server that shakes hands and no more; its address. It tells a client why it refuses one, as asyncio's do not."""
    listening = socket.create_server(("127.0.0.1", 0))

    def shake() -> None:
        while True:
            try:
                peer, _ = listening.accept()
            except OSError:
                return
            with (
                contextlib.suppress(OSError),
                peer,
                context.wrap_socket(peer, server_side=True) as secure,
            ):
                secure.recv(1)

    thread = threading.Thread(target=shake, daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        # To close it alone does not wake who waits for it.
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(10)


CBC = "ECDHE-RSA-AES128-SHA256:ECDHE-ECDSA-AES128-SHA256"
NOT_FORWARD = "AES128-GCM-SHA256:AES256-GCM-SHA384"

REFUSED: Mapping[str, Callable[[trustme.CA], ssl.SSLContext]] = {
    "an unknown authority": unknown,
    "another name": elsewhere,
    "expired": expired,
    "not valid yet": of_tomorrow,
    "TLS 1.1": old,
    "CBC only": weak(CBC),
}
"""What is refused; to each of them something else is said."""
