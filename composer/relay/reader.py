"""`GET /v1/events`: what the app polls. Documented by the OpenAPI document, so that other relays can be written."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from functools import lru_cache
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field

from composer.relay import events
from composer.relay.credentials import Token
from composer.relay.errors import CursorGoneError, StoreFaultError
from composer.relay.ingest import RETRY_SECONDS
from composer.relay.service import Service

MAX_LIMIT = 1000
"""Events in a page; who asks for more gets as many."""

_HEADERS = {"Cache-Control": "no-store"}

MAX_WAIT = 30.0
"""Seconds of a long poll; who asks for more waits as long. Proxies in between cut connections that idle longer."""

_LAST_MILLISECOND = 253_402_300_799_999
"""Of the year 9999: a clock may be set to anything."""

_SMALL = 8192
"""Characters of bodies that are written as quickly as handed to another thread."""

_GZIP_FROM = 1024
"""Bytes from which compressing pays."""


class EventModel(BaseModel):
    """One event."""

    cursor: str = Field(description="Opaque; reads on behind this event.")
    gate: str = Field(description="The event report gate it was sent to.")
    received: datetime = Field(description="When the relay received it, RFC 3339 in UTC.")
    body: str = Field(
        description="The exact JSON text of one delivery report or inbound message, as it came."
    )


class PageModel(BaseModel):
    """Events in a stable order."""

    epoch: str = Field(description="Names the store. A new epoch means: start again.")
    events: list[EventModel]
    next: str = Field(description="The cursor to go on from, also when there are no events.")
    more: bool = Field(description="Whether there are more already.")


class GoneModel(BaseModel):
    """Events behind the cursor have been deleted."""

    epoch: str
    oldest: str = Field(description="The cursor before the oldest event kept.")
    detail: str


class FaultModel(BaseModel):
    """Why there is no page."""

    detail: str


router = APIRouter(tags=["reader"])
"""The reader's route."""


@router.get(
    "/v1/events",
    response_class=Response,
    responses={
        200: {"model": PageModel, "description": "Events, or none when none came in time."},
        401: {"model": FaultModel, "description": "No token, or a wrong one."},
        429: {"model": FaultModel, "description": "Too many wrong tokens from this address."},
        410: {"model": GoneModel, "description": "Older than the retention."},
        503: {"model": FaultModel, "description": "The store cannot be read now."},
    },
    openapi_extra={"security": [{"token": []}]},
)
async def read_events(
    request: Request,
    after: Annotated[str, Query(description="A cursor; empty for the start.")] = "",
    limit: Annotated[int, Query(ge=1, description="At most so many events (1000).")] = 500,
    wait: Annotated[
        float, Query(ge=0, description="Seconds to wait for the first event (at most 30).")
    ] = 0,
    ref_id: Annotated[str | None, Query(description="Look-up: this refId.")] = None,
    message_id: Annotated[str | None, Query(description="Look-up: this messageId.")] = None,
    number: Annotated[
        str | None, Query(description="Look-up: inbound messages from or to this number.")
    ] = None,
) -> Response:
    """Events behind a cursor, of the gates that the token may see; waits for one if asked to.

    A cursor of another store is answered from the start, with that store's epoch. The look-ups do not wait.
    """
    service: Service = request.app.state.service
    reader = service.readers.find(request.headers.get("authorization"))
    query = events.Query(ref_id, message_id, number)
    limit = min(limit, MAX_LIMIT)
    if seconds := service.throttle.wait(service.address(request)):
        response = _held_off(seconds)
    elif reader is None:
        seconds = service.throttle.failed(service.address(request))
        response = _held_off(seconds) if seconds else _unknown()
    elif query != events.Query():
        response = await _respond(service, request, _look_up(service, reader, query, after, limit))
    else:
        waited = _wait_for(service, reader, request, after, limit, min(wait, MAX_WAIT))
        response = await _respond(service, request, waited)
        if not service.readers.still(reader):  # revoked meanwhile
            response = _unknown()
    service.metrics.count("relay_reads_total", status=str(response.status_code))
    return response


def _unknown() -> Response:
    response = _json({"detail": "The token is missing or wrong."}, 401)
    response.headers["WWW-Authenticate"] = 'Bearer realm="events"'
    return response


def _held_off(seconds: int) -> Response:
    detail = f"Too many wrong tokens from this address. Try again in {seconds} seconds."
    response = _json({"detail": detail}, 429)
    response.headers["Retry-After"] = str(seconds)
    return response


async def _look_up(
    service: Service, reader: Token, query: events.Query, after: str, limit: int
) -> events.Page:
    return await service.log.look_up(reader.gates, query, after, limit)


async def _wait_for(
    service: Service, reader: Token, request: Request, after: str, limit: int, wait: float
) -> events.Page:
    loop = asyncio.get_running_loop()
    deadline = loop.time() + wait
    with service.doorbell.listen(reader.gates) as heard:
        while True:
            heard.clear()
            page = await service.reads.read_after(reader.gates, after, limit)
            left = deadline - loop.time()
            if page.events or left <= 0 or service.doorbell.closed:
                return page
            if not await _heard_before_gone(heard, request, left):
                return page


async def _heard_before_gone(heard: asyncio.Event, request: Request, seconds: float) -> bool:
    """Whether something was heard in time, while the client was still there.

    One event wakes a thousand: nothing is done for each that can be left out. The end of time sets `heard` too.
    """
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    timer = loop.call_at(end, heard.set)
    going = asyncio.ensure_future(_gone(request))
    going.add_done_callback(wake := _sets(heard))
    try:
        await heard.wait()
        return not going.done() and loop.time() < end
    finally:
        timer.cancel()
        going.remove_done_callback(wake)
        going.cancel()


def _sets(heard: asyncio.Event) -> Callable[[object], None]:
    return lambda _done: heard.set()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _respond(
    service: Service, request: Request, asked: Coroutine[None, None, events.Page]
) -> Response:
    try:
        page = await asked
    except CursorGoneError as gone:
        content = {"epoch": service.log.epoch, "oldest": gone.oldest, "detail": gone.sentence}
        return _json(content, 410)
    except StoreFaultError as fault:
        response = _json({"detail": fault.sentence}, 503)
        response.headers["Retry-After"] = str(RETRY_SECONDS)
        return response
    compress = _takes_gzip(request.headers.get("accept-encoding", ""))
    if sum(len(event.body) for event in page.events) < _SMALL:
        return _small(_Same(page), service.log.epoch, compress)
    # Writing and compressing a full page takes a while that callbacks should not wait for.
    return await asyncio.to_thread(
        lambda: _render(_written(page, service.log.epoch), compress=compress)
    )


@lru_cache(maxsize=64)
def _takes_gzip(accepted: str) -> bool:
    for offer in accepted.lower().split(","):
        coding, _, quality = offer.replace(" ", "").partition(";q=")
        if coding in {"gzip", "*"}:
            return quality.strip("0.") != "" or quality == ""
    return False


def _render(written: bytes, *, compress: bool) -> Response:
    response = Response(written, 200, _HEADERS, "application/json")
    response.headers["Vary"] = "Accept-Encoding"
    if compress and len(written) >= _GZIP_FROM:
        response.body = gzip.compress(written, 5)
        response.headers["Content-Encoding"] = "gzip"
        response.headers["Content-Length"] = str(len(response.body))
    return response


class _Same:
    """A page that is equal to itself alone: comparing all of two takes longer than writing them."""

    __slots__ = ("page",)

    def __init__(self, page: events.Page) -> None:
        self.page = page

    def __hash__(self) -> int:
        return id(self.page)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.page is other.page


@lru_cache(maxsize=4)
def _small(same: _Same, epoch: str, compress: bool) -> Response:
    """Made once for all who were handed the same page: a thousand readers are woken by one event."""
    return _render(_written(same.page, epoch), compress=compress)


def _written(page: events.Page, epoch: str) -> bytes:
    rows = [
        {
            "cursor": event.cursor,
            "gate": event.gate,
            "received": _rfc3339(event.received),
            "body": event.body,
        }
        for event in page.events
    ]
    return _dump({"epoch": epoch, "events": rows, "next": page.next, "more": page.more})


def _json(content: object, status: int) -> Response:
    return Response(_dump(content), status, _HEADERS, "application/json")


def _dump(content: object) -> bytes:
    # ASCII only: what a callback may hold in escapes (lone surrogates) has no UTF-8 of its own.
    return json.dumps(content, separators=(",", ":")).encode("ascii")


def _rfc3339(milliseconds: int) -> str:
    seconds, rest = divmod(min(max(milliseconds, 0), _LAST_MILLISECOND), 1000)
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}.{rest:03d}Z"
