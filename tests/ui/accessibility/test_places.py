"""In every place of the app: what a person uses has a name and a role, Tab comes to it, and its focus is seen."""

import pytest
from PySide6 import QtWidgets

from composer.habits import Habits
from composer.messages import KINDS
from composer.ui.commands.panes import Panes
from composer.ui.compose.message_form import MessageForm
from composer.ui.compose.pacing import Pacing
from composer.ui.forms.form import Form
from composer.ui.templates.designer.definition_form import DefinitionForm
from tests.screenshots.scenes import SCENES
from tests.ui.accessibility.parts import PARTS, with_messages
from tests.ui.accessibility.walking import (
    called,
    focus_is_seen,
    in_tab_order,
    looks,
    nameless,
    tab_round,
    tab_within,
    used,
)
from tests.watchdog import wait_until

_ALIKE = {"deliveries-read", "deliveries-uncertain", "inbox-order", "compose-template"}
"""Scenes that have nothing to use that others do not have."""
_PLACES = [name for name in SCENES if name not in _ALIKE and not name.startswith("kind-")]
_WHOLE = "kind-list-message"
"""With its form the whole window is walked; what stands around the form is the same for each kind."""
_OFTEN = 5
_OVERLAYS = ("palette", "sheet")
_seen = set()
"""Looks in which the focus was seen."""


def built(window):
    """Whether all forms that are shown are whole, and Tab has its way through them."""
    forms = window.findChildren(Form)
    orders = [one for name in (MessageForm, DefinitionForm) for one in window.findChildren(name)]
    pacings = window.findChildren(Pacing)
    return not (
        any(one.isVisible() and one.growing for one in forms)
        or any(one.isVisible() and one._ordering.isActive() for one in orders)
        or any(one.behind for one in pacings)
    )


def looked_through(composer, top, part=None):
    """All faults of a place, in words; looked for anew where a form was made anew meanwhile, or something took the keyboard."""
    before = None
    for _ in range(_OFTEN):
        wait_until(lambda: built(composer.window), 60, "the form")
        top.window().activateWindow()
        wait_until(top.window().isActiveWindow, 10, "the keyboard")
        try:
            faults = faults_of(top, part)
            if faults in ([], before):
                return faults
            before = faults
        except RuntimeError:  # one of the widgets is gone
            continue
    raise AssertionError(f"the form is never at rest: {before}")


def torn(way, panes):
    """Panes that Tab leaves before it has gone through them."""
    for pane in panes.all() if panes is not None else ():
        places = [
            at for at, one in enumerate(way[:-1]) if one is not None and pane.isAncestorOf(one)
        ]
        if places and places[-1] - places[0] + 1 != len(places):
            yield pane


def unseen(wanted):
    """Those whose focus is not seen; one of each look is enough."""
    for one in wanted:
        if looks(one) not in _seen:
            if focus_is_seen(one):
                _seen.add(looks(one))
            else:
                yield one


def faults_of(top, part=None):
    """Of a whole window, or of a part of it."""
    found = used(part or top)
    faults = [f"no name or role: {fault}" for fault in nameless(found)]
    wanted = [one for one in found if in_tab_order(one)]
    assert wanted
    wanted[0].setFocus()
    if part is None:
        way = [wanted[0], *tab_round(top, len(found) + 40)]
        panes = top.findChild(Panes)
        faults += [f"left and come back to: {called(one)}" for one in torn(way, panes)]
    else:
        way = tab_within(part, wanted[0])
    faults += [f"not reached: {called(one)}" for one in wanted if one not in way]
    faults += [f"focus not seen: {called(one)}" for one in unseen(wanted)]
    return faults


@pytest.mark.parametrize("name", _PLACES)
def test_scene(composer, name):
    if name.startswith("deliveries"):
        with_messages(composer)
    panel = SCENES[name](composer)
    try:
        assert looked_through(composer, panel or composer.window) == []
    finally:
        if panel is not None:
            panel.hide()


@pytest.mark.parametrize("kind", [one.key for one in KINDS])
def test_form_of(composer, kind):
    name = f"kind-{kind}"
    SCENES[name](composer)
    part = None if name == _WHOLE else composer.compose.form
    assert looked_through(composer, composer.window, part) == []


@pytest.mark.parametrize("name", PARTS)
def test_part(composer, name):
    part = PARTS[name](composer)
    apart = part.isWindow()
    top = part if apart else composer.window
    try:
        assert looked_through(composer, top, None if apart else part) == []
    finally:
        if apart:
            part.close()


@pytest.fixture(scope="module")
def habits(composer):
    return Habits(composer)


def _list_sheet(composer, _habits):
    composer.window.show_page("compose")
    composer.compose.lists.show()
    return composer.window


def _confirm(composer, _habits):
    composer.window.show_page("compose")
    composer.compose.departure.ask("Send it?", "Yes", lambda: None)
    return composer.window


def _help(_composer, habits):
    habits.help.open()
    return habits.help.window


def _about(_composer, habits):
    habits.show_about()
    wait_until(habits._about.parts.count, 10, "the list")
    return habits._about


_MORE = {"list": _list_sheet, "question": _confirm, "help": _help, "about": _about}


@pytest.mark.parametrize("name", _MORE)
def test_more(composer, habits, name):
    top = _MORE[name](composer, habits)
    try:
        assert looked_through(composer, top) == []
    finally:
        composer.compose.lists.hide()
        if top is not composer.window:
            top.close()


@pytest.mark.parametrize("name", _OVERLAYS)
def test_overlay(composer, name):
    desk = composer.running.commands
    {"palette": desk.open_palette, "sheet": desk.open_sheet}[name]()
    overlay = getattr(desk, name)
    assert looked_through(composer, overlay) == []
    overlay.close_up()
    assert QtWidgets.QApplication.focusWidget() is not None


def test_the_page_is_kept_when_it_is_shown(composer, habits):
    del habits
    for page in ("deliveries", "compose"):
        composer.window.show_page(page)
        assert composer.habits["arrangement"]["page"] == page


def test_the_language_leads_to_the_look_and_no_account(composer):
    palette = composer.running.commands.palette
    composer.running.commands.open_palette()
    palette.search.setText("langu")
    rows = [palette.model.row(palette.model.index(at)) for at in range(palette.model.rowCount())]
    palette.close_up()
    assert rows[0].command.key == "settings.appearance"
    assert not any(row.command.key == "settings.sandbox" for row in rows if row.command)
