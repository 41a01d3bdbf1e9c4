"""Pieces that several kinds of message share: media, and rules of fields together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from composer.sandbox.judging import (
    Check,
    Field,
    Judgement,
    Rule,
    below,
    forbidden,
    must,
    row,
    table,
)
from composer.sandbox.values import matching, text

URL = matching(r"https?://[^\s/?#][^\s]*", "a link that begins with http:// or https://")
"""A link that the specification wants to begin with http:// or https://."""
NO_CAPTION = forbidden("media in a template has no caption")
CAPTION = row("caption", text(1024, least=0))
"""Of media that is a message itself; the limit is Meta's."""


def media(*more: Field) -> Check:
    """A media object: `id` or `link`, one and not both ("Image message" and its siblings)."""
    return table(row("id", text()), row("link", URL), *more, rules=(_id_or_link,))


def header_media(*more: Field) -> Check:
    """Media in an interactive header ("Interactive media"); with a provider its link may have any scheme."""
    fields = (
        row("id", text()),
        row("link", text()),
        row("caption", text(least=0)),
        row("provider", _provider),
        *more,
    )
    return table(*fields, rules=(_id_or_link, _link_without_provider))


def media_by_provider(*more: Field) -> Check:
    """A media object of Meta's On-Premises API: with a provider its link may have any scheme."""
    fields = (row("id", text()), row("link", text()), row("provider", _provider), *more)
    return table(*fields, rules=(_id_or_link, _link_without_provider))


def at_most_in_all(key: str, most: int, what: str) -> Rule:
    """All lists `key` of the sections together hold at most `most` items."""

    def rule(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
        count = sum(len(section.get(key) or ()) for section in value["sections"])
        if count > most:
            judgement.refuse(
                below(path, "sections"), f"has {count} {what} in all; at most {most} are allowed"
            )

    return rule


def unique(values: Callable[[Mapping[str, Any]], Iterable[Any]], key: str, what: str) -> Rule:
    """No two of the values are alike."""

    def rule(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
        found = list(values(value))
        if len(set(found)) < len(found):
            judgement.refuse(below(path, key), f"has two {what} that are alike")

    return rule


def _id_or_link(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    given = [name for name in ("id", "link") if value.get(name) is not None]
    if not given:
        judgement.refuse(path, "needs an id or a link")
    elif len(given) > 1:
        judgement.refuse(path, "has both id and link; only one of them is allowed")


def _link_without_provider(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    if value.get("link") is not None and value.get("provider") is None:
        URL(value["link"], below(path, "link"), judgement)


_PROVIDER = table(must("name", text()))


def _provider(value: Any, path: str, judgement: Judgement) -> None:
    # The table has an object with a name, Meta's reference a string.
    if isinstance(value, str):
        text()(value, path, judgement)
    else:
        _PROVIDER(value, path, judgement)
