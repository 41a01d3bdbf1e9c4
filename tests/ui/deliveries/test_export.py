"""What is shown as a file: complete, safe in spreadsheets, without numbers where asked; stopped, it leaves nothing."""

import csv
import json
import threading

import pytest
from PySide6 import QtCore

from composer.store.journal import JournalError
from composer.store.records import ELSEWHERE, Filter
from composer.ui.deliveries.export_file import COLUMNS, Export, write

LEFT = QtCore.Qt.MouseButton.LeftButton


@pytest.fixture
def reader(world):
    one = world.journal.reader()
    yield one
    one.close()


def written(reader, tmp_path, form="csv", which=None, mask=False):
    path = tmp_path / f"out.{form}"
    export = Export(path, form, which or Filter(), mask, {"sandbox": "Sandbox"})
    count = write(reader, export, threading.Event(), lambda _count: None)
    text = path.read_text(encoding="utf-8-sig")
    return count, list(csv.DictReader(text.splitlines())) if form == "csv" else json.loads(text)


def test_every_message_is_a_row_with_all_that_is_known(world, reader, tmp_path):
    world.delivered(1, "Hello\nyou")
    world.accept(world.send(2), 2)
    world.report(2, 112403, "#(131049) no")
    for form in ("csv", "json"):
        count, rows = written(reader, tmp_path, form)
        assert count == 2
        assert tuple(rows[0]) == COLUMNS
        failed, delivered = rows
        assert (failed["status"], str(failed["code"]), str(failed["metaCode"])) == (
            "Failed",
            "112403",
            "131049",
        )
        assert failed["reason"]
        assert delivered["refId"] == "abc123-00000001"
        assert delivered["account"] == "Sandbox"
        assert delivered["sent"].startswith("2026-11-21T")
    assert rows[1]["to"] == "+46700000001"


@pytest.mark.parametrize("text", ['=HYPERLINK("http://x")', "+1+1", "-2", "@SUM(A1)", "\t=1"])
def test_no_cell_is_a_formula(world, reader, tmp_path, text):
    world.send(1, text)
    _, (row,) = written(reader, tmp_path)
    for cell in row.values():
        assert not cell.lstrip().startswith(("=", "+", "-", "@")), cell
    _, (row,) = written(reader, tmp_path, "json")
    assert row["message"] == text


def test_numbers_are_hidden_where_asked(world, reader, tmp_path):
    world.send(1, "Call +46701234567")
    for form in ("csv", "json"):
        _, (row,) = written(reader, tmp_path, form, mask=True)
        assert row["to"].endswith("001")
        assert "4670000" not in json.dumps(row)
        assert "46701234567" not in json.dumps(row)
        assert row["refId"] == "abc123-00000001"


def test_only_what_passes_the_filter_is_written(world, reader, tmp_path):
    world.send(1, "apples")
    world.delivered(2, "pears")
    world.report(9, 112003)
    assert [r["message"] for r in written(reader, tmp_path, which=Filter("pear"))[1]] == ["pears"]
    waiting = Filter(statuses=frozenset({"waiting"}))
    assert [r["message"] for r in written(reader, tmp_path, which=waiting)[1]] == ["apples"]
    (stranger,) = written(reader, tmp_path, which=Filter(statuses=frozenset({ELSEWHERE})))[1]
    assert "not sent from here" in stranger["status"]


def test_pages_join_without_a_gap(world, reader, tmp_path, monkeypatch):
    monkeypatch.setattr("composer.ui.deliveries.export_file._PAGE", 2)
    for number in range(5):
        world.send(number)
    told = []
    export = Export(tmp_path / "out.json", "json", Filter(), mask=False)
    assert write(reader, export, threading.Event(), told.append) == 5
    assert told == [2, 4]
    assert len({row["refId"] for row in json.loads(export.path.read_text())}) == 5


def test_stopped_it_leaves_the_old_file_and_nothing_else(world, reader, tmp_path, monkeypatch):
    monkeypatch.setattr("composer.ui.deliveries.export_file._PAGE", 2)
    for number in range(5):
        world.send(number)
    path = tmp_path / "x" / "out.csv"
    path.parent.mkdir()
    path.write_text("old")
    stop = threading.Event()
    export = Export(path, "csv", Filter(), mask=False)
    assert write(reader, export, stop, lambda _count: stop.set()) is None
    assert path.read_text() == "old"
    assert list(path.parent.iterdir()) == [path]


def test_the_page_exports_what_it_shows_and_says_where(qtbot, world, make_page, tmp_path):
    world.delivered(1, "one")
    world.send(2, "two")
    page = make_page()
    page.filters.search.setText("one")
    qtbot.waitUntil(lambda: page.model.answered and page.model.rowCount() == 1)
    qtbot.waitUntil(lambda: sum(page._counts.values()) == 1)
    page.offer_export()
    bar = page.extras.export
    assert "1 message" in bar.said.text()
    asked = []

    def choose(*proposed):
        asked.append(proposed)
        return str(tmp_path / "mine")

    bar.choose_path = choose
    qtbot.mouseClick(bar.forms.button("json"), LEFT)
    qtbot.mouseClick(bar.start, LEFT)
    qtbot.waitUntil(bar.folder.isVisible)
    assert asked[0][0].endswith(".json")
    assert "mine.json" in bar.said.text()
    assert [row["message"] for row in json.loads((tmp_path / "mine.json").read_text())] == ["one"]
    qtbot.keyClick(bar.folder, QtCore.Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_a_folder_that_cannot_be_written_is_said(qtbot, world, make_page, tmp_path):
    world.send(1)
    page = make_page()
    page.offer_export()
    bar = page.extras.export
    bar.choose_path = lambda *_proposed: str(tmp_path / "missing" / "out.csv")
    qtbot.mouseClick(bar.start, LEFT)
    qtbot.waitUntil(lambda: "not written" in bar.said.text())
    assert bar.start.isVisible(), "another place can be chosen"


def test_cancel_stops_what_is_being_written(qtbot, world, make_page, tmp_path, monkeypatch):
    world.send(1)
    began, go_on = threading.Event(), threading.Event()

    def slow(*_arguments):
        began.set()
        go_on.wait(20)
        raise JournalError("Too late", "Nobody hears it")

    monkeypatch.setattr("composer.ui.deliveries.export_bar.write", slow)
    page = make_page()
    page.offer_export()
    bar = page.extras.export
    bar.choose_path = lambda *_proposed: str(tmp_path / "out.csv")
    qtbot.mouseClick(bar.start, LEFT)
    qtbot.waitUntil(began.is_set)
    stop = bar._stop
    qtbot.mouseClick(bar.cancel, LEFT)
    assert stop.is_set()
    assert bar.isHidden()
    go_on.set()
    page.offer_export()
    assert bar.start.isVisible(), "and the next may begin"
