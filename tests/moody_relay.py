"""A small relay on a real socket that can be away, refuse, lie and forget: what the one that we ship does not do."""

import asyncio
import contextlib
import json
from urllib.parse import parse_qs, urlsplit


class Relay:
    """A relay on loopback with a list for a store."""

    def __init__(self):
        self.epoch = "first"
        self.events = []
        self.kept_from = 0
        self.status = 200
        self.refusals = 0
        self.lie = None
        self.refused_at = 0
        self.asked = []
        self.news = asyncio.Event()
        self.handlers = set()
        self.port = 0

    async def __aenter__(self):
        await self.listen()
        return self

    async def __aexit__(self, *error):
        await self.hang_up()

    async def listen(self):
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", self.port)
        self.port = self.server.sockets[0].getsockname()[1]

    async def hang_up(self):
        self.server.close()
        await self.server.wait_closed()
        for one in self.handlers:
            one.cancel()
        await asyncio.gather(*self.handlers, return_exceptions=True)

    def add(self, *codes):
        for code in codes:
            number = len(self.events)
            body = {"messageId": "m1", "refId": "r1", "messageIndex": 0, "resultCode": code}
            received = f"2026-11-21T09:{number:02}:00Z"
            self.events.append({"gate": "g", "received": received, "body": json.dumps(body)})
        self.news.set()

    async def serve(self, reader, writer):
        task = asyncio.current_task()
        self.handlers.add(task)
        try:
            while head := (await reader.readuntil(b"\r\n\r\n")).decode():
                status, content = await self.answer(head)
                text = content if isinstance(content, bytes) else json.dumps(content).encode()
                writer.write(
                    f"HTTP/1.1 {status} X\r\nContent-Length: {len(text)}\r\n\r\n".encode() + text
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self.handlers.discard(task)
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def answer(self, head):
        asked = parse_qs(urlsplit(head.split()[1]).query, keep_blank_values=True)
        after, limit, wait = asked["after"][0], int(asked["limit"][0]), float(asked["wait"][0])
        self.asked.append((after, wait))
        if "Bearer token" not in head:
            return 401, {}
        if self.lie is not None:
            return self.lie(self, after)
        if self.status != 200:
            return self.status, {}
        if self.refusals:
            self.refusals -= 1
            self.refused_at = len(self.asked)
            return 503, {}
        epoch, _, number = after.partition("/")
        place = int(number) if epoch == self.epoch else 0
        if after and epoch == self.epoch and place < self.kept_from:
            return 410, {"oldest": f"{self.epoch}/{self.kept_from}"}
        place = max(place, self.kept_from)
        if place == len(self.events) and wait:
            self.news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.news.wait(), wait)
        page = self.events[place : place + limit]
        end = place + len(page)
        rows = [one | {"cursor": f"{self.epoch}/{place + n + 1}"} for n, one in enumerate(page)]
        following = {"next": f"{self.epoch}/{end}", "more": end < len(self.events)}
        return 200, {"epoch": self.epoch, "events": rows} | following
