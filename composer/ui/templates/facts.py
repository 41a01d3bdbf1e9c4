"""What is known of a template, in words: its status and what that means, its account, how old all that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6 import QtCore, QtWidgets

from composer.store.accounts import is_metas
from composer.store.template_records import Call, Entry, Stored
from composer.templates.editing import Leave
from composer.templates.parts import category
from composer.ui import icons
from composer.ui.templates import words
from composer.ui.theme import Theme
from composer.ui.translate import inside
from composer.ui.translate import said as translated
from composer.ui.widgets.buttons import push
from composer.ui.widgets.direction import apart
from composer.ui.widgets.labels import label
from composer.ui.windows import when


class Facts(QtWidgets.QWidget):
    """Signals `wanted(deed)`: “refresh”, “claim”, “submit” or “discard”."""

    wanted = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entry: Entry | None = None
        self._icon = QtWidgets.QLabel()
        self._icon.setFixedSize(22, 22)
        self.status = label(role="heading")
        self.meaning = label(role="muted", wrap=True)
        self.reason = label(role="error", wrap=True)
        self.where = label(role="muted", wrap=True)
        self.where.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
        self.leave = label(role="muted", wrap=True)
        self.age = label(role="muted")
        self.refresh = push(self.tr("Fetch again"), lambda: self.wanted.emit("refresh"), "quiet")
        self.claim = push("", lambda: self.wanted.emit("claim"))
        self._edited = self._build_edited()
        self.doubt = label(role="notice-warning", wrap=True)
        self.doubt.setContentsMargins(12, 10, 12, 10)
        self.doubt.hide()
        head = QtWidgets.QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self.status, 1)
        aged = QtWidgets.QHBoxLayout()
        aged.addWidget(self.age)
        aged.addWidget(self.refresh)
        aged.addStretch(1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.meaning)
        column.addWidget(self.reason)
        column.addWidget(self.doubt)
        column.addWidget(self._edited)
        column.addWidget(self.leave)
        column.addWidget(self.where)
        column.addLayout(aged)
        column.addWidget(self.claim, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._paint)

    def show_stored(self, stored: Stored, accounts: Mapping[str, str], current: str) -> None:
        """Say all of it; `current` is the name of the account that is chosen in the window."""
        entry = self._entry = stored.entry
        status = words.status(entry.status)
        self.status.setText(words.status_text(entry))
        self.meaning.setText(translated(status.meaning))
        reasons = [translated(words.REASONS.get(entry.reason, entry.reason)), _recommended(stored)]
        self.reason.setText(" ".join(filter(None, reasons)))
        self.reason.setVisible(bool(self.reason.text()))
        self.where.setText("\n".join(_facts(stored, accounts)))
        self.where.setVisible(bool(self.where.text()))
        self._edited.setVisible(entry.edited)
        self.say_age()
        self.refresh.setVisible(bool(entry.template_id))
        with_id = not entry.account and bool(stored.definition.get("id"))
        self.claim.setText(
            self.tr("It is a template of “{0}”: fetch it").format(words.on_button(current))
        )
        self.claim.setVisible(with_id and bool(current))
        self._paint()

    def show_leave(self, leave: Leave | None) -> None:
        """Whether the account takes changes of it, and how often still."""
        text = ""
        if leave is not None:
            text = translated(leave.sentence)
            if leave.again is not None:
                again = when(leave.again.timestamp())
                text = f"{text} {self.tr('It can be edited again from {0}.').format(again)}"
        self.leave.setText(text)
        self.leave.setVisible(bool(text))

    def show_calls(self, calls: Sequence[Call]) -> None:
        """The newest first: where an answer was lost, it is said until another call settles it."""
        last = next((one for one in calls if one.deed in _DOUBTS or one.state == "accepted"), None)
        doubtful = last is not None and last.state == "uncertain" and last.deed in _DOUBTS
        if last is not None and doubtful:
            what = f"{words.call(last)[0]} ({when(last.at)})."
            self.doubt.setText(f"{what} {translated(_DOUBTS[last.deed])}")
        self.doubt.setVisible(doubtful)

    def say_age(self) -> None:
        """The clock has gone on."""
        if self._entry is not None:
            age = words.age(self._entry)
            self.age.setText(self.tr("Last looked up: {0}").format(age) if age else "")
            self.age.setVisible(bool(age))

    def _build_edited(self) -> QtWidgets.QWidget:
        box = QtWidgets.QFrame()
        box.setProperty("role", "notice-warning")
        said = label(self.tr("Changed here since. The account does not have it yet."), wrap=True)
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(push(self.tr("Submit the changes…"), lambda: self.wanted.emit("submit")))
        row.addWidget(push(self.tr("Discard them"), lambda: self.wanted.emit("discard"), "quiet"))
        row.addStretch(1)
        column = QtWidgets.QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(said)
        column.addLayout(row)
        return box

    def _paint(self) -> None:
        if self._entry is not None:
            status = words.status(self._entry.status)
            color = self._theme.tokens[status.color]
            ratio = self.devicePixelRatioF()
            self._icon.setPixmap(icons.pixmap(status.icon, color, 20, ratio))


def _facts(stored: Stored, accounts: Mapping[str, str]) -> list[str]:
    entry = stored.entry
    said = []
    if entry.account:
        account = accounts.get(entry.account) or translated("an account that was removed")
        text = translated("Account: {0}, number {1}")
        if is_metas(entry.account):
            text = translated("Account: {0}, business account {1}")
        said.append(text.format(apart(account), apart(entry.source)))
    if entry.template_id:
        said.append(translated("Id: {0}").format(entry.template_id))
    quality = (stored.remote or {}).get("quality_score")
    score = quality.get("score") if isinstance(quality, Mapping) else None
    if isinstance(score, str) and score in _QUALITY:
        said.append(translated("Quality: {0}").format(translated(_QUALITY[score])))
    theirs = category(stored.remote or {})
    if theirs and theirs != entry.category:
        there = inside(words.CATEGORIES[theirs], "noun")
        said.append(translated("The account has it as {0}.").format(there))
    return said


def _recommended(stored: Stored) -> str:
    """What Meta says about a rejection in its own words."""
    told = (stored.remote or {}).get("rejection_info")
    if not isinstance(told, Mapping):
        return ""
    return " ".join(str(told[key]) for key in ("reason", "recommendation") if told.get(key))


_DOUBTS = {
    "create": "No answer came. Submit it again: if it is there already, that is refused, and nothing is doubled. With its id"
    " from WhatsApp Manager it can also be fetched.",
    "update": "No answer came. Fetch it again: what its account has then shows whether the change counted.",
    "delete": "No answer came. Fetch it again: if it is gone, that is told.",
}
"""What to do where nobody knows whether a call counted."""
_QUALITY = {"GREEN": "high", "YELLOW": "medium", "RED": "low"}
"""Meta's words (rules §1); UNKNOWN means only that nobody has judged it yet."""
