"""The JSON pane's view: the same text and colours, however it came there."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    from PySide6 import QtCore

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


def test_a_line_can_be_shown(view):
    view.show_text('{\n  "a": 1,\n  "b": 2\n}')
    view.show_line(2)
    assert view.textCursor().selectedText() == '  "b": 2'
