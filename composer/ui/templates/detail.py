"""The right side of the library: one template, what is known of it, what can be done with it, and its phone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import Problem
from composer.store.accounts import Account
from composer.store.template_records import Call, Stored
from composer.template_files import as_text
from composer.ui.compose.confirm import Confirm
from composer.ui.compose.problems import ProblemList
from composer.ui.templates.designer.phone_side import PhoneSide
from composer.ui.templates.detail_head import DetailHead
from composer.ui.templates.facts import Facts
from composer.ui.templates.history import History
from composer.ui.templates.submit_panel import SubmitPanel
from composer.ui.theme import Theme
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.returning import Returning

_NARROW = 700
"""Narrower than that, in pixels, the phone is a tab."""


class DetailPane(QtWidgets.QWidget):
    """Signals `wanted(deed)`: of the head and the facts; `renamed(name)`; `problem_chosen(pointer)`.

    `submit_confirmed()`, `submit_cancelled()` and `mending_wanted()` are answers to the question before a submission.
    """

    wanted = QtCore.Signal(str)
    submit_confirmed = QtCore.Signal()
    submit_cancelled = QtCore.Signal()
    mending_wanted = QtCore.Signal()
    renamed = QtCore.Signal(str)
    problem_chosen = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.stored: Stored | None = None
        self._theme = theme
        self._calls: Sequence[Call] = ()
        self._history: History | None = None
        self._panel: SubmitPanel | None = None
        self.head = DetailHead()
        self.head.wanted.connect(self.wanted)
        self.head.renamed.connect(self.renamed)
        self.facts = Facts(theme)
        self.facts.wanted.connect(self.wanted)
        self.problems = ProblemList(
            theme, self.tr("Nothing to fix. The template is as Meta’s review asks.")
        )
        self.problems.chosen.connect(self.problem_chosen)
        self._history_place = QtWidgets.QWidget()
        place = QtWidgets.QVBoxLayout(self._history_place)
        place.setContentsMargins(0, 0, 0, 0)
        self.json = JsonView(theme, self.tr("The template as JSON"))
        self.json.setReadOnly(True)
        self.phone = PhoneSide(theme)
        self.confirm = Confirm()
        Returning(self.confirm, self.head.asked_from)
        self._lay_out()
        leave = QtGui.QShortcut(QtGui.QKeySequence(QtCore.Qt.Key.Key_Escape), self)
        leave.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._take_back)

    def show_stored(
        self, stored: Stored, accounts: Mapping[str, str], current: Account | None
    ) -> None:
        """Show a template; questions about another one are taken away."""
        fresh = self.stored is None or self.stored.entry.key != stored.entry.key
        entry, changed = (
            stored.entry,
            self.stored is None or self.stored.definition != stored.definition,
        )
        self.stored = stored
        if fresh:
            self.forget_questions()
        self.head.show_entry(entry, current)
        self.facts.show_stored(stored, accounts, current.name if current else "")
        self.phone.set_business(current.name if current else "")
        if changed:
            self.phone.show_definition(stored.definition)
            self._show_json()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What the review would find."""
        self.problems.show_problems(problems)
        self.tabs.setTabText(self.tabs.indexOf(self.problems), self.problems.title)

    def show_calls(self, calls: Sequence[Call]) -> None:
        """What was asked of accounts about it."""
        self._calls = calls
        self.facts.show_calls(calls)
        if self._history is not None:
            self._history.show_calls(calls)

    @property
    def history(self) -> History:
        """The calls; made when somebody looks at them."""
        if self._history is None:
            self._history = History(self._theme)
            layout = self._history_place.layout()
            assert layout is not None  # noqa: S101 - it was given one
            layout.addWidget(self._history)
            self._history.show_calls(self._calls)
        return self._history

    @property
    def panel(self) -> SubmitPanel:
        """The question before a submission; made when it is first asked."""
        if self._panel is None:
            self._panel = SubmitPanel(self._theme)
            self._panel.confirmed.connect(self.submit_confirmed)
            self._panel.cancelled.connect(self.submit_cancelled)
            self._panel.design_wanted.connect(self.mending_wanted)
            self._whole.addWidget(self._panel)
            Returning(self._panel, self.head.asked_from)
        return self._panel

    def _take_back(self) -> None:
        """Escape: no to whatever is asked."""
        if self._panel is not None:
            self._panel.take_back()
        self.forget_questions()

    def forget_questions(self) -> None:
        """Another template is shown, or this one has changed."""
        self.confirm.hide()
        if self._panel is not None:
            self._panel.hide()
        self.head.keep_name()

    def _show_tab(self) -> None:
        if self.tabs.currentWidget() is self._history_place:
            _ = self.history
        self._show_json()

    def _show_json(self) -> None:
        if self.stored is not None and self.tabs.currentWidget() is self.json:
            self.json.show_text(as_text(self.stored.definition))

    def _lay_out(self) -> None:
        scroll = QtWidgets.QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("About"))
        scroll.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QtWidgets.QWidget()
        inside = QtWidgets.QVBoxLayout(inner)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addWidget(self.facts)
        inside.addStretch(1)
        scroll.setWidget(inner)
        self.tabs = QtWidgets.QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, text in (
            (scroll, self.tr("About")),
            (self.problems, self.tr("Problems")),
            (self._history_place, self.tr("Calls")),
            (self.json, self.tr("JSON")),
        ):
            self.tabs.addTab(page, text)
        self.tabs.currentChanged.connect(lambda _index: self._show_tab())
        side = QtWidgets.QWidget()
        side.setProperty("role", "side")
        side.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        tabbed = QtWidgets.QVBoxLayout(side)
        tabbed.setContentsMargins(0, 6, 0, 0)
        tabbed.addWidget(self.tabs)
        self._stand = QtWidgets.QWidget(autoFillBackground=True)
        around = QtWidgets.QVBoxLayout(self._stand)
        around.setContentsMargins(20, 18, 20, 18)
        around.addWidget(self.phone)
        self._split = QtWidgets.QSplitter()
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(side)
        self._split.addWidget(self._stand)
        self._split.setSizes([430, 380])
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._split, 1)
        whole.addWidget(self.confirm)
        self._whole = whole

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Where there is no room beside the tabs, the phone is one of them."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if narrow == (self._split.count() == 1):
            return
        if narrow:
            self.tabs.insertTab(0, self._stand, self.tr("Phone"))
            self.tabs.setCurrentIndex(0)
        else:
            self.tabs.removeTab(0)
            self._split.addWidget(self._stand)
            self._stand.show()
            self._split.setSizes([430, 380])
