"""States that a page is seldom in: empty, wrong, too long, waiting, cut off from the network."""

from __future__ import annotations

import os
import signal
from typing import Any

import psutil
from PySide6 import QtWidgets

from composer.app import Composer
from composer.messages import drafting, kinds
from composer.messages.draft import Draft
from composer.ui.about.box import AboutBox
from composer.ui.help.window import HelpWindow
from composer.ui.welcome.card import Card
from tests.screenshots.scenes import ANNA, Scene, open_sample, show_library
from tests.watchdog import settle, wait_until

LONG = (
    "Dear customer, *thank you* for your order of the 14th. " * 40
    + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 3
)
CROWD = tuple(f"+99900000{number:03d}" for number in range(2, 62))
_ROWS = "name;phone;code\n" + "\n".join(
    f"Guest {row};{'no number' if row == 7 else f'+999000000{row:02d}'};{1000 + row}"
    for row in range(1, 31)
)


def _page(composer: Composer, key: str) -> Any:
    page = composer.window.show_page(key)
    settle(0.5)
    return page


def _first_minute(composer: Composer) -> None:
    composer.window.show_page("compose")
    command(composer, "help.first-minute")
    settle(0.6)


def _empty_templates(composer: Composer) -> None:
    for card in composer.window.findChildren(Card):
        card.skip_wanted.emit()
    place = _page(composer, "templates")
    wait_until(lambda: place.library is not None and place.library.model.answered, 10, "the list")


FIRST: dict[str, Scene] = {
    "first-minute": _first_minute,
    "empty-templates": _empty_templates,
    "empty-deliveries": lambda composer: _page(composer, "deliveries") and None,
    "empty-inbox": lambda composer: _page(composer, "inbox") and None,
}
"""Before anything was sent."""


def _unreadable(composer: Composer) -> None:
    composer.window.show_page("compose")
    open_sample(composer, "text", 0, ANNA)
    pane = composer.compose.json
    composer.compose.tabs.setCurrentWidget(pane)
    composer.compose.bringing_in.bring('{"messages": [{"type": "text", "text": {"body": }}]')


def _long(composer: Composer) -> None:
    composer.window.show_page("compose")
    message: Any = kinds.new_message(kinds.kind("reply-buttons"))
    message["interactive"]["body"]["text"] = LONG
    message["interactive"]["action"]["buttons"] = [
        {"type": "reply", "reply": {"id": "a", "title": "W" * 60}}
    ]
    draft = drafting.with_message(Draft({"destinations": list(CROWD)}), message)
    composer.desk.open(draft)
    composer.compose.pacing.catch_up()


def _list(composer: Composer) -> None:
    composer.window.show_page("compose")
    open_sample(composer, "text", 0)
    draft = composer.desk.draft
    text = "Hello {{name}}, your code is {{code}}."
    composer.desk.edit(draft.put((*draft.message, "text", "body"), text))
    lists: Any = composer.compose.lists
    lists.bring_text(_ROWS)
    wait_until(lambda: lists.list is not None and lists._state.ready, 20, "the list")
    settle(0.4)


def _no_list(composer: Composer) -> None:
    composer.compose.lists.remove()
    composer.compose.lists.hide()
    settle(0.2)


def _nothing_found(composer: Composer) -> None:
    _no_list(composer)
    page = _page(composer, "deliveries")
    page.filters.look_for("nothing has this")
    settle(0.8)


STATES: dict[str, Scene] = {
    "state-unreadable": _unreadable,
    "state-long": _long,
    "state-list": _list,
    "state-nothing-found": _nothing_found,
}


def _stop(composer: Composer) -> None:
    """Sandbox and relay stand still: nothing answers any more."""
    del composer
    for child in psutil.Process().children(recursive=True):
        os.kill(child.pid, signal.SIGSTOP)


def go_on() -> None:
    """Let them answer again."""
    for child in psutil.Process().children(recursive=True):
        os.kill(child.pid, signal.SIGCONT)


def _waiting_template(composer: Composer) -> None:
    page = show_library(composer)
    _stop(composer)
    page.wanted.emit("fetch")
    settle(0.5)


def _waiting_message(composer: Composer) -> None:
    composer.window.show_page("compose")
    open_sample(composer, "text", 0, ANNA)
    composer.compose.send()
    settle(1.0)


LAST: dict[str, Scene] = {
    "waiting-template": _waiting_template,
    "waiting-message": _waiting_message,
    "waiting-deliveries": lambda composer: _page(composer, "deliveries") and None,
}
"""With nobody who answers."""


def command(composer: Composer, key: str) -> None:
    """Do what the palette does for a command."""
    assert composer.running is not None
    commands = composer.running.commands.registry.commands()
    next(one for one in commands if one.key == key).do()
    settle(0.4)


def _commands(composer: Composer) -> None:
    composer.window.show_page("compose")
    open_sample(composer, "text", 0, ANNA)
    command(composer, "view.palette")


def _keys(composer: Composer) -> None:
    command(composer, "view.palette")
    command(composer, "help.keys")


def _help(composer: Composer) -> QtWidgets.QWidget:
    command(composer, "help.keys")
    command(composer, "help.here")
    return next(one for one in QtWidgets.QApplication.topLevelWidgets() if type(one) is HelpWindow)


def _about(composer: Composer) -> QtWidgets.QWidget:
    command(composer, "help.about")
    settle(1.0)  # what is shipped is read on the other thread
    return next(iter(composer.window.findChildren(AboutBox)))


ABOVE: dict[str, Scene] = {"commands": _commands, "keys": _keys, "help": _help, "about": _about}
"""What stands above the pages."""
