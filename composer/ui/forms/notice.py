"""What a field has to say below its editor: its problems, and its help when asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import Problem, Severity
from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.translate import sentence
from composer.ui.widgets.direction import seen
from composer.ui.widgets.labels import label, set_role

GLYPHS = {
    Severity.ERROR: "circle-alert",
    Severity.WARNING: "triangle-alert",
    Severity.HINT: "lightbulb",
}
"""Each severity has a shape of its own, for those who do not see its colour."""


class Notice(QtWidgets.QWidget):
    """One sentence with the glyph of its severity.

    It lays itself out, and moves what is around it only when it becomes higher or lower: a sentence that counts
    letters is another one at each of them.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._severity = Severity.ERROR
        self.text = label(wrap=True, parent=self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the worst one's glyph and every sentence."""
        self._severity = problems[0].severity
        self.text.setText("\n".join(sentence(problem) for problem in problems))
        set_role(self.text, self._severity.value)
        if self.isHidden() or self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """What the sentence needs in that width."""
        return self.text.heightForWidth(max(width - _INDENT, 1))

    def sizeHint(self) -> QtCore.QSize:
        """The sentence's, and the glyph beside it."""
        return self.text.sizeHint() + QtCore.QSize(_INDENT, 0)

    def minimumSizeHint(self) -> QtCore.QSize:
        """As narrow as its longest word."""
        return self.text.minimumSizeHint() + QtCore.QSize(_INDENT, 0)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """The sentence stands beside the glyph."""
        super().resizeEvent(event)
        self._place_text()

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """From right to left, the glyph is at the other side; larger letters need more room."""
        super().changeEvent(event)
        if event.type() in _MOVING:
            self._place_text()
            self.updateGeometry()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """The glyph, beside the first line."""
        painter = QtGui.QPainter(self)
        color = self._theme.tokens[self._severity.value]
        place = seen(self, QtCore.QRect(0, 2, 14, 14))
        icons.paint(painter, GLYPHS[self._severity], color, place)

    def _place_text(self) -> None:
        self.text.setGeometry(seen(self, self.rect().adjusted(_INDENT, 0, 0, 0)))


_Change = QtCore.QEvent.Type
_MOVING = (_Change.LayoutDirectionChange, _Change.FontChange, _Change.StyleChange)
_INDENT = 20
"""Pixels from the glyph's edge to the sentence."""
