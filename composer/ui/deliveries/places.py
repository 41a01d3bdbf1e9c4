"""What stands around the list and the details: the edge between them, the three empty places, the banner over both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore, QtWidgets

from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import push
from composer.ui.widgets.direction import edges
from composer.ui.widgets.empty import Empty
from composer.ui.widgets.labels import label


def nothing_sent(theme: Theme, write: Callable[[], object]) -> Empty:
    """In the place of the list before the first message: nothing else is on the page."""
    made = Empty(
        theme,
        "send",
        said("No message has been sent yet"),
        said("Whatever you send appears here, and how far each message came."),
        (said("Write a message"), write),
        look="primary",
        name="write",
    )
    made.setProperty("role", "bare")
    made.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
    return made


def no_match(theme: Theme, show_all: Callable[[], object]) -> Empty:
    """In the place of the list when nothing passes the filters."""
    return Empty(
        theme,
        "search",
        said("No message matches"),
        said("Ask for less, or show all messages."),
        (said("Show all messages"), show_all),
        name="show-all",
    )


def none_chosen(theme: Theme) -> Empty:
    """In the place of the details."""
    return Empty(
        theme,
        "message-square-text",
        said("No message chosen"),
        said("Choose one to see what happened to it, and why."),
    )


class Banner(QtWidgets.QFrame):
    """Says what went wrong, with a way to try again."""

    def __init__(self, retry: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "head")
        self._said = label(wrap=True)
        notice = QtWidgets.QFrame()
        notice.setProperty("role", "notice-error")
        row = QtWidgets.QHBoxLayout(notice)
        row.setContentsMargins(edges(14, 8, 8, 8))
        row.addWidget(self._said, 1)
        self.retry = push(said("Try again"), retry)
        row.addWidget(self.retry)
        place = QtWidgets.QVBoxLayout(self)
        place.setContentsMargins(20, 12, 20, 12)
        place.addWidget(notice)
        self.hide()

    def say(self, text: str) -> None:
        """Show it."""
        self._said.setText(said(text))
        self.show()
