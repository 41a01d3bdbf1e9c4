"""The Deliveries page's questions, answered from a reader in the background thread: what the app does, without the app."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6 import QtCore

from composer.store.reader import Reader
from composer.store.records import Filter
from composer.ui.background import Background


class JournalLookup:
    """`asked` and `limits` tell what was asked for; `open` how many questions have no answer yet."""

    def __init__(self, background: Background, reader: Reader) -> None:
        self._background, self._reader = background, reader
        self.asked: list[str] = []
        self.limits: list[int] = []
        self.open = 0
        self.broken: Exception | None = None

    def page(self, owner, wanted: Filter, before, limit: int, then, failed) -> None:
        self.asked.append("page")
        self.limits.append(limit)
        self._ask(owner, lambda: self._reader.page(wanted, before, limit), then, failed)

    def counts(self, owner, wanted: Filter, then, failed) -> None:
        self.asked.append("counts")
        self._ask(owner, lambda: self._reader.counts(wanted), then, failed)

    def detail(self, owner, row_id: int, then, failed) -> None:
        self.asked.append("detail")
        self._ask(owner, lambda: self._reader.detail(row_id), then, failed)

    def ask(self, owner, question, then, failed) -> None:
        self._ask(owner, lambda: question(self._reader), then, failed)

    def apart(self, owner, work, then, failed) -> None:
        def whole() -> Any:
            reader = Reader(self._reader._path)
            try:
                return work(reader)
            finally:
                reader.close()

        self._background.call(owner, whole, then, failed)

    def _ask(self, owner: QtCore.QObject, question: Callable[[], Any], then, failed) -> None:
        async def work() -> Any:
            if self.broken is not None:
                raise self.broken
            return question()

        def answered(value: Any) -> None:
            self.open -= 1
            then(value)

        def not_answered(error: Exception) -> None:
            self.open -= 1
            failed(error)

        self.open += 1
        self._background.run(owner, work, answered, not_answered)
