"""Meta's answers to a message: accepted, refused with an error object, too fast, or nothing that can be understood.

Meta reference, "If the request is successful, you receive a response with a message ID"; the error object as the Graph API
and the On-Premises client write it (`composer.formats.meta.errors`). An error object is Meta's word that the message was
not taken, so that what was only too fast may be tried again by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from composer.clients import failures, wire
from composer.clients.errors import ClientError, Refused, TooFast, Uncertain
from composer.formats.meta.errors import MetaError, read_errors

HELD = "held_for_quality_assessment"
_ACCEPTED = ("", "accepted")


@dataclass(frozen=True, slots=True)
class Answer:
    """Meta took the message. `note` says what else Meta said of it, for a person; usually nothing."""

    status: int
    message_ids: tuple[str, ...]
    body: str
    note: str = ""


class MetaRefused(Refused):
    """Meta refused it. Its code, and not the status of HTTP, says whether the account as a whole is meant."""

    @property
    def pauses_account(self) -> bool:
        """Whether the next message would be refused for the same reason."""
        return self.result_code in _ACCOUNT

    @property
    def unread(self) -> bool:
        """Whether the message was not looked at: it goes out when the credentials are right."""
        return self.result_code in _CREDENTIALS


def judge(status: int, body: str) -> Answer:
    """The answer, if it is one; raises MetaRefused, TooFast or Uncertain otherwise."""
    content = wire.json_object(body) or {}
    if errors := read_errors(content):
        raise failure_of(errors[0], status, body)
    listed = content.get("messages")
    messages = listed if isinstance(listed, list) else []
    ids = [_id(one) for one in messages]
    if status in (200, 201) and ids and all(ids):
        return Answer(status, tuple(ids), body, _note(messages[0].get("message_status")))
    raise not_understood(status, body)


def failure_of(error: MetaError, status: int, body: str) -> ClientError:
    """What an error of Meta's means for the message."""
    code = -1 if error.code is None else error.code
    title = "Meta refused the message"
    if error.explanation is not None:
        title = error.explanation.title
    sentence = f"{_without_title(error.sentence, title)} (Meta’s code {code})"
    if code in _PAIR or code in _RATE:
        return TooFast(title, sentence, recipient_only=code in _PAIR)
    return MetaRefused(
        title, sentence, "", status=status, result_code=code, description=error.said, body=body
    )


def not_understood(status: int, body: str) -> Uncertain:
    """An answer that says nothing about the message."""
    if status in (200, 201):
        sentence = "The server answered “OK”, but not with a message id as Meta does."
    else:
        sentence = f"The server answered with HTTP {status} and without one of Meta’s errors."
    return Uncertain(
        failures.UNCERTAIN_TITLE, sentence, failures.UNCERTAIN_ADVICE, status=status, body=body
    )


def _without_title(sentence: str, title: str) -> str:
    return sentence.removeprefix(f"{title}.").strip()


def _id(message: Any) -> str:
    found = message.get("id") if isinstance(message, dict) else None
    return found.strip() if isinstance(found, str) else ""


def _note(message_status: Any) -> str:
    """`message_status` is there only where Meta does not send at once (Meta reference, response)."""
    said = message_status.strip() if isinstance(message_status, str) else ""
    if said in _ACCEPTED:
        return ""
    if said == "paused":
        return "Meta has paused this message: it is not sent while its template is paused."
    why = "" if said == HELD else f" Meta says: “{said}”"
    return f"Meta holds the message until its quality is assessed, and then sends or drops it.{why}"


_RATE = frozenset({4, 80007, 130429, 429, 1015, 1016})
"""Too many requests of the account or the number; 429, 1015 and 1016 are the On-Premises client's."""
_PAIR = frozenset({131056})
"""Too many messages to this one recipient."""
_CREDENTIALS = frozenset({0, 190, 1005})
"""A wrong or expired token; 1005 is the On-Premises client's."""
_ACCOUNT = _CREDENTIALS | {
    3, 10, 33, 368, 131005, 131031, 131042, 131045, 131048, 133010, *range(200, 300), 1011,
}  # fmt: skip
"""What is wrong with the account, its permissions or its number (meta-error-codes): every message meets it."""
