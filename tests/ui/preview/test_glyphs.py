"""The phone's icons: what their strokes say can be drawn."""

import pytest
from PySide6 import QtCore

from composer.ui.preview import glyphs


@pytest.mark.parametrize("name", glyphs._GLYPHS)
def test_every_icon_stands_in_its_square(name: str) -> None:
    reached = glyphs.glyph(name).boundingRect()
    assert QtCore.QRectF(0, 0, 24, 24).contains(reached)
    assert max(reached.width(), reached.height()) >= 12
