"""What calls about templates have in common, whichever API they are made to: the request, the answer, what is not there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from composer.clients.errors import Held, Refused


@dataclass(frozen=True, slots=True)
class Request:
    """One call, as it goes out."""

    deed: str
    """“create”, “update”, “fetch”, “delete” or “list”."""
    method: str
    path: str
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, the body as it was read, and its JSON object (empty where there was no body)."""

    status: int
    body: str
    content: Mapping[str, Any]


class Absent(Refused):
    """The account has no template with this id."""


class Asks(Protocol):
    """A client that makes a call of any of its account's resources."""

    async def ask(self, method: str, path: str, body: bytes | None = None) -> tuple[int, str]:
        """Status and text of the answer. Raises NotSent, Held or Uncertain where none was read."""


class Resources(Protocol):
    """Whose templates, and how one asks for them. What makes no request raises Held."""

    @property
    def source(self) -> str:
        """What they belong to: a number of LINK's, a WhatsApp Business Account of Meta's."""

    @property
    def lists(self) -> bool:
        """Whether there is a list of all of them."""

    def create(self, definition: Mapping[str, Any]) -> Request:
        """Create a template."""

    def update(self, identity: str, changes: Mapping[str, Any]) -> Request:
        """Change a template's category or components."""

    def fetch(self, identity: str) -> Request:
        """Get a template with its status."""

    def delete(self, identity: str, name: str) -> Request:
        """Delete a template, in its one language."""

    async def carry_out(self, client: Asks, request: Request) -> Answer:
        """Make the call. Raises NotSent, Held, Refused (Absent where there is no such template) or Uncertain."""


NO_SUCH: Final = 33
"""Meta's subcode for an object that is not there, or that one may not see."""
TOO_MANY: Final = "An account may create a hundred templates within an hour."
OWN: Final[Mapping[int, tuple[str, str, str]]] = {
    NO_SUCH: (
        "The account has no such template",
        "Nothing with this id is there, or it belongs to another account.",
        "Check the id and the account. A template that was deleted can be created anew.",
    ),
    80007: ("Too many templates at once", TOO_MANY, "Wait for an hour, then go on."),
    2388023: (
        "The name is not free yet",
        "A template with this name and language was deleted less than 30 days ago.",
        "Use another name, or wait until the 30 days are over.",
    ),
    2388024: (
        "The template is there already",
        "The account has a template with this name in this language.",
        "Fetch that one by its id, which WhatsApp Manager shows, or use another name.",
    ),
    2388042: (
        "An authentication template has no text of its own",
        "WhatsApp writes the words of authentication templates itself.",
        "Remove the text of the body.",
    ),
}
"""Title, sentence and advice for codes that the table of delivery errors does not have, or not as templates need them."""
_OF_TEMPLATES: Final = 2_388_000
"""From here on Meta's codes are about templates."""


def explained(code: int) -> tuple[str, str, str] | None:
    """Title, sentence and advice for a code of Meta's that is about templates; None for any other."""
    if code in OWN:
        return OWN[code]
    if code < _OF_TEMPLATES:
        return None  # what the code says is meant for messages
    # A long table, needed only where something was refused.
    from composer.delivery.meta_codes import META

    found = META.get(code)
    return (found.title, found.sentence, found.what_to_do) if found else None


def check_part(part: str) -> None:
    """Raise Held for what cannot be a part of a path."""
    if part.strip(". ") == "":
        raise Held(
            "This cannot be asked for", f"“{part}” is neither an id nor a name.", "Correct it."
        )


def body_text(value: Mapping[str, Any]) -> str:
    """A body as it goes out; half a character as its escape."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return text


def body_bytes(request: Request) -> bytes | None:
    """The same as bytes."""
    return None if request.body is None else request.body.encode("utf-8", "surrogatepass")
