"""What the help calls a button, the button is called: in English, and in every language."""

import re

import pytest
from translations import catalog
from translations.command import FOLDER

from composer.ui import assets
from composer.ui.help import topics

BOLD_OR_ITALIC = re.compile(r"\*\*([^*\n]+)\*\*|(?<![*`\w])\*([^*`\n]+)\*(?!\*)")
CODE = re.compile(r"`[^`\n]*`")
KEY = re.compile(r"^(Ctrl|Shift|Alt|F\d+)(\+|$)")
NO_NAMES = {"Free-form"}
"""Words of the UI that help uses as words: they take the endings of their sentence."""


@pytest.fixture(scope="module")
def called():
    """What the texts of the UI are called, by language and English text."""
    found = {}
    for language in catalog.LANGUAGES:
        texts = found.setdefault(language, {})
        for entry in catalog.read(catalog.path_of(FOLDER, language)):
            if entry.state == catalog.FINISHED:
                texts.setdefault(plain(entry.text.source), set()).add(plain(entry.translation))
    return found


def plain(text):
    return " ".join(text.split()).removesuffix("…").strip()


def marked(text):
    """What is bold or italic; a name may go on in the next line."""
    paragraphs = re.split(r"\n(?=\n|[|#]|- |\d\. )", CODE.sub("", text))
    lines = (" ".join(one.split()) for one in paragraphs)
    return [
        plain(bold or italic) for line in lines for bold, italic in BOLD_OR_ITALIC.findall(line)
    ]


def sections(key, language):
    """The text of each section with its marks, by the section's name."""
    path = assets.folder() / "help" / ("" if language == "en" else language) / f"{key}.md"
    parts = re.split(
        r"^#{1,3} [^\n]*?(?:\{#([a-z0-9-]+)\})?$", path.read_text("utf-8"), flags=re.MULTILINE
    )
    return {name or "": text for name, text in zip(parts[1::2], parts[2::2], strict=True)}


def names(key):
    """The names of the UI that the English help says: by section."""
    return {
        section: [
            name
            for name in marked(text)
            if name[0].isupper() and not KEY.match(name) and name not in NO_NAMES
        ]
        for section, text in sections(key, "en").items()
    }


def known(name, texts):
    """The text of the UI that has this name; a longer one may go on after a comma."""
    if name in texts:
        return name
    return next((text for text in texts if text.startswith(f"{name}, ")), None)


def is_named(name, there, texts):
    """Whether what is marked there is this name's translation."""
    text = known(name, texts)
    wanted = {one.casefold() for one in texts.get(text, ())}
    if text == name:
        return bool(there & wanted)
    return any(one.startswith(begun) for one in wanted for begun in there)


@pytest.mark.parametrize("key", topics.TOPICS)
def test_the_english_help_names_what_there_is(called, key):
    texts = called["sv"]
    wrong = [one for found in names(key).values() for one in found if known(one, texts) is None]
    assert wrong == []


@pytest.mark.parametrize("language", catalog.LANGUAGES)
def test_a_translated_help_names_it_as_its_language_does(called, language):
    texts, wrong = called[language], []
    for key in topics.TOPICS:
        theirs = sections(key, language)
        for section, found in names(key).items():
            there = {one.casefold() for one in marked(theirs.get(section, ""))}
            wrong += [(key, section, name) for name in found if not is_named(name, there, texts)]
    assert wrong == []
