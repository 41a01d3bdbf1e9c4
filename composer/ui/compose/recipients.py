"""Who gets the message: numbers as chips in one field, with the account's test recipients a click away."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.delivery.window import Window
from composer.messages.parts.msisdn import load_plans, needs_plans, plain
from composer.messages.pointer import steps
from composer.messages.problem import Problem, fill
from composer.ui.compose.recipient_list import RecipientList
from composer.ui.forms.values import as_text
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import apart, edges
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.handing_on import HandingOn
from composer.ui.widgets.labels import label, set_role
from composer.ui.widgets.text_line import TextLine
from composer.ui.widgets.window_mark import WindowMark

_SEPARATORS = re.compile(r"[,;\n\r\t|]+")
_SHOWN = 12
"""Chips that are shown before "and 988 more"."""
_SEVERAL = 3
"""Recipients from which on all can be removed at once: two are gone as soon, and have one row beside the place to type."""
_TYPED, _WAITING = 150, 24
"""Pixels of the line to type in: with a text, and beside chips without one, where it needs no row of its own."""


class _Line(TextLine):
    """A line without a frame, as wide as it must be."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "bare")
        self._empty = True
        self.textChanged.connect(self._look)

    def sizeHint(self) -> QtCore.QSize:
        """Little while there is nothing to read in it."""
        size = super().sizeHint()
        if self.text():
            size.setWidth(max(size.width(), _TYPED))
        elif not self.placeholderText():
            size.setWidth(_WAITING)
        else:
            wide = self.fontMetrics().horizontalAdvance(self.placeholderText()) + 20
            size.setWidth(max(wide, _TYPED))
        return size

    def minimumSizeHint(self) -> QtCore.QSize:
        """Wide enough for a caret."""
        return QtCore.QSize(_WAITING, super().minimumSizeHint().height())

    def _look(self, text: str) -> None:
        """Asks for more room with the first letter alone, and for less when the last one goes."""
        if self._empty is bool(text):
            self._empty = not text
            self.updateGeometry()


def _quiet(text: str) -> QtWidgets.QToolButton:
    """A word to press on among the chips, no higher than these."""
    made = QtWidgets.QToolButton()
    made.setProperty("look", "quiet")
    made.setText(text)
    made.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
    return made


class Recipients(HandingOn, QtWidgets.QFrame):
    """A line of chips and a line to type in. Signals `edited(list of numbers)`."""

    edited = QtCore.Signal(object)
    rows_pasted = QtCore.Signal(str)
    """Rows of a list were pasted, in which the numbers are one column of several."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._numbers: tuple[str, ...] = ()
        self._came: tuple[object, ...] = ()
        self._problems: dict[int, Problem] = {}
        self._prepared = False
        self._names: Mapping[str, str] = {}
        self._windows: Mapping[str, Window] = {}
        self._marks: dict[str, WindowMark] = {}
        self._list: RecipientList | None = None
        self.setProperty("role", "field")
        self._line = _Line()
        self._line.setPlaceholderText(self.tr("Add a number, +46701234567"))
        self._line.setAccessibleName(self.tr("To: add a recipient's number"))
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._maybe_take)
        self._line.editingFinished.connect(self._take)
        self._flow = Flow(self, spacing=5)
        self._flow.setContentsMargins(5, 4, 5, 4)
        self._flow.addWidget(self._line)
        self._chips: list[QtWidgets.QWidget] = []
        self._clear = _quiet(self.tr("Remove all"))
        self._clear.setParent(self)
        self._clear.setToolTip(self.tr("Remove all recipients. Undo (Ctrl+Z) brings them back."))
        self._clear.clicked.connect(self._remove_all)
        self._clear.hide()
        policy = QtWidgets.QSizePolicy(
            QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Preferred
        )
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self._line)

    def set_names(self, names: Mapping[str, str]) -> None:
        """What known numbers are called."""
        if names != self._names:
            self._names = dict(names)
            self._rebuild()

    def show_numbers(self, numbers: Sequence[object]) -> None:
        """Show the draft's destinations."""
        self._came = tuple(numbers)
        shown = tuple(as_text(number) for number in numbers)
        if shown != self._numbers:
            self._numbers = shown
            self._rebuild()
            if self._list is not None:
                self._list.show_numbers(shown)

    def value(self) -> list[object]:
        """The recipients as the draft holds them: what came as something else than text is that still."""
        return self._as_they_came(self._numbers)

    def add(self, number: str) -> None:
        """One more, unless it is there."""
        if number not in self._numbers:
            self._send([*self._numbers, number])

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the field as a whole with the worst, which comes first, and each number with its own."""
        set_role(self, problems[0].severity.value if problems else "", "problem")
        found = {
            int(at[1]): problem
            for problem in reversed(problems)
            if len(at := steps(problem.pointer)) > 1 and at[1].isdigit()
        }
        if found == self._problems:
            return
        self._problems = found
        for index, chip in enumerate(self._chips[: min(_SHOWN, len(self._numbers))]):
            self._mark(chip, index)

    def set_windows(self, windows: Mapping[str, Window]) -> None:
        """The recipients' customer care windows, as far as they are known."""
        self._windows = windows
        for number, shown in self._marks.items():
            shown.show_window(windows.get(number))
        self.updateGeometry()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Enter makes a chip; Backspace in the empty line takes the last one; focus frames the whole field."""
        if event.type() in (QtCore.QEvent.Type.FocusIn, QtCore.QEvent.Type.FocusOut):
            set_role(self, "yes" if event.type() == QtCore.QEvent.Type.FocusIn else "", "active")
        if isinstance(event, QtGui.QKeyEvent) and event.type() == QtCore.QEvent.Type.KeyPress:
            if (
                event.key() == QtCore.Qt.Key.Key_Backspace
                and not self._line.text()
                and self._numbers
            ):
                last = self._numbers[-1]
                self._send(list(self._numbers[:-1]))
                self._line.setText(last)
                return True
            if event.matches(QtGui.QKeySequence.StandardKey.Paste) and self._paste():
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QtGui.QMouseEvent) -> None:
        """A click anywhere in the field is a click into the line."""
        self._line.setFocus()

    def _paste(self) -> bool:
        """Many numbers at once; a single one is pasted as text."""
        text = QtWidgets.QApplication.clipboard().text()
        if not _SEPARATORS.search(text.strip()):
            return False
        if "\n" in text.strip():
            from composer.lists.reading import looks_like_a_list  # not before somebody pastes lines

            if looks_like_a_list(text):
                self.rows_pasted.emit(text)
                return True
        self._add_all(text)
        return True

    def _maybe_take(self, text: str) -> None:
        if not self._prepared and needs_plans(text):
            # What checks it takes longer to import than a key may hold the window up: on its way until Enter.
            self._prepared = True
            threading.Thread(target=load_plans, args=([text],), daemon=True).start()
        if _SEPARATORS.search(text):
            self._take()

    def _take(self) -> None:
        text = self._line.text()
        if text.strip():
            self._line.clear()
            self._add_all(text)

    def _add_all(self, text: str) -> None:
        new = [plain(part) for part in _SEPARATORS.split(text) if part.strip()]
        self._send(list(dict.fromkeys([*self._numbers, *new])))

    def _send(self, numbers: list[str]) -> None:
        values = self._as_they_came(numbers)
        self.show_numbers(values)
        self.edited.emit(values)

    def _as_they_came(self, numbers: Sequence[str]) -> list[object]:
        came = {as_text(one): one for one in self._came}
        return [came.get(number, number) for number in numbers]

    def _rebuild(self) -> None:
        typed, had_focus = self._line.text(), self._line.hasFocus()
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._line)
        self._flow.removeWidget(self._clear)
        shown = self._numbers[:_SHOWN]
        self._marks = {}
        self._chips = [self._chip(index, number) for index, number in enumerate(shown)]
        if len(shown) < len(self._numbers):
            self._chips.append(self._more(len(self._numbers) - len(shown)))
        for chip in self._chips:
            self._flow.addWidget(chip)
        several = len(self._numbers) >= _SEVERAL
        self._clear.setVisible(several)
        if several:
            self._flow.addWidget(self._clear)
        self._flow.addWidget(self._line)
        self._line.setText(typed)
        self._line.setPlaceholderText(
            "" if self._numbers else self.tr("Add a number, +46701234567")
        )
        if had_focus:
            self._line.setFocus()
        self.updateGeometry()

    def _more(self, count: int) -> QtWidgets.QWidget:
        button = _quiet(self.tr("and {0} more").format(counted(count)))
        button.setToolTip(self.tr("All {0}, to look through").format(counted(len(self._numbers))))
        button.clicked.connect(self._show_list)
        return button

    def _show_list(self) -> None:
        """Thousands are not made into chips, which would take seconds, but listed."""
        shown = RecipientList(self, self._numbers, self._names)
        shown.removed.connect(self._remove_some)
        shown.all_removed.connect(shown.close)
        shown.all_removed.connect(self._remove_all)
        shown.destroyed.connect(self._list_closed)
        self._list = shown
        shown.open_above(self)

    def _list_closed(self) -> None:
        self._list = None

    def _remove_some(self, numbers: Sequence[str]) -> None:
        gone = set(numbers)
        self._send([one for one in self._numbers if one not in gone])

    def _remove_all(self) -> None:
        self._send([])
        self._line.setFocus()

    def _chip(self, index: int, number: str) -> QtWidgets.QWidget:
        chip = QtWidgets.QFrame()
        chip.setProperty("role", "chip")
        self._mark(chip, index)
        name = self._names.get(number, "")
        row = QtWidgets.QHBoxLayout(chip)
        row.setContentsMargins(edges(10, 1, 2, 1))
        row.setSpacing(2)
        shown = f"{apart(name)} · {apart(number)}" if name else apart(number)
        row.addWidget(label(shown))
        window = WindowMark(self._theme, brief=True)
        window.setContentsMargins(edges(5, 0, 3, 0))
        row.addWidget(window)
        window.show_window(self._windows.get(number))
        self._marks[number] = window
        remove = self.tr("Remove {0}").format(name or number)
        row.addWidget(IconButton(self._theme, "x", remove, lambda: self._remove(number), size=13))
        return chip

    def _mark(self, chip: QtWidgets.QWidget, index: int) -> None:
        about, problem = self._numbers[index], self._problems.get(index)
        if problem is not None:
            about += "\n" + fill(said(problem.text), problem.values)
        set_role(chip, problem.severity.value if problem else "", "problem")
        chip.setToolTip(about)

    def _remove(self, number: str) -> None:
        self._send([one for one in self._numbers if one != number])
        self._line.setFocus()
