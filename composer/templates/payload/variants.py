"""Elements of one list that are of several types, each with a model of its own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from composer.messages.payload import Payload
from composer.templates.parts import word


class Typed(Payload):
    """An element that says in `type` what it is."""

    VARIANTS: ClassVar[Mapping[str, type[Payload]]] = {}
    """Type to model; what is of another type is judged by the class itself. `facts` reads it too."""


class ByType:
    """In an annotation: judge each element by the model of its type, at its own place."""

    def __get_pydantic_core_schema__(
        self, source: type[Typed], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """The element's own model is asked when its turn comes."""
        del handler
        return core_schema.with_info_plain_validator_function(partial(_judged, source))


def _judged(base: type[Typed], value: Any, info: core_schema.ValidationInfo) -> Any:
    named = value.get("type") if isinstance(value, dict) else None
    model = base.VARIANTS.get(word(named, base.VARIANTS), base)
    return model.model_validate(value, context=info.context)
