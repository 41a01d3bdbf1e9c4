"""Meta's answer to what it refused, in a sentence: the error object of the Graph API, and On-Premises' list of errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from composer.delivery.explanations import Explanation, explain
from composer.delivery.status import META_STEPS


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


def _explained(code: int | None) -> Explanation | None:
    """Meta itself answered, and nobody stands between."""
    return None if code is None else explain(META_STEPS.failed, code)


def _text(given: Any, key: str) -> str:
    value = given.get(key) if isinstance(given, dict) else None
    return " ".join(value.split()) if isinstance(value, str) else ""


def _number(value: Any) -> int | None:
    """Codes are numbers, once in a while in quotes."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
