"""Runs a sandbox inside the event loop it is called from."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import apsw
import uvicorn
from starlette.applications import Starlette

from composer.sandbox.clock import Clock
from composer.sandbox.config import Config
from composer.sandbox.control import Control
from composer.sandbox.database import NewerFileError, open_database
from composer.sandbox.errors import StartError, cannot_listen
from composer.sandbox.front import Front
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.ledger import Ledger
from composer.sandbox.protocol import Connections, protocol_into
from composer.sandbox.sender import Sender
from composer.sandbox.templates.desk import TemplateDesk
from composer.sandbox.templates.shelf import Shelf
from composer.sandbox.web import LINK_PREFIXES, MessageDesk


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
        db = _open(config.ledger)
    except StartError:
        listener.close()
        raise
    ledger, shelf, clock = Ledger(db), Shelf(db), Clock(db, config.speed)
    sender = Sender(ledger, config.gates, clock)
    front, ids = Front(config, ledger), Identifiers(config.seed)
    connections: Connections = {}
    desk = MessageDesk(config, front, ledger, sender, ids, connections)
    templates = TemplateDesk(config, front, shelf, clock, ids)
    control = Control(front, ledger, shelf, sender, clock)
    routes = [
        *(route for prefix in LINK_PREFIXES for route in desk.routes(prefix)),
        *(route for prefix in LINK_PREFIXES for route in templates.routes(prefix)),
        *control.routes(),
    ]
    server = _Server(_uvicorn(Starlette(routes=routes), connections))
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
        db.close()


def _open(path: str) -> apsw.Connection:
    try:
        return open_database(path)
    except apsw.Error as fault:
        message = f"The ledger {path} cannot be opened ({fault}). Name another file with --ledger, or none."
    except NewerFileError:
        message = f"The ledger {path} was written by a newer Composer. Name another file with --ledger, or none."
    raise StartError(message)


def _uvicorn(application: Starlette, connections: Connections) -> uvicorn.Config:
    return uvicorn.Config(
        application,
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
