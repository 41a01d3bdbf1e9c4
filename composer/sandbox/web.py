"""What the sandbox answers over HTTP: LINK's resources, and its own beside them under /sandbox.

| route | what |
|---|---|
| `POST /messages` | MessageRequest → MessageResponse or ErrorResponse |
| `PUT`, `POST`, `GET`, `DELETE` `/platformId/…/templates…` | templates: see `templates.desk` |
| `/sandbox/…` | the sandbox's own: see `control` |

LINK's are there beneath `/whatsapp-message` too, as at the addresses that LINK hands out.
"""

from __future__ import annotations

import time
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from composer.sandbox.answering import answered
from composer.sandbox.config import Config
from composer.sandbox.fates import Fates
from composer.sandbox.front import Front, RefusedError
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.judge import foreign, judge, read_json
from composer.sandbox.ledger import Ledger
from composer.sandbox.orders import Conduct
from composer.sandbox.outcomes import Answer, answer_of
from composer.sandbox.sender import Sender
from composer.sandbox.trip import Plan, message_ids, plan, told

LINK_PREFIXES = ("", "/whatsapp-message")
_ON_PURPOSE = "This recipient is the one whose messages are refused."


class MessageDesk:
    """Takes messages."""

    def __init__(
        self,
        config: Config,
        front: Front,
        ledger: Ledger,
        sender: Sender,
        ids: Identifiers,
        fates: Fates,
        conduct: Conduct,
    ) -> None:
        self._config, self._front, self._ledger, self._sender = config, front, ledger, sender
        self._ids, self._fates, self._conduct = ids, fates, conduct

    def routes(self, prefix: str = "") -> list[Route]:
        """POST /messages."""
        endpoint = self._front.recorded("messages", self._accept)
        return [Route(f"{prefix}/messages", endpoint, methods=["POST"])]

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
        chaos = self._conduct.chaos
        if (
            chaos
            and how is Answer.PLAIN
            and self._ids.chance("early", *given).random() < chaos.early
        ):
            how = Answer.AFTER_REPORT
        base = str(request.base_url).rstrip("/")
        planned = Plan(self._ids, time.time(), self._sender.speed, base, chaos)
        whole = self._fates.whole(sent)
        all_ = (
            told(sent, given, whole, planned)
            if whole
            else plan(sent, given, self._fates.of(sent), planned)
        )
        callbacks = [callback for callback in all_ if self._sender.knows(callback.gate)]
        self._front.record(
            request, raw, 200, answer, "accepted",
            notes=notes, callbacks=callbacks, ref_id=sent["refId"],
        )  # fmt: skip
        self._fates.settled(sent)
        lanes = [callback.lane for callback in callbacks]
        self._sender.wake(lanes)
        return await answered(how, JSONResponse(answer), lanes, self._front, self._sender)

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
