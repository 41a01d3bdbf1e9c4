"""Template message (LINK 1.6, Template)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.languages import LANGUAGES
from composer.messages.preview import Preview, TemplatePicture
from composer.messages.words import Cards, Group, Option, Pick, Text


def _text(text: str) -> dict[str, object]:
    return {"type": "text", "text": text}


KIND = Kind(
    key="template",
    title="Template",
    group="Template",
    icon="layout-template",
    summary="An approved text with gaps to fill",
    help="A message that was approved beforehand. The only kind that reaches people who did not write to you in the last "
    "24 hours. Give its name, its language, and a value for each of its gaps.",
    signature={"type": "template"},
    payload="composer.messages.template.payload:TemplateMessage",
    form=(
        Text(
            at="template/name",
            label="Template name",
            help="The name under which the template was approved: small letters, digits and underscores.",
            placeholder="order_confirmation",
        ),
        Pick(
            at="template/language/code",
            label="Language",
            help="The template's language. It must be one in which the template was approved.",
            placeholder="Choose or type a code",
            options=tuple(Option(code, f"{name} ({code})") for code, name in LANGUAGES.items()),
            editable=True,
        ),
        Cards(
            at="template/components/[type=body]/parameters",
            label="Values for the body",
            help="One for each gap in the template's body, in the order of the gaps: the first fills {{1}}.",
            noun="Gap {n}",
            add="Add a value",
            blank={"type": "text", "text": ""},
            words=(
                Text(
                    at="text",
                    label="Text",
                    help="What stands in the gap. No line breaks, no tabs, at most four spaces in a row.",
                    placeholder="Anna",
                    needed=True,
                ),
                Group(
                    label="Named gap",
                    help="Only for templates whose gaps have names, such as {{first_name}}.",
                    folded=True,
                    words=(
                        Text(
                            at="parameterName",
                            label="Gap's name",
                            help="Only for templates whose gaps have names, such as {{first_name}}: the name, without braces.",
                            placeholder="first_name",
                        ),
                    ),
                ),
            ),
        ),
    ),
    preview=Preview(parts=(TemplatePicture("template"),)),
    gist=("template/name",),
    blank={"template": {"name": "", "language": {"code": "en"}, "components": []}},
    samples=(
        Sample(
            "Order confirmation",
            {
                "type": "template",
                "template": {
                    "name": "order_confirmation",
                    "language": {"code": "en"},
                    "components": [{"type": "body", "parameters": [_text("Anna"), _text("4711")]}],
                },
            },
        ),
        Sample(
            "With named gaps",
            {
                "type": "template",
                "template": {
                    "name": "appointment_reminder",
                    "language": {"code": "sv"},
                    "components": [
                        {
                            "type": "body",
                            "parameters": [
                                {"type": "text", "text": "Anna", "parameterName": "first_name"},
                                {"type": "text", "text": "10:30", "parameterName": "time"},
                            ],
                        }
                    ],
                },
            },
        ),
    ),
)
