"""A message or a template on one page, for a colleague who has no Composer: its picture, what fills it, its JSON.

No secrets are on it, and nobody's number: a message stands there without the request around it.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from composer.messages import kinds, tree
from composer.messages.choosing import adopt, shown
from composer.messages.draft import Draft
from composer.messages.words import Cards, Choice, Group, Json, Samples
from composer.rendering.template import moment
from composer.templates.parts import category
from composer.templates.places import Place, places
from composer.templates.slots import slots

Row = tuple[str, str]
"""What it is called, and what stands there."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page."""

    title: str
    subtitle: str
    rows: tuple[Row, ...]
    json: str
    picture: bytes = b""
    """A PNG, drawn twice as large as it is shown."""
    size: tuple[int, int] = (0, 0)
    """Width and height in which the picture is shown, in pixels."""
    described: str = ""
    """What is on the picture, for those who do not see it."""


def definition_rows(definition: Any) -> Iterator[Row]:
    """Category, status, and for each thing that a message gives its sample."""
    for label, value in (
        ("Category", category(definition).capitalize()),
        ("Status", _text(definition, "status").replace("_", " ").capitalize()),
        ("Template id", _text(definition, "id")),
    ):
        if value:
            yield label, value
    for slot in slots(definition):
        yield _called(slot.place, slot.label), _said(slot.sample, slot.type) or "no sample"


def message_rows(message: Any, definition: Any = None) -> Iterator[Row]:
    """What fills a message: by its template's definition where that is known, else by the fields of its form."""
    if definition is not None:
        for place in places(definition, message):
            yield _called(place.slot.place, place.slot.label), _given(place) or "empty"
        return
    kind = kinds.kind_of(message)
    if kind is None:
        return
    draft = adopt(Draft(message), (), kind.form)
    for address, word in shown(draft, (), kind.form):
        value = draft.get(address) if not isinstance(word, Choice) else tree.ABSENT
        if isinstance(word, Group | Cards | Samples) or value in (tree.ABSENT, "", None):
            continue
        if isinstance(value, dict | list) or isinstance(word, Json):
            continue
        yield word.label, str(value)


def _called(place: str, label: str) -> str:
    return f"{place}: {label}" if place else label


def _given(place: Place) -> str:
    given = place.parameter
    kind = tree.get(given, ("type",))
    return _said(tree.get(given, (kind,)) if isinstance(kind, str) else "", str(kind))


_TELLING = ("fallbackValue", "fallback_value", "link", "id", "name", "flow_token", "flowToken", "product_retailer_id",
            "thumbnail_product_retailer_id", "latitude")  # fmt: skip
"""Of an object: the keys whose values a person knows it by, the best first."""


def _said(value: Any, kind: str) -> str:
    if isinstance(value, dict):
        end = value.get("expiration_time_ms")
        if kind == "limited_time_offer" and end:
            return moment(end)
        return next((str(value[key]) for key in _TELLING if value.get(key)), "")
    return value if isinstance(value, str) else ""


def _text(definition: Any, key: str) -> str:
    value = definition.get(key) if isinstance(definition, dict) else None
    return value if isinstance(value, str) else ""


def as_html(sheet: Sheet) -> str:
    """A file of its own: nothing in it leads elsewhere or is loaded from anywhere."""
    rows = "".join(
        f"<tr><th scope='row'>{escape(label)}</th><td dir='auto'>{escape(value)}</td></tr>"
        for label, value in sheet.rows
    )
    table = f"<table>{rows}</table>" if rows else ""
    picture = ""
    if sheet.picture:
        data = base64.b64encode(sheet.picture).decode("ascii")
        wide, high = sheet.size
        picture = (
            f"<img width='{wide}' height='{high}' alt='{escape(sheet.described)}'"
            f" src='data:image/png;base64,{data}'>"
        )
    return _PAGE.format(
        title=escape(sheet.title),
        subtitle=escape(sheet.subtitle),
        picture=picture,
        table=table,
        json=escape(sheet.json),
    )


_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; color: #1c2126; background: #fff;
  max-width: 980px; margin: 32px auto; padding: 0 24px; }}
h1 {{ font-size: 24px; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }}
header p {{ color: #5b6570; margin: 4px 0 24px; }}
main {{ display: flex; flex-wrap: wrap; gap: 32px; align-items: flex-start; }}
main > div {{ flex: 1 1 360px; min-width: 0; }}
table {{ border-collapse: collapse; width: 100%; margin-bottom: 24px; }}
th, td {{ text-align: start; vertical-align: top; padding: 7px 12px 7px 0; border-bottom: 1px solid #dfe3e8; }}
th {{ font-weight: 600; width: 45%; }}
td {{ overflow-wrap: anywhere; white-space: pre-wrap; }}
h2 {{ font-size: 15px; margin: 0 0 8px; }}
pre {{ font: 12px/1.5 ui-monospace, monospace; background: #f3f5f7; border-radius: 8px; padding: 14px; margin: 0;
  white-space: pre-wrap; overflow-wrap: anywhere; }}
@media print {{ body {{ margin: 0; }} pre {{ font-size: 9px; }} }}
</style>
</head>
<body>
<header><h1>{title}</h1><p>{subtitle}</p></header>
<main>{picture}<div>{table}<h2>JSON</h2><pre>{json}</pre></div></main>
</body>
</html>
"""
