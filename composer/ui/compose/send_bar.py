"""From whom, to whom, how many requests, and Send."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import Problem
from composer.messages.tree import ABSENT
from composer.messages.words import Option, Pick
from composer.ui import icons
from composer.ui.compose.recipients import Recipients
from composer.ui.forms.editors import Picker
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.hover import look_again
from composer.ui.widgets.labels import label, set_role
from composer.ui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from composer.ui.compose.known_panel import KnownPanel

_NARROW = 960
"""Pixels of the bar."""
_MODES = {
    "SANDBOX": "a sandbox on this computer, nothing leaves it",
    "TEST": "an account for tests",
    "LIVE": "a live account, real people get what is sent",
}


class SendBar(QtWidgets.QFrame):
    """Signals what a person wants; the page decides."""

    source_edited = QtCore.Signal(object)
    destinations_edited = QtCore.Signal(object)
    together_wanted = QtCore.Signal(bool)
    send_wanted = QtCore.Signal()
    pause_wanted = QtCore.Signal()
    """Stop sending with this account for now."""
    list_wanted = QtCore.Signal()
    list_expected = QtCore.Signal()
    """The mouse or the focus is on what wants one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "bar")
        self._sources: tuple[str, ...] | None = None
        self.badge = label()
        self._source_box = QtWidgets.QHBoxLayout()
        self._source: Picker | None = None
        self.recipients = Recipients(theme)
        self.recipients.edited.connect(self.destinations_edited)
        self._ordering = QtCore.QTimer(self, interval=0, singleShot=True)
        self._ordering.timeout.connect(lambda: order_tabs(self))
        self._people: Sequence[tuple[str, str, str]] = ()
        self._panel: KnownPanel | None = None
        self._known = IconButton(
            theme, "users-round", self.tr("Add a test recipient"), self._show_known
        )
        self.to_list = IconButton(
            theme, "table", self.tr("Send to a list… (Ctrl+L)"), self.list_wanted.emit
        )
        self.to_list.installEventFilter(self)
        self._list_place = QtWidgets.QHBoxLayout()
        self._count = QtWidgets.QToolButton()
        self._count.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        self._count.setMenu(self._how_menu())
        self._count.menu().aboutToHide.connect(lambda: look_again(self._count))
        self.send = push(self.tr("Send"), self.send_wanted.emit, "primary")
        self.send.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self._lay_out()
        theme.changed.connect(self._paint_icons)
        self._paint_icons()
        self.show_count(0, together=False)

    def set_account(self, sources: Sequence[str], known: Sequence[tuple[str, str, str]]) -> None:
        """The account's sender numbers, and its test recipients: number, name, what happens."""
        self._show_sources(tuple(sources))
        self.recipients.set_names({number: name for number, name, _ in known})
        self._people = tuple(known)
        self._known.setVisible(bool(known) and not self._list_place.count())

    def show_mode(self, account: str, mode: str) -> None:
        """Which account sends, and how real it is: in words and colour."""
        self.badge.setText(mode)
        set_role(self.badge, f"badge-{mode.lower()}")
        words = _MODES.get(mode, mode)
        text = self.tr("{0}: {1}").format(account, said(words))
        self.badge.setToolTip(text)
        self.badge.setAccessibleName(text)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Whoever comes near the list's button may want one."""
        if event.type() in (QtCore.QEvent.Type.Enter, QtCore.QEvent.Type.FocusIn):
            self.list_expected.emit()
        return super().eventFilter(watched, event)

    def show_draft(self, source: Any, destinations: Sequence[Any]) -> None:
        """Show what the draft holds."""
        if self._source is not None:
            default = self._sources[0] if self._sources else ABSENT
            self._source.show_value(default if source is ABSENT else source)
        self.recipients.show_numbers(destinations)
        self._ordering.start()

    def show_count(self, requests: int, *, together: bool) -> None:
        """How many requests Send makes."""
        text = (
            self.tr("1 request")
            if requests == 1
            else self.tr("{0} requests").format(counted(requests))
        )
        self._count.setText(text)
        self._each.setChecked(not together)
        self._all.setChecked(together)
        self._count.setAccessibleName(self.tr("{0}; how they are made").format(text))

    def allow_together(self, on: bool) -> None:
        """Whether the account can send one request to all recipients."""
        self._all.setVisible(on)

    def show_list(self, chip: QtWidgets.QWidget | None) -> None:
        """Show to which list it goes in the place of the recipients; None shows them again."""
        if chip is not None and not self._list_place.count():
            self._list_place.addWidget(chip)
        elif chip is None and self._list_place.count():
            item = self._list_place.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
        there = chip is not None
        if chip is not None:
            chip.show()
        for part in (self.recipients, self.to_list, self._count):
            part.setVisible(not there)
        self._known.setVisible(bool(self._people) and not there)
        self.send.setText(self.tr("Check and send…") if there else self.tr("Send"))

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool) -> None:
        """Mark the recipients that something is wrong with."""
        mine = [one for one in problems if one.pointer.startswith("/destinations")]
        mine = [one for one in mine if attempted or one.rule != "missing"]
        self.recipients.set_problems(mine)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Lay out anew where there is no more room for all in one row, or again."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._place(narrow=narrow)
            self._ordering.start()

    def focus_source(self) -> None:
        """Put the cursor into From."""
        if self._source is not None:
            self._source.setFocus()

    def _lay_out(self) -> None:
        self._parts = tuple(QtWidgets.QWidget() for _ in range(3))
        origin, to, go = rows = [QtWidgets.QHBoxLayout(part) for part in self._parts]
        for row in rows:
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
        origin.addWidget(self.badge, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        origin.addWidget(label(self.tr("From"), "muted"))
        origin.addLayout(self._source_box)
        to.addWidget(label(self.tr("To"), "muted"))
        to.addWidget(self.recipients, 1)
        to.addLayout(self._list_place, 1)
        to.addWidget(self._known)
        to.addWidget(self.to_list)
        go.addWidget(self._count)
        go.addWidget(self.send)
        self.send.setMinimumWidth(110)
        self._grid = QtWidgets.QGridLayout(self)
        self._grid.setContentsMargins(20, 12, 20, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._place(narrow=False)

    def _place(self, *, narrow: bool) -> None:
        """Side by side; in a narrow window the recipients have a row of their own, above what sends."""
        self._narrow = narrow
        origin, to, go = self._parts
        places = [(origin, 0, 0, 1), (to, 0, 1, 1), (go, 0, 2, 1)]
        if narrow:
            places = [(to, 0, 0, 3), (origin, 1, 0, 1), (go, 1, 2, 1)]
        for part, row, column, columns in places:
            self._grid.addWidget(part, row, column, 1, columns)

    def _show_known(self) -> None:
        if self._panel is None:
            from composer.ui.compose.known_panel import KnownPanel

            self._panel = KnownPanel(self._theme, self._known)
            self._panel.picked.connect(self.recipients.add)
        self._panel.open_above(self._known, self._people)

    def _show_sources(self, sources: tuple[str, ...]) -> None:
        if sources == self._sources:
            return
        self._sources = sources
        if self._source is not None:
            self._source.setParent(None)
            self._source.deleteLater()
        options = tuple(Option(number, number) for number in sources)
        word = Pick(
            at="source", label="From", help="", options=options, editable=True, placeholder="+46…"
        )
        self._source = Picker(word, "")
        self._source.setAccessibleName(self.tr("From: the number that the message comes from"))
        self._source.setMinimumWidth(160)
        self._source.edited.connect(self.source_edited)
        self._source_box.addWidget(self._source)

    def _how_menu(self) -> QtWidgets.QMenu:
        menu = QtWidgets.QMenu(self._count)
        group = QtGui.QActionGroup(menu)
        self._each = menu.addAction(self.tr("One request for each recipient"))
        self._all = menu.addAction(self.tr("One request for all recipients"))
        menu.setToolTipsVisible(True)
        self._each.setToolTip(self.tr("Each message can be followed even when an answer was lost."))
        self._all.setToolTip(
            self.tr("Fewer requests; a lost answer then leaves all of them uncertain.")
        )
        for action, on in ((self._each, False), (self._all, True)):
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _on, on=on: self.together_wanted.emit(on))
        menu.addSeparator()
        pause = menu.addAction(self.tr("Pause sending with this account"))
        pause.setToolTip(self.tr("What waits stays here until you resume it."))
        pause.triggered.connect(lambda _on: self.pause_wanted.emit())
        return menu

    def _paint_icons(self) -> None:
        tokens = self._theme.tokens
        self.send.setIcon(icons.icon("send", tokens["accent-text"], 16))
