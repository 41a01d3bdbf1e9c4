"""Above the send bar: what was understood of a text from elsewhere, and what was repaired in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.translate import named
from composer.ui.translate import said as translated
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import edges, seen
from composer.ui.widgets.labels import label, set_role

if TYPE_CHECKING:
    from composer.formats.repairs import Repair

_LINES = 8
"""Repairs that are seen at once; the others are scrolled to."""


class ReadNote(QtWidgets.QFrame):
    """Says it until it is closed, or until the next is brought."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._glyph = "info"
        self.setProperty("role", "strip")
        self.text = label(wrap=True)
        self.details = label(role="muted", wrap=True)
        self.details.setContentsMargins(edges(24, 0, 0, 0))
        self.details.setAlignment(QtCore.Qt.AlignmentFlag.AlignTop)
        self._area = QtWidgets.QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        self._area.setWidget(self.details)
        self._area.hide()
        self.more = push("", self._turn, "quiet")
        self._close = IconButton(theme, "x", self.tr("Close this note"), self.hide, size=16)
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(8)
        row.addSpacing(24)
        row.addWidget(self.text, 1)
        row.addWidget(self.more)
        row.addWidget(self._close)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(edges(20, 6, 12, 6))
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._area)
        theme.changed.connect(self.update)
        self.hide()

    def wait(self, name: str = "") -> None:
        """It is being read."""
        text = self.tr("Reading “{0}”…").format(name) if name else self.tr("Reading…")
        self._show("hint", "hourglass", text)

    def tell(self, understood: str, repairs: Sequence[str], name: str = "") -> None:
        """It is on the desk; how many repairs there were, and which when asked."""
        repairs = [translated(one) for one in repairs]
        understood = translated(understood)
        text = named(name, understood) if name else understood
        if repairs:
            one, many = self.tr("1 repair: {1}"), self.tr("{0} repairs: {1} …")
            said = one if len(repairs) == 1 else many
            text = f"{text} {said.format(len(repairs), repairs[0])}"
        self._show("hint", "circle-check", text, repairs)

    def tell_repairs(self, repairs: Sequence[Repair]) -> None:
        """What was typed into the JSON pane was taken over with these."""
        text = self.tr("The text was not quite JSON.")
        self.tell(text, [repair.sentence for repair in repairs])

    def refuse(self, why: str, name: str = "") -> None:
        """It cannot be read: why, and that nothing changed."""
        text = self.tr("{0} Nothing was changed.").format(translated(why))
        self._show("error", "circle-alert", named(name, text) if name else text)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """The glyph, for those who do not see its colour."""
        super().paintEvent(event)
        painter = QtGui.QPainter(self)
        role = str(self.text.property("role") or "hint")
        at = self.text.geometry()
        place = QtCore.QRect(20, at.center().y() - 7, 16, 16)
        icons.paint(painter, self._glyph, self._theme.tokens[role], seen(self, place))

    def _show(self, role: str, glyph: str, text: str, details: Sequence[str] = ()) -> None:
        self._glyph = glyph
        set_role(self.text, role)
        self.text.setText(text)
        self.details.setText("\n".join(details))
        self._area.hide()
        self.more.setText(self.tr("Show all"))
        self.more.setVisible(len(details) > 1)
        self.show()
        self.update()

    def _turn(self) -> None:
        on = self._area.isHidden()
        height = self.details.heightForWidth(self.width() - 60)
        most = self.fontMetrics().lineSpacing() * _LINES
        self._area.setFixedHeight(min(max(height, 24), most) + 6)
        self._area.setVisible(on)
        self.more.setText(self.tr("Show less") if on else self.tr("Show all"))
