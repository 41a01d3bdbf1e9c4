"""Every code that can come is explained; what cannot be known is not made up."""

import re
import subprocess
import sys
from collections import Counter

import pytest

from composer.delivery.explanations import LINK, Explanation, Retry, Who, explain
from composer.delivery.meta_codes import _ROWS, META
from composer.delivery.status import CODES, NO_MORE_REPORTS, Status

ANSWERS = (112400, 112401, 112402, 112500)

RESENT_BY_LINK = (1, 2, 4, 131000, 131016, 131049, 131057, 133004, 80007, 130429)
"""LINK 1.6, "Resending"."""

OTHERS = (
    *(0, 3, 10, 33, 100, 190, 200, 250, 299, 368),
    *(
        130403,
        130472,
        130497,
        131005,
        131008,
        131009,
        131021,
        131026,
        131030,
        131031,
        131037,
        131042,
    ),
    *(131045, 131047, 131048, 131050, 131051, 131052, 131053, 131056, 131062, 131063, 131064),
    *(132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 132068, 132069),
    *(133010, 134011, 134101, 135000, 137000),
    *(2388019, 2388039, 2388040, 2388047, 2388072, 2388073, 2388293, 2388299),
)


@pytest.mark.parametrize(
    "code", sorted({code for code in (*CODES, *NO_MORE_REPORTS, *ANSWERS) if code > 0})
)
def test_every_code_of_link_is_known(code):
    assert explain(code) is LINK[code]


@pytest.mark.parametrize("code", [*RESENT_BY_LINK, *OTHERS])
def test_every_code_of_meta_that_is_documented_is_known(code):
    assert explain(112403, code) is META[code]


@pytest.mark.parametrize("code", RESENT_BY_LINK)
def test_what_link_sends_again_says_to_wait_for_that(code):
    assert META[code].retry is Retry.LINK_RETRIES


def test_only_what_link_sends_again_says_so():
    said = {code for code, one in META.items() if one.retry is Retry.LINK_RETRIES}
    assert said == set(RESENT_BY_LINK)


def test_no_code_stands_in_two_rows():
    codes = Counter(code for codes, _ in _ROWS for code in codes)
    assert [code for code, count in codes.items() if count > 1] == []


def test_every_text_is_a_sentence_in_our_own_words():
    for one in {*LINK.values(), *META.values()}:
        assert one.title
        assert not one.title.endswith(".")
        assert one.sentence.endswith(".")
        assert one.what_to_do.endswith(".")
        assert not re.search(r"\b[a-z]+_[a-z]+\b|wamid", one.sentence + one.what_to_do)


def test_a_closed_window_asks_for_a_template():
    assert explain(112403, 131047).retry is Retry.AS_TEMPLATE


@pytest.mark.parametrize("code", [112000, 112403, 112406, 112408])
def test_metas_code_says_more_than_links_failure(code):
    assert explain(code, 131026) is META[131026]


@pytest.mark.parametrize("code", [112003, 112404, 112006])
def test_metas_code_does_not_turn_a_step_into_a_failure(code):
    assert explain(code, 100) is LINK[code]


def test_metas_code_counts_where_links_is_unknown():
    assert explain(112999, 131026) is META[131026]


@pytest.mark.parametrize(("code", "meta"), [(112999, None), (112403, 139999), (112999, 139999)])
def test_an_unknown_code_is_named_and_not_guessed(code, meta):
    found = explain(code, meta)
    assert str(meta or code) in found.title
    assert "not" in found.sentence
    assert found.who_acts is Who.LINK


def test_only_what_may_pass_or_is_put_right_elsewhere_is_sent_again_as_it_is():
    assert LINK[112408].repeatable
    assert LINK[112401].repeatable
    for one in {*LINK.values(), *META.values()}:
        if one.retry in (Retry.NO, Retry.NOT_NEEDED, Retry.AS_TEMPLATE):
            assert not one.repeatable
        if one.retry is Retry.AFTER_FIX and one.who_acts in (Who.WRITER, Who.DESIGNER):
            assert not one.repeatable


def test_steps_that_went_well_ask_nothing_of_anybody():
    for code, status in CODES.items():
        good = status not in {Status.FAILED, Status.DELETED}
        assert (explain(code).retry is Retry.NOT_NEEDED) is good
        assert isinstance(explain(code), Explanation)


def test_the_long_table_is_read_only_when_something_failed():
    script = (
        "import sys; from composer.delivery.explanations import explain; explain(112003);"
        "print('composer.delivery.meta_codes' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "False"
