"""The fields of one account, in cards. A sheet belongs to one account and keeps its edits until they are saved."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.check import check_fields
from composer.messages.choosing import adopt
from composer.messages.draft import Draft
from composer.messages.finding import MISSING
from composer.messages.problem import Problem, Severity
from composer.messages.words import AnyWord
from composer.ui.forms.context import Context
from composer.ui.forms.desk import Desk
from composer.ui.forms.form import Form
from composer.ui.forms.models import Models
from composer.ui.settings.account_fields import ABOUT, SAFETY
from composer.ui.settings.kinds import LINK, AccountKind
from composer.ui.settings.removal import Removal
from composer.ui.settings.secret_field import SecretField
from composer.ui.theme import Theme
from composer.ui.translate import said, sentence
from composer.ui.widgets.labels import label

WIDTH = 560
"""Pixels at most: longer lines are hard to follow from the name to the end of the field."""

_PASSWORD = "/password"  # noqa: S105 - where it would stand, if it were in the draft


_TAKEN = "Another account has this name. Give this one a name of its own."


class AccountSheet(QtWidgets.QWidget):
    """Signals `changed()` after each edit, of a secret too."""

    changed = QtCore.Signal()

    def __init__(
        self,
        theme: Theme,
        models: Models,
        key: str,
        fields: dict[str, Any],
        *,
        known: bool,
        kind: AccountKind = LINK,
        others: Callable[[str], Collection[str]] = lambda _key: (),
    ) -> None:
        super().__init__()
        self.key, self.known, self.kind = key, known, kind
        self._others = others
        self.attempted = False
        self._saved = dict(fields)
        self.desk = Desk(adopt(Draft(fields), (), kind.words))
        self.forms: list[Form] = []
        self._context = (theme, self.desk, models, lambda: kind.model)
        self.password, self.token = self._make_secrets(theme)
        self.removal = Removal(str(fields.get("name", "")))
        self.removal.setVisible(known)
        self._lay_out()
        self._add_shortcuts()
        self.desk.changed.connect(self._refresh)
        for field in (self.password, self.token):
            field.edited.connect(self._secret_edited)

    @property
    def fields(self) -> dict[str, Any]:
        """What the fields hold now."""
        return dict(self.desk.draft.request)

    @property
    def name(self) -> str:
        """What the account was last saved as, or what was typed for a new one."""
        return str(self._saved.get("name") or self.fields.get("name") or "")

    @property
    def edited(self) -> bool:
        """Whether there is anything that is not saved."""
        return self.fields != self._saved or bool(self.password.typed or self.token.typed)

    def saved(self, fields: dict[str, Any], password: str, token: str) -> None:
        """These were saved; what was typed since then is not."""
        self._saved, self.known, self.attempted = dict(fields), True, False
        for field, stored in ((self.password, password), (self.token, token)):
            if field.typed == stored:
                field.show_typed("")
        self.removal.ask_for(str(fields.get("name", "")))
        self.removal.show()
        self.changed.emit()

    def errors(self) -> tuple[Problem, ...]:
        """What must be mended before it can be saved, in the order of the fields."""
        found = check_fields(self.kind.model, self.fields, self.kind.words)
        wrong = [one for one in found if one.severity is Severity.ERROR]
        if not self.known and not self.password.typed:
            name = {"field": self.kind.secret}
            wrong.append(Problem(Severity.ERROR, _PASSWORD, MISSING, name, rule="missing"))
        if _folded(self.fields.get("name")) in map(_folded, self._others(self.key)):
            wrong.append(Problem(Severity.ERROR, "/name", _TAKEN, {}, rule="taken"))
        order = self._order()
        return tuple(sorted(wrong, key=lambda one: _place(one.pointer, order)))

    def show_problems(self) -> None:
        """Each at its field; what is merely missing only once somebody wanted to save."""
        errors = self.errors()
        for form in self.forms:
            at = tuple(place.pointer for place in form.places())
            mine = [one for one in errors if one.pointer.startswith(at)]
            form.show_problems(mine, attempted=self.attempted)
        missing = next((one for one in errors if one.pointer == _PASSWORD), None)
        if missing is None or self.attempted:
            self.password.show_problem(sentence(missing) if missing else "")

    def go_to(self, pointer: str) -> None:
        """Put the cursor into the field that the pointer names."""
        if pointer == _PASSWORD:
            self.password.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        else:
            next((form for form in self.forms if form.go_to(pointer)), None)

    def focus_first(self) -> None:
        """Put the cursor into the name."""
        self.forms[0].focus_first()

    def _refresh(self) -> None:
        for form in self.forms:
            form.refresh()
        self.show_problems()
        self.changed.emit()

    def _secret_edited(self) -> None:
        self.show_problems()
        self.changed.emit()

    def _order(self) -> list[str]:
        order = [[place.pointer for place in form.places()] for form in self.forms]
        order.insert(2, [_PASSWORD])  # below the connection
        return [pointer for form in order for pointer in form]

    def _form(self, words: tuple[AnyWord, ...]) -> Form:
        form = Form(Context(*self._context, words, ()))
        self.forms.append(form)
        return form

    def _make_secrets(self, theme: Theme) -> tuple[SecretField, SecretField]:
        password = SecretField(
            theme,
            said(self.kind.secret),
            self.tr("Kept in this computer's keyring, nowhere else."),
            required=True,
        )
        token = SecretField(
            theme,
            self.tr("Relay token"),
            self.tr(
                "The token that your relay's operator gave you. Kept in this computer's keyring, nowhere else."
            ),
            required=False,
        )
        return password, token

    def _lay_out(self) -> None:
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        form, kind = self._form, self.kind
        about, way = form(ABOUT), form(kind.way)
        below = (form(kind.below),) if kind.below else ()
        for title, parts in (
            (self.tr("Account"), (about,)),
            (said(kind.connection), (way, self.password, *below)),
            (self.tr("Sending"), (form(kind.sending),)),
            (self.tr("Safety"), (form(SAFETY),)),
            (self.tr("Delivery reports"), (form(kind.reports), self.token)),
        ):
            column.addWidget(_card(title, *parts))
        column.addWidget(self.removal)
        column.addStretch(1)

    def _add_shortcuts(self) -> None:
        for keys, do in (
            (QtGui.QKeySequence.StandardKey.Undo, self.desk.undo),
            (QtGui.QKeySequence.StandardKey.Redo, self.desk.redo),
        ):
            shortcut = QtGui.QShortcut(self)
            shortcut.setKeys(keys)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)


def _card(title: str, *parts: QtWidgets.QWidget) -> QtWidgets.QFrame:
    card = QtWidgets.QFrame()
    card.setProperty("role", "card")
    column = QtWidgets.QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 20)
    column.setSpacing(16)
    column.addWidget(label(title, "heading"))
    for part in parts:
        column.addWidget(part)
    return card


def _folded(name: object) -> str:
    """Names that look alike are alike."""
    return " ".join(str(name or "").split()).casefold()


def _place(pointer: str, pointers: list[str]) -> int:
    while pointer and pointer not in pointers:
        pointer = pointer.rpartition("/")[0]
    return pointers.index(pointer) if pointer in pointers else len(pointers)
