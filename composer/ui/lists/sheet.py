"""Sending to a list, from choosing it to the last question: what the columns mean, the rows, the row that is looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from composer.lists.names import folded
from composer.lists.numbers import countries
from composer.lists.result import SentHead
from composer.lists.sending import Sending
from composer.lists.table import Table
from composer.lists.variables import request_variables
from composer.ui.compose.confirm import Confirm
from composer.ui.compose.json_editing import Call
from composer.ui.lists.banner import Banner
from composer.ui.lists.columns import Columns
from composer.ui.lists.start import Start
from composer.ui.lists.state import ListState
from composer.ui.lists.stepper import Stepper
from composer.ui.lists.table import Rows
from composer.ui.lists.work import Work
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.drop_place import DropPlace
from composer.ui.widgets.labels import label


class Sheet(DropPlace):
    """The page in the Compose page's place.

    Signals `back_wanted()`, `mend_wanted(pointer)` for what is wrong with the message itself, `send_wanted(Sending)` and
    `result_wanted(SentHead, path)`.
    """

    back_wanted = QtCore.Signal()
    mend_wanted = QtCore.Signal(str)
    send_wanted = QtCore.Signal(object)
    result_wanted = QtCore.Signal(object, str)

    def __init__(
        self, theme: Theme, state: ListState, call: Call, new_ref_id: Callable[[], str]
    ) -> None:
        super().__init__()
        self.state = state
        self.account, self.mode = "", "SANDBOX"
        self._table: Table | None = None
        self._sending = False
        self.start = Start(theme)
        self.columns = Columns(theme)
        self.rows = Rows(theme, state)
        self.stepper = Stepper(theme, state, self.rows.model, new_ref_id)
        self.name = label(role="muted")
        self.banner = Banner()
        self.progress = QtWidgets.QProgressBar()
        self.summary = label()
        self.confirm = Confirm()
        self.send = push(self.tr("Send"), self.ask, "primary")
        self._lay_out(theme)
        self._connect()
        call(self, countries, self.columns.set_countries)
        self._changed()

    def set_account(self, name: str, mode: str) -> None:
        """Whose account sends, and how real it is."""
        self.account, self.mode = name, mode
        self.stepper.phone.set_business(name)
        self.confirm.hide()

    def choose_file(self) -> None:
        """Ask for a file, and read it."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self, self.tr("Open a list"), "", self.tr("Lists (*.csv *.tsv *.txt);;All files (*)")
        )
        if name:
            self.state.open_file(Path(name))

    def paste(self) -> None:
        """Read the rows, or the file, that the clipboard holds."""
        self.take(QtGui.QGuiApplication.clipboard().mimeData())

    def take(self, data: QtCore.QMimeData) -> None:
        """Read what was dropped or pasted."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if len(files) == 1:
            self.state.open_file(Path(files[0]))
        elif files:
            self.say(self.tr("Bring one file at a time."))
        elif data.text().strip():
            self.state.open_text(data.text())
        else:
            self.say(self.tr("The clipboard holds no rows. Copy them in your spreadsheet first."))

    def ask(self) -> None:
        """The last question; or what is in the way of it."""
        if self._sending:
            return
        if self.state.own:
            self.banner.insist(self.state.own)
        elif self.state.ready and (rows := self.state.rows):
            self.confirm.ask(self.account, len(rows), live=self.mode == "LIVE", mode=self.mode)

    def set_sending(self, *, on: bool) -> None:
        """While it is written into the journal, it cannot be sent once more, or changed."""
        self._sending = on
        self.stack.setEnabled(not on)
        for part in (self.another, self.again, self.remove):
            part.setEnabled(not on)
        self._sum_up()

    def say(self, text: str, role: str = "banner-error") -> None:
        """Say above the rows what went wrong, or with the role "banner-info" what happened."""
        self.banner.say(text, role)

    # What changed

    def _changed(self) -> None:
        a_list = self.state.list
        table = a_list.table if a_list is not None else None
        first = self._table is None and table is not None
        if table is not self._table:
            self._table = table
            self.say("")  # what was said is of another list
        self.stack.setCurrentIndex(0 if a_list is None else 1)
        for part in (self.another, self.again, self.remove, self.bar):
            part.setVisible(a_list is not None)
        self.confirm.hide()
        if a_list is None:
            self.name.setText("")
            return
        self.name.setText(a_list.name or self.tr("Pasted rows"))
        around = self.state.around
        if around is not None:
            self.columns.show_list(a_list, request_variables(around.request))
        self._sum_up()
        if first:
            self.rows.view.setFocus()

    def _read(self, name: str) -> None:
        text = self.tr("Reading “{0}”…").format(name) if name else self.tr("Reading…")
        self.say(text, "banner-info")

    def _sum_up(self) -> None:
        """How far the check is, then who gets it and who does not."""
        state = self.state
        if state.list is None:
            return
        size = state.list.size
        self.progress.setRange(0, size)
        self.progress.setValue(state.done)
        self.progress.setVisible(not state.ready)
        count = len(state.rows)
        self.send.setEnabled(bool(state.ready and count and not (state.own or self._sending)))
        if not state.ready:
            text = self.tr("Checking: {0} of {1} rows").format(counted(state.done), counted(size))
        elif count == size:
            text = self.tr("All {0} rows will be sent.").format(counted(size))
        else:
            one = self.tr("{0} of {1} rows will be sent, one is left out.")
            many = self.tr("{0} of {1} rows will be sent, {2} are left out.")
            text = one if size - count == 1 else many
            text = text.format(counted(count), counted(size), counted(size - count))
        self.summary.setText(text)
        one, many = self.tr("Send to 1 recipient"), self.tr("Send to {0} recipients")
        self.send.setText(one if count == 1 else many.format(counted(count)))
        self.banner.follow(state.own)

    def _mend(self) -> None:
        """What a variable stands for is chosen here; all else is mended in the message."""
        if not self.state.own:
            return
        first = self.state.own[0]
        box = self.columns.bound.get(folded(str(first.values.get("name", ""))))
        if first.rule == "variable" and box is not None:
            self.work.show_part("columns")
            box.setFocus()
            box.showPopup()
        else:
            self.mend_wanted.emit(first.pointer)

    def _confirmed(self) -> None:
        state = self.state
        if state.list is None or state.around is None or not state.ready or self._sending:
            return
        rows = state.rows
        going = set(rows)
        reasons = {
            row: self.rows.model.word(row)[1] for row in range(state.list.size) if row not in going
        }
        supplied, shown = self.stepper.supplied, self.stepper.take_ref_ids()
        self.send_wanted.emit(
            Sending(state.around.request, supplied, state.list, rows, reasons, shown)
        )

    def _save_result(self, sent: SentHead) -> None:
        stem = Path(sent.name).stem if sent.name else self.tr("list")
        suggested = self.tr("{0} result.csv").format(stem)
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            self, self.tr("Save the result"), suggested, self.tr("CSV (*.csv)")
        )
        if name:
            self.result_wanted.emit(sent, name)

    def _connect(self) -> None:
        state = self.state
        state.changed.connect(self._changed)
        state.checked.connect(lambda _first, _end: self._sum_up())
        state.finished.connect(self._sum_up)
        state.refused.connect(self.say)
        state.reading.connect(self._read)
        self.banner.mend_wanted.connect(self._mend)
        self.columns.edited.connect(state.edit)
        for part in (self.rows, self.stepper):
            part.stepped.connect(state.look_at)
        self.start.file_wanted.connect(self.choose_file)
        self.start.paste_wanted.connect(self.paste)
        self.start.result_wanted.connect(self._save_result)
        self.confirm.confirmed.connect(self._confirmed)
        self.confirm.installEventFilter(self)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """While the question stands there, its button is the only one."""
        if event.type() in (QtCore.QEvent.Type.Show, QtCore.QEvent.Type.Hide):
            self.send.setVisible(self.confirm.isHidden())
        return super().eventFilter(watched, event)

    def drop_words(self, _data: QtCore.QMimeData) -> str:
        """A file or rows, whatever it is."""
        return self.tr("Drop it to send to this list")

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Ctrl+V brings rows, Alt+Left and Alt+Right step, Escape goes back."""
        key, modifiers = event.key(), event.modifiers()
        alt = bool(modifiers & QtCore.Qt.KeyboardModifier.AltModifier)
        deeds: dict[int, Callable[[], object]] = {QtCore.Qt.Key.Key_Escape: self._escape}
        if alt:
            deeds = {
                QtCore.Qt.Key.Key_Left: self.stepper.back.click,
                QtCore.Qt.Key.Key_Right: self.stepper.next.click,
            }
        if event.matches(QtGui.QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in deeds:
            deeds[key]()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """First out of the question, then back to the message."""
        if self.confirm.isVisible():
            self.confirm.hide()
            self.send.setFocus()
        else:
            self.back_wanted.emit()

    def _lay_out(self, theme: Theme) -> None:
        self.back = IconButton(
            theme, "chevron-left", self.tr("Back to the message (Escape)"), self.back_wanted.emit
        )
        self.another = push(self.tr("Another file…"), self.choose_file, "quiet")
        self.again = push(self.tr("Paste rows"), self.paste, "quiet")
        self.remove = push(self.tr("Remove the list"), lambda: self.state.edit(None), "quiet")
        head = QtWidgets.QFrame()
        head.setProperty("role", "head")
        row = QtWidgets.QHBoxLayout(head)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(label(self.tr("Send to a list"), "title"))
        row.addWidget(self.name, 1)
        for part in (self.another, self.again, self.remove):
            row.addWidget(part)
        self.stack = QtWidgets.QStackedWidget()
        self.stack.addWidget(self.start)
        self.work = Work(self.columns, self.rows, self.stepper)
        self.stack.addWidget(self.work)
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.banner)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.confirm)
        whole.addWidget(self._bar())

    def _bar(self) -> QtWidgets.QWidget:
        self.bar = QtWidgets.QFrame()
        self.bar.setProperty("role", "bar")
        row = QtWidgets.QHBoxLayout(self.bar)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(12)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(self.tr("How many rows are checked"))
        row.addWidget(self.summary)
        row.addWidget(self.progress)
        row.addStretch(1)
        row.addWidget(self.send)
        return self.bar
