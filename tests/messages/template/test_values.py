"""The values of header and body: their types, money, dates, media, names of gaps."""

import pytest

from composer.messages.check import check_message
from composer.messages.parts.currencies import CURRENCIES

ERROR, WARNING, HINT = "error", "warning", "hint"


def text(value="Anna", **more):
    return {"type": "text", "text": value, **more}


def money(**more):
    value = {"fallbackValue": "€1", "code": "EUR", "amount1000": "1000", **more}
    return {"type": "currency", "currency": {k: v for k, v in value.items() if v is not None}}


PARTS = {"dayOfWeek": 4, "dayOfMonth": 25, "year": 2027, "month": 2, "hour": 15, "minute": 33}


def date(**more):
    value = {"fallbackValue": "25 February 2027", **PARTS, **more}
    return {"type": "dateTime", "dateTime": {k: v for k, v in value.items() if v is not None}}


def body(*parameters):
    return {"type": "body", "parameters": list(parameters)}


def header(*parameters):
    return {"type": "header", "parameters": list(parameters)}


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        (text(), set()),
        (text(" "), {(ERROR, "text", "missing")}),
        ({"type": "text"}, {(ERROR, "text", "missing")}),
        ({"text": "x"}, {(ERROR, "type", "missing")}),
        (text("a\tb"), {(WARNING, "text", "unfit")}),
        (text("a     b"), {(WARNING, "text", "unfit")}),
        (text("a    b"), set()),
        (text("x" * 1025), {(WARNING, "text", "too-long")}),
        (text(5), {(ERROR, "text", "type")}),
        (text(payload="x"), {(WARNING, "payload", "exclusive")}),
        (text(parameterName="First name"), {(WARNING, "parameterName", "pattern")}),
        (text(parameter_name="first"), {(HINT, "parameter_name", "spelling")}),
        ({"type": "TEXT", "text": "x"}, {(WARNING, "type", "spelling")}),
        ({"type": "location", "location": {}}, {(WARNING, "type", "unknown-type"),
                                                (WARNING, "location", "elsewhere")}),
        ({"type": "smell"}, {(WARNING, "type", "unknown-type")}),
        ({"type": "payload", "payload": "x"}, {(ERROR, "type", "misplaced")}),
        ({"type": "image", "image": {"id": "1"}}, {(ERROR, "type", "misplaced")}),
    ],
)  # fmt: skip
def test_a_value_of_the_body(value_found, value, problems):
    assert value_found(value) == problems


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        (money(), set()),
        (money(amount1000=1000), set()),
        (money(amount1000="-5"), set()),
        (money(amount1000="100,99"), {(ERROR, "currency/amount1000", "amount")}),
        (money(amount1000=1.5), {(ERROR, "currency/amount1000", "amount")}),
        (money(amount1000=True), {(ERROR, "currency/amount1000", "amount")}),
        (money(amount1000=""), {(ERROR, "currency/amount1000", "missing")}),
        (money(amount1000=None), {(ERROR, "currency/amount1000", "missing")}),
        (money(code="EURO"), {(WARNING, "currency/code", "currency")}),
        (money(code="eur"), {(WARNING, "currency/code", "currency")}),
        (money(code=""), {(ERROR, "currency/code", "missing")}),
        (money(fallbackValue=""), {(ERROR, "currency/fallbackValue", "missing")}),
        (money(amount1000=None, amount_1000=5), {(HINT, "currency/amount_1000", "spelling")}),
        ({"type": "currency", "currency": 5}, {(ERROR, "currency", "type")}),
    ],
)
def test_money(value_found, value, problems):
    assert value_found(value) == problems


def test_money_without_its_object_names_all_that_is_missing(value_found):
    """As the specification's own first media block has it (decision 37)."""
    keys = ("fallbackValue", "code", "amount1000")
    assert value_found({"type": "currency", "text": "Your currency"}) == {
        *((ERROR, f"currency/{key}", "missing") for key in keys),
        (WARNING, "text", "exclusive"),
    }


def test_the_currencies_are_those_of_the_standard():
    assert {"EUR", "SEK", "NOK", "DKK", "USD", "CHF", "VES", "ZWG"} <= CURRENCIES.keys()
    assert all(len(code) == 3 and code.isupper() for code in CURRENCIES)


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        (date(), set()),
        (date(**{key: str(part) for key, part in PARTS.items()}), set()),
        (date(dayOfWeek=5), {(WARNING, "dateTime/dayOfWeek", "weekday")}),
        (date(dayOfMonth=30), {(WARNING, "dateTime/dayOfMonth", "no-such-day")}),
        (date(month=13), {(WARNING, "dateTime/month", "range")}),
        (date(hour=24), {(WARNING, "dateTime/hour", "range")}),
        (date(minute="half"), {(ERROR, "dateTime/minute", "type")}),
        (date(minute=""), {(ERROR, "dateTime/minute", "missing")}),
        (date(minute=None), {(ERROR, "dateTime/minute", "missing")}),
        (date(fallbackValue=None), {(ERROR, "dateTime/fallbackValue", "missing")}),
        (date(timestamp="1803569580000"), {(ERROR, "dateTime/timestamp", "exclusive")}),
        (date(calendar="GREGORIAN"), {(WARNING, "dateTime/calendar", "elsewhere")}),
        ({"type": "dateTime"}, {(ERROR, "dateTime/fallbackValue", "missing")}),
    ],
)
def test_a_moment_by_its_parts(value_found, value, problems):
    assert value_found(value) == problems


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"dayOfMonth": 30, "year": 2026}, "There is no day 30 in month 2 of 2026."),
        ({"year": 0}, "Year should be between 1 and 9999."),
    ],
)
def test_a_year_is_written_without_a_comma(parts, said):
    component = {"type": "body", "parameters": [date(**{"month": 2, **parts})]}
    template = {"name": "a", "language": {"code": "en"}, "components": [component]}
    found = check_message({"type": "template", "template": template})
    assert said in [one.sentence for one in found]


@pytest.mark.parametrize(
    ("stamp", "rule"),
    [
        ("1803569580000", None),
        (1803569580000, None),
        ("1803569580", "seconds"),
        ("soon", "type"),
        ("", "missing"),
    ],
)
def test_a_moment_by_its_timestamp(value_found, stamp, rule):
    value = {"type": "dateTime", "dateTime": {"fallbackValue": "then", "timestamp": stamp}}
    assert {one[1:] for one in value_found(value)} == (
        {("dateTime/timestamp", rule)} if rule else set()
    )


def test_metas_spelling_of_a_moment_is_understood_and_kept(value_found):
    value = {"type": "date_time", "date_time": {"fallback_value": "then", "timestamp": 10**12}}
    assert value_found(value) == {
        (WARNING, "type", "spelling"),
        (HINT, "date_time", "spelling"),
        (HINT, "date_time/fallback_value", "spelling"),
    }


def media(kind="image", **members):
    return header({"type": kind, kind: members})


@pytest.mark.parametrize(
    ("component", "problems"),
    [
        (media(id="1"), set()),
        (media(link="https://example.com/a.png"), {(HINT, "image/link", "id-is-faster")}),
        (media(id="1", caption="x"), {(ERROR, "image/caption", "caption")}),
        (media("video", id="1", caption="x"), {(ERROR, "video/caption", "caption")}),
        (media("document", id="1", caption="x"), {(ERROR, "document/caption", "caption")}),
        (media(id="1", link="https://example.com/a.png"), {(ERROR, "image/id", "exclusive")}),
        (media(), {(ERROR, "image/link", "missing")}),
        (media(id=""), {(ERROR, "image/id", "missing")}),
        (header({"type": "video"}), {(ERROR, "video/link", "missing")}),
        (media("document", id="1", filename="a.pdf"), set()),
        (media("document", id="1", filename="A.docx"), {(WARNING, "document/filename", "pdf-only")}),
        (
            media("document", link="https://example.com/a.docx?x=1.pdf"),
            {(WARNING, "document/link", "pdf-only"), (HINT, "document/link", "id-is-faster")},
        ),
        (media("document", link="https://example.com"), {(HINT, "document/link", "id-is-faster")}),
        (header(text()), set()),
        (header(text("x" * 61)), {(WARNING, "text", "too-long")}),
        (header(money()), {(ERROR, "type", "misplaced")}),
        ({"type": "header", "parameters": []}, set()),
    ],
)  # fmt: skip
def test_a_header(found, component, problems):
    got = found(component)
    assert {
        (level, at.removeprefix("0/parameters/0/"), rule) for level, at, rule in got
    } == problems


def test_a_header_takes_one_value(found):
    assert found(header(text("a"), text("b"))) == {(ERROR, "0/parameters/1", "too-many")}


@pytest.mark.parametrize("kind", ["header", "body"])
def test_a_part_without_a_list_of_values_is_an_error(found, kind):
    assert found({"type": kind}) == {(ERROR, "0/parameters", "missing")}


def test_gaps_have_names_all_or_none(found):
    named, bare = text(parameterName="first"), text()
    assert found(body(named, bare)) == {
        (WARNING, "0/parameters/1/parameterName", "mixed-names"),
    }
    assert found(header(bare), body(named)) == {
        (WARNING, "0/parameters/0/parameterName", "mixed-names"),
    }
    assert found(header(named), body(named)) == set()
    assert found(body(named, money())) == set()


def test_a_gaps_name_is_used_once(found):
    named = text(parameterName="first")
    assert found(body(named, named)) == {
        (WARNING, "0/parameters/1/parameterName", "repeated-name"),
    }


@pytest.mark.parametrize(
    ("kind", "rule"), [("Body", "spelling"), ("footer", "unknown-type"), ("order_status", "unknown-type")]
)  # fmt: skip
def test_other_words_for_a_part_are_kept_with_a_warning(found, kind, rule):
    assert found({"type": kind, "parameters": []}) == {(WARNING, "0/type", rule)}


def test_a_part_that_comes_twice(found):
    assert found(body(text()), body(text())) == {(WARNING, "1/type", "repeated-part")}


def test_what_only_buttons_and_carousels_have(found):
    assert found({**body(text()), "index": 0, "sub_type": "url", "cards": []}) == {
        (WARNING, "0/index", "no-effect"),
        (WARNING, "0/sub_type", "no-effect"),
        (WARNING, "0/cards", "no-effect"),
    }


def test_a_problem_says_on_which_card_it_is():
    whole = {"name": "x", "language": {"code": "en"}, "components": [body(text(), text(""))]}
    (one,) = check_message({"type": "template", "template": whole})
    assert (one.place, one.sentence) == ("Gap 2", "Text is missing.")
