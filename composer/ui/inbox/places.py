"""What the page shows where there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable

from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.empty import Empty


def nobody_wrote(theme: Theme, do: Callable[[], object]) -> Empty:
    """Nothing ever came in: how to see what it is like."""
    made = Empty(
        theme,
        "inbox",
        said("Nobody has written yet"),
        said(
            "What people write to your numbers appears here, with the time that is left to reply. To see it now, send any"
            " message to one of the sandbox’s test recipients who answer: “Writes back”, “Taps”, “Reacts”, “Orders” or"
            " “Sends a picture” (+999\u202f0000\u202f0900 to 0904)."
        ),
        (said("Write to “Writes back”"), do),
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
        said("No conversation is chosen"),
        said("Choose one on the left to read it and to reply."),
    )


def no_match(theme: Theme, do: Callable[[], object]) -> Empty:
    """The search has found nothing."""
    made = Empty(
        theme,
        "search",
        said("Nothing found"),
        said("No number and no message has these words."),
        (said("Show all"), do),
        look="quiet",
    )
    made.sentence.setFixedWidth(220)
    return made
