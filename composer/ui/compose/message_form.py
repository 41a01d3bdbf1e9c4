"""The left column: which kind, its form, and the request's settings below."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtWidgets

from composer.messages import drafting, envelope, kinds
from composer.messages.draft import Address
from composer.messages.kind import Kind
from composer.messages.leftovers import Known
from composer.messages.problem import Problem
from composer.messages.words import Group
from composer.ui.compose.picker import KindPicker
from composer.ui.compose.several import SeveralMessages
from composer.ui.forms.build import SPACE
from composer.ui.forms.context import Context
from composer.ui.forms.desk import Desk
from composer.ui.forms.form import Form
from composer.ui.forms.models import Models
from composer.ui.forms.steps import lay_out_now
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.labels import label
from composer.ui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from collections.abc import Callable

    from composer.messages.payload import Payload
    from composer.ui.templates.use.asked import Asked
    from composer.ui.templates.use.bar import TemplateBar

_SETTINGS = Group(
    label="Request settings",
    help="Priority, lifetime, reports and what LINK gave you with the account. Empty fields are filled in from the account.",
    words=envelope.FORM,
    folded=True,
)
_ELSEWHERE = {"source": object, "destinations": object, "messages": list}
"""What of a request the send bar and the message's own form show."""
_WIDEST = 720
"""Pixels: a counter stands at the end of its field's line, and must not be a hand's breadth from what it counts."""
_SHOWN_ELSEWHERE = ("/messages/", "/source", "/destinations")
_SUPPLIED = frozenset(
    {"priority", "refId", "platformId", "platformPartnerId", "source", "eventReportGates"}
)


def _envelope_model() -> type[Payload]:
    from composer.messages.envelope.payload import Envelope

    return Envelope


_SETTLED = 60
"""Milliseconds without a change of what there is in the form until the Tab key's way is laid through it."""


def _known(kind: Kind | None) -> Known:
    """What of a message the picker shows."""
    return {**kind.signature, **kind.constants} if kind else {}


def _same(tables: tuple[Any, ...], others: tuple[Any, ...]) -> bool:
    return len(tables) == len(others) and all(map(operator.is_, tables, others))


class MessageForm(QtWidgets.QWidget):
    """Rebuilds the form when the kind changes; else only shows the draft."""

    def __init__(self, theme: Theme, desk: Desk, models: Models) -> None:
        super().__init__()
        self._spoken: tuple[Sequence[Problem], bool, object] = ((), False, None)
        self._theme, self._desk, self._models = theme, desk, models
        self._kind: Kind | None = None
        self._base: Address = ()
        self._form: Form | None = None
        self.make_templates: Callable[[], TemplateBar] | None = None
        """Makes what templates need, when somebody first writes with one."""
        self.templates: TemplateBar | None = None
        self._asked: Asked | None = None
        self.picker = KindPicker(theme)
        self.picker.kind_chosen.connect(self._choose_kind)
        self.picker.sample_chosen.connect(self._open_sample)
        self._help = label(role="muted", wrap=True)
        self._settings = Form(
            Context(theme, desk, models, _envelope_model, (_SETTINGS,), (), _SUPPLIED),
            _ELSEWHERE,
        )
        self._tables: tuple[Any, ...] = ()
        self._ordering = QtCore.QTimer(self, interval=_SETTLED, singleShot=True)
        self._ordering.timeout.connect(lambda: order_tabs(self))
        desk.folded.connect(self._ordering.start)
        desk.folded.connect(lay_out_now)
        self.several = SeveralMessages(theme)
        self.several.chosen.connect(
            lambda number: desk.look(drafting.show_message(desk.draft, number))
        )
        self.several.removed.connect(
            lambda number: desk.edit(drafting.remove_message(desk.draft, number))
        )
        self._add = push(self.tr("Add another message to the request"), self._add_message, "quiet")
        self._lay_out()
        desk.steps_changed.connect(self._show_steps)
        self._show_steps()

    def refresh(self) -> None:
        """Show the draft; another form where it is of another kind."""
        draft = self._desk.draft
        kind = kinds.kind_of(draft.get(draft.message))
        templates = self._templates_for(kind)
        if kind is self._kind and self._desk.only_letters and templates is None:
            return
        asked = None if templates is None else templates.asked()
        draft = self._desk.draft  # what is asked may have to be learnt of it
        self.several.show_draft(draft)
        other = kind is not self._kind or draft.message != self._base
        keyboard = None
        if other or asked is not self._asked:
            keyboard = self._let_go()
            self._kind, self._base, self._asked = kind, draft.message, asked
            self.picker.show_kind(kind)
            unknown = self.tr(
                "No form knows this type of message. Every key of it is here, as JSON."
            )
            self._help.setText(said(kind.help) if kind else unknown)
            self._help.setVisible(asked is None)
            self._replace_form(kind)
        elif self._form is not None:
            self._form.refresh()
        self._settings.refresh()
        if not _same((draft.cards, draft.chosen, self._form), self._tables):
            self._tables = (draft.cards, draft.chosen, self._form)
            self._ordering.start()
            lay_out_now()
        if other and not self._settings.isAncestorOf(self.window().focusWidget()):
            self._area.verticalScrollBar().setValue(0)
        if keyboard is not None and self._form is not None:
            self._form.focus_place(keyboard)

    @property
    def message(self) -> tuple[int, str]:
        """Which message is written here: its number, and the key of its kind."""
        return self._desk.draft.current, self._kind.key if self._kind else ""

    def _let_go(self) -> str | None:
        """Take the keyboard from the form that goes, else Qt hands it on to what stands below; where in it that was."""
        writing = self.window().focusWidget()
        place = None if self._form is None else self._form.place_of(writing)
        if place is not None and writing is not None:
            writing.clearFocus()
        return place

    def place_templates(self) -> None:
        """Put what templates need above the form."""
        if self.templates is not None:
            self._column.insertWidget(self._column.indexOf(self._help), self.templates)

    def _templates_for(self, kind: Kind | None) -> TemplateBar | None:
        """What is above the form of a template message; None for all others."""
        if kind is None or kind.key != "template":
            if self.templates is not None:
                self.templates.hide()
            return None
        if self.templates is None and self.make_templates is not None:
            self.templates = self.make_templates()
            self.place_templates()
        if self.templates is not None:
            self.templates.show()
        return self.templates

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool) -> None:
        """At the fields. While letters come to one field and the problems stay, they are shown there already."""
        spoken = (problems, attempted, self._desk.edited)
        if self._desk.only_letters and spoken == self._spoken:
            return
        self._spoken = spoken
        if self._form is not None:
            mine = [one for one in problems if one.pointer.startswith("/messages/")]
            self._form.show_problems(mine, attempted=attempted)
        others = [one for one in problems if not one.pointer.startswith(_SHOWN_ELSEWHERE)]
        self._settings.show_problems(others, attempted=attempted)

    def go_to(self, pointer: str) -> bool:
        """Put the cursor there, in another message if need be; False where there is no such field."""
        self._turn_to(pointer)
        forms = (
            [self._form, self._settings] if pointer.startswith("/messages/") else [self._settings]
        )
        return any(form is not None and form.go_to(pointer) for form in forms)

    def _turn_to(self, pointer: str) -> None:
        draft = self._desk.draft
        for number in draft.numbers(drafting.MESSAGES):
            if f"{pointer}/".startswith(draft.pointer((*drafting.MESSAGES, number)) + "/"):
                self._desk.look(drafting.show_message(draft, number))

    def focus_first(self) -> None:
        """Put the cursor into the kind's first field."""
        if self._form is not None:
            self._form.focus_first()

    def _lay_out(self) -> None:
        head = QtWidgets.QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.picker, 1)
        self._undo = IconButton(self._theme, "undo-2", self.tr("Undo (Ctrl+Z)"), self._desk.undo)
        self._redo = IconButton(
            self._theme, "redo-2", self.tr("Redo (Ctrl+Shift+Z)"), self._desk.redo
        )
        head.addWidget(self._undo)
        head.addWidget(self._redo)
        inner = QtWidgets.QWidget()
        inner.setMaximumWidth(_WIDEST)
        self._column = QtWidgets.QVBoxLayout(inner)
        self._column.setContentsMargins(24, 20, 24, 24)
        self._column.setSpacing(SPACE)
        self._column.addWidget(self.several)
        self._column.addLayout(head)
        self._column.addWidget(self._help)
        self._line = QtWidgets.QFrame()
        self._line.setProperty("role", "line")
        self._line.setFixedHeight(1)
        self._column.addWidget(self._add, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._line)
        self._column.addWidget(self._settings)
        self._column.addStretch(1)
        area = self._area = QtWidgets.QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.setMinimumWidth(320)
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _replace_form(self, kind: Kind | None) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._form = Form(
            Context(
                self._theme,
                self._desk,
                self._models,
                cache(lambda: kind.model if kind else _envelope_model()),  # looked up at each key
                self._asked.words if self._asked else kind.form if kind else (),
                self._desk.draft.message,
            ),
            self._asked.known if self._asked else _known(kind),
            self._column.parentWidget(),
        )
        self._column.insertWidget(self._column.indexOf(self._add), self._form)
        self._form.show()

    def _add_message(self) -> None:
        kind = self._kind or kinds.kind("text")
        self._desk.edit(drafting.add_message(self._desk.draft, kind))
        self.focus_first()

    def _choose_kind(self, key: str) -> None:
        self._desk.edit(drafting.switch_kind(self._desk.draft, kinds.kind(key)))
        self.focus_first()

    def _open_sample(self, key: str, number: int) -> None:
        kind = kinds.kind(key)
        kept = drafting.switch_kind(self._desk.draft, kind)
        self._desk.edit(drafting.with_message(kept, kind.samples[number].message))
        self.focus_first()

    def _show_steps(self) -> None:
        self._undo.setEnabled(self._desk.can_undo)
        self._redo.setEnabled(self._desk.can_redo)
