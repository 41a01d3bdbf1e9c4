"""The payload models and the gate. They need pydantic, which takes longer than the first paint may: they come after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from composer.ui.late import late_import

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from composer.messages.kept import Kept
    from composer.messages.payload import Payload
    from composer.messages.problem import Problem


class Models:
    """`load` may run on any thread, before the UI asks; whoever asks too early gets nothing, and asks again."""

    def __init__(self) -> None:
        self._check: ModuleType | None = None
        self._facts: ModuleType | None = None

    @property
    def ready(self) -> bool:
        """Whether they are there."""
        return self._check is not None

    def load(self, *warm: Any) -> None:
        """Import them, and check the messages in `warm` once: pydantic builds its validators at first use."""
        check = late_import("composer.messages.check")
        self._facts = late_import("composer.messages.facts")
        for message in warm:
            check.check_message(message)
        check.check_envelope({})
        self._check = check

    def key_order(self, model: Callable[[], type[Payload]]) -> tuple[str, ...]:
        """See `facts.key_order`. Asked at every keystroke, at which even an import that finds its module would tell."""
        return () if self._facts is None else self._facts.key_order(model())

    def check_message(self, message: Any, kept: Kept) -> tuple[Problem, ...]:
        """See `check.check_message`."""
        return () if self._check is None else self._check.check_message(message, kept)

    def check_envelope(self, request: Any) -> tuple[Problem, ...]:
        """See `check.check_envelope`."""
        return () if self._check is None else self._check.check_envelope(request)
