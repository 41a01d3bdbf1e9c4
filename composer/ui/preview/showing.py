"""From “Show it” to the picture: loaded within limits on the other thread, decoded there, and put into the phone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from PySide6 import QtCore, QtGui

from composer.clients import pictures
from composer.clients.pictures import NotShown
from composer.ui.preview.stage import Stage
from composer.ui.translate import said

_MOST_PIXELS = 40_000_000
"""Of a picture that is decoded: more than any phone's camera makes of 5 MB."""
_SIDE = 840
"""Pixels of its longer side that are kept: twice what a phone shows."""

Run = Callable[
    [
        QtCore.QObject,
        Callable[[], Awaitable[Any]],
        Callable[[Any], None],
        Callable[[Exception], None],
    ],
    object,
]
"""`Background.run`: owner, work, then, failed."""


def show(
    stage: Stage, link: str, run: Run, load: Callable[[str], Awaitable[bytes]] | None = None
) -> None:
    """Load the picture at that address, and show it, or say why not. `load` is another way to its bytes, for tests."""
    phone = stage.phone
    phone.media_begins(link)

    async def work() -> QtGui.QImage:
        data = await (load or pictures.load)(link)
        return await asyncio.to_thread(decoded, data)

    def failed(error: Exception) -> None:
        phone.media_ends(link, None)
        title = getattr(error, "title", "The picture cannot be shown")
        sentences = (getattr(error, "sentence", str(error)), getattr(error, "advice", ""))
        stage.tell(f"{said(title)}.", " ".join(said(one) for one in sentences if one))

    run(stage, work, lambda image: phone.media_ends(link, image), failed)


def decoded(data: bytes) -> QtGui.QImage:
    """The picture of a JPEG, PNG or WebP, not larger than a phone needs. Raises NotShown."""
    buffer = QtCore.QBuffer()
    buffer.setData(data)
    buffer.open(QtCore.QIODevice.OpenModeFlag.ReadOnly)
    reader = QtGui.QImageReader(buffer)
    reader.setAutoDetectImageFormat(False)  # what Qt could read besides, such as SVG, is not asked
    reader.setFormat(pictures.kind_of(data).encode())
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > _MOST_PIXELS:
        raise _broken(f"It has {size.width()} × {size.height()} pixels, which is too many.")
    if size.isValid() and max(size.width(), size.height()) > _SIDE:
        reader.setScaledSize(size.scaled(_SIDE, _SIDE, QtCore.Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read() if size.isValid() else QtGui.QImage()
    if image.isNull():
        raise _broken("The picture is damaged.")
    return image


def _broken(sentence: str) -> NotShown:
    return NotShown("The picture cannot be shown", sentence)
