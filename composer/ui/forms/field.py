"""One field of a form: head, editor, and below it what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.choosing import place
from composer.messages.draft import Address
from composer.messages.problem import Problem
from composer.messages.tree import selector, split
from composer.messages.words import (
    DateTime,
    Duration,
    Instant,
    Json,
    KeyValues,
    LongText,
    Number,
    Pick,
    Samples,
    Text,
    Texts,
    Toggle,
    Word,
)
from composer.ui.forms import values
from composer.ui.forms.context import Context
from composer.ui.forms.editors import Figure, Line, Page, Picker, Tick
from composer.ui.forms.head import FieldHead
from composer.ui.forms.json_edit import JsonEdit
from composer.ui.forms.lists import Chips, Pairs
from composer.ui.forms.marks import Marks
from composer.ui.forms.notice import Notice
from composer.ui.forms.times import Length, Moment
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.ground import fill_ground
from composer.ui.widgets.labels import label, set_role

if TYPE_CHECKING:
    from composer.messages.facts import Facts


def editor_for(word: Word, theme: Theme) -> Any:
    """The editor of a word. Only a Toggle has its name in the editor itself."""
    match word:
        case LongText():
            return Page(word)
        case Text():
            return _link_for(word) if word.at.endswith(_OF_LINKS) else Line(word)
        case Number():
            return Figure(word)
        case Toggle():
            return Tick(word)
        case Pick():
            unset = said(word.placeholder) or said("Not set")
            return Picker(word, unset if word.optional else "")
        case DateTime():
            return Moment(word)
        case Instant() | Samples():
            return _rare_editor_for(word, theme)
        case Duration():
            return Length(word)
        case Texts():
            return Chips(word, theme)
        case KeyValues():
            return Pairs(word, theme)
        case Json():
            return JsonEdit(word.rows)
    raise TypeError(word)


_OF_LINKS = ("link", "url")
"""How the paths of web addresses end."""


def _link_for(word: Text) -> Line:
    from composer.ui.forms.links import Link  # most messages are plain texts

    return Link(word)


def _rare_editor_for(word: Instant | Samples, theme: Theme) -> Any:
    """Of words that few forms have: imported when one does."""
    if isinstance(word, Samples):
        from composer.ui.forms.samples import SamplesEdit

        return SamplesEdit(word, theme)
    from composer.ui.forms.instants import Stamp

    return Stamp(word)


class FieldRow(QtWidgets.QWidget):
    """Head, editor, problems. The value is in the draft; this shows it and hands edits in."""

    def __init__(self, context: Context, base: Address, word: Word) -> None:
        super().__init__()
        self._context, self._base, self._word = context, base, word
        self._own = context.address(base, word)
        self._selects = any(selector(step) for step in self._own)
        self._cards: Any = None
        self._pointer = ""
        self._facts: Facts | None = None
        self._required = word.needed
        self._touched = False
        self._odd = False
        self._marks: Marks | None = None
        self._problems: tuple[Problem, ...] = ()
        self._notice: Notice | None = None
        self._help: QtWidgets.QLabel | None = None
        self.editor = editor_for(word, context.theme)
        self.editor.edited.connect(self._edited)
        self._lay_out()
        self._hide_when_empty()
        self._name()

    @property
    def address(self) -> Address:
        """Where the value is: under the spelling that it came with."""
        if not self._word.also:
            return self._own
        return place(self._context.desk.draft, self._base, self._word)

    @property
    def pointer(self) -> str:
        """Where the value is in the request."""
        draft = self._context.desk.draft
        # Else it leads where it led.
        if self._selects or self._word.also or draft.cards is not self._cards:
            self._cards, self._pointer = draft.cards, draft.pointer(self.address)
        return self._pointer

    def refresh(self) -> None:
        """Show what the draft holds."""
        if self._facts is None:
            self._learn()
        if self._word.spared is not None:
            self._judge_need(self._word.spared)
        value = self._context.desk.draft.get(self.address)
        if values.fits(self._word, value) is self._odd:
            self._exchange_editor()
        if self._word.watches and not self._odd:
            self._show_beside()
        self.editor.show_value(value)
        self._count(value)

    def _show_beside(self) -> None:
        draft = self._context.desk.draft
        for path in self._word.watches:
            self.editor.show_beside(draft.get((*self._base, *split(path))))

    def _exchange_editor(self) -> None:
        """A value of a shape that the editor cannot show is shown as JSON, for as long as it is of that shape."""
        self._odd = not self._odd
        old = self.editor
        self.editor = JsonEdit() if self._odd else editor_for(self._word, self._context.theme)
        self.editor.edited.connect(self._edited)
        self._hide_when_empty()
        self._column.replaceWidget(old, self.editor)
        self.editor.setVisible(True)
        old.hide()
        old.deleteLater()
        if self._marks is not None:
            self._marks.hide()
            self._marks.deleteLater()
            self._marks = None
        self._name()

    def show_problems(self, problems: Sequence[Problem], *, attempted: bool) -> None:
        """Show these. That it is missing is said only once a person was here or wanted to send."""
        spoken = tuple(
            problem
            for problem in problems
            if attempted or self._touched or problem.rule != "missing"
        )
        if spoken == self._problems:
            return
        self._problems = spoken
        if spoken and self._notice is None:
            self._notice = Notice(self._context.theme)
            self._column.insertWidget(self._column.indexOf(self.editor) + 1, self._notice)
        if self._notice is not None:
            self._notice.setVisible(bool(spoken))
            if spoken:
                self._notice.show_problems(spoken)
        worst = spoken[0].severity.value if spoken else ""
        set_role(self.focus_target(), worst, "problem")
        self._name()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is shown at the field."""
        return self._problems

    def places(self) -> Iterator[FieldRow]:
        """Itself."""
        yield self

    def focus_target(self) -> QtWidgets.QWidget:
        """The widget that takes the keys."""
        editor: QtWidgets.QWidget = self.editor
        return editor.focusProxy() or editor

    def toggle_help(self) -> None:
        """Show the field's help below it, or hide it again."""
        if self._help is None:
            self._help = label(said(self._word.help), "muted", wrap=True)
            self._column.insertWidget(1 if self._head else 0, self._help)
            self._help.show()
            return
        self._help.setVisible(not self._help.isVisibleTo(self))

    def own_help(self) -> tuple[str, str]:
        """Its name and what it says of itself, with where that is written."""
        source = f" ({self._facts.source})" if self._facts and self._facts.source else ""
        text = said(self._word.help)
        return said(self._word.label), text + source if text else ""

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Shift+F1 is the help of the field; F1 alone opens the window of the help."""
        if event.key() == QtCore.Qt.Key.Key_F1:
            self.toggle_help()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._head: FieldHead | None = None
        if not isinstance(self._word, Toggle):
            self._head = FieldHead(
                self._context.theme,
                said(self._word.label),
                said(self._word.help),
                required=self._required,
            )
            self._head.help_wanted.connect(self.toggle_help)
            self._column.addWidget(self._head)
        else:
            self.editor.setToolTip(said(self._word.help))
        self._column.addWidget(self.editor)
        if isinstance(self._word, LongText) and self._word.formatting:
            self._marks = Marks(self._context.theme, self.editor, gaps=self._word.gaps)
            self._column.addWidget(self._marks)

    def _hide_when_empty(self) -> None:
        """A field that stands beside another's gaps is there while there are some."""
        if not isinstance(self._word, Samples):
            return
        if self._odd:
            self.show()
        else:
            self.editor.emptied.connect(lambda on: self.setVisible(not on))

    def _learn(self) -> None:
        """What the model says of the field, as soon as the models are there."""
        self._facts = self._context.facts(self._own)
        if self._facts is None:
            return
        self._required = self._facts.required or self._word.needed
        self._tell_head()
        self._name()

    def _tell_head(self) -> None:
        if self._head is not None:
            source = f" ({self._facts.source})" if self._facts and self._facts.source else ""
            self._head.learn(required=self._required, help_text=said(self._word.help) + source)

    def _judge_need(self, spared: tuple[str, str]) -> None:
        """Whether it must be filled now, by what stands in another field."""
        path, without = spared
        needed = self._context.desk.draft.get((*self._base, *split(path))) != without
        if needed != self._required:
            self._required = needed
            self._tell_head()
            self._name()

    def _name(self) -> None:
        target = self.focus_target()
        name = said(self._word.label)
        if self._required:
            name = self.tr("{0}, required").format(name)
        target.setAccessibleName(name)
        spoken = [said(self._word.help)]
        if self._notice is not None and self._problems:
            spoken.insert(0, self._notice.words)
        target.setAccessibleDescription(" ".join(spoken))

    def _count(self, value: Any) -> None:
        if self._head is not None and self._facts is not None and self._facts.limit is not None:
            self._head.set_count(len(value) if isinstance(value, str) else 0, self._facts.limit)

    def _edited(self, value: Any) -> None:
        if not self._touched:
            fill_ground(self)
        self._touched = True
        stays = self._required or self._word.spared is not None
        self._context.write(self._base, self._word, value, required=stays)
        self.refresh()
