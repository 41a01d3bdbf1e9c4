"""What a command is, and the registry of them: light data, made when somebody looks.

Who has commands adds a function that makes them; it is asked anew each time the palette, the menu or the sheet of keys opens,
so that texts follow the language and what is possible follows the app.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

Keys = tuple[str, ...]
"""Key sequences as `QKeySequence` reads them; the first is the one that is shown. On macOS, Ctrl is the Command key."""

ANYWHERE: Final = ""
"""The page of commands that apply wherever somebody is."""


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that can be done."""

    key: str
    """Its name in the registry: "message.send". What was used lately is remembered by it."""
    text: str
    """What it is called, in the person's language."""
    do: Callable[[], object]
    group: str
    """Where it stands in the menu and the sheet: "message", "edit", "view", "go" or "help"; others are in the palette alone."""
    part: int = 0
    """Commands of a group with different numbers have a line between them in the menu."""
    keys: Keys = ()
    own: bool = False
    """Whether the page takes the keys itself: then they are only shown."""
    page: str = ANYWHERE
    """The page on which it can be done; it is found there alone."""
    possible: Callable[[], bool] = _always
    """Whether it can be done now."""
    words: str = ""
    """Other words by which somebody may look for it."""
    icon: str = "chevron-right"
    kind: str = ""
    """What it is, said beside it in the palette: "Sample", "Account"."""
    shy: bool = False
    """Whether it is shown only to who looks for it: there are many of its kind."""
    on: bool | None = None
    """Of what is chosen among several: whether it is the one."""


Maker = Callable[[], Iterable[Command]]
Ask = Callable[[Callable[[Iterable[Command]], None]], object]
"""Is asked when the palette opens; it calls back with commands when it has them."""


class Registry:
    """All commands, in the order of the menu."""

    def __init__(self) -> None:
        self._makers: list[Maker] = []
        self._asked: list[Ask] = []

    def add(self, make: Maker) -> None:
        """Add what `make` makes."""
        self._makers.append(make)

    def add_later(self, ask: Ask) -> None:
        """Add what `ask` comes to know only after a while, for the palette."""
        self._asked.append(ask)

    def commands(self) -> list[Command]:
        """All there are now."""
        return [one for make in self._makers for one in make()]

    def here(self, page: str) -> list[Command]:
        """Those that apply on a page."""
        return [one for one in self.commands() if one.page in (ANYWHERE, page)]

    def ask(self, then: Callable[[list[Command]], None]) -> None:
        """Call back with what comes later, in as many parts as there are who know some."""
        for ask in self._asked:
            ask(lambda some: then(list(some)))

    def pressed(self, sequence: str, page: str) -> Command | None:
        """The command of those keys: the page's own before one that applies anywhere; None where it cannot be done now."""
        found = [one for one in self.here(page) if sequence in one.keys and not one.own]
        found.sort(key=lambda one: one.page == ANYWHERE)
        return next((one for one in found if one.possible()), None)
