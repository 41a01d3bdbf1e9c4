"""The Compose page: form, phone, JSON and problems side by side; below them from, to and Send."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages import drafting, envelope, kinds
from composer.messages.draft import Draft
from composer.messages.problem import Problem, Severity
from composer.messages.tree import ABSENT
from composer.rendering.picture import picture
from composer.rendering.tree import Blank, Picture
from composer.ui.compose.attempts import Attempts, key_of
from composer.ui.compose.bringing_in import BringingIn
from composer.ui.compose.columns import Columns
from composer.ui.compose.departure import Departure
from composer.ui.compose.formats_pane import FormatsPane
from composer.ui.compose.guard import NOT_ALLOWED
from composer.ui.compose.json_editing import Call, at_once
from composer.ui.compose.json_pane import JsonPane
from composer.ui.compose.judgement import Judgement
from composer.ui.compose.message_form import MessageForm
from composer.ui.compose.pacing import Pacing
from composer.ui.compose.problems import ProblemList
from composer.ui.compose.read_note import ReadNote
from composer.ui.compose.request_plan import Plan, destinations, set_together
from composer.ui.compose.send_bar import SendBar
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models
from composer.ui.late import late_import
from composer.ui.lists.attach import FromAccount, Lists
from composer.ui.preview.phone import PhonePreview
from composer.ui.preview.stage import Stage
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.drop_place import DropPlace
from composer.ui.widgets.in_layout import entries
from composer.ui.widgets.labels import label, set_role

if TYPE_CHECKING:
    from composer.ui.lists.state import Around
    from composer.ui.preview.touching import Tapped


class ComposePage(DropPlace):
    """Shows the desk's draft. Signals `send_wanted(requests)` with what goes out, in order."""

    send_wanted = QtCore.Signal(object)
    account_wanted = QtCore.Signal()
    """The settings of the account that sends."""

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        models: Models,
        new_ref_id: Callable[[], str],
        call: Call = at_once,
    ) -> None:
        super().__init__()
        self._theme, self._desk, self._models = theme, desk, models
        self.plan = Plan(new_ref_id)
        self.pacing = Pacing(self, call)
        self.problems: tuple[Problem, ...] = ()
        """What is wrong with the draft."""
        self._attempts = Attempts()
        self._told_of: object = None
        """The request of which it was said what happened to it."""
        self._spoken: tuple[tuple[Problem, ...], bool, bool] | None = None
        self._around: tuple[Any, ...] = ()
        self._leaving = 0
        self.form = MessageForm(theme, desk, models)
        self.phone = PhonePreview()
        self.stage = Stage(theme, self.phone)
        self.stage.answer_taps(self._tapped)
        self.json = JsonPane(theme, desk, self.plan, call)
        self.json.turned.connect(lambda _index: self._show_json())
        self.problem_list = ProblemList(theme)
        self.problem_list.chosen.connect(self.go_to)
        self.formats = FormatsPane(theme, lambda: self.plan.told(desk.draft, self.json.index))
        self.formats.chosen.connect(self.go_to)
        self.bar = SendBar(theme)
        self._said = label(role="banner-error", wrap=True)
        self.note = ReadNote(theme)
        self.bringing_in = BringingIn(self, desk, self.plan, call, self.note)
        self.lists = Lists(self, theme, desk, call, self._around_list, new_ref_id)
        self.judgement = Judgement(
            models, self.plan, self.lists.filling, lambda: self.form.templates
        )
        self.departure = Departure(desk, self.plan, self)
        self.strip_place = QtWidgets.QVBoxLayout()
        self._lay_out()
        self._connect()
        self._refresh()

    def set_account(
        self,
        name: str,
        supplied: dict[str, Any],
        sources: Sequence[str],
        known: Sequence[tuple[str, str, str]],
        mode: str = "SANDBOX",
        allowed: frozenset[str] | None = None,
        format_: str = "link",
    ) -> None:
        """Whose account sends: what it adds to each request, its sources, its test recipients, and how real it is.

        `allowed` are the only numbers that it sends to; None: everybody. `format_` is by whose rules it is checked.
        """
        self.judgement.set_account(format_, mode, allowed)
        self.departure.set_account(name, mode)
        self.formats.set_format(format_)
        self.plan.single = self.json.in_links_words = format_ != "link"
        self.bar.allow_together(format_ == "link")
        self.bar.show_mode(name, mode)
        self.plan.supplied = supplied
        self.phone.set_business(name)
        self.bar.set_account(sources, known)
        self._around = ()
        chosen = self._desk.draft.get(("source",))
        if chosen is not ABSENT and sources and chosen not in sources:
            self._desk.edit(self._desk.draft.drop(("source",)))
        self.lists.set_account(FromAccount(name, mode, supplied, known))
        self._refresh()

    def send(self) -> None:
        """Send, or say what must be mended first and go there."""
        if not self.json.finish():
            self.tabs.setCurrentWidget(self.json)
            self.json.view.setFocus()
            self.say(
                self.tr("The text in the JSON pane is not in the message yet: mend it, or undo.")
            )
            return
        self.pacing.catch_up()
        if self.lists.send():
            return
        if not self._models.ready:
            self._models.load()
            self.models_ready()
        errors = [one for one in self.problems if one.severity is Severity.ERROR]
        if errors:
            self._refuse(errors)
        else:
            self.departure.begin()

    def say(self, text: str, role: str = "banner-error") -> None:
        """Say, above the send bar, what went wrong, or with the role "banner-info" what happened."""
        self._said.setText(said(text))
        set_role(self._said, role)
        self._told_of = self._desk.draft.request if role == "banner-info" else None
        self._said.show()

    def _refuse(self, errors: Sequence[Problem]) -> None:
        """Errors stop what goes out; the cursor goes to the first."""
        self.show_all_problems()
        many = self.tr("{0} things must be mended before this can be sent.").format(len(errors))
        one = self.tr("One thing must be mended before this can be sent.")
        if all(one.rule == NOT_ALLOWED for one in errors):
            self.departure.refuse_strangers(len(errors))
            return
        self.say(one if len(errors) == 1 else many)
        self.tabs.setCurrentWidget(self.problem_list)
        self.go_to(errors[0].pointer)

    def sent(self) -> None:
        """They are in the journal: the next ones are new requests, and a refId of their own would be refused there."""
        self.begin_anew()
        self.plan.used()
        if self.lists.list is None:  # else it may be what each row makes its own of
            self._desk.edit(_set(self._desk.draft, "refId", ABSENT))
        self._refresh()

    def begin_anew(self) -> None:
        """Another message: what is missing in it is not said before somebody was there."""
        self._attempts.begin_anew()

    def go_to(self, pointer: str) -> None:
        """Put the cursor where that problem can be mended; where no field is, show the line of the JSON."""
        self.lists.hide()
        if pointer.startswith("/destinations"):
            self.bar.recipients.setFocus()
        elif pointer.startswith("/source"):
            self.bar.focus_source()
        elif not self.form.go_to(pointer):
            self.tabs.setCurrentWidget(self.json)
            self.json.go_to(pointer)

    def show_all_problems(self) -> None:
        """Also what is missing in fields that nobody touched."""
        self._attempts.note(self._desk.draft, self.form.message)
        self._show_problems()

    def panes(self) -> tuple[QtWidgets.QWidget, ...]:
        """What F6 goes through."""
        if self.lists.open and self.lists.sheet is not None:
            return (self.lists.sheet,)
        return (self.form, self.stage, self.tabs, *self._below())

    def start_pane(self) -> QtWidgets.QWidget:
        """Where the keyboard goes when the page is shown."""
        return self.panes()[0]

    def _below(self) -> tuple[QtWidgets.QWidget, ...]:
        """The strips between the columns and the send bar, and the bar."""
        strips = (one for one in entries(self.strip_place) if isinstance(one, QtWidgets.QWidget))
        return (self.note, self.departure.confirm, *strips, self.bar)

    def check_again(self) -> None:
        """What others know of the draft has changed."""
        self._refresh()

    def models_ready(self) -> None:
        """The models are there: check, and show what they know of the fields."""
        self._refresh()

    def focus_first(self) -> None:
        """Put the cursor where writing starts."""
        self.form.focus_first()

    def _lay_out(self) -> None:
        self._columns = Columns(self.form, self.stage, self.json, self.problem_list)
        self.tabs = self._columns.tabs
        self.tabs.addTab(self.formats, self.tr("Formats"))
        self.tabs.currentChanged.connect(lambda _index: self._show_json())
        self._said.setContentsMargins(20, 8, 20, 8)
        self._said.hide()
        self._whole = whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._columns, 1)
        whole.addWidget(self.note)
        whole.addWidget(self._said)
        whole.addWidget(self.departure.confirm)
        whole.addLayout(self.strip_place)
        whole.addWidget(self.bar)

    def _connect(self) -> None:
        desk, bar = self._desk, self.bar
        desk.changed.connect(self._refresh)
        bar.source_edited.connect(
            lambda value: desk.edit(_set(desk.draft, "source", value), "source")
        )
        bar.destinations_edited.connect(
            lambda numbers: desk.edit(_set(desk.draft, "destinations", numbers or ABSENT))
        )
        bar.together_wanted.connect(lambda on: desk.edit(set_together(desk.draft, on)))
        bar.send_wanted.connect(self.send)
        self.departure.left.connect(self._said.hide)
        self.departure.left.connect(self.send_wanted)
        self.departure.account_wanted.connect(self.account_wanted)
        self.json.open_wanted.connect(self.bringing_in.choose_file)
        self.json.paste_wanted.connect(self.bringing_in.paste)
        self.json.text_wanted.connect(self.bringing_in.bring)
        self.json.editing.repaired.connect(self.note.tell_repairs)
        bar.list_expected.connect(self.lists.expect)
        bar.list_wanted.connect(self.lists.show)
        bar.recipients.rows_pasted.connect(self.lists.bring_text)
        self.lists.changed.connect(self._list_changed)
        self.lists.shown.connect(self._show_lists)
        self.lists.mend_wanted.connect(self.go_to)
        self.lists.test_wanted.connect(lambda request: self.send_wanted.emit([request]))
        for keys, do in (
            (QtGui.QKeySequence.StandardKey.Undo, self._undo),
            (QtGui.QKeySequence.StandardKey.Redo, self._redo),
        ):
            shortcut = QtGui.QShortcut(self)
            shortcut.setKeys(keys)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _undo(self) -> None:
        (self.lists if self.lists.open else self._desk).undo()

    def _redo(self) -> None:
        (self.lists if self.lists.open else self._desk).redo()

    def _show_lists(self, on: bool) -> None:
        """The list's sheet stands in the place of the message, or the message again."""
        if on and self.lists.sheet is not None:
            self._whole.insertWidget(0, self.lists.sheet, 1)
        self.departure.take_back()
        for part in (self._columns, self.bar):
            part.setVisible(not on)
        if on:
            self.note.hide()
            self._said.hide()
        else:
            self._refresh()
            self.bar.send.setFocus()

    def _list_changed(self) -> None:
        self.bar.show_list(self.lists.chip if self.lists.list is not None else None)
        self.json.as_written = self.lists.list is not None
        self._around = ()
        if not self.lists.open:
            self._refresh()

    def _around_list(self) -> Around:
        if not self._models.ready:
            self._models.load()
        return self.judgement.around_list(self._desk.draft)

    def _tapped(self) -> Tapped:
        """What was tapped is in this message, as it will be sent."""
        from composer.ui.preview.touching import Tapped  # a hand has come to the phone

        draft = self._desk.draft
        message = self.lists.filling.message(draft.get(draft.message))
        whole = self.lists.filling.request(self.plan.whole(draft))
        sends = self.lists.account
        return Tapped(message, key_of(message), whole, sends.name, sends.mode, self.formats.format)

    def _refresh(self) -> None:
        """Everything that shows the draft. Runs within a keystroke, unless that brings very much."""
        draft = self._desk.draft
        if self._told_of is not None and self._told_of is not draft.request:
            self._told_of = None
            self._said.hide()
        self.form.refresh()
        self.departure.take_back()
        self._show_around(draft)
        stages = (self._check, self._show_picture, self._show_json)
        self.pacing.show(draft.request, stages, lambda: self.judgement.ahead(self._desk.draft))

    def _check(self) -> None:
        self.problems = self.judgement.problems(self._desk.draft)
        self._show_problems()

    def _show_picture(self) -> None:
        draft = self._desk.draft
        message = self.lists.filling.message(draft.get(draft.message))
        known = kinds.kind_of(message)
        of_template = self.form.templates and self.form.templates.use.picture(message)
        shown = of_template or (picture(known.preview, message) if known else self._unknown())
        self.stage.set_picture(self.lists.filling.marked(shown, message))

    def _unknown(self) -> Picture:
        return Picture((Blank(self.tr("A type of message that cannot be shown here")),))

    def _show_around(self, draft: Draft) -> None:
        """Who gets it from whom: a keystroke in the message leaves that as it was."""
        around = (draft.get(("source",)), draft.get(("destinations",)), self.plan.together(draft))
        leaving = self.plan.leaving(draft) if self.plan.single else 0
        same = len(around) == len(self._around) and all(map(operator.is_, around, self._around))
        if same and leaving == self._leaving:
            return
        self._leaving = leaving
        self._around = around
        self.bar.show_draft(around[0], destinations(draft))
        count = self.plan.count(draft) if self.lists.list is None else 1
        self.bar.show_count(leaving or count, together=around[2])
        self.json.set_count(count)

    def _show_json(self) -> None:
        shown = self.tabs.currentWidget()
        if shown is self.json:
            self.json.refresh()
        if shown is self.formats or self.formats.window_view is not None:
            self.formats.refresh()

    def _show_problems(self) -> None:
        problems = self.problems
        attempted = self.form.message in self._attempts
        self.form.show_problems(problems, attempted=attempted)
        if self._told_of is None and not any(one.severity is Severity.ERROR for one in problems):
            self._said.hide()
        messages = self._desk.draft.get(drafting.MESSAGES)
        several = isinstance(messages, list) and len(messages) > 1
        if (problems, attempted, several) == self._spoken:
            return
        self._spoken = problems, attempted, several
        self.problem_list.show_problems(problems, several=several)
        if several:
            self.form.several.show_wrong(self._attempts.wrong(self._desk.draft, problems))
        self.json.show_problems(problems)
        self.bar.show_problems(problems, attempted=attempted)
        text, index = self.problem_list.title, self.tabs.indexOf(self.problem_list)
        if self.tabs.tabText(index) != text:
            self.tabs.setTabText(index, text)

    def drop_words(self, data: QtCore.QMimeData) -> str:
        """It is a list, a message, or the address of a picture."""
        words: str = self._dropping.words(data)
        return words

    def take(self, data: QtCore.QMimeData) -> None:
        """Take what was dropped: a list, a message, or the address of a picture."""
        if not (self.lists.takes(data) or self._dropping.take(self, self.form, data)):
            self.bringing_in.bring_dropped(data)

    @property
    def _dropping(self) -> ModuleType:
        return late_import("composer.ui.compose.dropping")  # most days nobody drags anything

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Ctrl+Enter sends; undo, redo and the paste of a whole message, wherever no field takes them."""
        for step, do in (
            (QtGui.QKeySequence.StandardKey.Undo, self._undo),
            (QtGui.QKeySequence.StandardKey.Redo, self._redo),
        ):
            if event.matches(step):
                do()
                return
        if event.matches(QtGui.QKeySequence.StandardKey.Paste) and (
            self.lists.takes(QtGui.QGuiApplication.clipboard().mimeData())
            or self.bringing_in.paste(asked=False)
        ):
            return
        if event.key() == QtCore.Qt.Key.Key_Escape and self._close_top():
            return
        enter = event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)
        if enter and event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            self.send()
            return
        super().keyPressEvent(event)

    def _close_top(self) -> bool:
        """Take away what was said or asked last; False where nothing was."""
        top = next(
            (one for one in (self.departure.confirm, self.note, self._said) if one.isVisible()),
            None,
        )
        if top is None:
            return False
        top.hide()
        if not self.isAncestorOf(self.window().focusWidget()):
            self.bar.send.setFocus()
        return True


def _set(draft: Draft, key: str, value: Any) -> Draft:
    address = (key,)
    if draft.get(address) is value is ABSENT:
        return draft
    return draft.drop(address) if value is ABSENT else draft.put(address, value, envelope.ORDER)
