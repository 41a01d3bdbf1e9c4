import pytest

from composer.lists.numbers import recipient, region_of
from composer.lists.reading import read_text
from composer.lists.send_list import AS_WRITTEN, made, number_column
from composer.messages.problem import Severity

ANNA = "+46701740605"


@pytest.mark.parametrize(
    ("text", "column"),
    [
        (f"name;phone\nAnna;{ANNA}", 1),
        (f"Mobil;Namn\n{ANNA};Anna", 0),
        (f"customer;invoice number;mobile\nA;20261234567;{ANNA}", 2),
        (f"hotel;to\nRitz;{ANNA}", 1),
        (f"Anna;{ANNA}\nBo;{ANNA}", 1),
        ("a;phone number\nx;\ny;", 1),
        ("a;b\nx;y", 0),
    ],
)
def test_the_column_of_numbers_is_guessed(text, column):
    assert number_column(read_text(text)) == column


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("+46701740605", ANNA),
        ("070-174 06 05", ANNA),
        ("0046 (70) 174 06 05", ANNA),
        ("46701740605", ANNA),
        ("46701740605.0", ANNA),
        ("\u202a+46\u00a070\u2011174 06 05\u202c", ANNA),
        ("tel:+46701740605", ANNA),
        ("+99900000001", "+99900000001"),
        ("99900000001", "+99900000001"),
        ("+447700900123", "+447700900123"),
    ],
)
def test_numbers_are_read_as_people_write_them(cell, number):
    assert recipient(cell, "SE")[0] == number


@pytest.mark.parametrize(
    ("cell", "country", "rule", "severity"),
    [
        ("", "SE", "missing", Severity.ERROR),
        ("4.67E+10", "SE", "shortened", Severity.ERROR),
        ("4,6701740605E+10", "SE", "shortened", Severity.ERROR),
        ("Anna", "SE", "msisdn", Severity.ERROR),
        ("070123", "SE", "no-country", Severity.ERROR),
        ("0701740605", "", "no-country", Severity.ERROR),
        ("4790000000", "SE", "no-plus", Severity.WARNING),
    ],
)
def test_what_is_no_number_says_why(cell, country, rule, severity):
    _number, finding = recipient(cell, country)
    assert finding is not None
    assert (finding.rule, finding.severity) == (rule, severity)


@pytest.mark.parametrize(
    ("cell", "country", "number"),
    [
        ("701740605", "SE", ANNA),
        ("06 20 123 4567", "HU", "+36201234567"),
        ("8 912 345-67-89", "RU", "+79123456789"),
        ("(202) 555-0123", "US", "+12025550123"),
        ("1-202-555-0123", "US", "+12025550123"),
        ("06 12345678", "NL", "+31612345678"),
        ("320 1234567", "IT", "+393201234567"),
        ("06 698 12345", "IT", "+390669812345"),
        ("90 12 34 56", "NO", "+4790123456"),
        ("99912 34567", "IN", "+919991234567"),
    ],
)
def test_numbers_inside_many_countries(cell, country, number):
    assert recipient(cell, country) == (number, None)


def test_the_country_is_that_of_the_accounts_number():
    assert region_of("+46701740699") == "SE"
    assert region_of("+99900000001") == ""
    assert region_of("nonsense") == ""


def test_values_are_those_of_the_columns_of_that_name():
    a_list = made("x.csv", read_text(f"Name;phone;Code\nAnna;{ANNA};17"))
    assert a_list.values(0, ["name", "code", "other"]) == {"name": "Anna", "code": "17"}
    assert a_list.bind("other", 2).values(0, ["other"]) == {"other": "17"}
    assert a_list.bind("NAME", AS_WRITTEN).values(0, ["name"]) == {}


def test_rows_are_left_out_and_let_in():
    a_list = made("x.csv", read_text(f"{ANNA}\n{ANNA}\n{ANNA}"))
    out = a_list.leave_out([0, 2], out=True)
    assert out.left_out == {0, 2}
    assert out.leave_out([2], out=False).left_out == {0}


def test_a_mended_cell():
    a_list = made("x.csv", read_text("name;phone\nAnna;0"))
    assert a_list.mend(0, 1, ANNA).recipient(0) == (ANNA, None)
    assert a_list.recipient(0)[0] == "0"
