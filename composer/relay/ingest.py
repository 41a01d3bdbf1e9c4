"""`POST /callbacks/{gate}` and `POST /callbacks/{gate}/{secret}`: what LINK calls.

LINK specification: "Callbacks". The body is stored durably, *then* answered with 204. Whatever comes is kept, in the events or
in the quarantine: refusing an odd body would only make the sender repeat it. Duplicates (a repeated call whose answer was
lost) are events too; readers fold reports in a way that makes them harmless.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

from composer.relay.addresses import holds
from composer.relay.bodies import MAX_BODY, NotEventsError, read_events
from composer.relay.credentials import gate_admits
from composer.relay.errors import StoreFaultError, StoreFullError
from composer.relay.service import Service

BODY_SECONDS = 15.0
"""Time in which a body must be here, once its head is."""

RETRY_SECONDS = 30
"""What a sender is asked to wait when the store cannot take anything."""

Handler = Callable[[Request], Coroutine[None, None, Response]]


_STORED = Response(status_code=204)
"""Says nothing of its own, and so is one for all."""


class _TooLargeError(Exception):
    """The body is larger than MAX_BODY."""


def callback_handler(service: Service) -> Handler:
    """The handler for both routes; the gate and the secret are path parameters."""

    async def receive(request: Request) -> Response:
        began = time.monotonic()
        name = str(request.path_params["gate"])
        response = await _answer(service, name, request)
        service.metrics.took(time.monotonic() - began)
        # An unknown gate is no label: anybody could make up as many as he likes.
        label = name if name in service.gates else "unknown"
        service.metrics.count("relay_callbacks_total", gate=label, status=str(response.status_code))
        return response

    return receive


async def _answer(service: Service, name: str, request: Request) -> Response:
    if service.throttle and (seconds := service.throttle.wait(service.address(request))):
        return _held_off(seconds)
    gate = service.gates.get(name)
    authorization = request.headers.get("authorization")
    if not gate_admits(gate, authorization, request.path_params.get("secret")) or gate is None:
        if seconds := service.throttle.failed(service.address(request)):
            return _held_off(seconds)
        return PlainTextResponse(
            "Wrong credentials.\n", 401, {"WWW-Authenticate": 'Basic realm="callbacks"'}
        )
    if gate.allow and not holds(gate.allow, service.address(request)):
        return PlainTextResponse("Not from this address.\n", 403)
    try:
        async with service.doorbell.limit(BODY_SECONDS):
            body = await _read(request)
    except _TooLargeError:
        return PlainTextResponse("More than 1 MiB.\n", 413, {"Connection": "close"})
    except TimeoutError:
        if service.doorbell.closed:
            return _unavailable()
        return PlainTextResponse("The body took too long.\n", 408, {"Connection": "close"})
    except ClientDisconnect:
        return Response(status_code=400)
    return await _store(service, name, body)


async def _store(service: Service, gate: str, body: bytes) -> Response:
    try:
        try:
            events = read_events(body)
        except NotEventsError as fault:
            await service.log.quarantine(gate, body, str(fault))
            return _STORED
        if events:
            await service.log.append(gate, events)
            service.metrics.count("relay_events_total", len(events), gate=gate)
            service.doorbell.ring(gate)
    except (StoreFullError, StoreFaultError):
        return _unavailable()
    return _STORED


async def _read(request: Request) -> bytes:
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length) > MAX_BODY:
        raise _TooLargeError
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise _TooLargeError
    return bytes(body)


def _held_off(seconds: int) -> Response:
    return PlainTextResponse("Too many wrong credentials.\n", 429, {"Retry-After": str(seconds)})


def _unavailable() -> Response:
    return PlainTextResponse(
        "Not stored. Please repeat.\n", 503, {"Retry-After": str(RETRY_SECONDS)}
    )
