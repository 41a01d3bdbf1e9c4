"""What may be done with templates, whichever API asks for it: created, edited, deleted, and how one is given back.

The two desks, LINK's and Meta's, tell the same refusals each in its own way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from composer.sandbox.clock import Clock
from composer.sandbox.front import RefusedError
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.judge import read_json
from composer.sandbox.judging import Judgement
from composer.sandbox.templates.course import course_after_edit, first_course, was_approved
from composer.sandbox.templates.fitting import Misfit, misfit
from composer.sandbox.templates.parts import word
from composer.sandbox.templates.review import review
from composer.sandbox.templates.shelf import Shelf, Template

_DAY: Final = 24 * 3600.0
EDITS_A_MONTH: Final = 10
MOST_TEMPLATES: Final = 250
"""Of a business that Meta has not verified, as a sandbox's is."""
MOST_AN_HOUR: Final = 100
_LIMIT, _LOCKED, _IN_THIS_LANGUAGE, _BEING_DELETED = 2388019, 2388039, 2388024, 2388023
NO_SUCH: Final = 33
_EDITABLE = frozenset({"APPROVED", "REJECTED", "PAUSED"})
_MAY_CHANGE = ("category", "components", "message_send_ttl_seconds")
_INVALID, _TOO_MANY = 100, 80007


class TemplateRefusedError(RefusedError):
    """What Meta does not do with a template: its code, its subcode where one is known, and the sentence.

    `sentence` is that of LINK's ErrorResponse, which quotes all three.
    """

    def __init__(self, said: str, subcode: int | None = None, code: int = _INVALID) -> None:
        title = TITLES[code] if subcode != NO_SUCH else "Unsupported request"
        behind = f" ({subcode})" if subcode else ""
        super().__init__(400, f"#({code}) {title}: {said}{behind}.")
        self.said, self.subcode, self.code, self.title = said, subcode, code, title


TITLES: Final = {_INVALID: "Invalid parameter", _TOO_MANY: "Rate limit issues"}


class Keeper:
    """Keeps the templates of everybody by Meta's rules."""

    def __init__(self, shelf: Shelf, clock: Clock, ids: Identifiers) -> None:
        self._shelf, self._clock, self._ids = shelf, clock, ids

    def shown(self, template: Template) -> dict[str, Any]:
        """It as it is now."""
        return shown(template, self._clock.now())

    def listed(self, owner: str) -> list[Template]:
        """What an owner has, the newest first."""
        return [one for one in reversed(self._shelf.of_owner(owner)) if one.deleted is None]

    def misfit(self, owner: str, sent: Mapping[str, Any], *, strict: bool) -> Misfit | None:
        """What is wrong with the object `template` of a message; see `fitting`."""
        known = self._shelf.named(owner, sent["name"])
        return misfit(sent, known, self._clock.now(), strict=strict)

    def found(self, owner: str, identity: str) -> Template:
        """An owner's template; TemplateRefusedError where there is none."""
        found = self._shelf.by_id(owner, identity)
        if found is None:
            raise TemplateRefusedError(
                "A template with this id does not exist, or is not this account's", NO_SUCH
            )
        return found

    def create(self, owner: str, body: Mapping[str, Any], notes: list[str]) -> dict[str, Any]:
        """A new template, and what is answered. What is remarkable about it goes to `notes`."""
        now = self._clock.now()
        notes += _reviewed(body)
        all_ = self._shelf.of_owner(owner)
        there = [one for one in all_ if one.deleted is None]
        namesakes = [
            one for one in all_ if (one.name, one.language) == (body["name"], body["language"])
        ]
        called = f"“{body['name']}” in {body['language']}"
        if any(one.deleted is None for one in namesakes):
            raise TemplateRefusedError(f"There is already a template {called}", _IN_THIS_LANGUAGE)
        if any(_holds_its_name(one, now) for one in namesakes):
            said = f"{called} was deleted; its name is free again 30 days after that"
            raise TemplateRefusedError(said, _BEING_DELETED)
        if len(there) >= MOST_TEMPLATES:
            raise TemplateRefusedError(f"The account has its {MOST_TEMPLATES} templates", _LIMIT)
        if sum(one.created > now - 3600 for one in all_) >= MOST_AN_HOUR:
            said = f"{MOST_AN_HOUR} templates were created within an hour"
            raise TemplateRefusedError(said, code=_TOO_MANY)
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

    def update(self, template: Template, body: Mapping[str, Any], notes: list[str]) -> None:
        """Edit it, where its status, its category and the number of its edits allow that."""
        now = self._clock.now()
        status = template.turn(now).status
        if status not in _EDITABLE:
            said = f"A template that is {status} cannot be edited; one that is APPROVED, REJECTED or PAUSED can"
            raise TemplateRefusedError(said, _LOCKED)
        old = template.definition
        for key in body:
            if key not in _MAY_CHANGE and body[key] != old.get(key):
                raise TemplateRefusedError(f"{key} cannot be changed, only category and components")
        if not any(key in body for key in _MAY_CHANGE):
            raise TemplateRefusedError("The request has neither category nor components")
        if status == "APPROVED" and word(body.get("category", old["category"])) != word(
            old["category"]
        ):
            raise TemplateRefusedError("The category of an approved template cannot be changed")
        changed = {**old, **body}
        notes += _reviewed(changed)
        edits = template.edits
        if status == "APPROVED":
            _judge_edits(edits, now)
            edits = (*(at for at in edits if at > now - 30 * _DAY), now)
        course = course_after_edit(template.name, status, now)
        self._shelf.put(replace(template, definition=changed, course=course, edits=edits))

    def delete(self, template: Template, name: str) -> None:
        """Take it away, if that is its name."""
        if name != template.name:
            said = f"The template with this id is called “{template.name}”, not “{name}”"
            raise TemplateRefusedError(said)
        self._shelf.delete(template, self._clock.now())

    def delete_all(self, owner: str, name: str) -> None:
        """Take all languages of a name away."""
        named = self._shelf.named(owner, name)
        if not named:
            raise TemplateRefusedError(f"A template “{name}” does not exist", NO_SUCH)
        for one in named:
            self._shelf.delete(one, self._clock.now())


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


def body_of(raw: bytes) -> Mapping[str, Any]:
    """The object in a request's body; RefusedError where there is none."""
    try:
        body = read_json(raw)
    except ValueError as error:
        raise RefusedError(400, str(error)) from None
    if not isinstance(body, dict):
        raise RefusedError(400, "The request must be an object.")
    return body


def _reviewed(body: Mapping[str, Any]) -> list[str]:
    """The notes on a definition; TemplateRefusedError with its faults."""
    judgement: Judgement = review(body)
    if judgement.faults:
        raise TemplateRefusedError(" ".join(judgement.faults[:3]).removesuffix("."))
    return judgement.notes


def _judge_edits(edits: tuple[float, ...], now: float) -> None:
    if any(at > now - _DAY for at in edits):
        raise TemplateRefusedError("An approved template can be edited once in 24 hours")
    if sum(at > now - 30 * _DAY for at in edits) >= EDITS_A_MONTH:
        said = f"An approved template can be edited {EDITS_A_MONTH} times in 30 days"
        raise TemplateRefusedError(said)


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
