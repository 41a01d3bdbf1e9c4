"""`python -m tests.screenshots.phones DIR`: the phone with every kind of message and form of template, light and dark.

Beside the pictures a page of thumbnails, README.md: what a person looks through after a change in painting.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets

from composer.app import application
from composer.messages import KINDS
from composer.messages.kinds import kind
from composer.rendering.definition import definition_picture
from composer.rendering.desktop import desktop
from composer.rendering.picture import picture
from composer.rendering.tree import Picture
from composer.templates.filling import fill_with_samples
from composer.ui.preview.phone import PhonePreview
from tests.rendering.vectors import DEFINITIONS
from tests.templates.definitions import definition

SIZE = QtCore.QSize(360, 720)
LOOKS = ("light", "dark")
_LEAST = 420
_SMALL = 1
"""What Qt calls the quality of a PNG: it takes longer to write, and is smaller."""
_BUSINESS = "Nordljus"
_FORMATS = """*Bold*, _italic_, ~struck through~, *_both_*, `code`
```Code that
  runs over lines```
* one thing
* *another* thing
1. first
12. twelfth
> What somebody said, and it is so long that it goes on in the next line
5 * 4 and snake_case stay as they are. https://example.com/a_b_c"""
_DIRECTIONS = """שלום *עולם* 123.
* פריט אחד
> ציטוט ארוך מאוד שעובר לשורה הבאה
1. ראשון
مرحبا بالعالم، كيف حالك؟
Hello שלום!
🎉 ☀️ 👨‍👩‍👧‍👦 🇸🇪 👍🏽 1️⃣ ❤️"""


_WITH_OPEN_GAPS = ("appointment_named.ar_AE", "last_seats.en", "autumn_collection.en", "welcome.nl")


class Shot(NamedTuple):
    """One picture: its name, what is shown, and what a hand does then."""

    name: str
    shown: Picture
    hand: Callable[[PhonePreview], object] = lambda _phone: None


_ANSWERS = {
    "reply-buttons": ("Yes, I will come",),
    "list-message": ("8:00", "Ready at 14:00"),
}
"""What the person answers with, by the key of the kind."""


def _answer(words: tuple[str, ...], phone: PhonePreview) -> None:
    phone.show_own(words)


def shots() -> Iterator[Shot]:
    """Every sample of every kind; of each form of a template one with its samples and one with open gaps."""
    for one in KINDS:
        for number, sample in enumerate(one.samples, 1):
            shown = picture(one.preview, sample.message)
            yield Shot(f"{one.key}-{number}", shown)
            if shown.menu and number == 1:
                yield Shot(f"{one.key}-{number}-opened", shown, PhonePreview.open_sheet)
            if number == 1 and (words := _ANSWERS.get(one.key)):
                yield Shot(f"{one.key}-{number}-answered", shown, partial(_answer, words))
    for name, text in (("formats", _FORMATS), ("directions", _DIRECTIONS), ("emoji", "👍")):
        message = {"type": "text", "text": {"body": text}}
        yield Shot(f"text-{name}", picture(kind("text").preview, message))
    for name in DEFINITIONS:
        whole = definition(name)
        filled, bare = (
            definition_picture(whole, fill_with_samples(whole)),
            definition_picture(whole),
        )
        short = f"template-{name.partition('.')[0].replace('_', '-')}"
        yield Shot(short, filled)
        if name in _WITH_OPEN_GAPS:
            yield Shot(f"{short}-open", bare)
        if filled.cards:
            yield Shot(f"{short}-pushed", filled, lambda phone: phone.push_cards(250))
    yield from _of_many_buttons()


def _of_many_buttons() -> Iterator[Shot]:
    """A long marketing text that folds, above four buttons, which a computer does not show."""
    body = "Hello Anna, our *autumn collection* is here: coats, boots and scarves for every kind of weather. "
    body += "There is free shipping until Sunday.\n\nSee what is new, and what is left of the summer.\nYours, Nordljus"
    titles = (("QUICK_REPLY", "Stop"), ("URL", "Shop"), ("PHONE_NUMBER", "Call"), ("URL", "More"))
    buttons = [{"type": one, "text": title, "url": "https://example.com"} for one, title in titles]
    parts = [{"type": "BODY", "text": body}, {"type": "BUTTONS", "buttons": buttons}]
    shown = definition_picture({"category": "MARKETING", "components": parts})
    yield Shot("template-folded", shown)
    yield Shot("template-unfolded", shown, PhonePreview.unfold)
    yield Shot("template-all-options", shown, PhonePreview.open_sheet)
    yield Shot("template-on-a-computer", desktop(shown))


def main() -> int:
    """Write a PNG for each picture and look, and the page of thumbnails; the number of pictures is printed."""
    parser = argparse.ArgumentParser(prog="tests.screenshots.phones", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--only", default="", help="only pictures whose name has this in it")
    parser.add_argument(
        "--scale", type=float, default=1.5, help="pixels of the PNG for each of the screen"
    )
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    application()
    wanted = [one for one in shots() if args.only in one.name]
    for look in LOOKS:
        for shot in wanted:
            image = _taken(shot, look, args.scale)
            image.save(str(args.folder / f"{shot.name}-{look}.png"), quality=_SMALL)
    if not args.only:
        (args.folder / "README.md").write_text(_page([one.name for one in wanted]), "utf-8")
    print(f"{len(wanted) * len(LOOKS)} pictures in {args.folder}")
    return 0


def _taken(shot: Shot, look: str, scale: float) -> QtGui.QImage:
    """A phone of its own for each: nothing is left of what a hand did to the one before."""
    phone = PhonePreview()
    phone.set_business(_BUSINESS)
    phone.set_dark(look == "dark")
    palette = phone.palette()
    ground, ink = ("#f4f5f5", "#1b2328") if look == "light" else ("#171c1f", "#dfe5e8")
    palette.setColor(QtGui.QPalette.ColorRole.Window, ground)
    palette.setColor(QtGui.QPalette.ColorRole.WindowText, ink)
    phone.setPalette(palette)
    phone.set_picture(shot.shown)
    phone.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen)
    phone.show()  # what is not shown hears of a new size later
    shot.hand(phone)
    if phone.sheet.open:
        phone.resize(SIZE)
    else:
        _fit(phone)
    QtWidgets.QApplication.processEvents()
    image = QtGui.QImage(phone.size() * scale, QtGui.QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    phone.render(image)
    phone.close()
    phone.deleteLater()
    return _of_few_colours(image)


def _of_few_colours(image: QtGui.QImage) -> QtGui.QImage:
    """The image in its 256 most frequent colours: a third of the size, and nobody sees the difference."""
    letters = memoryview(image.constBits()).cast("I")
    table = [colour for colour, _count in Counter(letters).most_common(256)]
    plain = QtCore.Qt.ImageConversionFlag.ThresholdDither
    return image.convertToFormat(QtGui.QImage.Format.Format_Indexed8, table, plain)


def _fit(phone: PhonePreview) -> None:
    """As high as the message needs, within the height of a phone."""
    phone.resize(SIZE.width(), _LEAST)
    while phone.scrolls and phone.height() < SIZE.height():
        phone.resize(SIZE.width(), round(min(SIZE.height(), phone.height() + phone.scrolls)))


def _page(names: list[str]) -> str:
    """Thumbnails in rows of four, light beside dark."""
    cells = [
        f'<td align="center">{_thumbnail(name, "light")} {_thumbnail(name, "dark")}<br>{name}</td>'
        for name in names
    ]
    rows = [f"<tr>{''.join(cells[at : at + 3])}</tr>" for at in range(0, len(cells), 3)]
    return _HEAD + "<table>\n" + "\n".join(rows) + "\n</table>\n"


_HEAD = """# The phone with every kind of message and form of template

Made by `python3 packaging/dev.py python -m tests.screenshots.phones resources/screenshots`, and looked through.

"""


def _thumbnail(name: str, look: str) -> str:
    return f'<a href="{name}-{look}.png"><img src="{name}-{look}.png" width="130" alt="{name}, {look}"></a>'


if __name__ == "__main__":
    sys.exit(main())
