"""Writing with a template: chosen from the library, asked for exactly, checked and shown by its definition."""

import json
from typing import Any

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from composer.messages import drafting, kinds
from composer.messages.problem import Severity
from composer.rendering.tree import TemplateStandIn, Text
from composer.templates.filling import fill_with_samples
from composer.templates.gaps import gaps
from tests.templates.definitions import NAMES, definition


def _key(bench, name, language):
    return next(
        one.key
        for one in bench.library.reader.entries()
        if (one.name, one.language) == (name, language)
    )


def _take(bench, name, language="en"):
    bench.bar.use.choose(_key(bench, name, language))
    bench.settle()


def _words(bench):
    return "".join(
        line.text
        for one in bench.page.phone.picture.bubble
        if isinstance(one, Text)
        for line in one.paragraphs
    )


def test_nothing_is_made_while_nobody_writes_with_a_template(bench):
    made = bench("order_confirmation.en", key="text")
    form: Any = made.page.form
    assert not form.templates
    made.desk.edit(drafting.switch_kind(made.desk.draft, kinds.kind("template")))
    assert form.templates.isVisible()
    made.desk.edit(drafting.switch_kind(made.desk.draft, kinds.kind("text")))
    assert not form.templates.isVisible()


def test_the_form_asks_for_what_the_definition_needs(bench):
    made = bench("order_confirmation.en")
    _take(made, "order_confirmation")
    assert made.message["template"]["name"] == "order_confirmation"
    for ending, text in (("/parameters/0/text", "Anna"), ("/parameters/1/text", "4711")):
        QtTest.QTest.keyClicks(made.editor(ending), text)
    assert made.message == fill_with_samples(definition("order_confirmation.en"))
    assert _words(made).startswith("Hello Anna, thank you for your order 4711.")
    assert [one for one in made.page.problems if one.severity is Severity.ERROR] == []
    made.page.send()
    assert len(made.sent) == 1


def test_a_field_is_named_by_its_place_and_its_sample(bench):
    made = bench("order_confirmation.en")
    _take(made, "order_confirmation")
    field = made.editor("/parameters/0/text")
    assert "{{1}}" in field.accessibleName()
    assert field.placeholderText() == "Anna"


def test_what_is_left_out_is_said_at_its_field_and_stops_it(bench):
    made = bench("order_confirmation.en")
    _take(made, "order_confirmation")
    QtTest.QTest.keyClicks(made.editor("/parameters/0/text"), "Anna")
    made.page.send()
    assert made.sent == []
    at = "/messages/0/template/components/0/parameters/1/text"
    assert at in made.told()
    assert made.page.focusWidget() is made.editor(at)


def test_the_panel_finds_a_template_by_a_word_in_it(bench):
    made = bench("order_confirmation.en", "welcome.nl", "autumn_collection.en")
    made.bar.choose.click()
    panel = made.bar.panel
    QtTest.QTest.keyClicks(panel.search, "keeps you warm")
    panel._soon.timeout.emit()
    assert [panel.list.item(row).text() for row in range(panel.list.count())] == [
        "autumn_collection"
    ]
    QtTest.QTest.keyClick(panel.search, QtCore.Qt.Key.Key_Return)
    made.settle()
    assert made.message["template"]["name"] == "autumn_collection"
    assert "Card 1" in str([box._word.label for box in made.page.form._form.findChildren(_group())])


def _group():
    from composer.ui.forms.group import GroupBox

    return GroupBox


def test_the_panel_says_that_nothing_was_found(bench):
    made = bench("order_confirmation.en")
    made.bar.choose.click()
    made.bar.panel.search.setText("zebra")
    made.bar.panel._soon.timeout.emit()
    assert made.bar.panel.list.count() == 0
    assert made.bar.panel._more.text().startswith("Nothing found")


def test_another_language_keeps_the_values(bench):
    made = bench("order_confirmation.en", "order_confirmation.de", "order_confirmation.sv")
    _take(made, "order_confirmation")
    QtTest.QTest.keyClicks(made.editor("/parameters/0/text"), "Anna")
    menu = made.bar.language.menu()
    assert [one.text().split(" (")[0] for one in menu.actions()] == ["German", "English", "Swedish"]
    menu.actions()[0].trigger()
    made.settle()
    assert made.message["template"]["language"] == {"code": "de"}
    assert made.editor("/parameters/0/text").text() == "Anna"
    assert "Anna" in _words(made)
    made.desk.undo()
    assert made.message["template"]["language"] == {"code": "en"}


def test_all_languages_stand_side_by_side(bench, qtbot):
    made = bench("order_confirmation.en", "order_confirmation.de", "order_confirmation.sv")
    _take(made, "order_confirmation")
    made.bar.matrix.click()
    made.settle()
    from composer.ui.templates.use.matrix import LanguageMatrix

    [matrix] = made.page.findChildren(LanguageMatrix)
    assert matrix.isVisible()
    heads = [matrix.table.horizontalHeaderItem(at).text() for at in range(3)]
    assert heads == ["English (en)", "German (de)", "Swedish (sv)"]
    row = [matrix.table.item(1, at).text() for at in range(3)]
    assert row[0] == definition("order_confirmation.en")["components"][0]["text"]
    assert "3 languages, all built alike" in matrix.note.text()
    matrix.table.setCurrentCell(1, 2)
    QtTest.QTest.keyClick(matrix.table, QtCore.Qt.Key.Key_Return)
    made.settle()
    assert made.message["template"]["language"] == {"code": "sv"}


def test_a_language_that_is_built_otherwise_is_marked(theme, qtbot):
    from composer.ui.templates.use.matrix import LanguageMatrix

    one, other = definition("order_confirmation.en"), definition("order_confirmation.de")
    other["components"][0]["text"] = "Hallo {{1}}, danke für Ihre Bestellung."
    around = QtWidgets.QWidget()
    qtbot.addWidget(around)
    matrix = LanguageMatrix(theme, around)
    matrix.show_definitions([one, other])
    assert "one is built otherwise" in matrix.note.text()
    verdict: Any = matrix.table.item(0, 1)
    assert "{{2}} is missing" in verdict.text()
    assert not verdict.icon().isNull()


def test_one_that_nobody_knows_is_filled_in_freely(bench):
    made = bench("order_confirmation.en")
    sample: Any = kinds.kind("template").samples[0].message
    made.desk.edit(drafting.with_message(made.desk.draft, sample))
    assert "/messages/0/template/name" in made.places()
    assert made.bar.title.text() == sample["template"]["name"]
    assert made.bar.sketch.isVisible()
    assert isinstance(made.page.phone.picture.bubble[0], TemplateStandIn)


def test_a_name_that_is_typed_and_known_is_asked_for(bench):
    made = bench("order_confirmation.en")
    name = made.editor("/template/name")
    name.setFocus()
    QtTest.QTest.keyClicks(name, "order_confirmation")
    made.settle()
    assert made.bar.fill.isVisible()
    assert any("missing" in one.sentence for one in made.page.problems)
    made.bar.fill.click()
    assert len(made.message["template"]["components"][0]["parameters"]) == 2
    made.desk.undo()
    assert "/messages/0/template/name" in made.places()


def test_the_free_form_is_a_press_away(bench):
    made = bench("order_confirmation.en")
    _take(made, "order_confirmation")
    assert "/messages/0/template/name" not in made.places()
    made.bar.free.click()
    assert "/messages/0/template/name" in made.places()
    assert _words(made).startswith("Hello ")
    made.bar.free.click()
    assert "/messages/0/template/name" not in made.places()


def test_a_definition_is_sketched_of_a_message_without_one(bench, qtbot):
    made = bench()
    sample: Any = kinds.kind("template").samples[0].message
    made.desk.edit(drafting.with_message(made.desk.draft, sample))
    with qtbot.waitSignal(made.templates.design_wanted) as design:
        made.bar.sketch.click()
    made.settle()
    sketch = made.library.reader.stored(design.args[0]).definition
    assert sketch["name"] == sample["template"]["name"]
    assert made.bar.use.definition() is not None
    assert not made.bar.sketch.isVisible()


def test_an_empty_library_says_what_to_do(bench, qtbot):
    made = bench()
    assert "no templates in the library" in made.bar.text.text()
    with qtbot.waitSignal(made.templates.library_wanted):
        made.bar.library.click()


def test_json_that_is_typed_is_in_the_fields(bench):
    made = bench("order_confirmation.en")
    _take(made, "order_confirmation")
    whole = json.loads(made.page.json.view.text)
    money = {"fallbackValue": "€1", "code": "EUR", "amount1000": 1000}
    parameters = [{"type": "currency", "currency": money}, {"type": "text", "text": "4711"}]
    whole["messages"][0]["template"]["components"][0]["parameters"] = parameters
    view = made.page.json.view
    view.setFocus()
    view.selectAll()
    view.insertPlainText(json.dumps(whole, ensure_ascii=False))
    made.page.json.editing._read()
    assert made.message["template"]["components"][0]["parameters"] == parameters
    assert view.text == json.dumps(whole, ensure_ascii=False)
    assert made.editor("/parameters/0/currency/fallbackValue").text() == "€1"


def test_what_changes_in_the_library_changes_the_form(bench):
    made = bench("order_confirmation.en")
    _take(made, "order_confirmation")
    changed = definition("order_confirmation.en")
    changed["components"][0]["text"] += " See you in {{3}} days."
    made.library.book.write(_key(made, "order_confirmation", "en"), changed)
    made.look_again()
    made.settle()
    assert made.bar.fill.isVisible()
    assert any("{{3}}" in one.sentence for one in made.page.problems)


def test_while_nobody_looks_the_library_is_not_read_again(bench):
    made = bench("order_confirmation.en")
    asked: list[int] = []
    entries = made.library.entries

    def counted(*words):
        asked.append(1)
        entries(*words)

    made.library.entries = counted
    made.page.hide()
    for _ in range(5):
        made.add("welcome.nl")
    assert asked == []
    made.page.show()
    made.settle()
    assert asked == [1]
    assert len(made.bar.use.shelf.entries) == 6


def test_each_row_of_a_list_is_checked_by_the_definition(bench):
    made = bench("order_confirmation.en")
    _take(made, "order_confirmation")
    check = made.bar.use.checker(lambda _message: ())
    assert check(fill_with_samples(definition("order_confirmation.en"))) == ()
    lacking = fill_with_samples(definition("order_confirmation.en"))
    lacking["template"]["components"][0]["parameters"].pop()
    assert [one.pointer for one in check(lacking)] == ["/template/components/0/parameters/1/text"]


@pytest.mark.parametrize("name", NAMES)
def test_every_definition_filled_with_its_samples_has_nothing_wrong(bench, name):
    """The form made from it shows the message and no row is left without a field."""
    made = bench(name)
    whole = definition(name)
    message = fill_with_samples(whole)
    made.desk.edit(drafting.with_message(made.desk.draft, message))
    made.settle()
    assert made.bar.use.asked() is not None
    assert made.message == message
    assert made.page.form._form._leftovers is None
    open_gaps = gaps(_words(made))
    assert not open_gaps
