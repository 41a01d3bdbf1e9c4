"""Vectors that others may test with: texts and their spans, messages and their trees (`tests/data/README.md`).

`python -m tests.rendering.vectors` writes the trees anew after a change that is meant; what changed is then read in
the difference, line by line. Formatting vectors are written by hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from composer.messages import KINDS
from composer.messages.kinds import kind, new_message
from composer.messages.record import Record
from composer.rendering.definition import definition_picture
from composer.rendering.picture import picture
from composer.rendering.remarks import STAND_IN, remarks
from composer.rendering.tree import Paragraph, Picture, Span, Text
from composer.templates.filling import fill_with_samples
from tests.templates.definitions import definition

DATA = Path(__file__).parents[1] / "data"
TREES, FORMATTING = DATA / "trees", DATA / "formatting"
DEFINITIONS = (
    *("order_confirmation.en", "appointment_named.ar_AE", "welcome.nl", "formatted.gu"),
    *("autumn_sale.en_US", "gym_video.uk", "spring_greeting.pt_BR", "invoice.de", "pickup_place.en", "one_product.es_MX"),
    *("delivery_survey.en", "two_links.el", "call_back.he", "whatsapp_call.en_IN", "track_and_help.en"),
    *("support_numbers.hu", "book_a_table.da", "browse_our_shop.en", "abandoned_cart.en_US"),
    *("welcome_back.en", "last_seats.en", "flash_sale.hr", "autumn_collection.en"),
    *("product_cards.en_ZA", "city_films.fr_CA", "login_code.en", "one_tap_code.en_US"),
    *("zero_tap_code.es_AR", "long_body.ta", "many_answers.en_AU"),
)  # fmt: skip
"""Of each form of a template at least one."""


ODD: Mapping[str, dict[str, Any]] = {
    "number-for-a-text": {"kind": "text", "message": {"type": "text", "text": {"body": 5}}},
    "half-a-character": {"kind": "text", "message": {"type": "text", "text": {"body": "a\ud83d"}}},
    "one-emoji": {"kind": "text", "message": {"type": "text", "text": {"body": "👍"}}},
    "directions": {
        "kind": "text",
        "message": {"type": "text", "text": {"body": "*שלום* 1\nhello שלום\n\u2067abc\u2069 مرحبا"}},
    },
    "markup": {"kind": "text", "message": {"type": "text", "text": {"body": "<b>x</b> &amp; <img src=x>"}}},
    "definition-of-nothing": {"definition": {}},
    "definition-of-wrong-types": {"definition": {"components": [5, {"type": 5}, {"type": "BODY", "text": 5}]}},
    "value-with-marks": {
        "definition": {
            "category": "UTILITY",
            "components": [{"type": "BODY", "text": "*Dear {{1}}*, {{2}}*b* and _{{3}}_"}],
        },
        "message": {
            "type": "template",
            "template": {
                "components": [
                    {
                        "type": "body",
                        "parameters": [
                            {"type": "text", "text": "*Anna"},
                            {"type": "text", "text": "a"},
                            {"type": "text", "text": "`code`"},
                        ],
                    }
                ]
            },
        },
    },
}  # fmt: skip
"""What nobody would write, but the picture must bear."""


def as_data(value: Any) -> Any:
    """A tree as JSON has it: each node its class's name, and what of it is not as it is where nothing is said.

    A span without a look is its text.
    """
    if isinstance(value, tuple):
        return [as_data(one) for one in value]
    if not isinstance(value, Record) and not is_dataclass(value):
        return value
    names = value._fields if isinstance(value, Record) else [one.name for one in fields(value)]
    defaults = (
        {name: getattr(type(value), name, None) for name in names}
        if isinstance(value, Record)
        else {one.name: one.default for one in fields(value)}
    )
    told = {
        name: as_data(getattr(value, name))
        for name in names
        if getattr(value, name) != defaults[name] and (type(value), name) != (Text, "source")
    }
    if isinstance(value, Span) and len(told) == 1:
        return value.text
    own = {} if isinstance(value, _UNNAMED) else {"node": type(value).__name__}
    return {**own, **told}


_UNNAMED = (Picture, Paragraph, Span)


def doubts(shown: Picture) -> list[dict[str, str]]:
    """What of a picture is not documented, and who says it."""
    nodes = [*shown.bubble, *shown.buttons, *shown.menu, *shown.cards]
    nodes += [node for card in shown.cards for node in card.bubble]
    found = dict.fromkeys(one for node in nodes for one in remarks(node))
    return [one._asdict() for one in found if one.status != STAND_IN]


def cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """The name of each tree's file, and what is asked: a kind and a message, or a definition and a message."""
    for one in KINDS:
        yield f"{one.key}-empty", {"kind": one.key, "message": new_message(one)}
        for number, sample in enumerate(one.samples, 1):
            yield f"{one.key}-{number}", {"kind": one.key, "message": sample.message}
    for name in DEFINITIONS:
        whole = definition(name)
        short = name.partition(".")[0].replace("_", "-")
        yield f"definition-{short}-open", {"definition": whole}
        filled = fill_with_samples(whole)
        if filled["template"]["components"]:
            yield f"definition-{short}", {"definition": whole, "message": filled}
    yield "definition-four-buttons", {"definition": _with_a_fourth_button()}
    for name, odd in ODD.items():
        yield f"odd-{name}", odd


def _with_a_fourth_button() -> dict[str, Any]:
    whole = definition("track_and_help.en")
    whole["components"][2]["buttons"].insert(0, {"type": "QUICK_REPLY", "text": "Thanks"})
    return whole


def drawn(case: dict[str, Any]) -> Picture:
    """The picture of what a case asks."""
    if "definition" in case:
        return definition_picture(case["definition"], case.get("message"))
    return picture(kind(case["kind"]).preview, case["message"])


def formatting_cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """The name and the content of each formatting vector."""
    for path in sorted(FORMATTING.glob("*.json")):
        for case in json.loads(path.read_text("utf-8"))["cases"]:
            yield f"{path.stem}: {case['name']}", case


def main() -> None:
    """Write the trees."""
    TREES.mkdir(exist_ok=True)
    for path in TREES.glob("*.json"):
        path.unlink()
    for name, case in cases():
        shown = drawn(case)
        whole = {**case, "tree": as_data(shown), "doubts": doubts(shown)}
        # Half a character can stand in a file as an escape only.
        text = json.dumps(whole, ensure_ascii=name == "odd-half-a-character", indent=1)
        (TREES / f"{name}.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
