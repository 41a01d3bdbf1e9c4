"""The left side of the library: what can be brought in, the filters, and the templates below them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.accounts import META, Account
from composer.store.template_records import Entry
from composer.ui.templates.deeds_menu import deeds_menu
from composer.ui.templates.delegate import ROW_HEIGHT, TemplateDelegate
from composer.ui.templates.filters import Filters
from composer.ui.templates.listing_words import fetch_all_text
from composer.ui.templates.model import TemplatesModel
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.empty import Empty
from composer.ui.widgets.labels import label

_PLAIN = (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.ShiftModifier)


class TemplateList(QtWidgets.QListView):
    """The rows. Signals `opened()` on Enter and on a double click, `removed()` on Delete."""

    opened = QtCore.Signal()
    removed = QtCore.Signal()

    def __init__(self, theme: Theme, model: TemplatesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.delegate = TemplateDelegate(theme, model, self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("Templates"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT // 2)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Letters do not search here, the field above does."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == QtCore.Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.matches(QtGui.QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt would copy the name alone
        elif event.text() and event.modifiers() in _PLAIN and event.key() != QtCore.Qt.Key.Key_Tab:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ListPane(QtWidgets.QWidget):
    """Signals `chosen(entry)` when another template is looked at, `opened()`, and what its buttons are for.

    `selected_changed()`: other templates are selected; see `entries`.

    `wanted(deed)` is “new”, “paste”, “open”, “folder”, “fetch”, “fetch-all”, “refresh-all” or “remove”.
    """

    chosen = QtCore.Signal(object)
    opened = QtCore.Signal()
    wanted = QtCore.Signal(str)
    selected_changed = QtCore.Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = model = TemplatesModel(self)
        self._chosen: int | None = None
        self.setProperty("role", "side")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(330)
        self.filters = Filters(theme)
        self.list = TemplateList(theme, model)
        self.count = label(role="muted")
        self.new = push(self.tr("New"), lambda: self.wanted.emit("new"))
        self.new.setToolTip(self.tr("Begin a template (Ctrl+N)"))
        self.more = push(self.tr("Bring in"), lambda: None, "menu")
        self._fill_menu()
        self.refresh = IconButton(
            theme,
            "refresh-cw",
            self.tr("Fetch what the accounts have of the templates that are shown (F5)"),
            lambda: self.wanted.emit("refresh-all"),
        )
        self._no_match = Empty(
            theme,
            "search",
            self.tr("No template matches"),
            self.tr("Search for fewer words, or show all templates."),
            (self.tr("Show all templates"), self.filters.clear),
            name="show-all",
        )
        self._lay_out()
        self.filters.changed.connect(lambda: model.set_filter(self.filters.filter))
        self.filters.down.connect(self.take_focus)
        selection = self.list.selectionModel()
        selection.currentChanged.connect(lambda new, _old: self._choose(new))
        selection.selectionChanged.connect(lambda _new, _old: self.selected_changed.emit())
        self.list.opened.connect(self.opened)
        self.list.removed.connect(lambda: self.wanted.emit("remove"))
        model.modelAboutToBeReset.connect(self._remember)
        model.changed.connect(self._return)
        self._kept: list[int] = []

    @property
    def key(self) -> int | None:
        """The template that is looked at."""
        return self._chosen

    @property
    def entries(self) -> list[Entry]:
        """All that are selected, in their order."""
        chosen = self.list.selectionModel().selection()
        ranges = (chosen.at(index) for index in range(chosen.count()))
        runs = sorted((one.top(), one.bottom()) for one in ranges)
        return [self.model.entry(row) for top, end in runs for row in range(top, end + 1)]

    @property
    def selected(self) -> list[int]:
        """The keys of all that are selected, in their order."""
        return [one.key for one in self.entries]

    def select(self, keys: Iterable[int]) -> None:
        """Select these, as far as they are shown, and look at the first."""
        places, flags = self.model.places(), QtCore.QItemSelectionModel.SelectionFlag
        wanted = QtCore.QItemSelection()
        for first, last in _runs(places[key] for key in keys if key in places):
            wanted.select(self.model.index(first), self.model.index(last))
        if wanted.count():
            selection = self.list.selectionModel()
            selection.setCurrentIndex(wanted.at(0).topLeft(), flags.NoUpdate)
            selection.select(wanted, flags.ClearAndSelect)

    def set_accounts(self, names: Mapping[str, str], current: Account | None = None) -> None:
        """Ids of accounts to their names, and the account that is chosen in the window."""
        metas = current is not None and current.kind in META
        self.fetch_all.setVisible(metas)
        if current is not None and metas:
            self.fetch_all.setText(fetch_all_text(current))
        self.list.delegate.accounts = dict(names)
        self.filters.show_entries(self.model.entries, names)
        self.model.say_again()

    def choose(self, key: int) -> None:
        """Look at that one; filters that hide it are taken away."""
        if self.model.place(key) < 0 and self.model.found(key) is not None:
            self.filters.clear()
        place = self.model.place(key)
        self._chosen = key
        if place >= 0:
            index = self.model.index(place)
            alone = QtCore.QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, alone)
            self.list.scrollTo(index)
            self.chosen.emit(self.model.entry(place))

    def _choose(self, index: QtCore.QModelIndex) -> None:
        if index.isValid():
            entry = self.model.entry(index.row())
            if entry.key != self._chosen:
                self._chosen = entry.key
                self.chosen.emit(entry)

    def _remember(self) -> None:
        self._kept = self.selected

    def _return(self) -> None:
        """After a change the same templates are selected, wherever they stand now."""
        model = self.model
        self.filters.show_entries(model.entries, self.list.delegate.accounts)
        shown, many = model.rowCount(), len(model.entries)
        text = self.tr("{0} of {1}").format(counted(shown), counted(many))
        plain = (
            self.tr("1 template") if many == 1 else self.tr("{0} templates").format(counted(many))
        )
        self.count.setText(plain if shown == many else text)
        nothing = not shown and bool(many)
        self._stack.setCurrentWidget(self._no_match if nothing else self.list)
        self._select_again()

    def _select_again(self) -> None:
        if self._chosen is not None and self.model.found(self._chosen) is None:
            self._chosen = None  # it was removed
        chosen, selection = self._chosen, self.list.selectionModel()
        if chosen is None or selection.currentIndex().isValid():
            return
        flags = QtCore.QItemSelectionModel.SelectionFlag
        places = self.model.places()
        kept = QtCore.QItemSelection()
        for first, last in _runs(places[key] for key in self._kept if key in places):
            kept.select(self.model.index(first), self.model.index(last))
        selection.select(kept, flags.Select)
        if chosen in places:
            selection.setCurrentIndex(self.model.index(places[chosen]), flags.Select)

    def take_focus(self) -> None:
        """The keys go to the list, and to its first template where none is chosen."""
        if self.model.rowCount():
            self.list.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
            if not self.list.selectionModel().hasSelection():
                self.list.setCurrentIndex(self.model.index(0))

    def _fill_menu(self) -> None:
        deeds = (
            ("paste", self.tr("Paste JSON (Ctrl+V)")),
            ("open", self.tr("Open JSON files…")),
            ("folder", self.tr("Open a folder of JSON files…")),
            ("fetch", self.tr("Fetch from an account by id…")),
            ("fetch-all", ""),
        )
        self.fetch_all = deeds_menu(self.more, deeds, self.wanted.emit)["fetch-all"]
        self.fetch_all.setVisible(False)

    def _lay_out(self) -> None:
        first = QtWidgets.QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(label(self.tr("Templates"), "title"))
        first.addStretch(1)
        first.addWidget(self.refresh)
        first.addWidget(self.more)
        first.addWidget(self.new)
        head = QtWidgets.QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 8)
        head.setSpacing(10)
        head.addLayout(first)
        head.addWidget(self.filters)
        head.addWidget(self.count)
        line = QtWidgets.QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        self._stack = QtWidgets.QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._no_match)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(self._stack, 1)


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each unbroken run."""
    ordered = sorted(rows)
    for _, run in groupby(enumerate(ordered), key=lambda pair: pair[1] - pair[0]):
        listed = [row for _, row in run]
        yield listed[0], listed[-1]
