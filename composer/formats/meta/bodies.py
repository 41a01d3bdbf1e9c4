"""Bodies of Meta's messages node, made of a request in LINK's words and read back into one.

Meta has one recipient and one message per request. What `words` cannot do, because it stands elsewhere and is not only
called otherwise, is here: recipients, the language policy, the keys of a template's buttons; `previews` has the link preview.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from composer.formats.meta import previews, words
from composer.formats.meta.hsm import template_message
from composer.formats.meta.shapes import MESSAGE
from composer.formats.signs import types
from composer.messages import pointer as pointers
from composer.messages import tree
from composer.messages.problem import Problem, Severity

_PARAMETERS = "Meta reference, messages parameters"
_POLICY = {"policy": "deterministic"}


@dataclass(frozen=True, slots=True)
class Api:
    """One of Meta's two APIs."""

    key: str
    """As the command line names it."""
    name: str
    head: Mapping[str, str]
    """What every message begins with. Read back, it is not kept: it is written anyway."""
    receipt_head: Mapping[str, str]
    """What the mark that a message was read begins with."""
    preview_inside: bool
    """Whether `preview_url` stands in the text object (decision 75)."""
    policy: bool
    """Whether a language needs its policy (decision 12)."""


_INDIVIDUAL = {"recipient_type": "individual"}
_PRODUCT = {"messaging_product": "whatsapp"}
CLOUD = Api("cloud", "Cloud API", {**_PRODUCT, **_INDIVIDUAL}, _PRODUCT, True, False)  # noqa: FBT003
ON_PREMISES = Api("onprem", "On-Premises API", _INDIVIDUAL, {}, False, True)  # noqa: FBT003


@dataclass(frozen=True, slots=True)
class Decoded:
    """A body in LINK's words."""

    request: dict[str, Any]
    """A MessageRequest of one message, to one recipient if the body names one."""
    notes: tuple[Problem, ...] = ()
    """What was understood otherwise than it is written; pointers are those of the body."""


def encode(request: Mapping[str, Any], index: int, api: Api) -> list[dict[str, Any]]:
    """The bodies that send message `index`, one per recipient; one without `to` where there is none.

    No bodies for a message that is no object. What the format does not know is sent as it is; `judging` says so.
    """
    message = tree.get(request, ("messages", index))
    if not isinstance(message, dict):
        return []
    body = words.to_meta(message, MESSAGE)
    if api.preview_inside:
        previews.into_text(body, message)
    if isinstance(body.get("template"), dict):
        body["template"] = _template_to_meta(body["template"], api)
    head = {key: body.pop(key, value) for key, value in _head(body, api).items()}
    destinations = request.get("destinations", [])
    if not isinstance(destinations, list):
        destinations = [destinations]
    if not destinations:
        own = {"to": body.pop("to")} if "to" in body else {}
        return [{**head, **own, **body}]
    body.pop("to", None)
    return [{**head, "to": one, **body} for one in destinations]


def decode(body: Any, api: Api) -> Decoded:
    """The body in LINK's words. Whatever it is, nothing of it is lost, and nothing is raised."""
    if not isinstance(body, dict):
        return Decoded({"messages": [body]})
    notes: list[Problem] = []
    if "hsm" in body and "template" not in body:
        body, notes = template_message(body)
        if api is CLOUD:
            notes.append(_NO_HSM)
    head = _head(body, api)
    left = {key: value for key, value in body.items() if head.get(key, _NOTHING) != value}
    destinations = [left.pop("to")] if "to" in left else []
    message = words.to_link(left, MESSAGE, (), notes)
    if api.preview_inside:
        previews.out_of_text(message, body)
    notes += previews.misplaced(body, inside=api.preview_inside)
    if "type" not in message and not marks_read(message):
        message = _typed(message, notes)
    if isinstance(message.get("template"), dict):
        message["template"] = _template_to_link(message["template"], api)
    request = {"destinations": destinations} if destinations else {}
    return Decoded({**request, "messages": [message]}, tuple(notes))


def marks_read(message: Any) -> bool:
    """Whether it is no message, but the mark that one was read."""
    return isinstance(message, dict) and "status" in message and "type" not in message


def _head(body: Mapping[str, Any], api: Api) -> Mapping[str, str]:
    return api.receipt_head if marks_read(body) else api.head


_NOTHING: Any = object()
_NO_HSM = Problem(
    Severity.ERROR,
    "/hsm",
    "“hsm” belongs to Meta's On-Premises API; the Cloud API does not have it.",
    source=_PARAMETERS,
    rule="not-said",
)


def _typed(message: dict[str, Any], notes: list[Problem]) -> dict[str, Any]:
    """Meta takes a message without a type for a text; one that has another content clearly means that (decision 89)."""
    found = [type_ for type_ in types() if type_ in message]
    named = found[0] if len(found) == 1 else "text"
    text = "The type was missing; “{type}” was understood."
    notes.append(Problem(Severity.HINT, "/type", text, {"type": named}, _PARAMETERS, "no-type"))
    return {"type": named, **message}


def _template_to_meta(template: dict[str, Any], api: Api) -> dict[str, Any]:
    """Meta has no empty list of components (decision 10), On-Premises wants a policy: first, as its examples have it."""
    made = {key: value for key, value in template.items() if (key, value) != ("components", [])}
    language = made.get("language")
    if api.policy and isinstance(language, dict) and "policy" not in language:
        made["language"] = {**_POLICY, **language}
    return made


def _template_to_link(template: dict[str, Any], api: Api) -> dict[str, Any]:
    made = dict(template)
    made.setdefault("components", [])
    language = made.get("language")
    # Elsewhere than first it stays, so that it comes back to where it was.
    if api.policy and isinstance(language, dict) and [*language.items()][:1] == [*_POLICY.items()]:
        made["language"] = {key: value for key, value in language.items() if key != "policy"}
    components = made["components"]
    if isinstance(components, list):
        offer = any(
            isinstance(one, dict) and one.get("type") == "limited_time_offer" for one in components
        )
        made["components"] = [_button(one, offer=offer) for one in components]
    return made


_BUTTONS = {
    "quick_reply": ("subType", "quickReply"),
    "url": ("subType", "url"),
    "flow": ("subType", "flow"),
    "catalog": ("sub_type", "CATALOG"),
}
"""How LINK's examples spell key and kind of a template's buttons outside of cards (decisions 14 to 16)."""


def _button(component: Any, *, offer: bool) -> Any:
    named = component.get("sub_type") if isinstance(component, dict) else None
    kind = next((one for one in _BUTTONS if tree.alike(named, one)), None)
    if kind is None or "subType" in component:
        return component
    key, word = _BUTTONS[kind]
    if offer and key == "subType":
        return component
    return {
        key if known == "sub_type" else known: word if known == "sub_type" else value
        for known, value in component.items()
    }


def to_meta_pointer(pointer: str, index: int, api: Api) -> str | None:
    """Where in the body of message `index` stands what the pointer names in LINK's request.

    The whole body ("") for what is only around LINK's messages; None for what is another message's.
    """
    first, *rest = pointers.steps(pointer) or ("",)
    if first == "destinations":
        return "/to"
    if first != "messages" or not rest:
        return ""
    if rest[0] != str(index):
        return None
    if rest[1:] == [previews.OURS] and api.preview_inside:
        return pointers.pointer(previews.INSIDE)
    return pointers.pointer(words.meta_steps(rest[1:], MESSAGE))


def to_link_pointer(
    pointer: str, request: Mapping[str, Any], index: int, recipient: int = 0
) -> str:
    """Where in LINK's request stands what the pointer names in the body of message `index` to that recipient.

    The message itself for what Meta's format only has.
    """
    message = tree.get(request, ("messages", index))
    steps = pointers.steps(pointer)
    whole = ("messages", index)
    if steps[:1] == ("to",):
        listed = request.get("destinations")
        return pointers.pointer(("destinations", recipient) if listed else ("destinations",))
    if len(steps) == 1 and steps[0] in CLOUD.head and tree.get(message, steps) is tree.ABSENT:
        return pointers.pointer(whole)
    if steps in previews.IN_LINK:
        known = previews.IN_LINK[steps]
        there = (one for one in known if tree.get(message, one) is not tree.ABSENT)
        steps = next(there, (previews.OURS,))
    else:
        steps = words.link_steps(steps, MESSAGE, message)
    return pointers.pointer((*whole, *steps))
