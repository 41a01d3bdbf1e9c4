"""Definitions through the designer's widgets: all of ours, every template example of the specifications, and odd ones."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6 import QtWidgets

from composer.ui.theme import Theme
from tests.roundtrip.__main__ import main
from tests.roundtrip.designer import Designer, differences_in, differences_of
from tests.roundtrip.files import RefusedError
from tests.strategies.definition import definitions
from tests.templates.definitions import FOLDER, NAMES, definition

DATA = FOLDER.parent


@pytest.fixture(scope="module")
def designer(qapp):
    made = Designer(Theme(qapp, "light"))
    yield made
    made.deleteLater()


def test_every_definition_of_ours_comes_back(capsys):
    assert main(["--templates", str(FOLDER)]) == 0
    assert len(NAMES) >= 60
    assert capsys.readouterr().out.splitlines()[-1] == f"{len(NAMES)} ok, 0 diff, 0 refused"


@pytest.mark.parametrize(("folder", "least"), [("link", 12), ("meta", 3)])
def test_of_every_template_example_a_definition_is_sketched_which_comes_back(folder, least, capsys):
    paths = [str(path) for path in sorted((DATA / folder).glob("*.json")) if _has_template(path)]
    assert main(["--templates", *paths]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == f"{len(paths)} ok, 0 diff, 0 refused"
    assert len(paths) >= least


def _has_template(path: Path) -> bool:
    return path.name.startswith(("template", "message-request", "components", "button"))


def _of(*components):
    return {"category": "UTILITY", "components": list(components)}


ODD = [
    _of({"type": "HEADER"}, {"type": "BODY", "text": "a"}),
    _of({"type": "BODY"}, {"type": "FOOTER"}, {"type": "BUTTONS"}, {"type": "CAROUSEL"}),
    {"components": []},
    {"name": 5, "language": None, "category": ["MARKETING"], "components": [{"type": "BODY"}]},
    {"category": "utility", "name": "a", "components": [{"type": "body", "text": "Hi"}]},
    _of({"type": "BODY", "text": {"a": 1}}, None, 5, "x", []),
    _of({"type": "HEADER", "format": "HOLOGRAM", "text": "a"}),
    _of({"type": "HEADER", "format": "IMAGE", "text": "a"}),
    _of({"type": "BODY", "text": "a"}, {"type": "BODY", "text": "b"}),
    _of({"type": "NEW", "deep": {"of": [1, 1.0, None, True]}}),
    _of({"type": "BODY", "text": "{{1}}", "example": "Anna"}),
    _of({"type": "BODY", "text": "{{1}}", "example": {"body_text": ["A"]}}),
    _of({"type": "BODY", "text": "{{1}}", "example": {"body_text": [["A"], ["B"]]}}),
    _of({"type": "BODY", "text": "{{1}}", "example": {"body_text": [["A", 5, None]]}}),
    _of({"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "a", "more": 1}, 3]}),
    _of({"type": "BUTTONS", "buttons": {"type": "URL"}}),
    _of({"type": "BUTTONS", "buttons": [{"type": "URL", "text": "a", "url": "b", "example": "c"}]}),
    _of({"type": "CAROUSEL", "cards": [{}, {"components": [{"type": "FOOTER", "text": "a"}]}, None]}),
    _of({"type": "LIMITED_TIME_OFFER", "limited_time_offer": "soon"}),
    {"components": [{"type": "BODY", "text": "a\u00a0b\u2028c\r\nd"}], "category": "UTILITY", "": {"": ""}},
]  # fmt: skip


@pytest.mark.parametrize("odd", ODD, ids=lambda one: json.dumps(one)[:70])
def test_what_is_odd_comes_back_as_it_came(designer, odd):
    assert differences_of(designer, odd) == []


def test_definitions_in_a_list_are_tried_each(designer):
    both = {"data": [definition("welcome.nl"), definition("order_confirmation.en")]}
    assert differences_in(designer, both) == []


def test_one_after_the_other_leaves_nothing_behind(designer):
    names = ("autumn_collection.en", "welcome.nl", "autumn_collection.he", "autumn_collection.en")
    assert [differences_of(designer, definition(name)) for name in names] == [[]] * 4


def test_what_is_no_template_is_refused(designer):
    with pytest.raises(RefusedError):
        differences_in(designer, {"type": "text", "text": {"body": "Hi"}})


def test_a_field_that_says_something_else_is_a_difference(qapp):
    own = Designer(Theme(qapp, "light"))
    whole = definition("order_confirmation.en")
    own.open(1, whole)
    own.pacing.catch_up()
    form: Any = own.form.form
    edit = form.findChild(QtWidgets.QPlainTextEdit)
    edit.blockSignals(True)
    edit.setPlainText("Hallo")
    edit._typed()
    edit.blockSignals(False)
    read, faults = own.read()
    assert read["components"][0]["text"] == "Hallo"
    assert not faults
    own.deleteLater()


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(definitions())
def test_any_valid_definition_comes_back(designer, whole):
    assert differences_of(designer, whole) == []


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(definitions(), st.randoms(use_true_random=False))
def test_what_somebody_broke_comes_back_as_it_is(designer, whole, chance):
    broken = _broken(whole, chance)
    assert differences_of(designer, broken) == []


_ODD_VALUES = (None, 5, 1.5, True, "", "{{1}}", "\u2028", [], {}, [[]], {"a": [1]}, ["x", 3])


def _broken(whole, chance):
    """With one to three values in it exchanged, added or taken away."""
    made: Any = json.loads(json.dumps(whole))
    for _ in range(chance.randint(1, 3)):
        places = list(_containers(made))
        one = chance.choice(places)
        odd = json.loads(json.dumps(chance.choice(_ODD_VALUES)))
        if isinstance(one, dict):
            key = chance.choice([*one, "new"])
            if chance.random() < 0.3 and key in one:
                del one[key]
            else:
                one[key] = odd
        elif one and chance.random() < 0.3:
            del one[chance.randrange(len(one))]
        else:
            one.insert(chance.randint(0, len(one)), odd)
    return made


def _containers(value):
    if isinstance(value, dict | list):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _containers(inner)
