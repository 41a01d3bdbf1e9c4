"""The help's window: F1 at a field, links, back, search, and opened again as it was left."""

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtTest import QTest

from composer.ui.help.desk import HelpDesk
from composer.ui.help.places import Here, here
from composer.ui.help.window import HelpWindow

Key = QtCore.Qt.Key


@pytest.fixture
def window(theme, qtbot):
    window = HelpWindow(theme, lambda: "en")
    qtbot.addWidget(window)
    return window


class SendBar(QtWidgets.QFrame):
    """A place that the help knows, with a field."""

    def __init__(self):
        super().__init__()
        self.field = QtWidgets.QLineEdit(self)
        self.field.setAccessibleName("To")
        self.field.setAccessibleDescription("Who gets it")


class MessageForm(QtWidgets.QWidget):
    def own_help(self):
        return "Body", "What the recipient reads."


def test_a_place_and_what_its_field_says(qtbot):
    bar, form = SendBar(), MessageForm()
    for made in (bar, form):
        qtbot.addWidget(made)
    assert here(bar.field, "text") == Here("recipients", "To", "Who gets it")
    inner = QtWidgets.QLineEdit(form)
    assert here(inner, "text") == Here("kinds#text", "Body", "What the recipient reads.")
    assert here(None, "text") == Here("first-steps")


def test_the_fields_own_words_stand_above_until_one_goes_on(window, qtbot):
    window.open(Here("recipients", "To", "Who gets it"))
    assert window._field.isVisible()
    assert "Recipients and lists" in window.page.toPlainText()
    window.follow("recipients#lists")
    assert not window._field.isVisible()


def test_links_lead_on_and_back_again_to_where_one_was(window, qtbot):
    window.open(Here("first-steps"))
    window.follow("sandbox#numbers")
    bar = window.page.verticalScrollBar()
    assert bar.value() > 0
    window.follow("#templates")
    assert window.shown == "sandbox#templates"
    left = bar.value()
    window.go_back()
    assert window.shown == "sandbox#numbers"
    assert bar.value() < left
    window.go_back()
    assert (window.shown, window.back.isEnabled()) == ("first-steps", False)
    window.go_forward()
    assert window.shown == "sandbox#numbers"


def test_a_section_stands_at_the_top_also_when_the_window_has_just_come(window, qtbot):
    window.open(Here("kinds#video"))
    assert "Video" in window.page.cursorForPosition(QtCore.QPoint(4, 12)).block().text()


def test_search_and_open_by_keys(window, qtbot):
    window.open(Here("first-steps"))
    window.search.setFocus()
    QTest.keyClicks(window.search, "131049")
    QTest.keyClick(window.search, Key.Key_Return)
    assert window.shown == "problems#131049"
    window.search.setText("zebra crossing")
    assert "Nothing was found" in window.list.item(0).text()
    window.search.clear()
    assert window.list.currentItem().text() == "Problems and answers"


def test_a_link_that_does_something_is_told(window, qtbot):
    with qtbot.waitSignal(window.wanted) as told:
        window.follow("composer:about")
    assert told.args == ["about"]


def test_no_resource_is_loaded(window):
    image = QtGui.QTextDocument.ResourceType.ImageResource.value
    assert window.page.loadResource(image, QtCore.QUrl("file:///etc/passwd")) is None


def test_an_untranslated_page_says_so(theme, qtbot):
    window = HelpWindow(theme, lambda: "xx")
    qtbot.addWidget(window)
    window.open(Here("inbox"))
    assert window._untranslated.isVisible()


def test_another_language_is_followed_at_once(theme, qtbot):
    spoken = ["en"]
    window = HelpWindow(theme, lambda: spoken[0])
    qtbot.addWidget(window)
    window.open(Here("sandbox#speed"))
    spoken[0] = "xx"
    QtWidgets.QApplication.sendEvent(window, QtCore.QEvent(QtCore.QEvent.Type.LanguageChange))
    assert window._untranslated.isVisible()
    assert window.shown == "sandbox#speed"


def test_f1_opens_it_and_it_comes_again_as_it_was_left(theme, qtbot):
    owner, kept = SendBar(), []
    qtbot.addWidget(owner)
    desk = HelpDesk(owner, theme, lambda: "text", {}, kept.append)
    with qtbot.waitExposed(owner):
        owner.show()
    owner.activateWindow()
    owner.field.setFocus()
    qtbot.waitUntil(owner.field.hasFocus)
    QTest.keyClick(owner.field, Key.Key_F1)
    window = desk.window
    assert window is not None
    qtbot.waitUntil(window.isVisible)
    assert window.shown == "recipients"
    window.follow("inbox")
    QTest.keyClick(window.page, Key.Key_Escape)
    assert not window.isVisible()
    assert kept[-1]["place"] == "inbox"
    again = HelpDesk(owner, theme, lambda: "text", kept[-1], kept.append)
    again.open()
    other = again.window
    assert other is not None
    qtbot.waitUntil(other.isVisible)
    assert other.shown == "inbox"
    for one in (window, other):
        one.close()
        one.deleteLater()
