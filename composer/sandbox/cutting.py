"""Answers that do not arrive whole: the connection is cut before them or in their middle."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from composer.sandbox.protocol import Connections


class Cut(Response):
    """Another answer, cut off: only the first `kept` bytes of its body go out; None: not even its head."""

    def __init__(self, whole: Response, connections: Connections, kept: int | None) -> None:
        super().__init__()
        self.whole = whole
        self._connections, self._kept = connections, kept

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Send what is kept, then cut the connection."""
        transport = self._connections.get(tuple(scope["client"]))
        if transport is None:
            return  # whoever asked has left meanwhile: there is nothing to cut
        if self._kept is None:
            transport.abort()
        else:
            head = {"status": self.whole.status_code, "headers": self.whole.raw_headers}
            await send({"type": "http.response.start", **head})
            part = bytes(self.whole.body)[: self._kept]
            await send({"type": "http.response.body", "body": part, "more_body": True})
            transport.close()
        # uvicorn complains about an answer left unfinished on a connection it still believes open.
        while (await receive())["type"] != "http.disconnect":
            pass


def half(whole: Response, connections: Connections) -> Cut:
    """The head and the first half of the body."""
    return Cut(whole, connections, len(whole.body) // 2)


def nothing(whole: Response, connections: Connections) -> Cut:
    """Nothing at all: the line goes dead."""
    return Cut(whole, connections, None)
