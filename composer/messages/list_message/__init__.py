"""A list to choose from (LINK 1.6, Interactive message, type list)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.interactive import (
    BODY_PART,
    BODY_WORDS,
    FOOTER_PART,
    FOOTER_WORDS,
    HEADER_PART,
    TEXT_HEADER_WORDS,
)
from composer.messages.preview import ActionButton, Menu, Preview
from composer.messages.words import Cards, Text


def _row(identity: str, title: str, description: str = "") -> dict[str, object]:
    row: dict[str, object] = {"id": identity, "title": title}
    return {**row, "description": description} if description else row


_ROWS = Cards(
    at="rows",
    label="Rows",
    help="What can be chosen. There may be ten rows in all sections together.",
    noun="Row {n}",
    add="Add a row",
    least=1,
    most=10,
    blank={"id": "", "title": ""},
    words=(
        Text(
            at="title",
            label="Title",
            help="What the row says. The chat shows it as the answer.",
            placeholder="Repair",
        ),
        Text(
            at="description",
            label="Description",
            help="A second, smaller line below the title.",
            placeholder="Wheels, brakes and gears",
        ),
        Text(
            at="id",
            label="Id",
            help="What you get back when this row is chosen. The recipient does not see it.",
            placeholder="repair",
        ),
    ),
)

KIND = Kind(
    key="list-message",
    title="List",
    group="Interactive",
    icon="list",
    summary="A menu of up to ten rows to choose from",
    help=(
        "A message with one button that opens a list of up to ten rows. The recipient chooses one; the chat shows its "
        "title as the answer, and you get its id. It can be sent within 24 hours of the recipient's last message."
    ),
    signature={"type": "interactive", "interactive/type": "list"},
    payload="composer.messages.list_message.payload:ListMessage",
    form=(
        TEXT_HEADER_WORDS,
        BODY_WORDS,
        FOOTER_WORDS,
        Text(
            at="interactive/action/button",
            label="Button",
            help="What the button says that opens the list. No formatting, and better no emoji.",
            placeholder="See options",
        ),
        Cards(
            at="interactive/action/sections",
            label="Sections",
            help="The list is divided into one to ten sections, each with a title and rows.",
            noun="Section {n}",
            add="Add a section",
            least=1,
            most=10,
            blank={"title": "", "rows": [{"id": "", "title": ""}]},
            words=(
                Text(
                    at="title",
                    label="Section title",
                    help="The small heading above the section's rows.",
                    placeholder="In the workshop",
                ),
                _ROWS,
            ),
        ),
    ),
    preview=Preview(
        parts=(
            HEADER_PART,
            BODY_PART,
            FOOTER_PART,
            ActionButton("list", at="interactive/action/button"),
            Menu(
                "interactive/action/sections",
                items="rows",
                title="title",
                description="description",
                button="interactive/action/button",
            ),
        )
    ),
    gist=("interactive/body/text",),
    blank={
        "interactive": {
            "body": {"text": ""},
            "action": {
                "button": "",
                "sections": [{"title": "", "rows": [{"id": "", "title": ""}]}],
            },
        }
    },
    samples=(
        Sample(
            "Choose a time",
            {
                "type": "interactive",
                "interactive": {
                    "type": "list",
                    "header": {"type": "text", "text": "Your bicycle's service"},
                    "body": {"text": "When may we have it? It is ready *the same day*."},
                    "footer": {"text": "Hjulet, Storgatan 12"},
                    "action": {
                        "button": "Choose a time",
                        "sections": [
                            {
                                "title": "Monday 30 November",
                                "rows": [
                                    _row("mon-8", "8:00", "Ready at 14:00"),
                                    _row("mon-10", "10:00", "Ready at 16:00"),
                                ],
                            },
                            {
                                "title": "Tuesday 1 December",
                                "rows": [
                                    _row("tue-8", "8:00", "Ready at 14:00"),
                                    _row("tue-13", "13:00", "Ready at 18:00"),
                                ],
                            },
                        ],
                    },
                },
            },
        ),
        Sample(
            "What is it about?",
            {
                "type": "interactive",
                "interactive": {
                    "type": "list",
                    "body": {"text": "Hello! What can we help you with today?"},
                    "action": {
                        "button": "See options",
                        "sections": [
                            {
                                "title": "Topics",
                                "rows": [
                                    _row("order", "My order", "Where it is, what is in it"),
                                    _row("return", "A return"),
                                    _row("invoice", "An invoice"),
                                    _row("person", "Talk to a person", "Monday to Friday, 8 to 17"),
                                ],
                            }
                        ],
                    },
                },
            },
        ),
    ),
)
