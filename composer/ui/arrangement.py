"""How the window was left: its page, where its parts are divided, how wide columns are. Place and size are Qt's own business.

A divided part is known by the class around it and by how many it divides: laid out otherwise, it is another one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6 import QtCore, QtWidgets

_LATER = 900
"""Milliseconds after a page is shown: what of it is made in turns is there."""
_KEPT_COLUMNS = "messages"
"""The role of tables whose columns are the same each day."""


class Arrangement(QtCore.QObject):
    """Lays out what is shown as it was left; `state()` is how it is now."""

    def __init__(
        self, window: QtWidgets.QMainWindow, left: dict[str, Any], parent: QtCore.QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._left = window, left
        self._done: set[str] = set()
        self._soon = QtCore.QTimer(self, singleShot=True, interval=_LATER)
        self._soon.timeout.connect(self._lay_out)

    def look(self, _shown: object = None) -> None:
        """Something else is shown; called now, and when it is complete."""
        self._lay_out()
        self._soon.start()

    def state(self, page: str) -> dict[str, Any]:
        """For `left` the next time; `page` is the one that is shown. What was not made this time stays as it was."""
        parts = {**self._left.get("parts", {})}
        columns = {**self._left.get("columns", {})}
        for name, part in _parts(self._window):
            if any(sizes := part.sizes()) and (name in self._done or part.isVisible()):
                parts[name] = sizes
        for name, head in _heads(self._window):
            columns[name] = [head.sectionSize(at) for at in range(head.count())]
        return {"page": page, "parts": parts, "columns": columns}

    def _lay_out(self) -> None:
        for name, part in _parts(self._window):
            if name not in self._done and part.isVisible():
                self._done.add(name)
                _set_sizes(part, self._left.get("parts", {}).get(name))
        for name, head in _heads(self._window):
            if name not in self._done:
                self._done.add(name)
                _set_columns(head, self._left.get("columns", {}).get(name))


def lay_out_at_once(page: QtWidgets.QWidget, left: dict[str, Any]) -> None:
    """The same for the first page, before it is painted."""
    for name, part in _parts(page):
        _set_sizes(part, left.get("parts", {}).get(name))


def _parts(within: QtWidgets.QWidget) -> Iterator[tuple[str, QtWidgets.QSplitter]]:
    for part in within.findChildren(QtWidgets.QSplitter):
        yield f"{type(part.parentWidget()).__name__}:{part.count()}", part


def _heads(within: QtWidgets.QWidget) -> Iterator[tuple[str, QtWidgets.QHeaderView]]:
    for table in within.findChildren(QtWidgets.QTableView):
        if table.property("role") == _KEPT_COLUMNS:
            yield type(table).__name__, table.horizontalHeader()


def _set_sizes(part: QtWidgets.QSplitter, sizes: object) -> None:
    if any(wanted := _numbers(sizes, part.count())):
        part.setSizes(wanted)


def _set_columns(head: QtWidgets.QHeaderView, widths: object) -> None:
    """The one that takes what room is left goes on doing so."""
    fixed = QtWidgets.QHeaderView.ResizeMode.Interactive
    for at, width in enumerate(_numbers(widths, head.count())):
        if head.sectionResizeMode(at) == fixed and width:
            head.resizeSection(at, width)


def _numbers(value: object, count: int) -> list[int]:
    """So many whole numbers, or none: it comes from a file."""
    found = [one for one in value if isinstance(one, int)] if isinstance(value, list) else []
    return found if len(found) == count else []
