"""The languages that Composer speaks: choosing one, and speaking it from now on."""

from __future__ import annotations

import json
from typing import Final

from PySide6 import QtCore

from composer.clients import tongue
from composer.ui import assets, translate

LANGUAGES: Final = {
    "en": "English",
    "sv": "Svenska",
    "nb": "Norsk",
    "da": "Dansk",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
}
"""Each in its own words."""

SYSTEM: Final = ""
"""The wish for the language of the desktop."""

_NORWEGIAN: Final = {"no": "nb", "nn": "nb"}
_installed: list[QtCore.QTranslator] = []


def language_of(wish: str) -> str:
    """The language that a wish means here and now."""
    if wish in LANGUAGES:
        return wish
    for name in QtCore.QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        code = _NORWEGIAN.get(code, code)
        if code in LANGUAGES:
            return code
    return "en"


def speak(language: str) -> None:
    """Speak that language from now on; what is shown already stays until it is made anew."""
    for old in _installed:
        QtCore.QCoreApplication.removeTranslator(old)
    _installed.clear()
    tongue.speak(language)
    country = _country(language)
    if country is not None:
        QtCore.QLocale.setDefault(country)
    if language == "en":
        translate.speak(None, country)
        return
    ours = assets.folder() / "languages"
    qts = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    for name in (
        f"{qts}/qtbase_{language}",
        f"{ours}/qtbase_{language}",
        f"{ours}/{language}",
    ):
        translator = QtCore.QTranslator()
        if translator.load(name):
            QtCore.QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    from composer.ui.spoken import Spoken  # English needs none of it

    translate.speak(Spoken(json.loads(assets.text("languages/texts.json"))), country)


def _country(language: str) -> QtCore.QLocale | None:
    """How numbers and dates are written: as the desktop does, in words of the language."""
    system = QtCore.QLocale.system()
    nowhere = system.language() == QtCore.QLocale.Language.C
    spoken = QtCore.QLocale(language)
    if nowhere:
        return None if language == "en" else spoken
    if system.language() == spoken.language():
        return system
    return QtCore.QLocale(spoken.language(), system.territory())
