"""What a person types into the JSON pane, on its way into the draft.

The text is read at each pause. While it says a request, the draft follows, and the text stays as it was typed; while it
does not, the draft stays as it was. When the person leaves the pane, what can be read with repairs is taken over, and the
pane shows the request as it goes out again. What cannot be read stays, and is put aside when the draft changes otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6 import QtCore

from composer.formats import link
from composer.formats.link import NotJsonError
from composer.messages.draft import Draft
from composer.messages.kept import Kept
from composer.ui.compose.taking_over import meant, taken_over
from composer.ui.forms.desk import Desk
from composer.ui.widgets.json_view import JsonView

_PAUSE = 250
"""Milliseconds without a key after which the text is read."""
_BIG = 100_000
"""Characters beyond which a text is read on another thread."""
_KEPT = 50
"""Texts that are remembered as they were typed, for the way back."""


class Call(Protocol):
    """`Background.call`, or `at_once`."""

    def __call__(
        self,
        owner: QtCore.QObject,
        /,
        function: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> object:
        """Do it, then call back."""


def at_once(
    _owner: QtCore.QObject,
    /,
    function: Callable[[], Any],
    then: Callable[[Any], None] | None = None,
    failed: Callable[[Exception], None] | None = None,
) -> object:
    """For who has no other thread: do it here and now."""
    try:
        value = function()
    except Exception as error:
        if failed is None:
            raise
        failed(error)
    else:
        if then is not None:
            then(value)
    return None


class Requests(Protocol):
    """`Plan`, or what else says how a draft is written out."""

    def request(self, draft: Draft, index: int) -> dict[str, Any]:
        """What the pane shows of the draft."""


class JsonEditing(QtCore.QObject):
    """See the module. Signals `changed` when `trouble` or `aside` did, `repaired(repairs)` when a text needed some."""

    changed = QtCore.Signal()
    repaired = QtCore.Signal(object)
    shown = QtCore.Signal()
    """The view shows another text."""

    def __init__(self, view: JsonView, desk: Desk, plan: Requests, call: Call) -> None:
        super().__init__(view)
        self.index = 0
        """Which of the draft's requests is shown."""
        self.adopt: Callable[[Draft], Draft] = lambda draft: draft
        """Teaches a draft that was typed what its form needs to know of it."""
        self.trouble: NotJsonError | None = None
        """Why the text is not in the draft."""
        self.aside = ""
        """A text that was not in the draft when that changed otherwise."""
        self._view, self._desk, self._plan, self._call = view, desk, plan, call
        self._typed = False
        """Whether the view holds what is not in the draft."""
        self._draft: Draft | None = None
        """The draft that the view shows, or showed before it was typed into."""
        self._written: Draft | None = None
        """The draft whose text the view shows as a person typed it."""
        self._kept = Kept()
        self._seen: dict[str, Any] = {}
        """The request that the text was made of: the account may be another by now."""
        self._texts: list[tuple[Draft, str]] = []
        self._steps: list[str] = []
        """Texts that cannot be read, one for each pause, for the way back."""
        self._step = -1
        self._pause = QtCore.QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._read)
        view.typed.connect(self._note)
        view.left.connect(self.finish)
        view.undo_wanted.connect(self.undo)
        view.redo_wanted.connect(self.redo)

    @property
    def unfinished(self) -> bool:
        """Whether the view holds what is not in the draft."""
        return self._typed

    def show(self) -> None:
        """Show the draft's request, unless the view holds what a person makes of that very draft."""
        draft = self._desk.draft
        if draft is self._draft:
            if self._typed or self._written is draft:
                return
        elif self._typed:
            self._put_aside()
        self._draft = draft
        self._steps, self._step = [], -1
        self._show_draft()

    def finish(self) -> bool:
        """Take over what was typed, repaired where it must be, and show the request as it goes out; False if it cannot be."""
        self._pause.stop()
        if self._typed and not self._view.text.strip():
            self._settle()
        if self._typed and not self._read_leniently():
            return False
        if self._written is not None:
            self._written = None
            self._texts = [one for one in self._texts if one[0] is not self._desk.draft]
            self._show_draft()
        return True

    def turned(self) -> None:
        """Another of the draft's requests is to be shown."""
        self._draft = None

    def bring_back(self) -> None:
        """Show the text again that was put aside."""
        text, self.aside = self.aside, ""
        self._view.show_text(text, follow=True)
        self._typed = True
        self._read()
        self._view.setFocus()
        self.changed.emit()

    def undo(self) -> None:
        """One step back: of what is not in the draft yet, else of the draft."""
        self._read_now()
        if self._typed:
            self._go(self._step - 1)
        else:
            self._desk.undo()

    def redo(self) -> None:
        """One step forward again."""
        self._read_now()
        if self._step + 1 < len(self._steps):
            self._go(self._step + 1)
        else:
            self._desk.redo()

    def _note(self) -> None:
        self._typed = True
        self._pause.start()

    def _read_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._read()

    def _read(self) -> None:
        text = self._view.text
        if len(text) > _BIG:
            self._call(self, lambda: _decoded(text), lambda value: self._take_read(text, value))
        else:
            self._take_read(text, _decoded(text))

    def _take_read(self, text: str, value: Any) -> None:
        """The text says that value, or is not JSON; it may have changed since."""
        if not self._typed or text != self._view.text:
            return
        if isinstance(value, NotJsonError) or not self._take(text, value):
            if isinstance(value, NotJsonError):
                self._set_trouble(value)
            if self._step < 0 or self._steps[self._step] != text:
                self._steps[self._step + 1 :] = [text]
                self._step = len(self._steps) - 1

    def _read_leniently(self) -> bool:
        from composer.formats import reading  # most sessions never need it

        text = self._view.text
        value = _decoded(text)
        if not isinstance(value, NotJsonError):
            return self._take(text, value)
        try:
            read = reading.read(text)
        except NotJsonError as error:
            self._set_trouble(error)
            return False
        if not self._take(text, read.value):
            return False
        if read.repairs:
            self.repaired.emit(read.repairs)
        return True

    def _take(self, text: str, value: Any) -> bool:
        """The draft follows the text, if that says a request."""
        draft = self._desk.draft
        try:
            request = self._meant(value, self._seen)
        except NotJsonError as error:
            self._set_trouble(error)
            return False
        made = self._made(draft, request)
        added = {key: one for key, one in self._seen.items() if key not in made.request}
        self._seen = self._plan.request(made, self.index) | added
        self._written = self._draft = made
        self._texts = [*self._texts[1 - _KEPT :], (made, text)] if len(text) < _BIG else self._texts
        self._settle()
        if made is not draft:
            self._desk.edit(made)
        return True

    def _meant(self, value: Any, shown: dict[str, Any]) -> dict[str, Any]:
        """What a person means with the value, beside what was shown. Raises NotJsonError with the reason if it is nothing."""
        return meant(value, shown)

    def _made(self, draft: Draft, meant: dict[str, Any]) -> Draft:
        """The draft after what was shown became that; the same where nothing was changed."""
        made = taken_over(draft, self._seen, meant, self.index)
        return made if made is draft else self.adopt(made)

    def _settle(self) -> None:
        """What the view holds is in the draft, or given up."""
        self._typed = False
        self._steps, self._step = [], -1
        self.trouble = None
        if self._written is not self._draft:
            self._show_draft()
        self.changed.emit()
        self.shown.emit()

    def _set_trouble(self, error: NotJsonError) -> None:
        self.trouble = error
        self.changed.emit()

    def _put_aside(self) -> None:
        self._pause.stop()
        self.aside = self._view.text
        self._typed = False
        self.trouble = None
        self.changed.emit()

    def _go(self, step: int) -> None:
        """Show one of the texts that cannot be read, or for -1 the draft's."""
        self._step = step
        if step < 0:
            self._typed, self.trouble = False, None
            self._show_draft()
            self.changed.emit()
            return
        self._typed = True
        self._view.show_text(self._steps[step], follow=True)
        self._read()

    def _show_draft(self) -> None:
        draft = self._desk.draft
        text = next((text for made, text in self._texts if made is draft), "")
        self._written = draft if text else None
        self._seen = self._plan.request(draft, self.index)
        text = text or link.encode(self._seen, self._kept)
        self._view.show_text(text, follow=self._view.hasFocus())
        self.shown.emit()


def _decoded(text: str) -> Any:
    """The value, or the reason why there is none."""
    try:
        return link.decode(text)
    except NotJsonError as error:
        return error
