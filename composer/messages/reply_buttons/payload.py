"""The payload of a message with reply buttons (LINK 1.6, Interactive message, type button)."""

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
    Header,
    InteractiveMessage,
    no_emoji,
    no_marks,
)
from composer.messages.payload import Payload
from composer.messages.problem import Severity

_SOURCE = "LINK 1.6, Interactive button"
MOST = 3


def _edges(value: str) -> Finding | None:
    if value == value.strip():
        return None
    text = "{field} begins or ends with a space. Meta's reference forbids that."
    return Finding("edges", text, severity=Severity.WARNING, source="Meta reference, buttons")


class Reply(Payload):
    """What a button says, and what comes back when it is tapped."""

    SOURCE = _SOURCE

    id: Annotated[str, Filled(), Limit(256), Rule(_edges)]
    title: Annotated[str, Filled(), Limit(20), Rule(no_emoji), Rule(no_marks)]


class Button(Payload):
    """One button."""

    SOURCE = _SOURCE

    type: Literal["reply"]
    reply: Reply


class Action(Payload):
    """The buttons."""

    SOURCE = ACTION

    buttons: list[Button]

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """One to three, each with a title and an id of its own."""
        buttons = data.get("buttons")
        if not isinstance(buttons, list):
            return
        if not buttons:
            yield Finding("missing", "At least one button is needed.", at=("buttons",))
        if len(buttons) > MOST:
            text = "There are {count} buttons; {most} is the limit."
            yield Finding("too-many", text, {"count": len(buttons), "most": MOST}, ("buttons",))
        for key in ("title", "id"):
            yield from _repeated(buttons, key)


def _repeated(buttons: list[Any], key: str) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for index, button in enumerate(buttons):
        reply = button.get("reply") if isinstance(button, dict) else None
        value = reply.get(key) if isinstance(reply, dict) else None
        if not isinstance(value, str) or not value:
            continue
        if value in seen:
            text = "{field} is the same as that of button {other}; each must be different."
            yield Finding(
                "repeated", text, {"other": seen[value] + 1}, ("buttons", index, "reply", key)
            )
        seen.setdefault(value, index)


class Interactive(Payload):
    """The interactive object."""

    SOURCE = SECTION

    type: Literal["button"]
    header: Header | None = None
    body: Body
    footer: Footer | None = None
    action: Action


class ReplyButtonsMessage(InteractiveMessage):
    """The whole message."""

    SOURCE = SECTION

    interactive: Interactive
