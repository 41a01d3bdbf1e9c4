"""The Deliveries page: filters above, the list on the left, one message's details on the right."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.records import Detail, Filter
from composer.ui.deliveries.empty import Empty
from composer.ui.deliveries.filters import Filters
from composer.ui.deliveries.lookup import Lookup
from composer.ui.deliveries.model import MessagesModel
from composer.ui.deliveries.support import row_ids
from composer.ui.deliveries.table import MessagesTable
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label

if TYPE_CHECKING:
    from composer.ui.deliveries.detail import DetailPane

_MINUTE = 60_000
_IDLE = 100
_COALESCE = 60
_PACE = 500
"""Milliseconds. The journal's changes within `_COALESCE` are one look at it; between two looks are at least `_PACE`."""


class DeliveriesPage(QtWidgets.QWidget):
    """Follows the journal through `lookup`. The window carries out what its signals ask for.

    `compose_again` carries the message's `Detail`; `send_again`, `give_up` and `cancel` a request's id,
    `resume_account` an account's; `write_wanted` comes from the empty page.
    """

    compose_again = QtCore.Signal(object)
    send_again = QtCore.Signal(int)
    give_up = QtCore.Signal(int)
    cancel = QtCore.Signal(int)
    resume_account = QtCore.Signal(str)
    write_wanted = QtCore.Signal()

    def __init__(
        self, theme: Theme, lookup: Lookup, accounts: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        self._lookup = lookup
        self._stale = self._let_in = False
        self._any = False
        self._looked = QtCore.QElapsedTimer()
        self._timer = QtCore.QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._idle = QtCore.QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(lambda: self.detail)
        self._day = date.today()  # noqa: DTZ011 - the person's day
        self._clock = QtCore.QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(self._turn_day)
        self.model = MessagesModel(lookup, self)
        self.filters = Filters(theme)
        self.table = MessagesTable(theme, self.model)
        self._theme = theme
        self._detail: DetailPane | None = None
        self._names: Mapping[str, str] = {}
        self._people: Mapping[str, str] = {}
        self._build_places(theme)
        self._lay_out()
        self._connect()
        self.set_accounts(accounts or {})
        self._filter_changed()

    def set_accounts(self, names: Mapping[str, str]) -> None:
        """Account ids to the names people know them by."""
        self._names = dict(names)
        self.model.set_accounts(names)
        if self._detail is not None:
            self._detail.set_accounts(names)

    def set_names(self, names: Mapping[str, str]) -> None:
        """Numbers, with their plus sign, to the names of those who have them."""
        self._people = dict(names)
        self.model.set_people(names)
        if self._detail is not None:
            self._detail.set_people(names)

    @property
    def detail(self) -> DetailPane:
        """The detail pane, made once the list stands or when it is first needed: it costs as much as all the rest."""
        if self._detail is None:
            from composer.ui.deliveries.detail import DetailPane  # see above

            self._detail = DetailPane(self._theme)
            self._detail.set_accounts(self._names)
            self._detail.set_people(self._people)
            self._detail.wanted.connect(self._do)
            self._side.addWidget(self._detail)
        return self._detail

    def refresh(self) -> None:
        """The journal changed. Looked at soon, once for many changes; hidden, when the page is shown again."""
        if self.isVisible():
            if not self._timer.isActive():
                since = self._looked.elapsed() if self._looked.isValid() else _PACE
                self._timer.start(max(_COALESCE, _PACE - since))
        else:
            self._stale = True

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._clock.start()
        self._turn_day()
        if self._stale:
            self._stale = False
            self._let_in = True  # nobody was in the list
            self._timer.start(_COALESCE)

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        """Nobody looks: nothing is done."""
        super().hideEvent(event)
        self._clock.stop()

    def _turn_day(self) -> None:
        """After midnight “today” is yesterday."""
        today = date.today()  # noqa: DTZ011 - the person's day
        if today != self._day:
            self._day = today
            self.model.say_times_again()

    # Asking

    def _filter_changed(self) -> None:
        self.model.set_filter(Filter(self.filters.text, self.filters.statuses))
        self._ask_counts()

    def _look(self) -> None:
        self._looked.start()
        if self.model.answered and self._let_in:
            self._let_in = False
            self.model.bring_in()
        elif self.model.answered:
            self.model.refresh(self.table.last_shown)
        else:
            self.model.set_filter(self.model.filter)
        self._ask_counts()
        if self.table.chosen_id is not None:
            self._ask_detail(self.table.chosen_id)

    def _ask_counts(self) -> None:
        wanted = Filter(self.filters.text)

        def then(counts: dict[str, int]) -> None:
            if wanted.text == self.filters.text:
                self._any = self._any or any(counts.values())
                self.filters.show_counts(counts)
                self._show_list()

        self._lookup.counts(self, wanted, then, self._failed)

    def _ask_detail(self, row_id: int) -> None:
        def then(detail: Detail) -> None:
            if row_id == self.table.chosen_id:
                self.model.take(detail.row)
                self.detail.show_detail(detail)
                self._side.setCurrentWidget(self.detail)

        self._lookup.detail(self, row_id, then, self._failed)

    # Showing

    def _show_list(self) -> None:
        if not self.model.answered:
            return
        if self.model.rowCount():
            self._list.setCurrentWidget(self.table)
        elif self.filters.text or self.filters.statuses:
            self._list.setCurrentWidget(self._no_match)
        else:
            self._list.setCurrentWidget(self._nothing)
        empty = self._list.currentWidget() is self._nothing
        self.filters.setVisible(not empty)
        self._side.setVisible(not empty)

    def _merged(self) -> None:
        self._banner.hide()
        self._show_list()
        if self._detail is None and self.model.rowCount():
            self._idle.start()

    def _failed(self, error: Exception) -> None:
        title = getattr(error, "title", "") or self.tr("The messages could not be read")
        sentence = getattr(error, "sentence", "") or self.tr(
            "The journal did not answer. Nothing is lost by it."
        )
        self._said.setText(f"{title}. {sentence}")
        self._banner.show()

    def _retry(self) -> None:
        self._banner.hide()
        self._filter_changed()
        if self.table.chosen_id is not None:
            self._ask_detail(self.table.chosen_id)

    def _do(self, key: str, detail: Detail) -> None:
        row = detail.row
        match key:
            case "compose_again":
                self.compose_again.emit(detail)
            case "send_again":
                self._let_in = True
                self.send_again.emit(row.request_id)
            case "give_up":
                self.give_up.emit(row.request_id)
            case "cancel":
                self.cancel.emit(row.request_id)
            case "resume_account":
                self.resume_account.emit(row.account)

    def _copy_ids(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            text = row_ids(self.model.row(rows[0].row()))
            QtGui.QGuiApplication.clipboard().setText(text)

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(QtCore.Qt.FocusReason.TabFocusReason)

    def _into_detail(self) -> None:
        if self._side.currentWidget() is self._detail:
            self.detail.take_focus()

    # Building

    def _build_places(self, theme: Theme) -> None:
        self._waiting = QtWidgets.QWidget()
        self._nothing = Empty(
            theme,
            "send",
            self.tr("No message has been sent yet"),
            self.tr("Whatever you send appears here, and how far each message came."),
            (self.tr("Write a message"), self.write_wanted.emit),
            look="primary",
            name="write",
        )
        self._no_match = Empty(
            theme,
            "search",
            self.tr("No message matches"),
            self.tr("Search for less, or show all messages."),
            (self.tr("Show all messages"), self.filters.clear),
            name="show-all",
        )
        self._unchosen = Empty(
            theme,
            "message-square-text",
            self.tr("No message chosen"),
            self.tr("Choose one to see what happened to it, and why."),
        )
        self._said = label(wrap=True)
        self._error = QtWidgets.QFrame()
        self._error.setProperty("role", "notice-error")
        row = QtWidgets.QHBoxLayout(self._error)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._said, 1)
        self.retry = push(self.tr("Try again"), self._retry)
        row.addWidget(self.retry)

    def _lay_out(self) -> None:
        self._list = QtWidgets.QStackedWidget()
        self._list.setProperty("role", "side")
        for widget in (self._waiting, self.table, self._nothing, self._no_match):
            self._list.addWidget(widget)
        self._side = QtWidgets.QStackedWidget()
        self._side.setProperty("role", "side")
        self._side.addWidget(self._unchosen)
        self._side.setMinimumWidth(360)
        split = QtWidgets.QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(self._side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([700, 460])
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.filters.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        self.filters.setProperty("role", "head")
        column.addWidget(self.filters)
        self._banner = QtWidgets.QFrame()
        self._banner.setProperty("role", "head")
        place = QtWidgets.QVBoxLayout(self._banner)
        place.setContentsMargins(20, 12, 20, 12)
        place.addWidget(self._error)
        self._banner.hide()
        column.addWidget(self._banner)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter_changed)
        self.filters.down.connect(self._into_list)
        self.model.merged.connect(self._merged)
        self.model.failed.connect(self._failed)
        self.table.chosen.connect(self._ask_detail)
        self.table.unchosen.connect(lambda: self._side.setCurrentWidget(self._unchosen))
        self.table.left.connect(self.refresh)
        self.table.opened.connect(self._into_detail)
        self.table.copy_wanted.connect(self._copy_ids)
        find = QtGui.QShortcut(QtGui.QKeySequence.StandardKey.Find, self)
        find.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filters.take_focus)
