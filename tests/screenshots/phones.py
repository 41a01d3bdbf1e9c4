"""`python -m tests.screenshots.phones DIR`: the phone with every kind of message and form of template, light and dark.

Beside each picture, two pages of thumbnails: what a person looks through after a change in painting.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from composer.app import application
from composer.messages import KINDS
from composer.rendering.definition import definition_picture
from composer.rendering.picture import picture
from composer.rendering.tree import Picture
from composer.templates.filling import fill_with_samples
from composer.ui.preview.phone import PhonePreview
from tests.templates.definitions import NAMES, definition

SIZE = QtCore.QSize(360, 720)
LOOKS = ("light", "dark")
_THUMBNAIL = QtCore.QSize(240, 480)
_ACROSS = 8
_LABEL = 26


def pictures() -> Iterator[tuple[str, Callable[[], Picture]]]:
    """Every sample of every kind; every definition with its samples, and with open gaps where it has any."""
    for kind in KINDS:
        for number, sample in enumerate(kind.samples, 1):
            name = f"{kind.key}-{number}"
            yield name, lambda kind=kind, sample=sample: picture(kind.preview, sample.message)  # type: ignore[misc]
    for name in NAMES:
        whole = definition(name)
        filled, bare = (
            definition_picture(whole, fill_with_samples(whole)),
            definition_picture(whole),
        )
        yield f"definition-{name}", lambda filled=filled: filled  # type: ignore[misc]
        if filled != bare:
            yield f"definition-{name}-open", lambda bare=bare: bare  # type: ignore[misc]


def main() -> int:
    """Write a PNG for each picture and look, and a page of thumbnails for each look; their number is printed."""
    parser = argparse.ArgumentParser(prog="tests.screenshots.phones", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--only", default="", help="only pictures whose name has this in it")
    parser.add_argument(
        "--scale", type=float, default=2.0, help="pixels of the PNG for each of the screen"
    )
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    app = application()
    phone = PhonePreview()
    phone.resize(SIZE)
    phone.set_business("Nordljus")
    count = 0
    for look in LOOKS:
        phone.set_dark(look == "dark")
        shown: list[tuple[str, QtGui.QImage]] = []
        for name, make in pictures():
            if args.only in name:
                phone.set_picture(make())
                app.processEvents()
                image = _image(phone, args.scale)
                image.save(str(args.folder / f"{name}-{look}.png"))
                shown.append((name, image))
        _thumbnails(shown).save(str(args.folder / f"all-{look}.png"))
        count += len(shown)
    print(f"{count} pictures in {args.folder}")
    return 0


def _image(phone: QtWidgets.QWidget, scale: float) -> QtGui.QImage:
    image = QtGui.QImage(phone.size() * scale, QtGui.QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    phone.render(image)
    return image


def _thumbnails(shown: list[tuple[str, QtGui.QImage]]) -> QtGui.QImage:
    cell = _THUMBNAIL + QtCore.QSize(12, _LABEL)
    rows = -(-len(shown) // _ACROSS)
    page = QtGui.QImage(
        cell.width() * min(_ACROSS, len(shown) or 1), cell.height() * max(1, rows),
        QtGui.QImage.Format.Format_RGB32,
    )  # fmt: skip
    page.fill(QtCore.Qt.GlobalColor.white)
    painter = QtGui.QPainter(page)
    for index, (name, image) in enumerate(shown):
        corner = QtCore.QPoint(cell.width() * (index % _ACROSS), cell.height() * (index // _ACROSS))
        small = image.scaled(
            _THUMBNAIL, QtCore.Qt.AspectRatioMode.KeepAspectRatio,
            QtCore.Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        small.setDevicePixelRatio(1)
        painter.drawImage(corner + QtCore.QPoint(6, 0), small)
        label = QtCore.QRect(
            corner + QtCore.QPoint(6, _THUMBNAIL.height()), QtCore.QSize(240, _LABEL)
        )
        painter.drawText(label, QtCore.Qt.AlignmentFlag.AlignCenter, name)
    painter.end()
    return page


if __name__ == "__main__":
    sys.exit(main())
