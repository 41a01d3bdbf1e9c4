"""Which kind of message: a button that says it, and a panel to choose another, or a sample to start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.kind import Kind
from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.direction import seen

if TYPE_CHECKING:
    from composer.ui.compose.kind_panel import KindPanel


class KindPicker(QtWidgets.QPushButton):
    """Signals `kind_chosen(key)` and `sample_chosen(kind key, number of the sample)`."""

    kind_chosen = QtCore.Signal(str)
    sample_chosen = QtCore.Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind: Kind | None = None
        self._panel: KindPanel | None = None
        self.setProperty("look", "picker")
        self.setAutoDefault(False)
        self.setIconSize(QtCore.QSize(20, 20))
        self.setToolTip(self.tr("Choose another kind of message (Ctrl+Shift+K)"))
        self.clicked.connect(self.open_panel)
        theme.changed.connect(self._paint_icon)

    def show_kind(self, kind: Kind | None) -> None:
        """Say which kind it is."""
        if kind is self._kind and self.text():
            return
        self._kind = kind
        name = said(kind.title) if kind else self.tr("Unknown kind")
        self.setText(name)
        self.setAccessibleName(self.tr("Kind of message: {0}").format(name))
        self._paint_icon()

    def open_panel(self) -> None:
        """Open the panel below the button, the search field ready."""
        if self._panel is None:
            from composer.ui.compose.kind_panel import KindPanel

            self._panel = KindPanel(self._theme, self)
            self._panel.picked.connect(self._picked)
        self._panel.open_below(self, self._kind)

    @property
    def panel(self) -> KindPanel | None:
        """The panel, once it was opened."""
        return self._panel

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """A chevron at the end, as on a combo box."""
        super().paintEvent(event)
        painter = QtGui.QPainter(self)
        rect = QtCore.QRect(self.width() - 28, (self.height() - 16) // 2, 16, 16)
        icons.paint(painter, "chevron-down", self._theme.tokens["muted"], seen(self, rect))

    def _picked(self, key: str, sample: int) -> None:
        if sample < 0:
            self.kind_chosen.emit(key)
        else:
            self.sample_chosen.emit(key, sample)

    def _paint_icon(self) -> None:
        name = self._kind.icon if self._kind else "braces"
        self.setIcon(icons.icon(name, self._theme.tokens["accent"], 20))
