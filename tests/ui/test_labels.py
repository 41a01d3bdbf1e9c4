"""Labels that wrap remember how high they are, and are never wrong about it."""

import pytest
from PySide6 import QtCore, QtWidgets

from composer.ui.widgets.labels import label

LONG = "some words that need a few rows where there is little room for them " * 3


def plain(text, font=None, margins=(0, 0, 0, 0)):
    made = QtWidgets.QLabel(text)
    made.setWordWrap(True)
    made.setContentsMargins(*margins)
    if font is not None:
        made.setFont(font)
    return made


@pytest.fixture
def wrapped(qtbot):
    made = label(LONG, wrap=True)
    qtbot.addWidget(made)
    return made


def heights(one):
    return [one.heightForWidth(width) for width in (80, 200, 80, 640)]


def test_it_is_as_high_as_any_label(wrapped):
    assert heights(wrapped) == heights(plain(LONG))
    assert len(set(heights(wrapped))) == 3


def test_another_text_other_letters_and_other_margins_are_other_heights(wrapped):
    heights(wrapped)
    wrapped.setText(LONG * 2)
    assert heights(wrapped) == heights(plain(LONG * 2))
    font = wrapped.font()
    font.setPointSizeF(2 * font.pointSizeF())
    wrapped.setFont(font)
    assert heights(wrapped) == heights(plain(LONG * 2, font))
    wrapped.setContentsMargins(20, 8, 20, 8)
    assert heights(wrapped) == heights(plain(LONG * 2, font, (20, 8, 20, 8)))
    wrapped.setContentsMargins(QtCore.QMargins(0, 0, 0, 0))
    assert heights(wrapped) == heights(plain(LONG * 2, font))
