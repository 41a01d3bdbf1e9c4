"""Icons: Lucide's line drawings from `resources/icons`, in the colours of the look that is on."""

from __future__ import annotations

from functools import cache

from PySide6 import QtCore, QtGui

from composer.ui import assets


@cache
def pixmap(name: str, color: str, size: int = 20, ratio: float = 1.0) -> QtGui.QPixmap:
    """The icon in one colour, `size` logical pixels wide, sharp at the screen's pixel ratio."""
    pixels = round(size * ratio)
    drawing = assets.text(f"icons/{name}.svg").replace("currentColor", color)
    drawing = drawing.replace('width="24"', f'width="{pixels}"').replace(
        'height="24"', f'height="{pixels}"'
    )
    made = QtGui.QPixmap()
    made.loadFromData(drawing.encode(), "SVG")
    made.setDevicePixelRatio(ratio)
    return made


@cache
def icon(name: str, color: str, size: int = 20) -> QtGui.QIcon:
    """The icon for buttons and actions, sharp on the screen with the most pixels per point."""
    app = QtGui.QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QtGui.QGuiApplication) else 1.0
    return QtGui.QIcon(pixmap(name, color, size, ratio))


def paint(painter: QtGui.QPainter, name: str, color: str, rect: QtCore.QRect) -> None:
    """Draw the icon into a square of a widget that paints itself."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), pixmap(name, color, rect.width(), ratio))
