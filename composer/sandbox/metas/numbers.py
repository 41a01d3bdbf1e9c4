"""Phone numbers, as Meta tells of them: in here the id of a number is the number itself, in digits.

| request | answer |
|---|---|
| `GET /{version}/{phone number id}` | whose number that is |
| `GET …/{business account}/phone_numbers?fields=…&limit=…&after=…` | a page of the business account's numbers |

A number belongs to the one business account from the moment on when somebody asks for it or sends from it; but for those
that end in `FOREIGN`, which belong to another one.
"""

from __future__ import annotations

from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from composer.sandbox.config import Config
from composer.sandbox.front import Front
from composer.sandbox.metas.paging import fields_of, only, paged
from composer.sandbox.metas.templates import BUSINESS_ACCOUNT, NOTHING
from composer.sandbox.metas.tongue import MetaRefusedError, cloud
from composer.sandbox.templates.keeping import NO_SUCH, TemplateRefusedError

FOREIGN: Final = "000404"
"""How the numbers end that belong to somebody else's business account."""
_USUAL: Final = ("verified_name", "display_phone_number", "id", "quality_rating")
_MOST: Final = 10_000
"""Numbers that are remembered."""


class NumberDesk:
    """Knows the numbers. Belongs to one event loop."""

    def __init__(self, config: Config, front: Front) -> None:
        self._front, self._token, self._cloud = front, config.password, cloud(config.password)
        self._known: dict[str, None] = {}

    def routes(self) -> list[Route]:
        """Those below the business account."""
        tongue = self._cloud
        endpoint = self._front.recorded(
            "numbers", self._all, authenticate=tongue.authenticate, refusal=tongue.refusal
        )
        return [Route("/{version:graph}/{node_id}/phone_numbers", endpoint, methods=["GET"])]

    def number_of(self, request: Request) -> str:
        """The number in the path, which is one of the business account's from now on; MetaRefusedError for none."""
        number = str(request.path_params["node_id"])
        if not number.isascii() or not number.isdigit():
            details = f"There is nothing at {request.url.path}: a phone number id has digits only."
            raise MetaRefusedError(400, 100, "Unsupported request", details)
        if is_ours(number) and len(self._known) < _MOST:
            self._known[number] = None
        return number

    async def one(self, request: Request, raw: bytes) -> Response:
        """Whose number that is."""
        fields = fields_of(request, _USUAL, _USUAL, "WhatsAppBusinessPhoneNumber")
        answer = only(_shown(self.number_of(request)), fields)
        self._front.record(request, raw, 200, answer, "accepted")
        return JSONResponse(answer)

    async def _all(self, request: Request, raw: bytes) -> Response:
        node = str(request.path_params["node_id"])
        if node != BUSINESS_ACCOUNT:
            raise TemplateRefusedError(NOTHING.format(node), NO_SUCH)
        fields = fields_of(request, _USUAL, _USUAL, "WhatsAppBusinessPhoneNumber")
        page, paging, kept = paged(request, [*self._known], str, self._token)
        data = [only(_shown(one), fields) for one in page]
        self._front.record(request, raw, 200, {"data": data, "paging": kept}, "accepted")
        return JSONResponse({"data": data, "paging": paging})


def is_ours(number: str) -> bool:
    """Whether a number belongs to the one business account."""
    return not number.endswith(FOREIGN)


def _shown(number: str) -> dict[str, Any]:
    return {
        "verified_name": "Sandbox",
        "display_phone_number": f"+{number}",
        "id": number,
        "quality_rating": "GREEN",
    }
