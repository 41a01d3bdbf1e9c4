"""From a request as a person sees it, with what the account adds, back into the draft."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from composer.formats.link import NotJsonError
from composer.messages import drafting
from composer.messages.draft import Draft
from composer.messages.tree import ABSENT
from composer.ui.compose.request_plan import destinations, set_together, together
from composer.ui.translate import counted, said

MOST_MESSAGES = 500
"""Messages of the longest request that is opened: each has a button of its own."""
_WHO = "destinations"


def taken_over(
    draft: Draft, shown: Mapping[str, Any], edited: Mapping[str, Any], index: int = 0
) -> Draft:
    """The draft after a person made `edited` of the request `shown`, the draft's request of that index.

    What stands there from the account alone, and was left as it is, is not written into the draft. Where each
    recipient has a request, an edit changes the recipients of this one. The same draft where nothing was changed.
    """
    own = draft.request
    request: dict[str, Any] = {}
    for key, value in edited.items():
        if same(value, shown.get(key, ABSENT)):
            if key in own:
                request[key] = own[key]
        else:
            request[key] = _spliced(draft, value, index) if key == _WHO else value
    if _WHO not in edited and _WHO in own and len(destinations(draft)) > 1 and not together(draft):
        request[_WHO] = _spliced(draft, [], index)
    if list(edited) == list(shown):
        kept = {key: request[key] for key in own if key in request}
        request = kept | {key: value for key, value in request.items() if key not in kept}
    if same(request, own):
        return draft
    made = drafting.opened(request, draft)
    one = len(destinations(draft)) <= 1
    return set_together(made, on=True) if one and len(destinations(made)) > 1 else made


def meant(value: Any, shown: dict[str, Any]) -> dict[str, Any]:
    """The request that was meant: what was typed may also be a message, to be put into the request shown.

    Raises NotJsonError with the reason if it is none.
    """
    if isinstance(value, dict) and {"messages", "destinations"} <= value.keys():
        request = value
    else:
        from composer.formats.recognise import recognise  # most sessions never need it

        found = recognise(value)
        under_way = isinstance(value, dict) and any(key in shown for key in value)
        if found.request is None and not (under_way and found.kind == "nothing"):
            raise NotJsonError(1, 1, found.sentence)
        request = value if under_way else {**shown, **(found.request or {})}
    if why := too_many(request):
        raise NotJsonError(1, 1, why)
    return request


def too_many(request: Mapping[str, Any]) -> str:
    """Why a request is too long to be opened; empty where it is not."""
    messages = request.get("messages")
    count = len(messages) if isinstance(messages, list) else 0
    if count <= MOST_MESSAGES:
        return ""
    text = said("It holds {0} messages. Composer opens requests of up to {1}; split it up.")
    return text.format(counted(count), counted(MOST_MESSAGES))


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are written the same way: 1 is not 1.0, and the order of keys counts."""
    if one is other:
        return True
    if one is ABSENT or other is ABSENT:
        return False
    return json.dumps(one) == json.dumps(other)


def _spliced(draft: Draft, value: Any, index: int) -> Any:
    """All recipients, with these in the place of the one whose request this is."""
    numbers = destinations(draft)
    if together(draft) or len(numbers) <= 1:
        return value
    some = value if isinstance(value, list) else [value]
    return [*numbers[:index], *some, *numbers[index + 1 :]]
