import csv
import io
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.lists import keeping
from composer.lists.reading import read, read_text
from composer.lists.result import HEADINGS, Outcome, SentList, SentRow, to_csv
from composer.lists.send_list import made
from composer.lists.sending import Sending
from composer.lists.table import ListError

ANNA, BO = "+46701740605", "+46701740606"
SENT = SentList(
    "b1",
    "list.csv",
    "sandbox",
    12.0,
    ("name", "phone"),
    (
        SentRow(("=HYPERLINK(1)", ANNA), ANNA, "ref-1"),
        SentRow(("Bo", "nonsense"), "nonsense", "", "It is not a phone number."),
        SentRow(("Cid", BO), BO, "ref-2"),
    ),
)


def parsed(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_every_row_with_what_became_of_it():
    outcomes = {"ref-1": [Outcome("id-1", "read", "2026-11-21T12:00:00Z", "")]}
    rows = parsed(to_csv(SENT, outcomes))
    assert rows[0] == [*HEADINGS, "name", "phone"]
    assert rows[1][:6] == ["1", f"'{ANNA}", "ref-1", "id-1", "read", "2026-11-21T12:00:00Z"]
    assert rows[2][4:7] == ["left out", "", "It is not a phone number."]
    assert rows[3][4] == "not in the journal"


def test_no_cell_is_a_formula():
    for row in parsed(to_csv(SENT, {}))[1:]:
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
    assert b'"\'=HYPERLINK(1)"' in to_csv(SENT, {})


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_value_makes_a_formula_or_another_cell(value, reason):
    sent = SentList("b", "n", "a", 0.0, ("x",), (SentRow((value,), ANNA, "r"),))
    data = to_csv(sent, {"r": [Outcome(reason=reason)]})
    rows = parsed(data)
    assert [len(row) for row in rows] == [8, 8]
    assert not rows[1][7].startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d"))
    assert not rows[1][6].startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d"))


def test_a_result_is_a_list_again():
    table = read(to_csv(SENT, {}))
    assert table.columns == (*HEADINGS, "name", "phone")
    assert table.rows[0][-2:] == ("=HYPERLINK(1)", ANNA)
    again = made("result.csv", table)
    assert [again.recipient(row)[0] for row in (0, 2)] == [ANNA, BO]


def test_each_row_makes_its_request():
    a_list = made("x.csv", read_text(f"name;phone\nAnna;{ANNA}\nBo;{BO}\nCid;0"))
    draft = {"destinations": ["+1"], "messages": [{"text": {"body": "Hi {{name}}"}}]}
    ids = iter(("r1", "r2"))
    sending = Sending(draft, {"platformId": "1"}, a_list, (0, 1), {2: "No number."})
    ref_ids = sending.ref_ids(lambda: next(ids))
    first, second = sending.requests(ref_ids)
    assert first["destinations"] == [ANNA]
    assert second["refId"] == "r2"
    assert second["messages"][0]["text"]["body"] == "Hi Bo"
    assert second["platformId"] == "1"
    kept = sending.remembered(ref_ids, "b1", "shop", 1.0)
    assert [row.ref_id for row in kept.rows] == ["r1", "r2", ""]
    assert [row.reason for row in kept.rows] == ["", "", "No number."]
    assert kept.count == 2


def test_the_drafts_own_reference_id_is_filled():
    a_list = made("", read_text(f"order;phone\n17;{ANNA}\n18;{BO}"))
    sending = Sending({"refId": "o-{{order}}"}, {}, a_list, (0, 1), {})
    assert sending.ref_ids(lambda: "never") == ["o-17", "o-18"]


def test_a_list_is_kept_and_found_again(tmp_path):
    folder = tmp_path / "lists"
    table = read_text(f'name;phone\n"A\nb";{ANNA}\nBo;{BO};x')
    kept = made("list.csv", table, "SE").bind("x", 0).leave_out([1], out=True)
    assert keeping.load(folder) is None
    keeping.save(folder, kept)
    assert keeping.load(folder) == kept
    keeping.save(folder, None)
    assert keeping.load(folder) is None


def test_half_a_file_is_no_list(tmp_path):
    keeping.save(tmp_path, made("", read_text(f"{ANNA}\n{BO}\n")))
    file = tmp_path / "current.json"
    whole = file.read_bytes()
    for end in range(len(whole)):
        file.write_bytes(whole[:end])
        assert keeping.load(tmp_path) is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_only_its_owner_may_read_it(tmp_path):
    keeping.save(tmp_path, made("", read_text(ANNA)))
    keeping.save_sent(tmp_path, SENT)
    for file in tmp_path.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '"end"\n',
        '3\n"end"\n',
        '{"format": 1}\n"end"\n',
        '{"format": 1}\n3\n"end"\n',
        '{"format": 1}',
        '{"format": 9}',
        '{"format": 1, "table": 3}',
    ],
)
def test_a_spoiled_file_is_no_list(tmp_path, text):
    (tmp_path / "current.json").write_text(text)
    (tmp_path / "sent-x.json").write_text(text)
    assert keeping.load(tmp_path) is None
    assert keeping.sent_lists(tmp_path) == []


def test_what_the_disk_says_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ListError) as refused:
        keeping.save(tmp_path / "file", made("", read_text(ANNA)))
    assert "Check the folder" in str(refused.value)


def test_sent_lists_are_kept_the_newest_first(tmp_path, monkeypatch):
    from dataclasses import replace

    monkeypatch.setattr(keeping, "MOST_SENT", 2)
    for number in range(4):
        keeping.save_sent(tmp_path, replace(SENT, batch=f"b{number}"))
        os.utime(tmp_path / f"sent-b{number}.json", (number, number))
    assert len(keeping.sent_lists(tmp_path)) == 2
    assert keeping.load_sent(tmp_path, "b3") == replace(SENT, batch="b3")
    assert SENT.count == 2
