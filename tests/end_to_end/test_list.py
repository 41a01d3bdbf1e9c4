"""A list with the real app, sandbox and relay: thirty rows, three of them bad, twenty-seven sent and seen; then a restart."""

import csv
import io
from typing import Any

import pytest
from PySide6 import QtCore

from composer.app import Composer
from composer.lists import keeping
from composer.messages.draft import Draft
from composer.store.accounts import Account
from composer.store.records import Filter
from composer.store.workspace import Workspace

MINUTE = 60_000
BAD = {4: "4.67E+10", 11: "no number", 20: "+99900000003"}
"""Rows of the list that cannot be sent: shortened, none, and one that another row has."""


def rows():
    for row in range(30):
        yield f"Name {row};{BAD.get(row, f'+999000000{row:02d}')};{1000 + row}"


def all_delivered(seen):
    return seen is not None and seen.counts.get("read", 0) == 27


@pytest.fixture
def composer(qapp, tmp_path):
    made = Composer(qapp, tmp_path / "data")
    made.show()
    yield made
    made.window.close()
    made.quit()


def test_a_list_from_its_file_to_its_result(composer, qtbot, tmp_path):
    qtbot.waitUntil(lambda: composer.running is not None and composer.models.ready, timeout=MINUTE)
    running, lists = composer.running, composer.compose.lists
    draft: Draft = composer.desk.draft
    written = draft.put((*draft.message, "text", "body"), "Hello {{name}}, your code is {{code}}.")
    composer.desk.edit(written)
    file = tmp_path / "guests.csv"
    file.write_text("name;phone;code\n" + "\n".join(rows()), encoding="utf-16")
    lists.bring_file(file)
    qtbot.waitUntil(lambda: lists._state.ready, timeout=MINUTE)
    sheet = lists.sheet
    assert sheet.send.text() == "Send to 27 recipients"
    sheet.send.click()
    sheet.confirm.confirmed.emit()
    qtbot.waitUntil(lambda: lists.list is None, timeout=MINUTE)
    assert "on its way to 27 recipients" in sheet.banner.text.text()
    (sent,) = keeping.sent_lists(composer.folder / "lists")

    states = []

    def look():
        running._ask(running, lambda there: there.batch_state(sent.batch), states.append, print)
        return bool(states) and all_delivered(states[-1])

    qtbot.waitUntil(look, timeout=2 * MINUTE)
    assert sum(states[-1].counts.values()) == 27

    found = []
    running.deliveries.page(running, Filter(), None, 100, found.extend, print)
    qtbot.waitUntil(lambda: len(found) == 27, timeout=MINUTE)
    assert "Hello Name 29, your code is 1029." in {row.summary for row in found}
    assert len({row.destination for row in found}) == 27

    result = tmp_path / "result.csv"
    lists.result_wanted.emit(sent, str(result))
    qtbot.waitUntil(result.exists, timeout=MINUTE)
    lines = list(csv.DictReader(io.StringIO(result.read_text(encoding="utf-8-sig"))))
    assert len(lines) == 30
    by_status = {
        status: [int(one["Row"]) - 1 for one in lines if one["Status"] == status]
        for status in ("read", "left out")
    }
    assert by_status["left out"] == sorted(BAD)
    assert len(by_status["read"]) == 27
    assert all(one["messageId"] and one["Time"] for one in lines if one["Status"] == "read")
    assert "already" in lines[20]["Reason"]
    assert lines[0]["Number"].startswith("'+"), "no spreadsheet calculates it"
    assert "1029" not in (composer.folder / "composer.log").read_text()
    assert "Name 29" not in (composer.folder / "composer.log").read_text()


def test_the_list_beside_the_draft_survives_a_restart(qapp, qtbot, tmp_path):
    first = Composer(qapp, tmp_path / "data", with_sandbox=False)
    first.show()
    qtbot.waitUntil(lambda: first.running is not None and first.models.ready, timeout=MINUTE)
    lists = first.compose.lists
    lists.bring_text("name;phone\n" + "\n".join(f"N{row};+999000000{row:02d}" for row in range(30)))
    qtbot.waitUntil(lambda: lists.list is not None, timeout=MINUTE)
    lists.step(4)
    first.window.close()
    first.quit()
    again = Composer(qapp, tmp_path / "data", with_sandbox=False)
    again.show()
    qtbot.waitUntil(lambda: again.compose.lists.list is not None, timeout=MINUTE)
    found = again.compose.lists.list
    assert found is not None
    assert (found.size, found.at) == (30, 4)
    assert again.compose.bar.send.text() == "Check and send…"
    again.window.close()
    again.quit()
    QtCore.QCoreApplication.sendPostedEvents(None, 0)


def test_a_list_that_goes_to_the_same_people_again_asks_first(qapp, qtbot, tmp_path):
    """With a real journal, over a restart; nobody listens where the account sends to."""
    folder = tmp_path / "data"
    folder.mkdir()
    workspace = Workspace(folder / "workspace.db")
    shop = Account(id="shop", name="Shop", base_url="http://127.0.0.1:9", sources=("+46701740699",))
    workspace.save_account(shop.id, shop.to_json())
    workspace.close()

    def send(words):
        made: Any = Composer(qapp, folder, with_sandbox=False)
        made.show()
        qtbot.waitUntil(lambda: made.running is not None and made.models.ready, timeout=MINUTE)
        made.running.desk.choose("shop")
        draft: Draft = made.desk.draft
        text = draft.put((*draft.message, "text", "body"), words)
        made.desk.edit(text.put(("platformId",), "COMMON_API"))
        lists = made.compose.lists
        lists.bring_text("name;phone\nAnna;+46701740605\nBo;+46701740606")
        qtbot.waitUntil(lambda: lists._state.ready, timeout=MINUTE)
        lists.sheet.send.click()
        lists.sheet.confirm.confirmed.emit()
        return made, lists, lists.sheet.confirm

    def close(made):
        made.window.close()
        made.quit()

    first, lists, _ = send("Hi {{name}}")
    qtbot.waitUntil(lambda: lists.list is None, timeout=MINUTE)
    close(first)

    second, lists, confirm = send("Hi {{name}}")
    qtbot.waitUntil(lambda: confirm._yes.text() == "Send it again", timeout=MINUTE)
    assert "2 of 2 recipients got the same message" in confirm.accessibleName()
    assert len(keeping.sent_lists(folder / "lists")) == 1, "nothing goes before the answer"
    confirm._yes.click()
    qtbot.waitUntil(lambda: len(keeping.sent_lists(folder / "lists")) == 2, timeout=MINUTE)
    qtbot.waitUntil(lambda: lists.list is None, timeout=MINUTE)
    close(second)

    # Other words are no repetition.
    third, lists, _ = send("Good morning {{name}}")
    qtbot.waitUntil(lambda: lists.list is None, timeout=MINUTE)
    assert len(keeping.sent_lists(folder / "lists")) == 3
    close(third)
