"""The sandbox's own resources, for the app and for testers.

| route | what |
|---|---|
| `GET /sandbox/ledger?after=N` | requests received after number N with their callbacks; `next` to go on from |
| `GET /sandbox/recipients` | the named test recipients |
| `GET /sandbox/templates` | all templates that are there, with their status |
| `POST /sandbox/speed {"speed": 20}` | how many times faster than the clock everything that waits goes |
| `GET /sandbox/picture.png` | the picture of an image reply; the only one without Basic authentication |
"""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from composer.sandbox.clock import Clock
from composer.sandbox.config import checked_speed
from composer.sandbox.front import Front, RefusedError, read_body
from composer.sandbox.ledger import Ledger
from composer.sandbox.picture import picture
from composer.sandbox.recipients import RECIPIENTS
from composer.sandbox.replies import PICTURE_PATH
from composer.sandbox.sender import Sender
from composer.sandbox.templates.desk import shown
from composer.sandbox.templates.shelf import Shelf


class Control:
    """Shows what the sandbox remembers, and changes how it behaves."""

    def __init__(
        self, front: Front, ledger: Ledger, shelf: Shelf, sender: Sender, clock: Clock
    ) -> None:
        self._front, self._ledger, self._shelf = front, ledger, shelf
        self._sender, self._clock = sender, clock

    def routes(self) -> list[Route]:
        """Everything beneath /sandbox."""
        guarded = self._front.guarded
        return [
            Route("/sandbox/ledger", guarded(self._read_ledger)),
            Route("/sandbox/recipients", guarded(self._recipients)),
            Route("/sandbox/templates", guarded(self._templates)),
            Route("/sandbox/speed", guarded(self._set_speed), methods=["POST"]),
            Route(PICTURE_PATH, self._picture),
        ]

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

    async def _templates(self, request: Request) -> Response:  # noqa: ARG002 - one signature
        now = self._clock.now()
        return JSONResponse({"templates": [shown(one, now) for one in self._shelf.all()]})

    async def _set_speed(self, request: Request) -> Response:
        try:
            asked = json.loads(await read_body(request))
            speed = checked_speed(asked["speed"])
        except (ValueError, KeyError, TypeError):
            raise RefusedError(400, 'The body must be like {"speed": 20}.') from None
        self._sender.change_speed(speed)
        return JSONResponse({"speed": speed})

    async def _picture(self, request: Request) -> Response:  # noqa: ARG002 - one signature
        return Response(picture(), media_type="image/png")
