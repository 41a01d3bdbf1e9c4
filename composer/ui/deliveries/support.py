"""What goes on the clipboard: a message's ids, and all that LINK support asks for. Never a secret, never the message's text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from composer.ui.deliveries.words import full_time, phone
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.store.records import Detail, Row
    from composer.ui.deliveries.story import Story

_NUMBER = re.compile(r"(?<![\w-])(?:\+\d(?:[ ().-]{0,2}\d){7,14}|\d{8,15})(?![\w-])")
"""Written together, or with a plus sign in any way; without one, groups of digits may be times and ids."""
_KEPT = 3


def row_ids(row: Row) -> str:
    """Number, refId and messageId, a line each."""
    pairs = (
        ("to", phone(row.destination)),
        ("refId", row.ref_id),
        ("messageId", row.message_id),
    )
    return "\n".join(f"{name}: {value}" for name, value in pairs if value)


def masked(text: str) -> str:
    """The text with all but the last three digits of each phone number hidden."""

    def hide(found: re.Match[str]) -> str:
        written = found[0]
        digits = [
            place for place, letter in enumerate(written) if letter.isdigit() or letter == "+"
        ]
        hidden = set(digits[:-_KEPT])
        return "".join("•" if place in hidden else letter for place, letter in enumerate(written))

    return _NUMBER.sub(hide, text)


def support_text(detail: Detail, story: Story, account: str, *, mask: bool) -> str:
    """Ids, times, codes and descriptions. With `mask`, phone numbers are hidden but for three digits."""
    row = detail.row
    hide = masked if mask else str
    lines = [
        *_named("Account", account),
        *_named("From", hide(phone(row.source))),
        *_named("To", hide(phone(row.destination))),
        *_named("Kind", row.kind),
        *_named("refId", row.ref_id),
        *_named("messageId", row.message_id),
        *_named("waMessageId", detail.wa_message_id),
        *_named("Repeats refId", detail.parent_ref),
        *_named("HTTP status", "" if detail.answer_status is None else str(detail.answer_status)),
        *_named("Status", row.shown),
        "",
    ]
    for step in story.steps:
        at = full_time(step.at) if step.at else "–"
        code = f"  {step.code}" if step.code is not None else ""
        lines.append(f"{at}  {step.text}{code}")
        lines += [f"    {hide(line)}" for line in step.note.splitlines()]
    if story.card is not None:
        card = story.card
        lines += ["", hide(f"{card.title}: {card.sentence}"), *hide(card.words).splitlines()]
    return "\n".join(lines).strip() + "\n"


def _named(name: str, value: str) -> list[str]:
    return [f"{said(name)}: {value}"] if value else []
