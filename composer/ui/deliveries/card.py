"""The card that explains what is amiss: what happened, who can put it right, what to do, whether to send again."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.deliveries.overdue import Card
from composer.ui.deliveries.words import told
from composer.ui.theme import Theme
from composer.ui.widgets.direction import edges, seen
from composer.ui.widgets.labels import label, set_role

_ICONS = {"error": "circle-alert", "warning": "triangle-alert", "info": "info"}
_NARROW = 330
"""Pixels of the card."""
_COLORS = {"info": "hint"}
"""Where a tone is not a colour itself."""


class CardView(QtWidgets.QFrame):
    """Shows a card, or hides itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._card: Card | None = None
        self._title = label(role="heading", wrap=True)
        self._sentence = label(wrap=True)
        self._facts = {
            "what": (label(self.tr("What to do"), "muted"), label(wrap=True)),
            "who": (label(self.tr("Who acts"), "muted"), label(wrap=True)),
            "retry": (label(self.tr("Send again"), "muted"), label(wrap=True)),
            "words": (label(role="muted"), label(role="muted", wrap=True)),
        }
        self._grid = grid = QtWidgets.QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for _name, value in self._facts.values():
            value.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
        self._arrange(stacked=False)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(edges(40, 12, 16, 14))
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addLayout(grid)
        self.hide()
        theme.changed.connect(self.update)

    def show_card(self, card: Card | None, account: str = "") -> None:
        """Show this one, of that account's message; None hides."""
        self._facts["words"][0].setText(told("In LINK’s words", account))
        self.setVisible(card is not None)
        if card is None or card == self._card:
            return
        self._card = card
        set_role(self, f"notice-{card.tone}")
        self._title.setText(card.title)
        self._sentence.setText(card.sentence)
        texts = {"what": card.what, "who": card.who, "retry": card.retry, "words": card.words}
        for key, (name, value) in self._facts.items():
            value.setText(texts[key])
            name.setVisible(bool(texts[key]))
            value.setVisible(bool(texts[key]))
        self.setAccessibleName(f"{card.title}. {card.sentence} {card.what}")
        self.update()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Beside their names where there is room, else below them."""
        super().resizeEvent(event)
        stacked = event.size().width() < _NARROW
        if stacked != self._stacked:
            self._arrange(stacked=stacked)

    def _arrange(self, *, stacked: bool) -> None:
        self._stacked = stacked
        top = QtCore.Qt.AlignmentFlag.AlignTop
        for place, (name, value) in enumerate(self._facts.values()):
            if stacked:
                self._grid.addWidget(name, 2 * place, 0, 1, 2)
                self._grid.addWidget(value, 2 * place + 1, 0, 1, 2)
            else:
                self._grid.addWidget(name, place, 0, top)
                self._grid.addWidget(value, place, 1)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """The frame, and the icon beside the title."""
        super().paintEvent(event)
        if self._card is not None:
            color = self._theme.tokens[_COLORS.get(self._card.tone, self._card.tone)]
            place = QtCore.QRect(14, self._title.y() + 1, 17, 17)
            painter = QtGui.QPainter(self)
            icons.paint(painter, _ICONS[self._card.tone], color, seen(self, place))
