"""What is wrong with an object as a whole, or with a part of it that is missing and has no field: said above its fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtWidgets

from composer.messages.problem import Problem
from composer.ui.forms.context import Context
from composer.ui.forms.notice import Notice


class Whole(QtWidgets.QWidget):
    """Hidden while nothing is wrong. The place of every problem that no other place takes."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._problems: tuple[Problem, ...] = ()
        self._notice: Notice | None = None
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("The whole"))
        self.hide()

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
            self.setAccessibleDescription(self._notice.text.text())
        self.setVisible(bool(problems))

    def focus_target(self) -> QtWidgets.QWidget:
        """Itself."""
        return self
