"""Reading lists: every dialect that spreadsheets write, one row of the table each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.lists.formulas import guarded, unguarded
from composer.lists.reading import is_number, looks_like_a_list, read, read_text
from composer.lists.result import csv_bytes
from composer.lists.table import ListError, column_names

ANNA, BO = "+46701740605", "+46701740606"
PLAIN = f"name,phone\nAnna,{ANNA}\nBo,{BO}\n"
COLUMNS = ("name", "phone")
ROWS = (("Anna", ANNA), ("Bo", BO))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(PLAIN.encode(), id="commas"),
        pytest.param(PLAIN.replace(",", ";").encode(), id="semicolons"),
        pytest.param(PLAIN.replace(",", "\t").encode(), id="tabs"),
        pytest.param(PLAIN.replace(",", "|").encode(), id="bars"),
        pytest.param(PLAIN.encode("utf-8-sig"), id="mark of UTF-8"),
        pytest.param(PLAIN.encode("utf-16"), id="UTF-16 with its mark"),
        pytest.param(PLAIN.encode("utf-16-le"), id="UTF-16, little end first, no mark"),
        pytest.param(PLAIN.encode("utf-16-be"), id="UTF-16, big end first, no mark"),
        pytest.param(PLAIN.replace("\n", "\r\n").encode(), id="lines of Windows"),
        pytest.param(PLAIN.replace("\n", "\r").encode(), id="lines of old Macs"),
        pytest.param(b"sep=;\r\n" + PLAIN.replace(",", ";").encode(), id="Excel's own line"),
        pytest.param(PLAIN.rstrip("\n").encode(), id="no end of the last line"),
        pytest.param(("\n\n" + PLAIN.replace("\n", "\n\n") + ",\n").encode(), id="empty lines"),
        pytest.param(
            PLAIN.replace(",", ' , "').replace("\n", '"\n').encode(),
            id="spaces and quotation marks",
        ),
        pytest.param(PLAIN.replace("+", "'+").encode(), id="guarded from being formulas"),
        pytest.param(
            PLAIN.replace(ANNA, f'"=""{ANNA}"""').encode(), id="Excel's way to keep numbers texts"
        ),
    ],
)
def test_reads_every_dialect(data):
    table = read(data)
    assert table.columns == COLUMNS
    assert table.rows == ROWS
    assert table.dialect.headings
    assert not table.notes


def test_letters_of_windows_are_guessed_and_said():
    table = read("name;phone\nZoë;+46701740605\n".encode("cp1252"))
    assert table.rows[0][0] == "Zoë"
    assert table.dialect.encoding == "cp1252"
    assert "Latin-1" in table.notes[0].text


def test_bytes_that_windows_does_not_use_are_read_too():
    assert read(b"name;phone\nA\x81\xe9;+46701740605\n").rows[0][0] == "A\x81é"


def test_a_line_break_in_quotation_marks_is_part_of_the_value():
    table = read_text(f'phone,text\n{ANNA},"one\ntwo, ""three"""\n')
    assert table.rows == ((ANNA, 'one\ntwo, "three"'),)


def test_without_headings_columns_are_numbered():
    table = read_text(f"Anna;{ANNA}\nBo;{BO}\n")
    assert not table.dialect.headings
    assert table.columns == ("Column 1", "Column 2")
    assert table.rows == ROWS


def test_one_column_of_numbers():
    table = read_text(f"{ANNA}\n{BO}\n")
    assert table.rows == ((ANNA,), (BO,))


def test_one_line_is_a_recipient_and_not_headings():
    assert read_text(f"Anna;{ANNA}").rows == (("Anna", ANNA),)


def test_headings_can_be_said():
    assert read_text("a;b\nc;d", headings=False).rows == (("a", "b"), ("c", "d"))
    assert read_text("1;2\n3;4", headings=True).columns == ("1", "2")


def test_a_separator_can_be_said():
    assert read_text("a;b,c;d\n1;2,3;4", separator=",").columns == ("a;b", "c;d")


def test_commas_in_numbers_do_not_hide_the_semicolons():
    table = read_text(f"phone;price\n{ANNA};1,50\n{BO};2,00\n")
    assert table.columns == ("phone", "price")
    assert table.rows[0] == (ANNA, "1,50")


def test_short_rows_are_filled_up_and_long_ones_are_told():
    table = read_text(f"name,phone,code\nAnna,{ANNA}\nBo,{BO},1,2\n")
    assert table.rows == (("Anna", ANNA, "", ""), ("Bo", BO, "1", "2"))
    assert table.uneven == {1: 4}
    assert table.columns[3] == "Column 4"
    assert table.with_cell(1, 3, "").uneven == {}


def test_an_open_quotation_mark_swallows_nothing():
    table = read_text(f'name,phone\n"Anna,{ANNA}\nBo,{BO}\n')
    assert table.rows == (('"Anna', ANNA), ("Bo", BO))
    assert "never closed" in table.notes[0].text


def test_marks_inside_a_value_are_letters():
    assert read_text(f'name,phone\n12" pizza,{ANNA}\n').rows[0][0] == '12" pizza'


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b" \r\n\r\n", "empty"),
        (b"name;phone\n", "no rows"),
        (b"PK\x03\x04rest", "workbook"),
        (b"\xd0\xcf\x11\xe0rest", "workbook"),
        (b"%PDF-1.7", "PDF"),
        (b"\x00\x01\x02\x03" * 40, "no text"),
        (b"x" * 20_000_001, "Split"),
        (b"1\n" * 100_002, "Split"),
    ],
)
def test_what_is_no_list_is_refused_in_words(data, word):
    with pytest.raises(ListError) as refused:
        read(data)
    assert word in str(refused.value)


def test_headings_become_names_that_can_stand_in_braces():
    names = column_names(["  First\nname ", "", "name", "NAME", "{{x}}", "y" * 99])
    assert names == ("First name", "Column 2", "name", "NAME (2)", "((x))", "y" * 60)


def test_turning_the_headings_off_and_on_is_no_loss():
    table = read_text(f"name,,phone\nAnna,x,{ANNA}\nBo,y,{BO},z\n")
    off = table.with_headings(on=False)
    assert off.rows[0] == ("name", "", "phone", "")
    assert off.uneven == {2: 4}
    assert off.with_headings(on=True) == table


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (f"Anna\t{ANNA}\nBo\t{BO}", True),
        (PLAIN, True),
        (f"{ANNA}\n{BO}", False),
        (f"{ANNA},{BO}", False),
        (f"{ANNA}, {BO}\n{BO}, {ANNA}", False),
        ("Hello, Anna,\nhow are you, really", False),
        ('{"a": 1,\n"b": 2}', False),
    ],
)
def test_pasted_rows_are_told_from_words(text, meant):
    assert looks_like_a_list(text) is meant


@pytest.mark.parametrize(
    "cell", ["+46701740605", "070-174 06 05", "0046 70 174 06 05", "46701740605"]
)
def test_numbers_are_known_as_such(cell):
    assert is_number(cell)


@pytest.mark.parametrize("cell", ["Anna", "2026", "12.5.2026", "12", ""])
def test_other_cells_are_not(cell):
    assert not is_number(cell)


@given(st.text())
def test_guarding_can_be_undone(text):
    assert unguarded(guarded(text)) == text


@given(
    st.lists(
        st.lists(st.text("ab1+=-@'\";,\t \n|å=", max_size=6), min_size=3, max_size=3),
        min_size=1,
        max_size=6,
    )
)
def test_what_is_written_is_read(rows):
    written = csv_bytes([["a", "b", "c"], *rows])
    kept = tuple(tuple(cell.strip() for cell in row) for row in rows)
    kept = tuple(row for row in kept if any(row))
    if kept:
        again = read(written, separator=",", headings=True)
        assert tuple(tuple(cell for cell in row) for row in again.rows) == tuple(
            tuple(cell.replace("\r\n", "\n") for cell in row) for row in kept
        )
