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


def test_each_severity_has_its_own_look(notice, theme):
    low = notice.height()
    hint = Problem(Severity.HINT, "/text", "It could be shorter.", {}, "")
    notice.show_problems([*said(21), hint])
    QtWidgets.QApplication.processEvents()
    worst, other = notice._shown
    assert (worst.property("role"), other.property("role")) == ("error", "hint")
    assert (worst.text(), other.text()) == (said(21)[0].sentence, "It could be shorter.")
    assert other.y() == worst.geometry().bottom() + 1 == low
    assert notice.height() == low + other.height()
    assert notice.words == f"{worst.text()}\n{other.text()}"
    spot = notice.grab(QtCore.QRect(0, other.y(), 16, 16)).toImage()
    colors = {spot.pixelColor(x, y).name() for x in range(16) for y in range(16)}
    assert theme.color("hint").name() in colors
    notice.show_problems([hint])
    QtWidgets.QApplication.processEvents()
    assert notice.text.property("role") == "hint"
    assert not other.isVisible()
    assert notice.height() == low
