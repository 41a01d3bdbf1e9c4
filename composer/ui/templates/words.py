"""How the library says statuses, kinds, categories and ages: tables of words, icons and colours."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from composer.messages.parts.languages import LANGUAGES
from composer.store.template_records import Call, Entry
from composer.ui.translate import inside, said
from composer.ui.windows import when


@dataclass(frozen=True, slots=True)
class Status:
    """A status in a word, an icon and a colour of the look's table, and what it means."""

    text: str
    icon: str
    color: str
    meaning: str


NONE: Final = Status(
    "Not submitted", "circle-dashed", "muted", "No account has it yet. Submit it when it is ready."
)
STATUSES: Final[Mapping[str, Status]] = {
    "": NONE,
    "APPROVED": Status("Approved", "circle-check", "good", "It can be sent."),
    "PENDING": Status(
        "In review",
        "hourglass",
        "hint",
        "Meta reviews it. It can be sent and edited when that is over; Composer looks again by itself.",
    ),
    "REJECTED": Status(
        "Rejected", "circle-x", "error", "Meta rejected it. Change it and submit it again."
    ),
    "PAUSED": Status(
        "Paused",
        "circle-pause",
        "warning",
        "Meta paused it for low quality: for 3 hours the first time, 6 the second; the third time it is disabled."
        " It cannot be sent meanwhile. An edit ends the pause.",
    ),
    "DISABLED": Status(
        "Disabled", "ban", "error", "Meta disabled it for good. Make a new template instead."
    ),
    "FLAGGED": Status(
        "Flagged",
        "triangle-alert",
        "warning",
        "Its quality is low, and Meta may pause it. It can still be sent.",
    ),
    "IN_APPEAL": Status(
        "In appeal", "hourglass", "hint", "Meta looks at a rejection again. It cannot be sent yet."
    ),
    "LOCKED": Status("Locked", "lock", "warning", "It cannot be edited at the moment."),
    "LIMIT_EXCEEDED": Status(
        "Limit exceeded",
        "triangle-alert",
        "warning",
        "The account has more templates than it may have.",
    ),
    "REINSTATED": Status(
        "Reinstated", "circle-check", "good", "It was paused and can be sent again."
    ),
    "PENDING_DELETION": Status("Being deleted", "trash-2", "muted", "Its account is deleting it."),
    "DELETED": Status(
        "Deleted there",
        "trash-2",
        "muted",
        "Its account no longer has it; here it is kept. A name that was approved is free again after 30 days.",
    ),
    "ARCHIVED": Status("Archived", "lock", "muted", "It was archived and cannot be sent."),
    "UNARCHIVED": Status("Unarchived", "circle-check", "good", "It is out of the archive again."),
}
"""By Meta's word (rules §1); the empty one is for what no account has."""

REASONS: Final[Mapping[str, str]] = {
    "ABUSIVE_CONTENT": "Meta calls its content abusive or threatening.",
    "INCORRECT_CATEGORY": "Its content does not fit its category. Mixed content counts as marketing.",
    "INVALID_FORMAT": "Its form is not accepted: gaps at an edge or beside each other, missing samples, wrong braces.",
    "PROMOTIONAL": "It promotes something, which its category does not allow. Choose marketing, or leave that out.",
    "SCAM": "Meta takes it for fraud: it must say plainly who you are and what is wanted.",
    "TAG_CONTENT_MISMATCH": "Its language or category does not fit what it says.",
}
"""Why Meta rejects."""

KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "text": ("Text", "message-square-text"),
    "buttons": ("Text with buttons", "square-mouse-pointer"),
    "image": ("Image", "image"),
    "video": ("Video", "video"),
    "document": ("Document", "file-text"),
    "location": ("Location", "map-pin"),
    "products": ("Products", "shopping-bag"),
    "coupon": ("Coupon code", "hash"),
    "flow": ("Flow", "workflow"),
    "limited-time offer": ("Limited-time offer", "clock-alert"),
    "carousel": ("Carousel", "files"),
    "authentication": ("Authentication", "key-round"),
}
"""By `composer.templates.sorting.KINDS`: the word and the icon."""

CATEGORIES: Final[Mapping[str, str]] = {
    "MARKETING": "Marketing",
    "UTILITY": "Utility",
    "AUTHENTICATION": "Authentication",
    "": "No category",
}

DEEDS: Final[Mapping[str, str]] = {
    "create": "Submitted",
    "update": "Changes submitted",
    "fetch": "Fetched",
    "delete": "Deleted at the account",
    "list": "Fetched with all of the account",
}
"""What a call that went well did."""
_TRIED: Final[Mapping[str, str]] = {
    "create": "Submission",
    "update": "Submission of changes",
    "fetch": "Fetch",
    "delete": "Deletion",
    "list": "Fetch of all",
}
_ENDED: Final[Mapping[str, tuple[str, str, str]]] = {
    "sending": ("{0}: under way", "loader-circle", "muted"),
    "refused": ("{0}: refused", "circle-x", "error"),
    "failed": ("{0}: did not leave", "wifi-off", "warning"),
    "uncertain": ("{0}: may have arrived", "circle-question-mark", "warning"),
}


def status(word: str) -> Status:
    """What a status of Meta's means; an unknown one is shown as it came."""
    known = STATUSES.get(word.upper())
    if known is not None:
        return known
    text = word.replace("_", " ").capitalize()
    return Status(
        text, "circle-question-mark", "muted", "Composer does not know this status of Meta’s."
    )


def status_text(entry: Entry) -> str:
    """The status in a word; of a template that was imported, that it is only what the file says."""
    text = said(status(entry.status).text)
    return said("{0}, says its file").format(text) if entry.status and not entry.account else text


def language(code: str) -> str:
    """A language's name, with its code."""
    name = LANGUAGES.get(code)
    return f"{said(name)} ({code})" if name else code or said("No language")


def language_inside(code: str) -> str:
    """The same inside a sentence."""
    name = LANGUAGES.get(code)
    return f"{inside(name, 'name')} ({code})" if name else code or said("no language")


def name(entry: Entry) -> str:
    """What a template is called."""
    return entry.name or said("Without a name")


def about(entry: Entry) -> str:
    """Kind, category and language in one line."""
    kind = said(KINDS[entry.kind][0]) if entry.kind in KINDS else entry.kind
    parts = (said(CATEGORIES.get(entry.category, entry.category)), kind, language(entry.language))
    return "  ·  ".join(dict.fromkeys(parts))  # authentication is a kind and a category


def age(entry: Entry, now: float | None = None) -> str:
    """How old what is known of the account's template is; empty where there is no account."""
    if not entry.account:
        return ""
    if not entry.known:
        return said("never fetched")
    seconds = (time.time() if now is None else now) - entry.known
    if seconds < 90:
        return said("just now")
    for most, unit, text in _AGES:
        if seconds < most:
            return said(text).format(round(seconds / unit))
    return when(entry.known)


_AGES = (
    (90 * 60, 60, "{0} min ago"),
    (36 * 3600, 3600, "{0} h ago"),
    (31 * 86_400, 86_400, "{0} days ago"),
)


def call(one: Call) -> tuple[str, str, str]:
    """What a call did or met: a line, an icon and a colour."""
    if one.state == "accepted":
        text = said(DEEDS[one.deed])
        times = said("{0} ({1} times, the same each time)").format(text, one.times)
        return (times if one.times > 1 else text), "circle-check", "good"
    text, icon, color = _ENDED[one.state]
    return said(text).format(said(_TRIED[one.deed])), icon, color


def on_button(name: str) -> str:
    """A name on a button or in a menu, where Qt takes “&” for the mark of a key."""
    return name.replace("&", "&&")
