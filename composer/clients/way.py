"""One exchange with LINK or Meta over HTTP, whichever of their APIs answers: bounded, never followed, its failures sorted."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import httpx

from composer.clients import failures, tongue, wire
from composer.clients.address import check_base_url
from composer.clients.errors import Held, Uncertain
from composer.clients.wire import Timeouts

BODY_LIMIT = 1 << 20
"""Bytes of an answer that are read, unless somebody asks for more."""


_NO_HEADERS: Mapping[str, str] = {}


class Way:
    """The connections of one account. Belongs to one event loop."""

    def __init__(
        self, base_url: str, timeouts: Timeouts, transport: httpx.AsyncBaseTransport | None
    ) -> None:
        self.base_url = base_url.strip().rstrip("/")
        self._timeouts, self._transport = timeouts, transport
        self._client: httpx.AsyncClient | None = None

    async def ask(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str] = _NO_HEADERS,
        body: bytes | None = None,
        auth: httpx.Auth | None = None,
        limit: int = BODY_LIMIT,
    ) -> tuple[int, str]:
        """Status and body of the answer; a ClientError says what may be done next. A redirect is one."""
        try:
            async with asyncio.timeout(self._timeouts.total):
                status, raw = await self._exchange(method, path, headers, body, auth, limit)
        except wire.AnsweredError as failure:
            raise _unread(failure) from failure
        except Exception as failure:
            raise failures.sort_failure(failure) from failure
        if 300 <= status < 400:
            raise _redirected(status)
        return status, raw.decode("utf-8", "replace")

    async def aclose(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()

    async def _exchange(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes | None,
        auth: httpx.Auth | None,
        limit: int,
    ) -> tuple[int, bytes]:
        if self._client is None:
            check_base_url(self.base_url)
            self._client = wire.open_client(self.base_url, self._timeouts, self._transport)
        usual = {
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Accept-Language": tongue.accepted(),
        }
        if body is not None:
            usual["Content-Type"] = "application/json"
        request = self._client.stream(
            method,
            f"{self.base_url}{path}",
            content=body,
            headers={**usual, **headers},
            auth=auth,
        )
        async with request as response:
            try:
                return response.status_code, await wire.read_body(response, limit)
            except Exception as failure:
                # The status is known and may settle the matter even where the body is lost.
                raise wire.AnsweredError(response.status_code) from failure


def _redirected(status: int) -> Held:
    return Held(
        "The address has moved",
        f"The server asks to send the request elsewhere (HTTP {status}). Composer never sends credentials to an"
        " address that nobody entered.",
        "Check the account’s address. On a hotel or guest network, sign in first.",
    )


def _unread(failure: wire.AnsweredError) -> Held | Uncertain:
    if 300 <= failure.status < 400:
        return _redirected(failure.status)
    cause = failure.__cause__
    found = failures.sort_failure(cause if isinstance(cause, Exception) else failure)
    return Uncertain(
        failures.UNCERTAIN_TITLE, found.sentence, failures.UNCERTAIN_ADVICE, status=failure.status
    )
