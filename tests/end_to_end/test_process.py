"""The app as a process: killed, closed, asked to end, started twice; what it started never outlives it."""

import signal
import sqlite3

import psutil
import pytest
from PySide6 import QtCore

from composer.messages import drafting
from composer.store.journal import Journal
from composer.store.records import Filter
from composer.store.workspace import Workspace
from composer.ui.autosave import CURRENT

RUNNING = "composer.running is not None and composer.models.ready"
HELP = (
    "[one.shown for one in hands.tops() if type(one).__name__ == 'HelpWindow' and one.isVisible()]"
)
SAVED = "composer.autosave.pending is None"
BODY = "composer.desk.draft.get((*drafting.MESSAGE, 'text', 'body')) or ''"


def gone(processes):
    _, alive = psutil.wait_procs(processes, timeout=8)
    return alive == []


def write(app, text):
    app.until(RUNNING)
    app.ask(f"hands.type({text!r})")
    app.until(SAVED)


def send_to(app, number):
    app.ask(f"composer.desk.edit(composer.desk.draft.put(('destinations',), [{number!r}]))")
    app.ask("hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)")


def test_a_killed_app_leaves_its_draft_and_nobody_behind(start):
    first = start()
    write(first, "Half a sentence")
    companions = first.companions()
    first.process.kill()
    assert first.ends() == -signal.SIGKILL
    assert gone(companions)
    second = start()
    second.until(BODY, "Half a sentence")
    write(second, " and its end")
    second.until(BODY, "Half a sentence and its end")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_end_it_ends_as_when_it_is_closed(start, how):
    app = start()
    app.until(RUNNING)
    companions = app.companions()
    app.ask("hands.type('Not yet saved')")
    app.process.send_signal(how)
    assert app.ends() == 0
    assert gone(companions)
    workspace = Workspace(app.folder / "workspace.db")
    draft = drafting.load(workspace.load_draft(CURRENT) or "")
    workspace.close()
    assert draft is not None
    assert draft.get((*drafting.MESSAGE, "text", "body")) == "Not yet saved"


def test_closing_the_window_ends_all(start):
    app = start()
    app.until(RUNNING)
    companions = app.companions()
    app.until("composer.window.isActiveWindow()")
    app.ask("hands.press(Qt.Key.Key_F1)")
    app.until(HELP, ["kinds#text"])
    app.ask("hands.later(composer.window.close)")
    assert app.ends() == 0, "the help does not stay alone"
    assert gone(companions)
    assert not (app.folder / "composer.lock").exists()


def test_it_can_be_closed_before_anything_behind_the_window_has_started(start):
    app = start()
    app.until("composer.window.isVisible() and hands.later(composer.window.close)")
    assert app.ends() == 0


def test_a_second_one_with_the_same_folder_brings_the_first_forward_and_ends(start, tmp_path):
    message = tmp_path / "message.json"
    message.write_text('{"type": "text", "text": {"body": "From a file"}}', encoding="utf-8")
    first = start("--no-sandbox")
    first.until(RUNNING)
    first.ask("hands.later(composer.window.showMinimized)")
    first.until("composer.window.isMinimized()")
    second = start("--no-sandbox", str(message))
    assert second.ends() == 0
    first.until("composer.window.isMinimized()", False)
    first.until("composer.window.isActiveWindow()")
    first.until("composer.desk.draft.request['messages'][0]['text']['body']", "From a file")
    write(first, "The first one goes on")


def test_a_folder_whose_holder_does_not_answer_is_refused_in_words(start, tmp_path):
    (tmp_path / "data").mkdir()
    lock = QtCore.QLockFile(str(tmp_path / "data" / "composer.lock"))
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    app = start("--no-sandbox")
    app.until("len(hands.boxes())", 1)
    ((title, sentence),) = app.ask("hands.boxes()")
    assert title == "Composer is already running"
    assert str(app.folder) in sentence
    app.ask("hands.accept()")
    assert app.ends() == 1
    assert app.said().startswith("Composer is already running. ")


def test_who_was_killed_does_not_stand_in_the_way_of_ringing_at_the_next(start):
    killed = start("--no-sandbox")
    killed.until(RUNNING)
    killed.process.kill()
    killed.ends()
    first = start("--no-sandbox")
    first.until(RUNNING)
    assert start("--no-sandbox").ends() == 0
    first.until("composer.window.isVisible()")


def test_a_data_folder_that_is_a_file_is_refused_in_words(start, tmp_path):
    (tmp_path / "data").write_text("not a folder")
    app = start()
    app.until("hands.boxes()[0][0]", "This is not a folder")
    app.ask("hands.accept()")
    assert app.ends() == 1


def test_a_killed_sandbox_is_started_again_and_sending_works(start):
    app = start()
    app.until(RUNNING)
    for child in app.companions():
        if "sandbox" in child.cmdline():
            child.kill()
    write(app, "Is anybody there?")
    send_to(app, "+99900000001")
    app.until("composer.running.strip.journey.steps[-1]", ["read", True])


def test_without_the_sandbox_nobody_is_started_and_what_is_sent_waits_with_a_reason(start):
    app = start("--no-sandbox")
    write(app, "Hello")
    send_to(app, "+99900000001")
    app.until("composer.running.strip.journey.steps[-1]", ["held", True])
    assert [one for one in app.family() if "--child" in one.cmdline()] == []
    app.until("'1 needs you' in composer.window._status.text()")
    app.ask("hands.later(composer.window.close)")
    assert app.ends() == 0
    journal = Journal.open(app.folder / "journal.db")
    reader = journal.reader()
    (row,) = reader.page(Filter())
    detail = reader.detail(row.id)
    reader.close()
    journal.close()
    assert (detail.row.destination, detail.row.shown) == ("+99900000001", "held")
    assert "without it" in detail.error_sentence


class TestTroubles:
    """What the program itself gets wrong."""

    def test_an_error_nobody_caught_is_told_in_words_and_the_draft_is_saved(self, start):
        app = start("--no-sandbox")
        app.until(RUNNING)
        app.ask("hands.type('Precious')")
        text = "password=cAnArY-secret is wrong"
        app.ask(f"hands.later(lambda: hands.fail({text!r}))")
        app.until("len(hands.boxes())", 1)
        ((title, sentence),) = app.ask("hands.boxes()")
        assert title == "Something in Composer went wrong."
        assert str(app.folder / "composer.log") in sentence
        assert "Traceback" not in sentence
        assert "RuntimeError" not in sentence
        app.until(SAVED)
        assert "RuntimeError: password=••• is wrong" in app.log()
        assert "cAnArY" not in app.log() + app.said()
        app.ask("hands.accept()")
        app.until("hands.boxes()", [])
        app.ask("composer.compose.focus_first() or True")
        write(app, "!")
        app.until(BODY, "Precious!")

    def test_one_in_another_thread_too(self, start):
        app = start("--no-sandbox")
        app.until(RUNNING)
        thread = "__import__('threading').Thread(target=hands.fail, args=('elsewhere',))"
        app.ask(f"{thread}.start() or True")
        app.until("len(hands.boxes())", 1)
        assert "RuntimeError: elsewhere" in app.log()

    def test_a_damaged_journal_is_set_aside_and_said(self, start, tmp_path):
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "journal.db").write_bytes(b"This is no database. " * 500)
        app = start("--no-sandbox")
        app.until("composer.compose._said.isVisible()")
        assert "was damaged and could not be read" in app.ask("composer.compose._said.text()")
        (aside,) = app.folder.glob("journal.db.corrupt-*Z")
        assert aside.read_bytes().startswith(b"This is no database.")

    def test_a_journal_of_a_newer_composer_is_left_alone_and_said(self, start, tmp_path):
        folder = tmp_path / "data"
        folder.mkdir()
        Journal.open(folder / "journal.db").close()
        with sqlite3.connect(folder / "journal.db") as db:
            db.execute("PRAGMA user_version = 999")
        db.close()
        app = start("--no-sandbox")
        app.until("composer.compose._said.isVisible()")
        assert "made by a newer Composer" in app.ask("composer.compose._said.text()")
        assert len(list(folder.glob("journal.db.newer-*Z"))) == 1
