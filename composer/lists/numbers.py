"""The number in a cell: as people write them, with or without a country, as spreadsheets spoil them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from composer.messages.finding import Finding
from composer.messages.parts.msisdn import SOURCE, TEST_PREFIX, load_plans, msisdn_finding, plain
from composer.messages.problem import Severity

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""What contact books leave around the numbers that are copied out of them."""
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_SHORTENED = re.compile(r"[0-9]+[.,]?[0-9]*[eE]\+?[0-9]+")
_FRACTION = re.compile(r"([0-9]{7,15})[.,]0+")
_SCHEMES = re.compile(r"(?:tel|whatsapp|wa\.me)[:/]+", re.IGNORECASE)


@lru_cache(maxsize=65_536)
def recipient(cell: str, country: str) -> tuple[str, Finding | None]:
    """The MSISDN that a cell means, and what is wrong with it or was assumed.

    `country` is the region ("SE") of numbers without a country code; empty if there is none to assume.
    """
    text = _DASHES.sub("-", _UNSEEN.sub("", cell)).strip()
    text = _SCHEMES.sub("", text.removeprefix("'"), count=1)
    if not text:
        return "", Finding("missing", "There is no number in this row.", source=SOURCE)
    if _SHORTENED.fullmatch(text):
        said = (
            "A spreadsheet shortened this number to {number}, so its last digits are lost. Format the column there as"
            " text, and fetch the numbers anew."
        )
        return text, Finding("shortened", said, {"number": text}, source=SOURCE)
    if whole := _FRACTION.fullmatch(text):
        text = whole[1]
    bare = plain(text)
    if bare.isascii() and bare.isdigit():
        return _national(bare, country)
    found = msisdn_finding(bare)
    return bare, found


def region_of(number: str) -> str:
    """The region ("SE") of an international number; empty if it has none."""
    import phonenumbers  # the plans' own weight, not before the first list

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""
    except phonenumbers.NumberParseException:
        return ""


def countries() -> list[tuple[str, str]]:
    """Every region with what it is called and its country code: ("SE", "Sweden (+46)"), by name."""
    import phonenumbers

    from composer.messages.parts.regions import NAMES

    codes = (
        (region, name, phonenumbers.country_code_for_region(region))
        for region, name in NAMES.items()
    )
    named = [(region, f"{name} (+{code})") for region, name, code in codes if code]
    return sorted(named, key=lambda one: one[1].removeprefix("the ").casefold())


def prepare() -> None:
    """Load what checking takes, on any thread."""
    load_plans(["+46701740605"])


def _national(digits: str, country: str) -> tuple[str, Finding | None]:
    """Digits without +: a number of the country, or one whose + was lost, as spreadsheets do."""
    found = _of_country(digits, country)
    if found:
        return found, None
    if digits.startswith(TEST_PREFIX[1:]) and msisdn_finding(f"+{digits}") is None:
        return f"+{digits}", None
    international = f"+{digits}"
    if digits[0] != "0" and msisdn_finding(international) is None:
        said = "There was no + before {digits}; it is taken as {number}."
        values = {"digits": digits, "number": international}
        return international, Finding(
            "no-plus", said, values, severity=Severity.WARNING, source=SOURCE
        )
    said = (
        "{number} is no number of the country that is chosen, and has no country code."
        if country
        else "{number} has no country code. Choose the country that such numbers are of."
    )
    return digits, Finding("no-country", said, {"number": digits}, source=SOURCE)


def _of_country(digits: str, country: str) -> str:
    """The number that digits mean inside a country; empty if they mean none there."""
    if not country:
        return ""
    from composer.messages.parts.numbering import exists

    code, trunk = _dialling(country)
    number = f"+{code}{digits.removeprefix(trunk)}"
    # A look at the plans' patterns is many times quicker than phonenumbers' own way, which nearly no number needs.
    return number if exists(number) else _parsed(digits, country)


@cache
def _dialling(country: str) -> tuple[int, str]:
    """The country's code, and what stands before numbers inside it: the 0 of most."""
    import phonenumbers

    plan = phonenumbers.PhoneMetadata.metadata_for_region(country)
    code = phonenumbers.country_code_for_region(country)
    return code, (plan.national_prefix if plan else None) or ""


def _parsed(digits: str, country: str) -> str:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return ""
    valid = phonenumbers.is_valid_number(parsed)
    e164 = phonenumbers.PhoneNumberFormat.E164
    return phonenumbers.format_number(parsed, e164) if valid else ""
