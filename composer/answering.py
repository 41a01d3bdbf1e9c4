"""A test recipient of the sandbox answers, as a person would: through its gate, the relay, and the Inbox.

The answer refers to the newest message of that kind to that number, where there is one: the sandbox knows what
WhatsApp called it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from composer.clients import sandbox
from composer.clients.errors import Held
from composer.companions import Addresses
from composer.store.records import Row

LOOKED_AT = 50
"""So many of the newest messages to a number are looked through for the one that is answered."""


async def answer(
    there: Addresses,
    sent: Sequence[Row],
    person: str,
    business: str,
    content: Mapping[str, Any],
    kind: str,
) -> None:
    """Send LINK's `content.message` from a number to one of ours; `sent` are messages to that number, newest first.

    Raises NotSent or Held.
    """
    action = {"do": "inbound", "from": person, "message": dict(content)}
    if business:
        action["to"] = business
    answered = next((one.ref_id for one in sent if _is_answered(one, person, kind)), None)
    who = (there.sandbox_url, there.username, there.password)
    if answered is not None:
        try:
            await sandbox.act(*who, {**action, "replyTo": answered})
        except Held:
            pass  # the sandbox was begun anew, and knows nothing of that message
        else:
            return
    await sandbox.act(*who, action)


def _is_answered(row: Row, person: str, kind: str) -> bool:
    return (row.destination, row.kind, row.state) == (person, kind, "accepted")
