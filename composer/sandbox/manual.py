"""What a person can bring about in the sandbox, as a text: printed by `composer sandbox --manual`."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

from composer.sandbox.actions import ACTIONS, CONTENT, WHICH, Action
from composer.sandbox.meta_errors import META_ERRORS, RESUBMITTED
from composer.sandbox.metas.numbers import FOREIGN
from composer.sandbox.metas.paging import PAGE
from composer.sandbox.metas.templates import BUSINESS_ACCOUNT
from composer.sandbox.recipients import RECIPIENTS
from composer.sandbox.templates import course

_WIDTH = 100
_INTRO = (
    "The last digits of a recipient's number choose what happens to a message; the longest ending that is in the list"
    " counts, and any other number is that of somebody who reads everything."
)
_CODES = (
    "A number that ends in one of these codes of Meta's gets that error. Those with a star are reported only after"
    " LINK's re-sends, 15 minutes later."
)
_METAS_WAY = (
    "Both are here beside LINK's. Cloud API: POST /v23.0/PHONE-NUMBER-ID/messages, with the sandbox's password as access"
    " token; the phone number id is the sender's number, in digits. On-Premises: POST /v1/users/login with user name and"
    " password, then POST /v1/messages."
)
_METAS_DOINGS = (
    "The same digits bring about the same; what Meta would refuse at once is refused at once. Callbacks go to the gates"
    " “cloud” and “onprem”, signed where the gate has an app_secret (see --gates-file)."
)
_METAS_TEMPLATES = (
    f"Templates belong to the one WhatsApp Business Account {BUSINESS_ACCOUNT}: GET, POST and DELETE"
    f" /v23.0/{BUSINESS_ACCOUNT}/message_templates, GET and POST /v23.0/TEMPLATE-ID. A page has {PAGE} at most. The Cloud"
    f" API refuses a message at once that does not fit its template. GET /v23.0/{BUSINESS_ACCOUNT}/phone_numbers lists the"
    f" numbers that somebody asked for or sent from; one that ends in {FOREIGN} belongs to another business account."
)
_TEMPLATES = (
    f"A template is reviewed for {course.REVIEW_TAKES:.0f} seconds. Words in its name choose what becomes of it; the"
    " first in this list counts."
)
_ACTIONS = (
    'Send one with POST /sandbox/do, or several: a list, or an object such as {"actions": [...]}. The same in a file is'
    " done from the start on with --script FILE, one after the other. All of these want the sandbox's user name and"
    " password. Fields in brackets may be left out. Seconds are those of the sandbox's own time: see speed."
)
_ORDERS = (
    "Where a request to come is meant, it is the next one, unless these fields say otherwise: times (so many of them),"
    " on (messages, templates or any), refId, number (one of its recipients)."
)
_CONTENT = {
    "text": "Hello",
    "button": {"text": "Yes", "payload": "yes"},
    "media": {"type": "image/png", "caption": "Here it is"},
    "listReply": {"id": "1", "title": "One", "description": "The first"},
    "buttonReply": {"id": "1", "title": "One"},
    "order": {
        "catalog_id": "9",
        "text": "Please",
        "product_items": [
            {"product_retailer_id": "a", "quantity": "1", "item_price": "10", "currency": "SEK"}
        ],
    },
    "reaction": "👍",
    "message": {"contentType": "TEXT", "text": "as the specification prints it, or as it does not"},
}
"""An example of each content; a test holds them against the table."""


def manual() -> str:
    """All of it."""
    parts = (_recipients(), _codes(), _metas(), _templates(), _actions())
    return "\n\n".join("\n".join(part) for part in parts)


def _recipients() -> Iterator[str]:
    yield "RECIPIENTS"
    yield _wrapped(_INTRO)
    for number, name, what, _group in RECIPIENTS:
        yield f"  …{number[-6:].removeprefix('00'):<8}{name}: {what}"


def _codes() -> Iterator[str]:
    yield _wrapped(_CODES)
    for error in META_ERRORS:
        star = "*" if error.code in RESUBMITTED else " "
        yield f"  …{error.suffix}{star} {error.title}"


def _metas() -> Iterator[str]:
    yield "META'S OWN APIS"
    yield _wrapped(_METAS_WAY)
    yield _wrapped(_METAS_DOINGS)
    yield _wrapped(_METAS_TEMPLATES)


def _templates() -> Iterator[str]:
    yield "TEMPLATES"
    yield _wrapped(_TEMPLATES)
    for word, what in course.WORDS.items():
        yield f"  {word:<15}{what}"
    yield _wrapped(
        f"  A rejected one's reason is the one that its name contains: {', '.join(course.REASONS).lower()}."
    )


def _actions() -> Iterator[str]:
    yield "ACTIONS"
    yield _wrapped(_ACTIONS)
    yield _wrapped(_ORDERS)
    for action in ACTIONS:
        yield ""
        yield f"{action.name}  {_fields(action)}".rstrip()
        yield _wrapped(f"  {action.about}")
        yield f"  {json.dumps(action.example)}"
    yield ""
    yield "What inbound can bring:"
    for name in CONTENT:
        yield f"  {json.dumps({name: _CONTENT[name]})}"


def _fields(action: Action) -> str:
    own = [each for each in action.fields if each not in WHICH]
    return ", ".join(each.names[0] if each.required else f"[{each.names[0]}]" for each in own)


def _wrapped(text: str) -> str:
    indent = "  " if text.startswith("  ") else ""
    return textwrap.fill(text.strip(), _WIDTH, initial_indent=indent, subsequent_indent=indent)
