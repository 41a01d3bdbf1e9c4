"""Where a link preview is said: beside the text for LINK and On-Premises, in the text object for Cloud (decision 75).

LINK's `previewUrl` means the place that each API looks at. What somebody wrote as Meta does stays where it was put, also
where the API does not look for it: that is warned of, and nobody's JSON is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity

Steps = tuple[str, ...]
OURS, THEIRS = "previewUrl", "preview_url"
BESIDE: Steps = (THEIRS,)
INSIDE: Steps = ("text", THEIRS)
IN_LINK: Mapping[Steps, tuple[Steps, ...]] = {
    BESIDE: (BESIDE, (OURS,), INSIDE, ("text", OURS)),
    INSIDE: (INSIDE, ("text", OURS), (OURS,), BESIDE),
}
"""Where that may stand in a message in LINK's words which is there in Meta's; the most likely first."""


def into_text(body: dict[str, Any], message: Mapping[str, Any]) -> None:
    """LINK's own key of the message goes into the text of the body that is made of it, if it is free there."""
    text = body.get("text")
    if OURS not in message or THEIRS in message or not isinstance(text, dict) or THEIRS in text:
        return
    keys = list(body)
    first = keys.index(THEIRS) < keys.index("text")
    moved = {THEIRS: body.pop(THEIRS)}
    body["text"] = {**moved, **text} if first else {**text, **moved}


def out_of_text(message: dict[str, Any], body: Mapping[str, Any]) -> None:
    """The same back, of a body that was read. What stood beside the text stays there, by Meta's key."""
    beside = [key for key in (OURS, THEIRS) if key in body]
    text = message.get("text")
    if len(beside) == 1:
        pairs = ((THEIRS if key == OURS else key, value) for key, value in message.items())
        _become(message, pairs)
    elif not beside and isinstance(text, dict) and THEIRS in text:
        _put_beside(message, text)


def misplaced(body: Any, *, inside: bool) -> Iterator[Problem]:
    """What is said where the API does not look: it looks `inside` the text object, or beside it."""
    text = body.get("text") if isinstance(body, dict) else None
    if not isinstance(text, dict):
        return
    for key in (THEIRS, OURS):
        if inside and key in body:
            yield _warning((key,), "in the text object, not beside it")
        if not inside and key in text:
            yield _warning(("text", key), "beside the text object, not in it")


def misplaced_in(message: Any, *, inside: bool) -> Iterator[Problem]:
    """The same of a message in LINK's words, whose own key is in its place wherever it can go there."""
    for found in misplaced(message, inside=inside):
        if found.pointer != f"/{OURS}" or THEIRS in message["text"] or OURS in message["text"]:
            yield found


def _warning(at: Steps, place: str) -> Problem:
    text = "This API has “preview_url” {place}."
    source = "Meta reference, messages parameters"
    return Problem(Severity.WARNING, pointer(at), text, {"place": place}, source, "elsewhere")


def _put_beside(message: dict[str, Any], text: dict[str, Any]) -> None:
    """Out of the text object: before it where it was the first in there, else behind it."""
    first = next(iter(text)) == THEIRS
    moved = (OURS, text.pop(THEIRS))
    pairs = list(message.items())
    place = list(message).index("text") + (not first)
    _become(message, (*pairs[:place], moved, *pairs[place:]))


def _become(members: dict[str, Any], pairs: Iterable[tuple[str, Any]]) -> None:
    held = list(pairs)
    members.clear()
    members.update(held)
