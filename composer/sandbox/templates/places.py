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
_NO_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_NO_SPACES}]|[^\W{_NO_SPACES}]+")
"""A word; of a script that puts no spaces between words, a letter."""
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
    count, words = len(places(text)), len(_WORD.findall(_PLACE.sub(" ", text)))
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


def judge_samples(
    text: str, example: Any, key: str, path: str, judgement: Judgement, *, named: bool
) -> None:
    """Refuse a text with a place that has no sample; samples for no place are noted.

    Meta's examples of a body hold a list of lists; a flat list and a plain string are taken too.
    """
    wanted = places(text)
    field = f"{key}_named_params" if named else key
    given = example.get(field) if isinstance(example, dict) else None
    if not wanted or given is None:
        if wanted:
            judgement.refuse(path, f"needs example.{field} with a sample for each place")
        return
    found = _named_samples(given) if named else _samples(given, key)
    if found is None:
        judgement.refuse(path, f"has an example.{field} that holds anything but samples")
        return
    missing = [one for one in wanted if one not in found] if named else wanted[len(found) :]
    if missing or not all(sample.strip() for sample in found.values()):
        judgement.refuse(
            path, f"has {len(found)} samples in {field} for {len(wanted)} places, or an empty one"
        )
    elif len(found) > len(wanted):
        judgement.note(path, f"has {len(found)} samples in {field} for {len(wanted)} places")


def _samples(given: Any, key: str) -> dict[str, str] | None:
    """Samples by the number of their place; None when they are none."""
    if isinstance(given, str):
        given = [given]
    if key == "body_text" and isinstance(given, list) and given and isinstance(given[0], list):
        given = given[0]
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        return None
    return {str(number): one for number, one in enumerate(given, 1)}


def _named_samples(given: Any) -> dict[str, str] | None:
    """Samples by the name of their place; None when they are none."""
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        return None
    pairs = [(one.get("param_name"), one.get("example")) for one in given]
    if not all(isinstance(one, str) for pair in pairs for one in pair):
        return None
    return dict(pairs)
