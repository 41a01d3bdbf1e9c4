"""The payload of a list message (LINK 1.6, Interactive message, type list)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.constraints import Filled, Limit, Rule
from composer.messages.finding import Finding
from composer.messages.parts.interactive_payload import (
    ACTION,
    SECTION,
    Body,
    Footer,
    InteractiveMessage,
    TextHeader,
    no_emoji,
    no_marks,
)
from composer.messages.parts.sections_payload import (
    SECTIONS,
    in_sections,
    repeated,
    section_findings,
    too_many,
)
from composer.messages.payload import Payload

MOST_ROWS = 10


class Row(Payload):
    """One line that can be chosen."""

    SOURCE = SECTIONS

    id: Annotated[str, Filled(), Limit(200)]
    title: Annotated[str, Filled(), Limit(24)]
    description: Annotated[str, Limit(72)] | None = None


class Section(Payload):
    """Rows under a title."""

    SOURCE = SECTIONS

    title: Annotated[str, Filled(), Limit(24)]
    rows: list[Row]

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """No section is empty."""
        if data.get("rows") == []:
            yield Finding("missing", "At least one row is needed.", at=("rows",))


class Action(Payload):
    """The button that opens the list, and the list."""

    SOURCE = ACTION

    button: Annotated[str, Filled(), Limit(20), Rule(no_emoji), Rule(no_marks)]
    sections: list[Section]

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """One to ten sections, ten rows in all of them, no id twice (decisions 58, 59)."""
        yield from section_findings(data)
        rows = list(in_sections(data, "rows"))
        yield from too_many(rows, MOST_ROWS, "rows")
        text = (
            "{field} is the same as that of another row; each must be different, over all sections."
        )
        yield from repeated(rows, "id", text)


class Interactive(Payload):
    """The interactive object."""

    SOURCE = SECTION

    type: Literal["list"]
    header: TextHeader | None = None
    body: Body
    footer: Footer | None = None
    action: Action


class ListMessage(InteractiveMessage):
    """The whole message."""

    SOURCE = SECTION

    interactive: Interactive
