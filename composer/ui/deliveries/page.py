"""The Deliveries page: filters above, the list on the left, one message's details on the right."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.faults import NotThereError
from composer.store.listing import COUNTED
from composer.store.records import ELSEWHERE, Detail, Filter
from composer.ui.deliveries import places
from composer.ui.deliveries.extras import Extras
from composer.ui.deliveries.filters import Filters
from composer.ui.deliveries.keys import take_keys
from composer.ui.deliveries.lookup import Lookup
from composer.ui.deliveries.model import MessagesModel
from composer.ui.deliveries.selected import WATCH_KEYS, Selected
from composer.ui.deliveries.sides import Sides
from composer.ui.deliveries.table import MessagesTable
from composer.ui.deliveries.words import GROUPS, total
from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.ui.deliveries.detail import DetailPane

_MINUTE = 60_000
_COALESCE = 60
_PACE = 500
"""Milliseconds. The journal's changes within `_COALESCE` are one look at it; between two looks are at least `_PACE`."""


class DeliveriesPage(QtWidgets.QWidget):
    """Follows the journal through `lookup`. The window carries out what its signals ask for.

    `compose_again` carries the message's `Detail`; `send_again`, `give_up` and `cancel` a request's id,
    `resume_account` an account's, `resume_batch` a batch's key; `watch_wanted` the ids of messages, and whether they are to
    be watched; `write_wanted` comes from the empty page.

    It is built in steps, one a turn of the event loop, so that a first visit never keeps the window waiting.
    """

    compose_again = QtCore.Signal(object)
    send_again = QtCore.Signal(int)
    give_up = QtCore.Signal(int)
    cancel = QtCore.Signal(int)
    resume_account = QtCore.Signal(str)
    resume_batch = QtCore.Signal(str)
    watch_wanted = QtCore.Signal(object, bool)
    write_wanted = QtCore.Signal()

    def __init__(
        self, theme: Theme, lookup: Lookup, accounts: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        self._lookup = lookup
        self._theme = theme
        self._stale = self._let_in = False
        self._looked = QtCore.QElapsedTimer()
        self._timer = QtCore.QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._day = date.today()  # noqa: DTZ011 - the person's day
        self._clock = QtCore.QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(self._turn_day)
        self._filters: Filters | None = None
        self._table: MessagesTable | None = None
        self._selected: Selected | None = None
        self._detail: DetailPane | None = None
        self._names: Mapping[str, str] = {}
        self._modes: Mapping[str, str] = {}
        self._people: Mapping[str, str] = {}
        self._counts: dict[str, int] = {}
        self._total = 0
        self.model = MessagesModel(lookup, self)
        self.model.merged.connect(self._merged)
        self.model.failed.connect(self._failed)
        self._lay_out()
        self._steps: deque[Callable[[], object]] = deque(
            (self._build_filters, self._build_table, self._build_places)
        )
        self._builder = QtCore.QTimer(self)
        self._builder.timeout.connect(self._build_on)
        self._builder.start(0)
        self.set_accounts(accounts or {})
        self._filter_changed()

    def set_accounts(
        self, names: Mapping[str, str], modes: Mapping[str, str] | None = None
    ) -> None:
        """Account ids to the names people know them by, and to LIVE, TEST or SANDBOX."""
        self._names, self._modes = dict(names), dict(modes or {})
        self.model.set_accounts(names)
        if self._detail is not None:
            self._detail.set_accounts(self._names, self._modes)

    def set_names(self, names: Mapping[str, str]) -> None:
        """Numbers, with their plus sign, to the names of those who have them."""
        self._people = dict(names)
        self.model.set_people(names)
        if self._detail is not None:
            self._detail.set_people(names)

    @property
    def filters(self) -> Filters:
        """Above the list."""
        while self._filters is None:
            self._build_on()
        return self._filters

    @property
    def table(self) -> MessagesTable:
        """The list."""
        while self._table is None:
            self._build_on()
        return self._table

    @property
    def detail(self) -> DetailPane:
        """The detail pane, made once the list stands or when it is first needed: it costs as much as all the rest."""
        if self._detail is None:
            from composer.ui.deliveries.detail import DetailPane  # see above

            self._detail = DetailPane(self._theme)
            self._detail.set_accounts(self._names, self._modes)
            self._detail.set_people(self._people)
            self._detail.wanted.connect(self._do)
            self._side.addWidget(self._detail)
        return self._detail

    @property
    def selected(self) -> Selected:
        """What can be done with the messages that are selected in the list."""
        while self._selected is None:
            self._build_on()
        return self._selected

    def panes(self) -> tuple[QtWidgets.QWidget, ...]:
        """What F6 goes through."""
        above = (self._filters,) if self._filters is not None else ()
        return (*above, self._banner, self.extras, self._list, self._side)

    def start_pane(self) -> QtWidgets.QWidget | None:
        """Where the keyboard goes when the page is shown: the list, once that is known to be full or empty."""
        return self._list if self.model.answered and self._list_stands else None

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
        if self._detail is not None:
            self._detail.look_at_the_clock()
        today = date.today()  # noqa: DTZ011 - the person's day
        if today != self._day:
            self._day = today
            self.model.say_times_again()

    # Asking

    def _filter_changed(self) -> None:
        there = self._filters
        wanted = Filter(there.text, there.statuses, days=there.days) if there else Filter()
        self.model.set_filter(wanted)
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
        self.extras.refresh()
        if self.table.chosen_id is not None:
            self._ask_detail(self.table.chosen_id)

    def _ask_counts(self) -> None:
        wanted = replace(self.model.filter, statuses=frozenset())

        def then(counts: dict[str, int]) -> None:
            if wanted == replace(self.model.filter, statuses=frozenset()):
                self._counts = counts
                self._show_counts()
                self._show_list()

        self._lookup.counts(self, wanted, then, self._failed)

    def _ask_detail(self, row_id: int) -> None:
        def then(detail: Detail) -> None:
            if row_id == self.table.chosen_id:
                self.model.take(detail.row)
                self.detail.show_detail(detail)
                self._side.setCurrentWidget(self.detail)

        def failed(error: Exception) -> None:
            if isinstance(error, NotThereError):
                self._let_go(row_id)
            else:
                self._failed(error)

        self._lookup.detail(self, row_id, then, failed)

    def _let_go(self, row_id: int) -> None:
        """It was removed: from the journal by somebody, and so from here."""
        if row_id == self.table.chosen_id:
            self.table.forget()
        self.model.refresh(self.table.last_shown)

    # Showing

    def _show_counts(self) -> None:
        if self._filters is None:
            return
        counts, searched = self._counts, bool(self.model.filter.text)
        found = total(counts)
        if not searched and not self.model.filter.days:
            self._total = found
        self._filters.show_counts(counts, capped=searched and found >= COUNTED)
        self._filters.say_near(self._total)

    def _show_list(self) -> None:
        if not self.model.answered or not self._list_stands:
            return
        if self.model.rowCount():
            self._list.setCurrentWidget(self.table)
        elif self.filters.text or self.filters.statuses or self.filters.days:
            self._list.setCurrentWidget(self._no_match)
        else:
            self._list.setCurrentWidget(self._nothing)
        # Where others share the gate there may be reports before the first message.
        alone = not self._counts.get(ELSEWHERE)
        empty = self._list.currentWidget() is self._nothing and alone
        self.filters.setVisible(not empty)
        self._side.setVisible(not empty)

    def _merged(self) -> None:
        if self.model.answered:
            self._banner.hide()
        self._show_list()
        if self._detail is None and self.model.rowCount() and self._list_stands:
            self._steps = deque((lambda: self.detail, self._build_detail))
            self._builder.start(0)

    def _failed(self, error: Exception) -> None:
        title = getattr(error, "title", "") or self.tr("The messages could not be read")
        sentence = getattr(error, "sentence", "") or self.tr(
            "The journal did not answer. Nothing is lost by it."
        )
        self._banner.say(f"{title}. {sentence}")

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
            case "resume_batch":
                self.resume_batch.emit(detail.batch)
            case "watch":
                self.watch_wanted.emit([row.id], not row.watched)

    def offer_export(self) -> None:
        """Ask how what is shown shall be written to a file."""
        if not self.model.rowCount():
            return
        which = self.model.filter
        group = next(one for one in GROUPS if one.statuses == which.statuses)
        capped = bool(which.text) and total(self._counts) >= COUNTED
        count = None if capped else group.count(self._counts)
        self.extras.offer_export(which, count, self._names)

    def _toggle_charts(self) -> None:
        self.filters.charts_button.toggle()

    def _toggle_watch(self) -> None:
        self.selected.toggle_watch()

    def _find(self) -> None:
        self.filters.take_focus()

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(QtCore.Qt.FocusReason.TabFocusReason)

    def _into_detail(self) -> None:
        if self._side.currentWidget() is self._detail:
            self.detail.take_focus()

    # Building

    @property
    def _list_stands(self) -> bool:
        return self._list.count() > 1

    def _build_on(self) -> None:
        """The next step."""
        if self._steps:
            self._steps.popleft()()
        if not self._steps:
            self._builder.stop()

    def _build_filters(self) -> None:
        self._filters = Filters(self._theme)
        self._filters.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        self._filters.setProperty("role", "head")
        self._filters.changed.connect(self._filter_changed)
        self._filters.down.connect(self._into_list)
        self._filters.export_wanted.connect(self.offer_export)
        self._filters.charts_wanted.connect(self.extras.show_charts)
        self.extras.day_chosen.connect(self._filters.show_days)
        self.extras.code_chosen.connect(self._filters.look_for)
        self._show_counts()
        self._column.replaceWidget(self._head, self._filters)
        self._head.deleteLater()

    def _build_table(self) -> None:
        self._table = MessagesTable(self._theme, self.model)
        self._table.chosen.connect(self._ask_detail)
        self._table.unchosen.connect(lambda: self._side.setCurrentIndex(0))
        self._table.left.connect(self.refresh)
        self._table.opened.connect(self._into_detail)
        self._selected = Selected(self._table)
        self._selected.watch_wanted.connect(self.watch_wanted)

    def _build_places(self) -> None:
        self._nothing = places.nothing_sent(self._theme, self.write_wanted.emit)
        self._no_match = places.no_match(self._theme, self.filters.clear)
        self._unchosen = places.none_chosen(self._theme)
        for widget in (self.table, self._nothing, self._no_match):
            self._list.addWidget(widget)
        self._side.insertWidget(0, self._unchosen)
        if self.table.chosen_id is None:
            self._side.setCurrentWidget(self._unchosen)
        self._merged()

    def _build_detail(self) -> None:
        if self.detail.build_on():
            self._steps.append(self._build_detail)

    def _lay_out(self) -> None:
        self._list = QtWidgets.QStackedWidget()
        self._list.setProperty("role", "side")
        self._list.addWidget(QtWidgets.QWidget())
        self._side = QtWidgets.QStackedWidget()
        self._side.setProperty("role", "side")
        self._head = QtWidgets.QWidget()
        self._banner = places.Banner(self._retry)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._banner)
        self.extras = Extras(self._theme, self._lookup, self._failed)
        self.extras.closed.connect(self._into_list)
        self._column.addWidget(self.extras)
        self._column.addWidget(Sides(self._list, self._side), 1)
        take_keys(
            self,
            {
                QtGui.QKeySequence.StandardKey.Find: self._find,
                WATCH_KEYS: self._toggle_watch,
                "Ctrl+E": self.offer_export,
                "Ctrl+G": self._toggle_charts,
            },
        )
