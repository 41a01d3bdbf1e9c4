"""The panel of the Settings page about notices."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.ui.settings.panels import Panel
from composer.ui.widgets.labels import label


class NoticesPanel(Panel):
    """Signal `wanted(on)`."""

    wanted = QtCore.Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        card = self.add_card(self.tr("Messages that do not arrive"))
        self.tick = QtWidgets.QCheckBox(self.tr("Tell me when something that I sent fails"))
        self.tick.setChecked(True)
        self.tick.clicked.connect(self.wanted)
        card.addWidget(self.tick)
        about = self.tr(
            "While Composer is not in front, your desktop tells you if a message that you sent in the last 24 hours fails,"
            " is refused, or gets no report in time. There is at most one notice a minute. It says to whom and why, never"
            " what the message says; a click on it opens Deliveries."
        )
        card.addWidget(label(about, "muted", wrap=True))
        watched = self.tr(
            "Messages that you watch are told of in any case, however old they are: when they arrive, when they are read, and"
            " if they fail. Deliveries has a bell for that beside each message."
        )
        card.addWidget(label(watched, "muted", wrap=True))

    def show_on(self, on: bool) -> None:
        """Whether notices are on."""
        self.tick.setChecked(on)
