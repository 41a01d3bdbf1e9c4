from datetime import datetime

import pytest

from composer.store.records import SHOWN
from composer.ui import assets
from composer.ui.deliveries import words
from composer.ui.theme import tokens


def test_each_status_of_the_journal_has_words_and_no_other_has():
    assert set(words.WORDS) == set(SHOWN)


@pytest.mark.parametrize("shown", SHOWN)
def test_a_status_has_an_icon_a_colour_in_both_looks_and_a_sentence(shown):
    word = words.word(shown)
    assert assets.text(f"icons/{word.icon}.svg")
    assert word.color in tokens(dark=False)
    assert word.color in tokens(dark=True)
    assert word.sentence.endswith(".")


def test_statuses_of_one_colour_differ_in_icon_or_word():
    pairs = [(word.icon, word.text) for word in words.WORDS.values()]
    assert len(set(pairs)) == len(pairs)


def test_a_status_from_a_newer_journal_is_shown_by_its_name():
    assert words.word("bounced").text == "Bounced"


def test_no_message_is_in_two_filters():
    groups = [group.statuses for group in words.GROUPS if group.statuses]
    assert sum(map(len, groups)) == len(frozenset().union(*groups))
    # What was cancelled on purpose is found among all.
    assert set(SHOWN) - frozenset().union(*groups) == {"cancelled"}


def test_a_filter_counts_what_it_would_show():
    counts = {"read": 3, "failed": 2, "held": 1, "elsewhere": 5, "watched": 2}
    assert {group.key: group.count(counts) for group in words.GROUPS} == {
        "all": 6,
        "progress": 0,
        "paused": 0,
        "delivered": 0,
        "read": 3,
        "failed": 2,
        "needs-you": 1,
        "no-report": 0,
        "watched": 2,
        "elsewhere": 5,
    }


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("2026-11-21T00:01", "today 00:01"),
        ("2026-11-20T23:59", "yesterday 23:59"),
        ("2026-11-16T14:02", "Mon 14:02"),
        ("2026-11-03T14:02", "3 Nov 14:02"),
        ("2025-11-21T14:02", "21 Nov 2025 14:02"),
        ("2026-11-22T14:02", "22 Nov 14:02"),
    ],
)
def test_the_nearer_a_time_the_shorter_it_is(at, said):
    now = datetime.fromisoformat("2026-11-21T12:00").astimezone()
    assert words.short_time(datetime.fromisoformat(at).timestamp(), now) == said


def test_a_kind_is_called_by_its_title():
    assert words.kind_title("text") == "Text"
    assert words.kind_title("hologram") == "hologram"


@pytest.mark.parametrize(
    ("number", "shown"), [("46701", "+46701"), ("+46701", "+46701"), ("LINK", "LINK")]
)
def test_a_number_has_its_plus_sign(number, shown):
    assert words.phone(number) == shown
