"""What is said before the same goes to the same person again."""

from __future__ import annotations

from collections.abc import Sequence

from composer.store.repeats import Repeat
from composer.ui.deliveries.words import wall_clock
from composer.ui.translate import counted, said

_GOT = frozenset({"delivered", "read", "deleted"})
_HERE = frozenset({"waiting", "held", "sending"})


def repeat_question(repeats: Sequence[Repeat], recipients: int, *, metas: bool = False) -> str:
    """A sentence or two; with the time from which it is safe where waiting helps. `metas`: LINK has no part in it."""
    question = _question(repeats, recipients)
    return question.replace("LINK", "WhatsApp") if metas else question


def _question(repeats: Sequence[Repeat], recipients: int) -> str:
    first = max(repeats, key=lambda one: one.safe_from)
    if recipients == 1:
        return _of_one(first)
    many = said(
        "{0} of {1} recipients got the same message from here in the last 15 minutes, or will yet."
    )
    text = many.format(counted(len(repeats)), counted(recipients))
    return f"{text} {_advice(first)}"


def _of_one(repeat: Repeat) -> str:
    at = wall_clock(repeat.at)
    if repeat.shown in _HERE:
        return said(
            "The same message to {0} still waits to be sent. Sent now, it arrives twice."
        ).format(repeat.number)
    if repeat.shown in _GOT:
        return said("{0} got the same message at {1}. Sent now, it arrives twice.").format(
            repeat.number, at
        )
    if repeat.shown == "uncertain":
        text = said("The same message may have been sent to {0} at {1}.").format(repeat.number, at)
    else:
        text = said("The same message was sent to {0} at {1}.").format(repeat.number, at)
    return f"{text} {_advice(repeat)}"


def _advice(repeat: Repeat) -> str:
    text = said("LINK may still be trying to deliver it: before {0} it may arrive twice.")
    return text.format(wall_clock(repeat.safe_from))
