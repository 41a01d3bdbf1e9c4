"""Location: degrees as numbers or as text, and the address that needs a name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.messages import kinds
from composer.messages.check import check_message
from composer.messages.problem import Severity
from tests.strategies.location import messages

ERROR, WARNING = Severity.ERROR, Severity.WARNING


def place(**more):
    return {"type": "location", "location": {"longitude": 18.07, "latitude": 59.3, **more}}


def found(message):
    return {(one.severity, one.pointer, one.rule) for one in check_message(message)}


@pytest.mark.parametrize(
    "value", [0, -90, 90, 59.3120499, "59.3120499", "-7", "+7.5", ".5", "7.", " 59.3 "]
)
def test_degrees_are_a_number_or_a_text_that_reads_as_one(value):
    assert found(place(latitude=value)) == set()


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        (None, "missing"),
        ("", "missing"),
        (True, "type"),
        ([], "type"),
        ("59,3", "type"),
        ("north", "type"),
        ("nan", "type"),
        ("1_0", "type"),
        ("٥٩", "type"),
        ("1e1", "type"),
        (float("nan"), "range"),
        (float("inf"), "range"),
        (90.0001, "range"),
        (-91, "range"),
        (10**400, "range"),
        ("9" * 9, "range"),
        ("9" * 400, "type"),
    ],
)
def test_what_are_no_degrees_is_said(value, rule):
    assert found(place(latitude=value)) == {(ERROR, "/location/latitude", rule)}


def test_longitude_goes_further_than_latitude():
    assert found(place(longitude=-180)) == set()
    assert found(place(longitude="180.5")) == {(ERROR, "/location/longitude", "range")}


def test_both_coordinates_are_needed():
    message = {"type": "location", "location": {}}
    assert found(message) == {
        (ERROR, "/location/latitude", "missing"),
        (ERROR, "/location/longitude", "missing"),
    }


def test_an_address_is_shown_with_a_name_only():
    assert found(place(name="Shop", address="Street 1")) == set()
    assert found(place(name="Shop")) == set()
    for name in ({}, {"name": ""}, {"name": None}):
        expected = {(WARNING, "/location/name", "no-effect")}
        assert found(place(address="Street 1", **name)) == expected


def test_samples_have_no_problem_at_all():
    samples = kinds.kind("location").samples
    assert len(samples) >= 2
    assert [check_message(sample.message) for sample in samples] == [()] * len(samples)


@given(messages())
@settings(max_examples=60, deadline=None)
def test_random_valid_messages_have_no_problem(message):
    assert found(message) == set()


@given(messages(), st.sampled_from(["longitude", "latitude"]), st.sampled_from([181, "x", []]))
@settings(max_examples=40, deadline=None)
def test_a_single_fault_is_reported_at_its_place(message, key, value):
    message["location"][key] = value
    errors = {pointer for severity, pointer, _ in found(message) if severity is ERROR}
    assert errors == {f"/location/{key}"}
