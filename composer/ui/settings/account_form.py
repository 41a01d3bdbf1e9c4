"""One LINK account: its fields, its secrets, a test of the connection, Save and Remove."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.messages.choosing import adopt
from composer.messages.draft import Draft
from composer.messages.payload import Payload
from composer.messages.problem import Problem, Severity
from composer.messages.words import AnyWord
from composer.ui.forms.context import Context
from composer.ui.forms.desk import Desk
from composer.ui.forms.form import Form
from composer.ui.forms.models import Models
from composer.ui.settings.secret_field import SecretField
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label, set_role


@dataclass(frozen=True, slots=True)
class Entered:
    """What the form holds: fields, and the secrets that were typed ("" leaves the stored one)."""

    key: str
    fields: dict[str, Any]
    password: str
    token: str

    def __repr__(self) -> str:
        return f"Entered({self.key!r})"


class AccountForm(QtWidgets.QWidget):
    """Signals what a person wants with what was entered; the page decides."""

    save_wanted = QtCore.Signal(object)
    test_wanted = QtCore.Signal(object)
    remove_wanted = QtCore.Signal(str)
    session_wanted = QtCore.Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        from composer.ui.settings import account_fields

        self._payload: type[Payload] = account_fields.AccountFields
        self._words: tuple[AnyWord, ...] = (
            *account_fields.FORM,
            *account_fields.FORM_BELOW,
            *account_fields.RELAY_FORM,
        )
        self._key = ""
        self._attempted = False
        self.desk = Desk(Draft({}))
        models = Models()
        models.load()
        self.forms = [
            Form(Context(theme, self.desk, models, lambda: self._payload, words, ()))
            for words in (account_fields.FORM, account_fields.FORM_BELOW, account_fields.RELAY_FORM)
        ]
        self.password = SecretField(
            theme,
            self.tr("Password"),
            self.tr("Kept in this computer's keyring, nowhere else."),
            required=True,
        )
        self.token = SecretField(
            theme,
            self.tr("Relay token"),
            self.tr(
                "The token that your relay's operator gave you. Kept in this computer's keyring, nowhere else."
            ),
            required=False,
        )
        self._result = label(wrap=True)
        self._result.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result.hide()
        self._test = push(self.tr("Test connection"), lambda: self.test_wanted.emit(self.entered()))
        self._save = push(self.tr("Save"), self._try_save, "primary")
        self._remove = push(
            self.tr("Remove account"), lambda: self.remove_wanted.emit(self._key), "quiet"
        )
        self._session = push(
            self.tr("Keep it for this session only"),
            lambda: self.session_wanted.emit(self.entered()),
        )
        self._session.hide()
        self._lay_out()
        self.desk.changed.connect(self._refresh)

    def open(
        self,
        key: str,
        fields: dict[str, Any],
        *,
        password_stored: bool,
        token_stored: bool,
        known: bool,
    ) -> None:
        """Show an account, or an empty one."""
        self._key = key
        self._attempted = False
        self.desk.open(adopt(Draft(fields), (), self._words))
        self.password.clear(stored=password_stored)
        self.token.clear(stored=token_stored)
        self._remove.setVisible(known)
        self.say("")

    def entered(self) -> Entered:
        """What the form holds now."""
        return Entered(
            self._key, dict(self.desk.draft.request), self.password.typed, self.token.typed
        )

    def say(self, text: str, role: str = "muted") -> None:
        """What came of a test or of saving."""
        self._session.hide()
        self._result.setText(text)
        set_role(self._result, role)
        self._result.setVisible(bool(text))
        if text:
            self._result.setAccessibleName(text)

    def offer_session(self, why: str) -> None:
        """The keyring does not take the secret: say why, and offer to keep it in memory until Composer is closed."""
        more = self.tr(
            "Composer never writes passwords to a file. It can keep this one in memory until you close it."
        )
        self.say(f"{why} {more}", "error")
        self._session.show()

    def busy(self, on: bool) -> None:  # a state, read as one
        """While a test or saving is under way."""
        self._test.setEnabled(not on)
        self._save.setEnabled(not on)

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the fields."""
        from composer.messages.check import check_fields

        return check_fields(self._payload, dict(self.desk.draft.request), self._words)

    def _refresh(self) -> None:
        for form in self.forms:
            form.refresh()
        self._show_problems()

    def _show_problems(self) -> None:
        problems = self.problems()
        for form in self.forms:
            pointers = {place.pointer for place in form.places()}
            mine = [one for one in problems if any(one.pointer.startswith(at) for at in pointers)]
            form.show_problems(mine, attempted=self._attempted)

    def _try_save(self) -> None:
        self._attempted = True
        self._show_problems()
        errors = [one for one in self.problems() if one.severity is Severity.ERROR]
        if not errors:
            self.save_wanted.emit(self.entered())
            return
        self.say(self.tr("Some fields must be filled or mended first."), "error")
        next((form for form in self.forms if form.go_to(errors[0].pointer)), None)

    def _lay_out(self) -> None:
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.forms[0])
        column.addWidget(self.password)
        column.addWidget(self.forms[1])
        column.addWidget(label(self.tr("Delivery reports"), "heading"))
        column.addWidget(self.forms[2])
        column.addWidget(self.token)
        column.addWidget(self._result)
        column.addWidget(self._session, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self._test)
        row.addStretch(1)
        row.addWidget(self._remove)
        row.addWidget(self._save)
        column.addLayout(row)
