"""Servers on loopback that do as they are told, over plain sockets: what they are told includes being broken."""

import asyncio
import contextlib
import json
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable

Behaviour = Callable[["Peer"], Awaitable[None]]


class Peer:
    """One connection as the server sees it; `server` is what all connections share."""

    def __init__(
        self, server: "Server", reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.server, self.reader, self.writer = server, reader, writer

    async def read(self) -> bytes:
        """A whole request: its body is kept, and its head in `heads`."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        self.server.heads.append(head.decode("latin-1"))
        length = next(
            (
                int(line.split(b":")[1])
                for line in head.split(b"\r\n")
                if line.lower().startswith(b"content-length:")
            ),
            0,
        )
        body = await self.reader.readexactly(length)
        self.server.bodies.append(body)
        return body

    async def write(self, raw: bytes) -> None:
        self.writer.write(raw)
        await self.writer.drain()

    async def answer(self, status: int, body: object = None, **headers: str) -> None:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        lines = [f"HTTP/1.1 {status} Told", f"Content-Length: {len(raw)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        await self.write("\r\n".join([*lines, "", ""]).encode() + raw)

    def reset(self) -> None:
        """Close with RST instead of FIN."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def hang(self) -> None:
        """Do nothing until the test is over."""
        await self.server.over.wait()


class Server:
    def __init__(self, behave: Behaviour) -> None:
        self.behave = behave
        self.heads: list[str] = []
        self.bodies: list[bytes] = []
        self.connections = 0
        self.over = asyncio.Event()
        self.url = ""
        self.port = 0
        self._tasks: set[asyncio.Task[None]] = set()

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.ensure_future(self._serve(Peer(self, reader, writer)))
        self._tasks.add(task)

    async def _serve(self, peer: Peer) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            await self.behave(peer)
        peer.writer.close()
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            await peer.writer.wait_closed()

    async def closed(self) -> None:
        """Until every connection so far is closed from this side."""
        await asyncio.gather(*self._tasks)

    async def stop(self) -> None:
        self.over.set()
        await asyncio.gather(*self._tasks, return_exceptions=True)


@contextlib.asynccontextmanager
async def serve(
    behave: Behaviour, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> AsyncIterator[Server]:
    """A server that behaves like that to everybody who comes; `host` may be "::1"."""
    server = Server(behave)
    listening = await asyncio.start_server(server.accept, host, 0, ssl=tls)
    server.port = listening.sockets[0].getsockname()[1]
    named = f"[{host}]" if ":" in host else host
    server.url = f"{'https' if tls else 'http'}://{named}:{server.port}"
    try:
        yield server
    finally:
        listening.close()
        await server.stop()


def answering(*args, **headers) -> Behaviour:
    """Reads a request and answers with that: see `Peer.answer`."""

    async def behave(peer):
        await peer.read()
        await peer.answer(*args, **headers)

    return behave
