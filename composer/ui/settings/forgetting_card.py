"""Forgetting a number, because the person whose it is asks for it: look what there is, then remove it for good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from composer.ui.settings.outcome import Outcome
from composer.ui.settings.question import Question
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label

if TYPE_CHECKING:
    from composer.store.known import Known


@dataclass(frozen=True, slots=True)
class Beside:
    """What there is of a number beside the journal."""

    rows: int = 0
    """Rows of lists that were sent. Removed."""
    replies: int = 0
    """Replies that were begun in the Inbox. Removed."""
    draft: bool = False
    """The draft in Compose, or its list, names it. Left to the person, who is writing it."""
    accounts: tuple[str, ...] = ()
    """Accounts that have it among their test recipients. Left, too."""


class ForgettingCard(QtWidgets.QWidget):
    """Signals `looked(number)`, and `wanted(number)` once a person agreed."""

    looked = QtCore.Signal(str)
    wanted = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.number = QtWidgets.QLineEdit()
        self.number.setPlaceholderText("+46701234567")
        self.number.setAccessibleName(self.tr("Number to forget"))
        self.number.setMaximumWidth(260)
        self.number.returnPressed.connect(self._look)
        self.number.textEdited.connect(self._reset)
        self.look = push(self.tr("Look what there is"), self._look)
        self.outcome = Outcome(theme)
        self.question = Question(self.tr("Keep it"))
        self._lay_out()

    def show_known(self, number: str, known: Known, beside: Beside) -> None:
        """What there is."""
        self.outcome.say()
        if known.nothing and beside == Beside():
            self.outcome.say(("good", self.tr("There is nothing of {0}.").format(number)))
            return
        self.question.ask(
            self.tr("Remove everything of {0}?").format(number),
            self._told(known, beside),
            self.tr("Remove for good"),
            lambda: self._agree(number),
            lambda: self.number.setFocus(QtCore.Qt.FocusReason.OtherFocusReason),
        )

    def forgotten(self, number: str, known: Known, beside: Beside) -> None:
        """What was removed, and where the number still stands."""
        counts = (known.sent, known.reports, known.received, beside.rows, beside.replies)
        lines = [
            self.tr(
                "Removed of {0}: sent messages {1}, reports {2}, received messages {3}, rows of lists {4}, begun replies {5}."
            ).format(number, *map(counted, counts))
        ]
        lines.append(
            self.tr("The daily copies were replaced by one of now, in which the number is not.")
        )
        self.outcome.say(
            ("good", " ".join(lines)), *(("warning", one) for one in self._left(known, beside))
        )
        self.number.clear()

    def failed(self, title: str, sentence: str) -> None:
        """It could not be looked up, or not be done."""
        self.outcome.say(("error", f"{said(title)}. {said(sentence)}"))

    def _told(self, known: Known, beside: Beside) -> list[str]:
        lines = [
            self.tr("Sent messages: {0}, their reports: {1}, received messages: {2}.").format(
                *map(counted, (known.sent, known.reports, known.received))
            )
        ]
        if beside.rows or beside.replies:
            lines.append(
                self.tr("Rows of lists that were sent: {0}, begun replies: {1}.").format(
                    counted(beside.rows), counted(beside.replies)
                )
            )
        if known.open:
            lines.append(
                self.tr("Still waiting, and then not sent: {0}.").format(counted(known.open))
            )
        if known.uncertain:
            lines.append(
                self.tr(
                    "May have been sent, and what became of them will not be known: {0}."
                ).format(counted(known.uncertain))
            )
        lines += self._left(known, beside)
        lines.append(
            self.tr(
                "The daily copies of the journal are replaced by a new one. A relay may keep its callbacks as long as its"
                " configuration says. This cannot be undone."
            )
        )
        return lines

    def _left(self, known: Known, beside: Beside) -> list[str]:
        lines = []
        if known.staying:
            lines.append(
                self.tr(
                    "Staying, because they are leaving at this moment or wait together with others’: {0}. Look again later."
                ).format(counted(known.staying))
            )
        if beside.draft:
            lines.append(
                self.tr("The draft in Compose names the number; it stays as you write it.")
            )
        if beside.accounts:
            lines.append(
                self.tr("It stays a test recipient of: {0}.").format(", ".join(beside.accounts))
            )
        return lines

    def _agree(self, number: str) -> None:
        self.outcome.say(("hint", self.tr("It is being removed…")))
        self.wanted.emit(number)

    def _look(self) -> None:
        number = self.number.text().strip()
        self.question.hide()
        if number:
            self.outcome.say(("hint", self.tr("Looking…")))
            self.looked.emit(number)

    def _reset(self) -> None:
        self.question.hide()
        self.outcome.say()

    def _lay_out(self) -> None:
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self.number, 1)
        row.addWidget(self.look)
        row.addStretch(1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            label(
                self.tr(
                    "When a person asks not to be in your data any more: all that was sent to their number and came from it"
                    " is removed."
                ),
                wrap=True,
            )
        )
        column.addLayout(row)
        column.addWidget(self.question)
        column.addWidget(self.outcome)
