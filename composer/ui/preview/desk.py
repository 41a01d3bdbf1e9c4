"""What stands between the phone of the Compose page and the rest of the app: answers of the sandbox, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.asking import Ask
from composer.ui.background import Background
from composer.ui.late import late_import
from composer.ui.preview.phone import PhonePreview
from composer.ui.preview.stage import Stage

if TYPE_CHECKING:
    from composer.ui.preview.touching import Reply


class PhoneDesk(QtCore.QObject):
    """Serves one stage and its phone."""

    def __init__(self, stage: Stage, phone: PhonePreview, background: Background, ask: Ask) -> None:
        super().__init__(stage)
        self._stage, self._background, self._ask = stage, background, ask
        stage.reply_wanted.connect(self._answer)
        phone.show_wanted.connect(self._show_picture)
        phone.offer_media()

    def _answer(self, reply: Reply) -> None:
        """The phone was tapped, and the sandbox sends what comes back."""
        touching = self._stage.touching
        self._ask(
            touching,
            lambda there: there.answer(reply.person, reply.business, reply.content, reply.kind),
            touching.replied,
            touching.not_replied,
        )

    def _show_picture(self, link: str) -> None:
        """Somebody asks to see the picture that the message names."""
        show = late_import("composer.ui.preview.showing").show
        show(self._stage, link, self._background.run)
