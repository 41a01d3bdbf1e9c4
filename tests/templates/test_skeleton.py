"""A definition sketched from a message."""

import pytest

from composer.messages.problem import Severity
from composer.messages.template.samples import SAMPLES
from composer.templates.against import check_against
from composer.templates.filling import fill_with_samples
from composer.templates.review import review
from composer.templates.skeleton import skeleton
from composer.templates.slots import slots
from tests.templates.definitions import NAMES, definition

_ONLY_A_PERSON_KNOWS = ("header_handle", "flow_id", "/components")
"""The sample of a file, the flow, and buttons without a gap."""


@pytest.mark.parametrize("name", NAMES)
def test_the_message_fits_its_sketch(name):
    message = fill_with_samples(definition(name))
    made = skeleton(message)
    assert check_against(made, message) == ()
    assert (made["name"], made["language"]) == (
        definition(name)["name"],
        definition(name)["language"],
    )
    wrong = [one for one in review(made) if one.severity is Severity.ERROR]
    assert [one.sentence for one in wrong if not one.pointer.endswith(_ONLY_A_PERSON_KNOWS)] == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.title)
def test_the_composers_own_samples_can_be_sketched(sample):
    made = skeleton(sample.message)
    assert check_against(made, sample.message) == ()
    assert skeleton(sample.message["template"]) == made


def test_names_and_samples_are_those_of_the_message():
    message = fill_with_samples(definition("appointment_reminder.en"))
    made = skeleton(message)
    assert made["parameter_format"] == "NAMED"
    assert [(slot.name, slot.sample) for slot in slots(made)] == [
        ("first_name", "Anna"),
        ("day", "Monday"),
        ("time", "10:30"),
    ]


def test_buttons_between_are_kept_free():
    button = {
        "type": "button",
        "sub_type": "url",
        "index": "2",
        "parameters": [{"type": "text", "text": "x"}],
    }
    made = skeleton({"type": "template", "template": {"name": "n", "components": [button]}})
    kinds = [one["type"] for one in made["components"][-1]["buttons"]]
    assert kinds == ["QUICK_REPLY", "QUICK_REPLY", "URL"]


@pytest.mark.parametrize(
    "value", [None, 5, [], {}, {"template": None}, {"template": {"components": "x"}}]
)
def test_of_nothing_there_is_still_a_body(value):
    assert [one["type"] for one in skeleton(value)["components"]] == ["BODY"]
