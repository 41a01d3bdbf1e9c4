"""The sandbox's own resources, for the app and for testers.

| route | what |
|---|---|
| `GET /sandbox/ledger?after=N` | requests received after number N with their callbacks; `next` to go on from |
| `GET /sandbox/recipients` | the named test recipients |
| `GET /sandbox/templates` | all templates that are there, with their status |
| `GET /sandbox/actions` | what can be done: the table of `actions`, each with an example |
| `POST /sandbox/do` with an action or a script | does it and answers `{"done": [what came of each]}` |
| `POST /sandbox/speed {"speed": 20}` | how many times faster than the clock everything that waits goes |
| `GET /sandbox/picture.png` | the picture of an image reply; the only one without Basic authentication |
"""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from composer.sandbox.actions import ACTIONS, checked_script
from composer.sandbox.bench import Bench, NotPossibleError
from composer.sandbox.clock import Clock
from composer.sandbox.front import Front, RefusedError, read_body
from composer.sandbox.judge import read_json
from composer.sandbox.ledger import Ledger
from composer.sandbox.picture import picture
from composer.sandbox.recipients import RECIPIENTS
from composer.sandbox.replies import PICTURE_PATH
from composer.sandbox.speed import checked_speed
from composer.sandbox.templates.keeping import shown
from composer.sandbox.templates.shelf import Shelf


class Control:
    """Shows what the sandbox remembers, and changes how it behaves."""

    def __init__(
        self, front: Front, ledger: Ledger, shelf: Shelf, clock: Clock, bench: Bench
    ) -> None:
        self._front, self._ledger, self._shelf = front, ledger, shelf
        self._clock, self._bench = clock, bench

    def routes(self) -> list[Route]:
        """Everything beneath /sandbox."""
        guarded = self._front.guarded
        return [
            Route("/sandbox/ledger", guarded(self._read_ledger)),
            Route("/sandbox/recipients", guarded(self._recipients)),
            Route("/sandbox/templates", guarded(self._templates)),
            Route("/sandbox/actions", guarded(self._actions)),
            Route("/sandbox/do", guarded(self._do), methods=["POST"]),
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

    async def _actions(self, request: Request) -> Response:  # noqa: ARG002 - one signature
        table = [{"do": it.name, "about": it.about, "example": it.example} for it in ACTIONS]
        return JSONResponse({"actions": table})

    async def _do(self, request: Request) -> Response:
        try:
            asked = read_json(await read_body(request))
            single = isinstance(asked, dict) and "do" in asked
            actions = checked_script([asked] if single else asked)
            return JSONResponse({"done": [await self._bench.do(one) for one in actions]})
        except (ValueError, NotPossibleError) as error:  # a ConfigError is a ValueError
            raise RefusedError(400, str(error)) from None

    async def _set_speed(self, request: Request) -> Response:
        try:
            asked = json.loads(await read_body(request))
            speed = checked_speed(asked["speed"])
        except (ValueError, KeyError, TypeError):
            raise RefusedError(400, 'The body must be like {"speed": 20}.') from None
        return JSONResponse(await self._bench.do({"do": "speed", "speed": speed}))

    async def _picture(self, request: Request) -> Response:  # noqa: ARG002 - one signature
        return Response(picture(), media_type="image/png")
