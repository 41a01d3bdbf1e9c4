"""What commands reach: handed in by who puts the app together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from composer.ui.compose.json_editing import Call
    from composer.ui.compose.page import ComposePage
    from composer.ui.forms.desk import Desk
    from composer.ui.settings.account_desk import AccountDesk
    from composer.ui.templates.desk import TemplatesDesk
    from composer.ui.theme import Theme
    from composer.ui.window import Window


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The app, as far as commands know it."""

    window: Window
    theme: Theme
    compose: ComposePage
    desk: Desk
    call: Call
    accounts: AccountDesk
    templates: TemplatesDesk
    add_account: Callable[[], None]
    set_look: Callable[[str], None]
    """ "system", "light", "dark" or "contrast"; kept."""
    pause_batch: Callable[[], None]
    """Pause or resume the batch that is shown."""
    may_pause: Callable[[], bool]
    """Whether one is shown that can be."""
    lately: Sequence[str]
    """Keys of the commands that were used lately, the last one first."""
    keep_lately: Callable[[list[str]], None]
