"""Templates in Compose: which definition the message goes by, what that asks for, what is wrong by it, how it looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.messages import drafting, kinds, tree
from composer.messages.draft import Draft
from composer.messages.problem import Problem, Severity
from composer.messages.tree import ABSENT
from composer.store.template_records import Entry
from composer.templates.against import check_against
from composer.templates.completing import complete
from composer.templates.skeleton import skeleton
from composer.ui.forms.desk import Desk
from composer.ui.templates.use.asked import Asked, Asking, adopted
from composer.ui.templates.use.library import Library, named
from composer.ui.templates.use.shelf import Shelf

if TYPE_CHECKING:
    from composer.rendering.tree import Picture

KIND = "template"
_FREELY = ("template-form",)
"""Where a draft says that its messages are filled in without their definitions."""


class TemplateUse(QtCore.QObject):
    """Signals `changed()` when Compose should look again, `design_wanted(key)` for a definition that was sketched."""

    changed = QtCore.Signal()
    design_wanted = QtCore.Signal(int)

    def __init__(self, desk: Desk, library: Library) -> None:
        super().__init__()
        self._desk, self._library = desk, library
        self.shelf = Shelf(library)
        self.shelf.changed.connect(self.changed)
        self._asking: dict[int, Asking] = {}
        self._seen: tuple[Any, ...] = ()
        self._told: tuple[Any, Any, tuple[Problem, ...]] = (None, None, ())

    # What Compose asks within a keystroke.

    def asked(self) -> Asked | None:
        """The form for the message that is being written; None for the free form."""
        draft = self._desk.draft
        found = self._asked(draft)
        if found is not None:
            now = (found, draft.cards, draft.chosen)
            if len(self._seen) != len(now) or any(
                one is not other for one, other in zip(now, self._seen, strict=True)
            ):
                made = adopted(draft, draft.message, found.words)
                self._seen = (found, made.cards, made.chosen)
                self._desk.look(made)
        return found

    def adopt(self, draft: Draft) -> Draft:
        """A draft from elsewhere with what the form needs to know of it."""
        found = self._asked(draft)
        return draft if found is None else adopted(draft, draft.message, found.words)

    def problems(self, request: Mapping[str, Any], found: Sequence[Problem]) -> tuple[Problem, ...]:
        """What was found wrong with a request, and what is wrong with its messages by their definitions."""
        messages = request.get("messages")
        wrong = {one.pointer for one in found if one.severity is Severity.ERROR}
        more = [
            problem.under(f"/messages/{index}")
            for index, message in enumerate(messages if isinstance(messages, list) else ())
            for problem in self._against(message)
        ]
        if not more:
            return tuple(found)
        kept = [one for one in more if one.pointer not in wrong]
        return tuple(sorted((*found, *kept), key=lambda one: one.severity.rank))

    def checker(
        self, alone: Callable[[Any], tuple[Problem, ...]]
    ) -> Callable[[Any], tuple[Problem, ...]]:
        """What checks the rows of a list: as `alone` does, and by the definitions that are known now. For any thread."""
        known = {
            named(message): asking.definition
            for message in self._messages()
            if (asking := self._for(message)) is not None
        }

        def check(message: Any) -> tuple[Problem, ...]:
            found, definition = alone(message), known.get(named(message))
            if definition is None:
                return found
            wrong = {one.pointer for one in found if one.severity is Severity.ERROR}
            more = (one for one in check_against(definition, message) if one.pointer not in wrong)
            return tuple(sorted((*found, *more), key=lambda one: one.severity.rank))

        return check if known else alone

    def picture(self, message: Any) -> Picture | None:
        """The template's own words with the message's values; None where they are not known."""
        asking = self._for(message)
        if asking is None:
            return None
        from composer.rendering.definition import definition_picture  # not before there is one

        return definition_picture(asking.definition, message, asking.places(message))

    # What the bar above the form shows and asks for.

    @property
    def message(self) -> Any:
        """The message that is being written."""
        return self._desk.draft.get(self._desk.draft.message)

    def definition(self) -> dict[str, Any] | None:
        """The definition of the message that is being written."""
        return self.shelf.find(named(self.message))

    def languages(self) -> list[Entry]:
        """The languages in which the library has that template."""
        return self.shelf.languages(named(self.message)[0])

    @property
    def freely(self) -> bool:
        """Whether a person wants to fill it in without the definition."""
        return self._desk.draft.chosen.get(_FREELY) == "free"

    def fill_freely(self, *, on: bool) -> None:
        """The one form or the other; the message stays as it is."""
        self._desk.edit(self._desk.draft.choose(_FREELY, "free" if on else "asked"))

    def lacks(self) -> bool:
        """Whether there is a definition, and the message has no place for all that it asks for."""
        asking = self._for(self.message)
        return asking is not None and not asking.complete(self.message)

    def fill_in(self) -> None:
        """Give the message what its definition asks for and it lacks, empty."""
        definition = self.definition()
        if definition is not None:
            self.take(definition)

    def take(self, definition: Mapping[str, Any]) -> None:
        """Write a message with that template; one with the same name keeps its values, in another language too."""
        draft = self._desk.draft
        now = draft.get(draft.message)
        name, code = definition.get("name"), definition.get("language")
        mine = {"name": name, "language": {"code": code}}
        if named(now)[0] == name:
            at: tuple[str, ...] = ("template", "language", "code")
            mine = complete(definition, tree.put(now, at, code))
        else:
            draft = drafting.switch_kind(draft, kinds.kind(KIND))
            mine = complete(definition, {"type": KIND, "template": mine})
        made = drafting.with_message(draft, mine)
        self._desk.edit(made.choose(_FREELY, "asked"))

    def choose(self, key: int, then: Callable[[], None] | None = None) -> None:
        """Write a message with a template of the library."""

        def take(definition: dict[str, Any]) -> None:
            self.take(definition)
            if then is not None:
                then()

        self.shelf.fetch(key, take)

    def sketch(self) -> None:
        """Make a definition of a message whose definition nobody has, and open it in the designer."""
        made = skeleton(self.message)
        self._library.add(self, made, self._sketched)

    def _sketched(self, key: int) -> None:
        self.shelf.read_again()
        self.design_wanted.emit(key)

    # What these are made of.

    def _messages(self) -> list[Any]:
        messages = self._desk.draft.get(drafting.MESSAGES)
        return messages if isinstance(messages, list) else []

    def _asked(self, draft: Draft) -> Asked | None:
        message = draft.get(draft.message)
        if message is ABSENT or draft.chosen.get(_FREELY) == "free":
            return None
        asking = self._for(message)
        return None if asking is None else asking.asked(message)

    def _for(self, message: Any) -> Asking | None:
        """Of the message's definition; None where none is known."""
        if not isinstance(message, dict) or not isinstance(message.get(KIND), dict):
            return None
        definition = self.shelf.find(named(message))
        if definition is None:
            return None
        known = self._asking.get(id(definition))
        if known is None or known.definition is not definition:
            if len(self._asking) > _MOST:
                self._asking.clear()
            known = self._asking[id(definition)] = Asking(definition)
        return known

    def _against(self, message: Any) -> tuple[Problem, ...]:
        asking = self._for(message)
        if asking is None:
            return ()
        if self._told[0] is not message or self._told[1] is not asking:
            found = check_against(asking.definition, message, asking.places(message))
            self._told = (message, asking, (*found, *self._unsubmitted(message)))
        return self._told[2]

    def _unsubmitted(self, message: Any) -> tuple[Problem, ...]:
        """That nobody knows an account which has the template."""
        entry = self.shelf.entry(named(message))
        if entry is None or entry.account or entry.status:
            return ()
        text = "The template is in the library only: it was not submitted from here. Only approved templates can be sent."
        source = "Meta error 132001"
        return (Problem(Severity.HINT, "/template/name", text, {}, source, "unsubmitted"),)


_MOST = 20
"""Definitions whose slots are remembered."""
