"""Meta's own template resources, of a WhatsApp Business Account: list, create, edit, get and delete.

As Meta's reference of `message_templates` prints them: `GET`, `POST` and `DELETE /{business account}/message_templates`,
`GET` and `POST /{template}`. Templates belong to the business account, whichever of its numbers sends them.

A page of the list names the next one by a whole address with the access token in it. That address is neither followed nor
kept: from it comes the cursor alone, and the next request is made here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from composer.clients import wire
from composer.clients.errors import ClientError, Held, Refused, TooFast, Uncertain
from composer.clients.meta_answers import MetaRefused
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
from composer.formats.meta.errors import MetaError, read_errors

PAGE: Final = 100
"""Templates that are asked for at once; Meta may give fewer."""
FIELDS: Final = (
    "id,name,language,status,category,previous_category,correct_category,sub_category,parameter_format,components,"
    "rejected_reason,quality_score,message_send_ttl_seconds"
)
"""What is asked for of each template; without this Meta leaves out why one was rejected, and how its gaps are named."""


class CloudFrame(NamedTuple):
    """Whose templates. `source` is the id of the WhatsApp Business Account."""

    version: str
    source: str

    @property
    def lists(self) -> bool:
        """Whether there is a list of all of them."""
        return True

    def create(self, definition: Mapping[str, Any]) -> Request:
        """Create a template."""
        return Request("create", "POST", self._all(), body_text(definition))

    def update(self, identity: str, changes: Mapping[str, Any]) -> Request:
        """Change a template's category or components."""
        return Request("update", "POST", self._one(identity), body_text(changes))

    def fetch(self, identity: str) -> Request:
        """Get a template with its status."""
        return Request("fetch", "GET", f"{self._one(identity)}?{_query(fields=FIELDS)}")

    def delete(self, identity: str, name: str) -> Request:
        """Delete a template, in its one language: by its name alone all languages would go."""
        for part in (identity, name):
            check_part(part)
        return Request("delete", "DELETE", f"{self._all()}?{_query(name=name, hsm_id=identity)}")

    def list(self, after: str = "", name: str = "", most: int = PAGE) -> Request:
        """One page of all templates, or of those with `name` in their names; `after` is the cursor of the page before."""
        asked = {"fields": FIELDS, "limit": str(most)}
        asked |= {key: value for key, value in (("name", name), ("after", after)) if value}
        return Request("list", "GET", f"{self._all()}?{_query(**asked)}")

    async def carry_out(self, client: Asks, request: Request) -> Answer:
        """Make the call. Raises NotSent, Held, Refused (Absent where there is no such template) or Uncertain.

        Of a page of the list, the answer's body is an outline: ids and statuses, without the address of the next one.
        """
        try:
            status, text = await client.ask(request.method, request.path, body_bytes(request))
        except Uncertain as failure:
            raise _uncertain(request, failure.sentence, failure.status, failure.body) from failure
        content = wire.json_object(text)
        if errors := read_errors(content):
            raise _refusal(request, status, errors[0], text)
        if content is None or not 200 <= status < 300 or not _taken(request, content):
            raise _uncertain(request, _STRANGE.format(status=status), status, text)
        body = _outline(content) if request.deed == "list" else text
        return Answer(status, body, content)

    def _all(self) -> str:
        if not self.source.strip():
            raise Held(*MISSING)
        return f"/{quote(self.version, safe='')}/{quote(self.source, safe='')}/message_templates"

    def _one(self, identity: str) -> str:
        check_part(identity)
        return f"/{quote(self.version, safe='')}/{quote(identity.strip(), safe='')}"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list."""

    listed: tuple[Mapping[str, Any], ...]
    after: str
    """The cursor of the next page; empty where this is the last."""


def page_of(answer: Answer) -> Page:
    """The page in an answer to `list`, or to a list of another of Meta's resources."""
    listed = answer.content.get("data")
    found = tuple(
        one
        for one in (listed if isinstance(listed, list) else ())
        if isinstance(one, dict) and one.get("id")
    )
    return Page(found, _after(answer.content.get("paging")))


def _after(paging: Any) -> str:
    """There is a next page only where its address is told; the cursor may stand beside it, and stands in it."""
    following = paging.get("next") if isinstance(paging, Mapping) else None
    if not isinstance(following, str) or not following:
        return ""
    cursors = paging.get("cursors")
    after = cursors.get("after") if isinstance(cursors, Mapping) else None
    if isinstance(after, str) and after:
        return after
    try:
        return parse_qs(urlsplit(following).query).get("after", [""])[0]
    except ValueError:
        return ""


def _outline(content: Mapping[str, Any]) -> str:
    listed = content.get("data")
    kept = [
        {key: one.get(key) for key in ("id", "status")}
        for one in (listed if isinstance(listed, list) else ())
        if isinstance(one, Mapping)
    ]
    return json.dumps({"data": kept})


def _query(**values: str) -> str:
    return urlencode(values, quote_via=quote, safe=",", errors="replace")


def _taken(request: Request, content: Mapping[str, Any]) -> bool:
    """Whether a 2xx answers what was asked."""
    if request.deed == "list":
        return isinstance(content.get("data"), list)
    needed = {"create": "id", "fetch": "components"}.get(request.deed)
    if needed is not None:
        return needed in content
    return content.get("success") is True


def _refusal(request: Request, status: int, error: MetaError, body: str) -> ClientError:
    code = -1 if error.code is None else error.code
    title, why, advice = _words(request, error)
    own = error.details or error.said
    quoted = f" Meta says: “{own}”" if own else ""
    sentence = f"{why}{quoted} (Meta’s code {code})"
    if code in RATE:
        fast = TooFast(title, sentence, recipient_only=False)
        fast.advice = advice
        return fast
    kind: type[Refused] = Absent if _absent(request, error) else MetaRefused
    return kind(
        title, sentence, advice, status=status, result_code=code, description=error.said, body=body
    )


def _words(request: Request, error: MetaError) -> tuple[str, str, str]:
    """Title, sentence and advice."""
    code, subcode = error.code or 0, error.subcode
    if code in RATE:
        return _TOO_FAST
    if code in PERMISSION:
        return _NOT_ALLOWED
    if request.deed in ("create", "list") and _is_nothing(error):
        return NO_ACCOUNT
    if subcode is not None and (found := explained(subcode)):
        return found
    if _absent(request, error):
        return explained(NO_SUCH) or _NOT_ALLOWED
    title = _REFUSED[request.deed]
    if error.explanation is not None and code not in _PLAIN:
        known = error.explanation
        return known.title, known.sentence, known.what_to_do
    return (
        title,
        "Meta read the request and did not accept it.",
        "Correct what is named, then try again.",
    )


def _absent(request: Request, error: MetaError) -> bool:
    return request.deed not in ("create", "list") and _is_nothing(error)


def _is_nothing(error: MetaError) -> bool:
    """Nothing has this id, or has it and no templates."""
    said = f"{error.said} {error.details}"
    return error.code == 100 and (error.subcode == NO_SUCH or any(one in said for one in _NOTHING))


def _uncertain(request: Request, sentence: str, status: int | None, body: str | None) -> Uncertain:
    title = _READS.get(request.deed, "It may have arrived")
    # The body of a page that was not understood may hold the access token, in the address of the next one.
    kept = None if request.deed == "list" else body
    return Uncertain(title, sentence, _SETTLE[request.deed], status=status, body=kept)


RATE: Final = frozenset({4, 17, 32, 613, 80007, 80008, 80014, 130429})
"""Too many calls: of the app, of a person, of the business account."""
PERMISSION: Final = frozenset({3, 10, *range(200, 300), 131005})
_PLAIN: Final = frozenset({1, 2, 100})
"""Codes of which Meta's own words say more."""
_NOTHING: Final = ("nonexisting field (message_templates)", "does not exist")
MISSING: Final = (
    "The WhatsApp Business Account id is missing",
    "At Meta templates belong to the business account, not to one of its numbers, and this account does not name it.",
    "Enter it in the account’s settings; WhatsApp Manager shows it.",
)
NO_ACCOUNT: Final = (
    "This is not a WhatsApp Business Account",
    "Nothing that has templates is at Meta under the WhatsApp Business Account id, or the access token may not see it.",
    "Check the id in the account’s settings with WhatsApp Manager: it is not the phone number id, nor the portfolio’s id.",
)
_NOT_ALLOWED: Final = (
    "The access token may not manage templates",
    "Meta knows the token but does not let it do this with the templates of the business account.",
    "Have a token made with the permission whatsapp_business_management, by a user to whom the business account is assigned.",
)
_TOO_FAST: Final = (
    "Meta was asked too often",
    "For a while Meta takes no more calls about this business account; nothing was done.",
    "Wait for an hour at most, then go on. Meta allows a hundred new templates within an hour.",
)
_STRANGE: Final = "The server answered (HTTP {status}), but not as Meta does with templates."
_READS: Final = {
    "fetch": "The template could not be fetched",
    "list": "The templates could not be fetched",
}
_SETTLE: Final = {
    "create": "Fetch all from the account: if it is there, it was created. Submitting it again doubles nothing.",
    "update": "Fetch the template: what it has then shows whether the change counted.",
    "delete": "Fetch the template: if it is gone, that is told.",
    "fetch": "Try again in a moment.",
    "list": "Try again in a moment.",
}
_REFUSED: Final = {
    "create": "The template was not created",
    "update": "The template was not changed",
    "fetch": "The template was not fetched",
    "delete": "The template was not deleted",
    "list": "The templates were not fetched",
}
