"""What the page asks of the journal. The app answers from its own thread; `then` and `failed` come back in the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6 import QtCore

if TYPE_CHECKING:
    from composer.store.reader import Reader
    from composer.store.records import Detail, Filter, Key, Row

Failed = Callable[[Exception], None]


class Lookup(Protocol):
    """Each method returns at once. Nothing is called back once `owner` is gone."""

    def page(
        self,
        owner: QtCore.QObject,
        wanted: Filter,
        before: Key | None,
        limit: int,
        then: Callable[[list[Row]], None],
        failed: Failed,
    ) -> None:
        """At most `limit` messages that pass the filter, newest first, older than `before`."""

    def counts(
        self,
        owner: QtCore.QObject,
        wanted: Filter,
        then: Callable[[dict[str, int]], None],
        failed: Failed,
    ) -> None:
        """How many messages there are in each status (`Row.shown`), the filter's own statuses aside."""

    def detail(
        self, owner: QtCore.QObject, row_id: int, then: Callable[[Detail], None], failed: Failed
    ) -> None:
        """All that is known about one message."""

    def ask(
        self,
        owner: QtCore.QObject,
        question: Callable[[Reader], Any],
        then: Callable[[Any], None],
        failed: Failed,
    ) -> None:
        """Any short question to the journal."""

    def apart(
        self,
        owner: QtCore.QObject,
        work: Callable[[Reader], Any],
        then: Callable[[Any], None],
        failed: Failed,
    ) -> None:
        """Long work, in a thread and with a reader of its own: nothing else waits for it."""
