"""The phone is tapped, and what the tap brings back travels: sandbox, relay, polling, Inbox, in the real app."""

import pytest
from PySide6 import QtCore, QtGui
from PySide6.QtTest import QTest

from composer.app import Composer
from composer.messages import drafting, kinds
from composer.messages.draft import Draft
from composer.ui.preview import touch

MINUTE = 60_000
ANNA = "+99900000001"


@pytest.fixture(scope="module")
def composer(qapp, tmp_path_factory):
    made = Composer(qapp, tmp_path_factory.mktemp("data"))
    made.show()
    yield made
    made.window.close()
    made.quit()


def write(composer, key, number=ANNA):
    draft = drafting.with_message(Draft({}), kinds.kind(key).samples[0].message)
    composer.desk.open(draft.put(("destinations",), [number]))
    composer.window.show_page("compose")


def tap(composer, kind, number=0):
    phone = composer.compose.phone
    found = next(
        one for one in touch.parts(phone.surface) if one.kind == kind and one.number == number
    )
    QTest.mouseClick(phone, QtCore.Qt.MouseButton.LeftButton, pos=found.place.center().toPoint())


def incoming(page):
    lines = [page.lines.line(at) for at in range(page.lines.rowCount())]
    return [line for line in lines if line.key.incoming]


def open_conversation(page, number, qtbot):
    model = page.conversations

    def place():
        return {f"+{model.row(at).number}": at for at in range(model.rowCount())}.get(number)

    qtbot.waitUntil(lambda: place() is not None, timeout=MINUTE)
    page.side.list.setCurrentIndex(model.index(place()))


def test_a_tapped_button_answers_what_was_sent_in_the_inbox(composer, qtbot):
    qtbot.waitUntil(lambda: composer.running is not None and composer.models.ready, timeout=MINUTE)
    write(composer, "reply-buttons")
    composer.compose.send()
    qtbot.waitUntil(lambda: composer.running.line.counts.get("read", 0) == 1, timeout=MINUTE)
    write(composer, "reply-buttons")
    tap(composer, "button", 1)
    panel = composer.compose.stage.answer
    assert panel.isVisible()
    title = composer.compose.phone.picture.buttons[1].title
    assert title in panel.happens.text()
    assert f'"title": "{title}"' in panel.view.text
    QTest.mouseClick(panel.send, QtCore.Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.inbox.isVisible, timeout=MINUTE)
    QTest.mouseClick(panel.inbox, QtCore.Qt.MouseButton.LeftButton)
    page = composer.window.page("inbox")
    assert page.isVisible()
    open_conversation(page, ANNA, qtbot)
    qtbot.waitUntil(lambda: len(incoming(page)) == 1, timeout=MINUTE)
    (line,) = incoming(page)
    assert (line.content.kind, line.content.text) == ("choice", title)
    assert line.quote is not None
    assert line.quote.line is not None


def test_a_picture_of_this_computer_is_shown_when_it_is_asked_for(composer, qtbot, tmp_path):
    qtbot.waitUntil(lambda: composer.running is not None and composer.models.ready, timeout=MINUTE)
    file = tmp_path / "red.png"
    image = QtGui.QImage(60, 40, QtGui.QImage.Format.Format_RGB32)
    image.fill(QtGui.QColor("#c02030"))
    assert image.save(str(file))
    message = {"type": "image", "image": {"link": file.as_uri()}}
    composer.desk.open(drafting.with_message(Draft({}), message))
    composer.window.show_page("compose")
    phone = composer.compose.phone
    qtbot.waitUntil(lambda: bool(touch.parts(phone.surface)), timeout=MINUTE)
    tap(composer, "show")
    place = phone.arrangement.placed[0][1].translated(phone._origin()).center().toPoint()

    def shown():
        return phone.grab().toImage().pixelColor(place) == QtGui.QColor("#c02030")

    qtbot.waitUntil(shown, timeout=MINUTE)


def test_a_chosen_row_of_what_was_never_sent_comes_in_too(composer, qtbot):
    qtbot.waitUntil(lambda: composer.running is not None and composer.models.ready, timeout=MINUTE)
    number = "+99900000002"
    write(composer, "list-message", number)
    tap(composer, "button")
    tap(composer, "row", 2)
    tap(composer, "send", 2)
    panel = composer.compose.stage.answer
    assert '"type": "list_reply"' in panel.view.text
    QTest.mouseClick(panel.send, QtCore.Qt.MouseButton.LeftButton)
    composer.window.show_page("inbox")
    page = composer.window.page("inbox")
    open_conversation(page, number, qtbot)
    qtbot.waitUntil(lambda: len(incoming(page)) == 1, timeout=MINUTE)
    assert incoming(page)[0].content.kind == "choice"
