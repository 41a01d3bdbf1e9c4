"""The payload of a single product (LINK 1.6, Interactive message, type product)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, ClassVar, Literal

from composer.messages.constraints import Filled, Limit
from composer.messages.finding import Finding
from composer.messages.parts.interactive_payload import (
    ACTION,
    META_ACTION,
    NO_HEADER,
    SECTION,
    Body,
    Footer,
    InteractiveMessage,
)
from composer.messages.payload import Payload
from composer.messages.problem import Severity


class Action(Payload):
    """Which product of which catalog."""

    SOURCE = ACTION
    ALSO: ClassVar[Mapping[str, str]] = {"thumbnail_product_retailer_id": "product_retailer_id"}
    ALSO_TEXT: ClassVar[str] = (
        "LINK's table calls the product “{key}”, but its example and Meta call it “{meant}”."
    )
    ALSO_SEVERITY = Severity.WARNING

    catalog_id: Annotated[str, Filled()]
    product_retailer_id: Annotated[str, Filled(), Limit(100, META_ACTION)]


class Interactive(Payload):
    """The interactive object. It must not have a header (decisions 49, 50)."""

    SOURCE = SECTION
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "header": replace(
            NO_HEADER,
            text="A single product cannot have a header: WhatsApp shows the product there.",
            severity=Severity.ERROR,
        )
    }

    type: Literal["product"]
    body: Body
    footer: Footer | None = None
    action: Action


class ProductMessage(InteractiveMessage):
    """The whole message."""

    SOURCE = SECTION

    interactive: Interactive
