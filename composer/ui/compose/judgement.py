"""All that is wrong with the draft as it would leave now: the request itself, who gets it, and what others know of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from composer.messages.draft import Draft
from composer.messages.problem import Problem
from composer.ui.compose.checking import Checking
from composer.ui.compose.guard import recipient_problems
from composer.ui.compose.request_plan import Plan, destinations
from composer.ui.forms.models import Models
from composer.ui.lists.filling import Filling

if TYPE_CHECKING:
    from composer.ui.lists.state import Around
    from composer.ui.templates.use.bar import TemplateBar


class Judgement:
    """Asked within each keystroke: what did not change is not looked at again.

    `templates()` is what the form knows of the library's templates, or None where it knows nothing.
    """

    def __init__(
        self,
        models: Models,
        plan: Plan,
        filling: Filling,
        templates: Callable[[], TemplateBar | None],
    ) -> None:
        self._checking = Checking(models)
        self._plan, self._filling, self._templates = plan, filling, templates
        self._mode = "SANDBOX"
        self._allowed: frozenset[str] | None = None
        self._guarded: tuple[Any, tuple[Problem, ...]] | None = None
        self.more: Callable[[Draft], tuple[Problem, ...]] = lambda _draft: ()
        """What else is wrong with a draft, as the journal knows it."""

    def set_account(self, format_: str, mode: str, allowed: frozenset[str] | None) -> None:
        """Another account sends: by whose rules, how real it is, and the only numbers it sends to (None: everybody)."""
        self._checking.set_format(format_)
        self._mode, self._allowed, self._guarded = mode, allowed, None

    def problems(self, draft: Draft) -> tuple[Problem, ...]:
        """All of them, the worst first."""
        whole = self._filling.request(self._plan.whole(draft))
        found = self._checking.problems(whole)
        if templates := self._templates():
            found = templates.use.problems(whole, found)
        return self._filling.problems((*self._recipients(draft), *self.more(draft), *found))

    def ahead(self, draft: Draft) -> Callable[[], object]:
        """Work for another thread, after which `problems` finds most of itself done."""
        whole = self._filling.request(self._plan.whole(draft))
        return lambda: self._checking.problems(whole)

    def around_list(self, draft: Draft) -> Around:
        """What a list is sent with: the draft as it stands, and what this account says of numbers."""
        from composer.ui.lists.state import Around  # a list has come

        allowed, live = self._allowed, self._mode != "SANDBOX"
        whole, templates = self._plan.whole(draft), self._templates()
        return Around(
            draft.request,
            templates.use.checker(self._checking.alone) if templates else self._checking.alone,
            lambda numbers: recipient_problems(numbers, allowed) if live else (),
            self._filling.own(self._checking.problems(whole)),
            next((step for step in draft.steps(draft.message)[1:] if isinstance(step, int)), 0),
            str(whole.get("source", "")),
        )

    def _recipients(self, draft: Draft) -> tuple[Problem, ...]:
        """Looked at anew only when others get it: there may be thousands."""
        if self._mode == "SANDBOX":
            return ()
        numbers = draft.get(("destinations",))
        if self._guarded is None or self._guarded[0] is not numbers:
            self._guarded = (numbers, recipient_problems(destinations(draft), self._allowed))
        return self._guarded[1]
