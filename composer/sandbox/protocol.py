"""HTTP as uvicorn's h11 speaks it, with each connection within reach so that it can be cut off on purpose."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

Connections = dict[tuple[str, int], asyncio.Transport]
"""The open connections by the client's address and port, as in an ASGI scope's `client`."""


def protocol_into(connections: Connections) -> type[H11Protocol]:
    """A protocol class that lists its connections in `connections` while they are open."""

    class Listed(H11Protocol):
        """One connection."""

        _peer: tuple[str, int] | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            peer = transport.get_extra_info("peername")
            if peer:
                self._peer = (str(peer[0]), int(peer[1]))
                connections[self._peer] = transport

        def connection_lost(self, exc: Exception | None) -> Any:
            if self._peer:
                connections.pop(self._peer, None)
            super().connection_lost(exc)

    return Listed
