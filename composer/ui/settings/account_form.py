"""One account: its sheet, and below it, always in sight, a test of the connection and Save."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import Problem
from composer.ui.forms.models import Models
from composer.ui.settings.account_sheet import WIDTH, AccountSheet
from composer.ui.settings.kinds import LINK, AccountKind
from composer.ui.settings.outcome import Outcome, Said
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.translate import sentence
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label
from composer.ui.widgets.tab_order import stops

_NAMED = 3
"""So many missing fields are named; of more, the number is said."""


@dataclass(frozen=True, slots=True)
class Entered:
    """What the form holds: fields, and the secrets that were typed ("" leaves the stored one)."""

    key: str
    fields: dict[str, Any]
    password: str
    token: str
    known: bool
    """Whether the account was saved before."""
    kind: str = "link"

    def __repr__(self) -> str:
        return f"Entered({self.key!r})"


class AccountForm(QtWidgets.QWidget):
    """Signals what a person wants with what was entered; the desk decides. Unsaved edits of other accounts are kept."""

    save_wanted = QtCore.Signal(object)
    test_wanted = QtCore.Signal(object)
    remove_wanted = QtCore.Signal(str)
    session_wanted = QtCore.Signal(object)
    use_wanted = QtCore.Signal(str)
    """Send with this account."""
    discarded = QtCore.Signal(str)
    """What was typed is gone; the fields are wanted as they are stored."""
    edited = QtCore.Signal(str, bool)
    """The account has edits that are not saved, or has none any more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._models = Models()
        self._models.load()
        self._sheets: dict[str, AccountSheet] = {}
        self._busy = False
        self._stop: Callable[[], None] | None = None
        self._told = self._told_saved = False
        self._current = ""
        self.others: Callable[[str], Collection[str]] = lambda _key: ()
        """The names of the accounts besides the one of that key: each name is there once."""
        self.sheet: AccountSheet | None = None
        self.outcome = Outcome(theme)
        self._area = QtWidgets.QScrollArea()
        self._hint = label(role="muted", wrap=True)
        self.test = push(self.tr("Test connection"), self._try_test)
        self.discard = push(self.tr("Discard changes"), self._discard, "quiet")
        self.save = push(self.tr("Save"), lambda: self._try(self.save_wanted), "primary")
        self.session = push(
            self.tr("Keep it for this session only"), lambda: self._try(self.session_wanted)
        )
        self.use = push(self.tr("Send with this account"), lambda: self.use_wanted.emit(self.key))
        self._lay_out()
        self.say()
        keys = QtGui.QShortcut(QtGui.QKeySequence.StandardKey.Save, self)
        keys.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save.click)

    @property
    def key(self) -> str:
        """The account that is shown."""
        return "" if self.sheet is None else self.sheet.key

    def open(
        self, key: str, fields: dict[str, Any], *, known: bool, kind: AccountKind = LINK
    ) -> None:
        """Show an account: as it was left, if somebody was here before."""
        self.say()
        if key == self.key:
            return
        if self._stop is not None:  # a test of the account that was shown
            self._stop()
        if self.sheet is not None:
            self.sheet.hide()
        sheet = self._sheets.get(key)
        if sheet is None:
            sheet = AccountSheet(
                self._theme,
                self._models,
                key,
                fields,
                known=known,
                kind=kind,
                others=self.others,
            )
            sheet.changed.connect(lambda: self._refresh(sheet))
            sheet.removal.wanted.connect(lambda: self.remove_wanted.emit(key))
            self._sheets[key] = sheet
            self._column.addWidget(sheet)
        self.sheet = sheet
        sheet.show()
        self._put_foot_behind(sheet)
        self._area.verticalScrollBar().setValue(0)
        self._refresh(sheet)

    def forget(self, key: str) -> None:
        """The account is gone, and so are its edits."""
        sheet = self._sheets.pop(key, None)
        if sheet is self.sheet:
            self.sheet = None
        if sheet is not None:
            sheet.setParent(None)
            sheet.deleteLater()

    def of(self, key: str) -> AccountSheet | None:
        """The sheet of an account, if it was looked at."""
        return self._sheets.get(key)

    def unsaved(self) -> list[AccountSheet]:
        """The sheets with edits, in the order in which they were opened."""
        return [sheet for sheet in self._sheets.values() if sheet.edited]

    def forget_edits(self) -> None:
        """Throw away all that is not saved."""
        for sheet in self.unsaved():
            self.forget(sheet.key)
            self.edited.emit(sheet.key, False)  # noqa: FBT003 - the signal's second word

    def entered(self) -> Entered:
        """What the form holds now."""
        sheet = self._shown()
        return Entered(
            sheet.key,
            sheet.fields,
            sheet.password.typed,
            sheet.token.typed,
            sheet.known,
            sheet.kind.key,
        )

    def say(self, *said: Said) -> None:
        """What came of a test or of saving."""
        self._told = self._told_saved = False
        self._go_on_from(self.session)
        self.session.hide()
        self.outcome.say(*said)

    def say_saved(self) -> None:
        """The account is saved; and whether it is the one that sends, also when that changes later."""
        sends = self.key == self._current
        another = self.tr("Saved. Another account sends at the moment.")
        self.say(("good", self.tr("Saved.") if sends else another))
        self._told_saved = True

    def offer_session(self, why: str) -> None:
        """The keyring does not take the secret: say why, and offer to keep it in memory until Composer is closed."""
        more = self.tr(
            "Composer never writes passwords to a file. It can keep this one in memory until you close it."
        )
        self.say(("error", f"{why} {more}"))
        self.session.show()

    def show_current(self, key: str) -> None:
        """Which account sends."""
        self._current = key
        if self.sheet is not None:
            self._refresh(self.sheet)
        if self._told_saved:
            self.say_saved()

    def busy(self, on: bool, stop: Callable[[], None] | None = None) -> None:  # read as a state
        """While a test or saving is under way; a test can be stopped."""
        self._busy, self._stop = on, stop
        self.test.setMinimumWidth(self.test.width() if stop else 0)  # its neighbours stay
        self.test.setText(self.tr("Cancel") if stop else self.tr("Test connection"))
        if self.sheet is not None:
            self._refresh(self.sheet)

    def _shown(self) -> AccountSheet:
        assert self.sheet is not None  # noqa: S101 - what is on the sheet leads here
        return self.sheet

    def _put_foot_behind(self, sheet: AccountSheet) -> None:
        """On the way of Tab: a sheet comes later than the foot, but stands above it."""
        *_, last = (sheet, *stops(sheet))
        for button in (self.session, self.test, self.use, self.discard, self.save):
            self.setTabOrder(last, button)
            last = button

    def _refresh(self, sheet: AccountSheet) -> None:
        self.edited.emit(sheet.key, sheet.edited)
        if sheet is not self.sheet:
            return
        wanting = sheet.edited or not sheet.known
        usable = not wanting and sheet.key != self._current
        if not usable:
            self._go_on_from(self.use)
        self.use.setVisible(usable)
        if not wanting:
            self._go_on_from(self.save)
        if not sheet.edited:
            self._go_on_from(self.discard)
        self.discard.setVisible(sheet.edited)
        self.test.setEnabled(self._may(self.test) or self._stop is not None)
        self.save.setEnabled(self._may(self.save) and wanting)
        self.discard.setEnabled(self._may(self.discard))
        self.session.setEnabled(self._may(self.session))
        errors = sheet.errors() if wanting else ()
        if self._told:  # what is missing is said above, and follows the edits
            self._tell(errors)
        hint = _hint(errors)
        self._hint.setText("" if self._told else hint)
        self.save.setToolTip(hint)
        self.save.setAccessibleDescription(hint)

    def _may(self, button: QtWidgets.QPushButton) -> bool:
        """Whether it can be pressed while something is under way; what that does is decided where it is pressed."""
        return not self._busy or self._is_at(button)

    def _is_at(self, button: QtWidgets.QPushButton) -> bool:
        """Whether the keyboard is there: a button that is disabled or hidden then throws it out of the page."""
        return self.window().focusWidget() is button

    def _go_on_from(self, button: QtWidgets.QPushButton) -> None:
        if self._is_at(button):
            self.test.setFocus()  # the one that is always there, and harmless

    def _try(self, wanted: QtCore.SignalInstance) -> None:
        if self._busy:
            return
        sheet = self._shown()
        sheet.attempted = True
        sheet.show_problems()
        errors = sheet.errors()
        if not errors:
            wanted.emit(self.entered())
            return
        self._tell(errors)
        self._hint.clear()
        sheet.go_to(errors[0].pointer)

    def _tell(self, errors: Sequence[Problem]) -> None:
        if errors:
            self.say(("error", _hint(errors, named=len(errors))))
            self._told = True
        else:
            self.say()

    def _try_test(self) -> None:
        """With what is there: a test needs only the way to LINK or Meta, and to the relay."""
        if self._stop is not None:
            self._stop()
            return
        if self._busy:
            return
        sheet = self._shown()
        needed = ("/password", "/relay_url", *(f"/{at}" for at in sheet.kind.way_in))
        errors = [one for one in sheet.errors() if one.pointer in needed]
        if not errors:
            self.test_wanted.emit(self.entered())
            return
        self.say(("error", "\n".join(sentence(one) for one in errors)))
        sheet.go_to(errors[0].pointer)

    def _discard(self) -> None:
        if self._busy:
            return
        key = self.key
        self.forget(key)
        self.edited.emit(key, False)  # noqa: FBT003 - the signal's second word
        self.discarded.emit(key)

    def _lay_out(self) -> None:
        inner = QtWidgets.QWidget()
        across = QtWidgets.QHBoxLayout(inner)
        across.setContentsMargins(36, 4, 36, 28)
        place = QtWidgets.QWidget()
        place.setMaximumWidth(WIDTH)
        self._column = QtWidgets.QVBoxLayout(place)
        self._column.setContentsMargins(0, 0, 0, 0)
        across.addWidget(place, 1)
        across.addStretch(0)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._make_foot())

    def _make_foot(self) -> QtWidgets.QWidget:
        foot = QtWidgets.QFrame()
        foot.setProperty("role", "bar")
        across = QtWidgets.QHBoxLayout(foot)
        across.setContentsMargins(36, 12, 36, 12)
        place = QtWidgets.QWidget()
        place.setMaximumWidth(WIDTH)
        column = QtWidgets.QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.outcome)
        column.addWidget(self.session, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self.test)
        row.addWidget(self.use)
        row.addWidget(self._hint, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save)
        column.addLayout(row)
        across.addWidget(place, 1)
        across.addStretch(0)
        return foot


def _hint(errors: Sequence[Problem], named: int = _NAMED) -> str:
    """What is missing or wrong, in one sentence."""
    missing = [one for one in errors if one.rule == "missing"]
    wrong = [one for one in errors if one.rule != "missing"]
    if wrong:
        return sentence(wrong[0])
    if len(missing) == 1:
        return sentence(missing[0])
    if len(missing) > named:
        text = translated("{0} fields must still be filled.")
        return text.format(len(missing))
    text = translated("Still missing: {0}.")
    names = [translated(str(one.values.get("field", ""))) for one in missing]
    return text.format(", ".join(names)) if missing else ""
