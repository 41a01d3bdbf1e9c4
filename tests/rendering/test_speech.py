"""The picture in words."""

import pytest

from composer.rendering.formatting import paragraphs
from composer.rendering.speech import speech
from composer.rendering.tree import (
    Blank,
    Button,
    ContactCard,
    DocumentRow,
    Gap,
    LinkCard,
    Location,
    MediaBox,
    Picture,
    Small,
    TemplateStandIn,
    Text,
    Title,
)

SAID = [
    (Blank("Nothing yet"), "Nothing yet"),
    (Title("Hello"), "header: Hello"),
    (Small("Bye"), "footer: Bye"),
    (Text(paragraphs("a *b* c")), "a bold: b; c"),
    (Text(paragraphs("*_b_*")), "bold italic: b"),
    (Text(paragraphs("~x~ `y`")), "struck through: x; code: y"),
    (Text(paragraphs("* one\n2. two\n> three")), "bullet: one\n2. two\nquote: three"),
    (Text(paragraphs("at https://a.example")), "at link: https://a.example"),
    (Text(paragraphs("a\n\nb")), "a\nb"),
    (MediaBox("image", "a.example"), "image from a.example"),
    (MediaBox("video", ""), "video, not chosen yet"),
    (DocumentRow("a.pdf", "PDF", "x"), "document: a.pdf, PDF, from x"),
    (DocumentRow("", "", ""), "document: no file name, not chosen yet"),
    (Location("1", "", "Oslo", ""), "location, Oslo, latitude 1, longitude missing"),
    (ContactCard("Anna Berg"), "contact: Anna Berg"),
    (ContactCard("", 2), "contact: no name yet and 2 other contacts"),
    (LinkCard("a.example", "https://a.example/x"), "link card: a.example"),
    (
        TemplateStandIn(
            "t",
            "en",
            (
                Gap("{{1}}", "A", filled=True, where="Body"),
                Gap("{{2}}", "", filled=False, where="Body"),
            ),
        ),
        "template: t, language en\nBody gap 1: filled with A\nBody gap 2: not filled",
    ),
]


@pytest.mark.parametrize(("node", "said"), SAID, ids=[said for _, said in SAID])
def test_each_node_is_said(node, said):
    assert speech(Picture((node,))) == said


def test_buttons_are_counted_and_notes_come_last():
    got = Picture((Title("a"),), (Button("Yes", "reply"), Button("", "reply")), ("Mind.",))
    assert speech(got).splitlines()[1:] == [
        "button 1 of 2: Yes",
        "button 2 of 2: no title yet",
        "note: Mind.",
    ]
