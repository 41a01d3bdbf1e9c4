"""Another language while the app runs: the window is another, and what was written, chosen and sent is as before."""

from tests.end_to_end.test_process import BODY, RUNNING, write

PAGES = "[entry.title for entry in composer.window.entries]"


def test_the_language_is_switched_and_nothing_is_lost(start):
    app = start("--no-sandbox")
    write(app, "Hej")
    app.ask("composer.desk.edit(composer.desk.draft.put(('priority',), 'HIGH'))")
    app.ask("hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)")
    app.until("sum(composer.running.line.counts.values())", 1)
    app.ask("composer.window.show_page('settings').select('appearance')")
    app.ask("composer.window.page('settings').appearance.language_wanted.emit('sv')")
    app.until(PAGES, ["Skriv", "Mallar", "Leveranser", "Inkorg", "Inställningar"])
    app.until(BODY, "Hej")
    app.until("composer.desk.draft.get(('priority',))", "HIGH")
    app.until("composer.desk.can_undo")
    app.until("composer.window.shown", "settings")
    app.until("composer.window.page('settings').appearance.languages.currentText()", "Svenska")
    app.until("[type(one).__name__ for one in hands.tops() if one.isVisible()]", ["Window"])
    app.until("sum(composer.running.line.counts.values())", 1)
    app.ask("composer.desk.undo()")
    app.until("composer.desk.draft.get(('priority',)) == 'HIGH'", False)
    app.ask("hands.later(composer.window.close)")
    assert app.ends() == 0
    again = start("--no-sandbox")
    again.until(RUNNING)
    again.until(PAGES + "[0]", "Skriv")


def look_around(app):
    """Every page, the list's sheet with its question, and what lies over the window."""
    for page in ("templates", "deliveries", "inbox", "settings", "compose"):
        app.ask(f"composer.window.show_page({page!r}) and None")
    app.until("composer.window.page('templates').library is not None")
    app.ask("composer.compose.lists.show()")
    app.ask("composer.compose.lists.sheet.confirm.put('Send it?', 'Yes', print)")
    app.ask("composer.compose.departure.ask('Send it?', 'Yes', print)")
    app.ask("hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)")
    app.ask("hands.press(Qt.Key.Key_Escape)")


def test_what_was_visited_goes_in_peace(start):
    app = start("--no-sandbox")
    app.until(RUNNING)
    for language in ("sv", "de", "en"):
        look_around(app)
        app.ask("composer.window.show_page('settings').select('appearance')")
        app.ask(f"composer.window.page('settings').appearance.language_wanted.emit({language!r})")
        app.until("composer.language", language)
        app.until("[type(one).__name__ for one in hands.tops() if one.isVisible()]", ["Window"])
    app.ask("hands.later(composer.window.close)")
    assert app.ends() == 0
    assert "Traceback" not in app.log()
