"""Reply buttons (LINK 1.6, Interactive message, type button)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.interactive import BODY_WORDS, FOOTER_WORDS, HEADER_WORDS
from composer.messages.preview import Body as BodyPart
from composer.messages.preview import Footer as FooterPart
from composer.messages.preview import Header as HeaderPart
from composer.messages.preview import Preview, ReplyButtons
from composer.messages.words import Cards, Text


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
    payload="composer.messages.reply_buttons.payload:ReplyButtonsMessage",
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
            most=3,
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
        Sample(
            "Approve an offer",
            {
                "type": "interactive",
                "interactive": {
                    "type": "button",
                    "header": {
                        "type": "document",
                        "document": {
                            "link": "https://example.com/offers/2041.pdf",
                            "filename": "Offer 2041.pdf",
                        },
                    },
                    "body": {"text": "Here is our offer for the new roof. Shall we begin?"},
                    "action": {
                        "buttons": [
                            _button("Yes, begin", "offer-2041-yes"),
                            _button("Call me first", "offer-2041-call"),
                        ]
                    },
                },
            },
        ),
    ),
)
