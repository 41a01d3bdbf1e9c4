"""The question before a template is submitted: to which account, what changes, and what stands against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import Problem, Severity
from composer.store.accounts import META, Account
from composer.store.template_records import Entry
from composer.templates.editing import source_for
from composer.ui.forms.notice import GLYPHS
from composer.ui.templates import words
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.translate import sentence
from composer.ui.widgets import rows
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label, set_role
from composer.ui.windows import when

if TYPE_CHECKING:
    from composer.template_plan import Plan

_NARROW = 520
"""Pixels: what is told beside the answers would be squeezed."""
_BESIDE, _BELOW = (
    QtWidgets.QBoxLayout.Direction.LeftToRight,
    QtWidgets.QBoxLayout.Direction.TopToBottom,
)
_HIGHEST = 190
"""Pixels for what stands against it; more is scrolled."""
_OF_ACCOUNT = frozenset({"taken-name", "edit"})
"""Rules that only the account can judge for certain: they warn, and do not forbid."""


class SubmitPanel(QtWidgets.QFrame):
    """Signals `confirmed()` or `cancelled()`, and `design_wanted()` where something must be mended first."""

    confirmed = QtCore.Signal()
    cancelled = QtCore.Signal()
    design_wanted = QtCore.Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._badge = label(role="badge-test")
        self.question = label(role="heading", wrap=True)
        self.detail = label(role="muted", wrap=True)
        self.notes = rows.rows(theme, self.tr("What stands against it"))
        self.notes.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.NoSelection)
        self.design = push(self.tr("Open in the designer"), self._design)
        self.cancel = push(self.tr("Cancel"), self.take_back)
        self.yes = push("", self._confirm, "primary")
        head = QtWidgets.QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._badge, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.question, 1)
        answers = QtWidgets.QHBoxLayout()
        answers.setSpacing(10)
        answers.addStretch(1)
        for button in (self.design, self.cancel, self.yes):
            answers.addWidget(button)
        self._foot = foot = QtWidgets.QBoxLayout(_BESIDE)
        foot.setSpacing(10)
        foot.addWidget(self.detail, 1)
        foot.addLayout(answers)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.notes)
        column.addLayout(foot)
        self.hide()

    def ask(self, plan: Plan, entry: Entry, account: Account) -> None:
        """Ask; the cursor goes to Cancel, so that nothing is submitted by surprise."""
        stops, notes = _against(plan, account)
        self._badge.setText(account.mode)
        set_role(self._badge, f"badge-{account.mode.lower()}")
        set_role(self, "confirm" if account.mode == "LIVE" else "strip")
        text = self.tr("Submit “{0}” in {1} to the account “{2}”?")
        if plan.is_update:
            text = self.tr("Submit the changes to “{0}” in {1} to the account “{2}”?")
        self.question.setText(
            text.format(words.name(entry), words.language_inside(entry.language), account.name)
        )
        self.setAccessibleName(self.question.text())
        sandbox = self.tr(
            "In the sandbox a name with “reject”, “pause”, “disable” or “pending” in it brings that about."
        )
        told = (self._said(plan, account), sandbox if account.kind == "sandbox" else "")
        self.detail.setText(" ".join(filter(None, told)))
        self.notes.clear()
        for icon, color, said, source in notes:
            rows.add_row(self.notes, icon, said, source, color=color)
        self.notes.setVisible(bool(notes))
        refused = not stops and any(color != "hint" for _, color, _, _ in notes)
        self.yes.setText(self.tr("Submit anyway") if refused else self.tr("Submit"))
        self.yes.setEnabled(not stops)
        self.design.setVisible(stops)
        self.show()
        self._fit()
        (self.design if stops else self.cancel).setFocus()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Lines wrap otherwise; where there is little room, the answers stand below."""
        super().resizeEvent(event)
        self._foot.setDirection(_BELOW if self.width() < _NARROW else _BESIDE)
        self._fit()

    def _fit(self) -> None:
        """As high as what is said, within reason."""
        high = sum(self.notes.sizeHintForRow(row) for row in range(self.notes.count()))
        self.notes.setFixedHeight(min(high + 4, _HIGHEST))

    def _said(self, plan: Plan, account: Account) -> str:
        copied = self.tr("Another account has this template; this one gets a copy. ")
        text = copied if plan.copied else ""
        if plan.leave is not None:
            return text + (translated(plan.leave.sentence) if plan.leave.allowed else "")
        said = self.tr("From the number {0}. Meta reviews it; after that it can be sent.")
        if account.kind in META:
            said = self.tr(
                "To the WhatsApp Business Account {0}. Meta reviews it; after that all of its numbers can send it."
            )
        return text + said.format(plan.source)

    def take_back(self) -> None:
        """No."""
        if not self.isHidden():
            self.hide()
            self.cancelled.emit()

    def _design(self) -> None:
        self.hide()
        self.design_wanted.emit()

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()


_Note = tuple[str, str, str, str]
"""Icon, colour, sentence and source."""


def _against(plan: Plan, account: Account) -> tuple[bool, list[_Note]]:
    """Whether it must be mended first, and all that stands against it, the worst first."""
    notes: list[_Note] = []
    if plan.leave is not None and not plan.leave.allowed:
        said = translated(plan.leave.sentence)
        if plan.leave.again is not None:
            again = when(plan.leave.again.timestamp())
            said = f"{said} {translated('It can be edited again from {0}.').format(again)}"
        notes.append(("ban", "warning", said, source_for(metas=account.kind in META)))
    stops = any(_stops(one) for one in plan.problems)
    for one in plan.problems:
        color = "warning" if one.rule in _OF_ACCOUNT else one.severity.value
        notes.append((GLYPHS[one.severity], color, sentence(one), one.source))
    return stops, notes


def _stops(problem: Problem) -> bool:
    return problem.severity is Severity.ERROR and problem.rule not in _OF_ACCOUNT
