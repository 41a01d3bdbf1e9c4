"""The relay's reader API: events after a cursor, waited for (long poll)."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass
from typing import Any

import httpx

from composer.clients import failures, wire
from composer.clients.address import check_base_url
from composer.clients.errors import (
    ClientError,
    CursorGone,
    Held,
    RelayError,
    RelayRefused,
    RelayUnreachable,
)
from composer.clients.link import ConnectionReport
from composer.clients.wire import Timeouts

PAGE_LIMIT = 16 << 20
"""Bytes of a page that are read; one event is at most 1 MiB, so that a page of one always fits."""


@dataclass(frozen=True, slots=True)
class Event:
    """One callback as LINK sent it: `body` is its exact JSON text, `received` the relay's RFC 3339 time."""

    cursor: str
    gate: str
    received: str
    body: str


@dataclass(frozen=True, slots=True)
class EventPage:
    """Events in order. `next` is the cursor to go on from, also when there are none; a new `epoch` is a new store."""

    epoch: str
    events: tuple[Event, ...]
    next: str
    more: bool


class _StaleError(Exception):
    """A connection kept from before broke before any answer: the server closes idle ones when it likes (ours after 5 s)."""


_CONNECTED, _SENT = "connection.connect_tcp.started", "http11.send_request_headers.started"
"""httpcore's names for the steps of a request."""


class RelayClient:
    """One relay. Belongs to one event loop; `aclose` when done. The token does not show in any representation."""

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        timeouts: Timeouts = Timeouts(),  # noqa: B008 - frozen
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.base_url = base_url.strip().rstrip("/")
        # httpx.Headers hides Authorization in its repr.
        self._headers = httpx.Headers(
            {"Authorization": f"Bearer {token}", "Accept-Encoding": "gzip"}, encoding="utf-8"
        )
        # Checked here, since httpx quotes a header it cannot send in its error.
        self._sendable = token.isascii() and token.isprintable()
        self._timeouts = timeouts
        self._transport = transport
        self._client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"RelayClient({self.base_url!r})"

    async def events(self, after: str | None, limit: int = 500, wait: float = 25.0) -> EventPage:
        """The events after the cursor (None: from the start), in the relay's order.

        Waits up to `wait` seconds (at most 30) for the first. Raises RelayUnreachable, RelayRefused or CursorGone.
        """
        while True:
            try:
                status, body = await self._get(after, limit, wait)
            except wire.TooLargeError:
                if limit == 1:
                    raise RelayRefused(*_NO_RELAY, status=200) from None
                limit = max(1, limit // 10)
                continue
            return _page(status, body)

    async def _get(self, after: str | None, limit: int, wait: float) -> tuple[int, bytes]:
        slow = wait + self._timeouts.read
        try:
            async with asyncio.timeout(wait + self._timeouts.total):
                params = {"after": after or "", "limit": str(limit), "wait": f"{wait:g}"}
                try:
                    return await self._exchange(params, slow)
                except _StaleError:
                    # Nothing is wrong with the relay, and reading twice does no harm.
                    return await self._exchange(params, slow)
        except (wire.TooLargeError, RelayError):
            raise
        except Exception as failure:
            raise _unreachable(failure) from failure

    async def _exchange(self, params: dict[str, str], read: float) -> tuple[int, bytes]:
        if not self._sendable:
            raise RelayRefused(*_BAD_TOKEN)
        if self._client is None:
            check_base_url(self.base_url)
            self._client = wire.open_client(self.base_url, self._timeouts, self._transport)
        timeout = httpx.Timeout(
            connect=self._timeouts.connect,
            read=read,
            write=self._timeouts.write,
            pool=self._timeouts.pool,
        )
        steps: set[str] = set()

        async def trace(step: str, _details: object) -> None:
            steps.add(step)

        request = self._client.build_request(
            "GET",
            f"{self.base_url}/v1/events",
            params=params,
            headers=self._headers,
            timeout=timeout,
            extensions={"trace": trace},
        )
        try:
            response = await self._client.send(request, stream=True)
        except (httpx.RemoteProtocolError, httpx.NetworkError) as failure:
            if _SENT in steps and _CONNECTED not in steps:
                raise _StaleError from failure
            raise
        try:
            return response.status_code, await wire.read_body(response, PAGE_LIMIT)
        finally:
            await response.aclose()

    async def test_connection(self) -> ConnectionReport:
        """Ask for one event without waiting: tells whether the address and the token work."""
        try:
            await self.events(None, limit=1, wait=0)
        except CursorGone:
            pass
        except ClientError as failure:
            return ConnectionReport(
                ok=False,
                title=failure.title,
                sentence=f"{failure.sentence} {failure.advice}".strip(),
            )
        return ConnectionReport(
            ok=True,
            title="The relay works",
            sentence="The relay answered and accepts the access token.",
        )

    async def aclose(self) -> None:
        """Close the connections, also under a waiting poll; the client may not be used afterwards."""
        if self._client is not None:
            await self._client.aclose()


def _page(status: int, body: bytes) -> EventPage:
    if status in _STATUSES:
        raise RelayRefused(*_STATUSES[status], status=status)
    if status >= 500 or status == 429:
        raise RelayUnreachable(
            "The relay has a fault",
            f"The relay answered with HTTP {status}.",
            "Composer keeps trying. If it stays so, tell whoever runs the relay.",
        )
    content = wire.json_object(body) or {}
    if status == 410 and isinstance(content.get("oldest"), str):
        raise CursorGone(content["oldest"])
    page = _read_page(content) if status == 200 else None
    if page is None:
        raise RelayRefused(*_NO_RELAY, status=status)
    return page


def _read_page(content: dict[str, Any]) -> EventPage | None:
    """The page, or None if anything is not as agreed: half a page must never move the cursor."""
    epoch, rows, following = content.get("epoch"), content.get("events"), content.get("next")
    more = content.get("more", False)
    if not (isinstance(epoch, str) and isinstance(following, str) and isinstance(more, bool)):
        return None
    if not isinstance(rows, list) or not (_is_text(epoch) and _is_text(following)):
        return None
    events = []
    for row in rows:
        values = [row.get(key) for key in _EVENT_KEYS] if isinstance(row, dict) else [None]
        if not all(isinstance(value, str) for value in values):
            return None
        event = Event(*values)
        if not _is_text(event.cursor):
            return None
        events.append(event)
    return EventPage(epoch, tuple(events), following, more)


def _is_text(name: str) -> bool:
    """Whether it can be asked for again and kept: half a character (a lone surrogate) can neither."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in name


def _unreachable(failure: Exception) -> RelayUnreachable:
    if isinstance(failure, Held):
        return RelayUnreachable(failure.title, failure.sentence, failure.advice)
    tls = failures.find_cause(failure, ssl.SSLError)
    if isinstance(failure, httpx.ConnectError) and tls is not None:
        return RelayUnreachable(*failures.describe_tls(tls))
    if isinstance(failure, failures.NOT_SENT):
        _, sentence, advice = failures.describe_not_sent(failure)
        return RelayUnreachable("The relay cannot be reached", sentence, advice)
    return RelayUnreachable(
        "The relay did not answer",
        "The connection broke, or no complete answer came in time.",
        "Composer keeps trying.",
    )


_EVENT_KEYS = ("cursor", "gate", "received", "body")

_NO_RELAY = (
    "This does not look like a relay",
    "Something answered at this address, but not as a Composer relay does.",
    "Check the relay’s address in the account’s settings.",
)

_TOKEN = (
    "The relay does not accept the access token",
    "The token is wrong, was withdrawn, or does not belong to this relay.",
    "Ask whoever runs the relay for a new token.",
)
_BAD_TOKEN = (
    "The access token cannot be used",
    "It contains a character that no token has, for example a line break.",
    "Copy the token again and enter it anew.",
)
_STATUSES = {401: _TOKEN, 403: _TOKEN}
"""Statuses with words of their own."""
