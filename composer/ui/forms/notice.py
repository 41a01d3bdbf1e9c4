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
    """Sentences, those of each severity below its glyph and in its colour.

    It lays itself out, and moves what is around it only when it becomes higher or lower: a sentence that counts
    letters is another one at each of them.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._severities: tuple[Severity, ...] = (Severity.ERROR,)
        self.text = label(wrap=True, parent=self)
        """What is worst; the others stand below it."""
        self._labels = [self.text]
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """All that it says."""
        return "\n".join(one.text() for one in self._shown)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, each severity by itself."""
        severities = self._severities
        said: dict[Severity, list[str]] = {}
        for problem in problems:
            said.setdefault(problem.severity, []).append(sentence(problem))
        self._severities = tuple(said)
        while len(self._labels) < len(said):
            self._labels.append(label(wrap=True, parent=self))
        for text, (severity, sentences) in zip(self._labels, said.items(), strict=False):
            text.setText("\n".join(sentences))
            set_role(text, severity.value)
        for index, text in enumerate(self._labels):
            text.setVisible(index < len(said))
        if self.isHidden() or self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()
        elif len(said) > 1 or self._severities != severities:
            self._place_text()
        self.update()

    @property
    def _shown(self) -> list[QtWidgets.QLabel]:
        return self._labels[: len(self._severities)]

    def heightForWidth(self, width: int) -> int:
        """What the sentences need in that width."""
        inner = max(width - _INDENT, 1)
        return sum(one.heightForWidth(inner) for one in self._shown)

    def sizeHint(self) -> QtCore.QSize:
        """The sentences', and the glyphs beside them."""
        return _around([one.sizeHint() for one in self._shown])

    def minimumSizeHint(self) -> QtCore.QSize:
        """As narrow as the longest word."""
        return _around([one.minimumSizeHint() for one in self._shown])

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """The sentences stand beside the glyphs."""
        super().resizeEvent(event)
        self._place_text()

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """From right to left, the glyphs are at the other side; larger letters need more room."""
        super().changeEvent(event)
        if event.type() in _MOVING:
            self._place_text()
            self.updateGeometry()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """The glyphs, each beside its first line."""
        painter = QtGui.QPainter(self)
        for severity, text in zip(self._severities, self._labels, strict=False):
            place = seen(self, QtCore.QRect(0, text.y() + 2, 14, 14))
            icons.paint(painter, GLYPHS[severity], self._theme.tokens[severity.value], place)

    def _place_text(self) -> None:
        room = self.rect().adjusted(_INDENT, 0, 0, 0)
        *before, last = self._shown
        for text in before:
            room.setHeight(text.heightForWidth(room.width()))
            text.setGeometry(seen(self, room))
            room.setTop(room.bottom() + 1)
        room.setBottom(self.rect().bottom())
        last.setGeometry(seen(self, room))


def _around(sizes: Sequence[QtCore.QSize]) -> QtCore.QSize:
    """Below each other, with the glyphs beside them."""
    width = max(one.width() for one in sizes)
    return QtCore.QSize(width + _INDENT, sum(one.height() for one in sizes))


_Change = QtCore.QEvent.Type
_MOVING = (_Change.LayoutDirectionChange, _Change.FontChange, _Change.StyleChange)
_INDENT = 20
"""Pixels from the glyph's edge to the sentence."""
