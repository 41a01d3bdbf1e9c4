"""The bell beside a message's details: whether it is watched, and the way to watch it."""

from __future__ import annotations

from collections.abc import Callable

from composer.store.records import ELSEWHERE, Row
from composer.ui.commands.keys import named
from composer.ui.deliveries.selected import WATCH_KEYS, watch_text, watch_tip
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton


class WatchButton(IconButton):
    """Pressed in while the message is watched, which the journal tells and no click."""

    def __init__(self, theme: Theme, toggle: Callable[[], object]) -> None:
        super().__init__(theme, "bell", watch_text(on=False), toggle)
        self.setCheckable(True)
        self.clicked.connect(lambda on: self.setChecked(not on))

    def show_row(self, row: Row) -> None:
        """That message's."""
        self.setVisible(row.state != ELSEWHERE)
        self.setChecked(row.watched)
        self.set_icon("bell", "accent" if row.watched else "muted")
        self.setToolTip(named(watch_tip(on=row.watched), WATCH_KEYS))
