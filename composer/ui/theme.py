"""The look: tables of colours in `resources/styles`, a palette made from them, and one small style sheet.

Qt's own colour scheme does nothing on Linux (evidence: `setColorScheme(Dark)` stays unknown), so the palette is ours. The
system's wish is followed where Qt reports one.
"""

from __future__ import annotations

import json
import re
from functools import cache

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import assets

Tokens = dict[str, str]

_ROLES = {
    QtGui.QPalette.ColorRole.Window: "window",
    QtGui.QPalette.ColorRole.WindowText: "text",
    QtGui.QPalette.ColorRole.Base: "surface",
    QtGui.QPalette.ColorRole.AlternateBase: "sunken",
    QtGui.QPalette.ColorRole.Text: "text",
    QtGui.QPalette.ColorRole.Button: "surface",
    QtGui.QPalette.ColorRole.ButtonText: "text",
    QtGui.QPalette.ColorRole.BrightText: "error",
    QtGui.QPalette.ColorRole.PlaceholderText: "placeholder",
    QtGui.QPalette.ColorRole.Highlight: "selection",
    QtGui.QPalette.ColorRole.HighlightedText: "text",
    QtGui.QPalette.ColorRole.ToolTipBase: "raised",
    QtGui.QPalette.ColorRole.ToolTipText: "text",
    QtGui.QPalette.ColorRole.Link: "accent",
    QtGui.QPalette.ColorRole.Mid: "border",
    QtGui.QPalette.ColorRole.Dark: "border-strong",
    QtGui.QPalette.ColorRole.Light: "surface",
}
_DISABLED = {
    QtGui.QPalette.ColorRole.WindowText: "disabled",
    QtGui.QPalette.ColorRole.Text: "disabled",
    QtGui.QPalette.ColorRole.ButtonText: "disabled",
    QtGui.QPalette.ColorRole.Base: "sunken",
}


@cache
def tokens(dark: bool, strong: bool = False) -> Tokens:
    """Name to colour. `strong` is the look of high contrast, which changes some of them."""
    look = "dark" if dark else "light"
    table: Tokens = json.loads(assets.text(f"styles/{look}.json"))
    return {**table, **json.loads(assets.text(f"styles/contrast-{look}.json"))} if strong else table


def palette(table: Tokens) -> QtGui.QPalette:
    """The palette of these colours."""
    made = QtGui.QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QtGui.QColor(table[name]))
    for role, name in _DISABLED.items():
        made.setColor(QtGui.QPalette.ColorGroup.Disabled, role, QtGui.QColor(table[name]))
    return made


@cache
def style_sheet(dark: bool, strong: bool = False, from_right: bool = False) -> str:
    """The style sheet with its `@names` replaced by colours; `from_right` where one reads from right to left."""
    look = "dark" if dark else "light"
    drawings = {
        name: (assets.folder() / "styles" / f"{name}-{look}.svg").as_posix()
        for name in ("chevron", "check")
    }
    table = {**tokens(dark, strong), **drawings}
    sheet = assets.text("styles/composer.qss")
    if from_right:
        from composer.ui.mirroring import mirrored  # most languages need none of it

        sheet = mirrored(sheet)
    return re.sub(r"@([a-z-]+)", lambda found: table[found[1]], sheet)


class Theme(QtCore.QObject):
    """Which look is on. Widgets that paint themselves ask `tokens` and repaint on `changed`."""

    changed = QtCore.Signal()

    def __init__(
        self, app: QtWidgets.QApplication, wish: str = "system", *, dressed: bool = True
    ) -> None:
        """Not `dressed`, widgets have the look from `dress` on: who makes a window's worth of them has each styled once.

        Qt styles a widget again, with all in it, each time it gets a parent.
        """
        super().__init__(app)
        self._app = app
        self._wish = wish
        self.dark, self.strong = self._resolved()
        if dressed:
            self.dress()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def tokens(self) -> Tokens:
        """The colours that are on."""
        return tokens(self.dark, self.strong)

    def color(self, name: str) -> QtGui.QColor:
        """One colour that is on."""
        return QtGui.QColor(self.tokens[name])

    @property
    def wish(self) -> str:
        """What was asked for: "system", "light", "dark" or "contrast"."""
        return self._wish

    def set_wish(self, wish: str) -> None:
        """Ask for "system", "light", "dark", or "contrast": high contrast, light or dark as the system is."""
        self._wish = wish
        self._system_changed()

    def _resolved(self) -> tuple[bool, bool]:
        """Whether it is dark, and of high contrast."""
        if self._wish in ("light", "dark"):
            return self._wish == "dark", False
        hints = self._app.styleHints()
        dark = hints.colorScheme() is QtCore.Qt.ColorScheme.Dark
        return dark, self._wish == "contrast" or _wants_contrast(hints)

    def _system_changed(self) -> None:
        found = self._resolved()
        if found == (self.dark, self.strong):
            return
        self.dark, self.strong = found
        self.dress()
        self.changed.emit()

    def dress(self) -> None:
        """Let all the app's widgets have this look, those there are and those to come."""
        look = style_sheet(self.dark, self.strong, self._app.isRightToLeft())
        if self._app.styleSheet() != look:  # set again, it restyles every widget there is
            self._app.setPalette(palette(self.tokens))
            self._app.setStyleSheet(look)


def _wants_contrast(hints: QtGui.QStyleHints) -> bool:
    """Whether the system asks for high contrast; Qt tells since 6.10."""
    told = getattr(hints, "accessibility", None)
    if told is None:
        return False
    return bool(told().contrastPreference() is QtCore.Qt.ContrastPreference.HighContrast)
