"""Messages of no kind: what was meant, and what is kept although nobody knows it (decisions 43, 44)."""

import pytest

from composer.messages.check import check_message
from composer.messages.problem import Severity
from composer.messages.unknown import near


def interactive(named):
    return {"type": "interactive", "interactive": {"type": named, "body": {"text": "x"}}}


@pytest.mark.parametrize(
    ("named", "meant"),
    [
        ("catalog message", "catalog_message"),
        ("catalog", "catalog_message"),
        ("LIST", "list"),
        ("buttons", "button"),
        ("product list", "product_list"),
        ("cta", "cta_url"),
        ("location_request", "location_request_message"),
    ],
)
def test_a_near_miss_is_an_error_that_names_what_is_meant(named, meant):
    (found,) = check_message(interactive(named))
    assert (found.severity, found.pointer) == (Severity.ERROR, "/interactive/type")
    assert f"“{named}”" in found.sentence
    assert f"“{meant}” is meant" in found.sentence


@pytest.mark.parametrize(
    "named",
    ["carousel", "address_message", "order_details", "call_permission_request", "voice_call"],
)
def test_a_type_that_others_know_is_kept_with_a_warning_that_names_it(named):
    (found,) = check_message(interactive(named))
    assert (found.severity, found.pointer) == (Severity.WARNING, "/interactive/type")
    assert f"“{named}”" in found.sentence


@pytest.mark.parametrize(
    ("message", "at"),
    [
        ({"type": "interactive"}, "/interactive"),
        ({"type": "interactive", "interactive": []}, "/interactive"),
        ({"type": "interactive", "interactive": {}}, "/interactive/type"),
        ({"type": "interactive", "interactive": {"type": 5}}, "/interactive/type"),
        ({"type": []}, "/type"),
        ({"type": "texts"}, "/type"),
        ({}, "/type"),
        (None, ""),
    ],
    ids=str,
)
def test_what_is_missing_or_of_another_form_is_an_error_at_its_place(message, at):
    (found,) = check_message(message)
    assert (found.severity, found.pointer) == (Severity.ERROR, at)
    assert found.source


@pytest.mark.parametrize("word", ["", "x", None, 5, "x" * 10_000, "smoke signal"])
def test_what_is_near_to_nothing_is_nothing(word):
    assert near(word, {"list", "button", "catalog_message"}) is None
