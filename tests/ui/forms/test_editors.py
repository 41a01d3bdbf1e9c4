"""Single editors: what they show of a value, and what they make of what is typed."""

from typing import Any

import pytest
from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.messages.tree import ABSENT
from composer.messages.words import (
    DateTime,
    Duration,
    Instant,
    KeyValues,
    LongText,
    Option,
    Pick,
    Texts,
    Toggle,
)
from composer.ui.forms import values
from composer.ui.forms.calendar import CalendarPopup, on_local_clock
from composer.ui.forms.editors import Page, Picker, Tick
from composer.ui.forms.instants import Stamp, as_moment, in_seconds
from composer.ui.forms.lists import Chips, Pairs
from composer.ui.forms.times import Length, Moment

Key = QtCore.Qt.Key
SAID: dict[str, Any] = {"at": "x", "label": "X", "help": "What X is."}


@pytest.fixture
def shown(qtbot):
    """Shows an editor; hands back everything it said was edited."""

    def show(editor):
        qtbot.addWidget(editor)
        edits: list[Any] = []
        editor.edited.connect(edits.append)
        editor.show()
        return edits

    return show


NUMBERS = {
    "": ABSENT,
    " 7 ": 7,
    "-3": -3,
    "1.5": 1.5,
    ".5": 0.5,
    "1.": "1.",
    "1,5": "1,5",
    "x": "x",
    "1e999": "1e999",
}


@pytest.mark.parametrize("text", NUMBERS)
def test_a_text_that_reads_as_a_number_is_one(text):
    assert values.number(text) == NUMBERS[text]
    assert type(values.number(text)) is type(NUMBERS[text])


def test_off_is_absent_unless_it_was_false(shown):
    tick = Tick(Toggle(**SAID))
    edits = shown(tick)
    tick.click()
    tick.click()
    tick.show_value(False)
    tick.click()
    tick.click()
    assert edits == [True, ABSENT, True, False]


OPTIONS = (Option("a", "Apple"), Option("b", "Banana"))


def test_a_picker_without_a_value_shows_none(shown):
    picker = Picker(Pick(**SAID, options=OPTIONS), "")
    shown(picker)
    picker.show_value(ABSENT)
    assert picker.currentText() == ""


def test_a_picker_that_may_be_empty_says_so(shown):
    picker = Picker(Pick(**SAID, options=OPTIONS, optional=True), "Not set")
    edits = shown(picker)
    picker.show_value("b")
    QTest.keyClick(picker, Key.Key_Up)
    QTest.keyClick(picker, Key.Key_Up)
    assert picker.currentText() == "Not set"
    assert edits[-1] is ABSENT


def test_a_picker_shows_a_value_that_is_no_option(shown):
    picker = Picker(Pick(**SAID, options=OPTIONS), "")
    shown(picker)
    picker.show_value("cherry")
    assert picker.currentText() == "cherry"
    picker.show_value("a")
    assert picker.currentText() == "Apple"


def test_an_editable_picker_takes_what_is_typed(shown):
    picker = Picker(Pick(**SAID, options=OPTIONS, editable=True), "")
    edits = shown(picker)
    line = picker.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "xy")
    assert edits[-1] == "xy"
    line.clear()
    QTest.keyClicks(line, "Banana")
    assert edits[-1] == "b"


@pytest.mark.parametrize(
    ("milliseconds", "figure", "unit"),
    [
        (172_800_000, "2", "days"),
        (7_200_000, "2", "hours"),
        (90_000, "90000", "milliseconds"),
        (60_000, "1", "minutes"),
    ],
)
def test_a_length_is_shown_in_its_largest_whole_unit(shown, milliseconds, figure, unit):
    length = Length(Duration(**SAID))
    edits = shown(length)
    length.show_value(milliseconds)
    assert (length._figure.text(), length._unit.currentText()) == (figure, unit)
    assert edits == []


def test_a_length_is_milliseconds(shown):
    length = Length(Duration(**SAID))
    edits = shown(length)
    QTest.keyClicks(length._figure, "36")
    assert edits[-1] == 36 * 3_600_000


def test_a_length_that_is_no_number_stays_as_typed(shown):
    length = Length(Duration(**SAID))
    edits = shown(length)
    QTest.keyClicks(length._figure, "soon")
    assert edits[-1] == "soon"


def test_a_moment_from_the_menu_is_rfc_3339(shown):
    moment = Moment(DateTime(**SAID))
    edits = shown(moment)
    moment._menu().actions()[2].trigger()
    from datetime import UTC, datetime, timedelta

    ahead = datetime.fromisoformat(edits[-1]) - datetime.now(UTC)
    assert timedelta(hours=23) < ahead <= timedelta(hours=24)


@pytest.fixture
def calendar(shown):
    """A moment's field with its calendar open, and what was edited."""

    def open_at(text):
        moment = Moment(DateTime(**SAID))
        edits = shown(moment)
        moment.show_value(text)
        QTest.keyClick(moment._line, Key.Key_Down, QtCore.Qt.KeyboardModifier.AltModifier)
        popup: Any = moment._popup
        assert isinstance(popup, CalendarPopup)
        return moment, popup, edits

    return open_at


def test_a_day_and_a_time_are_chosen_by_keys_and_written_as_rfc_3339(calendar):
    before = on_local_clock("2031-05-06T10:20:00Z")
    assert before is not None
    moment, popup, edits = calendar("2031-05-06T10:20:00Z")
    view = popup.day.findChild(QtWidgets.QTableView)
    QTest.keyClick(view, Key.Key_Right)
    popup.time.setTime(QtCore.QTime(before.hour, before.minute + 5))
    assert edits == []
    QTest.keyClick(popup.time, Key.Key_Return)
    assert edits == ["2031-05-07T10:25:00Z"]
    assert moment._line.text() == "2031-05-07T10:25:00Z"


def test_escape_leaves_the_moment_as_it_was_typed(calendar, qtbot):
    moment, popup, edits = calendar("next week")
    assert on_local_clock(popup.moment) is not None
    with qtbot.waitSignal(popup.destroyed):
        QTest.keyClick(popup.time, Key.Key_Escape)
    assert edits == []
    assert moment._line.text() == "next week"


def test_no_calendar_is_built_before_it_is_wanted(shown):
    moment = Moment(DateTime(**SAID))
    shown(moment)
    assert moment.findChildren(QtWidgets.QCalendarWidget) == []


def test_chips_are_made_by_enter_comma_and_leaving(shown, theme):
    chips = Chips(Texts(**SAID), theme)
    edits = shown(chips)
    QTest.keyClicks(chips._line, "one")
    QTest.keyClick(chips._line, Key.Key_Return)
    QTest.keyClicks(chips._line, "two,")
    assert edits[-1] == ["one", "two"]


def test_backspace_takes_the_last_chip_back(shown, theme):
    chips = Chips(Texts(**SAID), theme)
    edits = shown(chips)
    chips.show_value(["one", "two"])
    QTest.keyClick(chips._line, Key.Key_Backspace)
    assert edits[-1] == ["one"]
    assert chips._line.text() == "two"


def test_the_last_chip_removed_leaves_nothing(shown, theme):
    chips = Chips(Texts(**SAID), theme)
    edits = shown(chips)
    chips.show_value(["one"])
    chips._remove(0)
    assert edits == [ABSENT]


def test_pairs_leave_values_of_other_types_alone(shown, theme):
    pairs = Pairs(KeyValues(**SAID), theme)
    edits = shown(pairs)
    pairs.show_value({"a": 1, "b": "x"})
    _, _, text = pairs._rows[1]
    QTest.keyClicks(text, "y")
    assert edits[-1] == {"a": 1, "b": "xy"}


def test_a_pair_without_a_key_is_not_sent(shown, theme):
    pairs = Pairs(KeyValues(**SAID), theme)
    edits = shown(pairs)
    QTest.mouseClick(pairs._add, QtCore.Qt.MouseButton.LeftButton)
    _, key, text = pairs._rows[0]
    QTest.keyClicks(text, "v")
    assert edits == [ABSENT]
    QTest.keyClicks(key, "k")
    assert edits[-1] == {"k": "v"}


NOON = 1803556800000
COUNTED = {
    "a number": (NOON, "2027-02-25T12:00:00Z"),
    "a text": (str(NOON), "2027-02-25T12:00:00Z"),
    "with thousandths": (NOON + 7, "2027-02-25T12:00:00.007Z"),
    "in seconds": (NOON // 1000, "2027-02-25T12:00:00Z"),
    "too small": (7, "7"),
    "too large": (10**15, "1000000000000000"),
    "broken": (1.5, "1.5"),
    "signed": ("-12", "-12"),
    "no number": ("soon", "soon"),
    "truth": (True, "true"),
    "null": (None, "null"),
    "nothing": (ABSENT, ""),
}


@pytest.mark.parametrize("name", COUNTED)
def test_a_count_is_shown_as_its_moment_and_comes_back_as_it_came(shown, name):
    value, text = COUNTED[name]
    stamp = Stamp(Instant(**SAID))
    edits = shown(stamp)
    stamp.show_value(value)
    assert stamp._line.text() == text
    assert values.same(stamp.value(), value)
    assert edits == []


TYPED = {
    "a moment": (ABSENT, "2027-02-25T12:00:00Z", NOON),
    "elsewhere on earth": (ABSENT, " 2027-02-25 13:00+01:00", NOON),
    "instead of a number": (5 * 10**11, "2027-02-25T12:00:00Z", NOON),
    "instead of a text": (str(5 * 10**11), "2027-02-25T12:00:00Z", str(NOON)),
    "instead of seconds": (5 * 10**8, "2027-02-25T12:00:00Z", NOON // 1000),
    "digits": (ABSENT, "1803556800000", NOON),
    "no offset": (ABSENT, "2027-02-25T12:00:00", "2027-02-25T12:00:00"),
    "before all": (ABSENT, "1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    "words": (NOON, "tomorrow", "tomorrow"),
    "nothing": (NOON, "", ABSENT),
}


@pytest.mark.parametrize("name", TYPED)
def test_what_is_typed_for_a_count_is_counted_as_before_and_stays_in_the_line(shown, name):
    before, text, counted = TYPED[name]
    stamp = Stamp(Instant(**SAID))
    edits = shown(stamp)
    stamp.show_value(before)
    stamp._line.clear()
    for letter in text:
        QTest.keyClicks(stamp._line, letter)
        stamp.show_value(edits[-1])  # as the form does after each edit
    if not text:
        stamp._line.textEdited.emit("")
    assert values.same(edits[-1], counted)
    assert stamp._line.text() == text


def test_a_count_as_text_is_written_where_the_field_wants_one(shown):
    stamp = Stamp(Instant(**SAID, text=True))
    edits = shown(stamp)
    QTest.keyClicks(stamp._line, "2027-02-25T12:00:00Z")
    assert edits[-1] == str(NOON)


def test_a_count_is_chosen_in_the_calendar(shown):
    stamp = Stamp(Instant(**SAID))
    edits = shown(stamp)
    stamp.show_value(NOON)
    QTest.keyClick(stamp._line, Key.Key_Down, QtCore.Qt.KeyboardModifier.AltModifier)
    popup: Any = stamp._popup
    assert on_local_clock(popup.moment) == on_local_clock("2027-02-25T12:00:00Z")
    QTest.keyClick(popup.day.findChild(QtWidgets.QTableView), Key.Key_Right)
    QTest.keyClick(popup.time, Key.Key_Return)
    assert edits == [NOON + 86_400_000]
    assert stamp._line.text() == "2027-02-26T12:00:00Z"


def test_seconds_are_made_milliseconds_at_a_wish(shown):
    stamp = Stamp(Instant(**SAID))
    edits = shown(stamp)
    for before, visible in ((NOON, False), (str(NOON // 1000), True)):
        stamp.show_value(before)
        stamp._choices.aboutToShow.emit()
        assert stamp._unit.isVisible() is visible is in_seconds(before)
    stamp._unit.trigger()
    assert edits == [str(NOON)]
    stamp.show_value(edits[-1])
    assert stamp._line.text() == as_moment(NOON)


def test_several_lines_are_as_high_before_they_have_the_style_sheet_as_after(shown, theme, qapp):
    look = qapp.styleSheet()
    qapp.setStyleSheet("")
    try:
        page = Page(LongText(rows=4, **SAID))
        theme.dress()
        shown(page)
        high = page.height()
        QTest.keyClicks(page, "a")
        assert page.height() == high
        assert page.verticalScrollBar().maximum() == 0
        page.insertPlainText("\n\n\n")
        assert (page.height(), page.verticalScrollBar().maximum()) == (high, 0)
    finally:
        qapp.setStyleSheet(look)
