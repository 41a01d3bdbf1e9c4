"""Above a template: its name, what it is, and what can be done with it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.accounts import Account
from composer.store.template_records import Entry
from composer.store.templates import DELETED
from composer.ui.templates import words
from composer.ui.templates.deeds_menu import deeds_menu
from composer.ui.widgets.buttons import push
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.labels import label
from composer.ui.widgets.plain import as_tooltip

_SIDE = 20
"""Pixels left and right of what is in it."""


class DetailHead(QtWidgets.QFrame):
    """Signals `wanted(deed)`, of the buttons and of `_fill_menu`, and `renamed(name)`."""

    wanted = QtCore.Signal(str)
    renamed = QtCore.Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "head")
        self._entry: Entry | None = None
        self.name = label(role="title")
        self.name.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Preferred
        )
        self.rename = QtWidgets.QLineEdit()
        self.rename.setAccessibleName(self.tr("The template’s name"))
        self.rename.setMaxLength(512)
        self.rename.editingFinished.connect(self._take_name)
        self.rename.hide()
        self.about = label(role="muted", wrap=True)
        self.use = push(self.tr("Use in a message"), lambda: self.wanted.emit("use"), "primary")
        self.design = push(self.tr("Design"), lambda: self.wanted.emit("design"))
        self.submit = push("", lambda: self.wanted.emit("submit"))
        self.more = push(self.tr("More"), lambda: None, "menu")
        self.deeds = self._fill_menu()
        buttons = QtWidgets.QWidget()
        flow = Flow(buttons, spacing=8)
        for button in (self.use, self.design, self.submit, self.more):
            flow.addWidget(button)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 14, _SIDE, 14)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.rename)
        column.addWidget(self.about)
        column.addSpacing(6)
        column.addWidget(buttons)

    def show_entry(self, entry: Entry, current: Account | None) -> None:
        """Show a template; `current` is the account that is chosen in the window."""
        self._entry = entry
        self._show_name()
        self.name.setToolTip(as_tooltip(entry.name))
        self.about.setText(words.about(entry))
        there = bool(entry.account and entry.template_id) and entry.status != DELETED
        self.submit.setVisible(not there or entry.edited)
        again = bool(entry.account) and entry.status == DELETED
        text = self.tr("Submit again…") if again else self.tr("Submit…")
        self.submit.setText(self.tr("Submit the changes…") if there else text)
        self.deeds["rename"].setEnabled(not there)
        self.deeds["delete"].setEnabled(there)
        other = current is not None and there and current.id != entry.account
        self.deeds["submit-there"].setVisible(other)
        if other and current is not None:
            text = self.tr("Submit a copy to “{0}”…").format(words.on_button(current.name))
            self.deeds["submit-there"].setText(text)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """A long name is cut in its middle; whole it is in its tooltip."""
        super().resizeEvent(event)
        self._show_name()

    def _show_name(self) -> None:
        if self._entry is not None:
            room = self.width() - 2 * _SIDE
            cut = QtCore.Qt.TextElideMode.ElideMiddle
            name = words.name(self._entry)
            self.name.setText(self.name.fontMetrics().elidedText(name, cut, room))
            self.name.setAccessibleName(name)

    def asked_from(self) -> QtWidgets.QWidget:
        """The button from which its account is asked something, or the one beside it."""
        return self.more if self.submit.isHidden() else self.submit

    def ask_name(self) -> None:
        """A field in the place of the name."""
        if self._entry is not None and self.deeds["rename"].isEnabled():
            self.rename.setText(self._entry.name)
            self.name.hide()
            self.rename.show()
            self.rename.setFocus()
            self.rename.selectAll()

    def keep_name(self) -> None:
        """The name stays as it is."""
        self.rename.hide()
        self.name.show()

    def _take_name(self) -> None:
        if self.rename.isHidden():
            return
        name = self.rename.text().strip()
        self.keep_name()
        if self._entry is not None and name and name != self._entry.name:
            self.renamed.emit(name)

    def _fill_menu(self) -> dict[str, QtGui.QAction]:
        deeds = (
            ("duplicate", self.tr("Duplicate (Ctrl+D)")),
            ("rename", self.tr("Rename… (F2)")),
            ("compare", self.tr("Compare with another…")),
            ("languages", self.tr("Compare its languages")),
            ("", ""),
            ("copy", self.tr("Copy as JSON (Ctrl+C)")),
            ("export", self.tr("Export as JSON…")),
            ("", ""),
            ("submit-there", ""),
            ("delete", self.tr("Delete at the account…")),
            ("remove", self.tr("Remove from the library (Delete)")),
        )
        made = deeds_menu(self.more, deeds, self.wanted.emit)
        menu = self.more.menu()
        menu.setToolTipsVisible(True)
        made["rename"].setToolTip(
            self.tr("A name that an account has cannot be changed: duplicate the template instead.")
        )
        self.handover = QtWidgets.QMenu(self.tr("Hand over"), menu)
        self.handover.setToolTip(self.tr("Copy for another tool, or save a page"))
        shown = menu.actions()
        menu.insertMenu(shown[shown.index(made["export"]) + 1], self.handover)
        return made
