"""Where the JSON begins in a text that may have words, a code block's marks or half an object before it."""

from __future__ import annotations

import re

from composer.formats.link import NotJsonError
from composer.formats.offsets import Places
from composer.formats.quoted import OPENERS
from composer.formats.repairs import Notes
from composer.formats.spaces import Spaces

_FENCE = re.compile(r"(?:```|~~~)[^\S\r\n]*\w*[^\S\r\n]*\r?\n?|`(?=[{\[])")
_MEMBER = rf"[{OPENERS}][\w.$-]{{1,60}}[{OPENERS}]\s*:"
_KNOWN = (
    "type|messages|destinations|source|refId|template|text|interactive|image|audio|video|document|sticker|location"
    "|contacts|components|name"
)
"""Keys that may stand without braces and quotation marks; any other word with a colon is taken for prose."""

_MEMBERS = re.compile(rf"{_MEMBER}|(?:{_KNOWN})[^\S\r\n]*:")
_START = re.compile(
    rf"""\{{(?:\s|\\[nrt])*(?:\\*[{OPENERS}]|\}}|//|/\*|\#|\.\.|…|[A-Za-z_$][\w$-]*\s*[:=])
    |\[(?:\s|\\[nrt])*(?:\\*[{OPENERS}]|[\[{{]|//|/\*|\.\.|…)
    |(?:^|(?<=[\r\n]))[^\S\r\n]*(?P<member>{_MEMBER})""",
    re.VERBOSE,
)


def beginning(text: str, spaces: Spaces, places: Places, notes: Notes) -> tuple[int, bool]:
    """Where the first value begins, and whether it is an object without its braces. Raises NotJsonError."""
    at = spaces.skip(0)
    if fence := _FENCE.match(text, at):
        notes.add("fence", at)
        at = spaces.skip(fence.end())
    if at >= len(text):
        raise NotJsonError(*places.where(at), "There is nothing to read here.")
    if text[at] in "{[":
        return at, False
    if _MEMBERS.match(text, at):
        return at, True
    start = _START.search(text, at)
    if start is None:
        reason = "This is no JSON: there is no object in braces and no list in brackets."
        raise NotJsonError(*places.where(at), reason)
    notes.add("fence" if text[at : start.start()].strip().startswith("```") else "before", at)
    if start["member"]:
        return start.start("member"), True
    return start.start(), False
