"""Commands are found by a few letters, and the best stands first."""

import pytest

from composer.ui.commands.matching import folded, match


def found(sought, name, others=""):
    return match(folded(sought).split(), folded(name), folded(others))


@pytest.mark.parametrize(
    ("sought", "name", "marked"),
    [
        ("send", "Send the message", "Send"),
        ("list new", "New message: List", "NewList"),
        ("nml", "New message: List", "NmL"),
        ("übers", "Ubersicht", "Ubers"),
        ("vorsch", "Größe der Vorschau", "Vorsch"),
        ("dlv", "Deliveries", "Dlv"),
        ("essa", "New message", "essa"),
    ],
)
def test_what_was_found_is_marked(sought, name, marked):
    fit = found(sought, name)
    assert fit is not None
    assert "".join(name[place] for place in sorted(fit.marks)).casefold() == marked.casefold()


@pytest.mark.parametrize("sought", ["xyz", "send xyz", "dsne", "se d m t e q"])
def test_every_word_must_be_found(sought):
    assert found(sought, "Send the message") is None


def test_other_words_find_without_marks():
    fit = found("dark", "Look: Night", "dark theme")
    assert fit is not None
    assert fit.marks == frozenset()


def test_better_stands_before_worse():
    names = ["Ascending", "Resend it", "Send to a list", "Send", "Go to Settings and end"]
    fits = {name: found("send", name) for name in names}
    order = sorted((name for name in names if fits[name]), key=lambda name: -fits[name].score)
    assert order[0] == "Send"
    assert order[1] == "Send to a list"


def test_places_are_those_of_the_text_also_where_letters_fold():
    assert len(folded("Straße İÅé 👍🏽 ﬁ")) == len("Straße İÅé 👍🏽 ﬁ")


def test_the_name_counts_more_than_other_words():
    inside = found("langu", "The name of all that has slanguage in it")
    beside = found("langu", "Look", "language")
    assert inside is not None
    assert beside is not None
    assert inside.score > beside.score
