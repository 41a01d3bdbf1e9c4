"""The forms of templates in the real form: definitions, and messages as their definitions ask for them."""

import pytest
from PySide6 import QtTest

from composer.messages import drafting, kinds
from composer.messages.choosing import adopt
from composer.messages.draft import Draft
from composer.templates.asking import form_for, known
from composer.templates.checking import check_with
from composer.templates.completing import complete
from composer.templates.filling import fill_with_samples
from composer.templates.form import FORM
from composer.templates.payload.definition import Definition
from composer.ui.forms.context import Context
from composer.ui.forms.desk import Desk
from composer.ui.forms.form import Form
from composer.ui.forms.models import Models
from tests.templates.definitions import NAMES, definition


@pytest.fixture
def shown(theme, qtbot):
    def show(draft, model, words, base, known_=None):
        desk, models = Desk(adopt(draft, base, words)), Models()
        models.load()
        form = Form(Context(theme, desk, models, lambda: model, words, base), known_ or {})
        qtbot.addWidget(form)
        form.refresh()
        form.complete()
        return desk, form

    return show


def _message_form(shown, whole, message):
    draft = drafting.with_message(drafting.fresh(kinds.kind("template")), message)
    words = form_for(whole, message)
    return shown(
        draft, kinds.kind("template").model, words, drafting.MESSAGE, known(whole, message)
    )


@pytest.mark.parametrize("name", NAMES[::4])
def test_a_definition_is_shown_and_stays_as_it_is(shown, name):
    desk, form = shown(Draft(definition(name)), Definition, FORM, ())
    assert desk.draft.request == definition(name)
    pointers = {place.pointer for place in form.places()}
    assert {"/name", "/language", "/category"} <= pointers


@pytest.mark.parametrize("name", NAMES[::4])
def test_a_message_is_shown_as_its_definition_asks(shown, name):
    whole = definition(name)
    message = fill_with_samples(whole)
    desk, form = _message_form(shown, whole, message)
    assert desk.draft.get(drafting.MESSAGE) == message
    found = [one.under("/messages/0") for one in check_with(whole, message)]
    form.show_problems(found, attempted=True)


def test_what_is_typed_stands_in_its_gap(shown, qtbot):
    whole = definition("order_confirmation.en")
    message = complete(whole, None)
    desk, form = _message_form(shown, whole, message)
    for ending, text in (("/0/parameters/1/text", "4711"), ("/0/parameters/0/text", "Anna")):
        place = next(one for one in form.places() if one.pointer.endswith(ending))
        QtTest.QTest.keyClicks(place.focus_target(), text)
    made = desk.draft.get(drafting.MESSAGE)
    assert made == fill_with_samples(whole)
    assert [one.sentence for one in check_with(whole, made)] == []


def test_what_is_missing_is_said_at_its_field(shown):
    whole = definition("autumn_collection.en")
    message = complete(whole, None)
    _desk, form = _message_form(shown, whole, message)
    wrong = [one.under("/messages/0") for one in check_with(whole, message)]
    form.show_problems(wrong, attempted=True)
    places = {place.pointer for place in form.places() if place.problems}
    assert len(places) == 13  # the text above, and of each card a picture, two gaps and an address
