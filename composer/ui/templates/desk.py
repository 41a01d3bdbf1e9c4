"""What stands between the Templates page and the rest of the app: questions to the library, the accounts, what is opened."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6 import QtCore, QtWidgets

from composer.store.accounts import Account
from composer.ui.background import Background, Job
from composer.ui.late import late_import
from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.store.template_records import Entry, Stored
    from composer.template_library import TemplateLibrary
    from composer.ui.templates.place import TemplatesPlace

_log = logging.getLogger(__name__)
Failed = Callable[[Exception], None]


class HasTemplates(Protocol):
    """What the network's thread has of them."""

    @property
    def templates(self) -> TemplateLibrary:
        """The library."""


class TemplatesDesk(QtCore.QObject):
    """Makes the page at its first visit. All but `ask` and its kin is for the window.

    Signals `changed()` when the library did; `use_wanted(key)` and `shown()` when the page should be in sight.
    """

    changed = QtCore.Signal()
    use_wanted = QtCore.Signal(int)
    shown = QtCore.Signal()
    accounts_changed = QtCore.Signal()

    def __init__(
        self, background: Background, network: Callable[[], Awaitable[HasTemplates]]
    ) -> None:
        super().__init__()
        self._background, self._network = background, network
        self._loaded = False
        self._place: TemplatesPlace | None = None
        self.accounts: Mapping[str, Account] = {}
        self.current: Account | None = None

    def make(self, theme: Theme) -> QtWidgets.QWidget:
        """The page."""
        from composer.ui.templates.place import TemplatesPlace  # most starts never look there

        self._place = TemplatesPlace(theme, self)
        return self._place

    def set_accounts(self, accounts: Sequence[Account], current: Account) -> None:
        """The accounts as they are now, and the one that is chosen."""
        self.accounts = {account.id: account for account in accounts}
        self.current = current
        self.accounts_changed.emit()

    def open_definition(self, key: int) -> None:
        """Show the designer with a template of the library."""
        self.shown.emit()
        if self._place is not None:
            self._place.design(key)

    def bring(self, definitions: Sequence[Mapping[str, Any]]) -> None:
        """Definitions that came in elsewhere: into the library, and shown there."""
        self.shown.emit()
        if self._place is not None:
            self._place.bring(definitions)

    def pending(self) -> tuple[int, Mapping[str, Any]] | None:
        """What is on the designer's desk and not in the library yet, for the last moments before the end."""
        designer = None if self._place is None else self._place.designer
        if designer is None:
            return None
        designer.finish_json()
        return designer.keeping.pending

    # What is asked of the library.

    def ask(
        self,
        owner: QtCore.QObject,
        question: Callable[[TemplateLibrary], Awaitable[Any]],
        then: Callable[[Any], None] = lambda _none: None,
        failed: Failed | None = None,
    ) -> Job:
        """Ask on the network's thread; the answer comes back here if the owner is still alive."""

        async def work() -> Any:
            there = await self._network()
            if not self._loaded:
                await asyncio.to_thread(_load)
                self._loaded = True
            return await question(there.templates)

        return self._background.run(owner, work, then, failed or _log_failure)

    def call(
        self,
        owner: QtCore.QObject,
        function: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """A function that takes long, in a thread of its own."""
        return self._background.call(owner, function, then, failed)

    def post(self, owner: QtCore.QObject, deliver: Callable[[Any], None], value: Any) -> None:
        """From the network's thread: call `deliver(value)` here."""
        self._background.post(owner, deliver, value)

    def entries(self, owner: QtCore.QObject, then: Callable[[Sequence[Entry]], None]) -> None:
        """All templates, by name and language."""
        self.ask(owner, lambda library: library.entries(), then)

    def stored(
        self, owner: QtCore.QObject, keys: Sequence[int], then: Callable[[Sequence[Stored]], None]
    ) -> None:
        """These, whole."""
        self.ask(owner, lambda library: library.many(keys), then)

    def add(
        self, owner: QtCore.QObject, definition: Mapping[str, Any], then: Callable[[int], None]
    ) -> None:
        """A new template; its key."""

        def added(keys: list[int]) -> None:
            self.changed.emit()
            then(keys[0])

        self.ask(owner, lambda library: library.add([definition]), added)

    def keep(
        self,
        key: int,
        definition: Mapping[str, Any],
        then: Callable[[], None],
        failed: Failed,
    ) -> None:
        """Write a template that is being designed."""

        def written(_none: object) -> None:
            self.changed.emit()
            then()

        self.ask(self, lambda library: library.write(key, definition), written, failed)


def _load() -> None:
    """What questions need: imported by another thread than that of the network, which has reports to fetch."""
    for name in ("library", "following", "bringing"):
        late_import(f"composer.template_{name}")


def _log_failure(error: Exception) -> None:
    _log.error("The library did not answer", exc_info=error)
