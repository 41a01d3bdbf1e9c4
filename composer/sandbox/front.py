"""What every route of the sandbox shares: who may come in, how a refusal is said, and that all of it is written down."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hmac
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from composer.sandbox import cutting
from composer.sandbox.clock import Clock
from composer.sandbox.config import Config
from composer.sandbox.ledger import Ledger, Received
from composer.sandbox.orders import Conduct, Order
from composer.sandbox.protocol import Connections
from composer.sandbox.trip import Callback

_log = logging.getLogger(__name__)

Endpoint = Callable[[Request], Awaitable[Response]]
Reader = Callable[[Request, bytes], Awaitable[Response]]
"""An endpoint that is given the body."""
MOST_BYTES = 5 * 1024 * 1024
"""A larger request is refused."""
_ERRORS = {
    400: (112402, "Bad request"),
    401: (112400, "Unauthorized"),
    403: (112401, "No access"),
    500: (112500, "Server error"),
}
"""HTTP status to result code and description ("Possible resultCodes in ErrorResponse")."""
_ON_PURPOSE = "A tester asked for this answer."
_SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})


class RefusedError(Exception):
    """A request that is answered with an error: HTTP status and what was wrong with it."""

    def __init__(self, status: int, sentence: str | None = None) -> None:
        super().__init__(sentence)
        self.status, self.sentence = status, sentence

    def body(self) -> dict[str, Any]:
        """The ErrorResponse. A status that LINK does not document carries the code of its class."""
        known = 500 if self.status >= 500 else 400
        code, description = _ERRORS.get(self.status, _ERRORS[known])
        return {
            "resultCode": code,
            "description": description,
            "translatedDescription": self.sentence,
        }


class Front:
    """Basic authentication, the ledger and what testers ordered, for all routes. Belongs to one event loop."""

    def __init__(
        self,
        config: Config,
        ledger: Ledger,
        clock: Clock,
        conduct: Conduct,
        connections: Connections,
    ) -> None:
        self._ledger, self._clock, self._conduct = ledger, clock, conduct
        self._expected = f"{config.username}:{config.password}".encode()
        self.connections = connections
        self.stopping = asyncio.Event()
        """Set when the sandbox is about to end: nobody is kept waiting any longer."""
        self.taken = 0
        """Requests of LINK's resources so far, whatever became of them."""
        self.moved = asyncio.Event()
        """Set, and replaced by another, when one more was taken."""

    async def wait(self, seconds: float) -> bool:
        """Wait for `seconds` of the sandbox's time; False when the sandbox stops first."""
        waiting = [
            asyncio.create_task(self._clock.pass_until(self._clock.now() + seconds)),
            asyncio.create_task(self.stopping.wait()),
        ]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waiting:
                task.cancel()
        return not self.stopping.is_set()

    def authenticate(self, request: Request) -> None:
        """Basic authentication; RefusedError(401) without the account's credentials."""
        scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
        try:
            given = base64.b64decode(encoded, validate=True) if scheme.lower() == "basic" else b""
        except (binascii.Error, ValueError):
            given = b""
        if not hmac.compare_digest(given, self._expected):
            raise RefusedError(401)

    def record(
        self,
        request: Request,
        raw: bytes,
        status: int,
        answer: dict[str, Any],
        verdict: str,
        *,
        notes: Sequence[str] = (),
        callbacks: Sequence[Callback] = (),
        ref_id: str | None = None,
    ) -> None:
        """Write down a request with its answer and what it causes."""
        headers = {k: v for k, v in request.headers.items() if k not in _SECRET_HEADERS}
        received = Received(
            time.time(), request.method, request.url.path, headers, raw, verdict, notes, status,
            answer, ref_id,
        )  # fmt: skip
        self._ledger.record(received, callbacks)
        self.taken += 1
        self.moved.set()
        self.moved = asyncio.Event()

    def recorded(
        self,
        resource: str,
        endpoint: Reader,
        *,
        authenticate: Callable[[Request], None] | None = None,
        refusal: Callable[[RefusedError], dict[str, Any]] = RefusedError.body,
    ) -> Endpoint:
        """An endpoint of LINK's: read, authenticated; a refusal is told as LINK tells it, and written down.

        `resource` is “messages” or “templates”: what testers' orders are for. Meta's imitation has its own ways to
        authenticate and to tell a refusal.
        """
        lets_in = authenticate or self.authenticate

        async def answer(request: Request) -> Response:
            raw = b""
            try:
                raw = await read_body(request)
                lets_in(request)
                order = self._conduct.take(resource, raw)
                if order is None:
                    return await endpoint(request, raw)
                return await self._ordered(order, endpoint, request, raw)
            except RefusedError as refused:
                verdict = f"refused: {refused.sentence or ''}"
                told = refusal(refused)
                self.record(request, raw, refused.status, told, verdict)
                return JSONResponse(told, refused.status)
            except ClientDisconnect:
                raise
            except Exception:
                # Whatever goes wrong in here, the caller is told as LINK would tell it.
                _log.exception("A request could not be answered")
                return JSONResponse(refusal(RefusedError(500)), 500)

        return answer

    async def _ordered(
        self, order: Order, endpoint: Reader, request: Request, raw: bytes
    ) -> Response:
        """The answer that a tester ordered."""
        if order.kind == "answer" and order.body is None:
            raise RefusedError(order.status, _ON_PURPOSE)
        if order.kind == "answer":
            self.record(request, raw, order.status, {}, f"refused: {_ON_PURPOSE}")
            return Response(order.body, order.status, media_type="text/html")
        if not order.accepted:
            self.record(request, raw, 0, {}, "refused: A tester asked to drop the connection.")
            return cutting.nothing(Response(), self.connections)
        whole = await endpoint(request, raw)
        if isinstance(whole, cutting.Cut):
            return whole
        if order.kind == "half":
            return cutting.half(whole, self.connections)
        if order.kind == "delay" and await self.wait(order.seconds):
            return whole
        return cutting.nothing(whole, self.connections)

    def guarded(self, endpoint: Endpoint) -> Endpoint:
        """An endpoint of the sandbox's own: authenticated, not written down."""

        async def answer(request: Request) -> Response:
            try:
                self.authenticate(request)
                return await endpoint(request)
            except RefusedError as refused:
                return JSONResponse(refused.body(), refused.status)

        return answer


async def read_body(request: Request) -> bytes:
    """The whole body; RefusedError when it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise RefusedError(400, f"The request is larger than {MOST_BYTES} bytes.")
    return bytes(body)
