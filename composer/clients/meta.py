"""Meta's own APIs: the Cloud API with an access token, and the On-Premises client with a login.

Nothing is repeated here, but for one thing: where the On-Premises client no longer knows the token of its own login, it has
not looked at the message, and one new login and one more try are the same request.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

import httpx

from composer.clients import meta_answers, wire
from composer.clients.errors import ClientError, Held, NotSent, Refused, Uncertain
from composer.clients.link import ConnectionReport
from composer.clients.meta_answers import Answer
from composer.clients.meta_numbers import has_number
from composer.clients.templates_cloud import CloudFrame
from composer.clients.way import Way
from composer.clients.wire import Timeouts
from composer.formats.meta.errors import read_errors

_UNAUTHORIZED = 401
_ACCESS = (401, 403)
_EARLY = timedelta(minutes=10)
"""So long before its end a login is made anew."""
_LARGEST = 16 << 20
"""Bytes that are read of an answer about templates: a page has a hundred of them."""
_LASTS = timedelta(hours=24)
"""Of a login that does not say how long it lasts."""


class CloudClient:
    """One account's way to the Cloud API (Meta reference, messages). The token is not kept readable."""

    def __init__(
        self,
        base_url: str,
        version: str,
        phone_number_id: str,
        token: str,
        *,
        business_account_id: str = "",
        timeouts: Timeouts = Timeouts(),  # noqa: B008 - frozen
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._way = Way(base_url, timeouts, transport)
        self._path = f"/{quote(version, safe='')}/{quote(phone_number_id, safe='')}"
        self._number_id = phone_number_id.strip()
        self._auth = _Bearer(token)
        self._templates = CloudFrame(version, business_account_id)

    def __repr__(self) -> str:
        return f"CloudClient({self._way.base_url!r})"

    async def send(self, body: bytes) -> Answer:
        """POST one message, byte for byte; a ClientError says what may be done next."""
        return meta_answers.judge(
            *await self._way.ask("POST", f"{self._path}/messages", {}, body, self._auth)
        )

    async def ask(self, method: str, path: str, body: bytes | None = None) -> tuple[int, str]:
        """One request of another of Meta's resources, and the status and text of its answer, whatever they are.

        `path` begins with “/” and the version. Raises NotSent, Held or Uncertain where no answer was read.
        """
        return await self._way.ask(method, path, {}, body, self._auth, _LARGEST)

    async def test_connection(self) -> ConnectionReport:
        """Ask what Meta knows of the number, for a template of the business account and for its numbers. Nothing is sent."""
        fields = "?fields=display_phone_number,verified_name"
        try:
            status, body = await self._way.ask("GET", self._path + fields, {}, None, self._auth)
        except ClientError as failure:
            return _failed(failure)
        content = wire.json_object(body) or {}
        if errors := read_errors(content):
            found = meta_answers.failure_of(errors[0], status, body)
            return ConnectionReport(ok=False, title=found.title, sentence=found.sentence)
        number = content.get("display_phone_number")
        if status != 200 or not isinstance(number, str):
            return ConnectionReport(
                ok=False,
                title="This does not look like the Graph API",
                sentence=f"The server answered (HTTP {status}), but not as Meta does. Check the address: it is usually"
                " https://graph.facebook.com. The network may also ask you to sign in first.",
            )
        name = content.get("verified_name")
        of = f"{number} (“{name}”)" if isinstance(name, str) and name else number
        whose = f"Meta accepts the access token; the phone number id is that of {of}."
        return await self._with_templates(whose)

    async def _with_templates(self, whose: str) -> ConnectionReport:
        """Whether the token may also manage the business account's templates, and these are the number's."""
        templates = (
            "Without a WhatsApp Business Account id its templates are not managed from here."
        )
        if self._templates.source:
            try:
                await self._templates.carry_out(self, self._templates.list(most=1))
            except ClientError as failure:
                found = _failed(failure)
                return ConnectionReport(
                    ok=False, title=found.title, sentence=f"{found.sentence} {whose}"
                )
            theirs = await self._is_theirs()
            if theirs is False:
                return ConnectionReport(
                    ok=False,
                    title="The number is not one of this WhatsApp Business Account",
                    sentence=f"{whose} The business account {self._templates.source} does not have this number: what is"
                    " managed here would be the templates of other numbers. Correct one of the two ids; WhatsApp Manager"
                    " shows which belong together.",
                )
            templates = "The templates of the business account can be managed."
            if theirs is None:
                templates = (
                    "The templates of the business account can be managed. Whether the number is one of its own, Meta"
                    " did not say."
                )
        # Not one text with gaps: each sentence is looked up by itself in the person's language.
        told = (whose, templates, "Nothing was sent.")
        return ConnectionReport(ok=True, title="The connection works", sentence=" ".join(told))

    async def _is_theirs(self) -> bool | None:
        """Whether the number is one of the business account's; None where Meta does not tell."""
        try:
            return await has_number(self, *self._templates, self._number_id)
        except ClientError:
            return None

    async def aclose(self) -> None:
        """Close the connections; the client may not be used afterwards."""
        await self._way.aclose()


class OnPremisesClient:
    """One account's way to a WhatsApp Business API client of one's own (Meta reference, "Login and Authentication").

    The login's token is in memory only, and is renewed before it ends.
    """

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
        self._login = httpx.BasicAuth(username, password)
        self._token: _Bearer | None = None
        self._until = datetime.min.replace(tzinfo=UTC)

    def __repr__(self) -> str:
        return f"OnPremisesClient({self._way.base_url!r})"

    async def send(self, body: bytes) -> Answer:
        """POST one message, byte for byte; a ClientError says what may be done next."""
        try:
            return await self._send(body)
        except Uncertain as failure:
            raise Uncertain(
                failure.title,
                failure.sentence,
                _NO_SETTLING,
                status=failure.status,
                body=failure.body,
            ) from failure

    async def _send(self, body: bytes) -> Answer:
        token = await self._logged_in()
        status, said = await self._way.ask("POST", "/v1/messages", {}, body, token)
        if status == _UNAUTHORIZED:
            if self._token is token:  # nobody else has logged in meanwhile
                self._token = None
            token = await self._logged_in()
            status, said = await self._way.ask("POST", "/v1/messages", {}, body, token)
        return meta_answers.judge(status, said)

    async def test_connection(self) -> ConnectionReport:
        """Log in. Nothing is sent."""
        self._token = None
        try:
            await self._logged_in()
        except ClientError as failure:
            return _failed(failure)
        return ConnectionReport(
            ok=True,
            title="The connection works",
            sentence="The On-Premises client answered and accepts the user name and password. Nothing was sent.",
        )

    async def aclose(self) -> None:
        """Close the connections; the client may not be used afterwards."""
        await self._way.aclose()

    async def _logged_in(self) -> _Bearer:
        """A token that still lasts. What goes wrong here happened before the message left."""
        if self._token is not None and datetime.now(UTC) < self._until - _EARLY:
            return self._token
        try:
            status, body = await self._way.ask("POST", "/v1/users/login", {}, b"", self._login)
        except Uncertain as failure:
            raise NotSent(*_NO_LOGIN) from failure
        content = wire.json_object(body) or {}
        users = content.get("users")
        user = users[0] if isinstance(users, list) and users and isinstance(users[0], dict) else {}
        token = user.get("token")
        if status in (200, 201) and isinstance(token, str) and token:
            self._token, self._until = _Bearer(token), _end(user.get("expires_after"))
            return self._token
        if status in _ACCESS:
            raise Refused(*_WRONG_PASSWORD, status=_UNAUTHORIZED, result_code=1005, body=body)
        if status >= 500:
            raise NotSent(*_NO_LOGIN)
        raise Held(
            "This does not look like a WhatsApp Business API client",
            f"The server answered the login with HTTP {status}, and without a token.",
            "Check the address: it is where the client runs, without “/v1”.",
        )


class _Bearer(httpx.Auth):
    """Puts the token into the header when the request leaves, and nowhere else."""

    def __init__(self, token: str) -> None:
        self._header = f"Bearer {token.strip()}"

    def auth_flow(self, request: httpx.Request) -> Any:
        request.headers["Authorization"] = self._header
        yield request


def _end(told: Any) -> datetime:
    """`expires_after`, like “2018-03-01 15:29:26+00:00”."""
    try:
        end = datetime.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        end = None
    if end is None:
        return datetime.now(UTC) + _LASTS
    return end if end.tzinfo else end.replace(tzinfo=UTC)


def _failed(failure: ClientError) -> ConnectionReport:
    title = "No answer" if isinstance(failure, Uncertain) else failure.title
    advice = _NO_ANSWER if isinstance(failure, Uncertain) else failure.advice
    sentence = " ".join(one for one in (failure.sentence, advice) if one)
    return ConnectionReport(ok=False, title=title, sentence=sentence)


_WRONG_PASSWORD = (
    "The user name or password is wrong",
    "The On-Premises client did not let Composer log in.",
    "Check both in the account’s settings.",
)
_NO_LOGIN = (
    "The On-Premises client does not log in",
    "It gave no usable answer to the login, so nothing was sent.",
    "Composer tries again by itself.",
)
_NO_SETTLING = (
    "This API gives no report by which Composer could recognise the message: ask the recipient, and send it again only if"
    " it may arrive twice."
)
_NO_ANSWER = "Try again in a moment; if it stays so, ask your administrator."
