"""One row of the list, looked at: to whom, what is wrong with it, and the phone and the JSON as they will be for that row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtWidgets

from composer.formats import link
from composer.lists.requests import row_request
from composer.lists.variables import fill, variables
from composer.messages import kinds
from composer.messages.tree import get
from composer.rendering.picture import picture
from composer.rendering.tree import Blank, Picture
from composer.ui.lists.model import RowsModel
from composer.ui.lists.state import ListState
from composer.ui.preview.phone import PhonePreview
from composer.ui.preview.stage import Stage
from composer.ui.theme import Theme
from composer.ui.translate import counted, sentence
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import apart
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.labels import label, set_role

if TYPE_CHECKING:
    from composer.ui.preview.touching import Tapped

_SHOWN = 4
"""Problems of the row that are told; the others come to light when those are mended."""


class Stepper(QtWidgets.QWidget):
    """Signals `stepped(row)` when a person looks at another row, `test_wanted(request)` to send one to somebody else."""

    stepped = QtCore.Signal(int)
    test_wanted = QtCore.Signal(object)

    def __init__(
        self, theme: Theme, state: ListState, model: RowsModel, new_ref_id: Callable[[], str]
    ) -> None:
        super().__init__()
        self._new_ref_id = new_ref_id
        self._ref_ids: dict[int, str] = {}
        self._state, self._model = state, model
        self.supplied: dict[str, object] = {}
        """What the account adds to each request."""
        self.setProperty("role", "side")
        self.which = label(role="heading")
        self.to = label(role="muted")
        self.problems = label(role="error", wrap=True)
        self.back = IconButton(
            theme, "chevron-left", self.tr("Previous row (Alt+Left)"), lambda: self._step(-1)
        )
        self.next = IconButton(
            theme, "chevron-right", self.tr("Next row (Alt+Right)"), lambda: self._step(1)
        )
        self.next_problem = push(self.tr("Next problem"), self._to_problem, "quiet")
        self.out = push("", self._turn_out)
        self.test = push(self.tr("Send a test…"), lambda: None)
        self.test.setToolTip(
            self.tr("Send this row’s message to a test recipient, and to nobody else")
        )
        self.test.setProperty("look", "menu")
        self.test.setMenu(QtWidgets.QMenu(self.test))
        self.test.hide()
        self.phone = PhonePreview()
        self._stage = Stage(theme, self.phone)
        self._stage.answer_taps(self._tapped)
        self.json = JsonView(theme, self.tr("The request of this row as JSON"))
        self.json.setReadOnly(True)
        self.tabs = QtWidgets.QTabWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _tab: self.refresh())
        state.checked.connect(self._maybe)
        state.changed.connect(self.refresh)
        state.finished.connect(self._show_words)

    def refresh(self) -> None:
        """Show the row that is looked at, as it will be sent."""
        a_list, around = self._state.list, self._state.around
        if a_list is None or around is None:
            return
        self._show_words()
        messages = around.request.get("messages")
        message = get(messages, (around.current,))
        values = a_list.values(a_list.at, variables(message))
        known = kinds.kind_of(message)
        blank = Picture((Blank(self.tr("A type of message that cannot be shown here")),))
        self._stage.set_picture(picture(known.preview, fill(message, values)) if known else blank)
        if self.tabs.currentWidget() is self.json:
            ref_id = self._ref_ids.setdefault(a_list.at, self._new_ref_id())
            request = row_request(around.request, self.supplied, a_list, a_list.at, ref_id)
            self.json.show_text(link.encode(request))

    def set_known(self, known: Sequence[tuple[str, str, str]]) -> None:
        """The account's test recipients: number, name, what happens."""
        menu = self.test.menu()
        menu.clear()
        for number, name, about in known:
            action = menu.addAction(f"{name}  ·  {about}" if about else name)
            action.triggered.connect(lambda _on, number=number: self._send_test(number))
        self.test.setVisible(bool(known))

    def _send_test(self, number: str) -> None:
        """The row's message as it stands, to another number and under a refId of its own."""
        a_list, around = self._state.list, self._state.around
        if a_list is not None and around is not None:
            ref_id = self._new_ref_id()
            request = row_request(around.request, self.supplied, a_list, a_list.at, ref_id)
            own = {"refId": ref_id, "destinations": [number]}
            self.test_wanted.emit({**request, **own})

    def take_ref_ids(self) -> dict[int, str]:
        """The refIds that rows were shown with; whoever takes them uses them up."""
        taken, self._ref_ids = self._ref_ids, {}
        return taken

    def _tapped(self) -> Tapped:
        """What was tapped is in this row's message."""
        from composer.ui.preview.touching import Tapped  # a hand has come to the phone

        a_list, around = self._state.list, self._state.around
        request: dict[str, Any] = {}
        message: Any = None
        if a_list is not None and around is not None:
            request = row_request(around.request, self.supplied, a_list, a_list.at, "")
            message = get(request.get("messages"), (around.current,))
        why = self.tr("Taps are only tried here: nothing is sent to the Inbox.")
        return Tapped(message, "", request, "", "", why_not=why)

    def _maybe(self, first: int, end: int) -> None:
        if self._state.list is not None and first <= self._state.list.at < end:
            self._show_words()

    def _show_words(self) -> None:
        a_list = self._state.list
        if a_list is None:
            return
        row = a_list.at
        text = self.tr("Row {0} of {1}").format(counted(row + 1), counted(a_list.size))
        self.which.setText(text)
        self.back.setEnabled(row > 0)
        self.next.setEnabled(row + 1 < a_list.size)
        check = self._state.checks[row] if row < self._state.done else None
        number = self._model.goes_to(row)
        self.to.setText(self.tr("To {0}").format(apart(number)) if number else self.tr("To nobody"))
        found = check.problems if check else ()
        lines = [sentence(one.problem) for one in found[:_SHOWN]]
        self.problems.setText("\n".join(lines))
        self.problems.setVisible(bool(lines))
        if check and check.severity is not None:
            set_role(self.problems, check.severity.value)
        left = row in a_list.left_out
        self.out.setText(self.tr("Let it in") if left else self.tr("Leave it out"))
        self.next_problem.setEnabled(self._next_problem() is not None)

    def _step(self, by: int) -> None:
        if self._state.list is not None:
            self.stepped.emit(self._state.list.at + by)

    def _next_problem(self) -> int | None:
        """The next row with a problem after this one, or from the beginning."""
        a_list, verdict = self._state.list, self._state.verdict
        if a_list is None or verdict is None or not verdict.troubled:
            return None
        place = bisect_right(verdict.troubled, a_list.at)
        return verdict.troubled[place % len(verdict.troubled)]

    def _to_problem(self) -> None:
        row = self._next_problem()
        if row is not None:
            self.stepped.emit(row)

    def _turn_out(self) -> None:
        a_list = self._state.list
        if a_list is not None:
            out = a_list.at not in a_list.left_out
            self._state.edit(a_list.leave_out([a_list.at], out=out))

    def _lay_out(self) -> None:
        stand = QtWidgets.QWidget()
        around = QtWidgets.QVBoxLayout(stand)
        around.setContentsMargins(20, 14, 20, 14)
        around.addWidget(self._stage)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("The row as phone or JSON"))
        self.tabs.addTab(stand, self.tr("Phone"))
        self.tabs.addTab(self.json, self.tr("JSON"))
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.which)
        row.addWidget(self.next)
        row.addStretch(1)
        row.addWidget(self.next_problem)
        below = Flow(spacing=8)
        below.addWidget(self.test)
        below.addWidget(self.out)
        head = QtWidgets.QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(6)
        head.addLayout(row)
        head.addWidget(self.to)
        head.addLayout(below)
        head.addWidget(self.problems)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        self.setMinimumWidth(320)
