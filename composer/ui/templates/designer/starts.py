"""Above the form of a new template: what it can start from. Gone as soon as something is written."""

from __future__ import annotations

from functools import partial

from PySide6 import QtWidgets

from composer.templates.drafting import opened
from composer.templates.starts import STARTS, Start, is_blank, started
from composer.ui.forms.desk import Desk
from composer.ui.translate import said
from composer.ui.widgets.buttons import push
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.labels import label


class StartStrip(QtWidgets.QFrame):
    """Lays a start on the desk, as one step that can be taken back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "inner-card")
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Start from"), "heading"))
        column.addWidget(
            label(
                self.tr("A whole template to write over. Or write your own into the fields below."),
                "muted",
                wrap=True,
            )
        )
        self.buttons = QtWidgets.QWidget()
        flow = Flow(self.buttons, spacing=6)
        for start in STARTS:
            button = push(said(start.title), partial(self._take, start))
            button.setAccessibleName(self.tr("Start from: {0}").format(said(start.title)))
            flow.addWidget(button)
        column.addWidget(self.buttons)

    def refresh(self) -> None:
        """Be there while the definition is a blank one."""
        self.setVisible(is_blank(self._desk.draft.request))

    def _take(self, start: Start) -> None:
        draft = self._desk.draft
        self._desk.edit(opened(started(draft.request, start), draft))
