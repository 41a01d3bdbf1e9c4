"""The first minute at work: one card after the other, each until its step is done, somebody presses on, or skips all of it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.tree import ABSENT
from composer.ui.compose.page import ComposePage
from composer.ui.compose.strip import SendStrip
from composer.ui.forms.desk import Desk
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.welcome.card import Card
from composer.ui.welcome.steps import Scene, Step, steps
from composer.ui.window import Window

_LOOK = 150
"""Milliseconds between two looks at where things are and what was done."""
_REST = 1_500
"""Milliseconds without an edit after which nobody is interrupted any more."""


class FirstMinute(QtCore.QObject):
    """Signal `ended()`. It neither takes the keyboard nor keeps anything from being used."""

    ended = QtCore.Signal()

    def __init__(
        self, window: Window, theme: Theme, compose: ComposePage, desk: Desk, strip: SendStrip
    ) -> None:
        super().__init__(window)
        self._window, self._compose = window, compose
        self._desk = desk
        self._begun = desk.draft.request.get("messages", ABSENT)
        self._edited = QtCore.QElapsedTimer()
        self._steps = steps(Scene(window, compose, strip, self._wrote, self._rests))
        self.at = -1
        self.card = Card(theme, window)
        self.card.hide()
        window.floating.append(self.card)
        self.card.next_wanted.connect(self._next)
        self.card.skip_wanted.connect(self.end)
        self._escape = QtGui.QShortcut(QtGui.QKeySequence(QtCore.Qt.Key.Key_Escape), window)
        self._escape.activated.connect(self.end)
        self._clock = QtCore.QTimer(self, interval=_LOOK)
        self._clock.timeout.connect(self._look)
        desk.changed.connect(self._edited.start)

    def begin(self) -> None:
        """Show the first card."""
        if self._window.shown != "compose":
            self._window.show_page("compose")
        self._clock.start()
        self._next()

    def end(self) -> None:
        """Show no more of it."""
        if self._clock.isActive():
            self._clock.stop()
            self._desk.changed.disconnect(self._edited.start)
            self._escape.deleteLater()
            self._window.floating.remove(self.card)
            focus = QtWidgets.QApplication.focusWidget()
            if focus is not None and self.card.isAncestorOf(focus):
                self._compose.focus_first()
            self.card.hide()
            self.card.deleteLater()
            self.ended.emit()
            self.deleteLater()

    @property
    def step(self) -> Step:
        """The one that is shown."""
        return self._steps[self.at]

    def _next(self) -> None:
        """The next step that is not done yet."""
        self.at += 1
        while self.at < len(self._steps) and self.step.done():
            self.at += 1
        if self.at >= len(self._steps):
            self.end()
            return
        last = self.at == len(self._steps) - 1
        self.card.show_step(
            self.step.title,
            self.step.text,
            self.tr("{0} of {1}").format(counted(self.at + 1), counted(len(self._steps))),
            self.tr("&Done") if last else self.tr("&Next"),
            last=last,
        )
        self._place()

    def _look(self) -> None:
        """Things were done, or moved."""
        if self.step.done():
            self._next()
        else:
            self._place()

    def _place(self) -> None:
        """Beside its target; hidden while that is hidden, on another page or behind a list."""
        target = self.step.target()
        there = target is not None and target.isVisible()
        self.card.setVisible(there)
        self._escape.setEnabled(there)
        if target is not None and there:
            corner = target.mapTo(self._window, QtCore.QPoint())
            side = self.step.side
            if self._window.layoutDirection() is QtCore.Qt.LayoutDirection.RightToLeft:
                side = side.mirrored
            self.card.point_at(QtCore.QRect(corner, target.size()), side)
            self.card.raise_()

    def _wrote(self) -> bool:
        return self._desk.draft.request.get("messages", ABSENT) is not self._begun

    def _rests(self) -> bool:
        return not self._edited.isValid() or self._edited.hasExpired(_REST)
