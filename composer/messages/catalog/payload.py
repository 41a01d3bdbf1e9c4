"""The payload of a catalog message (LINK 1.6, Interactive message, type catalog_message)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from composer.messages.constraints import Filled, Limit
from composer.messages.finding import Finding
from composer.messages.parts.interactive_payload import (
    ACTION,
    META_ACTION,
    NO_HEADER,
    PARAMETERS,
    SECTION,
    Body,
    Footer,
    InteractiveMessage,
)
from composer.messages.payload import Payload
from composer.messages.problem import Severity


class Parameters(Payload):
    """Whose picture is shown."""

    SOURCE = PARAMETERS

    thumbnail_product_retailer_id: Annotated[str, Filled(), Limit(100, META_ACTION)] | None = None


class Action(Payload):
    """The button that opens the catalog."""

    SOURCE = ACTION
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "thumbnail_product_retailer_id": Finding(
            "elsewhere",
            "The product whose picture is shown belongs into “parameters”; here it has no effect.",
            severity=Severity.WARNING,
        )
    }

    name: Literal["catalog_message"]
    parameters: Parameters | None = None


class Interactive(Payload):
    """The interactive object. It has no header (decision 49)."""

    SOURCE = SECTION
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {"header": NO_HEADER}

    type: Literal["catalog_message"]
    body: Body
    action: Action
    footer: Footer | None = None


class CatalogMessage(InteractiveMessage):
    """The whole message."""

    SOURCE = SECTION

    interactive: Interactive
