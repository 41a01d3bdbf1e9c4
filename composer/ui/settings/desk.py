"""What stands between the Settings page and the rest of the app, its accounts aside: they are `account_desk`'s."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.store.secrets import Secrets
from composer.ui.background import Background
from composer.ui.settings.account_desk import AccountDesk
from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.ui.settings.page import SettingsPage
    from composer.ui.window import Window

Keep = Callable[[str, Any], None]
"""Keeps a setting under that name."""


class SettingsDesk(QtCore.QObject):
    """Makes the page at its first visit.

    Signals `write_wanted(number)` for a test recipient of the sandbox, and `speed_changed(times)` of the sandbox's clock.
    """

    write_wanted = QtCore.Signal(str)
    language_wanted = QtCore.Signal(str)
    """See `composer.ui.languages`."""
    speed_changed = QtCore.Signal(float)
    made = QtCore.Signal(object)
    """The page."""

    def __init__(
        self,
        background: Background,
        accounts: AccountDesk,
        secrets: Secrets,
        folder: Path,
        keep: Keep,
        speed: float,
    ) -> None:
        super().__init__()
        self._background, self._accounts, self._secrets = background, accounts, secrets
        self._folder, self._keep = folder, keep
        self.speed = speed
        """How many times faster than the clock the sandbox's time goes."""
        self._begun: SettingsPage | None = None
        self.language = ""
        """What is wished for."""

    def begin(self, theme: Theme) -> SettingsPage:
        """The page's frame; its panels are made by its `grow`, or all at once by `make`."""
        from composer.ui.settings.page import SettingsPage

        self._begun = SettingsPage(theme, whole=False)
        return self._begun

    def make(self, theme: Theme, window: Window) -> SettingsPage:
        """The page; from now on the window is not closed over its unsaved changes."""
        from composer.ui.settings.leaving import Leaving

        page = self._begun or self.begin(theme)
        page.finish()
        page.installation.show_folder(self._folder)
        page.appearance.show_language(self.language)
        page.appearance.language_wanted.connect(self.language_wanted)
        page.appearance.wanted.connect(lambda look: self.change_look(theme, look))
        theme.changed.connect(lambda: page.appearance.segments.show_key(theme.wish))
        page.sandbox.write_wanted.connect(self.write_wanted)
        page.sandbox.show_speed(self.speed)
        page.sandbox.speed_wanted.connect(self.change_speed)
        self._accounts.attach(page)
        window.may_close = Leaving(window, page, self._accounts).may_close
        self._background.call(
            page,
            self._secrets.status,
            lambda found: page.installation.show_keyring(
                ok=found.ok, text=f"{found.title}. {found.sentence}"
            ),
        )
        self.made.emit(page)
        return page

    def change_speed(self, speed: float) -> None:
        """Let the sandbox's time go that many times faster."""
        self.speed = speed
        self._keep("sandbox_speed", speed)
        self.speed_changed.emit(speed)

    def change_look(self, theme: Theme, look: str) -> None:
        """Another look, from now on."""
        theme.set_wish(look)
        self._keep("look", look)
