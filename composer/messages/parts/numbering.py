"""What the world's numbering plans say of a number. Imported when the first number outside the sandbox is checked.

The plans come from `phonenumbers` and are loaded country by country. Its `parse` takes some 40 µs a number, so what fits
a country's patterns as it stands is let pass without it: thousands of recipients are checked at each change of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneMetadata, PhoneNumber, ValidationResult

from composer.messages.finding import Finding
from composer.messages.parts.regions import MARKETS, NAMES, SHARED
from composer.messages.problem import Severity

SOURCE = "LINK 1.6, MSISDN"
_PLANS = "The countries' numbering plans"
_TYPES = (
    *("mobile", "fixed_line", "voip", "personal_number", "uan", "toll_free", "premium_rate"),
    *("shared_cost", "pager", "voicemail"),
)
_MOBILE = _TYPES[:1]
_ON_WHATSAPP = (
    (re.compile(r"\+521([0-9]{10})"), r"+52\1"),
    (re.compile(r"\+55([1-9][0-9])([6-9][0-9]{7})"), r"+55\g<1>9\2"),
)
"""Mexican and Brazilian numbers live on in WhatsApp as they were before those countries changed their plans."""
_SHORT = frozenset({ValidationResult.TOO_SHORT, ValidationResult.IS_POSSIBLE_LOCAL_ONLY})
_MOST_NAMED = 3
_REMEMBERED = 16_384


def exists(number: str) -> bool:
    """Whether `+` and digits is, as it stands, a number of some country's plan."""
    for length in (2, 1, 3):
        code = number[1 : 1 + length]
        regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(code))
        if regions is not None:
            national = number[1 + length :]
            return any(_fits(int(code), region, national) for region in regions)
    return False


@lru_cache(maxsize=_REMEMBERED)
def international_finding(number: str) -> Finding | None:
    """What is wrong with `+` and digits."""
    if any(exists(form.sub(plain, number)) for form, plain in _ON_WHATSAPP if form.match(number)):
        return None
    try:
        parsed = phonenumbers.parse(number)
    except NumberParseException as error:
        return _unparsed(number, error)
    if phonenumbers.is_valid_number(parsed):
        return _trunk_zero(number, parsed)
    return _unknown(number, parsed)


@lru_cache(maxsize=_REMEMBERED)
def region_of(number: str) -> str:
    """The region of `+` and digits, also of one that is not in its plan; empty where no country has such."""
    try:
        parsed = phonenumbers.parse(number)
    except NumberParseException:
        return ""
    code = parsed.country_code or 0
    region = phonenumbers.region_code_for_number(parsed)
    return region or phonenumbers.region_code_for_country_code(code)


@lru_cache(maxsize=_REMEMBERED)
def local_finding(number: str, home: str = "") -> Finding:
    """What digits without + could mean: in the region `home` first, then with a + before them, then elsewhere."""
    at_home = (home,) if home in NAMES else ()
    found = _taken(number, _MOBILE, at_home) or _taken(number, _TYPES, at_home)
    whole = number[0] != "0" and exists(f"+{number}")
    if found and not whole:
        text = "{number} has no + and country code. {meant} is probably meant: the sender's number is from there."
        return _finding("no-plus", text, number, meant=found[0])
    if found:
        text = "{number} has no + and country code. It could be {candidates}."
        abroad = f"+{number} ({_country(phonenumbers.parse(f'+{number}'))})"
        return _finding("no-plus", text, number, candidates=_either([*found, abroad]))
    if whole:
        text = "{number} has no + and could be taken for a local number. {meant} ({country}) is probably meant."
        meant = f"+{number}"
        country = _country(phonenumbers.parse(meant))
        return _finding("no-plus", text, number, meant=meant, country=country)
    found = _taken(number, _MOBILE, MARKETS) or _taken(number, _TYPES, MARKETS)
    if not found:
        text = "{number} has no + and country code. Where it would go is not certain."
        return _finding("no-plus", text, number)
    text = "{number} has no + and country code. It could be {candidates}."
    more = ["a number of another country"] if len(found) > _MOST_NAMED else []
    candidates = [*found[:_MOST_NAMED], *more]
    return _finding("no-plus", text, number, candidates=_either(candidates))


def _fits(code: int, region: str, national: str) -> bool:
    return _pattern(code, region, _TYPES).fullmatch(national) is not None


@cache
def _pattern(code: int, region: str, types: tuple[str, ...]) -> re.Pattern[str]:
    """All numbers of these types in a region."""
    plan = _plan(code, region)
    kinds = (getattr(plan, name) for name in types)
    known = (kind.national_number_pattern for kind in kinds if kind is not None)
    whole = plan.general_desc.national_number_pattern if plan and plan.general_desc else None
    every = "|".join(f"(?:{one})" for one in known if one)
    return re.compile(f"(?=(?:{whole})$)(?:{every})" if whole and every else r"(?!)")


def _plan(code: int, region: str) -> PhoneMetadata | None:
    if region == "001":
        return PhoneMetadata.metadata_for_nongeo_region(code)
    return PhoneMetadata.metadata_for_region(region)


def _unparsed(number: str, error: NumberParseException) -> Finding:
    if error.error_type == NumberParseException.INVALID_COUNTRY_CODE:
        text = "{number} begins with no country's code. Check the digits after the +."
        return _finding("no-country", text, number)
    text = "{number} is too short to be a number of any country."
    return _finding("length", text, number)


def _trunk_zero(number: str, parsed: PhoneNumber) -> Finding | None:
    """The 0 that stands before a number inside its country, and must go after a country code."""
    meant = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if meant == number:
        return None
    if not number.startswith(f"+{parsed.country_code}0"):
        return None
    text = "In {number} a 0 follows the country code. In {country} that 0 is dialled only without it: {meant} is meant."
    return _finding("trunk-zero", text, number, country=_country(parsed), meant=meant)


def _unknown(number: str, parsed: PhoneNumber) -> Finding:
    code = parsed.country_code or 0
    count = len(phonenumbers.national_significant_number(parsed))
    lengths = _mobile_lengths(code)
    values = {"country": _country(parsed), "code": code, "digits": _span(lengths)}
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    known = " Mobile numbers there have {digits} digits after +{code}." if lengths else ""
    if reason in _SHORT:
        return _finding("length", "{number} is too short for {country}." + known, number, **values)
    if reason == ValidationResult.TOO_LONG:
        return _finding("length", "{number} is too long for {country}." + known, number, **values)
    text = "{number} would go to {country}, where no such number exists."
    return _finding("no-such-number", text if count in lengths else text + known, number, **values)


def _taken(number: str, kinds: tuple[str, ...], regions: Iterable[str]) -> list[str]:
    """What the number is where it is read inside a country, in words, country by country."""
    found = []
    for region in regions:
        code = phonenumbers.country_code_for_region(region)
        plan = _plan(code, region)
        national = number.removeprefix((plan and plan.national_prefix) or "")
        if _pattern(code, region, kinds).fullmatch(national):
            found.append(f"+{code}{national} ({NAMES[region]})")
    return found


def _mobile_lengths(code: int) -> tuple[int, ...]:
    region = phonenumbers.region_code_for_country_code(code)
    plan = _plan(code, region)
    desc = plan.mobile if plan is not None else None
    return tuple(sorted(desc.possible_length)) if desc is not None and desc.possible_length else ()


def _country(parsed: PhoneNumber) -> str:
    code = parsed.country_code or 0
    region = phonenumbers.region_code_for_number(parsed)
    if region is None:
        first = phonenumbers.region_code_for_country_code(code)
        return SHARED.get(code) or NAMES.get(first, f"+{code}")
    return NAMES.get(region, region)


def _span(lengths: tuple[int, ...]) -> str:
    if len(lengths) > 1 and lengths == tuple(range(lengths[0], lengths[-1] + 1)):
        between = "or" if len(lengths) == 2 else "to"
        return f"{lengths[0]} {between} {lengths[-1]}"
    return _either([str(length) for length in lengths])


def _either(words: list[str]) -> str:
    *most, last = words or [""]
    return f"{', '.join(most)} or {last}" if most else last


def _finding(rule: str, text: str, number: str, **values: object) -> Finding:
    source = SOURCE if rule == "no-plus" else _PLANS
    return Finding(
        rule, text, {"number": number, **values}, severity=Severity.WARNING, source=source
    )
