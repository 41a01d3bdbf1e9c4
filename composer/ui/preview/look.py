"""Colours, sizes and fonts of the phone: WhatsApp's own, whatever the app's theme is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6 import QtGui


class Colours(NamedTuple):
    """The phone's colours, as `#rrggbb` or `#aarrggbb`."""

    bezel: str
    rim: str
    bar: str
    """Status bar, chat header and the line at the bottom."""
    bar_line: str
    bar_text: str
    bar_faint: str
    field: str
    wallpaper: str
    doodle: str
    chip: str
    chip_text: str
    bubble: str
    own: str
    """Of the bubble that the phone's owner sends."""
    tick: str
    shadow: str
    text: str
    faint: str
    link: str
    action: str
    """Titles of buttons and what is ready."""
    box: str
    """Ground of a document row, a card or a picture's place within the bubble."""
    box_line: str
    code: str
    quote: str
    land: str
    park: str
    water: str
    road: str
    pin: str
    avatar: str
    warning: str
    alarm: str
    gap: str
    """Ground of an open gap of a template."""


LIGHT = Colours(
    bezel="#15181a",
    rim="#3b4145",
    bar="#ffffff",
    bar_line="#14000000",
    bar_text="#0b1014",
    bar_faint="#5b676e",
    field="#f2f4f4",
    wallpaper="#f3ede5",
    doodle="#16806a4e",
    chip="#f9fdfdfc",
    chip_text="#56626a",
    bubble="#ffffff",
    own="#d8f8d0",
    tick="#5f6b73",
    shadow="#1f0b141a",
    text="#0f1419",
    faint="#5f6b73",
    link="#0277b0",
    action="#00755c",
    box="#f2f4f5",
    box_line="#d5dbdd",
    code="#eef0f1",
    quote="#1a9f83",
    land="#eceee6",
    park="#d2e7cb",
    water="#bcdcec",
    road="#ffffff",
    pin="#e5433d",
    avatar="#12806a",
    warning="#9a5b00",
    alarm="#c62828",
    gap="#fff1d6",
)

DARK = Colours(
    bezel="#0a0d0f",
    rim="#363f45",
    bar="#111b21",
    bar_line="#18ffffff",
    bar_text="#e9edef",
    bar_faint="#93a1a9",
    field="#222e35",
    wallpaper="#0b1318",
    doodle="#12c3d3d8",
    chip="#f01b272e",
    chip_text="#9aa8b0",
    bubble="#202c33",
    own="#0f4a3f",
    tick="#a9b8be",
    shadow="#30000000",
    text="#e9edef",
    faint="#9aa8b0",
    link="#58bff0",
    action="#25c59a",
    box="#18232a",
    box_line="#3a4850",
    code="#2e3b43",
    quote="#25c59a",
    land="#2b373d",
    park="#2b4439",
    water="#24424f",
    road="#3f4c54",
    pin="#f2645d",
    avatar="#12806a",
    warning="#f0b45a",
    alarm="#ff8a80",
    gap="#4a3a1c",
)

FILE_COLOURS = {
    "PDF": "#d8453e",
    "DOC": "#3a76c9",
    "DOCX": "#3a76c9",
    "XLS": "#2a8f5b",
    "XLSX": "#2a8f5b",
    "CSV": "#2a8f5b",
    "PPT": "#d06b32",
    "PPTX": "#d06b32",
}
FILE_COLOUR = "#6d7c86"
"""Of a document whose type has no colour of its own."""


_FAMILIES = ("Roboto", "SF Pro Text", "Segoe UI", "Inter", "Noto Sans")
"""What phones write in, or comes near; whatever is installed of them is asked, in this order."""


def families() -> list[str]:
    """The fonts to write the phone's text in; empty where none is installed: then Qt chooses."""
    return [name for name in _FAMILIES if QtGui.QFontDatabase.hasFamily(name)]


def _fixed() -> list[str]:
    fixed = QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont)
    return fixed.families()


def colour(name: str) -> QtGui.QColor:
    """The colour of that name."""
    return QtGui.QColor(name)


class Look:
    """Colours, the unit all lengths are given in, and the fonts, for one width of the phone."""

    def __init__(self, colours: Colours, unit: float, family: list[str]) -> None:
        self.colours = colours
        self.unit = unit
        """Pixels per length: 1.0 on a screen 340 pixels wide."""
        self.body = self._font(family, 14.5)
        self.title = self._font(family, 14.5, QtGui.QFont.Weight.DemiBold)
        self.small = self._font(family, 12.5)
        self.time = self._font(family, 11)
        self.action = self._font(family, 14.5, QtGui.QFont.Weight.Medium)
        self.code = self._font(_fixed(), 13.5)
        self.name = self._font(family, 16, QtGui.QFont.Weight.DemiBold)
        self.initial = self._font(family, 17, QtGui.QFont.Weight.DemiBold)
        self.clock = self._font(family, 13, QtGui.QFont.Weight.DemiBold)
        self.badge = self._font(family, 9, QtGui.QFont.Weight.Bold)
        self.pens = {
            name: QtGui.QPen(colour(getattr(colours, name)))
            for name in ("text", "faint", "link", "action", "warning", "alarm")
        }
        self.formats: dict[tuple[object, ...], QtGui.QTextCharFormat] = {}
        """Looks of spans, as `paragraphs` makes them."""
        self._metrics: dict[int, QtGui.QFontMetricsF] = {}
        self._larger: dict[float, QtGui.QFont] = {}
        self._family = family

    def px(self, length: float) -> float:
        """That many units in pixels."""
        return length * self.unit

    def metrics(self, font: QtGui.QFont) -> QtGui.QFontMetricsF:
        """The measures of one of this look's fonts, kept."""
        found = self._metrics.get(id(font))
        if found is None:
            found = self._metrics[id(font)] = QtGui.QFontMetricsF(font)
        return found

    def larger(self, times: float) -> QtGui.QFont:
        """The font of text, so many times as large."""
        found = self._larger.get(times)
        if found is None:
            found = self._larger[times] = self._font(self._family, 14.5 * times)
        return found

    def _font(
        self,
        family: list[str],
        size: float,
        weight: QtGui.QFont.Weight = QtGui.QFont.Weight.Normal,
    ) -> QtGui.QFont:
        font = QtGui.QFont(family)
        font.setPixelSize(max(8, round(size * self.unit)))
        font.setWeight(weight)
        return font
