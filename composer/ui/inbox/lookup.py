"""What the page asks; it is answered off the UI thread, to `then` or to `failed`, while the owner lives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6 import QtCore

from composer.store.inbox import ConversationKey, ConversationPage, ThreadKey, ThreadPage

Failed = Callable[[Exception], None]


class Lookup(Protocol):
    """See the module."""

    def conversations(
        self,
        owner: QtCore.QObject,
        text: str,
        before: ConversationKey | None,
        limit: int,
        then: Callable[[ConversationPage], None],
        failed: Failed,
    ) -> None:
        """At most `limit` conversations behind `before`, in which the text was found."""

    def lines(
        self,
        owner: QtCore.QObject,
        conversation: int,
        before: ThreadKey | None,
        limit: int,
        then: Callable[[ThreadPage], None],
        failed: Failed,
    ) -> None:
        """At most `limit` lines before a place."""

    def mark_read(self, conversation: int, upto: int) -> None:
        """The person has seen the conversation up to that inbound event."""
