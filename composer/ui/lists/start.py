"""Before there is a list: what one is, how it comes in; and the lists that were sent, with their results."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtWidgets

from composer.lists.result import SentHead
from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label

_WIDTH = 520


class Start(QtWidgets.QScrollArea):
    """Signals `file_wanted()`, `paste_wanted()`, `result_wanted(SentHead)`."""

    file_wanted = QtCore.Signal()
    paste_wanted = QtCore.Signal()
    result_wanted = QtCore.Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self._glyph = QtWidgets.QLabel()
        self.choose = push(self.tr("Choose a file…"), self.file_wanted.emit, "primary")
        self.paste = push(self.tr("Paste rows"), self.paste_wanted.emit)
        self.paste.setToolTip(self.tr("Rows that were copied in a spreadsheet (Ctrl+V)"))
        self.sent = QtWidgets.QFrame()
        self.sent.setProperty("role", "card")
        self._sent = QtWidgets.QVBoxLayout(self.sent)
        self._sent.setContentsMargins(16, 12, 16, 12)
        self._sent.setSpacing(8)
        self.sent.hide()
        self._lay_out()
        self._paint()
        theme.changed.connect(self._paint)

    def show_sent(self, lists: Sequence[SentHead]) -> None:
        """The lists that were sent, the newest first."""
        while self._sent.count():
            item = self._sent.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._sent.addWidget(label(self.tr("Lists that were sent"), "heading"))
        for one in lists:
            self._sent.addWidget(self._row(one))
        self.sent.setVisible(bool(lists))

    def _row(self, one: SentHead) -> QtWidgets.QWidget:
        row = QtWidgets.QWidget()
        line = QtWidgets.QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        name = one.name or self.tr("Pasted rows")
        when = QtCore.QDateTime.fromSecsSinceEpoch(int(one.at))
        day = QtCore.QLocale().toString(when, QtCore.QLocale.FormatType.ShortFormat)
        about = self.tr("{0} of {1} rows sent, {2}").format(
            counted(one.count), counted(one.size), day
        )
        line.addWidget(label(name))
        line.addWidget(label(about, "muted"), 1)
        save = push(self.tr("Save the result…"), lambda: self.result_wanted.emit(one))
        save.setAccessibleName(self.tr("Save the result of {0} as CSV").format(name))
        line.addWidget(save)
        return row

    def _lay_out(self) -> None:
        middle = QtCore.Qt.AlignmentFlag.AlignHCenter
        explained = label(
            self.tr(
                "A list is a CSV file or rows copied out of a spreadsheet: a row for each recipient, with the phone number"
                " in one column. The other columns are for what differs: {{name}} in the message becomes what stands in"
                " the column “name”."
            ),
            "muted",
            wrap=True,
        )
        explained.setAlignment(middle)
        explained.setFixedWidth(_WIDTH)
        # In the middle of a column a label is as high as it would be without wrapping.
        explained.setMinimumHeight(explained.heightForWidth(_WIDTH))
        safe = label(
            self.tr("You see every row before anything is sent. Drop a file anywhere here."),
            "muted",
        )
        buttons = QtWidgets.QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        column = QtWidgets.QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._glyph, 0, middle)
        column.addWidget(label(self.tr("Send this message to a list"), "title"), 0, middle)
        column.addWidget(explained, 0, middle)
        column.addLayout(buttons)
        column.addWidget(safe, 0, middle)
        column.addSpacing(18)
        self.sent.setFixedWidth(640)
        column.addWidget(self.sent, 0, middle)
        column.addStretch(3)
        whole = QtWidgets.QWidget()
        whole.setLayout(column)
        self.setWidget(whole)

    def _paint(self) -> None:
        color = self._theme.tokens["accent"]
        self._glyph.setPixmap(icons.pixmap("table", color, 40, self.devicePixelRatioF()))
