"""A batch on its way: its name, a bar, numbers in words, and what stops it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.batches import Batch
from composer.ui.compose.progress import Speed, left_of, progress_words
from composer.ui.compose.strip import NARROW
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label

_PARTS = 1000
"""The bar's length: a bar of a million steps would count beyond what Qt's can."""


class BatchStrip(QtWidgets.QFrame):
    """Above the send bar. Signals what the person wants with the batch that is shown; each carries its key."""

    pause_wanted = QtCore.Signal(str)
    resume_wanted = QtCore.Signal(str)
    cancel_wanted = QtCore.Signal(str, int)
    """With how many have not left."""
    deliveries_wanted = QtCore.Signal()
    next_wanted = QtCore.Signal()
    """Another one that is on its way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.batch: Batch | None = None
        self._speed = Speed()
        self._clock = QtCore.QElapsedTimer()
        self._clock.start()
        self._name = label(role="heading")
        self._name.setMaximumWidth(220)
        self.words = label(wrap=True)
        self._note = label(role="warning", wrap=True)
        self.bar = QtWidgets.QProgressBar()
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(120)
        self.bar.setMaximumWidth(260)
        self.pause = push(self.tr("Pause"), self._pause_or_resume)
        self.cancel = push(self.tr("Cancel the rest…"), self._cancel)
        self._more = push("", self.next_wanted.emit, "quiet")
        self._lay_out(theme)
        self.hide()

    @property
    def finished(self) -> bool:
        """Whether nothing of it is still to go."""
        return self.batch is not None and self.batch.state != "writing" and not self.batch.left

    def begin(self, name: str, count: int) -> None:
        """It is being written down."""
        self.batch = None
        self._speed.forget()
        self._name.setText(name)
        self.words.setText(self.tr("Preparing {0} messages…").format(counted(count)))
        self._note.hide()
        self.bar.setRange(0, 0)
        self.pause.hide()
        self.cancel.hide()
        self.show()

    def show_batch(self, batch: Batch, stopped: bool = False) -> None:
        """How far it is. `stopped`: its account's queue stands still."""
        self.batch = batch
        self._name.setText(
            self._name.fontMetrics().elidedText(
                batch.name, QtCore.Qt.TextElideMode.ElideRight, self._name.maximumWidth()
            )
        )
        self._name.setToolTip(batch.name)
        going = batch.state == "sending" and not stopped and not self.finished
        if going:
            self._speed.note(self._clock.elapsed() / 1e3, batch.total - left_of(batch.counts))
        else:
            self._speed.forget()
        left = self._speed.seconds_for(batch.left) if going else None
        self.words.setText(self._state_words(batch, left, stopped=stopped))
        self.bar.setRange(0, _PARTS)
        self.bar.setValue(_PARTS * (batch.total - batch.left) // max(batch.total, 1))
        self.bar.setAccessibleName(self.words.text())
        paused = batch.state == "paused"
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        tip = (
            self.tr("Go on sending")
            if paused
            else self.tr("Stop for now; what is leaving still leaves")
        )
        self.pause.setToolTip(f"{tip} (Ctrl+Shift+B)")
        self.pause.setVisible(not self.finished and batch.state in ("sending", "paused"))
        self.cancel.setVisible(not self.finished and batch.state in ("sending", "paused"))
        self.show()

    def show_delay(self, text: str) -> None:
        """Why what waits has not left yet; empty if nothing is in its way."""
        self._note.setText(text)
        self._note.setVisible(bool(text) and not self.finished)

    def show_others(self, number: int) -> None:
        """How many other batches are on their way."""
        one, many = self.tr("1 more"), self.tr("{0} more").format(number)
        self._more.setText(one if number == 1 else many)
        self._more.setToolTip(self.tr("Show another batch that is on its way"))
        self._more.setVisible(number > 0)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Where there is little room the words say what the bar shows, and the way to Deliveries is the rail's."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.bar.setVisible(not narrow)
        self._show.setVisible(not narrow)

    def _state_words(self, batch: Batch, left: float | None, *, stopped: bool) -> str:
        if batch.state == "writing":
            return self.tr("Preparing: {0} written down").format(counted(batch.total))
        text = progress_words(batch.counts, left)
        if self.finished:
            return text
        if batch.state == "paused":
            return self.tr("Paused: {0}").format(text)
        return self.tr("Stopped: {0}").format(text) if stopped else text

    def _pause_or_resume(self) -> None:
        if self.batch is not None:
            paused = self.batch.state == "paused"
            (self.resume_wanted if paused else self.pause_wanted).emit(self.batch.key)

    def _cancel(self) -> None:
        if self.batch is not None:
            here = self.batch.left - self.batch.counts.get("sending", 0)
            self.cancel_wanted.emit(self.batch.key, here)

    def _lay_out(self, theme: Theme) -> None:
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(edges(20, 7, 12, 7))
        row.setSpacing(14)
        row.addWidget(self._name)
        row.addWidget(self.bar)
        row.addWidget(self.words, 1)
        row.addWidget(self._note, 1)
        row.addWidget(self._more)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        self._show = push(self.tr("Show in Deliveries"), self.deliveries_wanted.emit, "quiet")
        row.addWidget(self._show)
        row.addWidget(IconButton(theme, "x", self.tr("Hide"), self.hide, size=15))
        self._more.hide()
        self._note.hide()
