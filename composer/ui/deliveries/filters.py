"""Above the list: a field to search in, and the filters with how many messages each would show."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.listing import NEAR
from composer.store.search import read_query
from composer.ui import icons
from composer.ui.deliveries.words import GROUPS, RARE, day_text
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.labels import label, set_role
from composer.ui.widgets.segments import Segments

_PATIENCE = 150
"""Milliseconds without a key before the search begins."""


class Filters(QtWidgets.QWidget):
    """Signals `changed()` when the text or the chosen filter is another, `down()` when the keys want into the list.

    `export_wanted()` and `charts_wanted(on)` come from the buttons beside the search field.
    """

    changed = QtCore.Signal()
    down = QtCore.Signal()
    export_wanted = QtCore.Signal()
    charts_wanted = QtCore.Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._timer = QtCore.QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.changed)
        self.search = QtWidgets.QLineEdit()
        self.search.setPlaceholderText(self.tr("Search number, text, id or code"))
        self.search.setAccessibleName(self.tr("Search the messages"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(200)
        self.search.setMaximumWidth(380)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.search.installEventFilter(self)
        self._glass = self.search.addAction(
            QtGui.QIcon(), QtWidgets.QLineEdit.ActionPosition.LeadingPosition
        )
        self.groups = Segments([(group.key, said(group.text)) for group in GROUPS])
        self.groups.setAccessibleName(self.tr("Show"))
        self.groups.show_key("all")
        for key in RARE:
            self.groups.button(key).hide()
        self.groups.chosen.connect(self._choose)
        self.days: tuple[int, int] | None = None
        """The days that are shown, as in `records.Filter`."""
        self.day_button = push("", lambda: self.show_days(None), "quiet")
        self.day_button.hide()
        self.near = label(role="muted")
        self.near.hide()
        self.export_button = IconButton(
            theme, "download", self.tr("Export what is shown… (Ctrl+E)"), self.export_wanted.emit
        )
        self.charts_button = IconButton(theme, "chart-column", self.tr("Charts (Ctrl+G)"))
        self.charts_button.setCheckable(True)
        self.charts_button.toggled.connect(self.charts_wanted)
        self._lay_out()
        way = (self.search, self.charts_button, self.export_button, self.groups)
        for one, following in pairwise(way):
            QtWidgets.QWidget.setTabOrder(one, following)
        self._paint_icon()
        theme.changed.connect(self._paint_icon)

    @property
    def text(self) -> str:
        """What is looked for."""
        return self.search.text().strip()

    @property
    def statuses(self) -> frozenset[str]:
        """The statuses of the chosen filter; none means all."""
        return next(group.statuses for group in GROUPS if group.key == self.groups.key)

    def show_counts(self, counts: Mapping[str, int], *, capped: bool = False) -> None:
        """Put the numbers on the filters; `capped`: more were found than were counted."""
        for group in GROUPS:
            count = group.count(counts)
            text = said(group.text)
            button = self.groups.button(group.key)
            number = counted(count) + ("+" if capped else "")
            shown = f"{text}  {number}" if count else text
            if button.text() != shown:
                button.setText(shown)
                button.setAccessibleName(self.tr("Show: {0}, {1}").format(text, number))
                button.updateGeometry()
            if group.key == "needs-you":
                set_role(button, "yes" if count else "", "alarm")
            elif group.key in RARE:  # unsettling where there is none
                button.setVisible(bool(count) or self.groups.key == group.key)

    def show_days(self, days: tuple[int, int] | None) -> None:
        """Show what was sent on these days alone; None: whenever it was sent."""
        if days != self.days:
            self.days = days
            self.day_button.setVisible(days is not None)
            if days is not None:
                text = day_text(days)
                self.day_button.setText(f"{text}  ✕")
                self.day_button.setAccessibleName(self.tr("Only {0}. Show all dates").format(text))
                self.day_button.setToolTip(self.tr("Show all dates"))
            self._at_once()

    def look_for(self, text: str) -> None:
        """Put it into the search field and look for it, among all."""
        self.groups.show_key("all")
        self.search.setText(text)
        self._at_once()

    def show_group(self, key: str) -> None:
        """All messages that this filter lets through."""
        self.clear()
        self._choose(key)

    def say_near(self, total: int) -> None:
        """Say that short words are looked for among the newest only, where there are more than these."""
        query = read_query(self.text)
        near = query is not None and query.short and total > NEAR
        if near:
            number = counted(NEAR)
            self.near.setText(
                self.tr("One or two letters are looked for in the newest {0} messages.").format(
                    number
                )
            )
        self.near.setVisible(near)

    def clear(self) -> None:
        """Look for nothing, show all."""
        self.search.clear()
        self.groups.show_key("all")
        self.days = None
        self.day_button.hide()
        self._at_once()

    def take_focus(self) -> None:
        """To the search field, its text selected."""
        self.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Escape empties the field; Down and Enter go to the list."""
        if isinstance(event, QtGui.QKeyEvent) and event.type() is QtCore.QEvent.Type.KeyPress:
            key = event.key()
            if key == QtCore.Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self._at_once()
                return True
            if key in (
                QtCore.Qt.Key.Key_Down,
                QtCore.Qt.Key.Key_Return,
                QtCore.Qt.Key.Key_Enter,
            ):
                if self._timer.isActive():
                    self._at_once()
                self.down.emit()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, key: str) -> None:
        self.groups.show_key(key)
        self._at_once()

    def _at_once(self) -> None:
        self._timer.stop()
        self.changed.emit()

    def _lay_out(self) -> None:
        first = QtWidgets.QHBoxLayout()
        first.addWidget(label(self.tr("Deliveries"), "title"))
        first.addStretch(1)
        first.addWidget(self.day_button)
        first.addWidget(self.search, 2)
        first.addWidget(self.charts_button)
        first.addWidget(self.export_button)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(12)
        column.addLayout(first)
        column.addWidget(self.groups)
        column.addWidget(self.near)

    def _paint_icon(self) -> None:
        self._glass.setIcon(icons.icon("search", self._theme.tokens["muted"], 16))
