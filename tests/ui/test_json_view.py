"""The JSON pane's view: the same text and colours, however it came there."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui
from PySide6.QtTest import QTest

from composer.formats import link
from composer.ui.widgets.json_marks import Mark
from composer.ui.widgets.json_view import JsonView, tokens


@pytest.fixture
def view(theme, qtbot):
    made = JsonView(theme, "JSON")
    qtbot.addWidget(made)
    return made


def colors(view):
    """The colour of each character that is not white space."""
    found = []
    block = view.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            color = piece.charFormat().foreground().color().name()
            found += [(letter, color) for letter in piece.text() if not letter.isspace()]
            pieces += 1
        block = block.next()
    return found


values = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text('ab"\\:,{}[]1 \n😀é', max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("ab😀", max_size=2), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(values, min_size=1, max_size=5))
def test_changed_step_by_step_is_as_shown_at_once(theme, view, steps):
    for step in steps:
        text = json.dumps(step, ensure_ascii=False, indent=2)
        view.show_text(text)
        assert view.toPlainText() == text
    fresh = JsonView(theme, "JSON")
    fresh.show_text(text)
    assert colors(view) == colors(fresh)
    fresh.deleteLater()


def test_the_pieces_cover_the_text():
    text = '{"a": [1.5e3, true, null], "b\\"c": "d: 1", half'
    pieces = list(tokens(text))
    assert "".join(text[first:last] for _, first, last in pieces) == text
    kinds = [kind for kind, *_ in pieces if kind not in ("space", "mark")]
    assert kinds[:6] == ["key", "number", "word", "word", "key", "string"]


def test_a_letter_inside_a_text_repaints_its_line_only(view, qtbot):
    view.resize(400, 300)
    with qtbot.waitExposed(view):
        view.show()
    lines = ['{\n  "a": "x', '",\n  "b": 1\n}']
    view.show_text("".join(lines))
    rects = []

    class Watch(QtCore.QObject):
        def eventFilter(self, _watched, event):
            if event.type() == QtCore.QEvent.Type.Paint:
                rects.append(event.region().boundingRect())
            return False

    watch = Watch()
    view.viewport().installEventFilter(watch)
    qtbot.waitUntil(lambda: bool(rects))
    rects.clear()
    view.show_text("y".join(lines))
    qtbot.waitUntil(lambda: bool(rects))
    assert max(rect.height() for rect in rects) < 40


def test_another_look_colours_anew(qapp, theme, view):
    view.show_text('{"a": 1}')
    before = colors(view)
    theme.set_wish("dark")
    try:
        assert [letter for letter, _ in colors(view)] == [letter for letter, _ in before]
        assert colors(view) != before
    finally:
        theme.set_wish("light")


def test_a_piece_can_be_shown(view):
    view.show_text('{\n  "é😀": 1,\n  "b": 2\n}')
    start = view.text.index('"b"')
    view.show_piece(start, start + 6)
    assert view.textCursor().selectedText() == '"b": 2'


def test_what_is_typed_is_coloured_and_said_once(view, qtbot):
    view.show_text('{\n  "a": "é😀"\n}')
    view.moveCursor(QtGui.QTextCursor.MoveOperation.End)
    view.moveCursor(QtGui.QTextCursor.MoveOperation.Left)
    said = []
    view.typed.connect(lambda: said.append(view.text))
    QTest.keyClicks(view, ',"x":[1,true]')
    assert len(said) == len(',"x":[1,true]')
    view.insertPlainText(',"😀": "ok"')
    text = view.text
    assert json.loads(text) == {"a": "é😀", "x": [1, True], "😀": "ok"}
    fresh = JsonView(view._theme, "JSON")
    qtbot.addWidget(fresh)
    fresh.show_text(text)
    assert colors(view) == colors(fresh)


@given(st.text("ab\u00a0\u2028\u2029\ufdd0\t\u200f😀", max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_the_pane_shows_is_read_back_letter_by_letter(view, text):
    shown = link.encode({"a": text})
    view.show_text(shown)
    QTest.keyClicks(view, " ")
    assert json.loads(view.text) == {"a": text}


def test_after_typing_the_pane_still_shows_what_it_is_told(view):
    view.show_text('{"a": 1}')
    QTest.keyClicks(view, "  [x")
    view.show_text('{"a": 2}')
    assert view.toPlainText() == '{"a": 2}' == view.text


def test_a_new_line_begins_where_the_last_did(view):
    view.show_text('{\n  "a": [')
    view.moveCursor(QtGui.QTextCursor.MoveOperation.End)
    QTest.keyClick(view, QtCore.Qt.Key.Key_Return)
    QTest.keyClicks(view, "1")
    assert view.text == '{\n  "a": [\n    1'


def test_in_the_place_of_everything_a_paste_is_another_message(view, qapp):
    view.show_text('{"a": 1}')
    replaced = []
    view.replaced.connect(replaced.append)
    data = QtCore.QMimeData()
    data.setText('{"b": 2}')
    view.insertFromMimeData(data)
    assert replaced == []
    assert view.text == '{"b": 2}{"a": 1}'
    view.selectAll()
    view.insertFromMimeData(data)
    assert replaced == ['{"b": 2}']


def test_marks_underline_their_piece_and_go_along_with_it(view):
    view.show_text('{\n  "é😀": 1\n}')
    start = view.text.index("1")
    view.show_marks([Mark(start, start + 1, "error", "circle-alert", "Too <b>small</b>")])
    (selection,) = view.extraSelections()
    assert selection.cursor.selectedText() == "1"
    assert selection.format.underlineColor() == view._theme.color("error")
    assert list(view._marks.glyphs()) == [1]
    view.moveCursor(QtGui.QTextCursor.MoveOperation.Start)
    QTest.keyClick(view, QtCore.Qt.Key.Key_Return)
    assert view.extraSelections()[0].cursor.selectedText() == "1"
    assert list(view._marks.glyphs()) == [2]
    view.show_marks([])
    assert view.extraSelections() == []


def test_a_leave_for_a_menu_or_another_window_is_none(view, qtbot):
    left = []
    view.left.connect(lambda: left.append(1))
    reason = QtCore.Qt.FocusReason
    for why in (reason.PopupFocusReason, reason.ActiveWindowFocusReason, reason.TabFocusReason):
        view.focusOutEvent(QtGui.QFocusEvent(QtCore.QEvent.Type.FocusOut, why))
    assert left == [1]


def test_the_mouse_over_a_marked_piece_is_told_what_is_wrong(view, qapp, monkeypatch):
    view.resize(400, 300)
    view.show_text('{\n  "a": 1\n}')
    view.show_marks([Mark(4, 10, "error", "circle-x", "No.")])
    told = []
    monkeypatch.setattr(view._marks, "tell", lambda _at, marks: told.append(marks))
    cursor = view.textCursor()
    cursor.setPosition(6)
    place = view.cursorRect(cursor).center()
    event = QtGui.QHelpEvent(QtCore.QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    qapp.sendEvent(view.viewport(), event)
    assert told == [view._marks.at(6)]
    assert told[0]
