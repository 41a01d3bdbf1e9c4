"""What a field has to say below its editor: its problems, and its help when asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import Problem, Severity
from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.translate import sentence
from composer.ui.widgets.direction import edges, seen
from composer.ui.widgets.labels import label, set_role

GLYPHS = {
    Severity.ERROR: "circle-alert",
    Severity.WARNING: "triangle-alert",
    Severity.HINT: "lightbulb",
}
"""Each severity has a shape of its own, for those who do not see its colour."""


class Notice(QtWidgets.QWidget):
    """One sentence with the glyph of its severity."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._severity = Severity.ERROR
        self.text = label(wrap=True)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(edges(20, 0, 0, 0))
        row.addWidget(self.text, 1)
        theme.changed.connect(self.update)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the worst one's glyph and every sentence."""
        self._severity = problems[0].severity
        self.text.setText("\n".join(sentence(problem) for problem in problems))
        set_role(self.text, self._severity.value)
        self.update()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """The glyph, beside the first line."""
        painter = QtGui.QPainter(self)
        color = self._theme.tokens[self._severity.value]
        place = seen(self, QtCore.QRect(0, 2, 14, 14))
        icons.paint(painter, GLYPHS[self._severity], color, place)
