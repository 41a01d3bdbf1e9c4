"""The payload of a flow message (LINK 1.6, Interactive message, type flow)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from composer.messages.constraints import Filled, Limit, Rule
from composer.messages.finding import Finding
from composer.messages.parts.emoji import has_emoji
from composer.messages.parts.interactive_payload import (
    ACTION,
    PARAMETERS,
    SECTION,
    Body,
    Footer,
    Header,
    InteractiveMessage,
)
from composer.messages.payload import Payload
from composer.messages.problem import Severity


def _no_emoji(value: str) -> Finding | None:
    text = "{field} must be without emoji: the button of a flow shows none."
    return Finding("emoji", text) if has_emoji(value) else None


def _not_empty(value: dict[str, Any]) -> Finding | None:
    text = "{field} must not be empty. Leave it out, or give the first screen at least one value."
    return None if value else Finding("empty", text)


class ScreenPayload(Payload):
    """Where the flow begins, and what its first screen is given."""

    SOURCE = PARAMETERS

    screen: Annotated[str, Filled()] | None = None
    data: Annotated[dict[str, Any], Rule(_not_empty)] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """LINK calls the screen optional, Meta requires it (decision 67)."""
        if data.get("screen") is None:
            text = (
                "{field} is missing. Meta's reference requires it, LINK's specification does not."
            )
            yield Finding("missing", text, at=("screen",), severity=Severity.WARNING)


class Parameters(Payload):
    """Which flow, and how it begins."""

    SOURCE = PARAMETERS

    flow_message_version: Literal["3"]
    flow_token: Annotated[str, Filled()] | None = None
    flow_id: Annotated[str, Filled()]
    flow_cta: Annotated[str, Filled(), Limit(20), Rule(_no_emoji)]
    mode: Literal["draft", "published"] | None = None
    flow_action: Literal["navigate", "data_exchange"] | None = None
    flow_action_payload: ScreenPayload | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A first screen is the message's business or the server's, not both's (decision 66)."""
        given = data.get("flow_action_payload") is not None
        if given and data.get("flow_action") == "data_exchange":
            text = "Your server chooses the first screen (data_exchange), so the message must not have one."
            yield Finding("exclusive", text, at=("flow_action_payload",))


def _inside(key: str) -> Finding:
    text = "“{key}” belongs into “parameters”; here it has no effect."
    return Finding("elsewhere", text, {"key": key}, severity=Severity.WARNING)


class Action(Payload):
    """The button that opens the flow."""

    SOURCE = ACTION
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        key: _inside(key) for key in (*Parameters.model_fields, "flowToken")
    }
    """Meta's table lists them here, its examples have them in the parameters (decision 70)."""

    name: Literal["flow"]
    parameters: Parameters


class Interactive(Payload):
    """The interactive object."""

    SOURCE = SECTION

    type: Literal["flow"]
    header: Header | None = None
    body: Body
    footer: Footer | None = None
    action: Action


class FlowMessage(InteractiveMessage):
    """The whole message."""

    SOURCE = SECTION

    interactive: Interactive
