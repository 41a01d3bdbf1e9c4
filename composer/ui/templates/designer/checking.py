"""The review rules for what is on the designer's desk. They need pydantic models, which are made off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from composer.messages.problem import Problem
from composer.ui.forms.models import Models
from composer.ui.late import late_import

if TYPE_CHECKING:
    from types import ModuleType

    from composer.messages.payload import Payload


class Reviewing(Models):
    """See `Models`; what is loaded are those of definitions too."""

    def __init__(self) -> None:
        super().__init__()
        self._review: ModuleType | None = None
        self._last: tuple[Any, tuple[Problem, ...]] = (None, ())

    @property
    def ready(self) -> bool:
        """Whether they are there."""
        return self._review is not None

    def load(self, *warm: Any) -> None:
        """Import them, and review what is given once: pydantic builds its validators at first use."""
        super().load()
        review = late_import("composer.templates.review")
        for definition in warm:
            review.review(definition)
        self._review = review

    def review(self, definition: Any) -> tuple[Problem, ...]:
        """See `composer.templates.review.review`; nothing until they are there. The last answer is remembered.

        For any thread: drafts do not change, so that the same definition has the same problems.
        """
        if self._review is None:
            return ()
        last, found = self._last
        if definition is not last:
            found = self._review.review(definition)
            self._last = definition, found
        return found


def definition_model() -> type[Payload]:
    """The payload model of definitions; only once they are loaded."""
    from composer.templates.payload.definition import Definition

    return Definition
