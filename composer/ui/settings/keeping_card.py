"""How long messages are kept: everything, or so many days. What would go is said in numbers before it does."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import dates
from composer.ui.settings.outcome import Outcome
from composer.ui.settings.question import Question
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label
from composer.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from composer.retention import Gone
    from composer.store.old import Amount

_OWN = "own"
_FEWEST, _MOST = 7, 3_650


class KeepingCard(QtWidgets.QWidget):
    """Signals `looked(days)` when a person chose another time, and `wanted(days)` once they agreed to what goes; 0 is all."""

    looked = QtCore.Signal(int)
    wanted = QtCore.Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._days = 0
        self.segments = Segments(
            [
                ("0", self.tr("Everything")),
                ("365", self.tr("One year")),
                ("90", self.tr("90 days")),
                (_OWN, self.tr("Another time")),
            ]
        )
        self.segments.setAccessibleName(self.tr("How long messages are kept"))
        self.segments.chosen.connect(self._choose)
        self.own = QtWidgets.QLineEdit("180")
        self.own.setValidator(QtGui.QIntValidator(_FEWEST, _MOST, self.own))
        self.own.setMaximumWidth(90)
        self.own.setAccessibleName(self.tr("Days to keep, from 7 to 3650"))
        self.apply = push(self.tr("Apply"), self._look_own)
        self.own.returnPressed.connect(self._look_own)
        self.own.textChanged.connect(
            lambda _text: self.apply.setEnabled(self.own.hasAcceptableInput())
        )
        self.outcome = Outcome(theme)
        self.question = Question(self.tr("Change nothing"))
        self._lay_out()
        self.show_days(0)

    def show_days(self, days: int) -> None:
        """How long they are kept now."""
        self._days = days
        key = str(days) if str(days) in ("0", "365", "90") else _OWN
        if key == _OWN:
            self.own.setText(str(days))
        self.segments.show_key(key)
        self._own_row.setVisible(key == _OWN)

    def show_amount(self, days: int, amount: Amount, until: date) -> None:
        """What keeping so many days would remove: everything from before that day."""
        self.outcome.say()
        if amount.nothing:
            self.wanted.emit(days)
            return
        self.question.ask(
            self.tr("Remove what is older than {0} days?").format(counted(days)),
            self._told(amount, until),
            self.tr("Remove it"),
            lambda: self.wanted.emit(days),
            lambda: self.show_days(self._days),
        )

    def removing(self) -> None:
        """It is being done."""
        self.outcome.say(
            (
                "hint",
                self.tr("What is older is being removed, bit by bit. You can go on meanwhile."),
            )
        )

    def removed(self, gone: Gone) -> None:
        """It is done."""
        if not (gone.messages or gone.callbacks or gone.strangers):
            self.outcome.say(("good", self.tr("Nothing is that old yet.")))
            return
        text = self.tr("Removed messages: {0}. Others go by themselves when they are that old.")
        self.outcome.say(("good", text.format(counted(gone.messages))))

    def failed(self, title: str, sentence: str) -> None:
        """It could not be looked up, or not be done."""
        self.outcome.say(("error", f"{said(title)}. {said(sentence)}"))

    def _told(self, amount: Amount, until: date) -> list[str]:
        day = dates.day(until, long=True, year=True)
        parts = [
            self.tr(
                "From before {0}: sent messages {1}, their reports {2}, received messages {3}."
            ).format(
                day, counted(amount.messages), counted(amount.reports), counted(amount.received)
            )
        ]
        if amount.strangers:
            parts.append(
                self.tr("Messages that were not sent from here, with their reports: {0}.").format(
                    counted(amount.strangers)
                )
            )
        if amount.staying:
            parts.append(
                self.tr(
                    "Of that age, but staying, because they wait, are under way or may have been sent: {0}."
                ).format(counted(amount.staying))
            )
        parts.append(self.tr("This cannot be undone."))
        return parts

    def _choose(self, key: str) -> None:
        self.question.hide()
        self.segments.show_key(key)
        self._own_row.setVisible(key == _OWN)
        if key == _OWN:
            self.own.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
            self.own.selectAll()
        elif key == "0":
            self.wanted.emit(0)
        else:
            self._look(int(key))

    def _look_own(self) -> None:
        if self.own.hasAcceptableInput():
            self._look(int(self.own.text()))

    def _look(self, days: int) -> None:
        self.outcome.say(("hint", self.tr("Looking how much that is…")))
        self.looked.emit(days)

    def _lay_out(self) -> None:
        self._own_row = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(self._own_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.own)
        row.addWidget(label(self.tr("days")))
        row.addWidget(self.apply)
        row.addStretch(1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.segments)
        column.addWidget(self._own_row)
        column.addWidget(self.question)
        column.addWidget(self.outcome)
        column.addWidget(
            label(
                self.tr(
                    "What is older goes by itself: messages with their reports, what people wrote, and the lists that were"
                    " sent. Drafts and templates stay, and so does what is under way or may have been sent. The daily"
                    " copies have it for up to seven days more."
                ),
                "muted",
                wrap=True,
            )
        )
