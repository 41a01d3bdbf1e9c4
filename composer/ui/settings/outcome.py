"""What came of something a person asked for: a sentence or two, each with the glyph of how it went."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.widgets.direction import edges, seen
from composer.ui.widgets.labels import label

GLYPHS = {
    "good": "circle-check",
    "hint": "loader-circle",
    "warning": "triangle-alert",
    "error": "circle-alert",
}
"""Roles from the best to the worst, each with a shape of its own for those who do not see its colour."""

_GLYPH = 18

Said = tuple[str, str]
"""How it went (a key of `GLYPHS`) and the sentence."""


class Outcome(QtWidgets.QWidget):
    """Hidden while there is nothing to say. The sentences can be selected and copied."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._said: tuple[Said, ...] = ()
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(14, 11, 14, 11)
        self._column.setSpacing(9)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """All that is said."""
        return "\n".join(sentence for _role, sentence in self._said)

    @property
    def role(self) -> str:
        """The worst that is said."""
        roles = [role for role, _sentence in self._said]
        return max(roles, key=list(GLYPHS).index, default="")

    def say(self, *said: Said) -> None:
        """Say this instead of what was said before; nothing hides it."""
        said = tuple((role, translated(sentence)) for role, sentence in said)
        if said == self._said:
            return
        self._said = said
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.setParent(None)
                gone.deleteLater()
        for role, sentence in said:
            self._column.addWidget(_Sentence(self._theme, role, sentence))
        self.setAccessibleName(self.text)
        self.setVisible(bool(said))
        self.update()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """A soft ground in the colour of the worst."""
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self.role or 'hint'}-soft"))
        painter.drawRoundedRect(self.rect(), 8, 8)


class _Sentence(QtWidgets.QWidget):
    def __init__(self, theme: Theme, role: str, sentence: str) -> None:
        super().__init__()
        self._theme, self._role = theme, role
        text = label(sentence, wrap=True)
        flags = QtCore.Qt.TextInteractionFlag
        text.setTextInteractionFlags(flags.TextSelectableByMouse)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(edges(_GLYPH + 10, 0, 0, 0))
        row.addWidget(text)

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        color = self._theme.tokens[self._role]
        place = seen(self, QtCore.QRect(0, 0, _GLYPH, _GLYPH))
        icons.paint(painter, GLYPHS[self._role], color, place)
