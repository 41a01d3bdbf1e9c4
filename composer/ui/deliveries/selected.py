"""What can be done with the messages that are selected: from the list's menu, by key, and by command."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.records import ELSEWHERE, Row
from composer.ui.commands.keys import native
from composer.ui.deliveries.support import row_ids
from composer.ui.deliveries.table import MessagesTable
from composer.ui.translate import said

WATCH_KEYS = "Ctrl+D"
"""As browsers mark a page to come back to."""


class Selected(QtCore.QObject):
    """Signal `watch_wanted(ids, on)`."""

    watch_wanted = QtCore.Signal(object, bool)

    def __init__(self, table: MessagesTable) -> None:
        super().__init__(table)
        self._table = table
        table.copy_wanted.connect(self.copy_ids)
        table.menu_wanted.connect(self._open_menu)

    @property
    def ours(self) -> list[Row]:
        """Those of them that were sent from here: nobody can watch others."""
        return [row for row in self._table.selected if row.state != ELSEWHERE]

    @property
    def watched(self) -> bool:
        """Whether all of them are watched."""
        ours = self.ours
        return bool(ours) and all(row.watched for row in ours)

    @property
    def command(self) -> str:
        """What `toggle_watch` would do, where it stands by itself."""
        if len(self.ours) > 1:
            stop, watch = (
                said("Stop watching the selected messages"),
                said("Watch the selected messages"),
            )
        else:
            stop, watch = said("Stop watching the message"), said("Watch the message")
        return stop if self.watched else watch

    def toggle_watch(self) -> None:
        """Watch all of them, or none where all are watched."""
        if ours := self.ours:
            self.watch_wanted.emit([row.id for row in ours], not self.watched)

    def copy_ids(self) -> None:
        """The ids of each, one below the other."""
        if rows := self._table.selected:
            QtGui.QGuiApplication.clipboard().setText("\n\n".join(map(row_ids, rows)))

    def _open_menu(self, place: QtCore.QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu(self) -> QtWidgets.QMenu:
        """Made anew each time: its words are those of what is selected."""
        menu = QtWidgets.QMenu(self._table)
        menu.setToolTipsVisible(True)
        watch = menu.addAction(_with_keys(watch_text(on=self.watched), WATCH_KEYS))
        watch.setToolTip(watch_tip(on=self.watched))
        watch.setEnabled(bool(self.ours))
        watch.triggered.connect(self.toggle_watch)
        copy = menu.addAction(_with_keys(said("Copy the ids"), "Ctrl+C"))
        copy.triggered.connect(self.copy_ids)
        return menu


def watch_text(*, on: bool) -> str:
    """What a press would do; `on`: it is watched."""
    return said("Stop watching") if on else said("Watch")


def watch_tip(*, on: bool) -> str:
    """What that means."""
    if on:
        return said("You are told when it arrives, when it is read, and if it fails. Press to stop")
    return said(
        "Be told when it arrives, when it is read, and if it fails, however long that takes"
    )


def _with_keys(text: str, keys: str) -> str:
    """What stands behind a tab is shown at the right: the page takes the keys, and they would be taken twice."""
    return f"{text}\t{native(keys)}"
