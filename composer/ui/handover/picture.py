"""The phone as a picture of its own, as high as what it shows."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.rendering.tree import Picture
from composer.ui.preview.canvas import PhoneCanvas

WIDE, HIGH = 340, 640
"""Pixels of a phone that shows little."""
_HIGHEST = 2_400
"""Pixels: what is longer is cut, as it is on a phone."""
_SCALE = 2


def phone_image(picture: Picture, business: str) -> QtGui.QImage:
    """Twice as large as it is to be shown: for paper, and for sharp screens."""
    phone = PhoneCanvas()
    phone.set_business(business)
    phone.resize(WIDE, HIGH)
    phone.set_picture(picture)
    phone.resize(WIDE, min(HIGH + round(phone.scrolls), _HIGHEST))
    image = QtGui.QImage(phone.size() * _SCALE, QtGui.QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(QtGui.QColor("white"))
    light = QtGui.QPalette(phone.palette())
    light.setColor(QtGui.QPalette.ColorRole.Window, QtGui.QColor("white"))
    light.setColor(QtGui.QPalette.ColorRole.WindowText, QtGui.QColor("#1c2126"))
    phone.setPalette(light)
    phone.render(image, QtCore.QPoint())
    phone.deleteLater()
    return image


def as_png(image: QtGui.QImage) -> bytes:
    """The picture as a file. For any thread."""
    held = QtCore.QBuffer()
    held.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]
    return bytes(held.data().data())
