"""Templates on the Compose page: nothing of it is made before somebody writes with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.ui.forms.desk import Desk
from composer.ui.templates.use.library import Library, named
from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.ui.compose.page import ComposePage
    from composer.ui.templates.use.bar import TemplateBar


class ComposeTemplates(QtCore.QObject):
    """Hands the library to the page. Signals `library_wanted()` and `design_wanted(key)`, which lead to Templates."""

    library_wanted = QtCore.Signal()
    design_wanted = QtCore.Signal(int)

    def __init__(self, page: ComposePage, theme: Theme, desk: Desk, library: Library) -> None:
        super().__init__(page)
        self._page, self._theme, self._desk, self._library = page, theme, desk, library
        self._account = ""
        page.form.make_templates = self._make
        page.check_again()

    @property
    def bar(self) -> TemplateBar:
        """What stands above the form of a template message; made now, if it was not."""
        form = self._page.form
        if form.templates is None:
            form.templates = self._make()
            form.place_templates()
        return form.templates

    def set_account(self, account: str) -> None:
        """Whose templates come first."""
        self._account = account
        if self._page.form.templates is not None:
            self._page.form.templates.use.shelf.set_account(account)

    def library_changed(self) -> None:
        """What the library holds may be something else now."""
        if self._page.form.templates is not None:
            # A template that is being designed is written several times a second.
            self._page.form.templates.use.shelf.look_up(soon=self._page.isVisible())

    def write_with(self, key: int) -> None:
        """Write a message with a template of the library."""
        self.bar.use.choose(key, self._page.focus_first)

    def _make(self) -> TemplateBar:
        from composer.ui.templates.use.bar import TemplateBar
        from composer.ui.templates.use.using import TemplateUse

        use = TemplateUse(self._desk, self._library)
        use.shelf.set_account(self._account)
        use.changed.connect(self._page.check_again)
        use.design_wanted.connect(self.design_wanted)
        bar = TemplateBar(self._theme, use)
        use.setParent(bar)
        bar.library_wanted.connect(self.library_wanted)
        bar.taken.connect(self._page.focus_first)
        bar.matrix_wanted.connect(lambda: self._show_matrix(bar))
        self._page.json.editing.adopt = use.adopt
        use.shelf.read()
        return bar

    def _show_matrix(self, bar: TemplateBar) -> None:
        from composer.ui.templates.use.matrix import LanguageMatrix

        entries = bar.use.languages()
        matrix = LanguageMatrix(self._theme, self._page)
        now = named(bar.use.message)[1]
        entries.sort(key=lambda one: one.language != now)  # the others are compared with the first
        keys = {one.language: one.key for one in entries}
        matrix.chosen.connect(lambda code: bar.use.choose(keys[code]))

        def show(definitions: list[dict[str, object]]) -> None:
            if definitions:
                matrix.show_definitions(definitions)
                matrix.show()

        bar.use.shelf.fetch_all(list(keys.values()), show)
