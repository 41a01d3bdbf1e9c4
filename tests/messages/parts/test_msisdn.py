"""Numbers: which exist, where the others would go, and what it costs to know."""

import json
import re
import subprocess
import sys

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.messages.check import check_envelope
from composer.messages.parts import msisdn, numbering, regions
from composer.messages.problem import Severity, fill
from composer.sandbox.recipients import RECIPIENTS

CLEAN = {
    "a Swedish mobile": "+46701740605",
    "a German mobile": "+4915123456789",
    "a Norwegian mobile": "+4792345678",
    "an Italian line, whose 0 stays": "+390612345678",
    "a line in the United States": "+12015550123",
    "one of Kazakhstan, which shares its code": "+77010001234",
    "one of no country": "+80012345678",
    "a Mexican one as WhatsApp has it": "+5215512345678",
    "a Brazilian one as WhatsApp has it": "+551187654321",
    "a business-scoped user id": "SE.A1b2c3",
}


@pytest.mark.parametrize("name", CLEAN)
def test_a_number_that_exists_has_no_finding(name):
    assert msisdn.msisdn_finding(CLEAN[name]) is None


@pytest.mark.parametrize("number", [number for number, *_ in RECIPIENTS])
def test_the_sandboxs_own_have_none(number):
    assert msisdn.msisdn_finding(number) is None


FOUND = {
    "+46000000001": ("no-such-number", "would go to Sweden, where no such number exists."),
    "+4670174060512": ("no-such-number", "Mobile numbers there have 9 digits after +46."),
    "+31990000000": ("no-such-number", "would go to the Netherlands"),
    "+15550123456": ("no-such-number", "would go to North America"),
    "+4670174": ("length", "too short for Sweden. Mobile numbers there have 9 digits after +46."),
    "+47912345678901": ("length", "too long for Norway. Mobile numbers there have 8 digits"),
    "+8621010": ("length", "too short for China"),
    "+2101234567": ("no-country", "begins with no country's code"),
    "+460701740605": ("trunk-zero", "In Sweden that 0 is dialled only without it: +46701740605"),
    "+4407400123456": ("trunk-zero", "+447400123456 is meant"),
    "46701740605": ("no-plus", "for a local number. +46701740605 (Sweden) is probably meant."),
    "0701740605": ("no-plus", "could be +46701740605 (Sweden) or +40701740605 (Romania)."),
    "01701234567": ("no-plus", "could be +491701234567 (Germany)."),
    "91234567": ("no-plus", "+4791234567 (Norway) or +4591234567 (Denmark)"),
    "99999": ("no-plus", "Where it would go is not certain."),
    "070-174 06 05": ("no-plus", "+46701740605 (Sweden)"),
    "+46 70 174 06 05": ("decorated", "+46701740605 is meant"),
    "0046701740605": ("decorated", "begins with 00 where a + belongs; +46701740605 is meant"),
}


@pytest.mark.parametrize("number", FOUND)
def test_what_will_probably_fail_is_a_warning_that_says_where_it_would_go(number):
    rule, fragment = FOUND[number]
    found = msisdn.msisdn_finding(number)
    assert found is not None
    assert (found.rule, found.severity) == (rule, Severity.WARNING)
    sentence = fill(found.text, found.values)
    assert fragment in sentence
    assert "{" not in sentence


THERE = " is probably meant: the sender's number is from there."
AT_HOME = {
    (
        "0701740605",
        "+46700000000",
    ): "+46701740605 (Sweden)" + THERE,
    ("0701740605", "+40712345678"): "+40701740605 (Romania)" + THERE,
    ("0701740605", "+4791234567"): "could be +46701740605 (Sweden) or +40701740605 (Romania).",
    ("0412345678", "+61412345678"): "+61412345678 (Australia)" + THERE,
    ("91234567", "+4591234567"): "+4591234567 (Denmark)" + THERE,
    ("46701740605", "+46700000000"): "+46701740605 (Sweden) is probably meant.",
    ("12015550", "+6591234567"): "It could be +4612015550 (Sweden), ",
    ("0701740605", "+99900000001"): "(Sweden) or +40701740605 (Romania).",
    ("0701740605", "the shop"): "(Sweden) or +40701740605 (Romania).",
}


@pytest.mark.parametrize(("number", "sender"), AT_HOME)
def test_a_local_number_is_tried_in_the_senders_country_first(number, sender):
    found = msisdn.msisdn_finding(number, sender)
    assert found is not None
    assert (found.rule, found.severity) == ("no-plus", Severity.WARNING)
    assert AT_HOME[number, sender] in fill(found.text, found.values)


def test_what_is_a_number_at_home_and_abroad_is_said_to_be_either():
    found = msisdn.msisdn_finding("4521234567", "+12015550123")
    assert found is not None
    assert "+4521234567 (Denmark)" in fill(found.text, found.values)


@pytest.mark.parametrize(
    "number", ["", "abc", "+", "+0701740605", "+46701", "123", "+4670174060512345", "٠٧٠١٧٤٠٦٠٥"]
)
def test_what_is_no_number_is_an_error(number):
    found = msisdn.msisdn_finding(number)
    assert found is not None
    assert (found.rule, found.severity) == ("msisdn", Severity.ERROR)


def test_senders_are_links_business_but_their_form_is_not():
    assert msisdn.sender_finding("+15550123456") is None
    found = msisdn.sender_finding("46701740605")
    assert found is not None
    assert found.rule == "no-plus"


def test_recipients_are_checked_and_the_sender_only_for_its_form():
    request = {"source": "+15550123456", "destinations": ["+15550123456"]}
    found = {one.pointer: one.rule for one in check_envelope(request)}
    assert "/source" not in found
    assert found["/destinations/0"] == "no-such-number"


def plausible():
    codes = st.sampled_from(sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE))
    digits = st.text("0123456789", min_size=4, max_size=12)
    return st.builds(lambda code, rest: f"+{code}{rest}"[:16], codes, digits)


def examples():
    """One number of each kind in each region, and those with a digit changed or more."""
    kinds = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE)
    known = [
        phonenumbers.format_number(one, phonenumbers.PhoneNumberFormat.E164)
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
        for kind in kinds
        if (one := phonenumbers.example_number_for_type(region, kind)) is not None
    ]
    return st.builds(
        lambda number, place, digit: number[:place] + digit + number[place + 1 :],
        st.sampled_from(known),
        st.integers(4, 15),
        st.sampled_from(["", *"0123456789", "00"]),
    )


@given(st.one_of(plausible(), examples()))
def test_the_quick_answer_is_that_of_the_library(number):
    if numbering.exists(number):
        assert phonenumbers.is_valid_number(phonenumbers.parse(number))
    elif re.fullmatch(r"\+[1-9][0-9]{6,14}", number) and not msisdn.msisdn_finding(number):
        # Only how WhatsApp writes numbers, and zeros that the library takes off without a word, are beyond it.
        assert number.startswith(("+521", "+55", "+999")) or phonenumbers.is_valid_number(
            phonenumbers.parse(number)
        )


@given(st.one_of(st.text(max_size=20), plausible(), examples()))
def test_anything_gets_a_sentence_or_none(text):
    found = msisdn.msisdn_finding(text)
    assert found is None or "{" not in fill(found.text, {**found.values, "number": "n"})


def test_every_region_has_a_name():
    assert set(phonenumbers.SUPPORTED_REGIONS) <= set(regions.NAMES)
    assert all(name.strip() and "\n" not in name for name in regions.NAMES.values())
    assert set(regions.MARKETS) <= set(regions.NAMES)
    several = {
        code for code, many in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items() if len(many) > 1
    }
    assert set(regions.SHARED) == several


@pytest.mark.parametrize(
    ("typed", "needed"),
    [
        *(("", False), ("+", False), ("+9", False), ("+99", False), ("+999000", False)),
        *(("+4", True), ("+46 70", True), ("0", True), ("070", True), ("+98", True)),
        *(("Anna", False), ("SE.abc", False), ("99", True)),
    ],
)
def test_what_is_typed_says_early_whether_plans_are_needed(typed, needed):
    assert msisdn.needs_plans(typed) is needed


def loaded_after(code):
    """Which countries' plans a fresh Python holds after these lines; None where not even the library is there."""
    text = (
        "import json, sys\n"
        "from composer.messages.parts.msisdn import load_plans, msisdn_finding\n"
        f"{code}\n"
        "plans = [name[-2:] for name in sys.modules if name.startswith('phonenumbers.data.region_')]\n"
        "print(json.dumps(plans if 'phonenumbers' in sys.modules else None))"
    )
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, check=True, text=True)
    return json.loads(done.stdout)


def test_plans_are_loaded_for_numbers_outside_the_sandbox_alone_and_only_their_countries():
    inside = "load_plans(['+99900000001', 'SE.abc', None]); msisdn_finding('+99900000001')"
    assert loaded_after(inside) is None
    assert loaded_after("from composer.messages import check") is None
    assert loaded_after("load_plans(['+46701740605', '+4792345678'])") == ["SE", "NO"]
