"""What Meta itself says where nobody stands between: its reports as codes of our own, and its errors without LINK's part.

LINK's reports have a resultCode, Meta's have a word. The journal knows reports by a number, so Meta's words have numbers
below zero, which no specification has and nobody is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from composer.delivery.explanations import LINK, Explanation, Retry, Who
from composer.delivery.status import META_STEPS

WORDS: Mapping[str, int] = {
    "sent": META_STEPS.sent,
    "delivered": META_STEPS.delivered,
    "read": META_STEPS.read,
    "played": META_STEPS.read,
    "deleted": META_STEPS.deleted,
    "failed": META_STEPS.failed,
}
"""`status` of Meta's statuses object; a voice message that was played was read. Any other is `META_STEPS.other`."""

_AS_LINK = {
    META_STEPS.sent: 112006,
    META_STEPS.delivered: 112003,
    META_STEPS.read: 112007,
    META_STEPS.deleted: 112008,
}
_FAILED = Explanation(
    "Not delivered",
    "Meta reports that the message failed, and not why.",
    Who.WRITER,
    "Check the number and the message; if it fails again, ask Meta's support.",
    Retry.LATER,
)
_OTHER = Explanation(
    "Another report",
    "Meta reported something that does not change the status.",
    Who.NOBODY,
    "Look at the report as JSON.",
    Retry.NOT_NEEDED,
)
_TOKEN = {
    "sentence": "The access token of the account is wrong or no longer valid.",
    "what_to_do": "Enter a new token in the account's settings.",
}
_WITHOUT_LINK: Mapping[int, Mapping[str, str]] = {
    0: _TOKEN,
    190: _TOKEN,
    131000: {"what_to_do": "Try again; if it fails again, ask Meta's support."},
    131042: {"what_to_do": "Put billing right in Meta's Business Manager."},
    131045: {"what_to_do": "Register the number in WhatsApp Manager."},
    131049: {"what_to_do": "Wait at least 24 hours."},
    133010: {"what_to_do": "Register the number in WhatsApp Manager."},
    135000: {"what_to_do": "Check the message and try again; then ask Meta's support."},
}
"""What to do where Meta's own words reach us."""
_UNKNOWN = "Read what Meta says; if it does not help, ask your administrator."


def explain_itself(code: int, meta_code: int | None) -> Explanation:
    """A report or an error of Meta's own: `code` is one of `META_STEPS`, `meta_code` Meta's, where it has one."""
    if meta_code is not None:
        return _error(meta_code)
    if code in _AS_LINK:
        return LINK[_AS_LINK[code]]
    return _FAILED if code == META_STEPS.failed else _OTHER


def _error(meta_code: int) -> Explanation:
    # Long tables, needed only where something failed.
    from composer.delivery.meta_codes import META
    from composer.delivery.onprem_codes import ON_PREMISES

    found = META.get(meta_code) or ON_PREMISES.get(meta_code) or _unknown(meta_code)
    if found.who_acts is Who.LINK:
        found = replace(found, who_acts=Who.ADMIN, what_to_do=_UNKNOWN)
    if found.retry is Retry.LINK_RETRIES:
        found = replace(found, retry=Retry.LATER)
    own = _WITHOUT_LINK.get(meta_code, {})
    return replace(
        found,
        sentence=own.get("sentence", found.sentence),
        what_to_do=own.get("what_to_do", found.what_to_do),
    )


def _unknown(meta_code: int) -> Explanation:
    return Explanation(
        f"WhatsApp error {meta_code}",
        "WhatsApp gave a code that Composer does not know. Its own description stands beside it.",
        Who.ADMIN,
        _UNKNOWN,
        Retry.AFTER_FIX,
    )
