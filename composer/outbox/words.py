"""What the outbox says to people: title and sentence."""

from __future__ import annotations

import logging

log = logging.getLogger(__name__)


def words_of(failure: Exception) -> tuple[str, str]:
    """Title and sentence; of an error that was not made for people, honest ones."""
    title, sentence = getattr(failure, "title", ""), getattr(failure, "sentence", "")
    if not (title and sentence):
        log.error("an account cannot be used: %s", type(failure).__name__)
        return _NO_CLIENT
    return title, f"{sentence} {getattr(failure, 'advice', '')}".strip()


PAUSED = ("Paused", "You paused sending for this account. Resume it to send what waits.")
_NO_CLIENT = (
    "The account cannot be used",
    "Something unexpected happened while its settings were read. Check them, then resume sending.",
)
CLOSED = (
    "It may have been sent",
    "Composer was closed before the answer came. A delivery report will settle it; send again only if it may arrive twice.",
)
UNFORESEEN = (
    "It may have been sent",
    "Something unexpected happened while the request was leaving. A delivery report will settle it; please report the fault.",
)
FAULT = (
    "Sending has a fault",
    "Something unexpected happened. Composer tries again in a moment; if this stays, restart it and report the fault.",
)
NOT_WRITTEN = (
    "All of its batch could not be written down, so nothing of it was sent: send it once more."
)
"""To the part of a batch that was written before the disk, or what makes its requests, failed."""
