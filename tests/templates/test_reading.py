"""What a pasted or opened JSON value holds."""

import pytest

from composer.templates.filling import fill_with_samples
from composer.templates.reading import read
from tests.templates.definitions import NAMES, definition

ORDER = definition("order_confirmation.en")
KEPT = definition("kept_by_meta.en")


@pytest.mark.parametrize("name", NAMES)
def test_each_is_recognised_whatever_it_comes_in(name):
    whole = definition(name)
    kind = "stored" if "id" in whole else "definition"
    found = read(whole)
    assert (found.kind, found.entries[0].definition is whole) == (kind, True)
    parts = read(whole["components"])
    assert (parts.kind, parts.entries[0].definition["components"]) == (
        "components",
        whole["components"],
    )
    answer = {"data": [whole, ORDER], "paging": {"cursors": {"after": "x"}}}
    assert [entry.pointer for entry in read(answer).entries] == ["/data/0", "/data/1"]
    assert read(fill_with_samples(whole)).kind in ("message", "nothing")


def test_what_was_understood_is_said():
    assert read(ORDER).sentence == "A template, “order_confirmation” in English."
    assert read(KEPT).sentence == "A stored template, “kept_by_meta” in English."
    assert read([ORDER, KEPT]).sentence == "A list of 2 templates."
    assert (
        read({"data": [ORDER]}).sentence
        == "A list with one template, “order_confirmation” in English."
    )
    assert read(ORDER["components"]).added


def test_stored_is_what_has_an_id_or_a_status():
    assert [entry.stored for entry in read([ORDER, KEPT]).entries] == [False, True]


def test_one_component_is_enough():
    found = read({"type": "BODY", "text": "Hello"})
    assert found.entries[0].definition == {"components": [{"type": "BODY", "text": "Hello"}]}


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (fill_with_samples(ORDER), "message"),
        (fill_with_samples(ORDER)["template"], "message"),
        ({"id": "1", "status": "PENDING", "category": "UTILITY"}, "answer"),
        ({"success": True}, "answer"),
        ([], "nothing"),
        (5, "nothing"),
        ("text", "nothing"),
        ({"type": "text", "text": {"body": "Hello"}}, "nothing"),
        ({"messages": [{"type": "text", "text": {"body": "Hello"}}]}, "nothing"),
        ({"components": [{"type": "body", "parameters": []}]}, "message"),
    ],
)
def test_what_is_none_is_told_so(value, kind):
    found = read(value)
    assert (found.kind, found.ok) == (kind, False)
    assert found.sentence.endswith(".")


def test_lists_are_found_below_any_key():
    found = read({"waba_templates": [ORDER, KEPT], "count": 2})
    assert [entry.pointer for entry in found.entries] == ["/waba_templates/0", "/waba_templates/1"]
