"""Texts that are made to be expensive: each of any length, so that cost can be held against length."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_FAMILY = "👨\u200d👩\u200d👧\u200d👦"


def _to(pattern: str) -> Callable[[int], str]:
    return lambda length: (pattern * (length // len(pattern) + 1))[:length]


def _nested(length: int) -> str:
    return "*_~" * (length // 6) + "x" + "~_*" * (length // 6)


HOSTILE: Mapping[str, Callable[[int], str]] = {
    "stars": _to("*"),
    "stars and letters": _to("*a "),
    "three marks": _to("*_~"),
    "closing marks": _to("a* "),
    "pairs": _to("*a*_b_"),
    "crossed": _to("*a _b* c_ "),
    "nested": _nested,
    "backticks": _to("`"),
    "open code": _to("```a"),
    "code that is never closed": lambda length: "a" * (length - 3) + "```",
    "inline code": _to("`*a*` "),
    "links": _to("https://a.example "),
    "one long link": lambda length: "https://a.example/" + "_" * length,
    "one link of brackets": lambda length: "https://a" + ")" * length,
    "links of marks": _to("https://*_~ "),
    "lines": _to("\n"),
    "lines of Windows": _to("\r\n"),
    "quotes": _to("> "),
    "lists": _to("* a\n"),
    "numbers": _to("1. a\n"),
    "braces": _to("{"),
    "gaps": _to("{{1}}"),
    "half gaps": _to("{{a"),
    "families": _to(_FAMILY),
    "joiners": _to("\u200d"),
    "flags": _to("🇸🇪"),
    "skin": _to("👍🏽"),
    "marks upon a letter": lambda length: "a" + "\u0301" * length,
    "overrides": _to("\u202ea*b*"),
    "isolates": _to("\u2067*a*"),
    "isolates that end": _to("\u2066א\u2069"),
    "controls": _to("".join(map(chr, (0, 7, 8, 11, 12, 27, 127, 133)))),
    "separators": _to("a\u2028b\u2029"),
    "tabs": _to("\t*a*"),
    "one word": _to("a"),
    "Arabic": _to("مرحبا "),
    "both ways": _to("שלום abc 123 "),
}
