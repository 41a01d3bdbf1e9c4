"""The translators' files: complete, in shape, and compiled as they stand; the ways out to translators and back in."""

import json

import pytest
from PySide6 import QtCore
from translations import catalog, handing
from translations.catalog import FINISHED, GONE, OPEN, Entry
from translations.checking import manners, trouble
from translations.collecting import Found, Text, collect, reads_like_text
from translations.command import FOLDER, ROOT, SPOKEN, sources

from composer.ui import languages

FRUIT = Text("Bowl", "{0} apples")


@pytest.fixture(scope="module")
def texts():
    return collect(ROOT)


@pytest.fixture(params=catalog.LANGUAGES, scope="module")
def language(request):
    return request.param


def test_composer_speaks_what_is_translated():
    assert {"en", *catalog.LANGUAGES} == set(languages.LANGUAGES)


def test_each_file_has_every_text_of_the_source(language, texts):
    """If not: `dev.py translations`."""
    entries = catalog.read(catalog.path_of(FOLDER, language))
    assert {entry.text for entry in entries if entry.state != GONE} == set(texts)


def test_every_text_is_translated(language):
    entries = catalog.read(catalog.path_of(FOLDER, language))
    assert [entry.text for entry in entries if entry.state == OPEN] == []


def test_translations_have_the_gaps_and_edges_of_their_source(language):
    entries = catalog.read(catalog.path_of(FOLDER, language))
    done = [entry for entry in entries if entry.state == FINISHED]
    wrong = [
        (one.text.source, one.translation)
        for one in done
        if trouble(one.text.source, one.translation)
    ]
    assert wrong == []


def test_translations_are_set_as_their_language_does_it(language):
    entries = catalog.read(catalog.path_of(FOLDER, language))
    done = [(one.text.source, one.translation) for one in entries if one.state == FINISHED]
    assert [(*texts, why) for texts in done if (why := manners(language, *texts))] == []


def test_what_the_app_reads_is_what_the_files_say(language):
    """If not: `dev.py translations`."""
    translator = QtCore.QTranslator()
    assert translator.load(str(SPOKEN / f"{language}.qm"))
    entries = catalog.read(catalog.path_of(FOLDER, language))
    other = [
        entry.text
        for entry in entries
        if entry.state == FINISHED
        and translator.translate(entry.text.context, entry.text.source) != entry.translation
    ]
    assert other == []


def test_the_app_knows_the_texts_that_have_values_in_them(texts):
    assert (SPOKEN / "texts.json").read_text("utf-8") == sources(texts)


def test_qts_own_words_are_translated(language):
    folder = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    found = [QtCore.QTranslator().load(f"{one}/qtbase_{language}") for one in (folder, SPOKEN)]
    assert any(found)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Sent", True),
        ("{0} messages", True),
        ("the header", True),
        ("Undo (Ctrl+Z) brings the old one back.", True),
        ("message_id", False),
        ("SELECT id FROM events", False),
        ("LINK 1.6, Text message", False),
        ("https://example.com", False),
        ("", False),
    ],
)
def test_a_text_is_told_from_what_nobody_reads(text, is_one):
    assert reads_like_text(text) is is_one


def test_texts_are_collected_from_calls_data_and_f_strings(tmp_path):
    module = tmp_path / "composer" / "bowl.py"
    module.parent.mkdir()
    module.write_text(
        '"""Not this."""\n'
        "class Bowl:\n"
        '    """Nor this."""\n'
        "    def show(self, count):\n"
        '        self.tr("1 apple" if count == 1 else "{0} apples")\n'
        '        value = said("or")\n'
        '        raise BowlError(f"Only {count} apples fit into {self.name}.")\n'
        'log.warning("Not this either")\n'
        'WORDS = {"Key": "A ripe apple"}\n',
        encoding="utf-8",
    )
    found = collect(tmp_path)
    own = {text for text in found if found[text].files}
    assert own == {
        Text("Bowl", "1 apple"),
        FRUIT,
        Text("Composer", "or"),
        Text("Composer", "Only {0} apples fit into {1}."),
        Text("Composer", "A ripe apple"),
    }
    assert found[Text("Composer", "Only {0} apples fit into {1}.")].gaps == {"count", "self.name"}


def test_a_file_comes_back_as_it_was_written(tmp_path):
    odd = Text("Bowl", 'Ends & begins, "quoted" <b>\n it’s')
    entries = [
        Entry(FRUIT, "{0} äpplen", FINISHED, "count", ("composer/bowl.py",)),
        Entry(odd, "", OPEN),
    ]
    path = tmp_path / "composer_sv.ts"
    catalog.write(path, "sv", sorted(entries, key=lambda one: one.text))
    assert set(catalog.read(path)) == set(entries)


def test_what_goes_is_kept_and_what_moves_takes_its_translation_along():
    known = [Entry(FRUIT, "{0} äpplen", FINISHED), Entry(Text("Bowl", "Pear"), "Päron", FINISHED)]
    moved = Text("Basket", "{0} apples")
    merged = catalog.merged(known, {moved: Found({"basket.py"}), Text("Bowl", "Plum"): Found()})
    assert [(one.text, one.translation, one.state) for one in merged] == [
        (moved, "{0} äpplen", FINISHED),
        (Text("Bowl", "Pear"), "Päron", GONE),
        (Text("Bowl", "Plum"), "", OPEN),
        (FRUIT, "{0} äpplen", GONE),
    ]
    back = catalog.merged(merged, {FRUIT: Found()})
    assert (back[2].text, back[2].translation, back[2].state) == (FRUIT, "{0} äpplen", FINISHED)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{0} of {1}", "{0} av"),
        ("Dear {name}", "Kära {namn}"),
        ("{{1}} is a code", "{1} är en kod"),
        (" and more", "och mer"),
        ("Open…", "Öppna"),
        ("Open", "Öppna…"),
        ("&Open", "Öppna"),
        ("<b>Bold</b>", "Fet"),
        ("One\ntwo", "Ett två"),
        ("Open", "  "),
    ],
)
def test_a_translation_that_lost_something_is_refused(source, translation):
    assert trouble(source, translation)
    assert not trouble(source, source)


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("sv", "“x” finns", "”x” finns"),
        ("nb", "”x” finnes", "«x» finnes"),
        ("de", "“x” fehlt", "„x“ fehlt"),
        ("fr", "Quoi ?", "Quoi\u202f?"),
        ("fr", "Reste : x", "Reste\xa0: x"),
        ("fr", "« x »", "«\xa0x\xa0»"),
        ("es", "Seguro?", "¿Seguro?"),
        ("da", "id'er", "id’er"),
        ("de", "zwei  Leerzeichen", "zwei Leerzeichen"),
    ],
)
def test_marks_that_the_language_does_not_know_are_refused(language, wrong, right):
    assert manners(language, "“x”", wrong)
    assert not manners(language, "“x”", right)


def test_open_texts_go_out_as_lines_and_come_back_checked(tmp_path):
    catalog.write(catalog.path_of(tmp_path, "sv"), "sv", [Entry(FRUIT, "", OPEN, "count")])
    lines = tmp_path / "lines.jsonl"
    assert handing.export(tmp_path, "sv", lines) == 1
    line = json.loads(lines.read_text("utf-8"))
    assert (line["context"], line["source"]) == ("Bowl", "{0} apples")

    def bring(text):
        lines.write_text(json.dumps({"id": line["id"], "text": text}), "utf-8")
        return handing.take_in(tmp_path, "sv", lines)

    taken, refused = bring("många äpplen")
    assert taken == 0
    assert "gaps" in refused[0]
    assert bring("{0} äpplen") == (1, [])
    assert handing.export(tmp_path, "sv", lines) == 0
