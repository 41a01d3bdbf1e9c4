"""The calls about a template, as the journal has them: what was asked, what came back, word for word when wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtWidgets

from composer.store.template_records import Call
from composer.ui.deliveries.json_text import indented
from composer.ui.templates import words
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.widgets import rows
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.labels import label
from composer.ui.windows import when


class History(QtWidgets.QWidget):
    """A list, and below it the request and the answer of the call that is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._calls: Sequence[Call] = ()
        self._none = label(
            self.tr("Nothing was asked of an account about this template yet."), "muted", wrap=True
        )
        self._none.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._none.setMargin(32)
        self.list = rows.rows(theme, self.tr("Calls about this template"))
        self.list.currentRowChanged.connect(self._show)
        self.view = JsonView(theme, self.tr("Request and answer"))
        self.view.setReadOnly(True)
        split = QtWidgets.QSplitter(QtCore.Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.view)
        split.setSizes([260, 200])
        self._split = split
        self._stack = QtWidgets.QStackedLayout(self)
        self._stack.addWidget(self._none)
        self._stack.addWidget(split)

    def show_calls(self, calls: Sequence[Call]) -> None:
        """Show these, the newest first."""
        if calls == self._calls:
            return
        chosen = self.list.currentRow()
        same = len(calls) == len(self._calls)
        self._calls = calls
        self.list.clear()
        for one in calls:
            text, icon, color = words.call(one)
            moment = when(one.answered or one.at)
            detail = "\n".join(
                filter(None, (moment, translated(one.title), translated(one.sentence)))
            )
            rows.add_row(self.list, icon, text, detail, color=color)
        self._stack.setCurrentWidget(self._split if calls else self._none)
        self.list.setCurrentRow(chosen if same and chosen >= 0 else 0)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._calls):
            self.view.show_text(written_out(self._calls[row]))


def written_out(call: Call) -> str:
    """The request and the answer, without anything secret: credentials are no part of them."""
    asked = [f"{call.method} {call.path}", indented(call.body or "")]
    status = "" if call.answer_status is None else f"HTTP {call.answer_status}"
    came = [status, indented(call.answer_body or "")]
    return "\n\n".join("\n".join(filter(None, part)) for part in (asked, came) if any(part))
