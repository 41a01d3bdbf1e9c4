"""Texts with values in them already are found by their form, and several sentences one by one."""

import pytest
from PySide6 import QtCore

from composer.messages.problem import Problem, Severity
from composer.rendering import tongue
from composer.ui import translate
from composer.ui.spoken import Spoken

SWEDISH = {
    "The disk is full": "Disken är full",
    "Free some space; {path} is there.": "Gör plats; {path} ligger där.",
    "It is larger than {0} MB.": "Den är större än {0} MB.",
    "{field} must be text; here it is {given}.": "{field} måste vara text; här är det {given}.",
    "a number": "ett tal",
    "Header": "Rubrik",
    "Button {n}": "Knapp {n}",
    "Swedish": "Svenska",
    "The gap’s name is missing: “{name}”.": "Luckans namn saknas: ”{name}”.",
    "{0} LINK says: “{1}” ({2}).": "{0} LINK säger: ”{1}” ({2}).",
    "{{{0}}} in the {1}": "{{{0}}} i {1}",
    "body": "huvudtexten",
    "It was not accepted.": "Det godtogs inte.",
}


class Swedish(QtCore.QTranslator):
    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, source, _disambiguation=None, _n=-1):
        return SWEDISH.get(source) if context == translate.CONTEXT else None


@pytest.fixture
def swedish(qapp):
    translator = Swedish()
    qapp.installTranslator(translator)
    translate.speak(Spoken(SWEDISH), None)
    yield
    translate.speak(None, None)
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("The disk is full", "Disken är full"),
        ("It is larger than 16 MB.", "Den är större än 16 MB."),
        (
            "The disk is full. Free some space; /home/anna is there.",
            "Disken är full. Gör plats; /home/anna ligger där.",
        ),
        ("Button 3", "Knapp 3"),
        ("{{first_name}} in the body", "{{first_name}} i huvudtexten"),
        ("Button up your coat", "Button up your coat"),
        ("Swedish (sv)", "Svenska (sv)"),
        (
            "It was not accepted. LINK says: “The header is wrong” (112402).",
            "Det godtogs inte. LINK säger: ”The header is wrong” (112402).",
        ),
        ("Somebody’s own words.", "Somebody’s own words."),
        ("", ""),
    ],
)
def test_a_text_is_found_by_its_form_or_its_parts(swedish, english, said):
    assert translate.said(english) == said


def test_of_the_values_of_a_problem_only_words_of_ours_are_translated(swedish):
    text = "{field} must be text; here it is {given}."
    problem = Problem(Severity.ERROR, "", text, {"field": "Header", "given": "a number"})
    assert translate.sentence(problem) == "Rubrik måste vara text; här är det ett tal."
    quoted = Problem(Severity.ERROR, "", "The gap’s name is missing: “{name}”.", {"name": "Header"})
    assert translate.sentence(quoted) == "Luckans namn saknas: ”Header”."


def test_pictures_are_told_in_the_same_language(swedish):
    assert tongue.said("Header") == "Rubrik"


def test_in_english_nothing_is_looked_up():
    assert translate.said("The disk is full") == "The disk is full"
    assert tongue.said("Header") == "Header"
