"""What a desktop app has beside its work: help. Put together after the start; each part is made when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.messages import kinds
from composer.ui.help.desk import HelpDesk

if TYPE_CHECKING:
    from composer.app import Composer


class Habits(QtCore.QObject):
    """Lives as long as the app."""

    def __init__(self, app: Composer) -> None:
        super().__init__(app)
        self._app = app
        workspace = app.workspace
        self.help = HelpDesk(
            app.window,
            app.theme,
            self._kind,
            workspace.get("help") or {},
            lambda state: app.keep("help", state),
        )
        app.window.closing.connect(self.help.close)

    def _kind(self) -> str:
        """The key of the kind of message that is being written."""
        draft = self._app.desk.draft
        known = kinds.kind_of(draft.get(draft.message))
        return known.key if known else ""
