"""What is said below a field moves the form only when it takes another row."""

import pytest
from PySide6 import QtCore, QtWidgets

from composer.messages.problem import Problem, Severity
from composer.ui.forms.notice import Notice

WORDS = "The body is {count} characters; WhatsApp shows at most 20."


class Asked(QtCore.QObject):
    """How often a widget was asked to lay out anew."""

    def __init__(self, watched):
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):
        self.times += event.type() == QtCore.QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def notice(qtbot, theme):
    around = QtWidgets.QWidget()
    qtbot.addWidget(around)
    column = QtWidgets.QVBoxLayout(around)
    made = Notice(theme)
    column.addWidget(made)
    column.addStretch(1)
    made.show_problems(said(21))
    around.resize(640, 300)
    around.show()
    QtWidgets.QApplication.processEvents()
    yield made
    around.close()


def said(count, words=WORDS):
    return [Problem(Severity.ERROR, "/text", words, {"count": count}, "")]


def test_a_sentence_that_counts_letters_moves_nothing(notice):
    asked = Asked(notice.parentWidget())
    for count in range(22, 40):
        notice.show_problems(said(count))
        QtWidgets.QApplication.processEvents()
    assert asked.times == 0
    assert "39 characters" in notice.text.text()
    assert notice.text.geometry() == notice.rect().adjusted(20, 0, 0, 0)


def test_a_longer_one_takes_the_rows_that_it_needs(notice):
    low = notice.height()
    notice.show_problems(said(22, WORDS * 8))
    QtWidgets.QApplication.processEvents()
    assert notice.height() == notice.text.heightForWidth(notice.text.width()) > low
    notice.show_problems(said(22))
    QtWidgets.QApplication.processEvents()
    assert notice.height() == low


def test_from_right_to_left_the_glyph_is_at_the_right(notice):
    notice.setLayoutDirection(QtCore.Qt.LayoutDirection.RightToLeft)
    assert notice.text.geometry() == notice.rect().adjusted(0, 0, -20, 0)
