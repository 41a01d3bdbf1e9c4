"""Icons: Lucide's line drawings from `resources/icons`, in the colours of the look that is on."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6 import QtCore, QtGui

from composer.ui import assets

_DIRECTED: Final = frozenset(
    {
        "chevron-left",
        "chevron-right",
        "external-link",
        "list",
        "list-checks",
        "message-square-text",
        "redo-2",
        "send",
        "square-arrow-out-up-right",
        "undo-2",
    }
)
"""They point where one reads to, or show lines of text: mirrored where one reads from right to left."""


def pixmap(name: str, color: str, size: int = 20, ratio: float = 1.0) -> QtGui.QPixmap:
    """The icon in one colour, `size` logical pixels wide, sharp at the screen's pixel ratio."""
    return _pixmap(name, color, size, ratio, _turned(name))


def _turned(name: str) -> bool:
    return name in _DIRECTED and QtGui.QGuiApplication.isRightToLeft()


@cache
def _pixmap(name: str, color: str, size: int, ratio: float, turned: bool) -> QtGui.QPixmap:
    pixels = round(size * ratio)
    drawing = assets.text(f"icons/{name}.svg").replace("currentColor", color)
    drawing = drawing.replace('width="24"', f'width="{pixels}"').replace(
        'height="24"', f'height="{pixels}"'
    )
    made = QtGui.QPixmap()
    made.loadFromData(drawing.encode(), "SVG")
    if turned:
        made = made.transformed(QtGui.QTransform.fromScale(-1, 1))
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, color: str, size: int = 20) -> QtGui.QIcon:
    """The icon for buttons and actions, sharp on the screen with the most pixels per point."""
    return _icon(name, color, size, _turned(name))


@cache
def _icon(name: str, color: str, size: int, turned: bool) -> QtGui.QIcon:
    app = QtGui.QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QtGui.QGuiApplication) else 1.0
    return QtGui.QIcon(_pixmap(name, color, size, ratio, turned))


def paint(painter: QtGui.QPainter, name: str, color: str, rect: QtCore.QRect) -> None:
    """Draw the icon into a square of a widget that paints itself."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), pixmap(name, color, rect.width(), ratio))
