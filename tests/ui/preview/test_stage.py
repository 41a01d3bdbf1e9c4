"""What stands around the phone: the lenses, the look, and what a tap brings back."""

import json

import pytest
from PySide6 import QtCore, QtGui, QtTest, QtWidgets

from composer.rendering.desktop import MIXED_BUTTONS, desktop
from composer.rendering.tree import Button, Paragraph, Picture, Span, Text
from composer.ui.preview.answer import Shown
from composer.ui.preview.stage import Stage

Key = QtCore.Qt.Key
BODY = {"content": {"message": {"contentType": "TEXT"}}}


def message(body="Hi", unseen=()):
    text = Text((Paragraph((Span(body),)),))
    return Picture((text,), (Button("Yes", "reply"),), phone_only=unseen)


@pytest.fixture
def stage(theme, phone, qtbot):
    made = Stage(theme, phone)
    qtbot.addWidget(made)
    made.resize(340, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made


def click(button):
    QtTest.QTest.mouseClick(button, QtCore.Qt.MouseButton.LeftButton)


def test_through_the_desktop_lens_the_same_message_has_no_phone_around_it(stage, phone):
    stage.set_picture(message())
    as_phone = phone.grab().toImage()
    click(stage.lens.button("desktop"))
    assert phone.picture == message()
    assert phone.grab().toImage() != as_phone
    click(stage.lens.button("phone"))
    assert phone.grab().toImage() == as_phone


def test_the_desktop_lens_says_what_a_computer_does_not_show(stage, phone):
    hidden = message(unseen=(MIXED_BUTTONS,))
    stage.set_picture(hidden)
    assert phone.picture is hidden
    click(stage.lens.button("desktop"))
    assert phone.picture == desktop(hidden)
    assert MIXED_BUTTONS in phone.picture.notes
    stage.set_picture(message("typed on", unseen=(MIXED_BUTTONS,)))
    assert MIXED_BUTTONS in phone.picture.notes
    click(stage.lens.button("phone"))
    assert phone.picture == message("typed on", unseen=(MIXED_BUTTONS,))


def test_the_look_of_the_picture_turns_without_the_apps(stage, phone, theme):
    stage.set_picture(message())
    light = phone.grab().toImage()
    name = stage.look.accessibleName()
    click(stage.look)
    assert phone.grab().toImage() != light
    assert stage.look.accessibleName() != name
    assert not theme.dark
    click(stage.look)
    assert phone.grab().toImage() == light


def shown(**more):
    return Shown("The person answers.", BODY, ("Ids are examples.",), **more)


def test_an_answer_is_shown_over_the_foot_of_the_phone_and_can_be_copied(stage, phone):
    stage.set_picture(message())
    stage.answer.show_answer(shown())
    panel = stage.answer
    assert phone.geometry().contains(panel.geometry())
    assert panel.geometry().top() > phone.geometry().center().y() - 80
    assert json.loads(panel.view.text) == BODY
    assert not panel.send.isVisible()
    click(panel.copy)
    assert json.loads(QtGui.QGuiApplication.clipboard().text()) == BODY


def test_it_is_sent_once_and_what_came_of_it_is_said(stage):
    sent = []
    stage.answer.show_answer(shown(send=lambda: sent.append(1)))
    click(stage.answer.send)
    click(stage.answer.send)
    assert sent == [1]
    stage.answer.failed("The sandbox is starting.")
    assert stage.answer.said.text() == "The sandbox is starting."
    click(stage.answer.send)
    assert sent == [1, 1]
    stage.answer.sent()
    assert not stage.answer.send.isVisible()
    assert stage.answer.inbox.isVisible()


def test_where_nothing_is_sent_that_is_said(stage):
    stage.answer.show_answer(shown(not_sent="It is a real account."))
    assert not stage.answer.send.isVisible()
    assert stage.answer.said.text() == "It is a real account."


def test_what_brings_nothing_back_has_no_json(stage):
    stage.answer.show_answer(Shown("Nothing comes back."))
    assert not stage.answer.view.isVisible()
    assert not stage.answer.copy.isVisible()
    assert stage.answer.height() < 120


@pytest.mark.parametrize("way", ["cross", "escape", "escape on the phone"])
def test_it_closes(stage, phone, qtbot, way):
    stage.set_picture(message())
    stage.answer.show_answer(shown())
    stage.activateWindow()
    match way:
        case "cross":
            click(stage.answer.cross)
        case "escape":
            stage.answer.view.setFocus()
            qtbot.waitUntil(stage.answer.view.hasFocus)
            QtTest.QTest.keyClick(stage.answer.view, Key.Key_Escape)
            assert phone.hasFocus()
        case _:
            QtTest.QTest.keyClick(phone, Key.Key_Escape)
    assert not stage.answer.isVisible()


def test_it_goes_when_the_message_changes_and_when_another_lens_is_looked_through(stage):
    for change in (
        lambda: stage.set_picture(message("other")),
        lambda: click(stage.lens.button("desktop")),
    ):
        stage.set_picture(message())
        stage.answer.show_answer(shown())
        stage.set_picture(message())
        assert stage.answer.isVisible()
        change()
        assert not stage.answer.isVisible()


def test_everything_on_it_has_a_name_and_is_reached_by_the_keyboard(stage):
    stage.answer.show_answer(shown(send=lambda: None))
    buttons = stage.findChildren(QtWidgets.QAbstractButton)
    for one in (one for one in buttons if one.isVisible()):
        interface = QtGui.QAccessible.queryAccessibleInterface(one)
        assert interface.text(QtGui.QAccessible.Text.Name), one
