"""The about box: which Composer this is, where its data is, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from composer import __version__
from composer.ui import assets
from composer.ui.about.shipped import Part, parts
from composer.ui.compose.json_editing import Call
from composer.ui.theme import Theme
from composer.ui.widgets import rows
from composer.ui.widgets.buttons import push
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label

_SIZE = QtCore.QSize(880, 620)
_MARK = 56
_PART = QtCore.Qt.ItemDataRole.UserRole


class AboutBox(QtWidgets.QDialog):
    """`details()` is what *Copy details* copies. `call` reads the licences in another thread."""

    def __init__(
        self,
        theme: Theme,
        folder: Path,
        details: Callable[[], str],
        call: Call,
        parent: QtWidgets.QWidget,
    ) -> None:
        super().__init__(parent)
        self._folder, self._details = folder, details
        self.setWindowTitle(self.tr("About Composer"))
        self.parts = rows.rows(theme, self.tr("What Composer is made of"))
        self.licence = QtWidgets.QPlainTextEdit()
        self.licence.setReadOnly(True)
        self.licence.setProperty("role", "code")
        self.licence.setAccessibleName(self.tr("Licence"))
        self._copied = label(role="good")
        self.copy = push(self.tr("Copy details"), self._copy)
        self._lay_out()
        self.parts.currentItemChanged.connect(lambda item, _old: self._show(item))
        self.resize(_SIZE)
        self.parts.setFocus()
        call(self, parts, self._fill)

    def _fill(self, found: list[Part]) -> None:
        for part in found:
            about = "  ·  ".join(one for one in (part.version, part.licence) if one)
            rows.add_row(self.parts, "file-text", part.name, about).setData(_PART, part)
        self.parts.setCurrentRow(0)

    def _show(self, item: QtWidgets.QListWidgetItem | None) -> None:
        if item is not None:
            self.licence.setPlainText(item.data(_PART).text)

    def _copy(self) -> None:
        QtGui.QGuiApplication.clipboard().setText(self._details())
        self._copied.setText(self.tr("Copied. There are no passwords, numbers or messages in it."))

    def _open_folder(self) -> None:
        QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(self._folder)))

    def _lay_out(self) -> None:
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addLayout(self._head())
        column.addLayout(self._data())
        line = QtWidgets.QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addWidget(label(self.tr("What it is made of, and under which licences"), "heading"))
        column.addLayout(self._licences(), 1)
        close = push(self.tr("Close"), self.close)
        foot = QtWidgets.QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self._copied, 1)
        foot.addWidget(close)
        column.addLayout(foot)

    def _head(self) -> QtWidgets.QHBoxLayout:
        mark = QtWidgets.QLabel()
        picture = QtGui.QIcon(str(assets.folder() / "app.svg"))
        mark.setPixmap(picture.pixmap(QtCore.QSize(_MARK, _MARK), self.devicePixelRatioF()))
        words = QtWidgets.QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(label(self.tr("Composer"), "title"))
        words.addWidget(label(self.tr("Version {0}").format(__version__)))
        about = self.tr(
            "Write WhatsApp Business messages, see them, send them and watch them arrive."
        )
        words.addWidget(label(about, "muted", wrap=True))
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(mark)
        row.addLayout(words, 1)
        return row

    def _data(self) -> QtWidgets.QHBoxLayout:
        where = QtWidgets.QLineEdit(str(self._folder))
        where.setReadOnly(True)
        where.setCursorPosition(0)
        name = label(self.tr("Your data is in"), "label")
        name.setBuddy(where)
        where.setAccessibleName(self.tr("Data folder"))
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(name)
        row.addWidget(where, 1)
        row.addWidget(push(self.tr("Open the folder"), self._open_folder))
        return row

    def _licences(self) -> QtWidgets.QHBoxLayout:
        self.parts.setFixedWidth(250)
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.parts)
        card = QtWidgets.QFrame()
        card.setProperty("role", "card")
        inside = QtWidgets.QVBoxLayout(card)
        inside.setContentsMargins(edges(10, 8, 4, 8))
        inside.addWidget(self.licence)
        row.addWidget(card, 1)
        return row
