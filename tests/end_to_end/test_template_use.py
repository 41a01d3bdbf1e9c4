"""A template from its first letter to a message that was read: designed, submitted, approved, used, sent, in the real app."""

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from composer.app import Composer
from composer.messages.problem import Severity
from composer.store.accounts import SANDBOX
from composer.store.records import Filter
from composer.templates.form import BLANK
from tests.templates.definitions import definition

MINUTE = 60_000
ANNA = "+99900000001"


@pytest.fixture(scope="module")
def composer(qapp, tmp_path_factory):
    made = Composer(qapp, tmp_path_factory.mktemp("data"))
    made.show()
    yield made
    made.window.close()
    made.quit()


class Templates:
    """The Templates page and what it asks."""

    def __init__(self, composer, qtbot):
        self.composer, self._qtbot = composer, qtbot
        self.desk = composer.running.templates

    def ask(self, question):
        """What the library answers."""
        found, failures = [], []
        self.desk.ask(self.desk, question, found.append, failures.append)
        self._qtbot.waitUntil(lambda: bool(found or failures), timeout=MINUTE)
        assert not failures, failures
        return found[0]

    def design(self, key):
        self.desk.open_definition(key)
        self._qtbot.waitUntil(
            lambda: self.designer is not None and self.designer.key == key, timeout=MINUTE
        )
        self._qtbot.waitUntil(lambda: self.designer.reviewing.ready, timeout=MINUTE)
        self.designer.pacing.catch_up()
        self.designer.form.form.complete()
        return self.designer

    @property
    def designer(self):
        return self.desk._place.designer if self.desk._place is not None else None


@pytest.fixture
def templates(composer, qtbot):
    qtbot.waitUntil(lambda: composer.running is not None and composer.models.ready, timeout=MINUTE)
    return Templates(composer, qtbot)


def _editor(form, ending):
    form.complete()
    return next(one for one in form.places() if one.pointer.endswith(ending)).focus_target()


def test_a_template_is_designed_approved_used_sent_and_read(composer, templates, qtbot):
    (key,) = templates.ask(lambda library: library.add([dict(BLANK)]))
    designer = templates.design(key)
    QtTest.QTest.keyClicks(_editor(designer.form.form, "/name"), "visit_on_its_day")
    buttons = designer.form.starts.buttons.findChildren(QtWidgets.QPushButton)
    next(one for one in buttons if one.text() == "Answers").click()
    assert designer.ready(), [one.sentence for one in designer.problems]
    qtbot.waitUntil(lambda: designer.keeping.saved, timeout=MINUTE)

    templates.ask(lambda library: library.submit(key, SANDBOX))

    def approved():
        templates.ask(lambda library: library.refresh(key))
        return templates.ask(lambda library: library.stored(key)).entry.status == "APPROVED"

    qtbot.waitUntil(approved, timeout=MINUTE)

    designer.head.use.click()
    form = composer.compose.form
    qtbot.waitUntil(
        lambda: form.templates is not None and form.templates.use.asked() is not None,
        timeout=MINUTE,
    )
    composer.desk.edit(composer.desk.draft.put(("destinations",), [ANNA]))
    for ending, text in (("/parameters/0/text", "Anna"), ("/parameters/1/text", "Monday")):
        QtTest.QTest.keyClicks(_editor(form._form, ending), text)
    wrong = [one for one in composer.compose.problems if one.severity is Severity.ERROR]
    assert wrong == []
    composer.compose.send()

    counts: list[dict[str, int]] = [{}]

    def read():
        composer.running.deliveries.counts(composer, Filter(), counts.append, lambda _error: None)
        return counts[-1].get("read", 0) == 1

    qtbot.waitUntil(read, timeout=MINUTE)


def test_what_a_message_leaves_out_is_said_before_it_leaves(composer, templates, qtbot):
    (key,) = templates.ask(lambda library: library.add([definition("order_confirmation.en")]))
    composer.running.templates.use_wanted.emit(key)
    form = composer.compose.form
    first = "/messages/0/template/components/0/parameters/0/text"
    qtbot.waitUntil(
        lambda: (
            form.templates is not None
            and form.templates.title.text() == "order_confirmation"
            and form.templates.use.asked() is not None
        ),
        timeout=MINUTE,
    )
    composer.desk.edit(composer.desk.draft.put(("destinations",), [ANNA]))
    QtTest.QTest.keyClicks(_editor(form._form, "/parameters/1/text"), "4711")
    editor = _editor(form._form, "/parameters/0/text")
    QtTest.QTest.keyClicks(editor, "A")
    QtTest.QTest.keyClick(editor, QtCore.Qt.Key.Key_Backspace)
    wrong = [one for one in composer.compose.problems if one.severity is Severity.ERROR]
    assert [one.pointer for one in wrong] == [first]


def test_the_last_edit_is_there_after_the_end(qapp, tmp_path, qtbot):
    made = Composer(qapp, tmp_path)
    made.show()
    qtbot.waitUntil(lambda: made.running is not None and made.models.ready, timeout=MINUTE)
    own = Templates(made, qtbot)
    (key,) = own.ask(lambda library: library.add([{**BLANK, "name": "hello"}]))
    designer = own.design(key)
    QtTest.QTest.keyClicks(_editor(designer.form.form, "/name"), "_again")
    made.window.close()
    made.quit()
    from composer.store.template_reader import TemplateReader

    reader = TemplateReader(tmp_path / "journal.db")
    assert reader.stored(key).definition["name"] == "hello_again"
    reader.close()
