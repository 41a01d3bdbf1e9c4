"""The left column of the designer: the definition's form in its scroll area."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from functools import cache
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.messages.problem import Problem
from composer.templates.drafting import BASE, KNOWN
from composer.templates.form import FORM
from composer.ui.forms.build import SPACE
from composer.ui.forms.context import Context
from composer.ui.forms.desk import Desk
from composer.ui.forms.form import Form
from composer.ui.forms.steps import FURTHER, lay_out_now
from composer.ui.templates.designer.checking import Reviewing, definition_model
from composer.ui.templates.designer.starts import StartStrip
from composer.ui.theme import Theme
from composer.ui.widgets.tab_order import order_tabs

_SETTLED = 60
"""Milliseconds without a change of what there is in the form until the Tab key's way is laid through it."""


class DefinitionForm(QtWidgets.QWidget):
    """Shows the desk's definition; after `clear` the form is made anew."""

    def __init__(self, theme: Theme, desk: Desk, reviewing: Reviewing) -> None:
        super().__init__()
        self._theme, self._desk, self._reviewing = theme, desk, reviewing
        self._form: Form | None = None
        self._tables: tuple[Any, ...] = ()
        self._ordering = QtCore.QTimer(self, interval=_SETTLED, singleShot=True)
        self._ordering.timeout.connect(lambda: order_tabs(self))
        desk.folded.connect(self._ordering.start)
        desk.folded.connect(lay_out_now)
        inner = QtWidgets.QWidget()
        self._column = QtWidgets.QVBoxLayout(inner)
        self._column.setContentsMargins(24, 20, 24, 24)
        self._column.setSpacing(SPACE)
        self.starts = StartStrip(desk)
        self._column.addWidget(self.starts)
        self._column.addStretch(1)
        self._area = QtWidgets.QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        self._area.setMinimumWidth(320)
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    @property
    def form(self) -> Form | None:
        """The form, once there is something to edit."""
        return self._form

    def clear(self) -> None:
        """Another definition is about to come: what was open and touched in this one says nothing of that."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    def _start(self) -> None:
        """Begin to show what is on the desk now, piece by piece."""
        model = cache(definition_model)
        context = Context(self._theme, self._desk, self._reviewing, model, FORM, BASE)
        with context.steps.slice(FURTHER):  # no more than in each later turn: it is also laid out
            self._form = Form(context, KNOWN)
        self._column.insertWidget(1, self._form)
        self._form.show()
        self._area.verticalScrollBar().setValue(0)
        self._tables = ()

    def refresh(self) -> None:
        """Show the draft."""
        self.starts.refresh()
        if self._form is None:
            self._start()
            return
        self._form.refresh()
        draft = self._desk.draft
        tables = (draft.cards, draft.chosen, self._form)
        if len(self._tables) == 0 or not all(map(operator.is_, tables, self._tables)):
            self._tables = tables
            self._ordering.start()
            lay_out_now()

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool) -> None:
        """At the fields."""
        if self._form is not None:
            self._form.show_problems(problems, attempted=attempted)

    def go_to(self, pointer: str) -> bool:
        """Put the cursor there; False where there is no such field."""
        return self._form is not None and self._form.go_to(pointer)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        if self._form is not None:
            self._form.focus_first()
