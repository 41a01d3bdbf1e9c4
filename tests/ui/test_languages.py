"""Which language is spoken, and how its country writes numbers and dates."""

from datetime import UTC, date, datetime

import pytest
from PySide6 import QtCore

from composer.clients import tongue
from composer.messages.problem import Problem, Severity
from composer.ui import assets, dates, languages, translate
from composer.ui.commands.keys import native

CHOOSE = "Choose another kind of message (Ctrl+Shift+K)"
MOMENT = datetime(2026, 11, 3, 14, 2, 5, tzinfo=UTC)
DAY = date(2026, 11, 3)


@pytest.fixture
def speak(qapp):
    before = QtCore.QLocale()
    yield languages.speak
    languages.speak("en")
    translate.speak(None, None)
    QtCore.QLocale.setDefault(before)


def test_a_wish_counts_before_the_desktop(monkeypatch):
    desktop = QtCore.QLocale("nn_NO")
    monkeypatch.setattr(QtCore.QLocale, "system", staticmethod(lambda: desktop))
    assert languages.language_of("fr") == "fr"
    assert languages.language_of(languages.SYSTEM) == "nb"
    assert languages.language_of("tlh") == "nb"


def test_a_desktop_in_another_language_gets_english(monkeypatch):
    monkeypatch.setattr(QtCore.QLocale, "system", staticmethod(lambda: QtCore.QLocale("fi_FI")))
    assert languages.language_of(languages.SYSTEM) == "en"


@pytest.mark.parametrize(
    ("language", "number", "clock", "short", "long", "weekday"),
    [
        ("sv", "1\xa0234\xa0567", "14:02", "3 nov.", "3 november", "tisdag"),
        ("nb", "1\xa0234\xa0567", "14:02", "3. nov.", "3. november", "tirsdag"),
        ("da", "1.234.567", "14.02", "3. nov.", "3. november", "tirsdag"),
        ("de", "1.234.567", "14:02", "3. Nov.", "3. November", "Dienstag"),
        ("fr", "1\u202f234\u202f567", "14:02", "3 nov.", "3 novembre", "mardi"),
        ("es", "1.234.567", "14:02", "3 nov", "3 de noviembre", "martes"),
    ],
)
def test_numbers_and_dates_are_the_countrys(speak, language, number, clock, short, long, weekday):
    speak(language)
    assert translate.counted(1234567) == number
    assert dates.clock(MOMENT) == clock
    assert dates.clock(MOMENT, seconds=True) == clock + clock[2] + "05"
    assert (dates.day(DAY), dates.day(DAY, long=True)) == (short, long)
    assert dates.weekday(DAY, long=True) == weekday


def test_english_is_as_it_always_was(speak):
    assert translate.counted(1234567) == "1,234,567"
    assert dates.clock(MOMENT) == "14:02"
    assert dates.day(DAY, year=True) == "3 Nov 2026"


def test_texts_servers_and_qts_own_words_follow(speak):
    speak("sv")
    assert translate.said("Compose") != "Compose"
    assert tongue.accepted() == "sv, en;q=0.5"
    assert QtCore.QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
    speak("en")
    assert translate.said("Compose") == "Compose"
    assert tongue.accepted() == "en"
    assert QtCore.QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(("language", "number"), [("en", "5,000"), ("de", "5.000")])
def test_a_problem_has_its_numbers_as_the_counter_has_them(speak, language, number):
    speak(language)
    values = {"count": 5000, "year": "2026", "so": True}
    problem = Problem(Severity.ERROR, "", "{count} in {year}: {so}", values)
    assert translate.sentence(problem) == f"{number} in 2026: True"
    assert problem.sentence == "5,000 in 2026: True"


@pytest.mark.parametrize(
    ("language", "name", "category", "status", "problem"),
    [
        ("en", "Danish", "marketing", "no report", "There is a template “x” in Danish already."),
        (
            "sv",
            "danska",
            "marknadsföring",
            "ingen rapport",
            "Det finns redan en mall ”x” på danska.",
        ),
        (
            "de",
            "Dänisch",
            "Marketing",
            "kein Bericht",
            "Es gibt schon eine Vorlage „x“ auf Dänisch.",
        ),
    ],
)
def test_names_are_written_as_the_language_writes_them_inside_a_sentence(
    speak, language, name, category, status, problem
):
    speak(language)
    assert translate.inside("Danish", "name") == name
    assert translate.inside("Marketing", "noun") == category
    assert translate.inside("No report") == status
    text, values = (
        "There is a template “{name}” in {language} already.",
        {"name": "x", "language": "Danish"},
    )
    assert translate.sentence(Problem(Severity.ERROR, "/name", text, values, "")) == problem
    assert translate.said(text.format(**values)) == problem


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("sv", "Tisdag 3 november 2026"),
        ("nb", "Tirsdag 3. november 2026"),
        ("da", "Tirsdag 3. november 2026"),
        ("de", "Dienstag, 3. November 2026"),
        ("fr", "Mardi 3 novembre 2026"),
        ("es", "Martes, 3 de noviembre de 2026"),
    ],
)
def test_a_day_as_a_heading_begins_with_a_capital(speak, language, heading):
    speak(language)
    assert translate.alone(dates.day_of_week(DAY, year=True)) == heading


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("sv", "Ctrl+Skift+K"),
        ("nb", "Ctrl+Skift+K"),
        ("da", "Ctrl+Skift+K"),
        ("de", "Strg+Umschalt+K"),
        ("fr", "Ctrl+Maj+K"),
        ("es", "Ctrl+Mayús+K"),
    ],
)
def test_qt_names_keys_as_composers_texts_and_help_do(speak, language, keys):
    speak(language)
    told = QtCore.QCoreApplication.translate("KindPicker", CHOOSE)
    assert keys in told
    assert native("Ctrl+Shift+K") == keys
    assert keys in (assets.folder() / "help" / language / "keys.md").read_text("utf-8")


@pytest.mark.parametrize(("language", "fact"), [("sv", "Produkt: x"), ("fr", "Produit\xa0: x")])
def test_a_name_and_its_value_have_the_languages_colon(speak, language, fact):
    speak(language)
    assert translate.named(translate.said("Product"), "x") == fact
    assert translate.said("Product: x") == fact
