"""Lists that were sent lose who asks to be forgotten, and go when they are old."""

import pytest

from composer.lists import forgetting
from composer.lists.keeping import load_sent, save_sent, sent_lists
from composer.lists.result import SentList, SentRow


@pytest.fixture
def folder(tmp_path):
    for batch, at in (("old", 100.0), ("new", 900.0)):
        rows = (
            SentRow(("Anna", "070-123 45 67"), "+46701234567", "r1"),
            SentRow(("Bo, a friend of +46 70 1234567", "1"), "+46709999999", "r2"),
            SentRow(("Cecilia", "+467012345678"), "+467012345678", "r3"),
        )
        save_sent(tmp_path, SentList(batch, "list.csv", "a", at, ("name", "number"), rows))
    return tmp_path


def test_every_row_that_names_the_number_goes_and_no_other(folder):
    assert forgetting.forget_number(folder, "46701234567", remove=False) == 4
    assert forgetting.forget_number(folder, "46701234567") == 4
    left = load_sent(folder, "old")
    assert left is not None
    assert [row.ref_id for row in left.rows] == ["r3"]
    assert forgetting.forget_number(folder, "46701234567") == 0


def test_old_lists_go(folder):
    assert forgetting.forget_older(folder, 500.0) == 1
    assert [head.batch for head in sent_lists(folder)] == ["new"]
