"""What is reported about a message that Meta took: statuses and what comes back, as the webhooks reference prints them.

The recipient's digits mean what they mean to LINK's imitation; what LINK alone reports (handed over to WhatsApp) is left out,
and what LINK would submit again fails at once.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from composer.sandbox.chaos import disturbed
from composer.sandbox.meta_errors import META_ERRORS, RESUBMITTED
from composer.sandbox.outcomes import REPLY_AFTER, Outcome, Step
from composer.sandbox.replies import content_of
from composer.sandbox.trip import Callback, Plan, Sent

_WORDS = {112006: "sent", 112003: "delivered", 112007: "read", 112008: "deleted"}
"""What LINK reports, in Meta's word."""
_SILENT = (112002, 12409, 112409)
"""What Meta has no status for."""
_OTHERWISE = {112404: 131026, 112408: 131000, 112000: 131000}
"""Meta's code for a failure that LINK names itself."""
_CODE = re.compile(r"#\((\d+)\)")
_TITLES = {error.code: (error.title, error.details) for error in META_ERRORS}
_FAILS_AFTER = 1.2


@dataclass(frozen=True, slots=True)
class Message:
    """One message that was taken, and whose number sent it."""

    wa_id: str
    body: dict[str, Any]
    number: str
    """Digits of the business's number."""
    number_id: str
    """Its phone number id; empty at the On-Premises API."""

    @property
    def to(self) -> str:
        """The recipient's WhatsApp id."""
        return re.sub(r"[^0-9A-Za-z.]", "", str(self.body["to"]))

    def sent(self) -> Sent:
        """The same as LINK's imitation knows messages."""
        request = {"source": self.number, "refId": ""}
        return Sent(self.wa_id, self.wa_id, 0, self.to, self.body, request)


def plan(message: Message, outcome: Outcome, gate: str, how: Plan) -> list[Callback]:
    """Every callback that the message will cause."""
    timed = [
        (at, ("report", body, outcome.copies)) for at, body in _statuses(message, outcome, how)
    ]
    if outcome.reverse:
        dues = [at for at, _ in timed]
        timed = [(due, one) for due, (_, one) in zip(dues, reversed(timed), strict=True)]
    if how.chaos:
        timed = disturbed(timed, how.chaos, how.ids.chance("chaos", message.wa_id, 0))
    if outcome.reply:
        at = how.now + REPLY_AFTER / how.speed
        if answer := _reply(message, outcome, how, at):
            timed.append((at, ("reply", answer, 1)))
    lane = f"{gate}/{message.wa_id}"
    return [
        Callback(lane, gate, due, kind, body, copies)
        for due, (kind, body, copies) in sorted(timed, key=lambda item: item[0])
    ]


def wrapped(message: Message, **what: Any) -> dict[str, Any]:
    """A callback's body around statuses or messages: on top at the On-Premises API, deep inside at the Cloud API."""
    if not message.number_id:
        return what
    metadata = {"display_phone_number": message.number, "phone_number_id": message.number_id}
    value = {"messaging_product": "whatsapp", "metadata": metadata, **what}
    changes = [{"value": value, "field": "messages"}]
    return {"object": "whatsapp_business_account", "entry": [{"id": "0", "changes": changes}]}


def _statuses(
    message: Message, outcome: Outcome, how: Plan
) -> Iterator[tuple[float, dict[str, Any]]]:
    for place, step in enumerate(outcome.steps):
        if step.code in _SILENT:
            continue
        late = how.ids.jitter(message.wa_id, 0, place)
        code = _error_code(step)
        after = _FAILS_AFTER if code in RESUBMITTED else step.after
        at = how.now + (after + late) / how.speed
        yield at, wrapped(message, statuses=[_status(message, step, code, at)])


def _status(message: Message, step: Step, code: int | None, at: float) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": message.wa_id,
        "status": "failed" if code is not None else _WORDS[step.code],
        "timestamp": str(int(at)),
        "recipient_id": message.to,
    }
    if "biz_opaque_callback_data" in message.body:
        told["biz_opaque_callback_data"] = message.body["biz_opaque_callback_data"]
    if code is not None:
        title, details = _TITLES.get(code, ("Message failed", step.details or ""))
        error = {"code": code, "title": title}
        if message.number_id:
            error |= {"message": title, "error_data": {"details": step.details or details}}
        else:
            error |= {"details": step.details or details}
        told["errors"] = [error]
    elif message.number_id and told["status"] == "sent":
        told["conversation"] = {"id": message.wa_id[-24:], "origin": {"type": "service"}}
        told["pricing"] = {"billable": False, "pricing_model": "PMP", "category": "service"}
    return told


def _error_code(step: Step) -> int | None:
    """Meta's code of a failure; None for a step that went well."""
    if step.code in _WORDS:
        return None
    found = _CODE.search(step.description)
    return int(found[1]) if found else _OTHERWISE.get(step.code, 131000)


def _reply(message: Message, outcome: Outcome, how: Plan, at: float) -> dict[str, Any] | None:
    content = content_of(message.sent(), outcome, how.base)
    if content is None:
        return None
    told: dict[str, Any] = {
        "from": message.to,
        "id": how.ids.wa_message_id("reply", message.wa_id),
        # Whole seconds: in sped-up time the one below would be before the message that is answered.
        "timestamp": str(math.ceil(at)),
        **_in_metas_words(content),
    }
    contact = {"profile": {"name": "Sandbox"}, "wa_id": message.to}
    return wrapped(message, contacts=[contact], messages=[told])


def _in_metas_words(content: dict[str, Any]) -> dict[str, Any]:
    """What a person sends back, from LINK's words."""
    context = content.get("context") or {}
    about = {"context": {"from": context["source"], "id": context["id"]}} if context else {}
    kind = str(content["contentType"])
    if kind == "TEXT":
        return {"type": "text", "text": {"body": content["text"]}, **about}
    if kind == "MEDIA":
        image = {
            "id": "1",
            "mime_type": content["media"]["type"],
            "caption": content["media"]["caption"],
        }
        return {"type": "image", "image": {**image, "url": content["media"]["source"]}}
    if kind == "REACTION":
        reaction = {"message_id": context["id"], "emoji": content["emoji"]}
        return {"type": "reaction", "reaction": reaction}
    named = kind.lower()
    return {"type": named, named: content[named], **about}
