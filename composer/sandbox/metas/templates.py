"""Meta's template resources, of the one business account that all numbers in here belong to.

| request | answer |
|---|---|
| `GET …/{business account}/message_templates?fields=…&limit=…&after=…` | a page: `{"data", "paging"}` |
| `POST …/{business account}/message_templates` with a definition | `{"id", "status", "category"}` |
| `DELETE …/{business account}/message_templates?name=…` and `&hsm_id=…` | `{"success": true}`: all languages, or that one |
| `GET …/{template}?fields=…` | the template |
| `POST …/{template}` with category or components | `{"success": true}` |

A page has fewer than were asked for, as Meta's may, and like Meta's names the next one with the access token in its address.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from composer.sandbox.config import Config
from composer.sandbox.front import Endpoint, Front
from composer.sandbox.metas.paging import fields_of, only, paged
from composer.sandbox.metas.tongue import MetaRefusedError, cloud
from composer.sandbox.templates.fitting import NOT_THERE
from composer.sandbox.templates.keeping import NO_SUCH, Keeper, TemplateRefusedError, body_of
from composer.sandbox.templates.shelf import Template

BUSINESS_ACCOUNT: Final = "102290129340398"
"""The id of the business account, as in Meta's examples."""
_LONGEST_NUMBER: Final = 15
_USUAL: Final = ("name", "parameter_format", "components", "language", "status", "category", "id")
"""What Meta gives where no fields are asked for."""
_FIELDS: Final = frozenset(
    {*_USUAL, "previous_category", "correct_category", "sub_category", "rejected_reason", "quality_score",
     "message_send_ttl_seconds", "cta_url_link_tracking_opted_out", "library_template_name", "last_updated_time"}
)  # fmt: skip
_OWNER: Final = json.dumps(["waba", BUSINESS_ACCOUNT])
NOTHING: Final = (
    "Object with ID '{0}' does not exist, cannot be loaded due to missing permissions, or does not"
    " support this operation"
)
_FILTERS: Final = ("name", "status", "language", "category")


class MetaTemplateDesk:
    """Takes the requests. Belongs to one event loop."""

    def __init__(self, config: Config, front: Front, keeper: Keeper) -> None:
        self._front, self._keeper = front, keeper
        self._token, self._cloud = config.password, cloud(config.password)

    def routes(self) -> list[Route]:
        """Those below the business account."""
        path = "/{version:graph}/{node_id}/message_templates"
        endpoint = self._recorded(self._all)
        return [Route(path, endpoint, methods=["GET", "POST", "DELETE"])]

    def one(self) -> Endpoint:
        """The edit of one template."""
        return self._recorded(self._edit)

    def has(self, request: Request) -> bool:
        """Whether the request is about a template, and not about a number: ids of templates are longer."""
        return len(_node(request)) > _LONGEST_NUMBER

    async def get(self, request: Request, raw: bytes) -> Response:
        """One template."""
        found = self._keeper.found(_OWNER, _node(request))
        answer = only(self._keeper.shown(found), _asked(request))
        self._front.record(request, raw, 200, answer, "accepted")
        return JSONResponse(answer)

    def check(self, sent: Mapping[str, Any], *, strict: bool, ours: bool) -> None:
        """Refuse a message that does not fit its template: Meta's Cloud API looks before it takes it.

        From a number that is not `ours`, of another business account, there are none of these templates.
        """
        found = self._keeper.misfit(_OWNER if ours else "", sent, strict=strict)
        if found is not None:
            status = 404 if found.code == NOT_THERE else 400
            raise MetaRefusedError(status, found.code, _TITLES[found.code], found.details)

    def _recorded(self, reader: Any) -> Endpoint:
        tongue = self._cloud
        return self._front.recorded(
            "templates", reader, authenticate=tongue.authenticate, refusal=tongue.refusal
        )

    async def _all(self, request: Request, raw: bytes) -> Response:
        if _node(request) != BUSINESS_ACCOUNT:
            raise TemplateRefusedError(NOTHING.format(_node(request)), NO_SUCH)
        if request.method == "GET":
            return self._list(request, raw)
        notes: list[str] = []
        answer: dict[str, Any] = {"success": True}
        if request.method == "POST":
            answer = self._keeper.create(_OWNER, body_of(raw), notes)
        else:
            self._delete(request)
        self._front.record(request, raw, 200, answer, "accepted", notes=notes)
        return JSONResponse(answer)

    async def _edit(self, request: Request, raw: bytes) -> Response:
        notes: list[str] = []
        self._keeper.update(self._keeper.found(_OWNER, _node(request)), body_of(raw), notes)
        answer = {"success": True}
        self._front.record(request, raw, 200, answer, "accepted", notes=notes)
        return JSONResponse(answer)

    def _delete(self, request: Request) -> None:
        name, identity = (request.query_params.get(key, "") for key in ("name", "hsm_id"))
        if not name:
            raise MetaRefusedError(400, 100, "Invalid parameter", "The parameter name is required.")
        if identity:
            self._keeper.delete(self._keeper.found(_OWNER, identity), name)
        else:
            self._keeper.delete_all(_OWNER, name)

    def _list(self, request: Request, raw: bytes) -> Response:
        fields, asked = _asked(request), request.query_params
        there = [one for one in self._keeper.listed(_OWNER) if self._fits(one, asked)]
        page, paging, kept = paged(request, there, lambda one: one.id, self._token)
        data = [only(self._keeper.shown(one), fields) for one in page]
        ids = [{"id": one.id} for one in page]
        self._front.record(request, raw, 200, {"data": ids, "paging": kept}, "accepted")
        return JSONResponse({"data": data, "paging": paging})

    def _fits(self, template: Template, asked: Mapping[str, str]) -> bool:
        shown = self._keeper.shown(template)
        wanted = {key: asked[key].casefold() for key in _FILTERS if asked.get(key)}
        if wanted.pop("name", "") not in template.name.casefold():
            return False
        return all(str(shown[key]).casefold() == value for key, value in wanted.items())


def _asked(request: Request) -> Sequence[str]:
    return fields_of(request, _FIELDS, _USUAL, "WhatsAppMessageTemplate")


def _node(request: Request) -> str:
    return str(request.path_params["node_id"])


_TITLES: Final = {
    132000: "Template Param Count Mismatch",
    132001: "Template name does not exist in the translation",
    132005: "Translated text too long",
    132012: "Parameter format does not match format in the created template",
    132015: "Template is paused",
    132016: "Template is disabled",
    132018: "There is an issue with the parameters in the template",
    131008: "Required parameter is missing",
    131009: "Parameter value is not valid",
}
