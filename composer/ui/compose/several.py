"""The messages of a request that holds several: which one is written, one more, one less."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages import kinds
from composer.messages.draft import Draft
from composer.messages.drafting import MESSAGES
from composer.messages.problem import Severity
from composer.ui import icons
from composer.ui.forms.notice import GLYPHS
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.segments import Segments


class SeveralMessages(QtWidgets.QWidget):
    """Hidden while there is one message only. Signals `chosen(number)` and `removed(number)`."""

    chosen = QtCore.Signal(int)
    removed = QtCore.Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[int, str], ...] = ()
        self._key = ""
        self._named: dict[int, tuple[Any, str]] = {}
        self._segments: Segments | None = None
        self._remove: IconButton | None = None
        self._wrong: frozenset[int] = frozenset()
        self._current = 0
        self._row = QtWidgets.QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        theme.changed.connect(self._mark)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Show the messages of a draft, in their order."""
        numbers = draft.numbers(MESSAGES)
        if len(numbers) < 2 and self._segments is None:
            return
        names = self._names(draft, numbers)
        if names != self._shown:
            self._shown = names
            self._build()
        self._current = draft.current
        self._show_current(str(draft.current) if draft.current in numbers else "")
        self.setVisible(len(numbers) > 1)

    def show_wrong(self, numbers: frozenset[int]) -> None:
        """Mark the messages of these numbers: something in them must be mended."""
        if numbers != self._wrong:
            self._wrong = numbers
            self._mark()

    def _mark(self) -> None:
        if self._segments is None:
            return
        glyph = icons.icon(GLYPHS[Severity.ERROR], self._theme.tokens["error"], 14)
        beside = QtCore.Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for number, _name in self._shown:
            button = self._segments.button(str(number))
            wrong = number in self._wrong
            text = self.tr("Something in it must be mended") if wrong else ""
            button.setIcon(glyph if wrong else QtGui.QIcon())
            button.setToolButtonStyle(
                beside if wrong else QtCore.Qt.ToolButtonStyle.ToolButtonTextOnly
            )
            button.setToolTip(text)
            button.setAccessibleDescription(text)

    def _show_current(self, key: str) -> None:
        if self._segments is None or not key or self._key == key == self._segments.key:
            return
        self._key = key
        self._segments.show_key(key)

    def _names(self, draft: Draft, numbers: Sequence[int]) -> tuple[tuple[int, str], ...]:
        """What each is called; only those are looked at that changed, for there may be hundreds."""
        before, self._named = self._named, {}
        found = draft.get(MESSAGES)
        messages = found if isinstance(found, list) else [None] * len(numbers)
        for number, message in zip(numbers, messages, strict=False):
            known = before.get(number)
            same = known is not None and known[0] is message
            self._named[number] = known if same and known else (message, self._name(message))
        names = [(number, name) for number, (_message, name) in self._named.items()]
        return tuple((number, f"{index}  {name}") for index, (number, name) in enumerate(names, 1))

    def _name(self, message: Any) -> str:
        kind = kinds.kind_of(message)
        return said(kind.title) if kind else self.tr("Unknown")

    def _build(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._key = ""
        self._segments = Segments([(str(number), name) for number, name in self._shown])
        self._segments.setAccessibleName(self.tr("Message"))
        self._segments.chosen.connect(lambda key: self.chosen.emit(int(key)))
        self._remove = IconButton(
            self._theme,
            "trash-2",
            self.tr("Remove this message from the request"),
            lambda: self.removed.emit(self._current),
            size=15,
        )
        self._mark()
        self._row.addWidget(self._segments, 1)
        self._row.addWidget(self._remove, 0, QtCore.Qt.AlignmentFlag.AlignTop)
