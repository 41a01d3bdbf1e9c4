"""Lists of Meta's, page by page: fewer at once than were asked for, as Meta may give, and the next one named like Meta's."""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final, TypeVar
from urllib.parse import urlencode

from starlette.requests import Request

from composer.sandbox.metas.tongue import MetaRefusedError

PAGE: Final = 10
"""What a page has at most."""
_USUAL: Final = "25"
T = TypeVar("T")


def paged(
    request: Request, there: Sequence[T], identity: Callable[[T], str], token: str
) -> tuple[Sequence[T], dict[str, Any], dict[str, Any]]:
    """The page that is asked for, its `paging`, and the same without the token, which is a secret."""
    asked = request.query_params
    most = min(_whole(asked.get("limit", _USUAL)), PAGE)
    begin = _begin(asked.get("after", ""), [identity(one) for one in there])
    page = there[begin : begin + most]
    told: dict[str, Any] = {}
    if page:
        first, last = (_cursor(identity(one)) for one in (page[0], page[-1]))
        told["cursors"] = {"before": first, "after": last}
    kept = dict(told)
    if begin + most < len(there):
        again = {**asked, "access_token": token, "after": told["cursors"]["after"]}
        told["next"] = f"{request.url.replace(query='')}?{urlencode(again)}"
    return page, told, kept


def fields_of(
    request: Request, known: Collection[str], usual: Sequence[str], node: str
) -> Sequence[str]:
    """What is asked for of each; MetaRefusedError where one of it is nothing that such a node has."""
    fields = [one for one in request.query_params.get("fields", "").split(",") if one]
    for one in fields:
        if one not in known:
            said = f"Tried accessing nonexisting field ({one}) on node type ({node})"
            raise MetaRefusedError(400, 100, said, said)
    return fields or usual


def only(shown: Mapping[str, Any], fields: Sequence[str]) -> dict[str, Any]:
    """The fields, and the id, which is always told."""
    return {key: value for key, value in shown.items() if key in fields or key == "id"}


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        said = "Param limit must be a number from 1 on"
        raise MetaRefusedError(400, 100, said, said)
    return int(text)


def _cursor(identity: str) -> str:
    return base64.urlsafe_b64encode(identity.encode()).decode().rstrip("=") + "ZD"


def _begin(after: str, there: Sequence[str]) -> int:
    """Where the page begins that follows a cursor."""
    if not after:
        return 0
    for place, one in enumerate(there):
        if _cursor(one) == after:
            return place + 1
    said = "Invalid cursors values"
    raise MetaRefusedError(400, 100, said, said)
