"""Above the form of a template message: which template it is, in which language, and what else can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.templates.use.library import named
from composer.ui.templates.use.using import TemplateUse
from composer.ui.templates.use.words import about, language, language_inside
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import push
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.labels import label

if TYPE_CHECKING:
    from composer.ui.templates.use.asked import Asked
    from composer.ui.templates.use.panel import TemplatePanel


class TemplateBar(QtWidgets.QFrame):
    """Signals `library_wanted()` for the Templates page and `matrix_wanted()` for all languages side by side."""

    library_wanted = QtCore.Signal()
    matrix_wanted = QtCore.Signal()
    taken = QtCore.Signal()
    """Another template was chosen, and stands in the message."""

    def __init__(self, theme: Theme, use: TemplateUse) -> None:
        super().__init__()
        self._theme, self.use = theme, use
        self._panel: TemplatePanel | None = None
        self._state: object = None
        self.setProperty("role", "inner-card")
        self.title = label(role="heading", wrap=True)
        self.text = label(role="muted", wrap=True)
        self.choose = push(self.tr("Choose a template…"), self.open_panel)
        self.language = push("", lambda: None, "menu")
        self.language.setMenu(QtWidgets.QMenu(self.language))
        self.fill = push(self.tr("Fill in by the template"), use.fill_in)
        self.sketch = push(self.tr("Make a definition of it"), use.sketch, "quiet")
        self.matrix = push(self.tr("All languages"), self.matrix_wanted.emit, "quiet")
        self.free = push(self.tr("Fill in freely"), self._turn, "quiet")
        self.library = push(self.tr("Open Templates"), self.library_wanted.emit, "quiet")
        buttons = QtWidgets.QWidget()
        flow = Flow(buttons, spacing=6)
        for one in (
            *(self.language, self.fill, self.choose, self.matrix),
            *(self.sketch, self.free, self.library),
        ):
            flow.addWidget(one)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.setAccessibleName(self.tr("The template of this message"))

    def asked(self) -> Asked | None:
        """The form for the message that is being written, None for the free one; and show the state of it here."""
        found = self.use.asked()
        self.refresh()
        return found

    def refresh(self) -> None:
        """Show the state of the message that is being written."""
        use = self.use
        called = named(use.message)
        definition, entry = use.definition(), use.shelf.entry(called)
        state = (called, id(definition), entry, use.freely, use.lacks(), len(use.shelf.entries))
        if state == self._state:
            return
        self._state = state
        if definition is None or entry is None:
            self._show_unknown(*called)
        else:
            self._show_known(called[0], called[1], about(entry))

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """What the library holds may be something else by now."""
        super().showEvent(event)
        self.use.shelf.looked_at()

    def open_panel(self) -> None:
        """Open the library's names below the button."""
        if self._panel is None:
            from composer.ui.templates.use.panel import TemplatePanel  # not before it is wanted

            self._panel = TemplatePanel(self._theme, self)
            self._panel.picked.connect(lambda key: self.use.choose(key, self.taken.emit))
        self.use.shelf.read()
        name, code = named(self.use.message)
        self._panel.open_below(self.choose, self.use.shelf.entries, name, code)

    @property
    def panel(self) -> TemplatePanel | None:
        """The panel, once it was opened."""
        return self._panel

    def _show_unknown(self, name: str, code: str) -> None:
        empty = not self.use.shelf.entries
        self.title.setText(self.tr("Which template?"))
        text = self.tr("Choose one from the library, and the form asks for exactly what it needs.")
        if name:
            self.title.setText(name)
            text = self.tr(
                "It is not in the library in {0}, so what it needs is not known here: fill in the form freely, or choose"
                " another."
            ).format(language_inside(code))
        elif empty:
            text = self.tr(
                "There are no templates in the library yet. Make or fetch one in Templates, or fill in this form freely."
            )
        self.text.setText(text)
        self.choose.setText(self.tr("Choose a template…"))
        self._show_only(
            *(() if empty else (self.choose,)),
            *((self.sketch,) if name else ()),
            *((self.library,) if empty else ()),
        )

    def _show_known(self, name: str, code: str, words: str) -> None:
        use = self.use
        self.title.setText(name)
        lacks, freely = use.lacks(), use.freely
        text = words
        if lacks:
            text = self.tr("The message has no place yet for all that this template asks for.")
        elif freely:
            text = self.tr("It is filled in freely. It is checked by its definition all the same.")
        self.text.setText(text)
        self.choose.setText(self.tr("Choose another…"))
        self.free.setText(self.tr("Ask for what it needs") if freely else self.tr("Fill in freely"))
        several = self._fill_languages(code)
        self._show_only(
            self.language,
            *((self.fill,) if lacks else ()),
            self.choose,
            *((self.matrix,) if several else ()),
            *(() if lacks else (self.free,)),
        )

    def _fill_languages(self, code: str) -> bool:
        """The languages there are; whether there is more than one."""
        self.language.setText(language(code))
        self.language.setAccessibleName(self.tr("Language: {0}").format(language(code)))
        menu = self.language.menu()
        menu.clear()
        found = self.use.languages()
        for one in found:
            action = menu.addAction("  ·  ".join((language(one.language), about(one))))
            action.setCheckable(True)
            action.setChecked(one.language == code)
            action.triggered.connect(lambda _on, key=one.key: self.use.choose(key))
        self.language.setEnabled(len(found) > 1)
        return len(found) > 1

    def _show_only(self, *shown: QtWidgets.QWidget) -> None:
        every = (self.language, self.fill, self.choose, self.matrix)
        for one in (*every, self.sketch, self.free, self.library):
            one.setVisible(one in shown)

    def _turn(self) -> None:
        self.use.fill_freely(on=not self.use.freely)
