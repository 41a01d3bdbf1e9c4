"""`POST /callbacks/{gate}` and `POST /callbacks/{gate}/{secret}`: what LINK and Meta call.

LINK specification: "Callbacks". The body is stored durably, *then* answered with 204. Whatever comes is kept, in the events or
in the quarantine: refusing an odd body would only make the sender repeat it. Duplicates (a repeated call whose answer was
lost) are events too; readers fold reports in a way that makes them harmless.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from functools import cache

from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Message, Receive, Scope, Send

from composer.relay.addresses import Address, holds
from composer.relay.bodies import MAX_BODY, NotEventsError, read_events
from composer.relay.credentials import gate_admits
from composer.relay.errors import StoreFaultError, StoreFullError
from composer.relay.metrics import Counter
from composer.relay.service import Service
from composer.relay.signing import is_signed, verify

RETRY_SECONDS = 30
"""What a sender is asked to wait when the store cannot take anything."""

_STORED: tuple[Message, ...] = (
    {"type": "http.response.start", "status": 204, "headers": []},
    {"type": "http.response.body", "body": b""},
)
"""The answer to nearly all of them, ready to be sent."""

_OK = Response(status_code=200)
"""To Meta, which asks for just that."""


class _TooLargeError(Exception):
    """The body is larger than MAX_BODY."""


class _GoneError(Exception):
    """The sender went away before the body was here."""


class Callbacks:
    """The ASGI app for both routes; the gate and the secret are path parameters.

    Plain ASGI, without Starlette's requests and responses: this is what is called thousands of times a second, and they
    cost more than all that is done with a callback.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._answered = cache(self._count_answers)
        self._stored = cache(self._count_events)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one callback, or Meta's question whether this is the right place for them."""
        if scope["method"] != "POST":
            await verify(self._service, Request(scope))(scope, receive, send)
            return
        began = time.monotonic()
        name = str(scope["path_params"]["gate"])
        refusal = await self._answer(name, scope, receive)
        metrics = self._service.metrics
        metrics.took(time.monotonic() - began)
        # An unknown gate is no label: anybody could make up as many as he likes.
        label = name if name in self._service.gates else "unknown"
        if refusal is None:
            self._answered(label, 204)()
            for message in _STORED:
                await send(message)
        else:
            self._answered(label, refusal.status_code)()
            await refusal(scope, receive, send)

    def _count_answers(self, gate: str, status: int) -> Counter:
        return self._service.metrics.counter("relay_callbacks_total", gate=gate, status=str(status))

    def _count_events(self, gate: str) -> Counter:
        return self._service.metrics.counter("relay_events_total", gate=gate)

    async def _answer(self, name: str, scope: Scope, receive: Receive) -> Response | None:
        """None when it is stored, else what to say."""
        service = self._service
        if len(service.throttle) and (seconds := service.throttle.wait(self._address(scope))):
            return _held_off(seconds)
        gate = service.gates.get(name)
        authorization = _header(scope["headers"], b"authorization")
        secret = scope["path_params"].get("secret")
        if not gate_admits(gate, authorization, secret) or gate is None:
            if seconds := service.throttle.failed(self._address(scope)):
                return _held_off(seconds)
            return PlainTextResponse(
                "Wrong credentials.\n", 401, {"WWW-Authenticate": 'Basic realm="callbacks"'}
            )
        if gate.allow and not holds(gate.allow, self._address(scope)):
            return PlainTextResponse("Not from this address.\n", 403)
        try:
            with service.patience:
                body = await _read(scope, receive)
        except _TooLargeError:
            return PlainTextResponse("More than 1 MiB.\n", 413, {"Connection": "close"})
        except TimeoutError:
            if service.patience.closed:
                return _unavailable()
            return PlainTextResponse("The body took too long.\n", 408, {"Connection": "close"})
        except _GoneError:
            return Response(status_code=400)
        if not is_signed(gate, _header(scope["headers"], b"x-hub-signature-256"), body):
            if seconds := service.throttle.failed(self._address(scope)):
                return _held_off(seconds)
            return PlainTextResponse("Wrong signature.\n", 401)
        return await self._store(name, body)

    async def _store(self, gate: str, body: bytes) -> Response | None:
        service = self._service
        try:
            try:
                events = read_events(body)
            except NotEventsError as fault:
                await service.log.quarantine(gate, body, str(fault))
                return None
            if events:
                await service.log.append(gate, events)
                self._stored(gate)(len(events))
                service.doorbell.ring(gate)
                if events[0].metas:
                    return _OK
        except (StoreFullError, StoreFaultError):
            return _unavailable()
        return None

    def _address(self, scope: Scope) -> Address | None:
        return self._service.address(HTTPConnection(scope))


async def _read(scope: Scope, receive: Receive) -> bytes:
    length = _header(scope["headers"], b"content-length") or ""
    if length.isdigit() and int(length) > MAX_BODY:
        raise _TooLargeError
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _GoneError
        body += message.get("body", b"")
        if len(body) > MAX_BODY:
            raise _TooLargeError
        if not message.get("more_body"):
            return bytes(body)


def _header(headers: Iterable[tuple[bytes, bytes]], name: bytes) -> str | None:
    """The first header of that name, None without one."""
    for key, value in headers:
        if key == name:
            return value.decode("latin-1")
    return None


def _held_off(seconds: int) -> Response:
    return PlainTextResponse("Too many wrong credentials.\n", 429, {"Retry-After": str(seconds)})


def _unavailable() -> Response:
    return PlainTextResponse(
        "Not stored. Please repeat.\n", 503, {"Retry-After": str(RETRY_SECONDS)}
    )
