"""What the Compose page shows of a message with variables: a row's values, marks, and what nothing fills.

Nearly no draft has variables, and all of this is asked at every keystroke.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from composer.lists.variables import (
    Braces,
    fill,
    fill_request,
    request_variables,
    variables,
)
from composer.messages.problem import Problem
from composer.ui.forms.desk import Desk
from composer.ui.late import late_import

if TYPE_CHECKING:
    from composer.lists.send_list import SendList
    from composer.rendering.tree import Picture


class Filling:
    """Of the desk's draft, with the list that `a_list()` says."""

    def __init__(self, desk: Desk, a_list: Callable[[], SendList | None]) -> None:
        self._desk, self._list = desk, a_list
        self._of_draft = Braces()

    def message(self, message: Any) -> Any:
        """A message with the values of the row that is looked at; as it is without a list."""
        a_list = self._list()
        if a_list is None or not self._braces:
            return message
        return fill(message, a_list.values(a_list.at, variables(message)))

    def request(self, whole: dict[str, Any]) -> dict[str, Any]:
        """A request as it goes to the row that is looked at; as it is without a list."""
        a_list = self._list()
        if a_list is None:
            return whole
        number, _finding = a_list.recipient(a_list.at)
        if self._braces:
            whole = fill_request(whole, a_list.values(a_list.at, request_variables(whole)))
        return {**whole, "destinations": [number]}

    def marked(self, shown: Picture, message: Any) -> Picture:
        """The picture of a message, its variables marked while no list fills them."""
        if self._list() is not None or not self._braces or not variables(message):
            return shown
        made: Picture = late_import("composer.ui.lists.marking").marked(shown)
        return made

    def problems(self, found: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """What was found, without what is a row's own business, and with the variables that nothing fills."""
        if self._list() is not None:
            found = tuple(one for one in found if not one.pointer.startswith("/destinations"))
        if not self._braces:
            return found
        unknown = late_import("composer.lists.checking").unknown_variables
        more = unknown(self._desk.draft.request, self._list())
        return tuple(sorted((*found, *more), key=lambda one: one.severity.rank))

    def own(self, found: Iterable[Problem]) -> tuple[Problem, ...]:
        """Of the problems of the draft as it stands: those that no row's values can mend."""
        filled = {
            at for one in request_variables(self._desk.draft.request).values() for at in one.places
        }
        return tuple(
            one
            for one in found
            if one.pointer not in filled and not one.pointer.startswith("/destinations")
        )

    @property
    def _braces(self) -> bool:
        """Whether the draft may hold variables: nearly none does, and it is asked at every keystroke."""
        return self._of_draft.there(self._desk.draft.request)
