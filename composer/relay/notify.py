"""Tells systemd, when it started the relay, that it is ready and when it stops: what sd_notify(3) does."""

from __future__ import annotations

import os
import socket
from contextlib import suppress


def tell_supervisor(state: str) -> None:
    """Send a state such as `READY=1`. Nobody is told when nobody asked (NOTIFY_SOCKET)."""
    name = os.environ.get("NOTIFY_SOCKET", "")
    if not name.startswith(("/", "@")):
        return
    address = f"\0{name[1:]}" if name.startswith("@") else name
    # Who asked may be gone; the relay serves all the same.
    with (
        suppress(OSError),
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line,
    ):
        line.sendto(state.encode(), address)
