"""The phone as hands find it: what a tap, a drag, the wheel and the keys do, and what of it is told."""

from itertools import pairwise

import pytest
from PySide6 import QtCore, QtGui, QtTest, QtWidgets

from composer.messages import KINDS
from composer.rendering.picture import picture
from composer.rendering.tree import (
    Blank,
    Button,
    LinkCard,
    MenuHead,
    MenuRow,
    Offer,
    Paragraph,
    Picture,
    Span,
    Text,
)
from composer.ui.preview import touch
from tests.ui.preview.hovering import hover

Key = QtCore.Qt.Key
LINK = "https://a.example/x"
LIST = (MenuHead("Choose"), MenuRow("One"), MenuRow("Two", "more"), MenuRow("Three"))
OPTIONS = (MenuHead("All options"), MenuRow("Yes", glyph="reply"), MenuRow("See", glyph="open"))


def text(*lines, folds=0):
    return Text(tuple(Paragraph((Span(line),)) for line in lines), folds)


def message(*buttons, menu=(), cards=(), bubble=None):
    return Picture((bubble or text("Hi"),), buttons, (), menu, cards)


def card(title):
    return Picture((text(title),), (Button(f"Buy {title}", "reply"), Button("See", "open", LINK)))


CAROUSEL = message(cards=tuple(map(card, ("one", "two", "three", "four"))))


def part(phone, kind, number=0, card=None):
    found = [one for one in touch.parts(phone.surface) if one.kind == kind]
    return next(one for one in found if (one.number, one.card) == (number, card))


def click(phone, place):
    QtTest.QTest.mouseClick(phone, QtCore.Qt.MouseButton.LeftButton, pos=place.center().toPoint())


@pytest.fixture
def told(phone):
    """What the phone tells of taps."""
    found: list[touch.Part] = []
    phone.tapped.connect(found.append)
    return found


def test_a_tapped_button_is_told_with_its_place_among_the_buttons(phone, told):
    phone.set_picture(message(Button("Yes", "reply"), Button("Yes", "reply")))
    click(phone, part(phone, "button", 1).place)
    (one,) = told
    assert (one.kind, one.number, one.title, one.glyph, one.card) == (
        "button",
        1,
        "Yes",
        "reply",
        None,
    )
    assert one.name == "button 2 of 2: Yes"


def test_only_where_it_was_pressed_is_it_tapped(phone, told):
    phone.set_picture(message(Button("Yes", "reply"), Button("No", "reply")))
    left = QtCore.Qt.MouseButton.LeftButton
    one, other = (part(phone, "button", number).place.center().toPoint() for number in (0, 1))
    QtTest.QTest.mousePress(phone, left, pos=one)
    QtTest.QTest.mouseRelease(phone, left, pos=other)
    QtTest.QTest.mouseClick(phone, QtCore.Qt.MouseButton.RightButton, pos=one)
    assert told == []


def test_the_button_of_a_list_opens_its_sheet_and_a_row_is_chosen_then_sent(phone, told):
    phone.set_picture(message(Button("Choose", "list"), menu=LIST))
    click(phone, part(phone, "button").place)
    assert phone.sheet.open
    assert [one.kind for one in touch.parts(phone.surface)] == ["close", "row", "row", "row"]
    click(phone, part(phone, "row", 1).place)
    assert (phone.sheet.chosen, told) == (1, [])
    assert part(phone, "row", 1).name == "row 2 of 3: Two, more, chosen"
    click(phone, part(phone, "send", 1).place)
    assert not phone.sheet.open
    (one,) = told
    assert (one.kind, one.number, one.title, one.glyph) == ("row", 1, "Two", "")


def test_a_row_that_is_a_button_acts_at_once(phone, told):
    phone.set_picture(
        message(Button("a", "reply"), Button("See all options", "list"), menu=OPTIONS)
    )
    click(phone, part(phone, "button", 0).place)
    assert [one.title for one in told] == ["a"]
    click(phone, part(phone, "button", 1).place)
    click(phone, part(phone, "row", 1).place)
    assert [(one.kind, one.number, one.glyph) for one in told[1:]] == [("row", 1, "open")]
    assert not phone.sheet.open


def test_the_sheet_closes_by_its_cross_beside_it_and_by_escape(phone, told):
    phone.set_picture(message(Button("Choose", "list"), menu=LIST))
    phone.open_sheet()
    click(phone, phone.sheet.laid.close)
    assert not phone.sheet.open
    phone.open_sheet()
    click(phone, QtCore.QRectF(100, 60, 2, 2))
    assert not phone.sheet.open
    phone.open_sheet()
    QtTest.QTest.keyClick(phone, Key.Key_Escape)
    assert not phone.sheet.open
    assert told == []


def test_what_lies_under_the_open_sheet_cannot_be_tapped(phone, told):
    long = text(*(f"line {number} {LINK}" for number in range(3)))
    phone.set_picture(message(Button("Choose", "list"), menu=LIST, bubble=long))
    button = part(phone, "button").place
    phone.open_sheet()
    click(phone, button)
    assert not phone.sheet.open
    assert told == []


def test_a_link_is_told_and_never_opened(phone, told, monkeypatch):
    opened = []
    monkeypatch.setattr(QtGui.QDesktopServices, "openUrl", opened.append)
    linked = Text((Paragraph((Span("See "), Span(LINK, link=LINK), Span(" now"))),))
    phone.set_picture(Picture((linked, LinkCard("a.example", LINK)), (Button("Go", "open", LINK),)))
    found = touch.parts(phone.surface)
    assert [one.kind for one in found] == ["link", "link", "button"]
    for one in found:
        click(phone, one.place)
    assert [one.link for one in told] == [LINK] * 3
    assert opened == []


def test_a_link_over_several_lines_is_one_part(phone):
    address = "https://a.example/" + "x" * 90
    phone.set_picture(Picture((Text((Paragraph((Span(address, link=address),)),)),)))
    assert [one.link for one in touch.parts(phone.surface)] == [address]


def test_read_more_unfolds_the_text_and_stays_unfolded_while_it_is_typed(phone):
    lines = [f"line {number}" for number in range(12)]
    phone.set_picture(message(bubble=text(*lines, folds=5)))
    folded = phone.arrangement.bubble.height()
    click(phone, part(phone, "unfold").place)
    unfolded = phone.arrangement.bubble.height()
    assert unfolded > folded
    phone.set_picture(message(bubble=text(*lines, "more", folds=5)))
    assert phone.arrangement.bubble.height() > unfolded
    phone.set_picture(message(bubble=text("short")))
    phone.set_picture(message(bubble=text(*lines, folds=5)))
    assert phone.arrangement.bubble.height() == folded


def test_the_unfolded_text_folds_again_when_it_is_tapped_but_not_where_a_link_is(phone, told):
    lines = [Paragraph((Span(f"line {number}"),)) for number in range(11)]
    linked = Paragraph((Span(LINK, link=LINK),))
    phone.set_picture(message(bubble=Text((linked, *lines), 5)))
    folded = phone.arrangement.bubble.height()
    click(phone, part(phone, "unfold").place)
    assert "unfold" not in {one.kind for one in touch.parts(phone.surface)}
    click(phone, part(phone, "link").place)
    assert [one.link for one in told] == [LINK]
    assert phone.arrangement.bubble.height() > folded
    click(phone, phone.arrangement.placed[6][1].translated(phone._origin()))
    assert phone.arrangement.bubble.height() == folded
    assert "fold" not in {one.kind for one in touch.parts(phone.surface)}


def drag(phone, at, by):
    left, none = QtCore.Qt.MouseButton.LeftButton, QtCore.Qt.MouseButton.NoButton
    here, there = at, at + by
    kinds = QtCore.QEvent.Type
    steps = (
        (kinds.MouseButtonPress, here, left, left),
        (kinds.MouseMove, here + by / 2, none, left),
        (kinds.MouseMove, there, none, left),
        (kinds.MouseButtonRelease, there, left, none),
    )
    for kind, spot, button, buttons in steps:
        event = QtGui.QMouseEvent(
            kind,
            spot,
            phone.mapToGlobal(spot),
            button,
            buttons,
            QtCore.Qt.KeyboardModifier.NoModifier,
        )
        QtWidgets.QApplication.sendEvent(phone, event)


def test_cards_are_pushed_by_a_finger_and_no_button_is_tapped_with_it(phone, told):
    phone.set_picture(CAROUSEL)
    first = part(phone, "button", 0, card=0).place
    drag(phone, first.center(), QtCore.QPointF(-120, 4))
    assert phone.handled.shifted == 120
    assert part(phone, "button", 0, card=0).place.left() == first.left() - 120
    drag(phone, first.center(), QtCore.QPointF(-9000, 0))
    assert phone.handled.shifted == phone.arrangement.shifts
    drag(phone, first.center(), QtCore.QPointF(9000, 0))
    assert phone.handled.shifted == 0
    assert told == []


def test_cards_are_pushed_by_arrow_keys_and_by_the_wheel(phone):
    phone.set_picture(CAROUSEL)
    QtTest.QTest.keyClick(phone, Key.Key_Right)
    pushed = phone.handled.shifted
    assert pushed > 0
    QtTest.QTest.keyClick(phone, Key.Key_Left)
    assert phone.handled.shifted == 0
    window = phone.windowHandle()
    shift = QtCore.Qt.KeyboardModifier.ShiftModifier
    middle = QtCore.QPointF(150, 300)
    QtTest.QTest.wheelEvent(window, middle, QtCore.QPoint(-120, 0))
    aside = phone.handled.shifted
    assert aside > 0
    QtTest.QTest.wheelEvent(window, middle, QtCore.QPoint(0, -120), QtCore.QPoint(), shift)
    assert phone.handled.shifted > aside


def test_arrows_push_whole_cards_and_are_seen_while_the_mouse_is_on_them(phone, told):
    phone.set_picture(CAROUSEL)
    on_card = phone.arrangement.cards[0].center() + phone._origin()
    hover(phone, QtCore.QPoint(150, 500))  # wherever another test has left it
    bare = phone.grab().toImage()
    hover(phone, on_card.toPoint())
    assert phone.grab().toImage() != bare
    hover(phone, QtCore.QPoint(150, 500))
    assert phone.grab().toImage() == bare
    wide = phone.arrangement.cards[1].left() - phone.arrangement.cards[0].left()
    click(phone, part(phone, "next").place)
    assert phone.handled.shifted == round(wide)
    click(phone, part(phone, "next").place)
    click(phone, part(phone, "next").place)
    assert phone.handled.shifted == phone.arrangement.shifts
    kinds = {one.kind for one in touch.parts(phone.surface)}
    assert ("previous" in kinds, "next" in kinds) == (True, False)
    click(phone, part(phone, "previous").place)
    assert phone.handled.shifted == round(2 * wide)
    for _ in range(2):
        click(phone, part(phone, "previous").place)
    assert phone.handled.shifted == 0
    assert told == []


def test_a_cards_button_is_told_with_its_card(phone, told):
    phone.set_picture(CAROUSEL)
    phone.push_cards(9000)
    click(phone, part(phone, "button", 0, card=3).place)
    (one,) = told
    assert (one.number, one.card, one.title) == (0, 3, "Buy four")
    assert one.name == "card 4, button 1 of 2: Buy four"


def test_the_card_that_is_typed_into_comes_into_sight(phone):
    phone.set_picture(CAROUSEL)
    cards = (*CAROUSEL.cards[:-1], card("four!"))
    phone.set_picture(message(cards=cards))
    assert phone.handled.shifted == phone.arrangement.shifts
    phone.set_picture(message(cards=(card("one!"), *cards[1:])))
    assert phone.handled.shifted == 0


@pytest.mark.parametrize("pushed", [0, 90, 9_000])
@pytest.mark.parametrize("number", [0, 2, 3])
def test_painting_a_changed_card_alone_gives_the_same_as_painting_all(phone, pushed, number):
    phone.set_picture(CAROUSEL)
    phone.push_cards(pushed)
    image = phone.grab().toImage()
    painted: list[QtCore.QRect] = []
    update = phone.update
    phone.update = lambda area=None: painted.append(area or phone.rect())
    cards = list(CAROUSEL.cards)
    cards[number] = card("changed, and longer than before by more than a line of it")
    try:
        phone.set_picture(message(cards=tuple(cards)))
    finally:
        del phone.update
    update()
    whole = phone.grab().toImage()
    painter = QtGui.QPainter(image)
    painter.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_Source)
    for area in painted:
        painter.drawImage(area, whole, area)
    painter.end()
    assert image == whole


def test_another_carousel_begins_with_its_first_card(phone):
    phone.set_picture(CAROUSEL)
    phone.push_cards(9000)
    phone.set_picture(message(cards=CAROUSEL.cards[:2]))
    assert phone.handled.shifted == 0


def test_a_finger_scrolls_the_chat_and_the_sheet(phone, shown):
    phone.set_picture(shown("line\n" * 80))
    drag(phone, QtCore.QPointF(150, 400), QtCore.QPointF(0, -100))
    assert phone.scrolled == 100
    rows = tuple(MenuRow(str(number)) for number in range(30))
    phone.set_picture(message(Button("Choose", "list"), menu=(MenuHead("x"), *rows)))
    phone.open_sheet()
    drag(phone, QtCore.QPointF(150, 500), QtCore.QPointF(0, -100))
    assert phone.sheet.scrolled == 100
    assert phone.sheet.chosen is None
    QtTest.QTest.keyClick(phone, Key.Key_End)
    assert phone.sheet.scrolled == phone.sheet.scrolls


def test_the_mouse_shows_what_can_be_tapped_and_where_it_leads(phone):
    phone.set_picture(message(Button("Go", "open", LINK)))
    place = part(phone, "button").place
    with_hand = QtCore.Qt.CursorShape.PointingHandCursor
    hover(phone, place.center().toPoint())
    assert phone.cursor().shape() is with_hand
    assert phone._link == LINK
    hover(phone, QtCore.QPoint(150, 500))
    assert phone.cursor().shape() is not with_hand
    assert phone._link == ""


# The keyboard, and screen readers.


@pytest.fixture
def focused(phone, qtbot):
    """The phone has the keyboard."""
    phone.activateWindow()

    def give():
        phone.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(phone.hasFocus)

    return give


def press(key):
    """Press a key where the keyboard is."""
    there = QtWidgets.QApplication.focusWidget()
    assert there is not None
    QtTest.QTest.keyClick(there, key)


def with_keyboard(phone):
    return next((one.part for one in phone.spots.spots if one.hasFocus()), None)


def test_every_part_is_reached_by_the_tab_key_in_the_order_it_is_read(phone, focused):
    phone.set_picture(message(Button("Yes", "reply"), Button("Go", "open", LINK)))
    focused()
    names = []
    for _ in range(2):
        press(Key.Key_Tab)
        names.append(with_keyboard(phone).name)
    assert names == ["button 1 of 2: Yes", f"button 2 of 2: Go, opens {LINK}"]
    spots = [QtGui.QAccessible.queryAccessibleInterface(one) for one in phone.spots.spots]
    assert [one.text(QtGui.QAccessible.Text.Name) for one in spots] == names
    assert all(one.role() is QtGui.QAccessible.Role.Button for one in spots)


@pytest.fixture
def screen_reader():
    """One listens, wherever the keyboard is."""
    before = QtGui.QAccessible.isActive()
    QtGui.QAccessible.setActive(True)
    yield
    QtGui.QAccessible.setActive(before)


def test_a_screen_reader_finds_the_parts_without_the_keyboard_on_them(phone, qtbot, screen_reader):
    phone.clearFocus()
    phone.set_picture(message(Button("Yes", "reply"), Button("No", "reply")))

    def names():
        interface = QtGui.QAccessible.queryAccessibleInterface(phone)
        found = (interface.child(at) for at in range(interface.childCount()))
        shown = (one for one in found if not one.state().invisible)
        return [one.text(QtGui.QAccessible.Text.Name) for one in shown]

    qtbot.waitUntil(lambda: names() == ["button 1 of 2: Yes", "button 2 of 2: No"])
    phone.set_picture(message(Button("Perhaps", "reply")))
    qtbot.waitUntil(lambda: names() == ["button 1 of 1: Perhaps"])


def test_backwards_the_last_part_is_the_first(phone, focused, qtbot):
    phone.set_picture(message(Button("Yes", "reply"), Button("No", "reply")))
    phone.clearFocus()
    phone.setFocus(QtCore.Qt.FocusReason.BacktabFocusReason)
    qtbot.waitUntil(lambda: with_keyboard(phone) is not None)
    assert with_keyboard(phone).number == 1


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_a_sheet_is_opened_chosen_from_and_sent_by_keys_alone(phone, focused, told, key):
    phone.set_picture(message(Button("Choose", "list"), menu=LIST))
    focused()

    press(Key.Key_Tab)
    press(key)
    assert phone.sheet.open
    assert with_keyboard(phone).title == "One"
    press(Key.Key_Tab)
    press(key)
    assert phone.sheet.chosen == 1
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    assert with_keyboard(phone).kind == "send"
    press(key)
    assert [one.title for one in told] == ["Two"]
    assert with_keyboard(phone).title == "Choose"
    press(key)
    press(Key.Key_Escape)
    assert not phone.sheet.open
    assert with_keyboard(phone).title == "Choose"


def test_a_text_is_unfolded_and_folded_by_the_same_key(phone, focused):
    phone.set_picture(message(bubble=text(*(f"line {number}" for number in range(12)), folds=5)))
    focused()
    press(Key.Key_Tab)
    for kind in ("unfold", "fold", "unfold"):
        assert with_keyboard(phone).kind == kind
        press(Key.Key_Return)


def test_a_part_out_of_sight_comes_into_sight_with_the_keyboard(phone, focused):
    phone.set_picture(CAROUSEL)
    focused()
    for _ in range(8):
        press(Key.Key_Tab)
    last = with_keyboard(phone)
    assert last.card == 3
    assert phone._frame.chat.contains(last.place.center())
    assert phone.handled.shifted > 0


def test_the_part_with_the_keyboard_has_a_ring(phone, focused):
    phone.set_picture(message(Button("Yes", "reply")))
    focused()
    QtTest.QTest.keyClick(phone, Key.Key_Tab)
    place = part(phone, "button").place
    ringed = phone.grab(place.toAlignedRect()).toImage()
    phone.setFocus()
    assert phone.grab(place.toAlignedRect()).toImage() != ringed


def test_the_buttons_go_when_the_keyboard_does(phone, focused, qtbot):
    phone.set_picture(message(Button("Yes", "reply")))
    focused()
    assert len(phone.spots.spots) == 1
    phone.clearFocus()
    qtbot.waitUntil(lambda: phone.spots.spots == [])
    assert not any(one.isVisible() for one in phone.findChildren(QtWidgets.QAbstractButton))


def test_the_keyboard_stays_on_a_part_while_the_message_changes(phone, focused):
    phone.set_picture(message(Button("Yes", "reply"), Button("No", "reply")))
    focused()
    for _ in range(2):
        press(Key.Key_Tab)
    phone.set_picture(
        message(Button("Yes", "reply"), Button("No!", "reply"), bubble=text("a", "b"))
    )
    assert with_keyboard(phone).name == "button 2 of 2: No!"
    phone.set_picture(message(Button("Yes", "reply")))
    assert phone.hasFocus()


def test_every_part_of_every_sample_is_within_the_phone_and_has_a_name(phone):
    for kind in KINDS:
        for sample in kind.samples:
            phone.set_picture(picture(kind.preview, sample.message))
            for opened in (False, True):
                if opened:
                    phone.open_sheet()
                found = touch.parts(phone.surface)
                assert all(one.name and not one.place.isEmpty() for one in found)
                rows = [one.place for one in found if one.kind == "row"]
                assert all(above.bottom() <= below.top() for above, below in pairwise(rows))
            phone.close_sheet()


# The clock of an offer.

HOUR = 3_600_000


def offer(until):
    return Picture((Offer("Sale", "2026-11-30", True, "", until), text("Buy")))


def words(phone):
    return next(block.text for block, _ in phone.arrangement.placed)


def test_a_clock_runs_while_somebody_sees_it_and_rests_while_nobody_does(phone, qtbot):
    now = [1_000_000_000_000]
    ticking = phone.ticking
    ticking.now = lambda: now[0]
    phone.set_picture(offer(now[0] + 2 * HOUR))
    assert "2:00:00" in words(phone)
    assert ticking.timer.isActive()
    now[0] += 61_000
    ticking.timer.start(0)
    qtbot.waitUntil(lambda: "1:58:59" in words(phone))
    assert ticking.timer.isActive()
    phone.hide()
    assert not ticking.timer.isActive()
    now[0] += HOUR
    phone.show()
    assert "58:59" in words(phone)
    phone.set_picture(Picture((Blank("x"),)))
    assert not ticking.timer.isActive()


def test_a_tick_paints_the_offer_alone(phone):
    now = [1_000_000_000_000]
    phone.ticking.now = lambda: now[0]
    given = offer(now[0] + 2 * HOUR)
    phone.set_picture(given)
    before = [block for block, _ in phone.arrangement.placed]
    now[0] += 1_000
    phone.ticking.go_on()
    after = [block for block, _ in phone.arrangement.placed]
    assert [one is other for one, other in zip(before, after, strict=True)] == [False, True, True]
    assert phone.picture is given
