"""A list: what the specification forbids (decisions 46, 49, 58, 59), each at its place."""

import pytest

from composer.messages.problem import Severity
from composer.messages.tree import ABSENT

ERROR, WARNING = Severity.ERROR, Severity.WARNING
SECTIONS = "interactive/action/sections"
ROW = f"{SECTIONS}/0/rows/0"


def rows(count, start=0):
    return [{"id": str(start + n), "title": "x"} for n in range(count)]


def sections(*counts):
    starts = [sum(counts[:place]) for place in range(len(counts))]
    return [
        {"title": "t", "rows": rows(count, start)}
        for count, start in zip(counts, starts, strict=True)
    ]


CASES = {
    "an empty button": (
        {"interactive/action/button": ""},
        ERROR,
        "interactive/action/button",
        "Button is missing.",
    ),
    "a long button": (
        {"interactive/action/button": "x" * 21},
        ERROR,
        "interactive/action/button",
        "Button is 21 characters long; 20 is the limit.",
    ),
    "emoji on the button": (
        {"interactive/action/button": "Go 🚀"},
        WARNING,
        "interactive/action/button",
        "no emoji in Button",
    ),
    "marks on the button": (
        {"interactive/action/button": "*Go*"},
        WARNING,
        "interactive/action/button",
        "shown as they are typed",
    ),
    "no sections": ({SECTIONS: []}, ERROR, SECTIONS, "At least one section"),
    "eleven sections": (
        {SECTIONS: sections(*[1] * 11)},
        ERROR,
        SECTIONS,
        "There are 11 sections; 10 is the limit.",
    ),
    "a section without rows": (
        {f"{SECTIONS}/0/rows": []},
        ERROR,
        f"{SECTIONS}/0/rows",
        "At least one row",
    ),
    "eleven rows in all": (
        {SECTIONS: sections(6, 5)},
        ERROR,
        f"{SECTIONS}/1/rows",
        "There are 11 rows in all sections together; 10 is the limit.",
    ),
    "no section title": (
        {f"{SECTIONS}/0/title": ABSENT},
        ERROR,
        f"{SECTIONS}/0/title",
        "Section title is missing.",
    ),
    "a long section title": (
        {f"{SECTIONS}/0/title": "x" * 25},
        ERROR,
        f"{SECTIONS}/0/title",
        "25 characters long; 24",
    ),
    "a long row title": ({f"{ROW}/title": "x" * 25}, ERROR, f"{ROW}/title", "24 is the limit"),
    "a long description": (
        {f"{ROW}/description": "x" * 73},
        ERROR,
        f"{ROW}/description",
        "72 is the limit",
    ),
    "a long id": ({f"{ROW}/id": "x" * 201}, ERROR, f"{ROW}/id", "200 is the limit"),
    "no id": ({f"{ROW}/id": ABSENT}, ERROR, f"{ROW}/id", "Id is missing."),
    "an id in capitals": ({f"{ROW}/ID": "x"}, ERROR, f"{ROW}/ID", "“id” is meant"),
    "an image for a header": (
        {"interactive/header": {"type": "image", "image": {"id": "1"}}},
        ERROR,
        "interactive/header/type",
        "can only be text",
    ),
    "an image beside the header's text": (
        {"interactive/header/image": {"id": "1"}},
        ERROR,
        "interactive/header/image",
        "does not belong to it",
    ),
    "a header of no type": (
        {"interactive/header/type": "title"},
        ERROR,
        "interactive/header/type",
        "must be “text”",
    ),
    "a header without text": (
        {"interactive/header": {"type": "text"}},
        ERROR,
        "interactive/header/text",
        "Header text is missing.",
    ),
    "marks in the header": (
        {"interactive/header/text": "A *great* day"},
        WARNING,
        "interactive/header/text",
        "cannot be formatted",
    ),
    "a header with a capital": (
        {"interactive/Header": {"type": "text", "text": "x"}},
        ERROR,
        "interactive/Header",
        "“header” is meant",
    ),
    "a long body": (
        {"interactive/body/text": "x" * 1025},
        ERROR,
        "interactive/body/text",
        "1,024 is the limit",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_is_said_at_its_place(hit, name):
    hit("interactive-list", CASES[name])


def test_an_id_may_not_come_twice_in_all_sections(hit):
    twice = sections(1, 1)
    twice[1]["rows"][0]["id"] = "0"
    case = ({SECTIONS: twice}, ERROR, f"{SECTIONS}/1/rows/0/id", "same as that of another row")
    assert len(hit("interactive-list", case)) == 1


def test_ten_rows_in_ten_sections_are_fine(say):
    assert say("interactive-list", {SECTIONS: sections(*[1] * 10)}) == []


def test_an_image_for_a_header_is_one_fault_of_its_type_and_not_also_a_missing_text(say):
    found = say("interactive-list", {"interactive/header": {"type": "image", "image": {"id": "1"}}})
    assert {at for _severity, at, _words in found} == {
        "/interactive/header/type",
        "/interactive/header/image",
    }
