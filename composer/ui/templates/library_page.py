"""The library: templates on the left, the chosen one on the right, and what is said and asked above and below them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.accounts import META, Account
from composer.store.template_records import Entry
from composer.ui.forms import dropped
from composer.ui.templates.compare import ComparePane
from composer.ui.templates.detail import DetailPane
from composer.ui.templates.fetch_panel import FetchPanel
from composer.ui.templates.list_pane import ListPane
from composer.ui.templates.listing_words import fetch_all_text
from composer.ui.templates.notice import Notice
from composer.ui.templates.progress import Progress
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import push
from composer.ui.widgets.drop_place import DropPlace
from composer.ui.widgets.empty import Empty
from composer.ui.widgets.returning import Returning

if TYPE_CHECKING:
    from composer.ui.templates.several.pane import SeveralPane

_TICK = 30_000
"""Milliseconds between looks at the clock: what is known grows older."""


class LibraryPage(DropPlace):
    """Arranges. Signals `wanted(deed)` of all its parts, `brought(mime)` for what was pasted or dropped, `seen(visible)`.

    `other_wanted(key)`: the chosen template is to be compared with that one.
    """

    other_wanted = QtCore.Signal(int)
    wanted = QtCore.Signal(str)
    brought = QtCore.Signal(object)
    seen = QtCore.Signal(bool)

    def __init__(
        self, theme: Theme, side: ListPane | None = None, detail: DetailPane | None = None
    ) -> None:
        """`side` and `detail` may have been made before, in turns of the event loop of their own."""
        super().__init__()
        self._theme = theme
        self.accounts: Mapping[str, str] = {}
        self.current: Account | None = None
        self.side = side or ListPane(theme)
        self.model = self.side.model
        self.detail = detail or DetailPane(theme)
        self._compare: ComparePane | None = None
        self._several: SeveralPane | None = None
        self.notice = Notice(theme)
        Returning(self.notice, lambda: self.side.list)
        self.fetching = FetchPanel(theme)
        Returning(self.fetching, lambda: self.side.list)
        self.progress, self.working = Progress(), Progress()
        self._none = Empty(
            theme,
            "layout-template",
            self.tr("No template chosen"),
            self.tr(
                "Choose one to see how it looks, what its account says of it, and what can be done."
            ),
        )
        self._empty = Empty(
            theme,
            "layout-template",
            self.tr("No template yet"),
            self.tr(
                "Templates begin conversations: Meta reviews them once, then they can be sent to anybody. Begin one here, or"
                " paste or drop JSON: a definition, an answer of Meta’s API, a message with a template."
            ),
            (self.tr("Begin a template"), lambda: self.wanted.emit("new")),
            look="primary",
            name="new",
        )
        bring = push(self.tr("Bring one in"), lambda: None, "menu")
        bring.setMenu(self.side.more.menu())
        self._empty.add_button(bring)
        self.fetch_all = push("", lambda: self.wanted.emit("fetch-all"))
        self.fetch_all.hide()
        self._empty.add_button(self.fetch_all)
        self._lay_out()
        self._connect()
        self._clock = QtCore.QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._tick)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """The library as it is now."""
        self.model.set_entries(entries)
        self._whole.setCurrentWidget(self._split if entries else self._empty)
        key = self.side.key
        if key is None or self.model.found(key) is None:
            self.right.setCurrentWidget(self._none)
        self._select()
        self._take_keys()

    def _take_keys(self) -> None:
        """Where nothing else has the keyboard: what is begun with has it. The page was not there when it was visited."""
        focus = QtWidgets.QApplication.focusWidget()
        if self.isVisible() and (focus is None or focus.isAncestorOf(self)):
            begin = self._empty.button if self._empty.isVisible() else None
            begin.setFocus() if begin is not None else self.side.take_focus()

    def set_accounts(self, names: Mapping[str, str], current: Account) -> None:
        """Ids of accounts to their names, and the account that is chosen in the window."""
        self.accounts, self.current = dict(names), current
        self.side.set_accounts(names, current)
        self.fetch_all.setText(fetch_all_text(current))
        self.fetch_all.setVisible(current.kind in META)
        stored = self.detail.stored
        if stored is not None:
            self.detail.show_stored(stored, self.accounts, current)

    def show_detail(self) -> None:
        """The chosen template, in the place of a comparison or of nothing."""
        if self.right.indexOf(self.detail) < 0:  # Qt looks through all its styles then
            self.right.addWidget(self.detail)
        self.right.setCurrentWidget(self.detail)

    def show_chosen(self) -> None:
        """What is selected: one template, or several."""
        entries = self.side.entries
        if len(entries) < 2:
            self.show_detail()
            return
        self.several.show_entries(entries)
        self.right.setCurrentWidget(self.several)

    def _select(self) -> None:
        """Other templates are selected than before; one that is looked at alone is chosen, and then shown."""
        several = self._several is not None and self.right.currentWidget() is self._several
        if several or (len(self.side.entries) > 1 and not self.compares):
            self.show_chosen()

    @property
    def several(self) -> SeveralPane:
        """What is shown of several; made when they are first selected."""
        if self._several is None:
            from composer.ui.templates.several.pane import SeveralPane  # most look at one

            self._several = SeveralPane(self._theme)
            self._several.wanted.connect(self.wanted)
            self._several.opened.connect(self.side.choose)
            self._several.left_wanted.connect(self.side.select)
            self.right.addWidget(self._several)
        return self._several

    @property
    def compare(self) -> ComparePane:
        """The comparison; made when something is compared."""
        if self._compare is None:
            self._compare = ComparePane(self._theme)
            self._compare.closed.connect(self.show_chosen)
            self._compare.other_wanted.connect(self.other_wanted)
            self.right.addWidget(self._compare)
        return self._compare

    @property
    def compares(self) -> bool:
        """Whether the comparison is in the chosen template's place."""
        return self._compare is not None and self.right.currentWidget() is self._compare

    def show_comparison(self) -> None:
        """The comparison in the place of the chosen template."""
        self.right.setCurrentWidget(self.compare)
        self.compare.list.setFocus()

    def panes(self) -> tuple[QtWidgets.QWidget, ...]:
        """What F6 goes through."""
        if self._whole.currentWidget() is self._empty:
            return (self.notice, self.fetching, self._empty)
        return (self.notice, self.fetching, self.side, self.right, self.progress, self.working)

    def start_pane(self) -> QtWidgets.QWidget:
        """Where the keyboard goes when the page is shown."""
        return self.side.list if self._whole.currentWidget() is self._split else self._empty

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """Somebody looks: the clock goes on."""
        super().showEvent(event)
        self._clock.start()
        self._tick()
        self.seen.emit(True)  # noqa: FBT003 - Qt's own way

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._clock.stop()
        self.seen.emit(False)  # noqa: FBT003

    def drop_words(self, data: QtCore.QMimeData) -> str:
        """All but lists of recipients, which are for Compose."""
        if dropped.list_file(data):
            return ""
        return self.tr("Drop it to bring it into the library")

    def take(self, data: QtCore.QMimeData) -> None:
        """Bring in what was dropped."""
        self.brought.emit(data)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Paste and copy, wherever no field takes them."""
        keys = QtGui.QKeySequence.StandardKey
        if event.matches(keys.Paste):
            self.wanted.emit("paste")
        elif event.matches(keys.Copy):
            self.wanted.emit("copy")
        else:
            super().keyPressEvent(event)

    def _open_menu(self, at: QtCore.QPoint) -> None:
        """What can be done with a template, also where it stands in the list."""
        if self.side.list.indexAt(at).isValid() and self.side.key is not None:
            shown = self.several if len(self.side.entries) > 1 else self.detail.head
            shown.more.menu().popup(self.side.list.viewport().mapToGlobal(at))

    def _tick(self) -> None:
        self.model.say_again()
        self.detail.facts.say_age()

    def _connect(self) -> None:
        for part in (self.side, self.detail):
            part.wanted.connect(self.wanted)
        self.side.selected_changed.connect(self._select)
        self.side.opened.connect(lambda: self.wanted.emit("design"))
        self.side.list.setContextMenuPolicy(QtCore.Qt.ContextMenuPolicy.CustomContextMenu)
        self.side.list.customContextMenuRequested.connect(self._open_menu)
        for keys, deed in (
            ("Ctrl+N", "new"),
            ("Ctrl+D", "duplicate"),
            ("F2", "rename"),
            ("F5", "refresh-all"),
        ):
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(keys), self)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda deed=deed: self.wanted.emit(deed))
        find = QtGui.QShortcut(QtGui.QKeySequence.StandardKey.Find, self)
        find.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.side.filters.take_focus)

    def _lay_out(self) -> None:
        self.right = QtWidgets.QStackedWidget()
        self.right.addWidget(self._none)
        self._split = QtWidgets.QSplitter()
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.side)
        self._split.addWidget(self.right)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([412, 778])
        self._whole = QtWidgets.QStackedWidget()
        for page in (QtWidgets.QWidget(), self._split, self._empty):
            self._whole.addWidget(page)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.fetching)
        column.addWidget(self._whole, 1)
        column.addWidget(self.progress)
        column.addWidget(self.working)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.ClickFocus)
