"""The examples as the specification prints them, with its page breaks, comments and slips: read, or refused with a reason."""

import json
from pathlib import Path

import pytest

from composer.formats.reading import read
from composer.formats.recognise import recognise

DATA = Path(__file__).parent.parent / "data"
PRINTED = {path.stem: path.read_text("utf-8") for path in (DATA / "as_printed").glob("*.txt")}
MEANT = {
    "contacts": "contacts.block1-as-printed",
    "interactive-flow-extra": "interactive-flow-extra.block1-as-printed",
    "template-coupon": "template-coupon.as-printed",
    "template-media": "template-media.block1-as-printed",
    "message-request": "message-request.as-printed",
    "interactive-catalog": None,
    "template-interactive": None,
}
"""Which repaired example comes out where it is not the one of the same name; None where the test below says it."""

REPAIRED = {
    name: json.loads(path.read_text("utf-8"))
    for name in PRINTED
    if (path := DATA / "link" / f"{MEANT.get(name, name)}.json").exists()
}

REPAIRS = {
    "contacts": ["What follows after the JSON, from line 60 on"],
    "dlr-sent": [
        "A text that begins in line 10 runs",
        "A comma was missing after",
        "more than once",
    ],
    "interactive-button": ["A comma too many in line 23", "Dots in line 25"],
    "interactive-catalog": ["A text that begins in line 6 runs", "Comments in lines 11 and 12"],
    "interactive-flow-extra": ["What follows after the JSON, from line 27 on"],
    "interactive-header": [
        "Line 3 offers several values",
        "Comments in lines",
        "“document” is there more",
    ],
    "interactive-list": ["Dots in lines 25 and 27"],
    "interactive-location-request": ["The braces around everything were missing."],
    "interactive-outline-list": ["Dots in lines 5 and 12"],
    "interactive-product-list": ["Dots in lines 23 and 25"],
    "mo-media": ["What follows after the JSON, from line 12 on"],
    "mo-reaction": ["A comma too many in line 11"],
    "template-carousel": [
        "Line 29 is no JSON",
        "added in lines 35, 47 and 71",
        "At the end, 3 closing",
    ],
    "template-catalog": ["A comment in line 10"],
    "template-coupon": ["quotation mark was missing in line 14", "comma was missing after line 14"],
    "template-interactive": ["Line 29 offers several values", "A comma too many in line 30"],
    "template-lto": ["Line 3 is no JSON", "At the end, 1 closing"],
    "template-media": ["What follows after the JSON, from line 37 on"],
    "template-text-named": ["A comma too many in line 15"],
}
NO_MESSAGE = {
    "keyvalue": "nothing",
    "interactive-header": "nothing",
    "message-response": "nothing",
    "error-response": "nothing",
    "message-request": "request",
}


def test_every_one_is_here():
    assert len(PRINTED) == 45


@pytest.mark.parametrize("name", sorted(PRINTED))
def test_it_is_read_and_every_repair_is_told(name):
    repairs = [repair.sentence for repair in read(PRINTED[name]).repairs]
    expected = REPAIRS.get(name, [])
    assert bool(repairs) == bool(expected)
    for fragment in expected:
        assert any(fragment in sentence for sentence in repairs), repairs


@pytest.mark.parametrize("name", sorted(REPAIRED))
def test_what_is_read_is_the_repaired_example(name):
    assert read(PRINTED[name]).value == REPAIRED[name]


def test_the_line_break_inside_the_catalogue_text_is_kept():
    body = read(PRINTED["interactive-catalog"]).value["interactive"]["body"]
    assert body["text"].startswith("Hello! Thanks for your interest. Ordering is easy.")
    assert body["text"].endswith("Just visit our catalog and add items to purchase.")
    assert "\nJust visit" in body["text"]


def test_of_the_two_kinds_of_button_the_first_is_taken():
    components = read(PRINTED["template-interactive"]).value["template"]["components"]
    assert components[-1] == {"type": "button", "subType": "quickReply", "index": 0}


@pytest.mark.parametrize("name", sorted(PRINTED))
def test_it_is_recognised(name):
    found = recognise(read(PRINTED[name]).value)
    refused = "report" if name.startswith("dlr-") else "inbound" if name.startswith("mo-") else None
    assert found.kind == NO_MESSAGE.get(name, refused or "message")
    assert found.sentence.endswith(".")
    assert found.ok == (found.kind in ("message", "request"))
