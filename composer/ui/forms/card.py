"""One card of a list: a head that says which it is and what it holds, and below it, once it is open, its fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import Problem
from composer.ui import icons
from composer.ui.forms.build import Block
from composer.ui.forms.notice import GLYPHS
from composer.ui.theme import Theme
from composer.ui.translate import sentence
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import Room, forward, glyph_in, write

_GLYPH = 16
_GAP = 8
_HIGH = 30

Key = QtCore.Qt.Key
_ALT = QtCore.Qt.KeyboardModifier.AltModifier
_STEPS = {Key.Key_Up: -1, Key.Key_Down: 1}
_OPENING = (Key.Key_Return, Key.Key_Enter, Key.Key_Space)


class Deeds(NamedTuple):
    """What a person does to a card. No signals: a long list has many cards, and to connect one takes as long as a label."""

    move: Callable[[int], object]
    """So many places further down, or up if negative."""
    remove: Callable[[], object]
    fold: Callable[[], object]
    """Open it, or close it; of a card, that it was."""


class CardHead(QtWidgets.QAbstractButton):
    """Paints itself: a long list has many. Enter or a click opens; Alt with arrows moves; Delete removes.

    To a screen reader it is a button, which it can press.
    """

    def __init__(self, theme: Theme, deeds: Deeds) -> None:
        super().__init__()
        self._theme, self._deeds = theme, deeds
        self._noun, self._gist = "", ""
        self._open = False
        self._problems: tuple[Problem, ...] = ()
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(_HIGH)
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)

    def show_state(
        self, noun: str, gist: str, problems: tuple[Problem, ...], *, is_open: bool
    ) -> None:
        """What the card is called, the text that tells it from the others, what is wrong while it is closed."""
        state = (noun, gist, is_open, problems)
        if state == (self._noun, self._gist, self._open, self._problems):
            return
        self._noun, self._gist, self._open, self._problems = state
        spoken = f"{noun}: {gist}" if gist else noun
        how = self.tr("{0}, open") if is_open else self.tr("{0}, closed")
        self.setAccessibleName(how.format(spoken))
        said = "\n".join(sentence(problem) for problem in problems)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """Chevron, noun, gist, and the glyph of the worst problem."""
        painter = QtGui.QPainter(self)
        tokens = self._theme.tokens
        room = Room(self.rect(), from_right=self.isRightToLeft())
        chevron = "chevron-down" if self._open else "chevron-right"
        icons.paint(painter, chevron, tokens["muted"], glyph_in(room.begin(_GLYPH, _GAP)))
        if self._problems and not self._open:
            worst = self._problems[0].severity
            place = glyph_in(room.end(_GLYPH, _GAP))
            icons.paint(painter, GLYPHS[worst], tokens[worst.value], place)
        font = self.font()
        font.setWeight(QtGui.QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QtGui.QColor(tokens["text"]))
        room.begin(write(painter, room, self._noun, ours=True), 2 * _GAP)
        if self._gist and not self._open and room.box.width() > 0:
            painter.setFont(self.font())
            painter.setPen(QtGui.QColor(tokens["muted"]))
            write(painter, room, self._gist)
        if self.hasFocus():
            painter.setPen(QtGui.QPen(QtGui.QColor(tokens["focus"]), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        """Open or close."""
        if event.button() == QtCore.Qt.MouseButton.LeftButton:
            self._deeds.fold()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A screen reader presses it."""
        self._deeds.fold()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """All that the mouse can do."""
        key, alt = Key(event.key()), bool(event.modifiers() & _ALT)
        if alt and key in _STEPS:
            self._deeds.move(_STEPS[key])
        elif key == self._turning() or key in _OPENING:
            self._deeds.fold()
        elif key == Key.Key_Delete:
            self._deeds.remove()
        else:
            event.ignore()  # a button would walk on by arrow keys

    def _turning(self) -> QtCore.Qt.Key:
        """The arrow that opens what is closed, and closes what is open: where the chevron points, and back."""
        onward = forward(self)
        back = Key.Key_Right if onward is Key.Key_Left else Key.Key_Left
        return back if self._open else onward


class Card(QtWidgets.QFrame):
    """Closed, it is its head alone: fields and buttons are made when it is first opened."""

    def __init__(
        self, theme: Theme, pointer: Callable[[], str], make: Callable[[], Block], deeds: Deeds
    ) -> None:
        super().__init__()
        self.setProperty("role", "inner-card")
        self._theme, self._pointer, self._make, self._deeds = theme, pointer, make, deeds
        self._noun, self._gist = "", ""
        self._may = (True, True, True)
        self._problems: tuple[Problem, ...] = ()
        self.block: Block | None = None
        self.is_open = False
        self._buttons: tuple[IconButton, ...] = ()
        self._head = CardHead(theme, Deeds(deeds.move, self._remove, self._turn))
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 12, 4)
        self._column.setSpacing(6)
        self._column.addWidget(self._head)

    @property
    def pointer(self) -> str:
        """Where the card's object is in the request."""
        return self._pointer()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is shown at the closed card."""
        return self._problems

    def set_open(self, on: bool) -> None:
        """Show the fields, or the head alone."""
        if on == self.is_open:
            return
        self.is_open = on
        if self.block is None:
            self._build()
        assert self.block is not None  # noqa: S101 - it was built
        self.block.setVisible(on)
        for button in self._buttons:
            button.setVisible(on)
        self._column.setContentsMargins(12, 4, 12, 12 if on else 4)
        self._show()
        if on:
            self.block.refresh()
        self._deeds.fold()

    def refresh(self) -> None:
        """Show the draft in the fields, where there are any."""
        if self.block is not None:
            self.block.refresh()

    def name(self, noun: str, gist: str, *, first: bool, last: bool, may_go: bool) -> None:
        """What the card is called now, what it holds, and what may be done with it."""
        may = (not first, not last, may_go)
        if (noun, gist, may) != (self._noun, self._gist, self._may):
            self._noun, self._gist, self._may = noun, gist, may
            self._show()

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool) -> None:
        """What is wrong in it, while it is closed."""
        spoken = tuple(one for one in problems if attempted or one.rule != "missing")
        if spoken != self._problems:
            self._problems = spoken
            self._show()

    def focus_target(self) -> QtWidgets.QWidget:
        """The head."""
        return self._head

    def covers(self, pointer: str) -> bool:
        """Whether the field of that pointer stands on this card."""
        return f"{pointer}/".startswith(self.pointer + "/")

    def unfold(self) -> bool:
        """Open it; whether it was closed."""
        was_closed = not self.is_open
        self.set_open(True)
        return was_closed

    def _turn(self) -> None:
        self.set_open(not self.is_open)

    def _remove(self) -> None:
        if self._may[2]:
            self._deeds.remove()

    def _build(self) -> None:
        self.block = self._make()
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(0)
        self._column.removeWidget(self._head)
        self._column.addLayout(row)
        self._column.addWidget(self.block)
        row.addWidget(self._head, 1)
        self._buttons = tuple(
            IconButton(self._theme, icon, "", do, size=15)
            for icon, do in (
                ("arrow-up", lambda: self._deeds.move(-1)),
                ("arrow-down", lambda: self._deeds.move(1)),
                ("trash-2", self._deeds.remove),
            )
        )
        for button in self._buttons:
            row.addWidget(button)

    def _show(self) -> None:
        self._head.show_state(self._noun, self._gist, self._problems, is_open=self.is_open)
        names = (self.tr("Move {0} up"), self.tr("Move {0} down"), self.tr("Remove {0}"))
        for button, name, may in zip(self._buttons, names, self._may, strict=False):
            button.setToolTip(name.format(self._noun))
            button.setAccessibleName(name.format(self._noun))
            button.setEnabled(may)
