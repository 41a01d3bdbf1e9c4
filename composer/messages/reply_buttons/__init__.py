"""Reply buttons (LINK 1.6, Interactive message, type button)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.findings import Filled, Finding, Limit, Rule
from composer.messages.kind import Kind, Sample
from composer.messages.parts.emoji import has_emoji
from composer.messages.parts.interactive import (
    BODY_WORDS,
    FOOTER_WORDS,
    HEADER_WORDS,
    SECTION,
    Body,
    Footer,
    Header,
)
from composer.messages.payload import Payload
from composer.messages.preview import Body as BodyPart
from composer.messages.preview import Footer as FooterPart
from composer.messages.preview import Header as HeaderPart
from composer.messages.preview import Preview, ReplyButtons
from composer.messages.problem import Severity
from composer.messages.words import Cards, Text

_SOURCE = "LINK 1.6, Interactive button"
MOST = 3


def _emoji(value: str) -> Finding | None:
    if not has_emoji(value):
        return None
    text = "LINK's specification allows no emoji in {field}; Meta's does. What happens is not confirmed."
    return Finding("emoji", text, severity=Severity.WARNING)


def _edges(value: str) -> Finding | None:
    if value == value.strip():
        return None
    text = "{field} begins or ends with a space. Meta's reference forbids that."
    return Finding("edges", text, severity=Severity.WARNING, source="Meta reference, buttons")


class Reply(Payload):
    """What a button says, and what comes back when it is tapped."""

    SOURCE = _SOURCE

    id: Annotated[str, Filled(), Limit(256), Rule(_edges)]
    title: Annotated[str, Filled(), Limit(20), Rule(_emoji)]


class Button(Payload):
    """One button."""

    SOURCE = _SOURCE

    type: Literal["reply"]
    reply: Reply


class Action(Payload):
    """The buttons."""

    SOURCE = SECTION

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


class ReplyButtonsMessage(Payload):
    """The whole message."""

    SOURCE = SECTION

    type: Literal["interactive"]
    interactive: Interactive


def _button(title: str, identity: str) -> dict[str, object]:
    return {"type": "reply", "reply": {"id": identity, "title": title}}


KIND = Kind(
    key="reply-buttons",
    title="Reply buttons",
    group="Interactive",
    icon="mouse-pointer-click",
    summary="A question with up to three answers",
    help="A message with one to three buttons. A tap sends the button's title back as an answer, and you get its id.",
    signature={"type": "interactive", "interactive/type": "button"},
    payload=ReplyButtonsMessage,
    form=(
        HEADER_WORDS,
        BODY_WORDS,
        FOOTER_WORDS,
        Cards(
            at="interactive/action/buttons",
            label="Buttons",
            help="One to three. The recipient can tap one; the chat then shows its title as the answer.",
            noun="Button {n}",
            add="Add a button",
            least=1,
            most=MOST,
            blank={"type": "reply", "reply": {"id": "", "title": ""}},
            words=(
                Text(
                    at="reply/title",
                    label="Title",
                    help="What the button says. Each title must be different.",
                    placeholder="Yes, please",
                ),
                Text(
                    at="reply/id",
                    label="Id",
                    help="What you get back when this button is tapped. The recipient does not see it.",
                    placeholder="yes",
                ),
            ),
        ),
    ),
    preview=Preview(
        parts=(
            HeaderPart("interactive/header"),
            BodyPart("interactive/body/text"),
            FooterPart("interactive/footer/text"),
            ReplyButtons("interactive/action/buttons", title="reply/title"),
        )
    ),
    gist=("interactive/body/text",),
    blank={
        "interactive": {
            "body": {"text": ""},
            "action": {"buttons": [{"type": "reply", "reply": {"id": "", "title": ""}}]},
        }
    },
    samples=(
        Sample(
            "Confirm an appointment",
            {
                "type": "interactive",
                "interactive": {
                    "type": "button",
                    "header": {"type": "text", "text": "Your appointment"},
                    "body": {
                        "text": "We look forward to seeing you on *Monday at 10:30*.\nDoes that still suit you?"
                    },
                    "footer": {"text": "Dr. Lindqvist, dentist"},
                    "action": {
                        "buttons": [
                            _button("Yes, I will come", "appointment-yes"),
                            _button("Another time", "appointment-move"),
                            _button("Cancel", "appointment-cancel"),
                        ]
                    },
                },
            },
        ),
    ),
)
