"""What is said of parts that are not documented, or are stand-ins."""

import pytest

from composer.rendering.definition import definition_picture
from composer.rendering.desktop import desktop
from composer.rendering.formatting import paragraphs
from composer.rendering.remarks import DISPUTED, OBSERVED, STAND_IN, remarks
from composer.rendering.tree import (
    Button,
    LinkCard,
    Location,
    MediaBox,
    Offer,
    Paragraph,
    ReadMore,
    Small,
    Span,
    Text,
    Title,
)
from composer.templates.filling import fill_with_samples
from tests.templates.definitions import NAMES, definition


@pytest.mark.parametrize(
    ("node", "statuses"),
    [
        (Title("a"), []),
        (Button("a", "reply"), []),
        (Button("See all options", "list"), [OBSERVED]),
        (Small("_a_"), [DISPUTED]),
        (Small("a"), []),
        (MediaBox("audio", ""), [STAND_IN]),
        (LinkCard("a", "b"), [STAND_IN]),
        (Location("1", "2", "", ""), [STAND_IN]),
        (ReadMore(3), [OBSERVED]),
        (Offer("a", "", filled=False, code=""), []),
        (Offer("a", "b", filled=True, code="", until=1), [OBSERVED]),
        (Text(paragraphs("plain *bold*")), []),
        (Text(paragraphs("plain"), folds=5), []),
        (Text(paragraphs("a\n" * 6), folds=5), [OBSERVED]),
        (Text(paragraphs("a" * 200), folds=5, source="a" * 200), [OBSERVED]),
        (Text(paragraphs("* a\n* b")), [DISPUTED]),
        (paragraphs("*_a_*")[0], [OBSERVED]),
        (paragraphs("`*a*`")[0], [OBSERVED]),
        (paragraphs("`a`")[0], []),
        (Paragraph((Span("👍"),), "emoji1"), [OBSERVED]),
        ("no node", []),
    ],
    ids=str,
)
def test_a_part_says_what_is_not_sure_of_it(node, statuses):
    assert [one.status for one in remarks(node)] == statuses


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_documented_names_who_says_it(name):
    whole = definition(name)
    shown = definition_picture(whole, fill_with_samples(whole))
    nodes = [*shown.bubble, *shown.buttons, *shown.menu, *shown.cards, *desktop(shown).bubble]
    for one in (one for node in nodes for one in remarks(node)):
        assert one.sentence.endswith(".")
        assert bool(one.source) == (one.status != STAND_IN)
