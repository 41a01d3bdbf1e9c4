"""What the sandbox answers over HTTP: LINK's resource, and its own beside it under /sandbox.

| route | what |
|---|---|
| `POST /messages`, `POST /whatsapp-message/messages` | MessageRequest → MessageResponse or ErrorResponse |
| `GET /sandbox/ledger?after=N` | requests received after number N with their callbacks; `next` to go on from |
| `GET /sandbox/recipients` | the named test recipients |
| `POST /sandbox/speed {"speed": 20}` | how many times faster than the clock everything that waits goes |
| `GET /sandbox/picture.png` | the picture of an image reply; the only one without Basic authentication |
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hmac
import json
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from composer.sandbox.config import Config, checked_speed
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.judge import foreign, judge, read_json
from composer.sandbox.ledger import Ledger, Received
from composer.sandbox.outcomes import ANSWER_AFTER, Answer, answer_of
from composer.sandbox.picture import picture
from composer.sandbox.protocol import Connections
from composer.sandbox.recipients import RECIPIENTS
from composer.sandbox.replies import PICTURE_PATH
from composer.sandbox.sender import Sender
from composer.sandbox.trip import message_ids, plan

_log = logging.getLogger(__name__)

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
_FIRST_REPORT_WITHIN = 5.0
_ON_PURPOSE = "This recipient is the one whose messages are refused."


class RefusedError(Exception):
    """A request that is answered with an error: HTTP status and what was wrong with it."""

    def __init__(self, status: int, sentence: str | None = None) -> None:
        super().__init__(sentence)
        self.status, self.sentence = status, sentence

    def body(self) -> dict[str, Any]:
        """The ErrorResponse."""
        code, description = _ERRORS[self.status]
        return {
            "resultCode": code,
            "description": description,
            "translatedDescription": self.sentence,
        }


class Desk:
    """Takes requests: the state that the routes share."""

    def __init__(
        self, config: Config, ledger: Ledger, sender: Sender, connections: Connections
    ) -> None:
        self._config, self._ledger, self._sender = config, ledger, sender
        self._connections = connections
        self._ids = Identifiers(config.seed)
        self.stopping = asyncio.Event()
        """Set when the sandbox is about to end: nobody is kept waiting any longer."""

    def application(self) -> Starlette:
        """The ASGI application."""
        return Starlette(
            routes=[
                Route("/messages", self._messages, methods=["POST"]),
                Route("/whatsapp-message/messages", self._messages, methods=["POST"]),
                Route("/sandbox/ledger", self._guarded(self._read_ledger)),
                Route("/sandbox/recipients", self._guarded(self._recipients)),
                Route("/sandbox/speed", self._guarded(self._set_speed), methods=["POST"]),
                Route(PICTURE_PATH, self._picture),
            ]
        )

    async def _messages(self, request: Request) -> Response:
        raw = b""
        try:
            raw = await _read(request)
            self._authenticate(request)
            return await self._accept(request, raw)
        except RefusedError as refused:
            self._record(request, raw, refused.status, refused.body(), refused.sentence or "")
            return JSONResponse(refused.body(), refused.status)
        except ClientDisconnect:
            raise
        except Exception:
            # Whatever goes wrong in here, the caller is told as LINK would tell it.
            _log.exception("A request could not be answered")
            return JSONResponse(RefusedError(500).body(), 500)

    async def _accept(self, request: Request, raw: bytes) -> Response:
        """Judge the request, commit it and what it will cause, then answer the way its recipients ask for."""
        sent, notes = self._judged(raw)
        how = answer_of(sent["destinations"])
        if how is Answer.BAD_REQUEST:
            raise RefusedError(400, _ON_PURPOSE)
        if how is Answer.SERVER_ERROR:
            raise RefusedError(500, "Contact support.")
        given = message_ids(sent, self._ledger.next_number(), self._ids)
        answer = {"resultCode": 112001, "description": "queued", "messageIds": given}
        base = str(request.base_url).rstrip("/")
        callbacks = [
            callback
            for callback in plan(sent, given, self._ids, time.time(), self._sender.speed, base)
            if self._sender.knows(callback.gate)
        ]
        received = self._received(request, raw, 200, answer, "accepted", notes)
        self._ledger.record(received, callbacks)
        lanes = [callback.lane for callback in callbacks]
        self._sender.wake(lanes)
        return await self._answer(how, answer, lanes)

    def _judged(self, raw: bytes) -> tuple[dict[str, Any], list[str]]:
        try:
            sent = read_json(raw)
        except ValueError as error:
            raise RefusedError(400, str(error)) from None
        judgement = judge(sent)
        if judgement.faults:
            raise RefusedError(400, " ".join(judgement.faults[:3]))
        strange = foreign(sent, self._config)
        if strange:
            raise RefusedError(403, strange)
        gates = sent.get("eventReportGates") or ()
        # What LINK does with a gate it does not know is not specified: nothing is sent there.
        unknown = [
            f"The gate {gate} is not configured." for gate in gates if not self._sender.knows(gate)
        ]
        return sent, [*judgement.notes, *unknown]

    async def _answer(self, how: Answer, answer: dict[str, Any], lanes: list[str]) -> Response:
        if how is Answer.AFTER_REPORT:
            await self._sender.first_of(lanes, _FIRST_REPORT_WITHIN)
        elif how is Answer.DROP:
            return _Cut(answer, self._connections, 0)
        elif how is Answer.HALF:
            return _Cut(answer, self._connections, len(JSONResponse(answer).body) // 2)
        elif how is Answer.LATE and await self._is_stopping(ANSWER_AFTER / self._sender.speed):
            return _Cut(answer, self._connections, 0)
        return JSONResponse(answer)

    async def _is_stopping(self, within: float) -> bool:
        try:
            return bool(await asyncio.wait_for(self.stopping.wait(), within))
        except TimeoutError:
            return False

    def _authenticate(self, request: Request) -> None:
        """Basic authentication; RefusedError(401) without the account's credentials."""
        scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
        try:
            given = base64.b64decode(encoded, validate=True) if scheme.lower() == "basic" else b""
        except (binascii.Error, ValueError):
            given = b""
        expected = f"{self._config.username}:{self._config.password}".encode()
        if not hmac.compare_digest(given, expected):
            raise RefusedError(401)

    def _record(
        self, request: Request, raw: bytes, status: int, answer: dict[str, Any], why: str
    ) -> None:
        self._ledger.record(self._received(request, raw, status, answer, f"refused: {why}", ()))

    def _received(
        self,
        request: Request,
        raw: bytes,
        status: int,
        answer: dict[str, Any],
        verdict: str,
        notes: list[str] | tuple[()],
    ) -> Received:
        headers = {k: v for k, v in request.headers.items() if k not in _SECRET_HEADERS}
        return Received(time.time(), request.url.path, headers, raw, verdict, notes, status, answer)

    def _guarded(
        self, endpoint: Callable[[Request], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def guarded(request: Request) -> Response:
            try:
                self._authenticate(request)
                return await endpoint(request)
            except RefusedError as refused:
                return JSONResponse(refused.body(), refused.status)

        return guarded

    async def _read_ledger(self, request: Request) -> Response:
        try:
            after = int(request.query_params.get("after") or 0)
        except ValueError:
            raise RefusedError(400, "after must be a whole number.") from None
        requests = self._ledger.page(after)
        last = requests[-1]["number"] if requests else after
        return JSONResponse({"requests": requests, "next": last})

    async def _recipients(self, request: Request) -> Response:  # noqa: ARG002 - one signature
        named = [
            {"number": number, "name": name, "what": what, "group": group}
            for number, name, what, group in RECIPIENTS
        ]
        return JSONResponse({"recipients": named})

    async def _set_speed(self, request: Request) -> Response:
        try:
            asked = json.loads(await _read(request))
            speed = checked_speed(asked["speed"])
        except (ValueError, KeyError, TypeError):
            raise RefusedError(400, 'The body must be like {"speed": 20}.') from None
        self._sender.speed = speed
        return JSONResponse({"speed": speed})

    async def _picture(self, request: Request) -> Response:  # noqa: ARG002 - one signature
        return Response(picture(), media_type="image/png")


class _Cut(JSONResponse):
    """An answer of which only the first `kept` bytes of the body go out before the connection is cut; 0: nothing."""

    def __init__(self, content: dict[str, Any], connections: Connections, kept: int) -> None:
        super().__init__(content)
        self._connections, self._kept = connections, kept

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        transport = self._connections[tuple(scope["client"])]
        if self._kept:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            half = bytes(self.body)[: self._kept]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            transport.close()
        else:
            transport.abort()
        # uvicorn complains about an answer left unfinished on a connection it still believes open.
        while (await receive())["type"] != "http.disconnect":
            pass


async def _read(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise RefusedError(400, f"The request is larger than {MOST_BYTES} bytes.")
    return bytes(body)
