"""What a person sees when the program itself goes wrong: a sentence, never a traceback; the draft stays."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6 import QtCore, QtWidgets

_log = logging.getLogger(__name__)


class Troubles(QtCore.QObject):
    """Catches what nobody caught. Keep a reference as long as the app runs."""

    _caught = QtCore.Signal()

    def __init__(self, log_file: Path, save_draft: Callable[[], None]) -> None:
        super().__init__()
        self._log_file = log_file
        self._save_draft = save_draft
        self._box: QtWidgets.QMessageBox | None = None
        self._caught.connect(self._tell, QtCore.Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def _hook(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            QtWidgets.QApplication.quit()
            return
        _log.error("Not caught", exc_info=(kind, error, trace))
        self._caught.emit()

    def _tell(self) -> None:
        if self._box is not None:
            return
        self._save_draft()
        box = QtWidgets.QMessageBox(QtWidgets.QApplication.activeWindow())
        box.setIcon(QtWidgets.QMessageBox.Icon.Warning)
        box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Composer"))
        box.setText(self.tr("Something in Composer went wrong."))
        box.setInformativeText(
            self.tr(
                "Your draft is saved and nothing was sent because of this. You can go on; if it happens again, "
                "please send the log file to whoever looks after Composer:\n{0}"
            ).format(self._log_file)
        )
        box.setStandardButtons(QtWidgets.QMessageBox.StandardButton.Ok)
        box.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._closed)
        self._box = box
        box.open()

    def _closed(self, _result: int) -> None:
        self._box = None
