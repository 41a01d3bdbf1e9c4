"""The about box: everything shipped has a version and a licence, and what is copied has no secrets."""

import tomllib
from pathlib import Path

import pytest
from PySide6 import QtGui, QtWidgets

from composer import __version__
from composer.store.accounts import Account, sandbox_account
from composer.ui.about import shipped
from composer.ui.about.box import AboutBox
from composer.ui.about.details import details
from composer.ui.compose.json_editing import at_once

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def parts():
    return {part.name: part for part in shipped.parts()}


def test_it_begins_with_what_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [line.partition(">")[0].partition("!")[0] for line in project["dependencies"]]
    assert asked == list(shipped.NEEDED)


def test_every_part_has_a_version_a_licence_and_its_text(parts):
    assert {"Composer", "Qt", "SQLite", "Python", "httpx", "httpcore", "shiboken6"} <= set(parts)
    assert "pytest" not in parts
    pictures = {"Lucide icons"}
    assert [one.name for one in parts.values() if not one.version] == [*pictures]
    assert [one.name for one in parts.values() if one.licence == "–" or not one.text] == []
    assert next(iter(parts)) == "Composer"
    assert parts["Composer"].text == (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["Qt"].text


def test_details_say_what_helps_and_keep_the_rest(qapp, tmp_path):
    account = Account(id="x", name="Secret client", username="user-name", sources=("+46700000001",))
    (tmp_path / "workspace.db").write_bytes(b"x" * 100_000)
    text = details(tmp_path, [sandbox_account(), account], "dark")
    assert f"Composer {__version__}\n" in text
    assert "1 sandbox SANDBOX, 1 link TEST" in text
    assert "workspace.db 0.1 MB, no journal.db" in text
    for private in ("Secret client", "user-name", "+46700000001", str(Path.home())):
        assert private not in text


def test_the_box_shows_a_licence_and_copies_the_details(theme, qtbot, tmp_path, parts, monkeypatch):
    monkeypatch.setattr("composer.ui.about.box.parts", lambda: [*parts.values()])
    parent = QtWidgets.QWidget()
    qtbot.addWidget(parent)
    box = AboutBox(theme, tmp_path, lambda: "the details", at_once, parent)
    assert box.parts.currentItem().text() == "Composer"
    assert "MIT License" in box.licence.toPlainText()
    box.copy.click()
    assert QtGui.QGuiApplication.clipboard().text() == "the details"
    assert "no passwords" in box._copied.text()
