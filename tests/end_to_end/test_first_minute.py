"""What a new user does in the first minute, with the real app, sandbox and relay: write, send, see it read."""

import json

import psutil
import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.app import Composer
from composer.messages import KINDS, drafting, kinds
from composer.messages.draft import Draft
from composer.store.records import Filter
from tests.watchdog import Watchdog

Key = QtCore.Qt.Key
Control = QtCore.Qt.KeyboardModifier.ControlModifier
ANNA, REFUSED, UNKNOWN = "+99900000001", "+99900000402", "+99900000404"
DROPPED, BROKEN = "+99900000800", "+99900000802"
HOLD_UP = 0.25
"""Seconds. The promise is 0.05, held by the benchmark; here the app shares its processors with other tests."""
MINUTE = 60_000


@pytest.fixture(scope="module")
def composer(qapp, tmp_path_factory):
    """The app, from its first paint to its end; its children must end with it."""
    made = Composer(qapp, tmp_path_factory.mktemp("data"))
    made.show()
    yield made
    # Other tests of this process have children too: a keyring, a sandbox that plays LINK.
    folder = str(made.folder)
    children = [
        one
        for one in psutil.Process().children()
        if "--child" in one.cmdline() and any(folder in file.path for file in one.open_files())
    ]
    assert len(children) == 2
    made.window.close()
    made.quit()
    _, alive = psutil.wait_procs(children, timeout=5)
    assert alive == []


@pytest.fixture
def running(composer, qtbot):
    qtbot.waitUntil(lambda: composer.running is not None and composer.models.ready, timeout=MINUTE)
    assert composer.running is not None
    return composer.running


@pytest.fixture
def asked(composer, running, qtbot):
    """Asks the journal through the window's own way."""

    def ask(method, *args):
        answers, failures = [], []
        method(composer, *args, answers.append, failures.append)
        qtbot.waitUntil(lambda: bool(answers or failures), timeout=MINUTE)
        assert failures == []
        return answers[0]

    return ask


def rows_to(asked, running, number):
    return [
        row
        for row in asked(running.deliveries.page, Filter(), None, 100)
        if row.destination == number
    ]


def listed(page):
    rows = [page.model.row(index) for index in range(page.model.rowCount())]
    return [(row.id, row.shown) for row in rows]


def shown_id(pane):
    """Of which message the pane tells; None where it does of none."""
    return pane.detail.row.id if getattr(pane, "detail", None) is not None else None


def told(pane):
    """The codes in the timeline, which is built part by part."""
    steps = pane.timeline._steps if hasattr(pane, "timeline") else None
    return [step.code for step in steps or () if step.code is not None]


def send(composer, message, *numbers):
    composer.desk.open(drafting.with_message(Draft({"destinations": list(numbers)}), message))
    composer.compose.send()


def test_a_text_is_written_sent_and_read(composer, running, asked, qtbot):
    composer.window.show_page("compose")
    composer.desk.open(drafting.fresh(kinds.kind("text"), [ANNA]))
    composer.compose.tabs.setCurrentWidget(composer.compose.json)
    composer.compose.focus_first()
    editor = composer.compose.focusWidget()
    QTest.keyClicks(editor, "Hello *Anna*")
    seen = composer.compose.json.view.toPlainText()
    QTest.keyClick(editor, Key.Key_Return, Control)
    qtbot.waitUntil(lambda: running.strip.journey.steps[-1] == ("read", True), timeout=MINUTE)
    (row,) = rows_to(asked, running, ANNA)
    detail = asked(running.deliveries.detail, row.id)
    assert detail.body == seen
    codes = [json.loads(report.raw)["resultCode"] for report in detail.reports]
    assert codes == [112002, 112006, 112003, 112007]
    assert detail.answer_status == 200
    page = composer.window.show_page("deliveries")
    qtbot.waitUntil(lambda: (row.id, "read") in listed(page), timeout=MINUTE)
    page.table.selectRow(page.model.place(row.id))
    qtbot.waitUntil(lambda: shown_id(page.detail) == row.id, timeout=MINUTE)
    qtbot.waitUntil(lambda: told(page.detail)[-4:] == codes, timeout=MINUTE)
    composer.window.show_page("compose")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_is_taken_by_the_second_opinion(composer, running, asked, qtbot, kind):
    number = f"+9990000{70 + KINDS.index(kind):04d}"
    send(composer, kind.samples[0].message, number)
    qtbot.waitUntil(
        lambda: any(
            row.shown in ("sent", "delivered", "read") for row in rows_to(asked, running, number)
        ),
        timeout=MINUTE,
    )


def shown(asked, running, number):
    return [row.shown for row in rows_to(asked, running, number)]


def test_what_goes_wrong_is_understood(composer, running, asked, qtbot):
    text = {"type": "text", "text": {"body": "Hello"}}
    for number in (REFUSED, UNKNOWN, DROPPED, BROKEN):
        send(composer, text, number)
    qtbot.waitUntil(lambda: shown(asked, running, REFUSED) == ["rejected"], timeout=MINUTE)
    qtbot.waitUntil(lambda: shown(asked, running, UNKNOWN) == ["failed"], timeout=MINUTE)
    qtbot.waitUntil(lambda: shown(asked, running, BROKEN) == ["rejected"], timeout=MINUTE)
    for number, status in ((REFUSED, 400), (BROKEN, 500)):
        (row,) = rows_to(asked, running, number)
        detail = asked(running.deliveries.detail, row.id)
        assert detail.answer_status == status
        assert detail.error_title
        assert "LINK says: “" in detail.error_sentence
    # The answer was lost: the reports that carry the refId say that it was accepted.
    qtbot.waitUntil(lambda: shown(asked, running, DROPPED) == ["read"], timeout=MINUTE)


def test_a_message_can_be_composed_again(composer, running, asked, qtbot):
    number = "+99900000066"
    send(composer, {"type": "text", "text": {"body": "Once more"}}, number)
    qtbot.waitUntil(lambda: shown(asked, running, number) == ["read"], timeout=MINUTE)
    (row,) = rows_to(asked, running, number)
    detail = asked(running.deliveries.detail, row.id)
    running.journeys.compose_again(detail)
    assert composer.window.shown == "compose"
    composer.compose.tabs.setCurrentWidget(composer.compose.json)
    request = json.loads(composer.compose.json.view.toPlainText())
    assert request["destinations"] == [number]
    assert request["refId"] != row.ref_id
    assert request["messages"] == json.loads(detail.body)["messages"]


def test_nothing_on_the_way_holds_up_the_window(composer, running, qtbot):
    composer.window.show_page("compose")
    composer.desk.open(drafting.fresh(kinds.kind("text"), ["+99900000077"]))
    composer.compose.focus_first()
    with Watchdog(limit=HOLD_UP) as watchdog:
        QTest.keyClicks(composer.compose.focusWidget(), "Hello")
        for act in (
            composer.compose.send,
            lambda: composer.window.show_page("deliveries"),
            lambda: composer.window.show_page("settings"),
            lambda: composer.window.show_page("compose"),
        ):
            act()
            answers = len(watchdog.gaps)
            qtbot.waitUntil(lambda before=answers: len(watchdog.gaps) > before + 1, timeout=MINUTE)
        qtbot.waitUntil(lambda: running.strip.journey.steps[-1] == ("read", True), timeout=MINUTE)
    assert watchdog.longest_own < HOLD_UP, watchdog.culprits
