"""An answer that reaches its caller the way the message's recipient asks for, LINK's as well as Meta's."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.responses import Response

from composer.sandbox import cutting
from composer.sandbox.front import Front
from composer.sandbox.outcomes import ANSWER_AFTER, Answer
from composer.sandbox.sender import Sender

_FIRST_REPORT_WITHIN = 5.0


async def answered(
    how: Answer, whole: Response, lanes: Iterable[str], front: Front, sender: Sender
) -> Response:
    """`whole`, perhaps cut off or late; after a report it comes when each of the `lanes` has sent its first."""
    if how is Answer.AFTER_REPORT:
        await sender.first_of(lanes, _FIRST_REPORT_WITHIN)
    elif how is Answer.DROP:
        return cutting.nothing(whole, front.connections)
    elif how is Answer.HALF:
        return cutting.half(whole, front.connections)
    elif how is Answer.LATE and not await front.wait(ANSWER_AFTER):
        return cutting.nothing(whole, front.connections)
    return whole
