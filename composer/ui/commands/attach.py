"""All commands of the app in one registry. Imported after the first paint, by another thread."""

from __future__ import annotations

from typing import Any

from composer.ui.commands import messages, of_app, of_compose, of_pages
from composer.ui.commands.around import Around
from composer.ui.commands.desk import CommandDesk
from composer.ui.commands.keys import named
from composer.ui.commands.panes import Panes
from composer.ui.commands.walking import HasProblems, Walk


def attach(around: Around) -> CommandDesk:
    """The desk, with the commands of every page on it."""
    made = CommandDesk(around.window, around.theme, around.lately, around.keep_lately)
    panes = Panes(around.window)
    walk = Walk(lambda: _with_problems(around))
    made.add(lambda: of_compose.of_compose(around, walk))
    made.add(lambda: of_pages.of_templates(around))
    made.add(lambda: of_pages.of_deliveries(around))
    made.add(lambda: of_pages.of_settings(around))
    made.add(lambda: of_app.of_edit(around))
    made.add(lambda: of_pages.searches(around))
    made.add(lambda: of_app.of_view(around, panes))
    made.add(lambda: of_app.of_go(around))
    made.add(lambda: of_compose.kinds_and_samples(around))
    made.add(lambda: of_app.accounts(around))
    made.add(lambda: of_app.settings(around))
    _name_keys(around)
    made.add_later(lambda then: of_app.ask_templates(around, then))
    return made


def _name_keys(around: Around) -> None:
    """Buttons that another page has too, with other keys, or that know nothing of them, say them in Compose."""
    buttons = (
        (around.compose.json.open_button, "Ctrl+O"),
        (messages.hand_over_button(around), "Ctrl+Shift+S"),
    )
    for button, keys in buttons:
        if button is not None:
            button.setToolTip(named(button.accessibleName(), keys))


def _with_problems(around: Around) -> HasProblems | None:
    if around.window.shown == "compose":
        return around.compose if not around.compose.lists.open else None
    place: Any = around.window.made("templates")
    if around.window.shown == "templates" and place.designer is not None:
        designer: HasProblems = place.designer
        return designer if place.designer.isVisible() else None
    return None
