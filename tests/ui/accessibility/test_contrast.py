"""Every text of every look can be read: WCAG 2.1 AA, 4.5 to 1 for text (1.4.3), 3 to 1 for what marks the focus (1.4.11)."""

import json
import re
from itertools import product

import pytest

from composer.ui import assets

_TEXT, _MARK = 4.5, 3.0
_LOOKS = sorted((assets.folder() / "styles").glob("*.json"))
_GROUNDS = ("window", "surface", "raised", "sunken", "hover")
_WORDS = ("text", "muted", "accent", "error", "warning", "hint", "good")
_JSON = ("json-key", "json-string", "json-number", "json-word", "json-mark", "json-other")
_SOFT = ("error", "warning", "hint", "good", "sandbox", "test", "live")
_PAIRS = (
    *product(_WORDS, _GROUNDS),
    *product(_JSON, ("surface",)),
    *((name, f"{name}-soft") for name in _SOFT),
    *(("text", f"{name}-soft") for name in _SOFT),
    *product(("text", "muted", "accent"), ("accent-soft",)),
    ("placeholder", "surface"),
    ("text", "selection"),
    ("text", "pressed"),
    ("accent-text", "accent"),
    ("accent-text", "accent-hover"),
    ("accent-text", "error"),
)
"""What is written on what, where widgets paint themselves or take colours from the palette."""


def light_of(color):
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, light = sorted((light_of(one), light_of(other)))
    return (light + 0.05) / (dark + 0.05)


def written():
    """Pairs of names that one rule of the style sheet has as colour and ground; what cannot be used may be pale."""
    sheet = re.sub(r"/\*.*?\*/", "", assets.text("styles/composer.qss"), flags=re.DOTALL)
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        color = re.search(r"(?<![-\w])color: @([a-z-]+)", body)
        ground = re.search(r"background: @([a-z-]+)", body)
        if color and ground and ":disabled" not in selector:
            yield color[1], ground[1]


@pytest.fixture(params=_LOOKS, ids=lambda path: path.stem)
def look(request):
    return json.loads(request.param.read_text("utf-8"))


def test_texts_can_be_read(look):
    pairs = dict.fromkeys((*_PAIRS, *written()))
    poor = {
        f"{ink} on {ground}": round(ratio, 2)
        for ink, ground in pairs
        if (ratio := contrast(look[ink], look[ground])) < _TEXT
    }
    assert poor == {}


def test_the_focus_can_be_seen(look):
    poor = [one for one in _GROUNDS if contrast(look["focus"], look[one]) < _MARK]
    assert poor == []
    assert contrast(look["border-strong"], look["surface"]) >= _MARK


def test_the_sum_is_right():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
