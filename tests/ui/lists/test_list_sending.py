"""What a list's sending does between the sheet and the exchange; the exchange itself is played by a class that says so."""

import csv
import io
from typing import Any

import pytest

from composer.list_sending import ListSending, outcomes
from composer.lists import keeping
from composer.lists.reading import read_text
from composer.lists.result import SentHead, SentList, SentRow
from composer.lists.send_list import made
from composer.lists.sending import Sending
from composer.messages import drafting, kinds
from composer.store.accounts import Account
from composer.store.batches import Fate
from composer.store.repeats import Repeat
from composer.ui.compose.json_editing import at_once
from composer.ui.compose.page import ComposePage
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models

ANNA, BO = "+46701740605", "+46701740606"
ROWS = f"name;phone\nAnna;{ANNA}\nBo;{BO}\nCid;0"
GOING = Sending(
    {"messages": [{"type": "text", "text": {"body": "Hi {{name}}"}}]},
    {"platformId": "1"},
    made("guests.csv", read_text(ROWS)),
    (0, 1),
    {2: "It is no number."},
)


HEAD = SentHead("b", "guests.csv", 0.0, 1, 1)


class FakeExchange:
    """Answers what the test laid out."""

    def __init__(self):
        self.repeated, self.known = [], []

    def repeats(self, _account, requests):
        self.asked = list(requests)
        return self.repeated

    def fates(self, _batch):
        return self.known


class FakeSending:
    """Takes a batch in, or refuses it."""

    def __init__(self):
        self.batches, self.refuses = [], False

    def send_batch(self, account, name, count, requests, *, key, then, failed):
        made = list(requests)
        if self.refuses:
            failed()
            return key
        self.batches.append((account.id, name, count, made, key))
        then()
        return key


class Bench:
    """A page with a list, and what sends it."""

    def __init__(self, theme, folder, kind):
        self.exchange, self.sending = FakeExchange(), FakeSending()
        sending: Any = self.sending
        self.folder = folder
        draft = drafting.fresh(kinds.kind("text"))
        desk = Desk(draft.put((*draft.message, "text", "body"), "Hi {{name}}"))
        self.page = ComposePage(theme, desk, Models(), lambda: "shown")
        self.page.set_account("Shop", {"platformId": "1"}, ["+46701740699"], [], "LIVE")
        self.lists = self.page.lists
        ids = iter(range(1, 99))
        self.made = ListSending(
            self.lists,
            sending,
            lambda: Account(id="shop", kind=kind, mode="LIVE", name="Shop"),
            lambda _owner, question, then, _failed: then(question(self.exchange)),
            at_once,
            lambda: f"r{next(ids)}",
            folder,
        )
        self.lists.bring_text(ROWS)

    @property
    def said(self):
        assert self.lists.sheet is not None
        return self.lists.sheet.banner.text.text()


@pytest.fixture
def bench(theme, tmp_path, qtbot):
    def make(kind="link"):
        made = Bench(theme, tmp_path / "lists", kind)
        qtbot.addWidget(made.page)
        with qtbot.waitExposed(made.page):
            made.page.show()
        return made

    return make


def test_a_list_becomes_one_batch_and_is_remembered(bench):
    made = bench()
    made.made.send(GOING)
    ((account, name, count, requests, key),) = made.sending.batches
    assert (account, name, count) == ("shop", "guests.csv", 2)
    assert [one["refId"] for one in requests] == ["r1", "r2"]
    (head,) = keeping.sent_lists(made.folder)
    assert (head.batch, head.size, head.count) == (key, 3, 2)
    kept = keeping.load_sent(made.folder, key)
    assert kept is not None
    assert [row.ref_id for row in kept.rows] == ["r1", "r2", ""]
    assert "2 recipients" in made.said
    assert made.lists.list is None, "it is in the journal"


def test_what_was_not_written_can_be_sent_again(bench):
    made = bench()
    made.sending.refuses = True
    made.made.send(GOING)
    assert made.lists.list is not None
    assert made.lists.sheet.stack.isEnabled()
    assert keeping.sent_lists(made.folder) == []


def test_who_got_the_same_just_now_is_asked_about(bench):
    made = bench()
    made.exchange.repeated = [Repeat(ANNA, 0.0, "sent", 900.0)]
    made.made.send(GOING)
    assert not made.sending.batches
    assert [one["destinations"] for one in made.exchange.asked] == [[ANNA], [BO]]
    confirm = made.lists.sheet.confirm
    assert confirm.isVisible()
    confirm._yes.click()
    assert len(made.sending.batches) == 1


def test_in_the_sandbox_nobody_asks(bench):
    made = bench("sandbox")
    made.exchange.repeated = [Repeat(ANNA, 0.0, "sent", 900.0)]
    made.made.send(GOING)
    assert len(made.sending.batches) == 1


def test_a_disk_that_takes_nothing_stops_it_before_the_first_request(bench):
    made = bench()
    made.folder.write_text("")
    with pytest.raises(Exception, match="cannot be kept"):
        made.made.send(GOING)
    assert not made.sending.batches


def test_the_result_says_why(bench, tmp_path):
    made = bench()
    sent = SentList("b", "guests.csv", "shop", 0.0, ("name",), (SentRow(("Anna",), ANNA, "r1"),))
    made.exchange.known = [Fate("r1", "id", "failed", 0.0, 112403, 131026, "", "")]
    keeping.save_sent(made.folder, sent)
    file = tmp_path / "result.csv"
    made.made.save_result(HEAD, str(file))
    (row,) = csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig")))
    assert row["Status"] == "failed"
    assert "131026" in row["Reason"]
    assert row["Time"] == "1970-01-01T00:00:00Z"
    assert "result.csv" in made.said


def test_a_result_that_cannot_be_written_is_told(bench, tmp_path):
    made = bench()
    sent = SentList("b", "guests.csv", "shop", 0.0, (), ())
    keeping.save_sent(made.folder, sent)
    made.made.save_result(HEAD, str(tmp_path / "gone" / "result.csv"))
    assert "cannot be written" in made.said


def test_a_result_whose_rows_are_gone_is_told(bench, tmp_path):
    made = bench()
    made.made.save_result(HEAD, str(tmp_path / "result.csv"))
    assert "no longer in the data folder" in made.said


@pytest.mark.parametrize(
    ("fate", "reason"),
    [
        (Fate("r", "", "rejected", 0.0, None, None, "Refused", "The number is wrong."), "Refused"),
        (Fate("r", "i", "read", 0.0, 112007, None, "", ""), ""),
        (Fate("r", "i", "failed", 0.0, 112404, None, "", ""), "112404"),
    ],
)
def test_reasons(fate, reason):
    (found,) = outcomes([fate])["r"]
    assert reason in found.reason
    assert bool(found.reason) == bool(reason)
