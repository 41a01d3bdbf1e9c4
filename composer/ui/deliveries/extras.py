"""What stands between the filters and the list when it is asked for: the charts, and the bar of an export. Made then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from composer.store.records import Filter
from composer.ui.deliveries.lookup import Lookup
from composer.ui.theme import Theme
from composer.ui.widgets.tab_order import put_in_place, stops

if TYPE_CHECKING:
    from composer.ui.deliveries.charts import Charts
    from composer.ui.deliveries.export_bar import ExportBar


class Extras(QtWidgets.QWidget):
    """Signals `day_chosen(days)` and `code_chosen(text)` of the charts, and `closed()` when the export's bar went away."""

    day_chosen = QtCore.Signal(object)
    code_chosen = QtCore.Signal(str)
    closed = QtCore.Signal()

    def __init__(self, theme: Theme, lookup: Lookup, failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._theme, self._lookup, self._failed = theme, lookup, failed
        self.charts: Charts | None = None
        self.export: ExportBar | None = None
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_charts(self, on: bool) -> None:
        """Show the charts, or hide them."""
        if self.charts is None and on:
            from composer.ui.deliveries.charts import Charts  # few look at them

            self.charts = Charts(self._theme, self._lookup, self._failed)
            self.charts.day_chosen.connect(self.day_chosen)
            self.charts.code_chosen.connect(self.code_chosen)
            self._add(self.charts)
        if self.charts is not None:
            self.charts.setVisible(on)

    def offer_export(self, which: Filter, count: int | None, accounts: Mapping[str, str]) -> None:
        """See `ExportBar.offer`."""
        if self.export is None:
            from composer.ui.deliveries.export_bar import ExportBar  # few export anything

            self.export = ExportBar(self._lookup)
            self.export.closed.connect(self.closed)
            self._add(self.export)
        self.export.offer(which, count, accounts)

    def _add(self, late: QtWidgets.QWidget) -> None:
        """Tab comes to it where it stands, and not after all that was made before."""
        self._column.addWidget(late)
        for stop in list(stops(late)):
            put_in_place(stop)

    def refresh(self) -> None:
        """The journal changed."""
        if self.charts is not None and self.charts.isVisible():
            self.charts.refresh()
