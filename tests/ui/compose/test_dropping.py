"""Dropping: addresses fill their field, files are explained or read, and what it does shows while one drags."""

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.compose import dropping
from composer.ui.forms import dropped
from composer.ui.forms.links import Link
from composer.ui.widgets.drop_hint import DropHint

PICTURE = "https://example.com/a%20b.jpg"
Copy = QtCore.Qt.DropAction.CopyAction
Left = QtCore.Qt.MouseButton.LeftButton
Plain = QtCore.Qt.KeyboardModifier.NoModifier


def dragged(*urls, text=""):
    data = QtCore.QMimeData()
    if urls:
        data.setUrls([QtCore.QUrl(one) for one in urls])
    if text:
        data.setText(text)
    return data


def drop(widget, data):
    """Enter and drop, as Qt does; whether it was taken."""
    enter = QtGui.QDragEnterEvent(QtCore.QPoint(5, 5), Copy, data, Left, Plain)
    enter.ignore()
    widget.dragEnterEvent(enter)
    if not enter.isAccepted():
        return False
    event = QtGui.QDropEvent(QtCore.QPointF(5, 5), Copy, data, Left, Plain)
    widget.dropEvent(event)
    return event.isAccepted()


@pytest.fixture
def image(bench):
    made = bench("image")
    made.link = next(one for one in made.page.form.findChildren(Link) if one.isVisible())
    return made


def said(made):
    return made.page._said.text()


@pytest.mark.parametrize(
    ("data", "address"),
    [
        (dragged(PICTURE), PICTURE),
        (dragged(text=f"{PICTURE}\nA title, as browsers add it"), PICTURE),
        (dragged("file:///tmp/a.jpg"), ""),
        (dragged(text="words: https://example.com"), ""),
        (dragged(PICTURE, PICTURE), ""),
    ],
)
def test_what_is_a_web_address(data, address):
    assert dropped.address(data) == address


def test_a_link_dropped_on_its_field_takes_the_place_of_what_stood_there(image):
    desk = image.desk
    address = (*desk.draft.message, "image", "link")
    desk.edit(desk.draft.put(address, "https://old.example/x.png", ()))
    assert drop(image.link, dragged(PICTURE))
    assert image.link.text() == PICTURE
    assert PICTURE in image.json
    image.desk.undo()
    assert "old.example" in image.json


def test_a_link_dropped_anywhere_fills_the_only_field_for_one(image):
    assert drop(image.page, dragged(PICTURE))
    assert image.link.text() == PICTURE


def test_a_kind_without_such_a_field_says_which_have_one(bench):
    made = bench("text")
    assert drop(made.page, dragged(PICTURE))
    assert "has no field for an address" in said(made)


@pytest.mark.parametrize("on", ["link", "page"])
def test_a_file_of_this_computer_is_explained(image, on, tmp_path):
    path = tmp_path / "holiday.JPG"
    path.write_bytes(b"\xff\xd8")
    where = image.link if on == "link" else image.page
    assert drop(where, dragged(QtCore.QUrl.fromLocalFile(str(path)).toString()))
    assert "“holiday.JPG” is a file on this computer" in said(image)
    assert image.link.text() == ""


def test_a_spreadsheet_is_told_to_become_csv(bench):
    made = bench("text")
    assert drop(made.page, dragged("file:///tmp/people.xlsx"))
    assert "Save it as CSV" in said(made)


def test_text_fields_leave_files_to_the_page(bench):
    made = bench("text")
    file = dragged("file:///tmp/message.json")
    assert not made.editor.canInsertFromMimeData(file)
    assert not drop(made.page.bar.recipients._line, file)
    assert made.editor.canInsertFromMimeData(dragged(text="words"))
    assert made.editor.canInsertFromMimeData(dragged(PICTURE, text=PICTURE))


def test_what_it_does_shows_while_one_drags_and_goes_away(bench):
    made = bench("text")
    page = made.page
    data = dragged("file:///tmp/people.csv")  # the event does not own it
    enter = QtGui.QDragEnterEvent(QtCore.QPoint(5, 5), Copy, data, Left, Plain)
    page.dragEnterEvent(enter)
    hint = page.findChild(DropHint)
    assert hint.isVisible()
    assert hint.words.text() == "Drop it to send to this list"
    assert page.childAt(5, 5) is not hint
    page.dragLeaveEvent(QtGui.QDragLeaveEvent())
    assert not hint.isVisible()


def test_each_thing_has_its_own_words(qapp):
    seen = {
        dropping.words(dragged(one))
        for one in ("file:///a.csv", "file:///a.png", PICTURE, "file:///a.json")
    }
    assert len(seen) == 4
    assert isinstance(qapp, QtWidgets.QApplication)
