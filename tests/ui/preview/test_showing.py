"""“Show it”: a picture is loaded when somebody asks for it, decoded within limits, and stands where it belongs."""

import asyncio
import zlib

import pytest
from PySide6 import QtCore, QtGui, QtTest

from composer.clients.pictures import NotShown
from composer.rendering.tree import MediaBox, Paragraph, Picture, Span, Text
from composer.ui.preview import showing, touch
from composer.ui.preview.phone import PhonePreview
from composer.ui.preview.stage import Stage

LINK = "https://a.example/x.png"
RED = QtGui.QColor("#c02030")


def picture(kind="image", link=LINK):
    return Picture((MediaBox(kind, "a.example", link), Text((Paragraph((Span("Hi"),)),))))


def encoded(width=60, height=40, form="png"):
    image = QtGui.QImage(width, height, QtGui.QImage.Format.Format_RGB32)
    image.fill(RED)
    data = QtCore.QByteArray()
    buffer = QtCore.QBuffer(data)
    buffer.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(data.data())


@pytest.fixture
def stage(theme, phone, qtbot):
    made = Stage(theme, phone)
    phone.offer_media()
    qtbot.addWidget(made)
    made.resize(340, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made


def here(_owner, work, then, failed):
    """`Background.run`, but at once and in this thread."""
    try:
        value = asyncio.run(work())
    except NotShown as error:
        failed(error)
    else:
        then(value)


def giving(data):
    async def load(_link):
        return data

    return load


def tap_show(phone):
    (part,) = [one for one in touch.parts(phone.surface) if one.kind == "show"]
    QtTest.QTest.mouseClick(
        phone, QtCore.Qt.MouseButton.LeftButton, pos=part.place.center().toPoint()
    )
    return part


def middle(phone):
    place = phone.arrangement.placed[0][1].translated(phone._origin())
    return phone.grab().toImage().pixelColor(place.center().toPoint())


def test_nothing_is_asked_for_until_somebody_taps(stage, phone):
    asked = []
    phone.show_wanted.connect(asked.append)
    stage.set_picture(picture())
    phone.grab()
    phone.set_dark(True)
    phone.grab()
    assert asked == []
    part = tap_show(phone)
    assert asked == [LINK]
    assert part.name == "Show the image from a.example"


@pytest.mark.parametrize("form", ["png", "jpeg", "webp"])
@pytest.mark.parametrize("kind", ["image", "sticker"])
def test_a_tapped_picture_stands_where_it_belongs(stage, phone, form, kind):
    stage.set_picture(picture(kind))
    before = middle(phone)
    showing.show(stage, LINK, here, giving(encoded(form=form)))
    after = middle(phone)
    assert after != before
    assert abs(after.red() - RED.red()) < 12
    assert not [one for one in touch.parts(phone.surface) if one.kind == "show"]
    stage.set_picture(picture(kind, LINK + "?2"))
    assert middle(phone) != after
    stage.set_picture(picture(kind))
    assert middle(phone) == after


def test_while_it_is_loaded_it_cannot_be_asked_for_again(stage, phone):
    stage.set_picture(picture())
    asked = phone.grab().toImage()
    waiting = []
    showing.show(stage, LINK, lambda *job: waiting.append(job))
    assert phone.grab().toImage() != asked
    assert not [one for one in touch.parts(phone.surface) if one.kind == "show"]
    _owner, _work, _then, failed = waiting[0]
    failed(NotShown("The picture cannot be shown", "There is no such file."))
    assert stage.answer.isVisible()
    assert stage.answer.happens.text() == "The picture cannot be shown."
    assert stage.answer.notes.text() == "There is no such file."
    tap_show(phone)


def test_where_nobody_loads_pictures_none_can_be_asked_for(theme, qtbot):
    alone = PhonePreview()
    qtbot.addWidget(alone)
    alone.resize(340, 680)
    alone.set_picture(picture())
    assert not [one for one in touch.parts(alone.surface) if one.kind == "show"]
    bare = alone.grab().toImage()
    alone.offer_media()
    assert alone.grab().toImage() != bare


@pytest.mark.parametrize("kind", ["video", "audio"])
def test_what_is_no_picture_offers_nothing(stage, phone, kind):
    stage.set_picture(picture(kind))
    assert not [one for one in touch.parts(phone.surface) if one.kind == "show"]


@pytest.mark.parametrize("link", ["", "x", "www.a.example/x.png", "ftp://a.example/x.png"])
def test_what_is_no_address_of_a_picture_offers_nothing(stage, phone, link):
    stage.set_picture(picture(link=link))
    assert not [one for one in touch.parts(phone.surface) if one.kind == "show"]


def test_a_picture_by_its_id_offers_nothing(stage, phone):
    stage.set_picture(Picture((MediaBox("image", "media ID 1"),)))
    assert touch.parts(phone.surface) == []


def test_a_large_picture_is_made_smaller():
    image = showing.decoded(encoded(4_000, 1_000, "jpeg"))
    assert (image.width(), image.height()) == (840, 210)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (encoded()[:60], "damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "damaged"),
        pytest.param(
            b"\xff\xd8\xff" + b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            "damaged",
            marks=pytest.mark.qt_log_level_fail("CRITICAL"),  # the library behind it warns
        ),
        (b"", "damaged"),
    ],
)
def test_what_is_damaged_or_something_else_is_said_so(data, words):
    with pytest.raises(NotShown) as refused:
        showing.decoded(data)
    assert words in refused.value.sentence


def test_a_small_file_of_a_huge_picture_is_not_unpacked():
    """Sixteen bytes say that it is 60,000 by 60,000 pixels large."""
    small = bytearray(encoded())
    small[16:24] = (60_000).to_bytes(4, "big") * 2
    small[29:33] = zlib.crc32(small[12:29]).to_bytes(4, "big")
    with pytest.raises(NotShown) as refused:
        showing.decoded(bytes(small))
    assert "too many" in refused.value.sentence
