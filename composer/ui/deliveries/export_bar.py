"""Above the list: what shall be exported, how far it is, and where the file lies."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.records import Filter
from composer.ui.deliveries.export_file import Export, write
from composer.ui.deliveries.lookup import Lookup
from composer.ui.translate import counted
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label, set_role
from composer.ui.widgets.segments import Segments

_FORMS = {"csv": "CSV (*.csv)", "json": "JSON (*.json)"}


class ExportBar(QtWidgets.QFrame):
    """Opens with `offer`; Escape or Cancel takes it away and stops what is being written. Signals `closed()`."""

    closed = QtCore.Signal()
    _written = QtCore.Signal(int)

    def __init__(self, lookup: Lookup) -> None:
        super().__init__()
        self._lookup = lookup
        self._which = Filter()
        self._count: int | None = None
        self._accounts: Mapping[str, str] = {}
        self._stop: threading.Event | None = None
        self._path = Path()
        self.choose_path: Callable[[str, str], str] = self._ask_path
        """Asks for the file: its proposed name and kind go in, its path comes out, empty for none."""
        self.said = label(wrap=True)
        self.forms = Segments([("csv", "CSV"), ("json", "JSON")])
        self.forms.setAccessibleName(self.tr("File format"))
        self.forms.show_key("csv")
        self.forms.chosen.connect(self.forms.show_key)
        self.hides = QtWidgets.QCheckBox(self.tr("Hide numbers but for three digits"))
        self.start = push(self.tr("Choose file…"), self._begin, "primary")
        self.progress = QtWidgets.QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        self.folder = push(self.tr("Open the folder"), self._open_folder)
        self.cancel = push(self.tr("Cancel"), self.close_bar)
        self._written.connect(self._show_progress, QtCore.Qt.ConnectionType.QueuedConnection)
        self._lay_out()
        self.hide()

    def offer(self, which: Filter, count: int | None, accounts: Mapping[str, str]) -> None:
        """Ask how; `count` messages pass the filter, None where nobody counted them."""
        if self._stop is not None:
            return  # one at a time
        self._which, self._count, self._accounts = which, count, dict(accounts)
        number = counted(count or 0)
        many = self.tr("1 message") if count == 1 else self.tr("{0} messages").format(number)
        if count is None:
            many = self.tr("all messages that are found")
        self._show(self.tr("Export what is shown: {0}").format(many), "head", asking=True)
        self.forms.setFocus()

    def close_bar(self) -> None:
        """Stop, and go away."""
        if self._stop is not None:
            self._stop.set()
            self._stop = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Escape is Cancel."""
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        form = self.forms.key
        name = f"deliveries-{QtCore.QDate.currentDate().toString('yyyy-MM-dd')}.{form}"
        chosen = self.choose_path(name, _FORMS[form])
        if not chosen:
            return
        self._path = Path(chosen)
        if not self._path.suffix:
            self._path = self._path.with_suffix(f".{form}")
        self._stop = stop = threading.Event()
        export = Export(self._path, form, self._which, self.hides.isChecked(), self._accounts)
        self.progress.setRange(0, self._count or 0)
        self._show(self.tr("Exporting to {0}…").format(self._path.name), "head", running=True)
        self.cancel.setFocus()
        self._lookup.apart(
            self,
            lambda reader: write(reader, export, stop, self._written.emit),
            lambda count: self._done(stop, count),
            lambda error: self._failed(stop, error),
        )

    def _show_progress(self, count: int) -> None:
        if self._stop is not None:
            self.progress.setValue(min(count, self.progress.maximum()))
            number = counted(count)
            self.said.setText(
                self.tr("Exporting to {0}… {1} messages").format(self._path.name, number)
            )

    def _done(self, stop: threading.Event, count: int | None) -> None:
        if stop is not self._stop or count is None:
            return
        self._stop = None
        number = counted(count)
        text = self.tr("{0} messages were written to {1}.").format(number, self._path.name)
        self._show(text, "head", done=True)
        self.folder.setFocus()

    def _failed(self, stop: threading.Event, error: Exception) -> None:
        if stop is not self._stop:
            return
        self._stop = None
        why = getattr(error, "sentence", "") or getattr(error, "strerror", "") or str(error)
        text = self.tr("The file was not written: {0}. Choose another place.").format(
            str(why).rstrip(".")
        )
        self._show(text, "notice-error", asking=True)

    def _show(
        self,
        text: str,
        role: str,
        *,
        asking: bool = False,
        running: bool = False,
        done: bool = False,
    ) -> None:
        self.said.setText(text)
        self.setAccessibleName(text)
        set_role(self, role)
        for widget in (self.forms, self.hides, self.start):
            widget.setVisible(asking)
        self.progress.setVisible(running)
        self.folder.setVisible(done)
        self.cancel.setText(self.tr("Close") if done else self.tr("Cancel"))
        self.show()
        self.forms.stay_in_a_row()

    def _ask_path(self, name: str, form: str) -> str:
        home = QtCore.QStandardPaths.writableLocation(
            QtCore.QStandardPaths.StandardLocation.DocumentsLocation
        )
        path, _ = QtWidgets.QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(Path(home) / name), form
        )
        return path

    def _open_folder(self) -> None:
        QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(self._path.parent)))

    def _lay_out(self) -> None:
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(self.said, 1)
        for widget in (self.forms, self.hides, self.progress, self.start, self.folder, self.cancel):
            row.addWidget(widget)
