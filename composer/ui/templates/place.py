"""The page “Templates”: an empty place at once, then the library, and the designer when a template is designed.

What the two need is imported on another thread: a visit holds nothing up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtWidgets

from composer.ui.late import late_import
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import push
from composer.ui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from composer.store.template_records import Entry, Stored
    from composer.ui.templates.deeds import Deeds
    from composer.ui.templates.designer.page import DesignerPage
    from composer.ui.templates.desk import TemplatesDesk
    from composer.ui.templates.library_page import LibraryPage


class TemplatesPlace(QtWidgets.QWidget):
    """See the module. Signals `ready()` when the library is there."""

    ready = QtCore.Signal()

    def __init__(self, theme: Theme, desk: TemplatesDesk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self.library: LibraryPage | None = None
        self.deeds: Deeds | None = None
        self.designer: DesignerPage | None = None
        self._asked: int | None = None
        """Which template the designer asked to submit, until that is answered."""
        self._submit_button: QtWidgets.QPushButton
        self._waiting: list[Callable[[], None]] = []
        self.stack = QtWidgets.QStackedWidget()
        self.stack.addWidget(QtWidgets.QWidget())
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        desk.call(self, _load, self._build)

    def design(self, key: int, pointer: str = "") -> None:
        """Show the designer with that template, and what the pointer leads to."""
        if self.deeds is None:
            self._waiting.append(lambda: self.design(key, pointer))
            return
        self._desk.call(
            self,
            lambda: late_import("composer.ui.templates.designer.page"),
            lambda _module: self._desk.stored(
                self, [key], lambda found: self._open(found, pointer)
            ),
        )

    def panes(self) -> tuple[QtWidgets.QWidget, ...]:
        """What F6 goes through."""
        shown = self._shown()
        return shown.panes() if shown is not None else ()

    def start_pane(self) -> QtWidgets.QWidget | None:
        """Where the keyboard goes when the page is shown; nowhere while it is being built."""
        shown = self._shown()
        return shown.start_pane() if shown is not None else None

    def _shown(self) -> LibraryPage | DesignerPage | None:
        shown = self.stack.currentWidget()
        return next((one for one in (self.library, self.designer) if one is shown), None)

    def bring(self, definitions: Sequence[Mapping[str, Any]]) -> None:
        """Into the library."""
        if self.deeds is None:
            self._waiting.append(lambda: self.bring(definitions))
        else:
            self._back()
            self.deeds.bringing.take(definitions)

    def _build(self, module: Any) -> None:
        """Each part in a turn of the event loop of its own."""
        parts: list[Any] = []

        def whole() -> None:
            page = late_import("composer.ui.templates.library_page").LibraryPage
            self.library = page(self._theme, *parts)
            QtCore.QTimer.singleShot(0, self, lambda: self._finish(module))

        def detail() -> None:
            parts.append(late_import("composer.ui.templates.detail").DetailPane(self._theme))
            QtCore.QTimer.singleShot(0, self, whole)

        parts.append(late_import("composer.ui.templates.list_pane").ListPane(self._theme))
        QtCore.QTimer.singleShot(0, self, detail)

    def _finish(self, module: Any) -> None:
        assert self.library is not None  # noqa: S101 - made in the turn before
        self.deeds = module.Deeds(self.library, self._desk)
        self.deeds.design_wanted.connect(self.design)
        self.library.detail.submit_cancelled.connect(self._return)
        self.library.detail.submit_confirmed.connect(self._answered)
        self.library.side.chosen.connect(self._look_elsewhere)
        self.stack.addWidget(self.library)
        self.stack.setCurrentWidget(self.library)
        waiting, self._waiting = self._waiting, []
        self.ready.emit()
        for one in waiting:
            one()

    def _open(self, found: Sequence[Stored], pointer: str) -> None:
        (stored,) = found
        if self.designer is None:  # laid in and shown in a turn of its own
            self.designer = self._make_designer()
            QtCore.QTimer.singleShot(0, self, lambda: self._open(found, pointer))
            return
        current = self._desk.current
        self.designer.phone.set_business(current.name if current is not None else "")
        self.designer.open(stored.entry.key, stored.definition)
        self._desk.entries(self, lambda entries: self._judge(stored, entries))
        self.stack.setCurrentWidget(self.designer)
        if pointer:
            self.designer.go_to(pointer)

    def _judge(self, stored: Stored, entries: Sequence[Entry]) -> None:
        """Beside the library's others, and by what the account has."""
        if self.designer is not None and self.designer.key == stored.entry.key:
            beside = late_import("composer.ui.templates.designer.beside").beside
            self.designer.more_problems = beside(stored, entries)
            self.designer.check_again()

    def _make_designer(self) -> DesignerPage:
        module = late_import("composer.ui.templates.designer.page")
        made: DesignerPage = module.DesignerPage(self._theme, self._desk.keep, self._desk.call)
        made.back_wanted.connect(self._back)
        made.use_wanted.connect(lambda _definition: self._use())
        handover = late_import("composer.ui.handover.attach")
        handover.attach_to_designer(made, lambda: self._desk.current, self._desk.call)
        self._submit_button = push(self.tr("Submit…"), self._submit)
        made.head.more.addWidget(self._submit_button)
        order_tabs(made.head)
        self.stack.addWidget(made)
        return made

    def _submit(self) -> None:
        """What is on the designer's desk, if nothing must be mended: asked about in the library."""
        designer, deeds = self.designer, self.deeds
        if designer is not None and deeds is not None and designer.ready():
            if designer.key is not None:
                self._asked = designer.key
                deeds.submit(designer.key)
            if self.library is not None:
                self.stack.setCurrentWidget(self.library)

    def _return(self) -> None:
        """The question was asked from the designer, and taken back: there it goes on."""
        asked, self._asked = self._asked, None
        designer, library = self.designer, self.library
        if designer is None or library is None or asked is None:
            return
        if asked == designer.key == library.side.key:
            self.stack.setCurrentWidget(designer)
            self._submit_button.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _answered(self) -> None:
        self._asked = None

    def _look_elsewhere(self, entry: Entry) -> None:
        if entry.key != self._asked:
            self._asked = None

    def _use(self) -> None:
        if self.designer is not None and self.designer.key is not None:
            self._desk.use_wanted.emit(self.designer.key)

    def _back(self) -> None:
        if self.library is None or self.deeds is None:
            return
        designer, deeds = self.designer, self.deeds
        key = designer.key if designer is not None else None
        self.stack.setCurrentWidget(self.library)
        if designer is not None and key is not None and _untouched(designer.definition):
            self._desk.ask(self, lambda there: there.remove([key]), lambda _none: deeds.reload())
        else:
            deeds.reload(choose=key)


def _untouched(definition: Mapping[str, Any]) -> bool:
    """Whether nobody wrote anything: nobody misses it then."""
    return bool(definition == late_import("composer.templates.form").BLANK)


def _load() -> Any:
    late_import("composer.ui.templates.library_page")
    return late_import("composer.ui.templates.deeds")
