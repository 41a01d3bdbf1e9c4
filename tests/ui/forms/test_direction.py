"""Arabic and Hebrew stand on the right, by the first letter that has a direction."""

import pytest
from PySide6 import QtCore, QtWidgets

from composer.ui.forms.direction import follow_writing, is_right_to_left

RIGHT = QtCore.Qt.AlignmentFlag.AlignRight
TEXTS = {
    "": False,
    "Hello עולם": False,
    "שלום world": True,
    "مرحبا": True,
    "123 👋 *שלום*": True,
    "2026-12-24T18:00:00Z": False,
    "12:30": False,
}


@pytest.mark.parametrize("text", TEXTS)
def test_the_first_letter_decides(text):
    assert is_right_to_left([text]) is TEXTS[text]


def test_lines_without_letters_leave_it_to_the_next():
    assert is_right_to_left(["", "1.", "שלום"])


def test_a_field_changes_sides_with_what_is_written_and_back(qtbot):
    field = QtWidgets.QPlainTextEdit()
    qtbot.addWidget(field)
    follow_writing(field)

    def on_the_right():
        return bool(field.document().defaultTextOption().alignment() & RIGHT)

    def edge():
        """Where the cursor stands at the beginning of the text."""
        field.moveCursor(field.textCursor().MoveOperation.Start)
        return field.cursorRect().x()

    field.resize(400, 200)
    with qtbot.waitExposed(field):
        field.show()
    field.setPlainText("Hello")
    assert not on_the_right()
    assert edge() < 50
    field.setPlainText("שלום")
    assert on_the_right()
    assert edge() > 300
    field.setPlainText("")
    assert not on_the_right()
