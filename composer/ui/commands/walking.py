"""From problem to problem, by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from composer.messages.problem import Problem


class HasProblems(Protocol):
    """A page with problems that lead to their fields."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong."""

    def show_all_problems(self) -> None:
        """Also at fields that nobody touched."""

    def go_to(self, pointer: str) -> None:
        """Put the cursor where it can be mended."""


class Walk:
    """Goes through the problems of the page that is shown, around and around."""

    def __init__(self, page: Callable[[], HasProblems | None]) -> None:
        self._page = page
        self._at = ""
        """The pointer of the problem that was gone to last."""

    def problems(self) -> tuple[Problem, ...]:
        """Those of the page."""
        page = self._page()
        return page.problems if page is not None else ()

    def go(self, step: int) -> None:
        """To the next one, or the one before."""
        page, pointers = self._page(), _pointers(self.problems())
        if page is None or not pointers:
            return
        before = pointers.index(self._at) if self._at in pointers else -1 if step > 0 else 0
        self._at = pointers[(before + step) % len(pointers)]
        page.show_all_problems()
        page.go_to(self._at)


def _pointers(problems: tuple[Problem, ...]) -> list[str]:
    """Each place once: several problems of a field are shown there together."""
    return list(dict.fromkeys(one.pointer for one in problems))
