"""Requests of Meta's: into LINK's words, into the form's widgets, out of them and into Meta's words again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from composer.formats import meta_cloud, meta_onprem
from composer.formats.recognise import meta_format, recognise
from composer.messages import tree
from composer.messages.pointer import steps
from composer.messages.problem import Problem
from tests.roundtrip.differences import differences
from tests.roundtrip.files import RefusedError

if TYPE_CHECKING:
    from tests.roundtrip.window import Window

FORMATS = {"cloud": meta_cloud, "onprem": meta_onprem}
Steps = tuple[str | int, ...]
_LANGUAGE = {"code": "en"}
_ADDED = ("messaging_product", "recipient_type", "type")
"""What Meta's formats are written with, whether it was there or is only understood."""


def differences_in(window: Window, value: Any, format_: str) -> list[str]:
    """What differs between Meta's JSON and what comes back of it through the form. Raises RefusedError."""
    from tests.roundtrip.window import differences_of

    body, at = body_around(value)
    own = FORMATS[format_]
    decoded = own.decode(body)
    found = differences_of(window, decoded.request)
    whole, _faults = window.read()
    [again] = own.encode(whole)
    wanted = _canonical(body, decoded.notes)
    if any(note.rule == "deprecated" for note in decoded.notes):
        [wanted] = own.encode(decoded.request)
    return found + list(differences(tree.get(wanted, at), tree.get(_bare(again, wanted), at)))


def body_around(value: Any) -> tuple[dict[str, Any], Steps]:
    """The body that holds the value, which may be a part of one, and where. Raises RefusedError."""
    if not isinstance(value, dict):
        raise RefusedError("This is no object.")
    if value.keys() == {"message_id"}:
        return {"type": "text", "text": {"body": "Hi"}, "context": value}, ("context",)
    if value.get("type") == "text" and isinstance(value.get("text"), str):
        component = {"type": "body", "parameters": [value]}
        return _template([component]), ("template", "components", 0, "parameters", 0)
    found = recognise(value)
    if found.request is None:
        raise RefusedError(found.sentence)
    if found.kind == "template" and "parameters" in value:
        return _template([value]), ("template", "components", 0)
    if found.kind == "template":
        return _template(value["components"]), ("template", "components")
    if found.kind != "message" and not meta_format(value):
        raise RefusedError("This is a request of LINK's.")
    return value, ()


def _template(components: list[Any]) -> dict[str, Any]:
    template = {"name": "a", "language": _LANGUAGE, "components": components}
    return {"type": "template", "template": template}


def _canonical(body: dict[str, Any], notes: Iterable[Problem]) -> dict[str, Any]:
    """The body as it should come back: slips and other spellings as Meta's reference has them."""
    made = deepcopy(body)
    for note in notes:
        if note.rule == "spelling":
            *above, last = (int(one) if one.isdigit() else one for one in steps(note.pointer))
            _rename(tree.get(made, above), str(last), str(note.values["meant"]))
    template = made.get("template")
    if isinstance(template, dict):
        if template.get("components") == []:
            del template["components"]
        _lower(template.get("components"))
    return made


def _rename(members: dict[str, Any], came: str, key: str) -> None:
    items = list(members.items())
    members.clear()
    members.update({key if known == came else known: value for known, value in items})


def _lower(value: Any) -> None:
    """Kinds of buttons: Meta does not tell capitals and small letters apart there."""
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict) and isinstance(one.get("sub_type"), str):
            one["sub_type"] = one["sub_type"].lower()


def _bare(again: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """What came back without what is only added, and in the order that was there."""
    left = {key: value for key, value in again.items() if key in wanted or key not in _ADDED}
    if left.keys() == wanted.keys():
        left = {key: left[key] for key in wanted}
    language = tree.get(wanted, ("template", "language"))
    if isinstance(language, dict) and "policy" not in language:
        inner = dict(left["template"]["language"])
        inner.pop("policy", None)
        left["template"] = {**left["template"], "language": inner}
    return left
