"""LINK's template resources: create, update, get and delete (LINK 1.6, “Create Templates / Manage Templates”).

LINK prints paths and no answers. What Meta's API answers is taken, as is Meta's own error object beside LINK's
ErrorResponse. Nothing is repeated here: who asked decides what follows from an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

from composer.clients import wire
from composer.clients.errors import Held, Refused, Uncertain
from composer.clients.templates_shared import (
    NO_SUCH,
    Absent,
    Answer,
    Asks,
    Request,
    body_bytes,
    body_text,
    check_part,
    explained,
)
from composer.delivery.report import find_meta_code


class Frame(NamedTuple):
    """Whose templates: what stands in the path before them. What makes no path raises Held."""

    platform_id: str
    platform_partner_id: str
    source: str
    """An MSISDN of the account."""

    @property
    def lists(self) -> bool:
        """Whether there is a list of all of them."""
        return False

    def create(self, definition: Mapping[str, Any]) -> Request:
        """Create a template."""
        return Request("create", "PUT", _path(self), body_text(definition))

    def update(self, identity: str, changes: Mapping[str, Any]) -> Request:
        """Change a template's category or components."""
        return Request("update", "POST", _path(self, identity), body_text(changes))

    def fetch(self, identity: str) -> Request:
        """Get a template with its status."""
        return Request("fetch", "GET", _path(self, identity))

    def delete(self, identity: str, name: str) -> Request:
        """Delete a template, in its one language."""
        return Request("delete", "DELETE", _path(self, identity, name))

    async def carry_out(self, client: Asks, request: Request) -> Answer:
        """Make the call. Raises NotSent, Held, Refused (Absent where there is no such template) or Uncertain."""
        try:
            status, text = await client.ask(request.method, request.path, body_bytes(request))
        except Uncertain as failure:
            raise _uncertain(request, failure.sentence, failure.status, failure.body) from failure
        content = wire.json_object(text)
        if 200 <= status < 300 and _taken(request, text, content):
            return Answer(status, text, content or {})
        said = _said(content or {})
        if said is None:
            sentence = _USUALLY.get(status, _STRANGE)
            raise _uncertain(request, sentence.format(status=status), status, text)
        raise _refusal(request, status, said, text)


def _path(frame: Frame, *rest: str) -> str:
    for value, called in zip(frame, _CALLED, strict=True):
        if not value.strip():
            raise Held("An id of the account is missing", f"It has no {called}.", _IN_SETTINGS)
    for part in rest:
        check_part(part)
    platform, partner, source = (quote(part.strip(), safe="") for part in frame)
    whole = f"/platformId/{platform}/platformPartnerId/{partner}/source/{source}/templates"
    return "/".join((whole, *(quote(part, safe="") for part in rest)))


def _taken(request: Request, text: str, content: Mapping[str, Any] | None) -> bool:
    """Whether a 2xx answers what was asked: an id for a new template, the template for a fetch, else that it went well."""
    if content is None:
        return not text.strip() and request.deed in ("update", "delete")
    needed = {"create": "id", "fetch": "components"}.get(request.deed)
    if needed is not None:
        return needed in content
    return content.get("success") is not False and _said(content) is None


class _Said(NamedTuple):
    """What an error says, whichever API's it is."""

    sentence: str
    code: int
    """LINK's resultCode, or Meta's code."""
    sub_code: int | None
    link: tuple[str, str] = ("", "")
    """LINK's `description` and `translatedDescription`."""


def _said(content: Mapping[str, Any]) -> _Said | None:
    code = content.get("resultCode")
    if isinstance(code, int) and not isinstance(code, bool):
        texts = _member(content, "description"), _member(content, "translatedDescription")
        sentence = texts[1] or texts[0]
        return _Said(sentence, code, _code_in(sentence), texts)
    error = content.get("error")
    if isinstance(error, Mapping):
        number, sub = error.get("code"), error.get("error_subcode")
        sentence = _member(error, "error_user_msg") or _member(error, "message")
        known = sub if isinstance(sub, int) else number if isinstance(number, int) else None
        return _Said(sentence, number if isinstance(number, int) else 0, known)
    return None


def _code_in(sentence: str) -> int | None:
    """The narrowest of Meta's codes in a sentence: “#(100) Invalid parameter: … (2388024)”."""
    narrow = _SUB_CODE.findall(sentence)
    return int(narrow[-1]) if narrow else find_meta_code(sentence)


def _member(content: Mapping[str, Any], key: str) -> str:
    value = content.get(key)
    return value if isinstance(value, str) else ""


def _refusal(request: Request, status: int, said: _Said, body: str) -> Refused:
    title, why, advice = _REFUSALS.get(status, _REFUSALS[500 if status >= 500 else 400])
    if status not in (401, 403) and said.sub_code is not None:
        title, why, advice = explained(said.sub_code) or (title, why, advice)
    quoted = f" LINK says: “{said.sentence}”" if said.sentence else f" LINK’s code is {said.code}."
    nothing = status == 404 or said.sub_code == NO_SUCH or "does not exist" in said.sentence
    absent = request.deed != "create" and nothing
    return (Absent if absent else Refused)(
        title.format(deed=_DEEDS[request.deed]),
        why + quoted,
        advice,
        status=status,
        result_code=said.code,
        description=said.link[0],
        translated=said.link[1],
        body=body,
    )


def _uncertain(request: Request, sentence: str, status: int | None, body: str | None) -> Uncertain:
    title, advice = _UNCERTAIN, _SETTLE[request.deed]
    if request.deed == "fetch":
        title = "The template could not be fetched"
    return Uncertain(title, sentence, advice, status=status, body=body)


_SUB_CODE = re.compile(r"\((\d{2,7})\)(?=[^()]*$)")
_CALLED = ("platform id", "platform partner id", "number to send from")
_IN_SETTINGS = "Enter it in the account’s settings."
_STRANGE = "The server answered (HTTP {status}), but not as LINK does with templates."
_USUALLY = {
    401: "The server answered (HTTP 401), but not as LINK does with templates. User name or password are usually wrong then:"
    " check them in the account’s settings.",
    403: "The server answered (HTTP 403), but not as LINK does with templates. The account usually has no access then: check"
    " its address, or ask LINK.",
    429: "The server answered (HTTP 429), but not as LINK does with templates. Too much was asked in a short time: wait some"
    " minutes.",
    503: "The server answered (HTTP 503), but not as LINK does with templates. It is usually overloaded or being worked on"
    " then: wait some minutes.",
}
"""What a status means that did not come from LINK itself."""
_DEEDS = {"create": "created", "update": "changed", "fetch": "fetched", "delete": "deleted"}
_UNCERTAIN = "It may have arrived"
_SETTLE = {
    "create": "LINK has no list of templates to look it up in. Submit it again: if it is there already, that is refused and"
    " nothing is doubled. Its id is in WhatsApp Manager, and with it the template can be fetched.",
    "update": "Fetch the template: what it has then shows whether the change counted.",
    "delete": "Fetch the template: if it is gone, that is told.",
    "fetch": "Try again in a moment.",
}
_REFUSALS = {
    400: (
        "The template was not {deed}",
        "The request was read and not accepted.",
        "Correct what is named, then try again.",
    ),
    401: (
        "The user name or password is wrong",
        "LINK did not accept the account’s credentials.",
        "Check both in the account’s settings; LINK support can reset them.",
    ),
    403: (
        "The account may not do this",
        "LINK knows the account but does not let it manage these templates.",
        "Check the platform ids and the number in the account’s settings, or ask LINK support for access.",
    ),
    500: (
        "LINK has a fault",
        "LINK could not process the request.",
        "Wait a while before trying again, and contact LINK support if it stays so.",
    ),
}
"""Title, sentence and advice for each status that carries an ErrorResponse; another counts with its class."""
