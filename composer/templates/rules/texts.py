"""Gaps in texts and their samples: numbering, names, edges, neighbours, words around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from composer.messages.finding import Finding, Loc
from composer.messages.problem import Severity
from composer.templates.gaps import Gap, gaps, has_stray_braces, is_named, names, without_gaps
from composer.templates.parts import Part, cards, components, first, header_format, text_of
from composer.templates.payload import samples

_COMPONENTS = "Meta, template components"
_REVIEW = "Meta, template review"
_OVERVIEW = "Meta, template overview"
_EDGE = "Meta error 2388299"
_WARNING, _HINT = Severity.WARNING, Severity.HINT
_MARKS = re.compile(r"[*_~`]")
_WORD = re.compile(r"\w+")


def text_findings(definition: Any, *, named: bool, fixed: bool) -> Iterator[Finding]:
    """Of all headers, bodies and footers. `fixed`: WhatsApp’s own words stand there (authentication)."""
    found = components(definition)
    for level in (found, *cards(first(found, "CAROUSEL"))):
        yield from _header(first(level, "HEADER"), named=named)
        if not fixed:
            yield from _body(first(level, "BODY"), named=named)
    yield from _without(first(found, "FOOTER"), "text", "A footer cannot have gaps.")
    offer = first(found, "LIMITED_TIME_OFFER")
    terms = offer.data.get("limited_time_offer") if offer else None
    if offer and isinstance(terms, dict):
        inner = Part("", (*offer.at, "limited_time_offer"), terms)
        yield from _without(inner, "text", "The words of an offer cannot have gaps.")


def _without(part: Part | None, key: str, sentence: str) -> Iterator[Finding]:
    if part and gaps(part.data.get(key)):
        yield Finding("gap", sentence, at=(*part.at, key), source=_COMPONENTS)


def _header(part: Part | None, *, named: bool) -> Iterator[Finding]:
    if part is None or header_format(part) != "TEXT":
        return
    text, at = text_of(part), (*part.at, "text")
    found = gaps(text)
    yield from _gaps(text, at, named=named)
    if len(found) > 1:
        words = "A header can have one gap; here are {count}."
        yield Finding("too-many", words, {"count": len(found)}, at, source=_COMPONENTS)
    if _MARKS.search(without_gaps(text)):
        words = "A header cannot have * _ ~ or `: its text is always bold."
        yield Finding("formatting", words, at=at, source=_COMPONENTS)
    if "\n" in text or "\r" in text:
        yield Finding("line-break", "A header must be one line.", at=at, source=_COMPONENTS)
    yield from _samples(part, "header_text", samples.texts(part.data.get("example"), "header_text"))


def _body(part: Part | None, *, named: bool) -> Iterator[Finding]:
    if part is None:
        return
    text, at = text_of(part), (*part.at, "text")
    yield from _gaps(text, at, named=named)
    yield from _edges(text, at)
    yield from _neighbours(text, at)
    yield from _words(text, at)
    yield from _samples(part, "body_text", samples.body_row(part.data.get("example")))


def _gaps(text: str, at: Loc, *, named: bool) -> Iterator[Finding]:
    found = gaps(text)
    if has_stray_braces(text):
        words = (
            "There are braces that begin or end no gap. A gap is written {{1}} or {{first_name}}."
        )
        yield Finding("braces", words, at=at, source=_REVIEW)
    for gap in found:
        yield from _one(text, gap, at, named=named)
    numbers = [gap.position for gap in found if gap.position is not None]
    once = list(dict.fromkeys(numbers))
    if once and not named:
        yield from _numbering(once, at)
    for name, times in Counter(gap.name for gap in found).items():
        if times > 1 and (name.isdecimal() or is_named("{{" + name + "}}")):
            words = "The gap {gap} stands here {times} times. Each may stand in a text once."
            values = {"gap": "{{" + name + "}}", "times": times}
            severity = _WARNING if name.isdecimal() else Severity.ERROR
            yield Finding("repeated-gap", words, values, at, severity, _OVERVIEW)


def _one(text: str, gap: Gap, at: Loc, *, named: bool) -> Iterator[Finding]:
    written = text[gap.start : gap.end]
    values = {"gap": written}
    inside = written[2:-2]
    if inside != inside.strip():
        words = "The gap {gap} has spaces between its braces."
        yield Finding("gap-name", words, values, at, source=_REVIEW)
    elif gap.position is not None and named:
        words = "The gaps of this template have names, and {gap} has a number. Give it a name, or choose numbers for all gaps."
        yield Finding("mixed-gaps", words, values, at, source=_OVERVIEW)
    elif gap.is_name and not named:
        words = "The gap {gap} has a name, but the gaps of this template have numbers. Choose names for all gaps, or number it."
        yield Finding("mixed-gaps", words, values, at, source=_OVERVIEW)
    elif gap.position is None and not gap.is_name:
        words = "{gap} is no gap: between the braces stand a number from 1, or small letters and underscores."
        yield Finding("gap-name", words, values, at, source=_REVIEW)
    elif gap.is_name and any(letter.isdigit() for letter in gap.name):
        words = "The name of {gap} has digits. Whether Meta takes them is not confirmed."
        yield Finding("gap-digits", words, values, at, _HINT, _OVERVIEW)


def _numbering(once: list[int], at: Loc) -> Iterator[Finding]:
    whole = list(range(1, len(once) + 1))
    missing = next((number for number in whole if number not in once), None)
    if missing is not None:
        words = "The gap {missing} is missing: the numbers go from 1 without a gap."
        values = {"missing": "{{" + str(missing) + "}}"}
        yield Finding("gap-numbers", words, values, at, source=_REVIEW)
    elif once != whole:
        words = "The gaps must stand in the order of their numbers; here {gap} comes too early."
        early = next(number for number, right in zip(once, whole, strict=True) if number != right)
        yield Finding("gap-order", words, {"gap": "{{" + str(early) + "}}"}, at, source=_REVIEW)


def _edges(text: str, at: Loc) -> Iterator[Finding]:
    found, bare = gaps(text), text.strip()
    if found and bare and not text[: found[0].start].strip():
        words = "A body cannot begin with a gap. Write a word before {gap}."
        values = {"gap": text[found[0].start : found[0].end]}
        yield Finding("gap-first", words, values, at, source=_EDGE)
    if found and bare and not text[found[-1].end :].strip():
        words = "A body cannot end with a gap. Write a word after {gap}."
        values = {"gap": text[found[-1].start : found[-1].end]}
        yield Finding("gap-last", words, values, at, source=_EDGE)


def _neighbours(text: str, at: Loc) -> Iterator[Finding]:
    found = gaps(text)
    for one, other in pairwise(found):
        between = text[one.end : other.start]
        values = {"one": text[one.start : one.end], "other": text[other.start : other.end]}
        if not between:
            words = "{one} and {other} stand side by side. There must be a word between them."
            yield Finding("adjacent", words, values, at, source=_REVIEW)
        elif not between.strip():
            words = "Between {one} and {other} is only white space. Meta may refuse that; write a word between them."
            yield Finding("adjacent", words, values, at, _WARNING, _REVIEW)


def _words(text: str, at: Loc) -> Iterator[Finding]:
    count = len(names(text))
    words = len(_WORD.findall(without_gaps(text)))
    if count and not _unspaced(text) and words < 2 * count + 1:
        said = (
            "Around its gaps the text has too few words ({words}; gaps: {count}). Meta refuses such texts; "
            "at least {least} words are a good measure."
        )
        values = {"words": words, "count": count, "least": 2 * count + 1}
        yield Finding("few-words", said, values, at, _WARNING, "Meta error 2388293; Twilio")


def _unspaced(text: str) -> bool:
    """Whether it is written without spaces between words (Chinese, Japanese, Thai, Khmer, Lao, Burmese)."""
    return any("\u0e00" <= one <= "\u0eff" or "\u1000" <= one <= "\u109f" or "\u1780" <= one <= "\u17ff"
               or "\u3040" <= one <= "\u30ff" or "\u4e00" <= one <= "\u9fff" for one in text)  # fmt: skip


def _samples(part: Part, key: str, given: list[str]) -> Iterator[Finding]:
    """One for each gap: by their names, or in the order of their numbers."""
    wanted = names(part.data.get("text"))
    example = part.data.get("example")
    at: Loc = (*part.at, "example")
    if wanted and is_named(part.data.get("text")):
        named = samples.named(example, f"{key}_named_params")
        for name in wanted:
            if not named.get(name, "").strip():
                words = "A sample for the gap {gap} is missing."
                place = (*at, f"{key}_named_params")
                yield Finding(
                    "no-sample", words, {"gap": "{{" + name + "}}"}, place, source=_COMPONENTS
                )
        for name in named:
            if name not in wanted:
                words = "There is a sample for {gap}, which is no gap of the text."
                place = (*at, f"{key}_named_params")
                yield Finding(
                    "needless-sample",
                    words,
                    {"gap": "{{" + name + "}}"},
                    place,
                    _WARNING,
                    _COMPONENTS,
                )
        return
    filled = sum(bool(one.strip()) for one in given)
    if filled < len(wanted):
        words = "Each gap needs a sample: there are {wanted} gaps, and {given} with a sample."
        if len(wanted) == 1:
            words = "A sample for the gap is missing."
        values = {"wanted": len(wanted), "given": filled}
        yield Finding("no-sample", words, values, (*at, key), source=_COMPONENTS)
    elif len(given) > len(wanted):
        words = "There are more samples than gaps: {given} for {wanted}."
        values = {"given": len(given), "wanted": len(wanted)}
        yield Finding("needless-sample", words, values, (*at, key), _WARNING, _COMPONENTS)
