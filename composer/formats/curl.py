"""The body of a curl command, as it is copied from a terminal, a manual or a browser.

Address, headers and sign-in are never kept, and no message repeats any word of the command.
"""

from __future__ import annotations

import re

from composer.formats.link import NotJsonError
from composer.formats.offsets import Pieces, Places
from composer.formats.shell import Word, words

_CURL = re.compile(
    r"(?:\A|[\r\n])(?:[^\r\n{\"']{0,80}[$>%#])?[^\S\r\n]*(?:sudo[^\S\r\n]+)?(?P<curl>curl(?:\.exe)?)(?=[\s^`\\])"
)

_BODY = frozenset({"data", "data-raw", "data-ascii", "data-binary", "data-urlencode", "json"})
_LITERAL = "data-raw"
"""The one option for which an @ at the beginning names no file."""

_WITH_VALUE = frozenset("AbcCdDeEFHhKmMnoPQrtTuUvwxXyYzN") - frozenset("hMnvN")
"""Short options that take a value; so that "-sXPOST" and "-uname" are told apart from what follows."""

_FORM = frozenset({"form", "form-string", "upload-file"})
_LONG_WITH_VALUE = frozenset(
    {
        "header", "request", "user", "user-agent", "url", "cookie", "cookie-jar", "output", "max-time",
        "connect-timeout", "proxy", "proxy-user", "cert", "key", "cacert", "oauth2-bearer", "referer",
        "retry", "retry-delay", "resolve", "write-out", "config", "aws-sigv4", "form", "form-string",
        "upload-file", "interface", "range", "ciphers",
    }
)  # fmt: skip

_NAMES = {"d": "data", "F": "form", "T": "upload-file"}
_HERE = re.compile(r"<<-?[ \t]*(['\"]?)(\w+)\1[^\r\n]*\r?\n")


def is_curl(text: str) -> bool:
    """Whether the text is a curl command, perhaps with some words before it."""
    found = _CURL.search(text)
    return found is not None and "{" not in text[: found.start("curl")]


def body_of(text: str, places: Places) -> tuple[str, Places]:
    """The body of the command, and where it stands in the text. Raises NotJsonError when the command has none."""
    found = _CURL.search(text)
    start = found.start("curl") if found else 0
    bodies = _bodies(list(words(text, start, places)))
    if not bodies:
        raise NotJsonError(
            *places.where(start),
            "This curl command has no body: nothing follows after “-d” or “--data”.",
        )
    name, body = bodies[0]
    if len(bodies) > 1:
        raise NotJsonError(
            *bodies[1][1].places.where(0),
            "This curl command has more than one body; it is not clear which one is meant.",
        )
    if name in _FORM:
        raise NotJsonError(
            *body.places.where(0), "This curl command sends a form or a file, not a JSON body."
        )
    if body.text.startswith("@") and name != _LITERAL:
        return _here(text, start, places) or _refuse_file(body)
    return body.text, body.places


def _refuse_file(body: Word) -> tuple[str, Places]:
    raise NotJsonError(
        *body.places.where(0),
        "This curl command takes its body from a file. Open that file, or paste what is in it.",
    )


def _here(text: str, start: int, places: Places) -> tuple[str, Places] | None:
    """The lines that the shell hands to the command: "<<EOF … EOF"."""
    found = _HERE.search(text, start)
    end = found and re.compile(rf"^[ \t]*{found[2]}\b", re.MULTILINE).search(text, found.end())
    if not (found and end):
        return None
    pieces = Pieces()
    pieces.add(text[found.end() : end.start()], found.end())
    return pieces.text, pieces.places(places)


def _bodies(command: list[Word]) -> list[tuple[str, Word]]:
    """The options that carry a body, by their long names, with their values."""
    found: list[tuple[str, Word]] = []
    at = 1
    while at < len(command):
        word = command[at]
        at += 1
        name, value = _option(word)
        takes = (
            name in _BODY or name in _LONG_WITH_VALUE or (len(name) == 1 and name in _WITH_VALUE)
        )
        if not takes:
            continue
        if value is None:
            value = command[at] if at < len(command) else None
            at += 1
        if value is not None and (name in _BODY or name in _FORM):
            found.append((name, value))
    return found


def _option(word: Word) -> tuple[str, Word | None]:
    """The option that a word names, with its value when that is in the same word; "" for no option."""
    text = word.text
    dashes = len(text) - len(text.lstrip("-–—"))
    if not dashes:
        return "", None
    rest = text[dashes:]
    name, equals, _ = rest.partition("=")
    if name in _BODY or name in _LONG_WITH_VALUE:
        return name, word.after(dashes + len(name) + 1) if equals else None
    if text.startswith(("--", "—", "––")):
        return "", None
    for index, letter in enumerate(rest):
        if letter in _WITH_VALUE:
            end = dashes + index + 1
            return _NAMES.get(letter, letter), word.after(end) if end < len(text) else None
    return "", None
