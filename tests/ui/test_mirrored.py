"""Where one reads from right to left, what is painted stands as far from the other side: rows, heads, bars, bubbles."""

import time
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from composer.delivery.content import Content, Fact
from composer.store.inbox import Conversation, Line, LineKey, Quote
from composer.store.template_records import Entry
from composer.ui import icons
from composer.ui.commands.command import Command
from composer.ui.commands.row_list import RowDelegate, RowsModel
from composer.ui.commands.rows import Row
from composer.ui.deliveries.bars import Bar, CodeBars, DayBars, Part
from composer.ui.forms.card import CardHead, Deeds
from composer.ui.inbox.bubble import Setter, icon_at, text_at
from composer.ui.inbox.delegate import ConversationDelegate
from composer.ui.inbox.model import ConversationsModel
from composer.ui.templates.delegate import TemplateDelegate
from composer.ui.templates.model import TemplatesModel
from composer.ui.widgets.direction import Room, apart, edges, mirrored
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.rows import add_row, rows
from tests.ui.painted import of_item, of_widget

Direction = QtCore.Qt.LayoutDirection
SIZE = QtCore.QSize(420, 68)
HEBREW = "שלום לכולם"


def conversations(theme, view):
    nobody_asks: Any = None
    model = ConversationsModel(nobody_asks, view)
    row = Conversation(1, "461", "46701234567", "a", time.time(), "Here it is", "TEXT", True, 0, 7)
    model._rows = [replace(row, last_inbound=time.time())]
    model.people = {"+46701234567": "Anna"}
    return model, ConversationDelegate(theme, model, view)


def templates(theme, view):
    model = TemplatesModel(view)
    first = Entry(
        key=1,
        name="order_update",
        language="en_US",
        category="UTILITY",
        kind="text",
        account="a",
        source="46",
        template_id="7",
        status="APPROVED",
        reason="",
        known=time.time(),
        submitted=0.0,
        changed=0.0,
        edited=True,
        searched="",
    )
    model._rows = [first]
    delegate = TemplateDelegate(theme, model, view)
    delegate.accounts = {"a": "Sandbox"}
    return model, delegate


def commands(theme, view):
    model = RowsModel(view)
    one = Command(
        key="a.b",
        text="New message",
        do=lambda: None,
        group="message",
        keys=("F8",),
        kind="Sample",
    )
    model.show_rows([Row(one)])
    return model, RowDelegate(theme, view)


@pytest.fixture
def seen(qtbot, theme):
    """What a delegate paints of its first row, in a direction."""

    def look(make, direction):
        view = QtWidgets.QListView()
        qtbot.addWidget(view)
        view.setLayoutDirection(direction)
        model, delegate = make(theme, view)
        view.setModel(model)
        view.setItemDelegate(delegate)
        return of_item(view, SIZE)

    return look


def assert_mirrored(there, here, within, slack=1):
    """Each as far from the other side; a pixel is lost where widths are rounded."""
    assert len(there) == len(here) > 1
    for (what, place), (again, other) in zip(there, here, strict=True):
        assert what == again
        wanted = mirrored(place, within)
        assert abs(wanted.left() - other.left()) <= slack, what
        assert (wanted.top(), wanted.size()) == (other.top(), other.size()), what


@pytest.mark.parametrize("make", [conversations, templates, commands])
def test_a_row_is_mirrored(seen, make):
    there = seen(make, Direction.LeftToRight)
    assert_mirrored(there, seen(make, Direction.RightToLeft), QtCore.QRect(QtCore.QPoint(), SIZE))


def test_a_conversation_begins_with_who_it_is_and_ends_with_what_is_unread(seen):
    there = dict(seen(conversations, Direction.RightToLeft))
    assert there["Anna"].left() > 300
    assert there["7"].right() < 60


def test_names_run_as_their_letters_do(seen):
    assert not any("…" in text for text, _place in seen(conversations, Direction.RightToLeft))


def test_a_row_with_an_icon_is_mirrored(qtbot, theme):
    found = {}
    for direction in (Direction.LeftToRight, Direction.RightToLeft):
        view = rows(theme, "Rows")
        qtbot.addWidget(view)
        view.setLayoutDirection(direction)
        view.setFixedWidth(300)
        add_row(view, "bell", "Notices", "What is told")
        found[direction] = of_item(view, QtCore.QSize(300, 60))
    there, here = found.values()
    assert_mirrored(there, here, QtCore.QRect(0, 0, 300, 60))


def card_head(theme):
    head = CardHead(theme, Deeds(str, str, str))
    head.show_state("Button 1", "Monday", (), is_open=False)
    return head


def code_bars(theme):
    bars = CodeBars(theme, "Codes")
    bars.show_bars([Bar("1", "131026 Not delivered", (Part("error", 3),), "")])
    return bars


def day_bars(theme):
    bars = DayBars(theme, "Days")
    parts = (Part("good", 3), Part("error", 1))
    bars.show_bars([Bar(day, "", parts[: 1 + day % 2], "") for day in range(4)])
    return bars


@pytest.mark.parametrize("make", [card_head, code_bars, day_bars])
def test_what_paints_itself_is_mirrored(qtbot, theme, monkeypatch, make):
    found = []
    for direction in (Direction.LeftToRight, Direction.RightToLeft):
        widget = make(theme)
        qtbot.addWidget(widget)
        widget.setLayoutDirection(direction)
        widget.resize(400, 120)
        found.append(of_widget(widget, monkeypatch))
    there, here = found
    assert_mirrored(there, here, QtCore.QRect(0, 0, 400, 120))


def line(*, incoming, text="Here it is"):
    quote = Quote(
        LineKey(not incoming, 1), not incoming, "Come at ten, and bring the papers", "text"
    )
    content = Content("media", text, (Fact("Type", "image/png"),), "https://example.com/a")
    return Line(LineKey(incoming, 2), 0.0, content, "{}", quote)


@pytest.mark.parametrize("incoming", [True, False])
def test_a_bubble_is_mirrored(qapp, incoming):
    font = QtWidgets.QApplication.font()
    there, here = (
        Setter(font, 400, "Anna", from_right=way).set(line(incoming=incoming), date(2026, 1, 1))
        for way in (False, True)
    )
    assert there.left(800, incoming=incoming) + here.left(800, incoming=incoming) == pytest.approx(
        800 - there.rect.width()
    )
    for one, other in zip(there.pieces, here.pieces, strict=True):
        assert one.rect.left() + other.rect.right() == pytest.approx(there.rect.width())
        assert one.rect.top() == other.rect.top()
        if one.icon:
            assert icon_at(one).left() + icon_at(other).right() + 1 == pytest.approx(
                there.rect.width(), abs=2
            )
        if one.layout:
            assert text_at(one).x() + text_at(other).x() + one.wide == pytest.approx(
                there.rect.width()
            )


def test_what_comes_in_stands_where_one_begins_to_read(qapp):
    made = Setter(QtWidgets.QApplication.font(), 400, "Anna", from_right=True)
    assert made.set(line(incoming=True), None).left(800, incoming=True) > 300
    assert made.set(line(incoming=False), None).left(800, incoming=False) < 100


def test_letters_from_right_to_left_begin_at_the_right_in_every_language(qapp):
    text = f"{HEBREW}\n{HEBREW} {HEBREW}"
    made = Setter(QtWidgets.QApplication.font(), 400, "Anna").set(
        line(incoming=True, text=text), None
    )
    piece = next(one for one in made.pieces if one.what == "text")
    assert piece.layout is not None
    short, long = (piece.layout.lineAt(at) for at in (0, 1))
    assert short.x() + short.naturalTextWidth() == pytest.approx(long.naturalTextWidth())


def test_a_flow_fills_lines_from_where_one_begins_to_read(qtbot):
    places = []
    for direction in (Direction.LeftToRight, Direction.RightToLeft):
        around = QtWidgets.QWidget()
        qtbot.addWidget(around)
        around.setLayoutDirection(direction)
        flow = Flow(around, spacing=5)
        parts = [QtWidgets.QLabel("word " * (1 + at)) for at in range(5)]
        for one in parts:
            flow.addWidget(one)
        around.resize(160, 200)
        flow.setGeometry(around.rect())
        places.append([(str(at), one.geometry()) for at, one in enumerate(parts)])
    there, here = places
    assert_mirrored(there, here, QtCore.QRect(0, 0, 160, 200))


def test_a_room_gives_from_both_ends():
    box = QtCore.QRect(10, 0, 100, 20)
    there, here = Room(box, from_right=False), Room(box, from_right=True)
    for take in ("begin", "end", "begin"):
        one, other = (getattr(room, take)(15, 4) for room in (there, here))
        assert mirrored(one, box) == other
    assert mirrored(there.box, box) == here.box
    assert there.box.width() == 100 - 3 * 19


@pytest.fixture
def from_right(qapp):
    qapp.setLayoutDirection(Direction.RightToLeft)
    yield
    qapp.setLayoutDirection(Direction.LeftToRight)


def test_in_an_app_from_right_to_left(from_right):
    assert edges(1, 2, 3, 4) == QtCore.QMargins(3, 2, 1, 4)
    assert apart("+461") == "\u2068+461\u2069"
    assert apart("") == ""


def test_icons_that_point_turn_round(qapp, from_right):
    turned = icons.pixmap("chevron-right", "#000000").toImage()
    plain = icons.pixmap("bell", "#000000").toImage()
    qapp.setLayoutDirection(Direction.LeftToRight)
    assert turned == icons.pixmap("chevron-right", "#000000").toImage().flipped(
        QtCore.Qt.Orientation.Horizontal
    )
    assert plain == icons.pixmap("bell", "#000000").toImage()


def test_in_english_nothing_changes(qapp):
    assert edges(1, 2, 3, 4) == QtCore.QMargins(1, 2, 3, 4)
    assert apart("+461") == "+461"
    assert isinstance(icons.icon("send", "#000000"), QtGui.QIcon)
