"""What a payload model knows of a field, for the form: one place says it, the form and the check both read it."""

from __future__ import annotations

import types
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from composer.messages.constraints import Limit
from composer.messages.payload import Payload


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one field: whether it must be there, its limit in characters, and who says so."""

    required: bool = False
    limit: int | None = None
    source: str = ""
    limit_source: str = ""
    constant: str = ""
    """The only value that may stand there."""


@cache
def facts(model: type[Payload], path: str) -> Facts:
    """The facts of the field at `path`, a word's path with `*` or `[key=value]` for the steps into a list.

    Required is what must be there whatever else is: a required field of an optional object is not (the object
    goes with it). A list's items start anew. Raises KeyError for a path that the model does not have; a test
    holds every form against its model.
    """
    field: FieldInfo | None = None
    source = ""
    required = True
    current: Any = model
    for step in path.split("/"):
        if step == "*" or step.startswith("["):
            current = _variant(_item(current), step)
            required = True
            continue
        if not (isinstance(current, type) and issubclass(current, Payload)):
            raise KeyError(path)
        if step in current.ELSEWHERE and step not in current.model_fields:
            return Facts()  # Meta's own, of which the specification says nothing
        field = current.model_fields[step]
        required = required and field.is_required()
        source = getattr(current, "SOURCE", "") or source
        current = _bare(field.annotation)
    if field is None:
        raise KeyError(path)
    if path.endswith("]"):
        required = False  # an element of a list by its place: the list may end before it
    limit = _limit(field)
    values = get_args(current) if get_origin(current) is Literal else ()
    return Facts(
        constant=str(values[0]) if len(values) == 1 else "",
        required=required,
        limit=limit.characters if limit else None,
        source=source,
        limit_source=(limit.source or source) if limit else "",
    )


def _limit(field: FieldInfo) -> Limit | None:
    """The field's limit; under `X | None` it stands with the X."""
    metadata = list(field.metadata)
    for argument in get_args(field.annotation):
        if get_origin(argument) is Annotated:
            metadata += get_args(argument)[1:]
    return next((mark for mark in metadata if isinstance(mark, Limit)), None)


def _bare(annotation: Any) -> Any:
    """The type without `Annotated` and without `| None`."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        kept = [argument for argument in get_args(annotation) if argument is not type(None)]
        return _bare(kept[0])
    return annotation


def _item(annotation: Any) -> Any:
    return _bare(get_args(annotation)[0]) if get_origin(annotation) is list else annotation


def _variant(model: Any, step: str) -> Any:
    """Of elements of several types, each with a model of its own, the one that the step picks."""
    variants = getattr(model, "VARIANTS", {})
    return variants.get(step[1:-1].partition("=")[2], model) if variants else model


@cache
def key_order(model: type[Payload]) -> tuple[str, ...]:
    """Every key of the model and the models in it, in the order in which they are declared: the specification's examples'.

    Of lists whose elements are of several types, a selector for each type: `[type=header]` before `[type=body]`.
    """
    found: dict[str, None] = {}
    _collect(model, found)
    return tuple(found)


def _collect(annotation: Any, found: dict[str, None]) -> None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for selector in getattr(annotation, "ORDER", ()):
            found.setdefault(selector)
        for name in annotation.model_fields:
            found.setdefault(name)
        for name, field in annotation.model_fields.items():
            found.setdefault(name)
            _collect(field.annotation, found)
        for variant in getattr(annotation, "VARIANTS", {}).values():
            _collect(variant, found)
        return
    for argument in get_args(annotation):
        _collect(argument, found)
