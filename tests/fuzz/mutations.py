"""Inputs for the fuzzer: messages, requests and the specification's own examples, with something changed in them.

Everything comes from the `Random` that is handed in, so that a case can be made again from its number.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from composer.messages import KINDS

DATA = Path(__file__).parents[1] / "data"
LETTERS = (
    "aZ0 \t\n\r\"'\\/{}[]:,.+-_*~`<>|&;%$#@!?\u00a0\u00ad\u0000\u001f\u007f\u200b\u200e\u2028\u2029\ufeff\ufdd0"
    "åß漢字🎉👩\u200d👧\ud83d\udc00“”„‘’…"
)
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.0, 1e308, 5e-324, 2**63, -(2**200), "", " ", "null", "0", "1e400", "2026-02-30T25:00:00Z",
    [], {}, [None], [[]], {"": ""}, {"type": "text"}, "x" * 5000, "\u00a0", "+46701740605", "https://", "http://[", "\ud800",
)  # fmt: skip
"""What is put where something else was."""
_PIECES = (
    "...", "…", "//", "/*", "*/", "#", "'", "“", "”", "NaN", "Infinity", "-", "1e999", "\\u", "\\ud800", '\\"', "```json", "or",
    " | ", "{{", "}}", "[[", "]]", "{", "}", "[", "]", ",", ",,", ":", "\\", "\0", "\ufeff", "undefined", "None", "curl -d '",
    "curl -X POST https://example.com -u a:b -d '{", "^", "@file", '"a" or "b"', "\\\n", "\r", "0x1F", "1_000", "+1",
    ".5", "5.",
)  # fmt: skip

Text = Callable[[Random, str], str]
Tree = Callable[[Random, Any], Any]


@cache
def seeds() -> tuple[tuple[Any, ...], tuple[str, ...]]:
    """Values and texts to start from."""
    values: list[Any] = [dict(sample.message) for kind in KINDS for sample in kind.samples]
    files = sorted(DATA.glob("link/*.json"))
    values += [json.loads(path.read_text(encoding="utf-8")) for path in files]
    texts = [path.read_text(encoding="utf-8") for path in sorted(DATA.glob("as_printed/*.txt"))]
    return tuple(values), tuple(texts)


def case(number: int) -> str:
    """The text of a case."""
    random = Random(number)
    values, texts = seeds()
    if random.random() < 0.15:
        return _whole(_mutated(random, random.choice(texts), TEXTS, 6))
    value = deepcopy(random.choice(values))
    if random.random() < 0.3:
        value = _request(random, value)
    value = _mutated(random, value, TREES, 5)
    text = json.dumps(
        value, ensure_ascii=random.random() < 0.5, indent=random.choice((None, 2, 2, "\t"))
    )
    return _whole(_mutated(random, text, TEXTS, 4) if random.random() < 0.4 else text)


def _whole(text: str) -> str:
    """Halves of one character side by side are that character: no clipboard and no file has them otherwise."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _request(random: Random, message: Any) -> dict[str, Any]:
    others = [deepcopy(one) for one in random.choices(seeds()[0], k=random.randrange(3))]
    return {
        "platformId": "P", "platformPartnerId": random.choice(("1", 1)), "priority": "NORMAL", "refId": "r",
        "source": "+46701740699", "destinations": ["+46701740605"] * random.randrange(4), "messages": [message, *others],
    }  # fmt: skip


def _mutated(random: Random, value: Any, table: tuple[Any, ...], most: int) -> Any:
    for _ in range(random.randrange(most)):
        value = random.choice(table)(random, value)
    return value


def _nodes(value: Any) -> list[tuple[Any, Any]]:
    """Every object and list in it with each of its keys."""
    found: list[tuple[Any, Any]] = []
    level = [value]
    while level:
        one = level.pop()
        keys = list(one) if isinstance(one, dict) else range(len(one)) if isinstance(one, list) else ()  # fmt: skip
        found += [(one, key) for key in keys]
        level += [one[key] for key in keys]
    return found


def _somewhere(change: Callable[[Random, Any, Any], None]) -> Tree:
    def at_a_node(random: Random, value: Any) -> Any:
        nodes = _nodes(value)
        if nodes:
            change(random, *random.choice(nodes))
        return value

    return at_a_node


def _replace(random: Random, around: Any, key: Any) -> None:
    around[key] = deepcopy(random.choice(VALUES))


def _drop(_random: Random, around: Any, key: Any) -> None:
    del around[key]


def _unknown(random: Random, around: Any, key: Any) -> None:
    inner = around[key]
    if isinstance(inner, dict):
        name = random.choice(
            ("nobody", "", "a/b~c", "type", "id", "link", "text", "parameters", "é")
        )
        inner[name] = deepcopy(random.choice(VALUES))
    elif isinstance(inner, list):
        inner.insert(random.randrange(len(inner) + 1), deepcopy(random.choice(VALUES)))


def _rename(random: Random, around: Any, key: Any) -> None:
    if isinstance(around, dict):
        to = random.choice((str(key).upper(), str(key).lower(), f"{key} ", str(key)[1:], f"{key}s"))
        around[to] = around.pop(key)


def _wrap(random: Random, around: Any, key: Any) -> None:
    around[key] = random.choice(([around[key]], {"value": around[key]}, [around[key]] * 3))


def _stretch(random: Random, around: Any, key: Any) -> None:
    inner = around[key]
    if isinstance(inner, str):
        around[key] = "".join(random.choices(LETTERS, k=random.choice((1, 21, 61, 61, 1025, 4097))))
    elif isinstance(inner, list) and inner:
        around[key] = [
            deepcopy(random.choice(inner)) for _ in range(random.choice((2, 2, 2, 3, 3, 11, 31)))
        ]
    elif isinstance(inner, int | float):
        around[key] = str(inner)


def _swap(random: Random, value: Any) -> Any:
    nodes = _nodes(value)
    if nodes:
        around, key = random.choice(nodes)
        other = random.choice(_nodes(deepcopy(random.choice(seeds()[0]))))
        around[key] = other[0][other[1]]
    return value


TREES: tuple[Tree, ...] = (
    *map(_somewhere, (_replace, _replace, _drop, _unknown, _rename, _wrap, _stretch, _stretch)),
    _swap,
)


def _cut(random: Random, text: str) -> str:
    start = random.randrange(len(text) + 1)
    return text[:start] + text[start + random.choice((1, 1, 2, 20, 10**6)) :]


def _insert(random: Random, text: str) -> str:
    at = random.randrange(len(text) + 1)
    piece = random.choice((*_PIECES, random.choice(LETTERS)))
    return text[:at] + piece * random.choice((1, 1, 1, 2, 300)) + text[at:]


def _repeat(random: Random, text: str) -> str:
    start = random.randrange(len(text) + 1)
    end = start + random.randrange(200)
    return text[:end] + text[start:end] * random.choice((1, 2, 30)) + text[end:]


def _exchange(random: Random, text: str) -> str:
    old, new = random.choice(
        (('"', "'"), ('"', "“"), ('"', '\\"'), (",", ""), (",", ",,"), (":", "="), ("\n", "\r\n"), (" ", "\u00a0"), ("}", ""))
    )  # fmt: skip
    return text.replace(old, new, random.choice((1, 3, -1)))


def _around(random: Random, text: str) -> str:
    before, after = random.choice(
        (("curl -X POST https://a.example/message -H 'a: b' --data '", "'"), ("```json\n", "\n```"), ("Example:\n", "\nEnd."),
         ("[", "]"), ("{", "}"), ("", ","), (text, text), ("\ufeff", "\0"))
    )  # fmt: skip
    return before + text + after


TEXTS: tuple[Text, ...] = (_cut, _insert, _insert, _repeat, _exchange, _around)
