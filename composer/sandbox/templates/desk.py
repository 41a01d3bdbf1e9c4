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

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import unquote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from composer.sandbox.clock import Clock
from composer.sandbox.config import Config
from composer.sandbox.front import Front, RefusedError
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.judge import foreign, read_json
from composer.sandbox.judging import Judgement
from composer.sandbox.templates.course import course_after_edit, first_course, was_approved
from composer.sandbox.templates.parts import word
from composer.sandbox.templates.review import review
from composer.sandbox.templates.shelf import Shelf, Template, owner_of

_DAY: Final = 24 * 3600.0
EDITS_A_MONTH: Final = 10
MOST_TEMPLATES: Final = 250
"""Of a business that Meta has not verified, as a sandbox's is."""
MOST_AN_HOUR: Final = 100
_LIMIT, _LOCKED, _IN_THIS_LANGUAGE, _BEING_DELETED = 2388019, 2388039, 2388024, 2388023
_EDITABLE = frozenset({"APPROVED", "REJECTED", "PAUSED"})
_MAY_CHANGE = ("category", "components", "message_send_ttl_seconds")
_FRAME = ("platformId", "platformPartnerId", "source")
_NO_SUCH = "#(100) Unsupported request. A template with this id does not exist, or is not this account's (33)."


class TemplateDesk:
    """Takes the requests about templates."""

    def __init__(
        self, config: Config, front: Front, shelf: Shelf, clock: Clock, ids: Identifiers
    ) -> None:
        self._config, self._front, self._shelf, self._clock = config, front, shelf, clock
        self._ids = ids

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
        owner, now = owner_of(*(asked[key] for key in _FRAME)), self._clock.now()
        notes: list[str] = []
        match request.method, rest:
            case "PUT", []:
                answer = self._create(owner, _body(raw), now, notes)
            case "POST", [identity]:
                answer = self._update(self._found(owner, identity), _body(raw), now, notes)
            case "GET", [identity]:
                answer = shown(self._found(owner, identity), now)
            case "DELETE", [identity, name]:
                answer = self._delete(self._found(owner, identity), name, now)
            case _:
                raise RefusedError(400, "There is no such request: PUT …/templates creates, POST …/templates/{id} "
                    "updates, GET …/templates/{id} gets, DELETE …/templates/{id}/{name} deletes.")  # fmt: skip
        self._front.record(request, raw, 200, answer, "accepted", notes=notes)
        return JSONResponse(answer)

    def _found(self, owner: str, identity: str) -> Template:
        found = self._shelf.by_id(owner, identity)
        if found is None:
            raise RefusedError(400, _NO_SUCH)
        return found

    def _create(
        self, owner: str, body: Mapping[str, Any], now: float, notes: list[str]
    ) -> dict[str, Any]:
        notes += _reviewed(body)
        all_ = self._shelf.of_owner(owner)
        there = [one for one in all_ if one.deleted is None]
        namesakes = [
            one for one in all_ if (one.name, one.language) == (body["name"], body["language"])
        ]
        if any(one.deleted is None for one in namesakes):
            _refuse(
                f"There is already a template “{body['name']}” in {body['language']}",
                _IN_THIS_LANGUAGE,
            )
        if any(_holds_its_name(one, now) for one in namesakes):
            _refuse(
                f"“{body['name']}” in {body['language']} was deleted; its name is free again 30 days after that",
                _BEING_DELETED,
            )
        if len(there) >= MOST_TEMPLATES:
            _refuse(f"The account has its {MOST_TEMPLATES} templates", _LIMIT)
        if sum(one.created > now - 3600 for one in all_) >= MOST_AN_HOUR:
            raise RefusedError(
                400,
                f"#(80007) Rate limit issues: {MOST_AN_HOUR} templates were created within an hour.",
            )
        notes += [
            f"Meta may reject it: body and footer are those of “{one.name}”."
            for one in there
            if one.name != body["name"] and _words(one.definition) == _words(body)
        ]
        identity = self._ids.template_id(self._shelf.next_number(), owner)
        made = Template(
            identity, owner, body["name"], body["language"], dict(body), now,
            first_course(body["name"], now),
        )  # fmt: skip
        self._shelf.put(made)
        return {"id": identity, "status": made.turn(now).status, "category": word(body["category"])}

    def _update(
        self, template: Template, body: Mapping[str, Any], now: float, notes: list[str]
    ) -> dict[str, Any]:
        status = template.turn(now).status
        if status not in _EDITABLE:
            _refuse(
                f"A template that is {status} cannot be edited; one that is APPROVED, REJECTED or PAUSED can",
                _LOCKED,
            )
        old = template.definition
        for key in body:
            if key not in _MAY_CHANGE and body[key] != old.get(key):
                _refuse(f"{key} cannot be changed, only category and components")
        if not any(key in body for key in _MAY_CHANGE):
            _refuse("The request has neither category nor components")
        if status == "APPROVED" and word(body.get("category", old["category"])) != word(
            old["category"]
        ):
            _refuse("The category of an approved template cannot be changed")
        changed = {**old, **body}
        notes += _reviewed(changed)
        edits = template.edits
        if status == "APPROVED":
            _judge_edits(edits, now)
            edits = (*(at for at in edits if at > now - 30 * _DAY), now)
        course = course_after_edit(template.name, status, now)
        self._shelf.put(replace(template, definition=changed, course=course, edits=edits))
        return {"success": True}

    def _delete(self, template: Template, name: str, now: float) -> dict[str, Any]:
        if name != template.name:
            _refuse(f"The template with this id is called “{template.name}”, not “{name}”")
        self._shelf.delete(template, now)
        return {"success": True}


def shown(template: Template, now: float) -> dict[str, Any]:
    """A template as Meta's API gives it back."""
    turn = template.turn(now)
    definition = template.definition
    optional = ("sub_category", "message_send_ttl_seconds", "cta_url_link_tracking_opted_out")
    return {
        "name": template.name,
        "parameter_format": word(definition.get("parameter_format") or "POSITIONAL"),
        "components": definition["components"],
        "language": template.language,
        "status": turn.status,
        "category": word(definition["category"]),
        **{key: definition[key] for key in optional if key in definition},
        "rejected_reason": turn.reason,
        "quality_score": {"score": "UNKNOWN"},
        "id": template.id,
    }


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


def _body(raw: bytes) -> Mapping[str, Any]:
    try:
        body = read_json(raw)
    except ValueError as error:
        raise RefusedError(400, str(error)) from None
    if not isinstance(body, dict):
        raise RefusedError(400, "The request must be an object.")
    return body


def _reviewed(body: Mapping[str, Any]) -> list[str]:
    """The notes on a definition; RefusedError with its faults."""
    judgement: Judgement = review(body)
    if judgement.faults:
        raise RefusedError(400, f"#(100) Invalid parameter: {' '.join(judgement.faults[:3])}")
    return judgement.notes


def _judge_edits(edits: tuple[float, ...], now: float) -> None:
    if any(at > now - _DAY for at in edits):
        _refuse("An approved template can be edited once in 24 hours")
    if sum(at > now - 30 * _DAY for at in edits) >= EDITS_A_MONTH:
        _refuse(f"An approved template can be edited {EDITS_A_MONTH} times in 30 days")


def _holds_its_name(template: Template, now: float) -> bool:
    deleted = template.deleted
    if deleted is None or deleted <= now - 30 * _DAY:
        return False
    return bool(template.edits) or was_approved(template.course, deleted)


def _words(definition: Mapping[str, Any]) -> dict[str, str]:
    """The texts of body and footer."""
    return {
        word(one["type"]): str(one.get("text"))
        for one in definition["components"]
        if word(one["type"]) in {"BODY", "FOOTER"}
    }


def _refuse(sentence: str, code: int | None = None) -> None:
    raise RefusedError(400, f"#(100) Invalid parameter: {sentence}{f' ({code})' if code else ''}.")
