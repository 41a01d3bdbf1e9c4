"""What is wrong with an object as a whole, or with a part of it that is missing and has no field: said above its fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.draft import Address
from composer.messages.problem import Problem
from composer.messages.tree import ABSENT, split
from composer.ui.forms.context import Context
from composer.ui.forms.notice import Notice
from composer.ui.widgets.buttons import push

_NONE: Mapping[str, str] = MappingProxyType({})


class Whole(QtWidgets.QGroupBox):
    """Hidden while nothing is wrong. The place of every problem that no other place takes."""

    def __init__(self, context: Context, constants: Mapping[str, str] = _NONE) -> None:
        """`constants` are what the object must hold and no field shows, path to value: a click writes what is missing."""
        super().__init__()
        self._context, self._constants = context, constants
        self._problems: tuple[Problem, ...] = ()
        self._notice: Notice | None = None
        self._write: QtWidgets.QPushButton | None = None
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("The whole"))
        self.hide()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """Nothing of a group's but who has the keyboard."""
        if self.hasFocus():
            painter = QtGui.QPainter(self)
            painter.setPen(self._context.theme.color("focus"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    @property
    def pointer(self) -> str:
        """Where the object is in the request."""
        return self._context.desk.draft.pointer(self._context.base)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is shown."""
        return self._problems

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool) -> None:
        """Show these. That something is missing is said at once: no field waits to be filled."""
        del attempted
        if tuple(problems) == self._problems:
            return
        self._problems = tuple(problems)
        if problems and self._notice is None:
            self._notice = Notice(self._context.theme)
            self._column.addWidget(self._notice)
        if self._notice is not None and problems:
            self._notice.show_problems(problems)
            self.setAccessibleDescription(self._notice.words)
        self._offer(self._wanted)
        self.setVisible(bool(problems))

    def mended(self) -> frozenset[str]:
        """The pointers of what is missing and can be written here, for no field writes it; and of what would hold it."""
        return frozenset(pointer for pointers in self._absent().values() for pointer in pointers)

    def _absent(self) -> dict[str, tuple[str, ...]]:
        """The paths of constants that are not there, with the pointers that lead there as far as nothing is."""
        draft, base = self._context.desk.draft, self._context.base
        found = {}
        for path in self._constants:
            address = (*base, *split(path))
            ways = (address[:length] for length in range(len(base) + 1, len(address) + 1))
            if absent := tuple(draft.pointer(way) for way in ways if draft.get(way) is ABSENT):
                found[path] = absent
        return found

    @property
    def _wanted(self) -> dict[Address, str]:
        """The constants to write, where a problem says that they or what holds them are missing."""
        said = {problem.pointer for problem in self._problems}
        return {
            (*self._context.base, *split(path)): self._constants[path]
            for path, pointers in self._absent().items()
            if not said.isdisjoint(pointers)
        }

    def _offer(self, missing: Mapping[Address, str]) -> None:
        if missing and self._write is None:
            self._write = push("", self._write_missing, "quiet")
            self._column.addWidget(self._write, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        if self._write is not None:
            values = ", ".join(f"“{value}”" for value in missing.values())
            self._write.setText(self.tr("Add {0}").format(values))
            self._write.setVisible(bool(missing))

    def _write_missing(self) -> None:
        desk = self._context.desk
        draft = desk.draft
        for address, value in self._wanted.items():
            draft = draft.put(address, value, self._context.order)
        desk.edit(draft)

    def focus_target(self) -> QtWidgets.QWidget:
        """The button that mends it, or itself."""
        return self._write if self._write is not None and self._wanted else self
