"""Every text of every look can be read: WCAG 2.1 AA, 4.5 to 1 for text (1.4.3), 3 to 1 for what marks the focus (1.4.11).

In the looks of high contrast it is AAA's 7 to 1 (1.4.6).
"""

import re
from itertools import product

import pytest

from composer.ui import assets
from composer.ui.theme import tokens

_TEXT, _STRONG, _MARK = 4.5, 7.0, 3.0
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


@pytest.fixture(params=product((False, True), (False, True)), ids=str)
def which(request):
    """Whether it is dark, and whether of high contrast."""
    return request.param


@pytest.fixture
def look(which):
    return tokens(*which)


def test_texts_can_be_read(look, which):
    least = _STRONG if which[1] else _TEXT
    pairs = dict.fromkeys((*_PAIRS, *written()))
    poor = {
        f"{ink} on {ground}": round(ratio, 2)
        for ink, ground in pairs
        if (ratio := contrast(look[ink], look[ground])) < least
    }
    assert poor == {}


def test_the_focus_can_be_seen(look):
    poor = [one for one in _GROUNDS if contrast(look["focus"], look[one]) < _MARK]
    assert poor == []
    assert contrast(look["border-strong"], look["surface"]) >= _MARK


def test_the_sum_is_right():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_high_contrast_can_be_chosen_and_left_again(qapp, theme):
    before = theme.wish
    told = []
    theme.changed.connect(lambda: told.append(theme.color("text").name()))
    try:
        theme.set_wish("light")
        told.clear()
        theme.set_wish("contrast")
        assert theme.strong
        theme.set_wish("light")
        assert not theme.strong
        assert told == [tokens(theme.dark, True)["text"], tokens(False)["text"]]
    finally:
        theme.set_wish(before)
