"""What the form has no field for, at its end: each as JSON, to edit or to remove."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6 import QtCore, QtWidgets

from composer.messages.choosing import adopt
from composer.messages.draft import Address
from composer.messages.leftovers import NOTHING, Known, leftovers
from composer.messages.problem import Problem
from composer.messages.tree import ABSENT
from composer.messages.words import AnyWord
from composer.ui.forms.context import Context
from composer.ui.forms.json_edit import JsonEdit
from composer.ui.forms.notice import Notice
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.labels import label


class LeftoversBox(QtWidgets.QWidget):
    """Hidden while there is nothing. Rows are known by the address of their value."""

    def __init__(self, context: Context, words: Sequence[AnyWord], known: Known = NOTHING) -> None:
        super().__init__()
        self._context, self._words, self._known = context, words, known
        self._rows: dict[Address, _Row] = {}
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(label(self.tr("Without a field"), "heading"))
        self._column.addWidget(
            label(
                self.tr(
                    "The form has no field for this: it is not in the specification, or belongs to a choice that is not"
                    " made. It is kept and sent as it stands here, as JSON."
                ),
                "muted",
                wrap=True,
            )
        )
        self.hide()

    def refresh(self) -> None:
        """Show what there is now."""
        draft = self._context.desk.draft
        found = leftovers(draft, self._context.base, self._words, self._known)
        for address in [one for one in self._rows if one not in found]:
            row = self._rows.pop(address)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for index, address in enumerate(found):
            row = self._rows.get(address) or self._add(address)
            if self._column.indexOf(row) != index + 2:
                self._column.insertWidget(index + 2, row)
            row.refresh()
        self.setVisible(bool(found))

    def places(self) -> Iterator[_Row]:
        """A place each."""
        yield from self._rows.values()

    def _add(self, address: Address) -> _Row:
        row = self._rows[address] = _Row(self._context, address)
        return row


class _Row(QtWidgets.QWidget):
    def __init__(self, context: Context, address: Address) -> None:
        super().__init__()
        self._context, self.address = context, address
        self._problems: tuple[Problem, ...] = ()
        self._notice: Notice | None = None
        self._rename: QtWidgets.QPushButton | None = None
        self._meant = ""
        self._name = label(role="label")
        self._editor = JsonEdit()
        self._editor.edited.connect(self._edited)
        self._bin = IconButton(context.theme, "trash-2", "", self._remove, size=15)
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._name, 1)
        row.addWidget(self._bin)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self._column.addWidget(self._editor)

    @property
    def pointer(self) -> str:
        """Where the value is in the request."""
        return self._context.desk.draft.pointer(self.address)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is shown here."""
        return self._problems

    def refresh(self) -> None:
        """Show the value under its path."""
        draft = self._context.desk.draft
        path = self.pointer.removeprefix(draft.pointer(self._context.base)).lstrip("/")
        name = path.replace("/", " › ") or self.tr("The message")
        self._name.setText(name)
        self._editor.setAccessibleName(name)
        target = self._editor.focusProxy()
        if target is not None:
            target.setAccessibleName(self.tr("{0}, as JSON").format(name))
        text = self.tr("Remove {0}").format(name)
        self._bin.setToolTip(text)
        self._bin.setAccessibleName(text)
        self._editor.show_value(draft.get(self.address))

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool) -> None:
        """Show them below the value."""
        del attempted
        if tuple(problems) == self._problems:
            return
        self._problems = tuple(problems)
        if problems and self._notice is None:
            self._notice = Notice(self._context.theme)
            self._column.addWidget(self._notice)
        if self._notice is not None:
            self._notice.setVisible(bool(problems))
            if problems:
                self._notice.show_problems(problems)
        slips = (one for one in problems if one.rule == "near-miss")
        self._offer(next((str(one.values.get("meant", "")) for one in slips), ""))

    def _offer(self, meant: str) -> None:
        """One click writes the key as the specification does."""
        self._meant = meant
        if meant and self._rename is None:
            self._rename = push("", lambda: self._rename_to(self._meant), "quiet")
            self._column.addWidget(self._rename, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        if self._rename is not None:
            self._rename.setText(self.tr("Rename to “{0}”").format(meant))
            self._rename.setVisible(bool(meant))

    def _rename_to(self, meant: str) -> None:
        desk = self._context.desk
        above, old = self.address[:-1], self.address[-1]
        members = desk.draft.get(above)
        if not isinstance(members, dict) or meant in members:
            return
        renamed = {meant if key == old else key: value for key, value in members.items()}
        desk.edit(adopt(desk.draft.put(above, renamed), self._context.base, self._context.words))

    def focus_target(self) -> QtWidgets.QWidget:
        """The editor."""
        return self._editor.focusProxy() or self._editor

    def _edited(self, value: object) -> None:
        desk = self._context.desk
        if value is ABSENT:
            return  # an emptied value is under way to another; the bin removes it
        desk.edit(desk.draft.put(self.address, value), self.address)

    def _remove(self) -> None:
        desk = self._context.desk
        last = self.address[-1]
        if isinstance(last, int):
            desk.edit(desk.draft.remove_card(self.address[:-1], last))
        else:
            desk.edit(desk.draft.drop(self.address))
