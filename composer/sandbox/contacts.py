"""The tables of the chapters "Contacts message" and "Message content property": a contact and its parts.

Meta writes the same fields with underscores; that is taken, with a note.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.sandbox.judging import Check, Field, Judgement, listing, must, row, table
from composer.sandbox.values import preferably, text

_OPTIONAL = ("firstName", "lastName", "middleName", "suffix", "prefix")
_SNAKE = {
    "firstName": "first_name",
    "lastName": "last_name",
    "middleName": "middle_name",
    "countryCode": "country_code",
    "waId": "wa_id",
}
_DAY = r"|\d{4}-\d\d-\d\d"


def _name_parts(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    if not any(value.get(part) or value.get(_SNAKE.get(part, part)) for part in _OPTIONAL):
        judgement.refuse(path, f"needs one of {', '.join(_OPTIONAL)} beside formattedName")


def _maybe(name: str) -> Field:
    return row(name, text(least=0), also=_SNAKE.get(name, ""))


def _texts(*names: str) -> Check:
    return table(*(_maybe(name) for name in names))


_NAME = table(
    must("formattedName", text(), also="formatted_name"),
    *(_maybe(name) for name in _OPTIONAL),
    rules=(_name_parts,),
)
CONTACT = table(
    row(
        "addresses",
        listing(_texts("city", "country", "countryCode", "state", "street", "type", "zip")),
    ),
    row("birthday", preferably(text(least=0), _DAY, "a day of the form 2012-08-18")),
    row("emails", listing(_texts("email", "type"))),
    # "No", yet formattedName is required, and nothing is shown without it.
    must("name", _NAME),
    row("org", _texts("company", "department", "title")),
    row("phones", listing(_texts("phone", "type", "waId"))),
    row("urls", listing(_texts("url", "type"))),
)
"""One of the list `contacts` of a contacts message."""
