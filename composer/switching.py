"""Another language while Composer runs: the window and its pages are made anew around what stays.

The draft with all its steps back, the journal, the accounts, and the network's thread with all that is on its way stay
as they are; nothing there notices. What a page keeps of its own (a list, a reply, a definition that is being designed)
is put away first, as at the end, and found again.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.running import Running
from composer.ui import languages
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.app import Composer

_COLLECT_MS = 700
"""After the switch: what the old window held is given back once the new one is painted."""


def switch(app: Composer, wish: str) -> None:
    """Speak that language from now on (`languages.LANGUAGES`, or `languages.SYSTEM`), and keep the wish."""
    before = app.running
    if before is None or wish == app.language:
        return
    settings: Any = app.window.made("settings")
    if settings is not None and settings.account.unsaved():
        settings.say(("warning", said("Save or discard your changes to the accounts first.")))
        settings.appearance.show_language(app.language)
        return
    app.language = wish
    app.keep("language", wish)
    app.renewing.emit()
    shown, geometry = app.window.shown, app.window.saveGeometry()
    old = (app.window, app.compose, app.desk, app.theme)
    app.put_away()
    app.accounts, app.current = list(before.desk.accounts), before.desk.current.id
    languages.speak(languages.language_of(wish))
    _make(app, before)
    app.window.restoreGeometry(geometry)
    app.window.show_page(shown or "compose")
    app.window.show()
    _go_on(app)
    app.renewed.emit()
    _forget(app, before, old)


def _make(app: Composer, before: Running) -> None:
    """Window, first page and what is behind them, on the old draft."""
    desk, editing = app.desk, app.compose.json.editing
    editing.finish()
    aside = app.compose.json.view.text if editing.unfinished else editing.aside
    tab = app.compose.tabs.currentIndex()
    app.make(desk)
    app.compose.models_ready()
    app.compose.tabs.setCurrentIndex(tab)
    app.running = Running(app, before)
    app.running.go_on()
    app.compose.json.editing.aside = aside
    app.compose.json.editing.changed.emit()


def _go_on(app: Composer) -> None:
    """The keyboard is where the language was chosen, or where it is when the page is first shown."""
    page: Any = app.window.made(app.window.shown)
    if app.window.shown == "settings":
        page.select("appearance")
        page.appearance.languages.setFocus()
    elif app.window.shown == "compose":
        app.compose.focus_first()


def _forget(app: Composer, before: Running, old: tuple[QtCore.QObject, ...]) -> None:
    """Nothing of the old window hears or asks any more; what waits for an answer from the network gets none."""
    parts = (part for part in vars(before).values() if isinstance(part, QtCore.QObject))
    kept = (app, app.background)
    for part in (*parts, before, *old):
        if part not in kept:
            part.deleteLater()
    gc.unfreeze()
    QtCore.QTimer.singleShot(_COLLECT_MS, app, _collect)


def _collect() -> None:
    gc.collect()
    gc.freeze()  # as after the start
