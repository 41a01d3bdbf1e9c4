"""What the phone is tapped for: the callback is worked out and shown, and with the sandbox it can be sent to the Inbox."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.delivery.tapped import EXAMPLES, Answer, Touch, Way, answer, callback
from composer.messages.problem import fill
from composer.ui.late import late_import
from composer.ui.preview.answer import Shown
from composer.ui.preview.stage import Stage
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.ui.preview.touch import Part

_PERSON, _BUSINESS = "+46000000001", "+46000000000"
"""Of the specification's examples, until the message says from whom to whom it goes."""


@dataclass(frozen=True, slots=True)
class Tapped:
    """In which message something was tapped, and what is known around it."""

    message: Any
    kind: str
    """Its kind's key; empty for none that is known."""
    request: Mapping[str, Any]
    """As it will be sent: from whom, to whom, with which account."""
    account: str
    """Its name, for a person."""
    mode: str
    """SANDBOX, TEST or LIVE."""
    format: str = "link"
    """Whose callback comes: LINK's, or the webhook of Meta's own "cloud" or "onprem"."""
    why_not: str = ""
    """Why nothing is sent from here, whatever the account; empty where it may be."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to be sent to the Inbox: from whom to whom, and LINK's `content.message`. Numbers are MSISDNs."""

    person: str
    business: str
    """Empty for the sandbox's own."""
    content: Mapping[str, Any]
    kind: str
    """Of the message that is answered."""


class Touching(QtCore.QObject):
    """Of one phone. What comes of a reply that `Stage.reply_wanted` asks for is told to `replied` or `not_replied`."""

    def __init__(self, stage: Stage, tapped: Callable[[], Tapped]) -> None:
        super().__init__(stage)
        self._stage, self._tapped = stage, tapped

    def replied(self, _value: object = None) -> None:
        """The reply is on its way."""
        self._stage.answer.sent()

    def not_replied(self, error: Exception) -> None:
        """It is not, and why."""
        sentence = str(getattr(error, "sentence", "")) or str(error)
        advice = str(getattr(error, "advice", ""))
        self._stage.answer.failed(f"{sentence} {advice}".strip())

    def show(self, part: Part) -> None:
        """Show what a tap on that brings back."""
        where = self._tapped()
        found = answer(where.message, _touch(part))
        self._stage.phone.show_own(found.words)
        panel = self._stage.answer
        by_key = self._stage.phone.on_part
        panel.show_answer(self._shown(found, where))
        if by_key:
            panel.cross.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _shown(self, found: Answer, where: Tapped) -> Shown:
        happens = fill(said(found.happens), found.values)
        metas = None if where.format == "link" else late_import("composer.delivery.tapped_meta")
        notes = [found.note]
        if found.content is not None:
            notes = [found.note, EXAMPLES]
            if metas is not None:
                notes = [metas.note(found.content, found.note), metas.EXAMPLES]
        told = tuple(said(one) for one in notes if one)
        if found.content is None:
            return Shown(happens, None, told)
        numbers = where.request.get("destinations")
        person = next((one for one in numbers if one), "") if isinstance(numbers, list) else ""
        business = str(where.request.get("source") or "")
        way = Way(str(person) or _PERSON, business or _BUSINESS, where.request)
        body = callback(found.content, way)
        if metas is not None:
            body = metas.callback(found.content, way, where.format)
        if where.why_not:
            return Shown(happens, body, told, None, where.why_not)
        if where.mode != "SANDBOX":
            why = self.tr(
                "“{0}” is a real account, so nothing is sent. With the sandbox it can be sent to the Inbox."
            )
            return Shown(happens, body, told, None, why.format(where.account))
        if not person:
            why = self.tr("Choose a recipient, and it can be sent to the Inbox from there.")
            return Shown(happens, body, told, None, why)
        reply = Reply(str(person), business, found.content, where.kind)
        return Shown(happens, body, told, lambda: self._stage.reply_wanted.emit(reply))


def _touch(part: Part) -> Touch:
    does = "open" if part.kind == "link" else part.glyph
    row = part.kind == "row"
    return Touch(row, part.number, part.title, does, part.card, part.link)
