"""The designer's page: form, phone, JSON and problems of one definition side by side, with a past of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.draft import Draft
from composer.messages.problem import Problem, Severity
from composer.templates.drafting import opened
from composer.ui.compose.columns import Columns
from composer.ui.compose.json_editing import Call, at_once
from composer.ui.compose.pacing import Pacing
from composer.ui.compose.problems import ProblemList
from composer.ui.compose.read_note import ReadNote
from composer.ui.forms import dropped
from composer.ui.forms.desk import Desk
from composer.ui.templates.designer.bringing_in import BringingInTemplate
from composer.ui.templates.designer.checking import Reviewing
from composer.ui.templates.designer.definition_form import DefinitionForm
from composer.ui.templates.designer.head import DesignerHead
from composer.ui.templates.designer.json_side import DefinitionPane, Whole
from composer.ui.templates.designer.keeping import Keep, Keeping
from composer.ui.templates.designer.phone_side import PhoneSide
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.drop_place import DropPlace
from composer.ui.widgets.labels import label, set_role


class DesignerPage(DropPlace):
    """Signals `back_wanted()` and `use_wanted(definition)`. `keep` writes into the library (see `Keep`)."""

    back_wanted = QtCore.Signal()
    use_wanted = QtCore.Signal(object)

    def __init__(self, theme: Theme, keep: Keep, call: Call = at_once) -> None:
        super().__init__()
        self._theme, self._call = theme, call
        self.desk = Desk(Draft({}), self)
        self.keeping = Keeping(self.desk, keep)
        self.reviewing = Reviewing()
        self.pacing = Pacing(self, call)
        self.more_problems: Callable[[Mapping[str, Any]], tuple[Problem, ...]] = _nothing_more
        """What else is wrong with a definition, beside others or as a change of one that was submitted; asked at each key."""
        self._problems: tuple[Problem, ...] = ()
        self._attempted = False
        self._laid = False
        self.head = DesignerHead(theme)
        self.form = DefinitionForm(theme, self.desk, self.reviewing)
        self.phone = PhoneSide(theme)
        self.json = DefinitionPane(theme, self.desk, Whole(), call)
        self.problem_list = ProblemList(
            theme, self.tr("Nothing to fix. The template is as Meta’s review asks.")
        )
        self.note = ReadNote(theme)
        self.bringing_in = BringingInTemplate(self, self.desk, call, self.note)
        self._said = label(role="banner-error", wrap=True)
        self._lay_out()
        self._connect()

    def open(self, key: int, definition: Mapping[str, Any], *, attempted: bool = False) -> None:
        """Lay a definition of the library on the desk.

        With `attempted`, it is also said what is missing in fields that nobody touched.
        """
        self.finish_json()
        self.keeping.leave()
        self._attempted = attempted
        self.more_problems = _nothing_more
        self.note.hide()
        self.form.clear()
        self.pacing.expect_another()
        self._laid = True
        self.desk.open(opened(definition))
        self.keeping.start(key)
        if not self.reviewing.ready:
            self._call(self, lambda: self.reviewing.load(definition), lambda _none: self._loaded())

    @property
    def key(self) -> int | None:
        """Which template of the library is on the desk."""
        return self.keeping.key

    @property
    def definition(self) -> Mapping[str, Any]:
        """What is on the desk."""
        return self.desk.draft.request

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with it, as far as it is shown."""
        return self._problems

    def finish(self) -> bool:
        """Take over what was typed as JSON and write everything; False if that cannot be read, which is then said."""
        if not self.finish_json():
            self.tabs.setCurrentWidget(self.json)
            self.json.view.setFocus()
            self.say(
                self.tr("The text in the JSON pane is not in the template yet: mend it, or undo.")
            )
            return False
        self.keeping.write()
        return True

    def finish_json(self) -> bool:
        """Take over what was typed as JSON; False if that cannot be read."""
        if self.json.editing.unfinished:
            self.pacing.catch_up()  # it is held against the definition that it was typed into
        return self.json.finish()

    def ready(self) -> bool:
        """Whether it may be submitted; if not, it is said what must be mended first, and the cursor goes there."""
        if not self.finish():
            return False
        if not self.reviewing.ready:
            self.reviewing.load()
        self._attempted = True
        self._refresh()
        self.pacing.catch_up()
        errors = [one for one in self._problems if one.severity is Severity.ERROR]
        if errors:
            one = self.tr("One thing must be mended before this can be submitted.")
            many = self.tr("{0} things must be mended before this can be submitted.")
            self.say(one if len(errors) == 1 else many.format(len(errors)))
            self.tabs.setCurrentWidget(self.problem_list)
            self.go_to(errors[0].pointer)
        return not errors

    def show_all_problems(self) -> None:
        """Also what is missing in fields that nobody touched."""
        self._attempted = True
        self._refresh()

    def panes(self) -> tuple[QtWidgets.QWidget, ...]:
        """What F6 goes through."""
        return (self.head, self.form, self.phone, self.tabs, self.note)

    def start_pane(self) -> QtWidgets.QWidget:
        """Where the keyboard goes when the page is shown."""
        return self.form

    def check_again(self) -> None:
        """What `more_problems` knows has changed."""
        self._check()

    def go_to(self, pointer: str) -> None:
        """Put the cursor where that problem can be mended; where no field is, show the line of the JSON."""
        self.pacing.catch_up()
        if not self.form.go_to(pointer):
            self.tabs.setCurrentWidget(self.json)
            self.json.go_to(pointer)

    def say(self, text: str, role: str = "banner-error") -> None:
        """Say, below everything, what went wrong, or with the role "banner-info" what happened."""
        self._said.setText(said(text))
        set_role(self._said, role)
        self._said.show()

    def _lay_out(self) -> None:
        self._columns = Columns(self.form, self.phone, self.json, self.problem_list)
        self.tabs = self._columns.tabs
        self.tabs.currentChanged.connect(lambda _index: self._show_json())
        self._said.setContentsMargins(20, 8, 20, 8)
        self._said.hide()
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._columns, 1)
        whole.addWidget(self.note)
        whole.addWidget(self._said)

    def _connect(self) -> None:
        desk, head = self.desk, self.head
        desk.changed.connect(self._refresh)
        desk.steps_changed.connect(self._show_steps)
        self.keeping.state_changed.connect(self._show_saved)
        head.back_wanted.connect(self._go_back)
        head.use_wanted.connect(self._use)
        head.undo_wanted.connect(desk.undo)
        head.redo_wanted.connect(desk.redo)
        self.problem_list.chosen.connect(self.go_to)
        self.json.open_wanted.connect(self.bringing_in.choose_file)
        self.json.paste_wanted.connect(self.bringing_in.paste)
        self.json.text_wanted.connect(self.bringing_in.bring)
        self.json.editing.repaired.connect(self.note.tell_repairs)
        for keys, do in (
            (QtGui.QKeySequence.StandardKey.Undo, desk.undo),
            (QtGui.QKeySequence.StandardKey.Redo, desk.redo),
        ):
            shortcut = QtGui.QShortcut(self)
            shortcut.setKeys(keys)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _go_back(self) -> None:
        if self.finish():
            self.back_wanted.emit()

    def _use(self) -> None:
        if self.finish():
            self.use_wanted.emit(self.definition)

    def _loaded(self) -> None:
        """The rules of the review are there: every field learns what they say of it."""
        self.pacing.expect_another()
        self._refresh()

    def _refresh(self) -> None:
        """Everything that shows the definition. Runs within a keystroke, unless that brings very much."""
        self.head.show_definition(self.definition)
        stages = (self._show_form, self._check, self._show_phone, self._show_json)
        self.pacing.show(self.definition, stages, self._work_ahead)

    def _work_ahead(self) -> Callable[[], object]:
        """What the other thread reviews, and remembers for when it is asked here."""
        definition = self.definition
        return lambda: self.reviewing.review(definition)

    def _show_form(self) -> None:
        self.form.refresh()
        if self._laid:
            self._laid = False
            self.form.focus_first()

    def _show_phone(self) -> None:
        self.phone.show_definition(self.definition)

    def _check(self) -> None:
        definition = self.definition
        found = (*self.reviewing.review(definition), *self.more_problems(definition))
        self._problems = tuple(sorted(found, key=lambda one: one.severity.rank))
        self.form.show_problems(self._problems, attempted=self._attempted)
        self.problem_list.show_problems(self._problems)
        self.json.show_problems(self._problems)
        if not any(one.severity is Severity.ERROR for one in self._problems):
            self._said.hide()
        self.tabs.setTabText(self.tabs.indexOf(self.problem_list), self.problem_list.title)

    def _show_json(self) -> None:
        if self.tabs.currentWidget() is self.json:
            self.json.refresh()

    def _show_steps(self) -> None:
        self.head.undo.setEnabled(self.desk.can_undo)
        self.head.redo.setEnabled(self.desk.can_redo)

    def _show_saved(self) -> None:
        self.head.show_saved(saved=self.keeping.saved, trouble=self.keeping.trouble)
        if self.keeping.trouble:
            self.say(self.keeping.trouble)

    def drop_words(self, data: QtCore.QMimeData) -> str:
        """All but lists of recipients, which are for Compose."""
        if dropped.list_file(data):
            return ""
        return self.tr("Drop it to open it in this template’s place: undo brings it back")

    def take(self, data: QtCore.QMimeData) -> None:
        """Bring in what was dropped."""
        self.bringing_in.bring_dropped(data)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """The paste of a whole definition, wherever no field takes it."""
        pasting = event.matches(QtGui.QKeySequence.StandardKey.Paste)
        if pasting and self.bringing_in.paste(asked=False):
            return
        super().keyPressEvent(event)


def _nothing_more(_definition: Mapping[str, Any]) -> tuple[Problem, ...]:
    """Until somebody knows what stands beside it."""
    return ()
