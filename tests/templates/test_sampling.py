"""Samples beside their gaps, and back into the definition's “example”."""

import json

import pytest

from composer.messages.tree import ABSENT
from composer.templates.sampling import fits, put, samples

ROWS = {"body_text": [["Anna", "4711"]]}
NAMED = {"body_text_named_params": [{"param_name": "name", "example": "Anna"}]}


def _said(text, example, rows=True):
    return [
        (one.gap, one.text, one.is_wanted) for one in samples(text, example, "body_text", rows=rows)
    ]


@pytest.mark.parametrize(
    ("text", "example", "said"),
    [
        ("Hi {{1}}, {{2}}!", ROWS, [("{{1}}", "Anna", True), ("{{2}}", "4711", True)]),
        ("Hi {{2}}, {{1}}!", ROWS, [("{{1}}", "Anna", True), ("{{2}}", "4711", True)]),
        ("Hi {{1}}!", ROWS, [("{{1}}", "Anna", True), ("{{2}}", "4711", False)]),
        ("Hi {{1}}, {{2}}!", ABSENT, [("{{1}}", "", True), ("{{2}}", "", True)]),
        ("Hi!", ABSENT, []),
        ("Hi {{name}}!", NAMED, [("{{name}}", "Anna", True)]),
        ("Hi {{first}}!", NAMED, [("{{first}}", "", True), ("{{name}}", "Anna", False)]),
        ("Hi {{1}}!", NAMED, [("{{1}}", "", True), ("{{name}}", "Anna", False)]),
        ("Hi {{name}}!", ROWS, [("{{name}}", "", True), ("{{1}}", "Anna", False), ("{{2}}", "4711", False)]),
        (5, ROWS, [("{{1}}", "Anna", False), ("{{2}}", "4711", False)]),
    ],
)  # fmt: skip
def test_each_gap_has_its_sample(text, example, said):
    assert _said(text, example) == said


@pytest.mark.parametrize(
    ("example", "at", "text", "made"),
    [
        (ROWS, 0, "Bo", {"body_text": [["Bo", "4711"]]}),
        (ROWS, 1, "", {"body_text": [["Anna"]]}),
        (ROWS, 0, "", {"body_text": [["", "4711"]]}),
        (ABSENT, 1, "4711", {"body_text": [["", "4711"]]}),
        ({"body_text": [["Anna"]]}, 0, "", ABSENT),
        (NAMED, "name", "Bo", {"body_text_named_params": [{"param_name": "name", "example": "Bo"}]}),
        (NAMED, "name", "", ABSENT),
        (ROWS, "name", "Bo", {**ROWS, "body_text_named_params": [{"param_name": "name", "example": "Bo"}]}),
    ],
)  # fmt: skip
def test_a_sample_is_written_in_its_place(example, at, text, made):
    before = json.dumps(example) if example is not ABSENT else ""
    found = put(example, "body_text", at, text, rows=True)
    assert found == made if made is not ABSENT else found is ABSENT
    assert (json.dumps(example) if example is not ABSENT else "") == before


def test_a_header_has_its_samples_in_a_plain_list():
    assert put(ABSENT, "header_text", 0, "Anna", rows=False) == {"header_text": ["Anna"]}
    assert (
        samples("Hi {{1}}", {"header_text": ["Anna"]}, "header_text", rows=False)[0].text == "Anna"
    )


@pytest.mark.parametrize(
    ("example", "good"),
    [
        ({}, True),
        (ROWS, True),
        (NAMED, True),
        ({**ROWS, **NAMED}, True),
        ("Anna", False),
        ({"body_text": ["Anna"]}, False),
        ({"body_text": [["Anna"], ["Bo"]]}, False),
        ({"body_text": [["Anna", 5]]}, False),
        ({"body_text": []}, False),
        ({**ROWS, "more": 1}, False),
        ({"body_text_named_params": [{"param_name": "a", "example": "b", "more": 1}]}, False),
        ({"body_text_named_params": [{"param_name": "a", "example": "b"}] * 2}, False),
        ({"body_text_named_params": {"a": "b"}}, False),
    ],
)
def test_only_what_can_stand_beside_its_gap_fits(example, good):
    assert fits(example, "body_text", rows=True) is good
