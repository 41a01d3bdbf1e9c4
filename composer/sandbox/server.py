"""Runs a sandbox inside the event loop it is called from."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import apsw
import uvicorn
from starlette.applications import Starlette

from composer.sandbox.bench import Bench, NotPossibleError
from composer.sandbox.clock import Clock
from composer.sandbox.config import FAIL, Config
from composer.sandbox.control import Control
from composer.sandbox.database import NewerFileError, open_database, set_aside
from composer.sandbox.errors import StartError, cannot_listen
from composer.sandbox.fates import Fates
from composer.sandbox.front import Front
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.ledger import Ledger
from composer.sandbox.metas.desk import MetaDesk
from composer.sandbox.metas.numbers import NumberDesk
from composer.sandbox.metas.templates import MetaTemplateDesk
from composer.sandbox.orders import Conduct
from composer.sandbox.protocol import Connections, protocol_into
from composer.sandbox.sender import Sender
from composer.sandbox.templates.desk import TemplateDesk
from composer.sandbox.templates.keeping import Keeper
from composer.sandbox.templates.shelf import Shelf
from composer.sandbox.web import LINK_PREFIXES, MessageDesk

_log = logging.getLogger(__name__)


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
        db = _open(config)
    except StartError:
        listener.close()
        raise
    ledger, shelf, clock = Ledger(db), Shelf(db), Clock(db, config.speed)
    ledger.rescale(time.time(), clock.speed / clock.before)
    conduct = Conduct(config.chaos, config.unknown_templates == FAIL)
    sender, ids = Sender(ledger, config.gates, clock), Identifiers(config.seed)
    connections: Connections = {}
    front = Front(config, ledger, clock, conduct, connections)
    fates = Fates(conduct, shelf, clock)
    bench = Bench(config, front, ledger, shelf, sender, clock, ids, conduct, _url(listener))
    messages = MessageDesk(config, front, ledger, sender, ids, fates, conduct)
    keeper = Keeper(shelf, clock, ids)
    templates = TemplateDesk(config, front, keeper)
    metas_templates = MetaTemplateDesk(config, front, keeper)
    numbers = NumberDesk(config, front)
    routes = [
        *(route for prefix in LINK_PREFIXES for route in messages.routes(prefix)),
        *(route for prefix in LINK_PREFIXES for route in templates.routes(prefix)),
        *metas_templates.routes(),
        *numbers.routes(),
        *MetaDesk(config, front, ledger, sender, ids, conduct, metas_templates, numbers).routes(),
        *Control(front, ledger, shelf, clock, bench).routes(),
    ]
    server = _Server(_uvicorn(Starlette(routes=routes), connections))
    script: asyncio.Task[None] | None = None
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await server.ready.wait()
        sender.wake()
        script = asyncio.create_task(_perform(config.script, bench))
        yield Serving(_url(listener), sender)
    finally:
        front.stopping.set()
        if script is not None:
            script.cancel()
            await asyncio.gather(script, return_exceptions=True)
        server.should_exit = True
        await running
        await sender.stop()
        db.close()


async def _perform(script: Sequence[Mapping[str, Any]], bench: Bench) -> None:
    """Do a script; what cannot be done is said and left out, the rest goes on."""
    for place, action in enumerate(script):
        try:
            await bench.do(action)
        except NotPossibleError as error:
            _log.error("Action %s of the script was not done: %s", place + 1, error)


def _open(config: Config) -> apsw.Connection:
    try:
        return open_database(config.ledger)
    except (apsw.NotADBError, apsw.CorruptError, NewerFileError) as fault:
        return _begin_anew(config, fault)
    except apsw.Error as fault:
        raise _unusable(config, f"cannot be opened ({fault})") from None


def _begin_anew(config: Config, fault: Exception) -> apsw.Connection:
    newer = isinstance(fault, NewerFileError)
    why = "was written by a newer Composer" if newer else f"is not a ledger ({fault})"
    if not config.set_aside:
        raise _unusable(config, why)
    try:
        kept = set_aside(config.ledger)
        _log.warning("The ledger %s %s. It is kept as %s.", config.ledger, why, kept)
        return open_database(config.ledger)
    except (OSError, apsw.Error):
        raise _unusable(config, why) from None


def _unusable(config: Config, why: str) -> StartError:
    return StartError(
        f"The ledger {config.ledger} {why}. Name another file with --ledger, or none."
    )


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
