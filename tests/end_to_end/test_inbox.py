"""People write back: the sandbox's recipients that answer, from Compose to the Inbox and back, in the real app."""

import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.app import Composer
from composer.messages import drafting, kinds
from composer.messages.draft import Draft

Key = QtCore.Qt.Key
Control = QtCore.Qt.KeyboardModifier.ControlModifier
MINUTE = 60_000
WRITES, TAPS, REACTS, ORDERS, SENDS_PICTURE = (f"+9990000090{n}" for n in range(5))
WANTED = {
    WRITES: ("text", 0, "text", "Thank you, I have read it."),
    TAPS: ("reply-buttons", 0, "choice", "Yes, I will come"),
    REACTS: ("text", 0, "reaction", "👍"),
    ORDERS: ("product-list", 0, "order", "One of these, please."),
    SENDS_PICTURE: ("text", 0, "media", "Here it is"),
}
"""What is sent to whom, a kind's sample, and what comes back."""


@pytest.fixture(scope="module")
def composer(qapp, tmp_path_factory):
    made = Composer(qapp, tmp_path_factory.mktemp("data"))
    made.show()
    yield made
    made.window.close()
    made.quit()


@pytest.fixture
def page(composer, qtbot):
    qtbot.waitUntil(lambda: composer.running is not None and composer.models.ready, timeout=MINUTE)
    return composer.window.page("inbox")


def send(composer, number):
    key, sample, _kind, _text = WANTED[number]
    draft = drafting.with_message(Draft({}), kinds.kind(key).samples[sample].message)
    composer.desk.open(draft.put(("destinations",), [number]))
    composer.window.show_page("compose")
    composer.compose.send()


def numbers(page):
    model = page.conversations
    return {f"+{model.row(at).number}": at for at in range(model.rowCount())}


def lines(page):
    return [page.lines.line(at) for at in range(page.lines.rowCount())]


def test_each_answer_is_in_its_conversation_under_what_it_answers(composer, page, qtbot):
    for number in WANTED:
        send(composer, number)
    composer.window.show_page("inbox")
    qtbot.waitUntil(lambda: set(numbers(page)) == set(WANTED), timeout=MINUTE)
    for number, (_key, _sample, kind, text) in WANTED.items():
        page.side.list.setCurrentIndex(page.conversations.index(numbers(page)[number]))
        qtbot.waitUntil(
            lambda: len(lines(page)) > 1 and lines(page)[-1].key.incoming, timeout=MINUTE
        )
        ours, theirs = lines(page)[-2:]
        assert (ours.key.incoming, theirs.key.incoming) == (False, True)
        assert (theirs.content.kind, theirs.content.text) == (kind, text)
        if number in (TAPS, REACTS, ORDERS):
            assert theirs.quote.line == ours.key
        assert "open until" in page.pane.window_mark.text.text()


def test_a_reply_leaves_is_read_and_answered(composer, page, qtbot):
    if WRITES not in numbers(page):
        send(composer, WRITES)
    composer.window.show_page("inbox")
    qtbot.waitUntil(lambda: WRITES in numbers(page), timeout=MINUTE)
    page.side.list.setCurrentIndex(page.conversations.index(numbers(page)[WRITES]))
    qtbot.waitUntil(lambda: bool(lines(page)), timeout=MINUTE)
    before = len(lines(page))
    edit = page.pane.reply.edit
    QTest.keyClicks(edit, "See you")
    QTest.keyClick(edit, Key.Key_Return, Control)
    qtbot.waitUntil(lambda: len(lines(page)) == before + 2, timeout=MINUTE)
    qtbot.waitUntil(lambda: lines(page)[before].shown == "read", timeout=MINUTE)
    assert lines(page)[before].content.text == "See you"
    assert lines(page)[before + 1].key.incoming
    assert edit.toPlainText() == ""


def test_the_recipients_chip_knows_the_window(composer, page, qtbot):
    if WRITES not in numbers(page):
        send(composer, WRITES)
        composer.window.show_page("inbox")
        qtbot.waitUntil(lambda: WRITES in numbers(page), timeout=MINUTE)
    composer.window.show_page("compose")
    composer.desk.open(drafting.fresh(kinds.kind("text"), [WRITES, "+99900000001"]))
    recipients = composer.compose.bar.recipients

    def words():
        return [recipients._marks[number].text.text() for number in (WRITES, "+99900000001")]

    qtbot.waitUntil(lambda: words()[0].startswith("open until"), timeout=MINUTE)
    assert words()[1] == ""  # a sandbox that has run for a minute has not listened for a day


def test_what_became_of_a_reply_is_a_click_away(composer, page, qtbot):
    if WRITES not in numbers(page):
        send(composer, WRITES)
    composer.window.show_page("inbox")
    qtbot.waitUntil(lambda: WRITES in numbers(page), timeout=MINUTE)
    page.side.list.setCurrentIndex(page.conversations.index(numbers(page)[WRITES]))
    qtbot.waitUntil(lambda: bool(lines(page)), timeout=MINUTE)
    line = lines(page)[0]
    page.pane.view.status_wanted.emit(line.ref_id)
    deliveries = composer.window.page("deliveries")
    assert composer.window.shown == "deliveries"
    qtbot.waitUntil(lambda: deliveries.table.chosen_id is not None, timeout=10_000)
    assert deliveries.table.chosen_id == line.key.id
    deliveries.filters.clear()
