"""Meta's answer to what it refused, in a sentence: the error object of the Graph API, and On-Premises' list of errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from composer.delivery.explanations import Explanation, Retry, Who, explain


@dataclass(frozen=True, slots=True)
class MetaError:
    """One error. `said` and `details` are Meta's own words, which may be empty."""

    code: int | None
    subcode: int | None
    said: str
    details: str
    explanation: Explanation | None
    """None where there is no code."""

    @property
    def sentence(self) -> str:
        """What happened and what to do; with Meta's own words where they say more."""
        own = self.details or self.said
        if self.explanation is None:
            return own or "Meta refused it and did not say why."
        words = [f"{self.explanation.title}.", self.explanation.sentence]
        if own:
            words.append(f"Meta says: “{own}”")
        return " ".join([*words, self.explanation.what_to_do])


def read_errors(answer: Any) -> tuple[MetaError, ...]:
    """The errors in an answer, a status or an inbound message of Meta; none where there are none. Never raises."""
    return tuple(_error(one) for one in _objects(answer))


def _objects(answer: Any) -> Iterator[Mapping[str, Any]]:
    if not isinstance(answer, dict):
        return
    if isinstance(answer.get("error"), dict):
        yield answer["error"]
    listed = answer.get("errors")
    yield from (
        one for one in (listed if isinstance(listed, list) else ()) if isinstance(one, dict)
    )


def _error(given: Mapping[str, Any]) -> MetaError:
    data = given.get("error_data")
    details = _text(data, "details") or _text(given, "details") or _text(given, "error_user_msg")
    said = _text(given, "message") or _text(given, "title")
    code = _number(given.get("code"))
    return MetaError(code, _number(given.get("error_subcode")), said, details, _explained(code))


_META_ITSELF = -1
"""No code of LINK's: Meta answered, and its own code is what counts."""
_TOKEN = {
    "sentence": "The access token of the account is wrong or no longer valid.",
    "what_to_do": "Enter a new token in the account's settings.",
}
_WITHOUT_LINK: Mapping[int, Mapping[str, str]] = {
    0: _TOKEN,
    190: _TOKEN,
    131000: {"what_to_do": "Try again; if it fails again, ask Meta's support."},
    131042: {"what_to_do": "Put billing right in Meta's Business Manager."},
    131045: {"what_to_do": "Register the number in WhatsApp Manager."},
    131049: {"what_to_do": "Wait at least 24 hours."},
    133010: {"what_to_do": "Register the number in WhatsApp Manager."},
    135000: {"what_to_do": "Check the message and try again; then ask Meta's support."},
}
"""What to do where Meta's own words reach us: nobody stands between."""
_UNKNOWN = "Read what Meta says; if it does not help, ask your administrator."


def _explained(code: int | None) -> Explanation | None:
    if code is None:
        return None
    found = explain(_META_ITSELF, code)
    if found.who_acts is Who.LINK:
        found = replace(found, who_acts=Who.ADMIN, what_to_do=_UNKNOWN)
    if found.retry is Retry.LINK_RETRIES:
        found = replace(found, retry=Retry.LATER)
    own = _WITHOUT_LINK.get(code, {})
    return replace(
        found,
        sentence=own.get("sentence", found.sentence),
        what_to_do=own.get("what_to_do", found.what_to_do),
    )


def _text(given: Any, key: str) -> str:
    value = given.get(key) if isinstance(given, dict) else None
    return " ".join(value.split()) if isinstance(value, str) else ""


def _number(value: Any) -> int | None:
    """Codes are numbers, once in a while in quotes."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
