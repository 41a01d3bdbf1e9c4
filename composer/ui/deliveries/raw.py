"""The texts behind a message: the request, the answer, each report as it came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6 import QtGui, QtWidgets

from composer.ui.deliveries.json_text import indented
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import edges
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class RawText:
    """One text with the line above it."""

    heading: str
    text: str


class RawPane(QtWidgets.QWidget):
    """Shows texts, one at a time; copies the exact text, not the indented one."""

    def __init__(self, theme: Theme, name: str, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self._texts: tuple[RawText, ...] = ()
        self._index = 0
        self.view = JsonView(theme, name)
        self._heading = label(role="muted")
        self._heading.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Preferred
        )
        self._back = IconButton(
            theme, "chevron-left", self.tr("Previous"), lambda: self._turn(-1), size=16
        )
        self._next = IconButton(
            theme, "chevron-right", self.tr("Next"), lambda: self._turn(1), size=16
        )
        self._copy = IconButton(
            theme, "copy", self.tr("Copy the text as it was sent"), self._to_clipboard, size=16
        )
        self._lay_out()
        self._show()

    def show_texts(self, texts: Sequence[RawText], *, fresh: bool) -> None:
        """Show these; `fresh`: they are another message's, so begin with the first."""
        if not fresh and tuple(texts) == self._texts:
            return
        self._texts = tuple(texts)
        self._index = 0 if fresh else max(min(self._index, len(texts) - 1), 0)
        self._show()

    def name(self, name: str, nothing: str) -> None:
        """What the text is, and what is said where there is none."""
        self._nothing = nothing
        self.view.setAccessibleName(name)
        if not self._texts:
            self._heading.setText(nothing)

    def _lay_out(self) -> None:
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(edges(20, 8, 12, 4))
        row.setSpacing(2)
        row.addWidget(self._heading, 1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        row.addWidget(self._copy)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def _show(self) -> None:
        several = len(self._texts) > 1
        self._back.setVisible(several)
        self._next.setVisible(several)
        self._copy.setVisible(bool(self._texts))
        self.view.setVisible(bool(self._texts))
        if not self._texts:
            self._heading.setText(self._nothing)
            return
        one = self._texts[self._index]
        count = self.tr("{0} of {1}").format(self._index + 1, len(self._texts))
        self._heading.setText(f"{count} · {one.heading}" if several else one.heading)
        self.view.show_text(indented(one.text))
        self._back.setEnabled(self._index > 0)
        self._next.setEnabled(self._index < len(self._texts) - 1)

    def _turn(self, by: int) -> None:
        self._index += by
        self._show()

    def _to_clipboard(self) -> None:
        QtGui.QGuiApplication.clipboard().setText(self._texts[self._index].text)
