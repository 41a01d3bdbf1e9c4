"""Why a message did not arrive, in plain words: who must act, what to do, and whether sending again makes sense."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum


class Who(Enum):
    """Who can put it right; `value` is for people."""

    NOBODY = "Nobody: nothing is broken"
    WRITER = "Whoever wrote the message"
    DESIGNER = "Whoever designed the template or message"
    ADMIN = "Your WhatsApp administrator"
    LINK = "LINK support"
    RECIPIENT = "The recipient"


class Retry(Enum):
    """Whether sending again makes sense; `value` is for people."""

    NO = "Do not send it again."
    AFTER_FIX = "Send it again once this is put right."
    LATER = "Send it again later."
    LINK_RETRIES = "LINK tries again by itself, every minute for up to 15 minutes. Wait for that before sending again."
    AS_TEMPLATE = "Send it as a template message."
    NOT_NEEDED = "There is nothing to send again."


@dataclass(frozen=True, slots=True)
class Explanation:
    """One code explained."""

    title: str
    sentence: str
    who_acts: Who
    what_to_do: str
    retry: Retry
    wait: timedelta = timedelta()
    """How long to wait before it is sent again, where that is longer than LINK's quarter of an hour."""

    @property
    def repeatable(self) -> bool:
        """Whether the very same message may be sent again: not where it must be written or designed anew first."""
        if self.retry is Retry.AFTER_FIX:
            return self.who_acts in (Who.ADMIN, Who.LINK, Who.RECIPIENT)
        return self.retry in (Retry.LATER, Retry.LINK_RETRIES)


def explain(code: int, meta_code: int | None = None) -> Explanation:
    """What a resultCode means; Meta's code, where one is known, says more than LINK's failure codes.

    Below zero it is a report of Meta's own.
    """
    if code < 0:
        # Where somebody has such an account.
        from composer.delivery.meta_itself import explain_itself

        return explain_itself(code, meta_code)
    known = LINK.get(code)
    if meta_code is not None and (known is None or code in _CARRY_META):
        # A long table, needed only where something failed.
        from composer.delivery.meta_codes import META

        return META.get(meta_code) or _unknown_meta(meta_code)
    return known or _unknown(code)


def _unknown_meta(meta_code: int) -> Explanation:
    return Explanation(
        f"WhatsApp error {meta_code}",
        "WhatsApp gave a code that Composer does not know. Its own description stands beside it.",
        Who.LINK,
        "Read the description; if it does not help, copy the details for LINK support.",
        Retry.AFTER_FIX,
    )


def _unknown(code: int) -> Explanation:
    return Explanation(
        f"Code {code}",
        "LINK gave a code that is not in its specification. Composer cannot say what it means.",
        Who.LINK,
        "Read the description; if it does not help, copy the details for LINK support.",
        Retry.AFTER_FIX,
    )


_CARRY_META = frozenset({112000, 112403, 112406, 112408})
"""LINK's codes whose meaning is in Meta's code."""

_COPY = "Copy the details for LINK support."

LINK: dict[int, Explanation] = {
    112001: Explanation(
        "Queued",
        "LINK has accepted the message and will send it.",
        Who.NOBODY,
        "Wait for the reports.",
        Retry.NOT_NEEDED,
    ),
    112002: Explanation(
        "Sent to WhatsApp",
        "LINK has handed the message to WhatsApp, which will try to deliver it.",
        Who.NOBODY,
        "Wait: the phone may be off or without a network.",
        Retry.NOT_NEEDED,
    ),
    112006: Explanation(
        "Sent by WhatsApp",
        "WhatsApp has sent the message on its way to the phone.",
        Who.NOBODY,
        "Wait: the phone may be off or without a network.",
        Retry.NOT_NEEDED,
    ),
    112003: Explanation(
        "Delivered",
        "The message is on the recipient’s phone.",
        Who.NOBODY,
        "Nothing.",
        Retry.NOT_NEEDED,
    ),
    112007: Explanation(
        "Read",
        "The recipient has opened the message.",
        Who.NOBODY,
        "Nothing.",
        Retry.NOT_NEEDED,
    ),
    112008: Explanation(
        "Deleted",
        "The recipient has deleted the message from the phone.",
        Who.NOBODY,
        "Nothing.",
        Retry.NO,
    ),
    112403: Explanation(
        "Not delivered",
        "The message could not be delivered. The description says why, if WhatsApp told.",
        Who.WRITER,
        "Read the description beside it.",
        Retry.AFTER_FIX,
    ),
    112404: Explanation(
        "Not a WhatsApp user",
        "There is no WhatsApp account with this number.",
        Who.WRITER,
        "Check the number, or reach the person another way.",
        Retry.AFTER_FIX,
    ),
    112406: Explanation(
        "WhatsApp refused the message",
        "Meta answered with an error. The description has its words.",
        Who.WRITER,
        "Read the description beside it.",
        Retry.AFTER_FIX,
    ),
    112408: Explanation(
        "Fault between LINK and WhatsApp",
        "Something unexpected went wrong when LINK contacted WhatsApp.",
        Who.LINK,
        _COPY,
        Retry.LATER,
    ),
    112000: Explanation(
        "Unknown fault",
        "Something unexpected went wrong at LINK.",
        Who.LINK,
        _COPY,
        Retry.LATER,
    ),
    112400: Explanation(
        "Wrong user name or password",
        "LINK did not accept the account’s credentials.",
        Who.ADMIN,
        "Check both in the account’s settings; LINK support can reset them.",
        Retry.AFTER_FIX,
    ),
    112401: Explanation(
        "No access",
        "LINK knows the account but does not let it do this.",
        Who.LINK,
        "Ask LINK support for access.",
        Retry.AFTER_FIX,
    ),
    112402: Explanation(
        "LINK could not read the request",
        "Something in the message or in the account’s details is not in the form LINK expects.",
        Who.WRITER,
        "Look at the problems of the message, then at the account’s platform ids and sender number.",
        Retry.AFTER_FIX,
    ),
    112500: Explanation(
        "Fault at LINK",
        "LINK could not process the request.",
        Who.LINK,
        "Wait 15 minutes; if it stays so, copy the details for LINK support.",
        Retry.LATER,
    ),
    **dict.fromkeys(
        (12409, 112409),
        Explanation(
            "No more reports",
            "LINK lost track of this message. It may still arrive, but nothing more will be reported.",
            Who.LINK,
            "Ask the recipient whether it came, or copy the details for LINK support.",
            Retry.NO,
        ),
    ),
}
"""LINK 1.6: the codes of reports, answers and refusals. 112409 is 12409 as the other codes are written."""
