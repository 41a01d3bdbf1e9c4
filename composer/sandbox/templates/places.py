"""The places in a template's text: `{{1}}`, `{{2}}` … or `{{first_name}}`, and what Meta asks of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from composer.sandbox.judging import Judgement

TOO_MANY: Final = 2388293
AT_THE_EDGE: Final = 2388299
_PLACE = re.compile(r"\{\{([^{}]*)\}\}")
_NAME = re.compile("[a-z_][a-z0-9_]*", re.ASCII)
_NUMBER = re.compile("[1-9][0-9]*", re.ASCII)


def places(text: str) -> list[str]:
    """What stands between the braces of each place, each once, in order."""
    return list(dict.fromkeys(_PLACE.findall(text)))


def filled_in(text: str, values: Sequence[str]) -> str:
    """The text with its places replaced, in their order, by values."""
    found = dict(zip(places(text), values, strict=False))
    return _PLACE.sub(lambda match: found.get(match[1], match[0]), text)


def judge_places(text: str, path: str, judgement: Judgement, *, named: bool) -> None:
    """Refuse places that are written wrongly or do not follow each other from 1."""
    inside = _PLACE.findall(text)
    rest = _PLACE.sub("", text)
    if "{{" in rest or "}}" in rest:
        judgement.refuse(path, "has braces that do not make a place such as {{1}}")
    elif "{" in rest or "}" in rest:
        judgement.note(path, "has single braces")
    if "}}{{" in text:
        judgement.refuse(path, "has two places next to each other without a word between them")
    (_judge_names if named else _judge_numbers)(inside, path, judgement)


def judge_surroundings(text: str, path: str, judgement: Judgement) -> None:
    """Refuse places first or last in a body, and more of them than its words carry."""
    if re.match(r"\s*\{\{", text) or re.search(r"\}\}\s*$", text):
        judgement.refuse(path, f"begins or ends with a place ({AT_THE_EDGE})")
    count, words = len(places(text)), len(re.findall(r"\w+", _PLACE.sub(" ", text)))
    # Meta gives no number. Fewer words than places is refused here; Twilio advises twice as many and one.
    if count and words < count:
        judgement.refuse(
            path, f"has {count} places and only {words} words around them ({TOO_MANY})"
        )
    elif count and words < 2 * count + 1:
        judgement.note(path, f"has {words} words for {count} places, which Meta may find too few")


def _judge_names(inside: list[str], path: str, judgement: Judgement) -> None:
    for name in inside:
        if not _NAME.fullmatch(name):
            judgement.refuse(
                path, f"has a place {{{{{name}}}}} whose name is not of small letters, digits and _"
            )
        elif re.search("[0-9]", name):
            judgement.note(path, f"has a digit in {{{{{name}}}}}; Meta names letters and _ alone")
    twice = sorted({name for name in inside if inside.count(name) > 1})
    if twice:
        judgement.refuse(path, f"has {{{{{twice[0]}}}}} twice; a name is used once")


def _judge_numbers(inside: list[str], path: str, judgement: Judgement) -> None:
    for number in inside:
        if not _NUMBER.fullmatch(number):
            judgement.refuse(
                path,
                f"has a place {{{{{number}}}}}, but without parameter_format NAMED places are numbers: {{{{1}}}}",
            )
            return
    numbers = [int(number) for number in dict.fromkeys(inside)]
    if numbers != list(range(1, len(numbers) + 1)):
        judgement.refuse(path, "has places that are not 1, 2, 3 … in order and without a gap")


def samples(example: Any, key: str, *, named: bool) -> list[str] | None:
    """The samples given for places under `key` (with `_named_params`, if named); None when there are none.

    Meta's examples hold a list of lists; a flat list and a plain string are taken too.
    """
    given = (
        example.get(f"{key}_named_params" if named else key) if isinstance(example, dict) else None
    )
    if isinstance(given, str):
        return [given]
    if not isinstance(given, list):
        return None
    if named:
        return [str(one.get("param_name")) for one in given if isinstance(one, dict)]
    first = given[0] if given and isinstance(given[0], list) else given
    return [str(one) for one in first]


def judge_samples(
    text: str, example: Any, key: str, path: str, judgement: Judgement, *, named: bool
) -> None:
    """Refuse a text whose places have no samples, or not as many."""
    wanted = places(text)
    if not wanted:
        return
    given = samples(example, key, named=named)
    field = f"{key}_named_params" if named else key
    if given is None:
        judgement.refuse(path, f"needs example.{field} with a sample for each place")
    elif named and sorted(given) != sorted(wanted):
        judgement.refuse(
            path,
            f"has samples in {field} for {', '.join(given) or 'none'}, not for {', '.join(wanted)}",
        )
    elif len(given) != len(wanted):
        judgement.refuse(path, f"has {len(given)} samples in {field} for {len(wanted)} places")
