"""What modules without Qt say (words of a form, problems, errors), and numbers, in the person's language.

In English nothing happens here: the texts are English. Another language brings its `Speaker` along
(`composer.ui.languages`), and what is said then goes through it when it is shown, never before: drafts, the journal
and the log stay what they are in every language.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, Protocol

from composer.messages.parts.languages import LANGUAGES
from composer.messages.problem import Problem, fill, is_number
from composer.rendering import tongue

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

CONTEXT = "Composer"
"""Of all texts that are no `self.tr`, in the translators' files."""


class Speaker(Protocol):
    """A language."""

    def said(self, text: str) -> str:
        """The text in that language; as it is, where it is not known."""
        ...


Sort = Literal["name", "noun", "word"]
_CAPITAL: Final[dict[Sort, tuple[str, ...]]] = {"name": ("en", "de"), "noun": ("de",), "word": ()}
"""Who writes it with a capital inside a sentence, too."""

_speaker: Speaker | None = None
_locale: QLocale | None = None


def said(text: str) -> str:
    """A text of Composer's own. What has values filled in already is found by its form."""
    return text if _speaker is None else _speaker.said(text)


def inside(text: str, sort: Sort = "word") -> str:
    """What begins an entry or a label, for inside a sentence: “Dansk” is “dansk” in Danish, and “Dänisch” in German.

    A language is a `name`, a category a `noun`, a status a `word`.
    """
    told = said(text)
    language = "en" if _speaker is None or _locale is None else _locale.name().partition("_")[0]
    if language in _CAPITAL[sort] or told[1:2].isupper():
        return told
    return told[:1].lower() + told[1:]


def alone(text: str) -> str:
    """What is written small inside a sentence, a day for example, as it begins an entry or a heading."""
    return text[:1].upper() + text[1:]


def named(name: str, value: object) -> str:
    """A name and what is said of it, “Type: image”, with the colon that the language sets."""
    return said("{0}: {1}").format(name, value)


def is_name(text: str) -> bool:
    """Whether it is a language, which has a capital in English wherever it stands."""
    return text in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(LANGUAGES.values())


def sentence(problem: Problem) -> str:
    """A problem's sentence: translated, then filled.

    What stands in quotation marks is somebody's own word; other values may be words of ours: “the header”, “a number”.
    """
    values = {name: _shown(problem.text, name, value) for name, value in problem.values.items()}
    return fill(said(problem.text), values)


def _shown(text: str, name: str, value: object) -> object:
    if is_number(value):
        return counted(value)
    words = _speaker is not None and isinstance(value, str) and not _quoted(text, name)
    return _filling(str(value)) if words else value


def _filling(value: str) -> str:
    return inside(value, "name") if is_name(value) else said(value)


def _quoted(text: str, name: str) -> bool:
    return bool(re.search("[“‘\"']\\{" + re.escape(name) + "\\}", text))


def counted(count: int) -> str:
    """A number with its thousands set apart as the person's country does it."""
    return f"{count:,}" if _locale is None else _locale.toString(count)


def locale() -> QLocale | None:
    """How the person's country writes dates; None where nobody said, and then as in English with 24 hours."""
    return _locale


def speak(speaker: Speaker | None, country: QLocale | None) -> None:
    """From now on in that language; None for English."""
    global _speaker, _locale
    _speaker, _locale = speaker, country
    if speaker is None or country is None:
        tongue.speak(None if speaker is None else speaker.said)
    else:
        short = country.FormatType.ShortFormat
        tongue.speak(speaker.said, lambda month: country.monthName(month, short))
