"""Text panes: what is pasted into them must not stop them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui

from composer.ui.widgets import opaque
from composer.ui.widgets.opaque import OpaquePane, wrap_mode

WORDS = QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
ANYWHERE = QtGui.QTextOption.WrapMode.WrapAnywhere


@pytest.fixture
def pane(qtbot):
    made = OpaquePane()
    qtbot.addWidget(made)
    made.resize(300, 200)
    return made


def paste(pane, text):
    mime = QtCore.QMimeData()
    mime.setText(text)
    pane.insertFromMimeData(mime)


def test_words_stay_whole_however_long_the_text_is():
    assert wrap_mode("parcel " * 100_000) == WORDS
    assert wrap_mode("https://example.com/" + "a" * 2_000) == WORDS


def test_a_word_without_an_end_is_broken_anywhere():
    assert wrap_mode("aGVsbG8" * 1_000) == ANYWHERE


@given(st.text("ab \n\t", max_size=60))
def test_a_long_word_is_found_wherever_it_is(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opaque, "_LONG", 5)
        long = max(map(len, text.split()), default=0) > 5
        assert wrap_mode(text) == (ANYWHERE if long else WORDS)


def test_a_picture_pasted_as_text_is_there_at_once(pane):
    pane.setPlainText("Hello ")
    pane.moveCursor(QtGui.QTextCursor.MoveOperation.End)
    paste(pane, "aGVsbG8" * 100_000)  # with rows between words, Qt would be busy for minutes
    pane.show()
    assert pane.wordWrapMode() == ANYWHERE
    assert len(pane.toPlainText()) == 700_006


def test_a_short_paste_leaves_the_long_word_broken(pane):
    pane.setPlainText("x" * 5_000)
    paste(pane, "y")
    assert pane.wordWrapMode() == ANYWHERE


def test_another_text_is_broken_between_words_again(pane):
    pane.setPlainText("x" * 5_000)
    pane.setPlainText("Hello")
    assert pane.wordWrapMode() == WORDS


def test_the_long_word_is_gone_before_words_are_kept_whole_again(pane):
    pane.show()
    pane.setPlainText("x" * 700_000)
    pane.setPlainText("Hello")  # the other way round, Qt would set the old text between words
    assert pane.wordWrapMode() == WORDS
