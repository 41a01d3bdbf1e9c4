"""Pictures that somebody asked to see, painted over the places that stand for them; on all others, what asks for them."""

from __future__ import annotations

from collections import OrderedDict

from PySide6 import QtCore, QtGui

from composer.rendering.tree import MediaBox
from composer.ui.preview.look import Look, colour
from composer.ui.translate import said

KINDS = ("image", "sticker")
"""Kinds of media that can be loaded when somebody asks for it."""
_SCHEMES = ("https://", "http://", "file:")
_MOST = 12
"""Pictures that are kept; a carousel has ten."""
_MIDDLE = QtCore.Qt.AlignmentFlag.AlignCenter


def is_loadable(node: MediaBox) -> bool:
    """Whether its address, as far as it is typed, could lead to a picture."""
    return node.kind in KINDS and node.link.lower().startswith(_SCHEMES)


class MediaShown:
    """The pictures of one phone, by their addresses. Nothing here loads any."""

    def __init__(self) -> None:
        self._images: OrderedDict[str, QtGui.QImage] = OrderedDict()
        self._loading: set[str] = set()
        self.offers = False
        """Whether somebody loads them: then each place says that it can be asked for."""

    @property
    def there(self) -> frozenset[str]:
        """Addresses that need not be asked for: their pictures are there, or on their way."""
        return frozenset(self._images) | self._loading

    def begin(self, link: str) -> None:
        """The picture is being loaded."""
        self._loading.add(link)

    def end(self, link: str, image: QtGui.QImage | None) -> None:
        """It is there, or could not be loaded."""
        self._loading.discard(link)
        if image is not None:
            self._images[link] = image
        while len(self._images) > _MOST:
            self._images.popitem(last=False)

    def paint(
        self, painter: QtGui.QPainter, node: MediaBox, place: QtCore.QRectF, look: Look
    ) -> None:
        """Paint the picture into its place, whole and in its own shape; or what asks for it."""
        if not is_loadable(node):
            return
        image = self._images.get(node.link)
        if image is not None:
            _paint_image(painter, image, place, look, bare=node.kind == "sticker")
        elif self.offers:
            words = said("Loading…") if node.link in self._loading else said("Show it")
            _paint_pill(painter, words, place, look)


def _paint_image(
    painter: QtGui.QPainter, image: QtGui.QImage, place: QtCore.QRectF, look: Look, *, bare: bool
) -> None:
    painter.save()
    painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    rounded = QtGui.QPainterPath()
    rounded.addRoundedRect(place, look.px(6), look.px(6))
    painter.setClipPath(rounded, QtCore.Qt.ClipOperation.IntersectClip)
    painter.fillRect(place, colour(look.colours.wallpaper if bare else look.colours.box))
    size = QtCore.QSizeF(image.size()).scaled(
        place.size(), QtCore.Qt.AspectRatioMode.KeepAspectRatio
    )
    there = QtCore.QRectF(QtCore.QPointF(), size)
    there.moveCenter(place.center())
    painter.drawImage(there, image)
    painter.restore()


def _paint_pill(painter: QtGui.QPainter, words: str, place: QtCore.QRectF, look: Look) -> None:
    wide = look.metrics(look.small).horizontalAdvance(words) + look.px(20)
    pill = QtCore.QRectF(0, 0, wide, look.px(24))
    pill.moveBottomRight(place.bottomRight() - QtCore.QPointF(look.px(7), look.px(7)))
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(look.colours.bubble))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(look.small)
    painter.setPen(look.pens["action"])
    painter.drawText(pill, _MIDDLE, words)
