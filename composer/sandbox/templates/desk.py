"""LINK's template resources ("Create Templates / Manage Templates"): create, update, get and delete.

| request | answer |
|---|---|
| `PUT …/templates` with a definition | `{"id", "status", "category"}` |
| `POST …/templates/{templateId}` with category or components | `{"success": true}` |
| `GET …/templates/{templateId}` | the template with its status |
| `DELETE …/templates/{templateId}/{templateName}` | `{"success": true}` |

The path before it is `/platformId/{platformId}/platformPartnerId/{platformPartnerId}/source/{source}`, its parts
percent-encoded. LINK prints no answers for these: the good ones are Meta's, whose API LINK passes them to, and what is
wrong is told in LINK's ErrorResponse with Meta's sentence, "#(100) …", and its subcode where one is known.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from composer.sandbox.config import Config
from composer.sandbox.front import Front, RefusedError
from composer.sandbox.judge import foreign
from composer.sandbox.templates.keeping import Keeper, body_of
from composer.sandbox.templates.shelf import owner_of

_FRAME = ("platformId", "platformPartnerId", "source")


class TemplateDesk:
    """Takes the requests about templates."""

    def __init__(self, config: Config, front: Front, keeper: Keeper) -> None:
        self._config, self._front, self._keeper = config, front, keeper

    def routes(self, prefix: str = "") -> list[Route]:
        """The one route, which reads the rest of its path itself: a part may hold an encoded “/”."""
        endpoint = self._front.recorded("templates", self._answer)
        methods = ["PUT", "POST", "GET", "DELETE"]
        return [Route(f"{prefix}/platformId/{{rest:path}}", endpoint, methods=methods)]

    async def _answer(self, request: Request, raw: bytes) -> Response:
        asked, rest = _parts(request)
        strange = foreign(asked, self._config)
        if strange:
            raise RefusedError(403, strange)
        owner = owner_of(*(asked[key] for key in _FRAME))
        keeper, notes = self._keeper, list[str]()
        answer: dict[str, Any] = {"success": True}
        match request.method, rest:
            case "PUT", []:
                answer = keeper.create(owner, body_of(raw), notes)
            case "POST", [identity]:
                keeper.update(keeper.found(owner, identity), body_of(raw), notes)
            case "GET", [identity]:
                answer = keeper.shown(keeper.found(owner, identity))
            case "DELETE", [identity, name]:
                keeper.delete(keeper.found(owner, identity), name)
            case _:
                raise RefusedError(400, "There is no such request: PUT …/templates creates, POST …/templates/{id} "
                    "updates, GET …/templates/{id} gets, DELETE …/templates/{id}/{name} deletes.")  # fmt: skip
        self._front.record(request, raw, 200, answer, "accepted", notes=notes)
        return JSONResponse(answer)


def _parts(request: Request) -> tuple[dict[str, str], list[str]]:
    """Platform, partner and source out of a path, decoded part by part; and what comes after “templates”."""
    raw = bytes(request.scope.get("raw_path") or request.url.path.encode()).decode(
        "ascii", "replace"
    )
    path = raw.partition("?")[0]
    parts = [unquote(part) for part in path[path.index("/platformId/") + 1 :].split("/")]
    labels, values = parts[0:6:2], parts[1:6:2]
    if labels != list(_FRAME) or parts[6:7] != ["templates"] or not all(values):
        raise RefusedError(
            400,
            "The path must be /platformId/…/platformPartnerId/…/source/…/templates, its parts percent-encoded.",
        )
    return dict(zip(_FRAME, values, strict=True)), parts[7:]
