"""Steps below each other, joined by a line: when, what, with which code, and what is to be noted."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.deliveries import words
from composer.ui.deliveries.story import Step
from composer.ui.theme import Theme
from composer.ui.widgets.direction import edges, seen
from composer.ui.widgets.labels import label

_GLYPH = 16
_LEFT = 30


class Timeline(QtWidgets.QWidget):
    """Shows steps; does nothing where they are the ones it shows."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._steps: tuple[Step, ...] | None = None
        self.setAccessibleName(name)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these, keeping what both have in common at the beginning."""
        if steps == self._steps:
            return
        old = self._steps or ()
        same = 0
        # The last one of each is drawn without a line below: it is never kept.
        while same < min(len(old), len(steps)) - 1 and old[same] == steps[same]:
            same += 1
        while self._column.count() > same:
            item = self._column.takeAt(self._column.count() - 1)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for step in steps[same:]:
            self._column.addWidget(_StepView(self._theme, step, last=step is steps[-1]))
        self._steps = steps


class _StepView(QtWidgets.QWidget):
    def __init__(self, theme: Theme, step: Step, *, last: bool) -> None:
        super().__init__()
        self._theme, self._step, self._last = theme, step, last
        text = label(step.text, "label", wrap=True)
        at = label(words.clock_time(step.at) if step.at else "", "muted")
        if step.at:
            at.setToolTip(words.full_time(step.at))
        first = QtWidgets.QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(text, 1)
        if step.code is not None:
            code = label(str(step.code), "muted")
            code.setToolTip(self.tr("The code LINK gave"))
            first.addWidget(code)
        first.addWidget(at)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(edges(_LEFT, 0, 0, 0 if last else 18))
        column.setSpacing(2)
        column.addLayout(first)
        if step.note:
            note = label(step.note, "muted", wrap=True)
            note.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(note)
        code_text = f" {step.code}" if step.code is not None else ""
        self.setAccessibleName(words.joined((step.text + code_text, at.text(), step.note), ", "))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """The icon, and the line to the next one."""
        painter = QtGui.QPainter(self)
        tokens = self._theme.tokens
        place = seen(self, QtCore.QRect(2, 1, _GLYPH, _GLYPH))
        icons.paint(painter, self._step.icon, tokens[self._step.color], place)
        if not self._last:
            painter.setPen(QtGui.QPen(QtGui.QColor(tokens["border"]), 2))
            middle = place.x() + _GLYPH // 2
            painter.drawLine(middle, _GLYPH + 5, middle, self.height() - 2)
