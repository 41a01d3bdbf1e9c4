"""What every route of the sandbox shares: who may come in, how a refusal is said, and that all of it is written down."""

from __future__ import annotations

import base64
import binascii
import hmac
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from composer.sandbox.config import Config
from composer.sandbox.ledger import Ledger, Received
from composer.sandbox.trip import Callback

_log = logging.getLogger(__name__)

Endpoint = Callable[[Request], Awaitable[Response]]
MOST_BYTES = 5 * 1024 * 1024
"""A larger request is refused."""
_ERRORS = {
    400: (112402, "Bad request"),
    401: (112400, "Unauthorized"),
    403: (112401, "No access"),
    500: (112500, "Server error"),
}
"""HTTP status to result code and description ("Possible resultCodes in ErrorResponse")."""
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
    """Basic authentication and the ledger, for all routes."""

    def __init__(self, config: Config, ledger: Ledger) -> None:
        self._ledger = ledger
        self._expected = f"{config.username}:{config.password}".encode()

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

    def recorded(self, endpoint: Callable[[Request, bytes], Awaitable[Response]]) -> Endpoint:
        """An endpoint of LINK's: read, authenticated; a refusal is told as LINK tells it, and written down."""

        async def answer(request: Request) -> Response:
            raw = b""
            try:
                raw = await read_body(request)
                self.authenticate(request)
                return await endpoint(request, raw)
            except RefusedError as refused:
                verdict = f"refused: {refused.sentence or ''}"
                self.record(request, raw, refused.status, refused.body(), verdict)
                return JSONResponse(refused.body(), refused.status)
            except ClientDisconnect:
                raise
            except Exception:
                # Whatever goes wrong in here, the caller is told as LINK would tell it.
                _log.exception("A request could not be answered")
                return JSONResponse(RefusedError(500).body(), 500)

        return answer

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
