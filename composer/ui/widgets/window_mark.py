"""A customer care window as an icon and words, for a chip."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.delivery.window import UNKNOWN, State, Window
from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.widgets.labels import label
from composer.ui.windows import mark

_GLYPH = 14


class WindowMark(QtWidgets.QWidget):
    """The state in words; `brief` leaves the words away where it is not known."""

    def __init__(self, theme: Theme, *, brief: bool = False) -> None:
        super().__init__()
        self._theme, self._brief = theme, brief
        self._window: Window | None = None
        self._icon = QtWidgets.QLabel()
        self.text = label(role="tiny")
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._icon, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text)
        theme.changed.connect(self._paint)
        self.hide()

    def show_window(self, window: Window | None) -> None:
        """Show that state; None shows nothing."""
        if window == self._window:
            return
        self._window = window
        self.setVisible(window is not None)
        self._paint()

    def _paint(self) -> None:
        found = self._window or UNKNOWN
        about = mark(found)
        color = self._theme.tokens[about.color]
        self._icon.setPixmap(icons.pixmap(about.icon, color, _GLYPH, self.devicePixelRatioF()))
        words = "" if self._brief and found.state is State.UNKNOWN else about.text
        self.text.setText(words if self._brief else self.tr("Window {0}").format(words))
        self.text.setVisible(bool(words))
        self.setToolTip(about.sentence)
        self.setAccessibleName(about.sentence)
