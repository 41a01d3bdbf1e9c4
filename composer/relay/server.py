"""The process: a socket, Granian on it, the lifeline, pruning, and an end that keeps what was promised.

Granian runs embedded, in this one process: there is no child that could be left behind when this one is killed. It is what
bounds the head of a request in size and time; uvicorn with httptools does neither.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import signal
import socket
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

from granian.constants import HTTPModes, Interfaces, SSLProtocols
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.net import SocketSpec  # type: ignore[attr-defined]
from granian.server.embed import Server

from composer.relay.config import Config
from composer.relay.errors import ListenError, RelayError, bad_certificate, cannot_listen
from composer.relay.events import EventLog
from composer.relay.loop import SharedWakeLoop
from composer.relay.notify import tell_supervisor
from composer.relay.readers import Readers
from composer.relay.service import Service
from composer.relay.stores import open_log
from composer.relay.web import build_app

HEAD_MILLISECONDS = 5_000
"""Time for the head of a request; then the connection is closed."""

HEAD_BYTES = 16_384
"""Size of the head of a request."""

CONNECTIONS = 4_096
"""Requests at once, most of them waiting readers; further connections wait to be accepted."""

END_SECONDS = 0.8
"""Time for requests under way when the relay stops; the process then has the rest of two seconds for the store."""

PRUNE_SECONDS = 3_600.0
"""Between two prunings."""

OpenStore = Callable[[Config], Awaitable[EventLog]]

_DAY_MILLISECONDS = 86_400_000
_log = logging.getLogger(__name__)


class _Granian(Server):
    """Granian on a socket of which the port is known (0 chooses one) and that listens before anybody is told."""

    listening_on: tuple[str, int] = ("", 0)

    def _init_shared_socket(self) -> None:
        try:
            # Granian itself knows numbers only.
            found = socket.getaddrinfo(self.bind_addr, self.bind_port, type=socket.SOCK_STREAM)
            holder = SocketSpec(str(found[0][4][0]), self.bind_port, self.backlog).build()
        except Exception as fault:
            raise cannot_listen(self.bind_addr, self.bind_port, _number(fault)) from None
        shared = socket.socket(fileno=holder.get_fd())
        try:
            shared.listen(self.backlog)
            self.listening_on = shared.getsockname()[:2]
        finally:
            # The descriptor stays Granian's.
            shared.detach()
        self._ssp = None
        self._shd = holder  # type: ignore[assignment]


def _number(fault: Exception) -> int:
    """The system's number for a fault; Granian's have it only in their text, before a stack of its own."""
    if isinstance(fault, OSError):
        return fault.errno or 0
    found = re.search(r"\(os error (\d+)\)", str(fault))
    return int(found[1]) if found else 0


async def serve(
    config: Config,
    on_ready: Callable[[str], None],
    stopping: asyncio.Event,
    open_store: OpenStore = open_log,
) -> None:
    """Serve until `stopping` is set. `on_ready` gets the URL once connections are accepted.

    Raises ConfigError, StoreOpenError or ListenError when it cannot start.
    """
    log = await open_store(config)
    try:
        service = Service(
            log,
            config.open_gates(),
            Readers(config),
            config.trusted_proxies,
            config.metrics_allow,
        )
        async with _pruning(service, config.retention_days):
            await _serve_http(config, service, on_ready, stopping)
    finally:
        await log.close()


async def _serve_http(
    config: Config, service: Service, on_ready: Callable[[str], None], stopping: asyncio.Event
) -> None:
    try:
        server = _granian(config, service)
    except OSError as fault:  # an SSLError is one, too
        raise bad_certificate(fault) from None
    running = asyncio.create_task(server.serve())
    stop = asyncio.create_task(stopping.wait())
    try:
        server.on_startup(lambda: on_ready(_url(config, *server.listening_on)))
        await asyncio.wait((running, stop), return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.cancel()
        tell_supervisor("STOPPING=1")
        service.stop()
        server.stop()  # type: ignore[no-untyped-call]
        await asyncio.wait((running,), timeout=END_SECONDS)
        running.cancel()
    if running.done() and not running.cancelled() and (failure := running.exception()):
        raise failure
    if not stopping.is_set():
        raise ListenError(
            "The web server ended by itself; the log says more. Start the relay again."
        )


def _granian(config: Config, service: Service) -> _Granian:
    def path(name: Path | None) -> Path | None:
        if name is None:
            return None
        (config.folder / name).open("rb").close()  # says which file it is that cannot be read
        return config.folder / name

    return _Granian(
        build_app(service),
        address=config.host,
        port=config.port,
        interface=Interfaces.ASGINL,
        http=HTTPModes.http1,
        websockets=False,
        backlog=1024,
        backpressure=CONNECTIONS,
        http1_settings=HTTP1Settings(
            header_read_timeout=HEAD_MILLISECONDS, max_buffer_size=HEAD_BYTES
        ),
        # Granian's own set-up logs to standard output, which belongs to the ready line.
        log_dictconfig={"handlers": {}, "loggers": {"_granian": {}}},
        log_level=LogLevels.error,
        ssl_cert=path(config.certificate),
        ssl_key=path(config.key),
        ssl_protocol_min=SSLProtocols.tls12,
    )


def _url(config: Config, host: str, port: int) -> str:
    scheme = "http" if config.certificate is None else "https"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


@asynccontextmanager
async def _pruning(service: Service, retention_days: float) -> AsyncIterator[None]:
    async def prune() -> None:
        while True:
            try:
                if pruned := await service.log.prune(round(retention_days * _DAY_MILLISECONDS)):
                    service.metrics.count("relay_pruned_total", pruned)
                    _log.info("deleted %d events older than %g days", pruned, retention_days)
            except RelayError:
                _log.exception("old events could not be deleted")
            await asyncio.sleep(PRUNE_SECONDS)

    task = asyncio.create_task(prune())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@contextmanager
def _stop_on_signals(stopping: asyncio.Event) -> Iterator[None]:
    """Turn SIGTERM and Ctrl+C into a graceful end, to the end: pressed twice, it is no less graceful."""
    loop = asyncio.get_running_loop()

    def stop(_number: int, _frame: Any) -> None:
        loop.call_soon_threadsafe(stopping.set)

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def run_child(config: Config, open_store: OpenStore = open_log) -> None:
    """Serve as the app's child: say so in one line of JSON, live until standard input ends. Ends the process."""
    _run(config, _say_ready, open_store, child=True)


def run_service(config: Config) -> None:
    """Serve as a service, until a signal. Ends the process."""
    _raise_file_limit()

    def ready(url: str) -> None:
        _log.info("listening on %s", url)
        tell_supervisor("READY=1")

    _run(config, ready, open_log, child=False)


def _run(
    config: Config, on_ready: Callable[[str], None], open_store: OpenStore, *, child: bool
) -> None:
    async def main() -> None:
        stopping = asyncio.Event()
        if child:
            _watch_input(stopping)
        with _stop_on_signals(stopping):
            await serve(config, on_ready, stopping, open_store)

    with asyncio.Runner(loop_factory=SharedWakeLoop) as runner:
        runner.run(main())
    # All is stored. Granian's threads may not have ended yet, nothing tells when they have, and one that asks for Python
    # while that is taken down aborts the process (before Python 3.14): so it is not taken down.
    logging.shutdown()
    os._exit(0)


def _raise_file_limit() -> None:
    """Allow as many open connections as the system lets us: 1,024, a common default, is few for waiting readers."""
    if sys.platform != "win32":
        import resource  # not there on Windows

        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = 2 * CONNECTIONS if hard == resource.RLIM_INFINITY else min(hard, 2 * CONNECTIONS)
        # A system that says no leaves us what we have.
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _say_ready(url: str) -> None:
    sys.stdout.write(json.dumps({"ready": True, "url": url}) + "\n")
    sys.stdout.flush()


def _watch_input(stopping: asyncio.Event) -> None:
    """The lifeline: standard input ends when the parent closes it or dies, however it dies."""
    loop = asyncio.get_running_loop()
    descriptor = sys.stdin.fileno()

    def wait_for_end() -> None:
        # Not sys.stdin.read: its lock, held by a waiting thread, would make Python's own end fail.
        while os.read(descriptor, 4096):
            pass
        with suppress(RuntimeError):  # the loop is closed already
            loop.call_soon_threadsafe(stopping.set)

    threading.Thread(target=wait_for_end, name="relay-lifeline", daemon=True).start()
