"""Runs a sandbox inside the event loop it is called from."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import apsw
import uvicorn

from composer.sandbox.config import Config
from composer.sandbox.errors import StartError, cannot_listen
from composer.sandbox.ledger import Ledger
from composer.sandbox.protocol import Connections, protocol_into
from composer.sandbox.sender import Sender
from composer.sandbox.web import Desk


@dataclass(frozen=True, slots=True)
class Serving:
    """A sandbox that accepts connections."""

    url: str
    """Without a slash at its end."""
    sender: Sender


@contextlib.asynccontextmanager
async def serving(config: Config) -> AsyncIterator[Serving]:
    """A sandbox for as long as the context lasts; StartError when the address or the ledger does not allow it."""
    listener = _listen(config.host, config.port)
    try:
        ledger = Ledger(config.ledger)
    except apsw.Error as fault:
        listener.close()
        message = f"The ledger {config.ledger} cannot be opened ({fault}). Name another file with --ledger, or none."
        raise StartError(message) from None
    sender = Sender(ledger, config.gates, config.speed)
    connections: Connections = {}
    desk = Desk(config, ledger, sender, connections)
    server = _Server(_uvicorn(desk, connections))
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await server.ready.wait()
        sender.wake()
        yield Serving(_url(listener), sender)
    finally:
        desk.stopping.set()
        server.should_exit = True
        await running
        await sender.stop()
        ledger.close()


def _uvicorn(desk: Desk, connections: Connections) -> uvicorn.Config:
    return uvicorn.Config(
        desk.application(),
        http=protocol_into(connections),
        ws="none",
        lifespan="off",
        loop="asyncio",
        access_log=False,
        log_config=None,
        server_header=False,
        # A proxy's header would hide the connection that is to be cut.
        proxy_headers=False,
        timeout_graceful_shutdown=1,
    )


class _Server(uvicorn.Server):
    """A server that says when it is ready and leaves the process's signals to others."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_REUSEADDR") and not hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(256)
        listener.settimeout(0)
    except OSError as fault:
        listener.close()
        raise cannot_listen(host, port, fault) from None
    return listener


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
