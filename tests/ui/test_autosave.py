"""The draft is saved a moment after each change, the newest only, and tried again when it fails."""

import threading

import pytest
from PySide6 import QtCore

from composer.messages import drafting, kinds
from composer.store.workspace import Workspace
from composer.ui.autosave import CURRENT, Autosave
from composer.ui.background import Background
from composer.ui.forms.desk import Desk

BODY = (*drafting.MESSAGE, "text", "body")


@pytest.fixture
def background(qapp):
    made = Background()
    made.start()
    yield made
    made.stop()


@pytest.fixture
def desk(qapp):
    return Desk(drafting.fresh(kinds.kind("text")))


def write(desk, text):
    desk.edit(desk.draft.put(BODY, text), "body")


def test_a_change_is_on_disk_a_moment_later(background, desk, qtbot, tmp_path):
    workspace = Workspace(tmp_path / "workspace.db")
    autosave = Autosave(desk, background, workspace.save_draft)
    write(desk, "Hello")
    assert autosave.pending is not None
    qtbot.waitUntil(lambda: autosave.pending is None)
    with_it = Workspace(tmp_path / "workspace.db")
    assert drafting.load(with_it.load_draft(CURRENT) or "") == desk.draft
    with_it.close()
    workspace.close()


def test_quick_changes_are_one_write(background, desk, qtbot):
    saved = []
    autosave = Autosave(desk, background, lambda _name, text: saved.append(text))
    for index in range(20):
        write(desk, f"text {index}")
    qtbot.waitUntil(lambda: autosave.pending is None)
    assert len(saved) == 1
    assert "text 19" in saved[0]


def test_what_changes_while_it_is_written_is_written_too(background, desk, qtbot):
    saved, go = [], threading.Event()

    def save(_name, text):
        go.wait(5)
        saved.append(text)

    autosave = Autosave(desk, background, save)
    write(desk, "one")
    qtbot.waitUntil(lambda: autosave._writing)
    write(desk, "two")
    go.set()
    qtbot.waitUntil(lambda: autosave.pending is None)
    assert ["one" in saved[0], "two" in saved[-1]] == [True, True]


def test_a_failure_is_said_and_tried_again(background, desk, qtbot, monkeypatch):
    monkeypatch.setattr("composer.ui.autosave._LONGEST_MS", 50)
    fail, saved = [True], []

    def save(_name, text):
        if fail:
            raise OSError("The disk is full")
        saved.append(text)

    autosave = Autosave(desk, background, save)
    with qtbot.waitSignal(autosave.failed) as failed:
        write(desk, "x")
    assert failed.args == ["The disk is full"]
    fail.clear()
    qtbot.waitUntil(lambda: autosave.pending is None)
    assert saved


def test_nothing_is_written_without_a_change(background, desk, qtbot):
    saved = []
    Autosave(desk, background, lambda _name, text: saved.append(text))
    QtCore.QCoreApplication.processEvents()
    assert saved == []
