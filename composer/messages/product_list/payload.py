"""The payload of several products (LINK 1.6, Interactive message, type product_list)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from composer.messages.constraints import Filled, Limit
from composer.messages.finding import Finding
from composer.messages.parts.interactive_payload import (
    ACTION,
    META_ACTION,
    SECTION,
    Body,
    Footer,
    InteractiveMessage,
    TextHeader,
)
from composer.messages.parts.sections_payload import (
    SECTIONS,
    in_sections,
    repeated,
    section_findings,
    too_many,
)
from composer.messages.payload import Payload
from composer.messages.problem import Severity

MOST_PRODUCTS = 30
_ELSEWHERE = Finding(
    "elsewhere",
    "Several products are named in their sections only; here the key has no effect.",
    severity=Severity.WARNING,
)


class Item(Payload):
    """One product."""

    SOURCE = SECTIONS

    product_retailer_id: Annotated[str, Filled(), Limit(100, META_ACTION)]


class Section(Payload):
    """Products under a title."""

    SOURCE = SECTIONS

    title: Annotated[str, Filled(), Limit(24)]
    product_items: list[Item]

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """No section is empty, and names a product once."""
        items = data.get("product_items")
        if items == []:
            yield Finding("missing", "At least one product is needed.", at=("product_items",))
        if isinstance(items, list):
            entries = [(("product_items", place), item) for place, item in enumerate(items)]
            text = "{field} is in this section already; it would be shown twice."
            yield from repeated(entries, "product_retailer_id", text, Severity.WARNING)


class Action(Payload):
    """Which products of which catalog."""

    SOURCE = ACTION
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "product_retailer_id": _ELSEWHERE,
        "thumbnail_product_retailer_id": _ELSEWHERE,
    }
    """Both tables ask for one here, no example has it (decision 56)."""

    catalog_id: Annotated[str, Filled()]
    sections: list[Section]

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """One to ten sections, thirty products in all of them."""
        yield from section_findings(data)
        yield from too_many(list(in_sections(data, "product_items")), MOST_PRODUCTS, "products")


class Interactive(Payload):
    """The interactive object. It must have a header, and that must be text (decisions 49, 50)."""

    SOURCE = SECTION

    type: Literal["product_list"]
    header: TextHeader
    body: Body
    footer: Footer | None = None
    action: Action


class ProductListMessage(InteractiveMessage):
    """The whole message."""

    SOURCE = SECTION

    interactive: Interactive
