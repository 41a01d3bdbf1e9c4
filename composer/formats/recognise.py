"""What a JSON value is: something to send through LINK, or something else, said in words.

Nothing of what was given is changed: a message is put into a request and a template into a message, a request of Meta's
into LINK's words; a whole request of LINK's stays the very same object. A key that tells the type is written only
where the type is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from composer.formats import meta_cloud, meta_onprem, signs
from composer.formats.meta.bodies import CLOUD, ON_PREMISES, Api
from composer.formats.meta.joining import joined
from composer.formats.repairs import Repair, short

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """What a value was recognised as.

    `kind` is "request", "message", "messages", "requests", "template" or "meta"; or, with nothing to open, "definition",
    "report", "inbound" or "nothing", and "meta" for what has no message.
    """

    kind: str
    sentence: str
    """For people: what was understood, or why it cannot be opened here."""
    request: dict[str, Any] | None = None
    """A MessageRequest: {"messages": […]}, the whole request as it came, or Meta's in LINK's words. None when refused."""
    repairs: tuple[Repair, ...] = ()
    """What had to be added so that it can be opened, or was understood otherwise than it is written."""
    format: str = "link"
    """The format that the value is in: "link", "cloud" or "onprem"."""

    @property
    def ok(self) -> bool:
        """Whether there is something to open."""
        return self.request is not None


def recognise(value: Any) -> Found:
    """What the value is. Never raises, whatever the value."""
    if isinstance(value, dict):
        return _object(value)
    if isinstance(value, list):
        return _list(value)
    return _NO_OBJECT


_REFUSED: tuple[tuple[str, Callable[[Json], bool], str], ...] = (
    (
        "report",
        signs.is_report,
        "This is a delivery report. Reports come from the relay and cannot be sent.",
    ),
    ("inbound", signs.is_inbound, "This is a message that somebody sent to you, not one to send."),
    (
        "inbound",
        signs.is_of_relay,
        "These are events that a relay keeps for you, reports and messages that were sent to you; they cannot be sent.",
    ),
    ("report", signs.is_meta_report, "These are reports of Meta's API, not a message to send."),
    ("inbound", signs.is_meta_inbound, "This is an event of Meta's API, not a message to send."),
    ("nothing", signs.is_answer, "This is the answer to a request, not a message to send."),
    ("meta", lambda value: _api(value) is not None, ""),
    (
        "definition",
        signs.is_definition,
        "This is the definition of a template, not a message with it. Its place is the library, in Templates.",
    ),
)
"""What is no message for LINK: the kind, how it is told, and what is said; of Meta's requests, `_of_meta` says it."""

_APIS = ((signs.is_cloud, meta_cloud, CLOUD), (signs.is_on_premises, meta_onprem, ON_PREMISES))


def _api(value: Json) -> tuple[Any, Api] | None:
    """Which of Meta's APIs the value is a request of."""
    return next(((format_, api) for told, format_, api in _APIS if told(value)), None)


def meta_format(value: Any) -> str | None:
    """Which of Meta's formats a request is in, "cloud" or "onprem", whether there is a message in it or not."""
    if not isinstance(value, dict) or not signs.ENVELOPE.isdisjoint(value):
        return None
    told = next((one[0] for one in _REFUSED if one[1](value)), None)
    found = _api(value) if told == "meta" else None
    return found[1].key if found else None


def _of_meta(value: dict[str, Any], format_: Any, api: Api) -> Found:
    """A request of Meta's, in LINK's words."""
    what = f"a request of Meta's {api.name}"
    if not signs.has_message(value):
        read = value.get("status") == "read"
        sentence = (
            f"This is {what} that marks a message as read; there is no message in it."
            if read
            else f"This is {what}, but there is no message in it that is known."
        )
        return Found("meta", sentence, format=api.key)
    decoded = format_.decode(value)
    repairs = dict.fromkeys(Repair(1, 1, note.sentence) for note in decoded.notes)
    sentence = f"A message of Meta's {api.name}; it was put into LINK's words."
    return Found("meta", sentence, decoded.request, tuple(repairs), api.key)


def _object(value: dict[str, Any]) -> Found:
    refused = next((one for one in _REFUSED if one[1](value)), None)
    if refused and (signs.ENVELOPE.isdisjoint(value) or _is_event(refused[0], value)):
        api = _api(value) if refused[0] == "meta" else None
        if api:
            return _of_meta(value, *api)
        return _refused(refused[0], refused[2])
    if signs.is_request(value):
        return Found("request", _request_sentence(value), value)
    message, sentence, repairs, kind = _message(value)
    if message is None:
        return _refused("nothing", sentence)
    return Found(kind, sentence, {"messages": [message]}, repairs)


def _is_event(kind: str, value: Json) -> bool:
    """Events may have the platform's keys too; what has messages and recipients is a request whatever else it holds."""
    return kind in ("report", "inbound") and "messages" not in value and "destinations" not in value


_Message = tuple[dict[str, Any] | None, str, tuple[Repair, ...], str]


def _message(value: dict[str, Any]) -> _Message:
    """The message that an object is or is in; or none, and why."""
    named = value.get("type")
    if signs.is_component(value):
        return _template({"components": [value]}, "A component of a template")
    if signs.is_template(value):
        return _template(value, "A template" if "name" in value else "Components of a template")
    if signs.is_interactive(value):
        message = {"type": "interactive", "interactive": value}
        added = _added("It was an interactive part only; it was put into a message.")
        return message, "An interactive message.", added, "message"
    if (
        isinstance(named, str)
        and named in signs.PARTS
        and not any(type_ in value for type_ in signs.types())
    ):
        return None, "This is a part of a message, not a whole one.", (), ""
    if isinstance(named, str):
        return value, f"A message of type “{short(named)}”.", (), "message"
    if "type" in value:
        return value, "A message.", (), "message"
    told = [type_ for type_ in signs.types() if type_ in value]
    if len(told) == 1:
        added = _added(
            f"The type was missing; “{told[0]}” was added, as the message has that member."
        )
        return {"type": told[0], **value}, f"A message of type “{told[0]}”.", added, "message"
    return None, "Nothing here is known: no request, no message and no template of LINK.", (), ""


def _template(template: dict[str, Any], what: str) -> _Message:
    repairs = _added(f"{what} only; it was put into a message of type “template”.")
    if "name" not in template:
        repairs = _added(
            f"{what} only; put into a message, its name and language are still missing."
        )
    message = {"type": "template", "template": template}
    return message, f"{what}.", repairs, "template"


_NO_OBJECT = Found("nothing", "This is a single value. A message is an object in braces.")


def _list(values: list[Any]) -> Found:
    if not values:
        return _refused("nothing", "This list is empty.")
    if all(isinstance(one, dict) and signs.is_component(one) for one in values):
        message, sentence, repairs, kind = _template(
            {"components": values}, "Components of a template"
        )
        return Found(kind, sentence, {"messages": [message]}, repairs)
    each = [_object(one) if isinstance(one, dict) else _NO_OBJECT for one in values]
    first = each[0]
    if any(one.kind == "request" for one in each):
        return _requests(each)
    if all(one.kind == "meta" and one.request for one in each):
        return _bodies(each)
    if any(one.kind == "meta" for one in each) and any(one.ok for one in each):
        sentence = "In this list, only some are requests of Meta's. Paste them one at a time."
        return _refused("meta", sentence)
    if not any(one.ok for one in each):
        return first if len(each) == 1 else _refused(first.kind, f"In this list: {first.sentence}")
    refused = next((one for one in each if not one.ok and one.kind != "nothing"), None)
    if refused:
        return _refused(refused.kind, f"In this list: {refused.sentence}")
    messages = [
        one.request["messages"][0] if one.request else value
        for one, value in zip(each, values, strict=True)
    ]
    repairs = tuple(dict.fromkeys(repair for one in each for repair in one.repairs))
    return Found(
        "messages", f"A list of {_count(messages, 'message')}.", {"messages": messages}, repairs
    )


def _requests(each: list[Found]) -> Found:
    """The envelopes differ, so they are not put together: the first is opened, and it is said that there are others."""
    first = next(one for one in each if one.kind == "request")
    if len(each) == 1:
        return first
    sentence = f"A list of {len(each)}, of which the first request was opened. Paste the others one at a time."
    return Found("requests", sentence, first.request)


def _bodies(each: list[Found]) -> Found:
    """Requests of Meta's, which has one for each message and recipient, as one of LINK's where they go to the same."""
    together = joined([one.request for one in each if one.request])
    repairs = tuple(dict.fromkeys(repair for one in each for repair in one.repairs))
    sentence = f"A list of {_count(each, 'request')} of Meta's, put into LINK's words."
    if len(together) > 1:
        sentence += " They differ in their recipients: the first was opened. Paste the others one at a time."
    return Found("meta", sentence, together[0], repairs, each[0].format)


def _request_sentence(request: Json) -> str:
    """How many messages a request has, and to how many."""
    messages, destinations = request.get("messages"), request.get("destinations")
    words = "A request"
    words += f" with {_count(messages, 'message')}" if isinstance(messages, list) else ""
    if isinstance(destinations, list) and destinations:
        words += f" to {_count(destinations, 'recipient')}"
    return f"{words}."


def _count(things: list[Any], noun: str) -> str:
    return f"{len(things)} {noun}" if len(things) == 1 else f"{len(things)} {noun}s"


def _added(sentence: str) -> tuple[Repair, ...]:
    return (Repair(1, 1, sentence),)


def _refused(kind: str, sentence: str) -> Found:
    return Found(kind, sentence)
