"""The help's files: each topic is there, and every link in them and every place in the code leads somewhere."""

import re
from pathlib import Path

import pytest

import composer.ui
from composer.messages import KINDS
from composer.ui import assets
from composer.ui.help import topics
from composer.ui.help.places import PLACES, here
from composer.ui.settings.page import SettingsPage

LINK = re.compile(r"\]\(([^)]+)\)")
DEEDS = {"composer:about", "composer:first-minute", "composer:keys"}


def names(key):
    return {one.name for one in topics.topic(key).sections}


def leads(place):
    key, _, name = place.partition("#")
    return key in topics.TOPICS and name in names(key)


def test_the_folder_holds_the_topics_and_nothing_else():
    files = {path.stem for path in (assets.folder() / "help").glob("*.md")}
    assert files == set(topics.TOPICS)


@pytest.mark.parametrize("key", topics.TOPICS)
def test_a_topic_has_a_title_text_and_links_that_lead_somewhere(key):
    topic = topics.topic(key)
    assert topic.title
    assert "{#" not in topic.markdown
    assert len(topic.sections) == len(re.findall(r"^#{1,3} ", topic.markdown, re.MULTILINE))
    wrong = [
        place
        for place in LINK.findall(topic.markdown)
        if place not in DEEDS and not place.startswith("https://") and not leads(place)
    ]
    assert not wrong


LANGUAGES = sorted(path.name for path in (assets.folder() / "help").iterdir() if path.is_dir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_topics_and_sections_of_the_english(language):
    files = {path.stem for path in (assets.folder() / "help" / language).iterdir()}
    assert files == set(topics.TOPICS)
    for key in topics.TOPICS:
        ours, theirs = topics.topic(key), topics.topic(key, language)
        names = {one.name for one in ours.sections}
        assert theirs.language == language
        # What was added to the English just now may still be missing.
        assert {one.name for one in theirs.sections} <= names, key
        wrong = [
            place
            for place in LINK.findall(theirs.markdown)
            if place not in DEEDS and not leads(place)
        ]
        assert not wrong, key


def test_each_kind_of_message_is_explained():
    assert {kind.key for kind in KINDS} <= names("kinds")


def test_every_place_of_the_app_has_a_topic_and_a_widget():
    assert [place for place in PLACES.values() if not leads(place)] == []
    sources = "\n".join(
        path.read_text(encoding="utf-8") for path in Path(composer.ui.__file__).parent.rglob("*.py")
    )
    assert [name for name in PLACES if f"class {name}(" not in sources] == []


def test_settings_has_help_for_whatever_is_open(theme, qtbot):
    page = SettingsPage(theme)
    qtbot.addWidget(page)
    page.show_accounts([("sandbox", "Sandbox", "SANDBOX")])
    places = {}
    for what in ("sandbox", "appearance", "notices", "installation"):
        page.select(what)
        places[what] = here(page.list, "").place
    assert [place for place in places.values() if not leads(place)] == []
    assert len(set(places.values())) == len(places)


def test_a_search_finds_sections_by_all_words_titles_first():
    found = topics.search("care window")
    assert found[0].place == "window"
    assert all("#" in hit.place or hit.place in topics.TOPICS for hit in found)
    assert topics.search("131049")[0].place == "problems#131049"
    assert topics.search("zebra crossing") == []
    assert topics.search("  ") == []


def test_what_is_not_translated_is_there_in_english(tmp_path, monkeypatch):
    (tmp_path / "help" / "sv").mkdir(parents=True)
    for key in ("inbox", "keys"):
        (tmp_path / "help" / f"{key}.md").write_text(f"# {key}", encoding="utf-8")
    (tmp_path / "help" / "sv" / "inbox.md").write_text("# Inkorg\n\n## Svar {#answers}", "utf-8")
    monkeypatch.setattr(assets, "folder", lambda: tmp_path)
    topics.topic.cache_clear()
    try:
        translated = topics.topic("inbox", "sv")
        assert (translated.title, translated.language) == ("Inkorg", "sv")
        assert translated.sections[1].name == "answers"
        assert topics.topic("keys", "sv").language == "en"
    finally:
        topics.topic.cache_clear()
