"""What the sandbox answers in Meta's place.

| route | what |
|---|---|
| `POST /{version}/{phone number id}/messages` | a message to the Cloud API, with the account's password as access token |
| `GET /{version}/{phone number id}`, `…/{version}/{business account}/phone_numbers` | numbers: see `numbers` |
| `…/{version}/{business account}/message_templates`, `…/{version}/{template}` | templates: see `templates` |
| `POST /v1/users/login` | a login to the On-Premises API, with user name and password |
| `POST /v1/messages` | a message to the On-Premises API |

Callbacks go to the gates “cloud” and “onprem”, where they are configured, signed where the gate has an app secret.
"""

from __future__ import annotations

import time
from typing import Any

from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from composer.sandbox.answering import answered
from composer.sandbox.config import Config
from composer.sandbox.front import Endpoint, Front, Reader, RefusedError
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.judge import read_json
from composer.sandbox.ledger import Ledger
from composer.sandbox.meta_errors import META_ERRORS
from composer.sandbox.metas import statuses
from composer.sandbox.metas.numbers import NumberDesk, is_ours
from composer.sandbox.metas.tables import judge
from composer.sandbox.metas.templates import MetaTemplateDesk
from composer.sandbox.metas.tongue import Logins, MetaRefusedError, Tongue, cloud, on_premises
from composer.sandbox.orders import Conduct
from composer.sandbox.outcomes import Answer, outcome_of
from composer.sandbox.sender import Sender
from composer.sandbox.trip import Plan

_AT_ONCE = {error.suffix: error for error in META_ERRORS if error.result == 112406}
"""What Meta refuses when the message is submitted; the others fail on their way."""
_STATUS = {190: 401, 368: 403, 131031: 403, 131005: 403, 80007: 429, 130429: 429}
"""HTTP status of a refusal; 400 for all others."""


class MetaDesk:
    """Takes messages for both APIs. Belongs to one event loop."""

    def __init__(
        self,
        config: Config,
        front: Front,
        ledger: Ledger,
        sender: Sender,
        ids: Identifiers,
        conduct: Conduct,
        templates: MetaTemplateDesk,
        numbers: NumberDesk,
    ) -> None:
        self._templates, self._numbers = templates, numbers
        self._front, self._ledger, self._sender = front, ledger, sender
        self._ids, self._conduct = ids, conduct
        self._logins = Logins(config.username, config.password)
        self._cloud, self._client = cloud(config.password), on_premises(self._logins)

    def routes(self) -> list[Route]:
        """See the module."""

        def open_to_all(_request: Request) -> None:
            """A login is what lets one in."""

        def of(tongue: Tongue, resource: str, reader: Reader) -> Endpoint:
            authenticate, refusal = tongue.authenticate, tongue.refusal
            return self._front.recorded(
                resource, reader, authenticate=authenticate, refusal=refusal
            )

        login = self._front.recorded(
            "logins", self._login, authenticate=open_to_all, refusal=self._client.refusal
        )
        number = "/{version:graph}/{node_id}"
        to_client = of(self._client, "messages", self._to_client)
        to_cloud = of(self._cloud, "messages", self._to_cloud)
        return [
            Route("/v1/users/login", login, methods=["POST"]),
            Route("/v1/messages", to_client, methods=["POST"]),
            Route(f"{number}/messages", to_cloud, methods=["POST"]),
            Route(number, of(self._cloud, "numbers", self._whose), methods=["GET"]),
            Route(number, self._templates.one(), methods=["POST"]),
        ]

    async def _login(self, request: Request, raw: bytes) -> Response:
        answer = self._logins.login(request)
        self._front.record(request, raw, 200, {"users": []}, "accepted")  # the token is a secret
        return JSONResponse(answer)

    async def _whose(self, request: Request, raw: bytes) -> Response:
        if self._templates.has(request):
            return await self._templates.get(request, raw)
        return await self._numbers.one(request, raw)

    async def _to_cloud(self, request: Request, raw: bytes) -> Response:
        number = self._numbers.number_of(request)
        return await self._take(self._cloud, request, raw, number, number)

    async def _to_client(self, request: Request, raw: bytes) -> Response:
        return await self._take(self._client, request, raw, "", "")

    async def _take(
        self, tongue: Tongue, request: Request, raw: bytes, number: str, number_id: str
    ) -> Response:
        body, notes = _judged(raw, tongue)
        if "to" not in body:  # the mark that a message was read
            self._front.record(request, raw, 200, {"success": True}, "accepted", notes=notes)
            return JSONResponse({"success": True})
        made = self._ids.wa_message_id("meta", self._ledger.next_number())
        message = statuses.Message(made, body, number, number_id)
        outcome = outcome_of(message.to)
        _refuse(message.to, outcome.answer)
        if number_id and "template" in body:
            strict = self._conduct.strict_templates
            self._templates.check(body["template"], strict=strict, ours=is_ours(number_id))
        base = str(request.base_url).rstrip("/")
        how = Plan(self._ids, time.time(), self._sender.speed, base, self._conduct.chaos)
        known = self._sender.knows(tongue.name)
        callbacks = statuses.plan(message, outcome, tongue.name, how) if known else []
        if not known:
            notes = [*notes, f"The gate {tongue.name} is not configured."]
        answer: dict[str, Any] = {
            "contacts": [{"input": str(body["to"]), "wa_id": message.to}],
            "messages": [{"id": made}],
        }
        if number_id:
            answer = {"messaging_product": "whatsapp", **answer}
        self._front.record(
            request, raw, tongue.created, answer, "accepted", notes=notes, callbacks=callbacks
        )
        lanes = [callback.lane for callback in callbacks]
        self._sender.wake(lanes)
        whole = JSONResponse(answer, tongue.created)
        return await answered(outcome.answer, whole, lanes, self._front, self._sender)


def _judged(raw: bytes, tongue: Tongue) -> tuple[dict[str, Any], list[str]]:
    try:
        body = read_json(raw)
    except ValueError as error:
        raise RefusedError(400, str(error)) from None
    judgement = judge(body, tongue.check)
    if judgement.faults:
        raise RefusedError(400, " ".join(judgement.faults[:3]))
    return body, judgement.notes


def _refuse(to: str, how: Answer) -> None:
    """What the recipient's digits ask to be refused at once."""
    found = _AT_ONCE.get(to[-6:])
    if found is not None:
        status = _STATUS.get(found.code, 400)
        raise MetaRefusedError(status, found.code, found.title, found.details)
    if how is Answer.BAD_REQUEST:
        raise RefusedError(400, "This recipient is the one whose messages are refused.")
    if how is Answer.SERVER_ERROR:
        raise RefusedError(500, "This recipient is the one at whom the server has a fault.")


class _Version(Convertor[str]):
    """A version of the Graph API as a part of a path, so that no other path is taken for Meta's."""

    regex = r"v[0-9]{1,3}\.[0-9]{1,2}"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor("graph", _Version())
