"""Whether a phone number is one of a WhatsApp Business Account's: `GET /{business account}/phone_numbers` of Meta's.

A wrong id of either is not noticed otherwise: messages leave, and templates are managed, of two different accounts.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urlencode

from composer.clients import meta_answers, wire
from composer.clients.templates_cloud import page_of
from composer.clients.templates_shared import Answer, Asks
from composer.formats.meta.errors import read_errors

_PAGE: Final = 100
_MOST: Final = 50
"""Pages that are read; no business account has as many numbers."""


async def has_number(client: Asks, version: str, business: str, number_id: str) -> bool | None:
    """Whether the business account has the number; None where that was not to be found out.

    Raises NotSent, Held, Refused or Uncertain.
    """
    path = f"/{quote(version, safe='')}/{quote(business, safe='')}/phone_numbers"
    after = ""
    for _ in range(_MOST):
        asked = {"fields": "id", "limit": str(_PAGE), **({"after": after} if after else {})}
        status, body = await client.ask("GET", f"{path}?{urlencode(asked)}")
        content = wire.json_object(body) or {}
        if errors := read_errors(content):
            raise meta_answers.failure_of(errors[0], status, body)
        if status != 200 or not isinstance(content.get("data"), list):
            return None
        page = page_of(Answer(status, body, content))
        if any(str(one["id"]) == number_id for one in page.listed):
            return True
        if not page.after:
            return False
        after = page.after
    return None
