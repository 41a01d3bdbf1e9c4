"""LINK's WhatsApp Message API 1.6: POST /messages and its answers; what is asked of other resources is in `templates`.

A 200 counts only with resultCode 112001 and message ids. Nothing is repeated here: see `errors` for who may try again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from composer.clients import failures, wire
from composer.clients.address import check_base_url
from composer.clients.errors import ClientError, Held, Refused, Uncertain
from composer.clients.way import Way
from composer.clients.wire import Timeouts

__all__ = ["Answer", "ConnectionReport", "LinkClient", "Timeouts", "check_base_url"]

QUEUED = 112001
"""The one resultCode of a MessageResponse (LINK 1.6, "Possible resultCodes in MessageResponse")."""

_UNAUTHORIZED = 401
"""Whoever says so has not applied the request (RFC 9110, 15.5.2), also where it is not LINK."""

BAD_REQUEST = 112402
"""The resultCode for a request that LINK cannot read."""

_REFUSING = (400, 401, 403, 500)
"""The statuses that carry an ErrorResponse (LINK 1.6, "HTTP status codes and response body")."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A MessageResponse: queued. `message_ids` mirror the order of the destinations."""

    status: int
    result_code: int
    description: str
    message_ids: tuple[str, ...]
    body: str


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """What a test of the connection found, in words."""

    ok: bool
    title: str
    sentence: str


class LinkClient:
    """One account's way to LINK. Belongs to one event loop; `aclose` when done. The password is not kept readable."""

    def __init__(
        self,
        base_url: str,
        username: str,
        password: str,
        *,
        timeouts: Timeouts = Timeouts(),  # noqa: B008 - frozen
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._way = Way(base_url, timeouts, transport)
        self._auth = httpx.BasicAuth(username, password)

    def __repr__(self) -> str:
        return f"LinkClient({self.base_url!r})"

    @property
    def base_url(self) -> str:
        """Where LINK is, without a slash at its end."""
        return self._way.base_url

    async def send(self, body: bytes) -> Answer:
        """POST one MessageRequest, byte for byte; a ClientError says what may be done next."""
        return _judge(*await self.ask("POST", "/messages", body))

    async def ask(self, method: str, path: str, body: bytes | None = None) -> tuple[int, str]:
        """One request of any of LINK's resources, and the status and text of its answer, whatever they are.

        `path` begins with “/” and has its parts percent-encoded. Raises NotSent, Held or Uncertain where no answer was read.
        """
        return await self._way.ask(method, path, body=body, auth=self._auth)

    async def test_connection(self) -> ConnectionReport:
        """Ask LINK to refuse an empty request: the refusal tells whether the credentials work."""
        try:
            await self.send(b"{}")
        except Refused as refusal:
            return _read_refusal(refusal)
        except Uncertain as failure:
            if failure.status is None:
                return _failed("No answer", _join(failure.sentence, _NO_ANSWER))
            return _failed(
                "This does not look like LINK",
                f"The server answered (HTTP {failure.status}), but not as LINK does. Check the address: it may need"
                " “/whatsapp-message” at its end, or the network may ask you to sign in first.",
            )
        except ClientError as failure:
            return _failed(failure.title, _join(failure.sentence, failure.advice))
        return _failed(
            "This does not look like LINK",
            "The server accepted an empty request, which LINK does not. Check the address.",
        )

    async def aclose(self) -> None:
        """Close the connections; the client may not be used afterwards."""
        await self._way.aclose()


def _judge(status: int, body: str) -> Answer:
    """The answer, if it is one; raises what it means otherwise."""
    content = wire.json_object(body) or {}
    code = content.get("resultCode")
    if isinstance(code, int) and not isinstance(code, bool):
        ids = _ids(content.get("messageIds"))
        if status == 200 and code == QUEUED and ids:
            return Answer(status, code, _text(content, "description"), ids, body)
        if status in _REFUSING and code != QUEUED:
            raise _refusal(status, code, content, body)
    raise _not_understood(status, body)


def _ids(value: Any) -> tuple[str, ...]:
    """The message ids, or nothing at all if anything else is among them."""
    ids = value if isinstance(value, list) else []
    whole = all(isinstance(one, str) and one.strip() for one in ids)
    return tuple(ids) if whole else ()


def _text(content: dict[str, Any], key: str) -> str:
    value = content.get(key)
    return value if isinstance(value, str) else ""


def _refusal(status: int, code: int, content: dict[str, Any], body: str) -> Refused:
    title, why, advice = _REFUSALS[status]
    said = _text(content, "translatedDescription") or _text(content, "description")
    sentence = f"{why} LINK says: “{said}” ({code})." if said else f"{why} LINK’s code is {code}."
    return Refused(
        title,
        sentence,
        advice,
        status=status,
        result_code=code,
        description=_text(content, "description"),
        translated=_text(content, "translatedDescription"),
        body=body,
    )


def _not_understood(status: int, body: str) -> ClientError:
    if status == _UNAUTHORIZED:
        return Held(*_NOT_LET_IN)
    if status == 200:
        sentence = "The server answered “OK”, but not with message numbers as LINK does."
    else:
        sentence = (
            f"The server answered with HTTP {status} and without one of LINK’s own explanations."
        )
    return Uncertain(
        failures.UNCERTAIN_TITLE, sentence, failures.UNCERTAIN_ADVICE, status=status, body=body
    )


def _read_refusal(refusal: Refused) -> ConnectionReport:
    if refusal.status == 400 and refusal.result_code == BAD_REQUEST:
        return ConnectionReport(
            ok=True,
            title="The connection works",
            sentence="LINK answered and accepts the user name and password. Nothing was sent.",
        )
    return _failed(refusal.title, _join(refusal.sentence, refusal.advice))


def _failed(title: str, sentence: str) -> ConnectionReport:
    return ConnectionReport(ok=False, title=title, sentence=sentence)


def _join(*sentences: str) -> str:
    return " ".join(one for one in sentences if one)


_NOT_LET_IN = (
    "The server does not let this account in",
    (
        "It answered HTTP 401 without one of LINK’s own explanations, and so took nothing: the user name or the password"
        " is wrong, or it is not LINK that answers at this address."
    ),
    "Check all three in the account’s settings.",
)
_NO_ANSWER = "Try again in a moment; if it stays so, ask LINK support or your administrator."

_REFUSALS = {
    400: (
        "LINK could not use the request",
        "Something in the message or in the account’s details is not accepted.",
        "Correct it and send again.",
    ),
    401: (
        "The user name or password is wrong",
        "LINK did not accept the account’s credentials.",
        "Check both in the account’s settings; LINK support can reset them.",
    ),
    403: (
        "The account may not do this",
        "LINK knows the account but does not let it send this.",
        "Ask LINK support for access, and check the platform ids and the sender number.",
    ),
    500: (
        "LINK has a fault",
        "LINK could not process the request.",
        "Wait at least 15 minutes before sending it again, and contact LINK support if it stays so.",
    ),
}
"""Title, sentence and advice for each status that carries an ErrorResponse."""
