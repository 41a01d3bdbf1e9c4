"""What the page shows where there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore

from composer.ui.deliveries.empty import Empty
from composer.ui.theme import Theme


def nobody_wrote(theme: Theme, do: Callable[[], object]) -> Empty:
    """Nothing ever came in: how to see what it is like."""
    made = Empty(
        theme,
        "inbox",
        _tr("Nobody has written yet"),
        _tr(
            "What people write to your numbers appears here, with the time that is left to reply. To see it now, send any"
            " message to one of the sandbox’s test recipients who answer: “Writes back”, “Taps”, “Reacts”, “Orders” or"
            " “Sends a picture” (+999\u202f0000\u202f0900 to 0904)."
        ),
        (_tr("Write to “Writes back”"), do),
        look="primary",
        name="write-back",
    )
    made.sentence.setFixedWidth(440)
    return made


def none_chosen(theme: Theme) -> Empty:
    """There are conversations, and none is open."""
    return Empty(
        theme,
        "inbox",
        _tr("No conversation is chosen"),
        _tr("Choose one on the left to read it and to reply."),
    )


def no_match(theme: Theme, do: Callable[[], object]) -> Empty:
    """The search has found nothing."""
    made = Empty(
        theme,
        "search",
        _tr("Nothing found"),
        _tr("No number and no message has these words."),
        (_tr("Show all"), do),
        look="quiet",
    )
    made.sentence.setFixedWidth(220)
    return made


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("Inbox", text)
