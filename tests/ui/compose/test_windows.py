"""Windows beside recipients, and the check before sending."""

import pytest
from PySide6 import QtCore

from composer.delivery.window import State, Window
from composer.messages.problem import Severity
from composer.ui.compose.windows import RecipientWindows

ANNA, BO = "+46701740605", "+46701740606"
OPEN = Window(State.OPEN, 1_795_248_000.0)
CLOSED = Window(State.CLOSED)
WAS_OPEN = Window(State.CLOSED, 1_795_248_000.0)
UNKNOWN = Window(State.UNKNOWN)


class Asked:
    """Answers from a table, at once or when told to."""

    def __init__(self):
        self.windows = {}
        self.questions = []
        self.waiting = []
        self.at_once = True

    def __call__(self, source, numbers, then):
        self.questions.append((source, list(numbers)))
        answer = {number: self.windows.get(number, UNKNOWN) for number in numbers}
        if self.at_once:
            then(answer)
        else:
            self.waiting.append(lambda: then(answer))


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def windows(bench, asked, theme, qtbot):
    def make(*numbers, key="text", sandbox=False):
        made = bench(key, numbers or (ANNA,))
        watching = RecipientWindows(theme, made.desk, made.page.bar.recipients, asked)
        made.page.judgement.more = watching.problems
        watching.changed.connect(made.page.check_again)
        made.page.strip_place.addWidget(watching.notice)
        watching.set_account("+4680000001", sandbox=sandbox)
        qtbot.waitUntil(lambda: bool(asked.questions))
        made.windows = watching
        return made

    return make


def told(bench):
    """The problems with windows."""
    bench.page.pacing.catch_up()
    return [one for one in bench.page.problems if one.rule == "window-closed"]


def words(bench, number):
    return bench.page.bar.recipients._marks[number].text.text()


def test_each_chip_says_what_is_known(asked, windows):
    asked.windows = {ANNA: OPEN, BO: CLOSED}
    bench = windows(ANNA, BO, "+46701740607")
    assert words(bench, ANNA).startswith("open until")
    assert words(bench, BO) == "closed"
    mark = bench.page.bar.recipients._marks["+46701740607"]
    assert mark.text.isHidden()
    assert "not known" in mark.accessibleName()
    assert asked.questions == [("+4680000001", [ANNA, BO, "+46701740607"])]


def test_a_free_form_message_to_a_closed_window_is_an_error_with_a_way_out(asked, windows):
    asked.windows = {BO: CLOSED}
    bench = windows(ANNA, BO)
    (problem,) = told(bench)
    assert (problem.severity, problem.pointer) == (Severity.ERROR, "/destinations/1")
    bench.editor.setPlainText("Hello")
    bench.page.send()
    assert bench.sent == []
    assert bench.windows.notice.isVisible()
    bench.windows.notice.template.click()
    assert bench.desk.draft.get(bench.desk.draft.message)["type"] == "template"
    assert told(bench) == []
    assert bench.windows.notice.isHidden()
    bench.desk.undo()
    assert bench.desk.draft.get(bench.desk.draft.message)["text"]["body"] == "Hello"


def test_a_template_goes_to_everybody(asked, windows):
    asked.windows = {ANNA: CLOSED}
    assert told(windows(key="template")) == []


def test_what_is_not_known_forbids_nothing(asked, windows):
    bench = windows()
    bench.editor.setPlainText("Hello")
    bench.page.send()
    assert len(bench.sent) == 1


def test_the_sandbox_only_hints_and_only_at_those_who_wrote(asked, windows):
    asked.windows = {ANNA: CLOSED, BO: WAS_OPEN}
    bench = windows(ANNA, BO, sandbox=True)
    found = told(bench)
    assert len(found) == 1, found
    (problem,) = found
    assert (problem.severity, problem.pointer) == (Severity.HINT, "/destinations/1")
    assert bench.windows.notice.isHidden()


def test_a_keystroke_asks_nothing(asked, windows):
    bench = windows()
    before = len(asked.questions)
    for text in ("H", "He", "Hel"):
        bench.editor.setPlainText(text)
    assert not bench.windows._pause.isActive()
    assert len(asked.questions) == before


def test_an_answer_that_comes_late_is_not_for_others(asked, windows, qtbot):
    asked.at_once = False
    bench = windows(ANNA)
    asked.windows = {BO: CLOSED}
    bench.desk.edit(bench.desk.draft.put(("destinations",), [BO]))
    qtbot.waitUntil(lambda: len(asked.waiting) == 2)
    asked.waiting[1]()
    asked.waiting[0]()
    assert words(bench, BO) == "closed"
    assert len(told(bench)) == 1


def test_of_many_closed_windows_one_problem_tells_the_rest(asked, windows):
    numbers = [f"+4670174{number:04d}" for number in range(500)]
    asked.windows = dict.fromkeys(numbers, CLOSED)
    problems = told(windows(*numbers))
    assert len(problems) == 21
    assert problems[-1].pointer == "/destinations"
    assert "480" in problems[-1].sentence


def test_time_passes_and_it_is_asked_again(asked, windows, qtbot):
    bench = windows()
    asked.windows = {ANNA: CLOSED}
    bench.windows.look_again()
    qtbot.waitUntil(lambda: len(told(bench)) == 1)


def test_of_a_list_only_those_are_told_whom_the_message_does_not_reach(asked, windows):
    asked.windows = {ANNA: CLOSED, BO: OPEN}
    bench = windows()
    found = []
    bench.windows.of_list([ANNA, BO, "+46701740607"], found.append)
    assert list(found[0]) == [ANNA]
    assert found[0][ANNA].rule == "window-closed"
    assert asked.questions[-1][1] == [ANNA, BO, "+46701740607"]


@pytest.mark.parametrize(("key", "sandbox"), [("template", False), ("text", True)])
def test_templates_and_the_sandbox_reach_every_list(asked, windows, key, sandbox):
    asked.windows = {ANNA: CLOSED}
    bench = windows(key=key, sandbox=sandbox)
    before, found = len(asked.questions), []
    bench.windows.of_list([ANNA], found.append)
    assert found == [{}]
    assert len(asked.questions) == before


@pytest.mark.parametrize(("count", "asks"), [(3, True), (500, False)])
def test_what_comes_in_asks_again_about_a_few_only(asked, windows, count, asks):
    bench = windows(*(f"+4670174{number:04d}" for number in range(count)))
    bench.windows.journal_changed()
    assert bench.windows._pause.isActive() is asks


def test_a_journal_that_changes_all_the_time_puts_no_question_off(asked, windows, qtbot):
    asked.windows = {ANNA: CLOSED}
    asked.at_once = False
    bench = windows(ANNA)
    asked.questions.clear()
    changes = QtCore.QTimer(bench.page, interval=20)
    changes.timeout.connect(bench.windows.journal_changed)
    changes.start()
    qtbot.waitUntil(lambda: len(asked.questions) > 0)
    changes.stop()
    bench.windows.journal_changed()
    asked.waiting[0]()
    assert words(bench, ANNA) == "closed"
