"""Tells of what failed, and of what is watched: where the desktop has notifications by one, and in the status line.

Where it has none, the window asks for attention.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.records import Row
from composer.ui.notices.watch import Source, Watch
from composer.ui.window import Window

_SHOWN = 10_000
"""Milliseconds that a notification asks for; the desktop decides."""
_READ = 20_000
"""Milliseconds after which somebody who has the list in front has read the line."""


class NoticeDesk(QtCore.QObject):
    """Signal `open_wanted(rows)` when a notice was clicked. `say` shows a sentence in the status line, "" takes it back."""

    open_wanted = QtCore.Signal(object)

    def __init__(
        self,
        window: Window,
        source: Source,
        people: Callable[[], Mapping[str, str]],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._people, self._say = window, people, say
        self._tray: QtWidgets.QSystemTrayIcon | None = None
        self._rows: list[Row] = []
        self.watch = Watch(source, _looking, self)
        self.watch.news.connect(self.tell)
        self._read = QtCore.QTimer(self, singleShot=True, interval=_READ)
        self._read.timeout.connect(lambda: self._seen(self._window.shown))
        window.page_shown.connect(self._seen)
        application = QtGui.QGuiApplication.instance()
        if isinstance(application, QtGui.QGuiApplication):
            application.applicationStateChanged.connect(self._looked_at)

    def tell(self, rows: Sequence[Row]) -> None:
        """Tell of these, and of those that nobody has seen yet. Who looks is told in the status line alone."""
        from composer.ui.notices import words  # with the explanations: not before something failed

        known = {row.id for row in rows}
        self._rows = [*rows, *(row for row in self._rows if row.id not in known)]
        title, sentence = words.title(self._rows), words.sentence(self._rows, self._people())
        self._say(f"{title}. {sentence}")
        if not _looking():
            self._show(title, sentence)
        elif self._window.shown == "deliveries":
            self._read.start()

    def _show(self, title: str, sentence: str) -> None:
        there = QtWidgets.QSystemTrayIcon.isSystemTrayAvailable()
        if not (there and QtWidgets.QSystemTrayIcon.supportsMessages()):
            QtWidgets.QApplication.alert(self._window)
            return
        if self._tray is None:
            self._tray = QtWidgets.QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._open)
            self._tray.activated.connect(lambda _how: self._open())
        self._tray.setToolTip(title)
        self._tray.show()
        self._tray.showMessage(title, sentence, self._window.windowIcon(), _SHOWN)

    def _open(self) -> None:
        rows = list(self._rows)
        self._window.come_forward()
        self.open_wanted.emit(rows)

    def _seen(self, key: str) -> None:
        """Who looks at Deliveries needs no line about it."""
        if key == "deliveries" and self._rows:
            self._rows.clear()
            self._say("")

    def _looked_at(self, state: QtCore.Qt.ApplicationState) -> None:
        """The icon is there as long as there is something that nobody saw."""
        if state == QtCore.Qt.ApplicationState.ApplicationActive and self._tray is not None:
            self._tray.hide()


def _looking() -> bool:
    """Whether the person is in Composer, in whichever of its windows."""
    state = QtGui.QGuiApplication.applicationState()
    return state == QtCore.Qt.ApplicationState.ApplicationActive
