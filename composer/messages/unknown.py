"""What is said of a message that is of no kind, and which of the specification's words was meant."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from composer.messages import KINDS
from composer.messages.finding import MISSING
from composer.messages.problem import Problem, Severity

_TYPE = "LINK 1.6, Message type"
_INTERACTIVE = "LINK 1.6, Interactive message"


def no_kind(message: Any) -> Problem:
    """The problem of a message that no kind's signature fits."""
    if not isinstance(message, dict):
        return _error("", "A message must be an object in braces.", "type", _TYPE)
    named = message.get("type")
    if named is None:
        return _error("/type", MISSING, "missing", _TYPE, field="Type")
    if named == "interactive":
        return _no_interactive(message.get("interactive"))
    meant = near(named, _words("type"))
    if meant:
        text = "“{type}” is no type of message that the specification knows; “{meant}” is meant."
        return _error("/type", text, "near-miss", _TYPE, type=named, meant=meant)
    text = "“{type}” is no type of message that the specification knows."
    return _error("/type", text, "unknown-type", _TYPE, type=named)


def _no_interactive(inner: Any) -> Problem:
    """Types that LINK passes on without naming them exist, so an unknown one is kept (decision 44)."""
    if inner is None:
        field = "Interactive part"
        return _error("/interactive", MISSING, "missing", _INTERACTIVE, field=field)
    if not isinstance(inner, dict):
        text = "The interactive part must be an object in braces."
        return _error("/interactive", text, "type", _INTERACTIVE)
    at, named = "/interactive/type", inner.get("type")
    if named is None or (isinstance(named, str) and not named.strip()):
        return _error(at, MISSING, "missing", _INTERACTIVE, field="Interactive type")
    if not isinstance(named, str):
        return _error(at, "Interactive type must be text.", "type", _INTERACTIVE)
    meant = near(named, _words("interactive/type"))
    if meant:
        text = "“{type}” is no interactive type that the specification knows; “{meant}” is meant."
        return _error(at, text, "near-miss", _INTERACTIVE, type=named, meant=meant)
    text = (
        "“{type}” is no interactive type that the specification knows. The message is sent as it is, and nothing in it "
        "is checked."
    )
    values = {"type": named}
    return Problem(Severity.WARNING, at, text, values, _INTERACTIVE, "unknown-interactive")


def near(word: Any, known: Collection[str]) -> str | None:
    """The known word that was meant: in other signs or capitals, cut short, or with a slip or two; or None."""
    if not isinstance(word, str) or len(word) > _LONGEST:
        return None
    bare = {_bare(one): one for one in known}
    asked = _bare(word)
    if asked in bare:
        return bare[asked]
    begun = [one for one in known if asked and one.startswith(f"{'_'.join(word.split())}_".lower())]
    if len(begun) == 1:
        return begun[0]
    from difflib import get_close_matches  # rarely needed: only for words that are none

    close = get_close_matches(asked, bare, 1, _ALIKE)
    return bare[close[0]] if close else None


_LONGEST = 40
_ALIKE = 0.84


def _bare(word: str) -> str:
    return "".join(letter for letter in word.casefold() if letter.isalnum())


def _words(path: str) -> frozenset[str]:
    return frozenset(kind.signature[path] for kind in KINDS if path in kind.signature)


def _error(at: str, text: str, rule: str, source: str, **values: object) -> Problem:
    return Problem(Severity.ERROR, at, text, values, source, rule)
