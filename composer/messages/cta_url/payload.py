"""The payload of a message with a link button (LINK 1.6, Interactive message, type cta_url)."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from composer.messages.constraints import Filled, Limit, Rule
from composer.messages.finding import Finding
from composer.messages.parts.interactive_payload import (
    ACTION,
    PARAMETERS,
    SECTION,
    Body,
    Footer,
    Header,
    InteractiveMessage,
)
from composer.messages.parts.media_payload import link_findings
from composer.messages.payload import Payload


def _web_address(value: str) -> Finding | None:
    found = next((replace(finding, at=()) for finding in link_findings(value, {})), None)
    if found is not None and found.rule == "private-host":
        text = "“{host}” is an address within a network of your own; the recipient cannot open it."
        return replace(found, text=text)
    return found


class Parameters(Payload):
    """What the button says and opens."""

    SOURCE = PARAMETERS

    display_text: Annotated[str, Filled(), Limit(20, "Meta's guide, CTA URL buttons")]
    url: Annotated[str, Filled(), Rule(_web_address)]


class Action(Payload):
    """The button."""

    SOURCE = ACTION

    name: Literal["cta_url"]
    parameters: Parameters


class Interactive(Payload):
    """The interactive object."""

    SOURCE = SECTION

    type: Literal["cta_url"]
    header: Header | None = None
    body: Body
    footer: Footer | None = None
    action: Action


class CtaUrlMessage(InteractiveMessage):
    """The whole message."""

    SOURCE = SECTION

    interactive: Interactive
