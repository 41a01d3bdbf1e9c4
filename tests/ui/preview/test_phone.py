"""The phone: asserted on what it lays out, scrolls and repaints, not on pixels' colours."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtTest

from composer.messages import KINDS, kinds
from composer.rendering.picture import picture
from composer.rendering.tree import (
    Blank,
    Button,
    DocumentRow,
    Gap,
    LinkCard,
    Location,
    MediaBox,
    Offer,
    Picture,
    Small,
    TemplateStandIn,
    Title,
)
from composer.ui.preview.block import write, write_beginning
from composer.ui.preview.making import TIME
from composer.ui.preview.phone import WIDEST, PhonePreview
from tests.ui.preview.hovering import hover

LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. "
EVERYTHING = Picture(
    (
        Title("Head"),
        MediaBox("image", "a.example"),
        MediaBox("audio", ""),
        DocumentRow("a.pdf", "PDF", "b.example"),
        Location("1", "2", "Oslo", "Street 1"),
        LinkCard("c.example", "https://c.example/x"),
        Offer("Ends soon! " * 9, "2027-03-01 22:30 UTC", filled=True, code="SEATS25" * 9),
        TemplateStandIn(
            "ready",
            "en",
            (
                Gap("{{1}}", "Anna", filled=True, where="Body"),
                Gap("{{2}}", "", filled=False, where="Body"),
            ),
        ),
        Small("Foot"),
        Blank("Nothing"),
    ),
    (Button("Yes", "reply"), Button("", "reply")),
)


def texts(phone: PhonePreview) -> list[str]:
    return [block.text for block, _ in phone.arrangement.placed]


class Painted(QtCore.QObject):
    """Remembers what a widget was asked to paint."""

    def __init__(self, widget) -> None:
        super().__init__(widget)
        self.areas: list[QtCore.QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event) -> bool:
        if isinstance(event, QtGui.QPaintEvent):
            self.areas.append(event.rect())
        return False


def test_before_anything_is_written_it_says_where_the_message_will_stand(phone):
    assert texts(phone) == ["Your message appears here", TIME]


def test_every_node_is_shown_from_top_to_bottom_within_the_bubble(phone):
    phone.set_picture(EVERYTHING)
    said = "\n".join(texts(phone))
    for word in ("Head", "a.example", "Audio", "a.pdf", "PDF · b.example", "Map at 1, 2", "Oslo"):
        assert word in said
    for word in ("c.example", "ready", "{{1}} Anna", "{{2}} not filled", "Foot", "Nothing", "Yes"):
        assert word in said
    assert "No title yet" in said
    bubble = phone.arrangement.bubble
    places = [place for _, place in phone.arrangement.placed]
    for above, below in pairwise(places[:-3]):
        assert below.top() >= above.bottom()
    for place in places[:-2]:
        assert bubble.contains(place)
    for place in places[-2:]:
        assert place.top() > bubble.bottom()
        assert (place.left(), place.width()) == (bubble.left(), bubble.width())


STICKER = Picture((MediaBox("sticker", "media ID 1"),))
IMAGE = Picture((MediaBox("image", "media ID 1"),))


def ground_at(phone, at):
    """The colour at a point of what scrolls."""
    image = phone.grab().toImage()
    return image.pixelColor((phone._origin() + at).toPoint())


def test_a_sticker_has_no_bubble_but_its_time_can_be_read(phone):
    phone.set_picture(IMAGE)
    bubble = phone.arrangement.bubble
    edge = QtCore.QPointF(bubble.center().x(), bubble.bottom() - 2)
    white = ground_at(phone, edge)
    phone.set_picture(STICKER)
    arranged = phone.arrangement
    (_sticker, place), (clock, beside) = arranged.placed
    assert place.width() == place.height() < bubble.width()
    assert clock.text == TIME
    assert arranged.pill is not None
    assert arranged.pill.contains(beside)
    below = QtCore.QPointF(arranged.bubble.left() + 8, arranged.pill.center().y())
    assert not arranged.pill.contains(below)
    assert ground_at(phone, below) != white
    left = arranged.pill.topLeft() + QtCore.QPointF(4, arranged.pill.height() / 2)
    assert ground_at(phone, left) == white
    phone.set_picture(IMAGE)
    assert ground_at(phone, edge) == white


def drawn(draw):
    image = QtGui.QImage(200, 40, QtGui.QImage.Format.Format_RGB32)
    image.fill(QtCore.Qt.GlobalColor.white)
    painter = QtGui.QPainter(image)
    draw(painter, QtCore.QRectF(0, 0, 200, 40))
    painter.end()
    return image


def plainly(text, direction, side):
    def draw(painter, place):
        painter.setLayoutDirection(direction)
        align = QtCore.Qt.AlignmentFlag
        painter.drawText(place, side | align.AlignVCenter | align.AlignAbsolute, text)

    return drawn(draw)


@pytest.mark.parametrize("text", ["שלום.", "تمام (نعم)!", "Yes.", "Nej (tack)!"])
def test_a_title_is_read_in_its_own_direction(qapp, text):
    """The full stop of Hebrew stands at its left."""
    side, ways = QtCore.Qt.AlignmentFlag, QtCore.Qt.LayoutDirection
    left = drawn(lambda painter, place: write(painter, place, text))
    begun = drawn(lambda painter, place: write_beginning(painter, place, text))
    if text.isascii():
        assert left == begun == plainly(text, ways.LeftToRight, side.AlignLeft)
    else:
        assert left == plainly(text, ways.RightToLeft, side.AlignLeft)
        assert left != plainly(text, ways.LeftToRight, side.AlignLeft)
        assert begun == plainly(text, ways.RightToLeft, side.AlignRight)


@pytest.mark.parametrize("width", [260, 300, 340, 380, 420])
@pytest.mark.parametrize("dark", [False, True])
def test_at_every_width_all_stays_within_the_screen(phone, width, dark):
    phone.set_dark(dark)
    phone.resize(width, 640)
    phone.set_picture(EVERYTHING)
    assert phone.grab().toImage().pixelColor(width // 2, 2).lightness() < 80  # the case, on top
    chat = phone._frame.chat
    for block, place in phone.arrangement.placed:
        assert place.width() > 0, block.text
        assert 0 < place.left() < place.right() < chat.width(), block.text


def test_it_never_grows_wider_than_a_phone_and_stands_in_the_middle(phone):
    phone.resize(700, 900)
    frame = phone._frame
    assert frame.phone.width() == WIDEST
    assert frame.phone.center().x() == 350


def test_the_time_stands_beside_a_short_last_line_and_under_a_full_one(phone, shown):
    phone.set_picture(shown("Hi"))
    (_, line), (_, time) = phone.arrangement.placed
    assert line.top() < time.center().y() < line.bottom() + 1
    for count in range(20, 60):
        phone.set_picture(shown("m" * count))
        (block, line), (_, time) = phone.arrangement.placed
        overlap = time.left() < line.left() + block.last and time.top() < line.bottom()
        assert not overlap, count


def test_only_what_changed_is_set_anew(phone, shown):
    phone.set_picture(shown("one\ntwo\nthree", footer="end"))
    before = [block for block, _ in phone.arrangement.placed]
    phone.set_picture(shown("one\ntwo!\nthree", footer="end"))
    after = [block for block, _ in phone.arrangement.placed]
    same = [one is other for one, other in zip(before, after, strict=True)]
    assert same == [True, False, True, True, True]


def test_a_keystroke_at_the_end_paints_the_last_lines_alone(phone, shown, qtbot):
    body = (LOREM * 20)[:500]
    phone.set_picture(shown(body))
    painted = Painted(phone)
    qtbot.waitUntil(lambda: bool(painted.areas))
    painted.areas.clear()
    phone.set_picture(shown(body + "x"))
    qtbot.waitUntil(lambda: bool(painted.areas))
    bubble = phone.arrangement.bubble
    assert len(painted.areas) == 1
    assert painted.areas[0].height() < bubble.height() / 4
    assert painted.areas[0].width() < phone.width()


def test_the_same_picture_again_paints_nothing(phone, shown):
    phone.set_picture(shown("one"))
    arranged = phone.arrangement
    phone.set_picture(shown("one"))
    assert phone.arrangement is arranged


BODIES = st.lists(
    st.sampled_from(["a", "bb ", "*", "_x_ ", "\n", "> q", "`c`", "שלום ", LOREM, "📦", "* i"]),
    max_size=14,
).map("".join)


@given(BODIES, BODIES, st.booleans())
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_painting_the_change_alone_gives_the_same_as_painting_all(
    phone, shown, one, other, buttons
):
    """The widget's image after a partial paint equals a full one, pixel for pixel."""
    rows = [{"title": "Yes"}] if buttons else []
    phone.set_picture(shown(one))
    image = phone.grab().toImage()
    painted: list[QtCore.QRect] = []
    update = phone.update
    phone.update = lambda area=None: painted.append(area or phone.rect())
    try:
        phone.set_picture(shown(other, buttons=rows))
    finally:
        del phone.update
    update()
    whole = phone.grab().toImage()
    painter = QtGui.QPainter(image)
    for area in painted:
        painter.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(area, whole, area)
    painter.end()
    assert image == whole


@given(BODIES, st.integers(0), BODIES)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_letter_by_letter_all_stands_where_it_stands_if_it_comes_at_once(
    phone, shown, text, place, typed
):
    place %= len(text) + 1
    for length in range(len(typed) + 1):
        phone.set_picture(shown(text[:place] + typed[:length] + text[place:]))
        now, anew = phone.arrangement, phone._arrange({})
        assert [where for _block, where in now.placed] == [where for _block, where in anew.placed]
        assert [block.text for block, _where in now.placed] == [one.text for one, _ in anew.placed]
        assert (now.bubble, now.height) == (anew.bubble, anew.height)


def test_what_is_written_on_is_not_kept_as_it_was(phone, shown):
    phone.set_picture(shown("one\ntwo"))
    kept = len(phone.arrangement.kept)
    for count in range(1, 30):
        phone.set_picture(shown("one" + "." * count + "\ntwo"))
    assert len(phone.arrangement.kept) == kept


def test_scrolling_by_wheel_keys_and_ends(phone, shown):
    phone.set_picture(shown(LOREM * 40))
    assert phone.scrolls > 200
    assert phone.scrolled == 0
    QtTest.QTest.keyClick(phone, QtCore.Qt.Key.Key_Down)
    down = phone.scrolled
    assert down > 0
    QtTest.QTest.keyClick(phone, QtCore.Qt.Key.Key_End)
    assert phone.scrolled == phone.scrolls
    QtTest.QTest.keyClick(phone, QtCore.Qt.Key.Key_PageUp)
    assert 0 < phone.scrolled < phone.scrolls
    QtTest.QTest.keyClick(phone, QtCore.Qt.Key.Key_Home)
    assert phone.scrolled == 0
    QtTest.QTest.wheelEvent(phone.windowHandle(), QtCore.QPointF(100, 300), QtCore.QPoint(0, -120))
    assert phone.scrolled > 0


def test_keyboard_focus_is_seen(phone, qtbot):
    phone.activateWindow()
    phone.setFocus()
    qtbot.waitUntil(phone.hasFocus)
    focused = phone.grab().toImage()
    phone.clearFocus()
    assert phone.grab().toImage() != focused


def test_typing_at_the_end_keeps_the_end_in_sight_and_a_shorter_text_scrolls_back(phone, shown):
    phone.set_picture(shown(LOREM * 40))
    phone.set_picture(shown(LOREM * 40 + "x"))
    assert phone.scrolled == phone.scrolls
    phone.set_picture(shown("short"))
    assert (phone.scrolled, phone.scrolls) == (0, 0)


def test_links_tell_where_they_lead(phone, shown, qtbot):
    phone.set_picture(shown("See\nhttps://a.example/x now"))
    place = phone.arrangement.placed[1][1].translated(phone._origin())
    on, off = place.topLeft() + QtCore.QPointF(40, 8), place.topRight() + QtCore.QPointF(-2, 8)
    assert phone.link_at(on) == "https://a.example/x"
    assert phone.link_at(off) == ""
    with qtbot.waitSignal(phone.link_hovered, check_params_cb=lambda link: link.endswith("/x")):
        hover(phone, on.toPoint())


def test_a_link_under_the_mouse_is_written_out_and_goes_when_it_leaves(phone, shown):
    phone.set_picture(shown("https://a.example/x"))
    bare = phone.grab().toImage()
    place = phone.arrangement.placed[0][1].translated(phone._origin())
    hover(phone, (place.topLeft() + QtCore.QPointF(20, 8)).toPoint())
    assert phone.grab().toImage() != bare
    phone.leaveEvent(QtCore.QEvent(QtCore.QEvent.Type.Leave))
    assert phone.grab().toImage() == bare


def test_notes_stand_under_the_phone_and_take_their_room_from_it(phone, shown):
    phone.resize(340, 640)
    phone.set_picture(shown("https://a.example/x"))
    tall = phone._frame.phone.height()
    phone.set_picture(shown("https://a.example/x", card=True))
    assert phone._frame.phone.height() == pytest.approx(tall - phone._notes.height, abs=1)
    assert phone._notes.height > 20
    phone.set_picture(shown("https://a.example/x"))
    assert phone._frame.phone.height() == tall


def test_marks_in_a_text_are_no_markup(phone, shown):
    hostile = '<img src="file:///etc/passwd"><b>x</b> &amp;'
    phone.set_picture(shown(hostile, footer=hostile, buttons=[{"title": hostile}]))
    assert texts(phone)[0] == hostile
    assert texts(phone)[1] == hostile


def test_text_from_right_to_left_ends_at_the_right(phone, shown):
    phone.set_picture(shown("שלום\n" + "wide enough text to make room"))
    block, place = phone.arrangement.placed[0]
    assert block.lines is not None
    line = block.lines.lines[0].line.naturalTextRect()
    assert line.right() == pytest.approx(block.lines.asked, abs=1)
    assert place.right() == phone.arrangement.placed[1][1].right()


def test_a_screen_reader_hears_the_picture(phone, shown, qtbot):
    assert phone.accessibleName() == "Phone preview"
    phone.set_picture(shown("*Hi*", buttons=[{"title": "Yes"}]))
    said = "bold: Hi\nbutton 1 of 1: Yes"
    qtbot.waitUntil(lambda: phone.accessibleDescription() == said)


def test_every_sample_of_every_kind_can_be_painted(phone):
    for kind in KINDS:
        for sample in kind.samples:
            phone.set_picture(picture(kind.preview, sample.message))
            assert not phone.grab().isNull()
        phone.set_picture(picture(kind.preview, kinds.new_message(kind)))
        assert len(phone.arrangement.placed) >= 2


@given(st.text(max_size=300))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_can_be_painted(phone, shown, text):
    phone.set_picture(shown(text, header=text, footer=text, buttons=[{"title": text}]))
    assert not phone.grab().isNull()


def test_the_business_and_the_look_change_without_losing_the_message(phone, shown):
    phone.set_picture(shown("Hello"))
    light = phone.grab().toImage()
    phone.set_dark(True)
    dark = phone.grab().toImage()
    phone.set_business("Nordic Parcels")
    named = phone.grab().toImage()
    assert light != dark != named
    assert texts(phone) == ["Hello", TIME]
